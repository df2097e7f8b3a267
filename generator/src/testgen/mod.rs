//! The calls for tests of a generated SDK. Not part of the product: only tasks of this repository enable the feature
//! `contract-test`.

pub mod contract;
