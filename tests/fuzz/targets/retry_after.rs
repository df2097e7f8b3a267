//! Fuzz target: arbitrary headers say when to try again. What holds then stands in `src/retry_after.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::retry_after(data));
