//! Fuzz target `valid_documents`; see `src/valid_documents/mod.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::valid_documents(data));
