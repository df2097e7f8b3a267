//! Fuzz target `path_segments`; see `src/path_segments.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::path_segments(data));
