//! The types of strings and integers.
//!
//! In: the format of a schema, the type that the configuration chooses, and bounds. Out: a type that is not made of others.

use crate::ir::TypeRef;
use crate::resolve::Constraints;
use crate::text_type::TextType;

/// Returns the type of a string.
pub(super) fn text(ty: TextType) -> TypeRef {
    match ty {
        TextType::Plain => TypeRef::String,
        TextType::DateTime => TypeRef::DateTime,
        TextType::Base64 => TypeRef::Base64,
        TextType::Int64 => TypeRef::QuotedI64,
        TextType::Uint64 => TypeRef::QuotedU64,
        TextType::Json => TypeRef::JsonText(Box::new(TypeRef::Any)),
        TextType::Formatted(format) => TypeRef::Formatted(format),
    }
}

/// Returns the type of an integer, which follows from its format and is unsigned where its bounds require it.
pub(super) fn integer(format: Option<&str>, constraints: &Constraints) -> TypeRef {
    let least = constraints.minimum.as_ref().and_then(|bound| bound.limit.as_f64());
    let most = constraints.maximum.as_ref().map(|bound| &bound.limit);
    let is_beyond = |limit: &serde_json::Number| {
        limit.as_i64().is_none() && limit.as_f64().is_some_and(|limit| limit >= 9_223_372_036_854_775_808.0)
    };
    match format {
        Some("int32") => TypeRef::I32,
        Some("uint8" | "uint16" | "uint32") => TypeRef::U32,
        Some("uint64") => TypeRef::U64,
        _ if least.is_some_and(|least| least >= 0.0) && most.is_some_and(is_beyond) => TypeRef::U64,
        _ => TypeRef::I64,
    }
}
