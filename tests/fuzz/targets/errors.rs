//! Fuzz target: arbitrary answers become errors. What holds then stands in `src/errors.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::errors(data));
