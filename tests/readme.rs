//! The programs in the repository's README, compiled as documentation tests of this crate.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
