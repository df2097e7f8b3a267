// Copied by sdkwright from sdk-runtime (src/encoded/codegen_api.rs); do not edit.

//! The part of the code-generation API for this module, which is copied only into SDKs that need it; see `crate::codegen_api`.

use crate::encoded::{Base64, Quoted};

const _: fn() -> (Base64, Quoted<i64>, Quoted<u64>) = || ([1].into(), 2.into(), 3.into());
