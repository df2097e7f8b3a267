//! Values that are one text each.

use serde_json::Value;

use crate::ir::{TypeKind, TypeRef};
use crate::lower::operations::context::Context;

/// Returns `true` if values of the type are one text each.
pub(crate) fn is_scalar(context: Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => matches!(context.types.list[id.0].kind, TypeKind::Enum(_)),
        TypeRef::Any | TypeRef::AnyObject | TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => {
            false
        }
        TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64 => true,
        TypeRef::U32 | TypeRef::U64 | TypeRef::QuotedI64 | TypeRef::QuotedU64 | TypeRef::Base64 => true,
        TypeRef::String | TypeRef::DateTime | TypeRef::Bytes => true,
    }
}

/// Returns an example as text, if it has the parameter's type.
pub(crate) fn example_text(example: &Value, ty: &TypeRef) -> Option<String> {
    match (example, ty) {
        (Value::String(text), TypeRef::String | TypeRef::DateTime | TypeRef::Named(_)) => Some(text.clone()),
        (
            Value::Number(number),
            TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 | TypeRef::F32 | TypeRef::F64,
        ) => Some(number.to_string()),
        (Value::Bool(flag), TypeRef::Bool) => Some(flag.to_string()),
        (Value::Number(number), TypeRef::String) => Some(number.to_string()),
        _ => None,
    }
}
