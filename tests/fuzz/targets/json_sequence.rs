//! Fuzz target `json_sequence`; see `src/stream_items.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::json_sequence(data));
