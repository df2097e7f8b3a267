//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::seam`.

use crate::template::expand;

const _: fn() -> String = || expand("https://{name}", &[("name", "value", "")]);
