//! Fuzz target: documents without a mistake are generated from. What holds then stands in `src/valid_documents/mod.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::valid_documents(data));
