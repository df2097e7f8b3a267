//! The part of the code-generation API for this module, which is copied only into SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::error::Result;
use crate::json_text::JsonText;

const _: fn() -> Result<Value> = || JsonText::encode(&Value::Null)?.decode();
