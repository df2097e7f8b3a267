// Copied by sdkwright from sdk-runtime (src/encoded.rs); do not edit.

//! Values that JSON carries in strings: bytes as base64, and integers that JavaScript would round.
//!
//! Input: a value, or a string from the service. Output: the string, and the value that it encodes. A string from the
//! service is kept as received, so that it round-trips unchanged and never fails decoding. Independent of models.

mod base64;
mod codegen_api;
mod quoted;

pub use self::base64::Base64;
pub use self::quoted::Quoted;
