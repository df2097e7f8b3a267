//! Fuzz target `event_stream`; see `src/stream_items.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::event_stream(data));
