// Copied by sdkwright from sdk-runtime (src/multipart/codegen_api.rs); do not edit.

//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use crate::call::Call;
use crate::multipart::{FilePart, FormParts};

const _: fn(Call) = |call| {
    let mut call = call.multipart("multipart/form-data").positional_parts("multipart/mixed", &["name"]);
    call.set_parts(FormParts::new("multipart/form-data"));
    call.set_parts(FormParts::positional("multipart/mixed", &["name"]));
    let parts = call.parts();
    parts.files("name", [FilePart::new("value")], "");
    parts.texts("name", ["value"], "");
    parts.jsons("name", ["value"], "application/json");
    parts.raw_parts("name", ["value"], "");
    parts.free_part("name", "value");
};
