//! What a type is that the document says nothing about: where it is met first.
//!
//! ```text
//! The member `op` of [`FieldFilter`].
//! The body of `createConnector`.
//! ```

use std::collections::HashMap;

use crate::emit::Cx;
use crate::ir::{Api, TypeDef, TypeId, TypeKind, TypeRef};
use crate::markdown::code;

/// Where each type is met first, by the places of operations and types in the API. Looking it up anew for each type
/// would take time that grows with the square of their number.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    operations: HashMap<TypeId, usize>,
    members: HashMap<TypeId, usize>,
    parameters: HashMap<TypeId, usize>,
}

impl Origins {
    /// Looks through the whole API.
    pub fn of(api: &Api) -> Self {
        let mut origins = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            for id in operation.body_types().filter_map(|(_, ty)| named(ty)) {
                origins.operations.entry(id).or_insert(index);
            }
            for id in operation.parameters().filter_map(|it| named(&it.ty)) {
                origins.parameters.entry(id).or_insert(index);
            }
        }
        for (index, def) in api.types.iter().enumerate() {
            for id in members(def).into_iter().filter_map(named) {
                origins.members.entry(id).or_insert(index);
            }
        }
        origins
    }
}

/// The types of the members of a struct, or of the alternatives of a union.
fn members(def: &TypeDef) -> Vec<&TypeRef> {
    match &def.kind {
        TypeKind::Struct(it) => it.fields.iter().map(|field| &field.ty).chain(&it.additional).collect(),
        TypeKind::Union(it) => it.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// The type of the SDK that is meant, also inside of a list or map.
fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) | TypeRef::List(inner) | TypeRef::Map(inner) => named(inner),
        _ => None,
    }
}

/// The sentence.
pub(crate) fn sentence(cx: Cx<'_>, id: TypeId) -> String {
    let operation = of_operation(cx, id);
    let from = operation.or_else(|| of_member(cx, id)).or_else(|| of_parameter(cx, id));
    from.unwrap_or_else(|| format!("{}.", code(cx.names.types[id.0].item.as_str())))
}

/// As what an operation takes or gives.
fn of_operation(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = cx.api.operations.get(*cx.origins.operations.get(&id)?)?;
    let mut found = operation.body_types().filter_map(|(what, ty)| match what {
        "body" => said(ty, id, "body", "the body"),
        _ => said(ty, id, "answer", "the answer"),
    });
    found.next().map(|what| format!("{what} of {}.", code(&operation.id)))
}

/// As the member of a struct, or an alternative of a union.
fn of_member(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let index = *cx.origins.members.get(&id)?;
    let def = cx.api.types.get(index)?;
    let near = def.module == cx.api.types[id.0].module;
    let item = cx.names.types[index].item.as_str();
    let owner = if near { format!("[`{item}`]") } else { format!("`{item}`") };
    let named = |what: String, wire: &str| format!("{what} {} of {owner}.", code(wire));
    match &def.kind {
        TypeKind::Struct(it) => {
            let additional = it.additional.as_ref().and_then(|ty| said(ty, id, "member", "members"));
            let additional = additional.map(|_| format!("A member of {owner} that is not listed."));
            let members = it.fields.iter();
            let mut members = members.filter_map(|field| {
                said(&field.ty, id, "member", "the member").map(|what| named(what, &field.wire))
            });
            members.next().or(additional)
        }
        TypeKind::Union(it) => {
            let is_it = it.variants.iter().any(|variant| said(&variant.ty, id, "", "").is_some());
            is_it.then(|| format!("An alternative of {owner}."))
        }
        TypeKind::Enum(_) => None,
    }
}

/// As what a parameter takes.
fn of_parameter(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = cx.api.operations.get(*cx.origins.parameters.get(&id)?)?;
    let found = operation.parameters().find_map(|parameter| {
        said(&parameter.ty, id, "parameter", "the parameter").map(|what| (what, &parameter.wire))
    });
    found.map(|(what, wire)| format!("{what} {} of {}.", code(wire), code(&operation.id)))
}

/// `The member`, or `An element of the member` where the type is inside a list or map; nothing where it is not there.
fn said(ty: &TypeRef, id: TypeId, one: &str, inside: &str) -> Option<String> {
    match ty {
        TypeRef::Named(it) => (*it == id).then(|| format!("The {one}")),
        TypeRef::Nullable(inner) => said(inner, id, one, inside),
        TypeRef::List(inner) => said(inner, id, one, inside).map(|_| format!("An element of {inside}")),
        TypeRef::Map(inner) => said(inner, id, one, inside).map(|_| format!("A value in {inside}")),
        _ => None,
    }
}
