//! The part of the seam that is in this module, which an SDK has only if its documents need it; see `crate::seam`.

use crate::template::expand;

const _: fn() -> String = || expand("https://{name}", &[("name", "value", "")]);
