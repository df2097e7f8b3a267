//! Recursive types.
//!
//! A struct that contains itself without a list or a map in between needs a box at one member of each cycle. If every
//! member of a cycle is required, no value can exist, so one of them becomes optional, with a warning.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Presence, TypeId, TypeKind, TypeRef, variant_keys};
use crate::lower::passes::draft::{ApiDraft, Inputs};

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Puts boxes where they are needed, and only there.
pub(crate) fn box_recursive_fields(api: &mut ApiDraft, _: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    keep_locked_boxes(api, diagnostics);
    let mut marks = vec![Mark::New; api.types.len()];
    let mut back_edges = Vec::new();
    for index in 0..api.types.len() {
        find_back_edges(api, TypeId(index), &mut marks, &mut Vec::new(), &mut back_edges);
    }
    for (id, member, all_required) in back_edges {
        put_box(api, id, member, all_required, diagnostics);
    }
}

/// Boxes a member; one of a cycle whose members are all required becomes optional.
fn put_box(api: &mut ApiDraft, id: TypeId, member: usize, all_required: bool, diagnostics: &mut Diagnostics) {
    let origin = api.types[id.0].origin.clone();
    match &mut api.types[id.0].kind {
        TypeKind::Struct(object) => {
            let field = &mut object.fields[member];
            field.boxed = true;
            if all_required {
                field.presence = Presence::Optional;
                let message = format!("every value would have to contain another one in `{}`", field.wire);
                diagnostics
                    .report(Code::EndlessValue, message, &origin)
                    .help("remove the property from `required`; it becomes optional");
            }
        }
        TypeKind::Union(union) => union.variants[member].boxed = true,
        TypeKind::Enum(_) => {}
    }
}

/// Boxes the members that the lock has boxed, wherever a new operation would start to follow the cycles.
fn keep_locked_boxes(api: &mut ApiDraft, diagnostics: &mut Diagnostics) {
    if !api.locked.keeps_api {
        return;
    }
    let mut boxed: Vec<(TypeId, usize, TypeId, bool)> = Vec::new();
    for (id, (_, entry)) in &api.locked.types {
        let keys = member_keys(api, *id);
        let held = held_types(api, *id).into_iter();
        let is_locked = |member: usize| keys.get(member).is_some_and(|key| entry.boxed_members.contains(key));
        boxed.extend(
            held.filter(|(member, ..)| is_locked(*member))
                .map(|(member, target, required)| (*id, member, target, required)),
        );
    }
    for (id, member, target, required) in boxed {
        let all_required = required && requires(api, target, id, &mut BTreeSet::new());
        put_box(api, id, member, all_required, diagnostics);
    }
}

/// Returns the keys of the fields or variants of a type in the lock.
fn member_keys(api: &ApiDraft, id: TypeId) -> Vec<String> {
    match &api.types[id.0].kind {
        TypeKind::Struct(object) => object.fields.iter().map(|field| field.wire.clone()).collect(),
        TypeKind::Union(union) => variant_keys(&union.variants),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// Returns `true` if every value of a type contains one of another.
fn requires(api: &ApiDraft, id: TypeId, other: TypeId, seen: &mut BTreeSet<TypeId>) -> bool {
    let required = |(_, target, required): (usize, TypeId, bool)| required.then_some(target);
    id == other
        || seen.insert(id)
            && held_types(api, id)
                .into_iter()
                .filter_map(required)
                .any(|target| requires(api, target, other, seen))
}

/// Depth first; an edge to a type that is still open closes a cycle.
fn find_back_edges(
    api: &ApiDraft,
    id: TypeId,
    marks: &mut [Mark],
    path: &mut Vec<(TypeId, bool)>,
    back_edges: &mut Vec<(TypeId, usize, bool)>,
) {
    if marks[id.0] != Mark::New {
        return;
    }
    marks[id.0] = Mark::Open;
    for (member, target, required) in held_types(api, id) {
        match marks[target.0] {
            Mark::Open => {
                let cycle = path.iter().skip_while(|(on, _)| *on != target).map(|(_, required)| *required);
                back_edges.push((id, member, required && cycle.into_iter().all(|required| required)));
            }
            Mark::New => {
                path.push((id, required));
                find_back_edges(api, target, marks, path, back_edges);
                path.pop();
            }
            Mark::Done => {}
        }
    }
    marks[id.0] = Mark::Done;
}

/// The types that a type holds by value without a box: the member, the type, and whether it must be there.
fn held_types(api: &ApiDraft, id: TypeId) -> Vec<(usize, TypeId, bool)> {
    match &api.types[id.0].kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().enumerate();
            let held = fields.filter_map(|(index, field)| match field.ty {
                TypeRef::Named(target) if !field.boxed => {
                    Some((index, target, field.presence == Presence::Required))
                }
                _ => None,
            });
            held.collect()
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().enumerate();
            let held = variants.filter_map(|(index, variant)| match variant.ty {
                TypeRef::Named(target) if !variant.boxed => Some((index, target, false)),
                _ => None,
            });
            held.collect()
        }
        TypeKind::Enum(_) => Vec::new(),
    }
}
