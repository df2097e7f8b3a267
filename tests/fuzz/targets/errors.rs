//! Fuzz target `errors`; see `src/errors.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::errors(data));
