//! The documentation of the callbacks of an operation.
//!
//! ```text
//! /// # Callbacks
//! ///
//! /// The service sends these requests to the application.
//! /// [`parse_callback`](crate::webhooks::parse_callback) decodes their payloads (feature `webhooks`).
//! ///
//! /// - `onChange`: `POST {$request.body#/url}` with [`Order`](crate::common::Order). An order has changed.
//! ```

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, full_stop};
use crate::ir::{Callbacks, DefiningModule, TypeId, TypeRef};
use crate::markdown;

const UNDECODED: &str =
    "The service sends these requests to the application. The crate does not decode them.";

/// Adds a section about the callbacks of an operation, if there are any.
pub(super) fn add_callbacks(cx: Cx<'_>, doc: &mut Doc, callbacks: &Callbacks, width: usize) {
    if callbacks.list.is_empty() {
        return;
    }
    let words = match &callbacks.payload {
        Some(any) => {
            let is_union = callbacks.list.iter().all(|callback| callback.payload.as_ref() != Some(any));
            let union =
                if is_union { format!(", and any of them as {}", link(cx, any)) } else { String::new() };
            format!(
                "The service sends these requests to the application. \
                 [`parse_callback`](crate::webhooks::parse_callback) decodes their payloads{union} (feature `webhooks`)."
            )
        }
        None => UNDECODED.to_owned(),
    };
    doc.block(["# Callbacks"]).paragraph(&words, width);
    let lines = callbacks.list.iter().flat_map(|callback| {
        let call = &callback.call;
        let payload = callback.payload.as_ref().map(|ty| format!(" with {}", link(cx, ty)));
        let text = format!(
            "{}: {}{}.",
            markdown::code(&call.name),
            markdown::code(&call.target),
            payload.unwrap_or_default()
        );
        let more = call.text.as_deref().map(markdown::line).unwrap_or_default();
        markdown::item(full_stop(&format!("{text} {more}")).trim_end(), width)
    });
    doc.block(lines.collect::<Vec<_>>());
}

/// Returns a link to a type of payloads.
fn link(cx: Cx<'_>, ty: &TypeRef) -> String {
    type_words(ty, &|id| {
        let module = match cx.api.types[id.0].module {
            DefiningModule::Common => "common",
            _ => "webhooks",
        };
        let name = cx.names.types[id.0].item.as_str();
        format!("[`{name}`](crate::{module}::{name})")
    })
}

/// Returns words for a type, in which `link` is the text for a type with a name.
pub(crate) fn type_words(ty: &TypeRef, link: &dyn Fn(TypeId) -> String) -> String {
    match ty {
        TypeRef::Named(id) => link(*id),
        TypeRef::List(item) => format!("a list of {}", type_words(item, link)),
        TypeRef::Map(value) => format!("a map of {}", type_words(value, link)),
        TypeRef::Nullable(value) => format!("null or {}", type_words(value, link)),
        _ => "a JSON value".to_owned(),
    }
}
