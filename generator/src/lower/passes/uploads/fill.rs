//! The properties of a body that an upload fills in, which become optional.
//!
//! A property becomes optional if the upload sets all that its value requires. Types that responses use, too, are left
//! unchanged, because there the property is required.

use std::collections::BTreeSet;

use crate::ir::{Body, BodyKind, OperationId, Presence, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;

/// Makes these properties of the body of an operation optional.
pub(super) fn make_optional(api: &mut ApiDraft, id: OperationId, paths: &[String]) {
    let Some(Body { kind: BodyKind::Json, ty: TypeRef::Named(ty), .. }) = &api.operations[id.0].body else {
        return;
    };
    let received = received_types(api);
    let paths: Vec<Vec<&str>> = paths.iter().map(|path| path.split('.').collect()).collect();
    let paths: Vec<&[&str]> = paths.iter().map(Vec::as_slice).collect();
    let mut optional = Vec::new();
    collect(api, *ty, &paths, &mut optional);
    for (ty, index) in optional.into_iter().filter(|(ty, _)| !received.contains(ty)) {
        if let TypeKind::Struct(object) = &mut api.types[ty.0].kind {
            let field = &mut object.fields[index];
            field.presence = match field.presence {
                Presence::Required => Presence::Optional,
                Presence::Nullable => Presence::OptionalNullable,
                other => other,
            };
        }
    }
}

/// Collects the fields of a struct that are filled in completely.
fn collect(api: &ApiDraft, ty: TypeId, paths: &[&[&str]], optional: &mut Vec<(TypeId, usize)>) {
    let TypeKind::Struct(object) = &api.types[ty.0].kind else { return };
    for (index, field) in object.fields.iter().enumerate() {
        let rests: Vec<&[&str]> = paths
            .iter()
            .filter(|path| path.first() == Some(&field.wire.as_str()))
            .filter_map(|path| path.get(1..))
            .collect();
        if rests.is_empty() {
            continue;
        }
        match &field.ty {
            TypeRef::Named(inner) if !is_filled(api, *inner, &rests) => {
                collect(api, *inner, &rests, optional)
            }
            _ => optional.push((ty, index)),
        }
    }
}

/// Returns `true` if these properties are all that a type requires.
fn is_filled(api: &ApiDraft, ty: TypeId, paths: &[&[&str]]) -> bool {
    let TypeKind::Struct(object) = &api.types[ty.0].kind else { return true };
    let is_given = |name: &str| paths.iter().any(|path| path.first() == Some(&name));
    paths.iter().any(|path| path.is_empty())
        || object
            .fields
            .iter()
            .filter(|field| field.presence.is_required() && field.fixed().is_none())
            .all(|field| is_given(&field.wire))
}

/// Returns the types that successes consist of.
fn received_types(api: &ApiDraft) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut rest: Vec<&TypeRef> = api.operations.iter().flat_map(|it| it.success.types()).collect();
    while let Some(ty) = rest.pop() {
        match ty {
            TypeRef::Named(id) if found.insert(*id) => match &api.types[id.0].kind {
                TypeKind::Struct(object) => {
                    rest.extend(object.fields.iter().map(|field| &field.ty));
                    rest.extend(object.additional.as_ref());
                }
                TypeKind::Union(union) => rest.extend(union.variants.iter().map(|variant| &variant.ty)),
                TypeKind::Enum(_) => {}
            },
            ty => rest.extend(ty.inner()),
        }
    }
    found
}
