//! Examples of the documents as text, for the code in documentation.
//!
//! In: an example and its type. Out: the text of a scalar.

use serde_json::Value;

use crate::ir::TypeRef;

/// Returns an example as text, if it has the type.
pub(crate) fn example_text(example: &Value, ty: &TypeRef) -> Option<String> {
    match (example, ty) {
        (
            Value::String(text),
            TypeRef::String
            | TypeRef::DateTime
            | TypeRef::Formatted(_)
            | TypeRef::JsonText(_)
            | TypeRef::Named(_),
        ) => Some(text.clone()),
        (
            Value::Number(number),
            TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 | TypeRef::F32 | TypeRef::F64,
        ) => Some(number.to_string()),
        (Value::Bool(flag), TypeRef::Bool) => Some(flag.to_string()),
        (Value::Number(number), TypeRef::String) => Some(number.to_string()),
        _ => None,
    }
}
