//! The sizes of values, which decide what an enum boxes.
//!
//! A size is an estimate for a 64-bit machine. It is part of the public API, because a boxed variant has another type. So
//! the lock keeps the decision for each type that it has seen in a variant.

use crate::ir::api::Api;
use crate::ir::ids::TypeId;
use crate::ir::types::{Field, TypeDef, TypeKind, TypeRef, Variant};

/// The size above which a value is boxed in an enum: values of the other variants would waste most of their space.
const MAX_UNBOXED_SIZE: usize = 192;

/// Returns `true` if an enum boxes values of the type: the lock says so or, without an entry, values of the other variants
/// would waste most of their space.
pub fn is_big(api: &Api, ty: &TypeRef) -> bool {
    let locked = inline_type(ty).and_then(|id| api.locked.is_boxed(id));
    locked.unwrap_or_else(|| is_above_limit(api, ty))
}

/// Returns `true` if an enum would box values of the type, but the lock says that it does not.
pub fn is_kept_unboxed(api: &Api, ty: &TypeRef) -> bool {
    is_above_limit(api, ty) && !is_big(api, ty)
}

/// Returns the type with its own name whose value is part of a value of the type, rather than behind a pointer.
pub fn inline_type(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(value) => inline_type(value),
        _ => None,
    }
}

fn is_above_limit(api: &Api, ty: &TypeRef) -> bool {
    size(&api.types, ty) > MAX_UNBOXED_SIZE
}

/// Returns `true` if a variant is boxed: its type would otherwise be infinitely large, or [`is_big`].
pub fn is_boxed_variant(api: &Api, variant: &Variant) -> bool {
    variant.boxed || is_big(api, &variant.ty)
}

/// Returns about how many bytes a value of the type takes by itself.
fn size(types: &[TypeDef], ty: &TypeRef) -> usize {
    match ty {
        TypeRef::Bool => 1,
        TypeRef::I32 | TypeRef::U32 | TypeRef::F32 => 4,
        TypeRef::I64 | TypeRef::U64 | TypeRef::F64 => 8,
        TypeRef::QuotedI64
        | TypeRef::QuotedU64
        | TypeRef::Base64
        | TypeRef::String
        | TypeRef::DateTime
        | TypeRef::Formatted(_)
        | TypeRef::AnyObject
        | TypeRef::JsonText(_)
        | TypeRef::List(_)
        | TypeRef::Map(_) => 24,
        TypeRef::Any | TypeRef::Bytes => 32,
        TypeRef::Nullable(value) => size(types, value),
        TypeRef::Named(id) => match &types[id.0].kind {
            TypeKind::Enum(_) => 24,
            // The biggest alternative is boxed beyond this.
            TypeKind::Union(_) => 200,
            TypeKind::Struct(it) => {
                let field = |field: &Field| if field.boxed { 8 } else { size(types, &field.ty) };
                let maps = usize::from(it.additional.is_some()) + usize::from(it.preserves_unknown);
                it.fields.iter().map(field).sum::<usize>() + maps * 24
            }
        },
    }
}
