//! Fuzz target: arbitrary links lead to the next page. What holds then stands in `src/pages.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::pages(data));
