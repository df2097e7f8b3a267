//! Fuzz target `page_links`; see `src/page_links.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::page_links(data));
