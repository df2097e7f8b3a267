//! Calls for tests of a generated SDK. No part of the product: only the repository's own tasks turn the feature
//! `contract-test` on.

pub mod contract;
