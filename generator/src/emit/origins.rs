//! What a type is that the document says nothing about: where it is met first.
//!
//! ```text
//! The member `op` of [`FieldFilter`].
//! The body of `createConnector`.
//! ```

use super::Cx;
use crate::docs::code;
use crate::ir::{Argument, SuccessKind, TypeId, TypeKind, TypeRef};

/// The sentence.
pub(super) fn sentence(cx: Cx<'_>, id: TypeId) -> String {
    let operation = of_operation(cx, id);
    let from = operation.or_else(|| of_member(cx, id)).or_else(|| of_parameter(cx, id));
    from.unwrap_or_else(|| format!("{}.", code(cx.names.types[id.0].item.as_str())))
}

/// As what an operation takes or gives.
fn of_operation(cx: Cx<'_>, id: TypeId) -> Option<String> {
    cx.api.operations.iter().find_map(|operation| {
        let body = operation.body.as_ref().and_then(|body| said(&body.ty, id, "body", "the body"));
        let answer = match &operation.success.kind {
            SuccessKind::Json { ty, .. } => said(ty, id, "answer", "the answer"),
            _ => None,
        };
        body.or(answer).map(|what| format!("{what} of {}.", code(&operation.id)))
    })
}

/// As the member of a struct, or an alternative of a union.
fn of_member(cx: Cx<'_>, id: TypeId) -> Option<String> {
    cx.api.types.iter().enumerate().find_map(|(index, def)| {
        let near = def.home == cx.api.types[id.0].home;
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
    })
}

/// As what a parameter takes.
fn of_parameter(cx: Cx<'_>, id: TypeId) -> Option<String> {
    cx.api.operations.iter().find_map(|operation| {
        let arguments = operation.arguments.iter().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => Some(parameter),
            Argument::Body => None,
        });
        let found = arguments.chain(&operation.options).find_map(|parameter| {
            said(&parameter.ty, id, "parameter", "the parameter").map(|what| (what, &parameter.wire))
        });
        found.map(|(what, wire)| format!("{what} {} of {}.", code(wire), code(&operation.id)))
    })
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
