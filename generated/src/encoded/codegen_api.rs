// Copied from generator/runtime/src/encoded/codegen_api.rs by `cargo xtask codegen`; edit it there.

//! The part of the code-generation API for this module, which is copied only into SDKs that need it; see `crate::codegen_api`.

use crate::encoded::{Base64, Quoted};

const _: fn() -> (Base64, Quoted<i64>, Quoted<u64>) = || ([1].into(), 2.into(), 3.into());
