//! Fuzz target: arbitrary links lead to the next page. What holds then stands in `src/page_links.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::page_links(data));
