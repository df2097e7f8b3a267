//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use crate::server_url::expand;

const _: fn() -> String = || expand("https://{name}", &[("name", "value", "")]);
