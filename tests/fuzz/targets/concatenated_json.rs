//! Fuzz target `concatenated_json`; see `src/stream_items.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::concatenated_json(data));
