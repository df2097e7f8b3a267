//! The part of the code-generation API for this module, which is copied only into SDKs that need it; see `crate::codegen_api`.

use crate::formatted::{Date, Decimal, IsoDuration, TimeOfDay, Url, Uuid};

const _: fn() -> (Date, Decimal, IsoDuration, TimeOfDay, Url, Uuid) =
    || ("".into(), "".into(), "".into(), "".into(), "".into(), "".into());
