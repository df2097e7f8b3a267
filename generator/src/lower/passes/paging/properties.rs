//! Properties of a page, by path, through references, unions and free-form objects.

use crate::ir::{Presence, Struct, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;
use crate::property_path::names_of_path;

/// The maximum number of unions on a path. Each can be part of the next.
const MAX_UNIONS: usize = 8;

/// A property on a path.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) ty: TypeRef,
    /// The presence in the object that contains it.
    pub(crate) presence: Presence,
}

/// Returns the property at a path such as `metadata.next`, and its names. See [`property_at`].
pub(super) fn property_by_path<'a>(
    api: &ApiDraft,
    ty: &TypeRef,
    path: &'a str,
) -> Option<(Property, Vec<&'a str>)> {
    names_of_path(path).find_map(|names| Some((property_at(api, ty, names.iter().copied())?, names)))
}

/// Returns the property that names lead to. An array on the way stands for its elements, a union for its first variant with the
/// property, and a free-form object has every property.
pub(crate) fn property_at<'a>(
    api: &ApiDraft,
    ty: &TypeRef,
    path: impl Iterator<Item = &'a str>,
) -> Option<Property> {
    let names: Vec<&str> = path.collect();
    let root = Property { ty: ty.clone(), presence: Presence::Required };
    find(api, &root, &names, MAX_UNIONS)
}

fn find(api: &ApiDraft, at: &Property, names: &[&str], unions: usize) -> Option<Property> {
    let Some((name, rest)) = names.split_first() else { return Some(at.clone()) };
    let within = |ty: &TypeRef| {
        find(api, &Property { ty: ty.clone(), presence: at.presence }, names, unions.checked_sub(1)?)
    };
    match &at.ty {
        TypeRef::Any | TypeRef::AnyObject => {
            Some(Property { ty: TypeRef::Any, presence: Presence::Optional })
        }
        TypeRef::List(element) | TypeRef::Nullable(element) => within(element),
        TypeRef::Named(id) => match &api.types[id.0].kind {
            TypeKind::Struct(object) => find(api, &member(object, name)?, rest, unions),
            TypeKind::Union(union) => union.variants.iter().find_map(|variant| within(&variant.ty)),
            TypeKind::Enum(_) => None,
        },
        _ => None,
    }
}

/// Returns a property of an object, unless it is secret.
fn member(object: &Struct, name: &str) -> Option<Property> {
    let field = object.fields.iter().find(|field| field.wire == name && !field.secret)?;
    Some(Property { ty: field.ty.clone(), presence: field.presence })
}

/// Returns `true` for a type of page tokens, links and IDs: text or integers.
pub(super) fn is_token(api: &ApiDraft, ty: &TypeRef) -> bool {
    ty.is_text() || is_scalar(api, ty, &|ty| is_integer(ty) || ty.is_text())
}

/// Returns `true` for a type of flags, which some APIs send as integers or text.
pub(super) fn is_flag(api: &ApiDraft, ty: &TypeRef) -> bool {
    is_scalar(api, ty, &|ty| *ty == TypeRef::Bool || *ty == TypeRef::String || is_integer(ty))
}

/// Returns `true` for a type of counts.
pub(super) fn is_count(api: &ApiDraft, ty: &TypeRef) -> bool {
    is_scalar(api, ty, &|ty| is_integer(ty) || matches!(ty, TypeRef::F32 | TypeRef::F64 | TypeRef::String))
}

/// Returns `true` for an integer.
pub(super) fn is_integer(ty: &TypeRef) -> bool {
    matches!(
        ty,
        TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 | TypeRef::QuotedI64 | TypeRef::QuotedU64
    )
}

fn is_scalar(api: &ApiDraft, ty: &TypeRef, is_suitable: &dyn Fn(&TypeRef) -> bool) -> bool {
    match ty {
        TypeRef::Any => true,
        TypeRef::Nullable(ty) => is_suitable(ty),
        TypeRef::Named(id) => match &api.types[id.0].kind {
            TypeKind::Union(union) => union.variants.iter().any(|variant| is_suitable(&variant.ty)),
            TypeKind::Enum(_) => is_suitable(&TypeRef::String),
            TypeKind::Struct(_) => false,
        },
        ty => is_suitable(ty),
    }
}
