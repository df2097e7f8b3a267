//! The documentation of a type. A type without a description is described by its first use; types with the same
//! description are distinguished by their direction.
//!
//! ```text
//! The property `op` of [`FieldFilter`].
//! The body of `createConnector`.
//! The key set of an identity provider, as sent in requests.
//! The key set of an identity provider, as returned by the service.
//! ```

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::Doc;
use crate::emit::type_directions::Direction;
use crate::ir::{DefiningModule, Operation, TypeId, TypeKind, TypeRef};
use crate::markdown;
use crate::markdown::code;

/// Returns the documentation of a type.
pub(crate) fn type_doc(cx: Cx<'_>, id: TypeId, width: usize) -> Doc {
    let def = &cx.api.types[id.0];
    let description = def.description.as_deref().filter(|text| !markdown::line(text).is_empty());
    let fallback = if description.is_some() { String::new() } else { first_use(cx, id) };
    let mut doc = doc_comment::described(description, &fallback, width);
    match cx.type_directions.direction_of_twin(id) {
        Some(Direction::Sent) => match only_sender(cx, id) {
            Some(sender) => {
                doc.qualify_summary(&format!("as sent by {sender}"), &format!("Sent by {sender}."), width)
            }
            None => doc.qualify_summary("as sent in requests", "Sent in requests.", width),
        },
        Some(Direction::Received) => {
            doc.qualify_summary("as returned by the service", "Returned by the service.", width)
        }
        None => {}
    }
    if def.deprecated {
        doc.paragraph("**Deprecated.**", width);
    }
    doc
}

/// Returns a link to the only operation whose body has the type.
fn only_sender(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let bodies = |it: &Operation| it.body.as_ref().is_some_and(|body| body.ty == TypeRef::Named(id));
    let mut senders = cx.api.operations.iter().enumerate().filter(|(_, it)| bodies(it));
    let ((index, sender), None) = (senders.next()?, senders.next()) else { return None };
    let handle = cx.names.resources[sender.resource.0].handle.as_str();
    let method = cx.names.operations[index].method.as_str().trim_start_matches("r#");
    let path = code(&format!("{handle}::{method}"));
    let module = DefiningModule::Resource(sender.resource);
    let is_near = cx.api.types[id.0].module == module && !cx.names.type_files.contains_key(&module);
    Some(if is_near { format!("[{path}]") } else { path })
}

/// Returns a sentence about the first use of a type.
fn first_use(cx: Cx<'_>, id: TypeId) -> String {
    let operation = use_in_operation(cx, id);
    let from = operation.or_else(|| use_in_member(cx, id)).or_else(|| use_in_parameter(cx, id));
    from.unwrap_or_else(|| format!("The type {}.", code(cx.names.types[id.0].item.as_str())))
}

/// Returns the role of a type as a body of an operation.
fn use_in_operation(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = cx.api.operations.get(*cx.first_use.operations.get(&id)?)?;
    let mut found = operation.body_types().filter_map(|(what, ty)| match what {
        "body" => role(ty, id, "body", "the body"),
        _ => role(ty, id, "response body", "the response body"),
    });
    found.next().map(|what| format!("{what} of {}.", code(&operation.id)))
}

/// Returns the role of a type as a member of a struct or an alternative of a union.
fn use_in_member(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let index = *cx.first_use.members.get(&id)?;
    let def = cx.api.types.get(index)?;
    let near = def.module == cx.api.types[id.0].module;
    let item = cx.names.types[index].item.as_str();
    let owner = if near { format!("[`{item}`]") } else { format!("`{item}`") };
    let named = |what: String, wire: &str| format!("{what} {} of {owner}.", code(wire));
    match &def.kind {
        TypeKind::Struct(it) => {
            let additional = it.additional.as_ref().and_then(|ty| role(ty, id, "property", "properties"));
            let additional = additional.map(|_| format!("An additional property of {owner}."));
            let members = it.fields.iter();
            let mut members = members.filter_map(|field| {
                role(&field.ty, id, "property", "the property").map(|what| named(what, &field.wire))
            });
            members.next().or(additional)
        }
        TypeKind::Union(it) => {
            let is_it = it.variants.iter().any(|variant| role(&variant.ty, id, "", "").is_some());
            is_it.then(|| format!("A variant of {owner}."))
        }
        TypeKind::Enum(_) => None,
    }
}

/// Returns the role of a type as a parameter.
fn use_in_parameter(cx: Cx<'_>, id: TypeId) -> Option<String> {
    let operation = cx.api.operations.get(*cx.first_use.parameters.get(&id)?)?;
    let found = operation.parameters().find_map(|parameter| {
        role(&parameter.ty, id, "parameter", "the parameter").map(|what| (what, &parameter.wire))
    });
    found.map(|(what, wire)| format!("{what} {} of {}.", code(wire), code(&operation.id)))
}

/// Returns `The property`, or `An element of the property` for a type within a list or map; `None` if it is not there.
fn role(ty: &TypeRef, id: TypeId, one: &str, inside: &str) -> Option<String> {
    match ty {
        TypeRef::Named(it) => (*it == id).then(|| format!("The {one}")),
        TypeRef::Nullable(inner) => role(inner, id, one, inside),
        TypeRef::List(inner) => role(inner, id, one, inside).map(|_| format!("An element of {inside}")),
        TypeRef::JsonText(inner) => {
            role(inner, id, one, inside).map(|_| format!("The value of the JSON text in {inside}"))
        }
        TypeRef::Map(inner) => role(inner, id, one, inside).map(|_| format!("A value in {inside}")),
        _ => None,
    }
}
