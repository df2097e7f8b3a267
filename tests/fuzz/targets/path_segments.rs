//! Fuzz target: arbitrary values become segments of a path. What holds then stands in `src/path_segments.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::path_segments(data));
