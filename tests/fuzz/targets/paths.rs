//! Fuzz target: arbitrary values become segments of a path. What holds then stands in `src/paths.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::paths(data));
