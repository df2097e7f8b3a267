//! The property of a page with the items of the list.

use crate::ir::{Field, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;
use crate::lower::passes::paging::mismatch::Mismatch;
use crate::property_path::names_of_path;

/// Returns the indexes of the fields on the path to the items, and the type of an item.
///
/// Without a configured path, the items are the only list of the page, or the only one whose elements are objects.
pub(super) fn page_items(
    api: &ApiDraft,
    id: TypeId,
    path: Option<&str>,
) -> Result<(Vec<usize>, TypeRef), Mismatch> {
    match path {
        Some(path) => names_of_path(path)
            .find_map(|names| items_at(api, id, &names))
            .ok_or_else(|| Mismatch::Items(path.to_owned())),
        None => only_list(api, id),
    }
}

fn items_at(api: &ApiDraft, id: TypeId, names: &[&str]) -> Option<(Vec<usize>, TypeRef)> {
    let mut ty = &TypeRef::Named(id);
    let mut indexes = Vec::new();
    for name in names {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
        let index = object.fields.iter().position(|field| field.wire == *name && !field.secret)?;
        indexes.push(index);
        ty = &object.fields[index].ty;
    }
    let TypeRef::List(item) = ty else { return None };
    Some((indexes, (**item).clone()))
}

fn only_list(api: &ApiDraft, id: TypeId) -> Result<(Vec<usize>, TypeRef), Mismatch> {
    let object = match &api.types[id.0].kind {
        TypeKind::Struct(object) => object,
        TypeKind::Union(_) => return Err(Mismatch::SeveralTypes),
        TypeKind::Enum(_) => return Err(Mismatch::NoItems),
    };
    let lists: Vec<(usize, &Field, &TypeRef)> = object
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| !field.secret)
        .filter_map(|(index, field)| match &field.ty {
            TypeRef::List(item) => Some((index, field, &**item)),
            _ => None,
        })
        .collect();
    let objects: Vec<_> = lists.iter().filter(|(_, _, item)| is_object(api, item)).collect();
    match (lists.as_slice(), objects.as_slice()) {
        ([], _) => Err(Mismatch::NoItems),
        ([(index, _, item)], _) | (_, [(index, _, item)]) => Ok((vec![*index], (*item).clone())),
        _ => Err(Mismatch::SeveralLists(lists.iter().map(|(_, field, _)| field.wire.clone()).collect())),
    }
}

/// Returns `true` for a type whose values are, or can be, objects.
fn is_object(api: &ApiDraft, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_) => true,
        TypeRef::Nullable(ty) => is_object(api, ty),
        TypeRef::Named(id) => !matches!(api.types[id.0].kind, TypeKind::Enum(_)),
        _ => false,
    }
}
