//! Fuzz target: arbitrary bytes are generated from. What holds then stands in `src/documents.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::documents(data));
