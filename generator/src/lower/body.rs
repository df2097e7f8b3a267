//! Decides how the body of a request is written.
//!
//! In: the media types of a body. Out: [`Body`]. One media type is sent: JSON if there is any, else a form, else parts,
//! else what the document lists first; texts and bytes come from the application, so it says which of theirs they are.
//! What else the document offers, and what of its encodings has no effect, is reported.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Body, BodyKind, Style, Styling, TypeKind, TypeRef};
use crate::resolve::{self, Encoding, Media, ObjectShape, Resolved, Shape};

use super::classes::Role;
use super::context::Context;
use super::media::{self, has_parts, is_any, is_form, is_json, is_text};
use super::operations::{chosen, type_of};
use super::parameters;
use super::views::{Direction, ViewId, ViewKind};

/// The body of an operation.
pub(super) fn body(context: Context<'_>, index: usize, diagnostics: &mut Diagnostics) -> Option<Body> {
    let found = context.resolved.operations[index].body.as_ref()?;
    let media = chosen(&found.content)?;
    different(context, found, media, diagnostics);
    let view = media.schema.and_then(|schema| context.views.get(schema, Direction::Request));
    if view.is_some_and(|view| context.views.has_nothing_to_send(view)) {
        return None;
    }
    let kind = kind(context, media, view);
    let ty = match (kind, view) {
        (BodyKind::Raw | BodyKind::Text | BodyKind::Parts, _) => TypeRef::Bytes,
        (_, Some(view)) => type_of(context, index, Role::Body, view),
        (_, None) => TypeRef::Any,
    };
    let raw = matches!(kind, BodyKind::Raw | BodyKind::Text);
    let argument = kind != BodyKind::Parts && (found.required || raw || has_required_members(context, &ty));
    let choices = choices(found, media, kind);
    let styles = match kind {
        BodyKind::Form => styles(media, diagnostics),
        BodyKind::Parts => Vec::new(),
        _ => {
            media.encoding.values().for_each(|it| no_effect(it, "the encoding", diagnostics));
            Vec::new()
        }
    };
    Some(Body {
        // Where it is left open what is sent, JSON is.
        media_type: match kind {
            BodyKind::Json if is_any(&media.media_type) => "application/json".to_owned(),
            _ => media.media_type.clone(),
        },
        kind: if choices.is_empty() { kind } else { BodyKind::Raw },
        choices,
        styles,
        open: kind == BodyKind::Parts && is_open(context.resolved, media),
        ty,
        argument,
        description: found.description.clone(),
    })
}

/// Reports what can be told from what is sent, and is not sent.
fn different(context: Context<'_>, found: &resolve::Body, media: &Media, diagnostics: &mut Diagnostics) {
    let signature = |media: &Media| {
        let view = context.views.get(media.schema?, Direction::Request)?;
        Some(context.views[view].signature)
    };
    let is_other = |other: &&Media| signature(other).is_some_and(|it| Some(it) != signature(media));
    if let Some(other) = found.content.iter().find(is_other) {
        let message =
            format!("only `{}` is sent; `{}` has another schema", media.media_type, other.media_type);
        diagnostics
            .report(Code::DifferentBodies, message, &found.origin)
            .help("give all media types of the body the same schema, or leave one");
    }
}

fn kind(context: Context<'_>, media: &Media, view: Option<ViewId>) -> BodyKind {
    match &*media.media_type {
        any if is_any(any) => {
            let text = |view: ViewId| matches!(context.views[view].kind, ViewKind::Scalar(TypeRef::String));
            if view.is_none_or(text) { BodyKind::Raw } else { BodyKind::Json }
        }
        json if is_json(json) => BodyKind::Json,
        form if is_form(form) => BodyKind::Form,
        parts if has_parts(parts) && is_of_parts(context.resolved, media) => BodyKind::Parts,
        text if is_text(text) && !text.contains('*') => BodyKind::Text,
        _ => BodyKind::Raw,
    }
}

/// Whether the parts have names: those of the members of an object, or any.
pub(super) fn is_of_parts(resolved: &Resolved, media: &Media) -> bool {
    match media.schema.map(|schema| &resolved.schemas[schema].shape) {
        Some(Shape::Object(_)) => true,
        Some(Shape::Any) | None => media::is(&media.media_type, "multipart/form-data"),
        Some(_) => false,
    }
}

/// The object whose members are the parts.
pub(super) fn object<'a>(resolved: &'a Resolved, media: &Media) -> Option<&'a ObjectShape> {
    match &resolved.schemas[media.schema?].shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}

/// Whether there may be parts beside those that the document lists.
fn is_open(resolved: &Resolved, media: &Media) -> bool {
    let Some(object) = object(resolved, media) else { return true };
    match &object.additional {
        resolve::Additional::Any | resolve::Additional::Schema(_) => true,
        resolve::Additional::Unstated => object.properties.is_empty(),
        resolve::Additional::Denied => false,
    }
}

/// The media types among which the application chooses.
fn choices(found: &resolve::Body, media: &Media, kind: BodyKind) -> Vec<String> {
    let raw = |media: &Media| {
        let it = &media.media_type;
        !is_json(it) && !is_form(it) && !has_parts(it)
    };
    let all = || found.content.iter().filter(|it| raw(it)).map(|it| it.media_type.clone());
    match kind {
        // Its boundary is a parameter of the media type, so the application says the whole.
        BodyKind::Raw if has_parts(&media.media_type) => vec![media.media_type.clone()],
        BodyKind::Raw | BodyKind::Text if all().count() > 1 => all().collect(),
        _ => Vec::new(),
    }
}

/// The members of a form that have a style of their own; others are texts, or JSON where they are nested.
fn styles(media: &Media, diagnostics: &mut Diagnostics) -> Vec<(String, Styling)> {
    let mut styles = Vec::new();
    for (name, it) in &media.encoding {
        if !it.headers.is_empty() {
            no_effect(it, "`headers` in a form", diagnostics);
        }
        let styled = it.style.is_some() || it.explode.is_some() || it.allow_reserved.is_some();
        match it.content_type.as_deref() {
            _ if styled => {
                let style = it.style.map_or(Style::Form, parameters::style);
                let explode = it.explode.unwrap_or(style == Style::Form);
                let reserved = it.allow_reserved.unwrap_or_default();
                styles.push((name.clone(), Styling { style, explode, reserved }));
            }
            Some(json) if is_json(json) && !is_any(json) => {
                styles.push((name.clone(), Styling { style: Style::Json, explode: false, reserved: false }));
            }
            Some(other) if !is_text(other) => no_effect(it, "this `contentType` in a form", diagnostics),
            _ => {}
        }
    }
    styles
}

/// Reports something about a property that is not done.
pub(super) fn no_effect(encoding: &Encoding, what: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .report(Code::IgnoredConstruct, format!("{what} has no effect"), &encoding.origin)
        .at_key()
        .help("the property is written as if it were not there");
}

/// Whether a body of this type cannot be left out: without its required members it would be refused.
fn has_required_members(context: Context<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    match &context.types.list[id.0].kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.presence.is_required()),
        TypeKind::Union(_) => true,
        TypeKind::Enum(_) => false,
    }
}
