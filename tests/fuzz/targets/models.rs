//! Fuzz target: arbitrary bytes are read as models. What holds then stands in `src/models.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::models(data));
