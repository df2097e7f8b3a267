//! What a type is that the document says nothing about: where it is met first.
//!
//! ```text
//! The member `op` of [`FieldFilter`].
//! The body of `createConnector`.
//! ```

use std::collections::HashMap;

use super::Cx;
use crate::docs::code;
use crate::ir::{Api, Argument, Operation, Parameter, SuccessKind, TypeId, TypeKind, TypeRef};

/// Where each type is met first: the indexes of operations and types.
#[derive(Debug, Default)]
pub struct Origins {
    operations: HashMap<TypeId, usize>,
    holders: HashMap<TypeId, usize>,
    parameters: HashMap<TypeId, usize>,
}

impl Origins {
    /// Looks through everything once.
    pub fn new(api: &Api) -> Self {
        let mut origins = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            let body = operation.body.as_ref().map(|body| &body.ty);
            let answer = match &operation.success.kind {
                SuccessKind::Json { ty, .. } => Some(ty),
                _ => None,
            };
            meet(body.into_iter().chain(answer), index, &mut origins.operations);
            let parameters = parameters(operation).map(|parameter| &parameter.ty);
            meet(parameters, index, &mut origins.parameters);
        }
        for (index, def) in api.types.iter().enumerate() {
            match &def.kind {
                TypeKind::Struct(it) => {
                    let members = it.fields.iter().map(|field| &field.ty).chain(&it.additional);
                    meet(members, index, &mut origins.holders);
                }
                TypeKind::Union(it) => {
                    meet(it.variants.iter().map(|variant| &variant.ty), index, &mut origins.holders);
                }
                TypeKind::Enum(_) => {}
            }
        }
        origins
    }
}

/// Notes which types are met at an index for the first time.
fn meet<'a>(types: impl Iterator<Item = &'a TypeRef>, index: usize, first: &mut HashMap<TypeId, usize>) {
    for mut ty in types {
        while let TypeRef::Nullable(inner) | TypeRef::List(inner) | TypeRef::Map(inner) = ty {
            ty = inner;
        }
        if let TypeRef::Named(id) = ty {
            first.entry(*id).or_insert(index);
        }
    }
}

/// The parameters of an operation, arguments first.
fn parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let arguments = operation.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(parameter),
        Argument::Body => None,
    });
    arguments.chain(&operation.options)
}

/// The sentence.
pub(super) fn sentence(cx: Cx<'_>, id: TypeId) -> String {
    let operation = of_operation(cx, id);
    let from = operation.or_else(|| of_member(cx, id)).or_else(|| of_parameter(cx, id));
    from.unwrap_or_else(|| format!("{}.", code(cx.names.types[id.0].item.as_str())))
}

/// As what an operation takes or gives.
fn of_operation(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = &cx.api.operations[*cx.origins.operations.get(&id)?];
    let body = operation.body.as_ref().and_then(|body| said(&body.ty, id, "body", "the body"));
    let answer = match &operation.success.kind {
        SuccessKind::Json { ty, .. } => said(ty, id, "answer", "the answer"),
        _ => None,
    };
    body.or(answer).map(|what| format!("{what} of {}.", code(&operation.id)))
}

/// As the member of a struct, or an alternative of a union.
fn of_member(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let index = *cx.origins.holders.get(&id)?;
    let def = &cx.api.types[index];
    let near = def.home == cx.api.types[id.0].home;
    let item = cx.names.types[index].item.as_str();
    let owner = if near { format!("[`{item}`]") } else { format!("`{item}`") };
    match &def.kind {
        TypeKind::Struct(it) => {
            let mut members = it.fields.iter().filter_map(|field| {
                let what = said(&field.ty, id, "member", "the member")?;
                Some(format!("{what} {} of {owner}.", code(&field.wire)))
            });
            members.next().or_else(|| Some(format!("A member of {owner} that is not listed.")))
        }
        TypeKind::Union(_) => Some(format!("An alternative of {owner}.")),
        TypeKind::Enum(_) => None,
    }
}

/// As what a parameter takes.
fn of_parameter(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = &cx.api.operations[*cx.origins.parameters.get(&id)?];
    let found = parameters(operation).find_map(|parameter| {
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
