//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::Call;
use crate::stream::iter;

const _: fn(Call) = |mut call| {
    call.json_lines("application/x-ndjson", &[Value::Null]);
    call.json_line_stream("application/x-ndjson", iter([Value::Null]));
};
