//! Fuzz target `retry_after`; see `src/retry_after.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::retry_after(data));
