//! Fuzz target: arbitrary headers say when to try again. What holds then stands in `src/waits.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::waits(data));
