//! The part of the seam that is in this module, which an SDK has only if its documents need it; see `crate::seam`.

use crate::call::Call;
use crate::multipart::{FilePart, FormParts};

const _: fn(Call) = |call| {
    let mut call = call.multipart("multipart/form-data");
    call.set_parts(FormParts::new("multipart/form-data"));
    let parts = call.parts();
    parts.files("name", [FilePart::new("value")], "");
    parts.texts("name", ["value"], "");
    parts.jsons("name", ["value"], "application/json");
    parts.raw_parts("name", ["value"], "");
    parts.free_part("name", "value");
};
