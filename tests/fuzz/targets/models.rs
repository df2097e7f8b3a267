//! Fuzz target `models`; see `src/models.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::models(data));
