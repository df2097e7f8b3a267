//! The programs in the README of the repository are compiled, as tests of this crate's documentation.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
