//! Values that are encoded as a single string.

use crate::ir::{TypeKind, TypeRef};
use crate::lower::operations::context::Context;

/// Returns `true` if values of the type are one text each.
pub(crate) fn is_scalar(context: Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => matches!(context.types.list[id.0].kind, TypeKind::Enum(_)),
        TypeRef::JsonText(_) => true,
        TypeRef::Any | TypeRef::AnyObject | TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => {
            false
        }
        TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64 => true,
        TypeRef::U32 | TypeRef::U64 | TypeRef::QuotedI64 | TypeRef::QuotedU64 | TypeRef::Base64 => true,
        TypeRef::String | TypeRef::DateTime | TypeRef::Formatted(_) | TypeRef::Bytes => true,
    }
}
