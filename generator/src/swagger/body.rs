//! Request bodies: the `body` parameter, or the `formData` parameters.

use crate::diagnostics::{Code, Diagnostics};
use crate::source::Node;
use crate::swagger::parameter::style;
use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;
use crate::swagger::schema::{schema, schema_of_members};

/// The media types of forms.
const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

/// Returns the request body of an operation.
pub(super) fn request_body(
    library: &Library<'_>,
    parameters: &[Source<'_>],
    consumes: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Piece> {
    let of = |location: &str| -> Vec<&Source<'_>> {
        parameters.iter().filter(|it| it.text("in") == Some(location)).collect()
    };
    let (bodies, fields) = (of("body"), of("formData"));
    if let [_, extra, ..] = bodies.as_slice() {
        let message = "an operation has only one body, so this parameter is ignored";
        diagnostics.report(Code::DifferentBodies, message, &extra.origin).help("describe one body");
    }
    if let (false, Some(field)) = (bodies.is_empty(), fields.first()) {
        let message = "an operation has either a body or a form, so the form is ignored";
        diagnostics.report(Code::DifferentBodies, message, &field.origin).help("remove the body or the form");
    }
    match bodies.first() {
        Some(body) => Some(body_of_schema(library, body, consumes)),
        None if fields.is_empty() => None,
        None => Some(form(library, &fields, consumes, diagnostics)),
    }
}

fn body_of_schema(library: &Library<'_>, source: &Source<'_>, consumes: &[&str]) -> Piece {
    let mut body = Piece::map(&source.origin);
    body.copy_members(source, |key| !matches!(key, "in" | "name" | "schema"));
    let mut content = Piece::map(&source.origin);
    let media_types = if consumes.is_empty() { &["application/json"] } else { consumes };
    for media_type in media_types {
        if !library.can_copy(source) {
            break;
        }
        let mut media = Piece::map(&source.origin);
        media.set_some("schema", source.get("schema").map(|it| schema(library, &it)));
        content.set(media_type, media);
    }
    body.set("content", content);
    body
}

/// Returns the body of a form: an object whose properties are the fields.
fn form(
    library: &Library<'_>,
    fields: &[&Source<'_>],
    consumes: &[&str],
    diagnostics: &mut Diagnostics,
) -> Piece {
    let origin = &fields[0].origin;
    let [mut properties, mut encoding, mut object] = [(); 3].map(|()| Piece::map(origin));
    let mut required = Vec::new();
    for field in fields {
        let Some(name) = field.text("name").filter(|_| library.can_copy(field)) else { continue };
        let mut property = schema_of_members(library, field);
        for key in ["description", "x-example"] {
            property.set_some(key, field.get(key).map(|it| Piece::copy(&it)));
        }
        properties.set(name, property);
        if field.flag("required") {
            required.push(Piece::text(name, &field.origin));
        }
        if field.text("type") == Some("array")
            && let Some(style) = style(field, &field.origin, diagnostics)
        {
            let mut one = Piece::map(&field.origin);
            one.set("style", Piece::text(style.name, &field.origin));
            one.set("explode", Piece::new(Node::Bool(style.explode), &field.origin));
            encoding.set(name, one);
        }
    }
    object.set("type", Piece::text("object", origin));
    object.set("properties", properties);
    let is_required = !required.is_empty();
    if is_required {
        object.set("required", Piece::list(origin, required));
    }
    let mut content = Piece::map(origin);
    for media_type in form_types(fields, consumes) {
        let mut media = Piece::map(origin);
        media.set("schema", object.clone());
        if !encoding.is_empty() && media_type == FORMS[0] {
            media.set("encoding", encoding.clone());
        }
        content.set(media_type, media);
    }
    let mut body = Piece::map(origin);
    body.set("required", Piece::new(Node::Bool(is_required), origin));
    body.set("content", content);
    body
}

/// Returns the media types of a form: those that the document lists, or else the only one that can hold its fields.
fn form_types(fields: &[&Source<'_>], consumes: &[&str]) -> Vec<&'static str> {
    let has_file = fields.iter().any(|field| field.text("type") == Some("file"));
    if has_file {
        return vec![FORMS[1]];
    }
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let listed: Vec<String> = consumes.iter().map(|text| essence(text)).collect();
    let known: Vec<&str> =
        FORMS.into_iter().filter(|form| listed.iter().any(|listed| listed == form)).collect();
    if known.is_empty() { vec![FORMS[0]] } else { known }
}
