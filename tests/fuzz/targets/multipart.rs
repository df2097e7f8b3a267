//! Fuzz target `multipart`; see `src/multipart.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sdk_fuzz::multipart(data));
