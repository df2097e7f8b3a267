//! Recursive types.
//!
//! A struct that contains itself without a list or a map in between needs a box at one member of each cycle. If every
//! member of a cycle is required, no value can exist, so one of them becomes optional, with a warning.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Presence, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Puts boxes where they are needed, and only there.
pub(crate) fn box_recursive_fields(api: &mut ApiDraft, _: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let mut marks = vec![Mark::New; api.types.len()];
    let mut back_edges = Vec::new();
    for index in 0..api.types.len() {
        find_back_edges(api, TypeId(index), &mut marks, &mut Vec::new(), &mut back_edges);
    }
    for (TypeId(from), member, all_required) in back_edges {
        let origin = api.types[from].origin.clone();
        match &mut api.types[from].kind {
            TypeKind::Struct(object) => {
                let field = &mut object.fields[member];
                field.boxed = true;
                if all_required {
                    field.presence = Presence::Optional;
                    let message =
                        format!("every value would have to contain another one in `{}`", field.wire);
                    diagnostics
                        .report(Code::EndlessValue, message, &origin)
                        .help("remove the property from `required`; it becomes optional");
                }
            }
            TypeKind::Union(union) => union.variants[member].boxed = true,
            TypeKind::Enum(_) => {}
        }
    }
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

/// The types that a type holds by value: the member, the type, and whether it must be there.
fn held_types(api: &ApiDraft, id: TypeId) -> Vec<(usize, TypeId, bool)> {
    match &api.types[id.0].kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().enumerate();
            let held = fields.filter_map(|(index, field)| match field.ty {
                TypeRef::Named(target) => Some((index, target, field.presence == Presence::Required)),
                _ => None,
            });
            held.collect()
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().enumerate();
            let held = variants.filter_map(|(index, variant)| match variant.ty {
                TypeRef::Named(target) => Some((index, target, false)),
                _ => None,
            });
            held.collect()
        }
        TypeKind::Enum(_) => Vec::new(),
    }
}
