//! Fuzz target `documents`; see `src/documents.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::documents(data));
