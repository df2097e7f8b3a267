//! Expressions that access a nested field.
//!
//! ```text
//! cluster.spec.endpoint.as_deref().unwrap_or_default()
//! ```
//!
//! In: a struct and the indexes of fields. Out: an expression for the field, or its path on the wire.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::ir::{Presence, TypeId, TypeKind, TypeRef};

/// A member on the way, and whether it may be missing.
pub(crate) type Step = (Ident, bool);

/// The members on a path of indexes, the first one of the type itself.
pub(crate) fn field_steps(cx: Cx<'_>, id: TypeId, path: &[usize]) -> Vec<Step> {
    let mut at = Some(id);
    let mut steps = Vec::new();
    for &index in path {
        let Some(id) = at else { break };
        let TypeKind::Struct(object) = &cx.api.types[id.0].kind else { break };
        let field = &object.fields[index];
        steps.push((ident(&cx.names.types[id.0].members[index]), field.presence != Presence::Required));
        at = match field.ty {
            TypeRef::Named(id) => Some(id),
            _ => None,
        };
    }
    steps
}

/// Returns the value at the end of a path of fields, and `true` if it is an `Option` of a reference because a field on the
/// way is optional.
fn through(root: TokenStream, steps: &[Step]) -> (TokenStream, bool) {
    steps.iter().fold((root, false), |(value, maybe), (name, optional)| {
        let value = match (maybe, optional) {
            (false, false) => quote!(#value.#name),
            (false, true) => quote!(#value.#name.as_ref()),
            (true, true) => quote!(#value.and_then(|it| it.#name.as_ref())),
            (true, false) => quote!(#value.map(|it| &it.#name)),
        };
        (value, maybe || *optional)
    })
}

/// A member as `Option<&T>`.
pub(crate) fn reference_expr(cx: Cx<'_>, root: TokenStream, id: TypeId, path: &[usize]) -> TokenStream {
    match through(root, &field_steps(cx, id, path)) {
        (value, true) => value,
        (value, false) => quote!(Some(&#value)),
    }
}

/// The text of a member as `&str`; empty if it is missing.
pub(crate) fn text_expr(cx: Cx<'_>, root: TokenStream, id: TypeId, path: &[usize]) -> TokenStream {
    let steps = field_steps(cx, id, path);
    let Some(((last, optional), before)) = steps.split_last() else { return quote!("") };
    let (value, maybe) = through(root, before);
    match (maybe, optional) {
        (false, false) => quote!(&#value.#last),
        (false, true) => quote!(#value.#last.as_deref().unwrap_or_default()),
        (true, true) => quote!(#value.and_then(|it| it.#last.as_deref()).unwrap_or_default()),
        (true, false) => quote!(#value.map(|it| it.#last.as_str()).unwrap_or_default()),
    }
}

/// The path as it is on the wire, such as `spec.endpoint`.
pub(crate) fn wire_path(cx: Cx<'_>, id: TypeId, path: &[usize]) -> String {
    let mut at = Some(id);
    let mut names = Vec::new();
    for &index in path {
        let Some(TypeKind::Struct(object)) = at.map(|id| &cx.api.types[id.0].kind) else { break };
        let field = &object.fields[index];
        names.push(field.wire.as_str());
        at = match field.ty {
            TypeRef::Named(id) => Some(id),
            _ => None,
        };
    }
    names.join(".")
}
