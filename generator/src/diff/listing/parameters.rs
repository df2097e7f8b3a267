//! The arguments and setters of parameters and bodies.

use crate::diff::item::{Item, ItemKind, ListedArgument};
use crate::diff::listing::context::{Cx, digest};
use crate::diff::listing::words;
use crate::diff::rust_type::RustType;
use crate::ir::{
    Body, BodyKind, Operation, Parameter, ParameterIn, PartKind, Serialization, Style, TypeRef, is_big,
};
use crate::names::{Name, OperationNames};

/// Returns the argument of a parameter.
pub(super) fn argument(cx: Cx<'_>, parameter: &Parameter, name: &Name) -> ListedArgument {
    ListedArgument { name: name.shown().to_owned(), ty: parameter_type(cx, parameter) }
}

/// Returns the setter of a parameter in the item at this path.
pub(super) fn setter(cx: Cx<'_>, path: &str, key: &str, parameter: &Parameter, name: &Name) -> Item {
    let mut item = Item::new(ItemKind::Setter, format!("{path}::{}", name.shown()));
    item.identity = key.to_owned();
    item.ty = parameter_type(cx, parameter);
    item.docs = digest(&[&parameter.description, &parameter.notes]);
    item.is_deprecated = parameter.deprecated;
    item.wire.insert("parameter", location_and_name(parameter));
    item.wire.extend(words::style(&parameter.serialization).map(|style| (fact_of_style(parameter), style)));
    item
}

/// Returns the location, name and style of a parameter.
pub(super) fn wire_text(parameter: &Parameter) -> String {
    let style = words::style(&parameter.serialization);
    let style = style.map(|style| format!(" ({style})")).unwrap_or_default();
    format!("{}{style}", location_and_name(parameter))
}

/// Returns the location and name of a parameter.
fn location_and_name(parameter: &Parameter) -> String {
    format!("{} {}", parameter.location.as_str(), parameter.wire)
}

fn fact_of_style(parameter: &Parameter) -> &'static str {
    if parameter.location == ParameterIn::Part { "content" } else { "style" }
}

/// Returns the type of a parameter: a file, a text, or the value.
fn parameter_type(cx: Cx<'_>, parameter: &Parameter) -> RustType {
    match (&parameter.serialization, &parameter.ty) {
        (Serialization::Part(PartKind::File | PartKind::Raw, _), TypeRef::List(_)) => {
            RustType::new("Vec<FilePart>")
        }
        (Serialization::Part(PartKind::File | PartKind::Raw, _), _) => RustType::new("FilePart"),
        (serialization, TypeRef::Any) if !has_members(serialization) => RustType::new("String"),
        (_, TypeRef::Bytes) => RustType::new("String"),
        (_, ty) => cx.rust_type(ty),
    }
}

/// Returns `true` if values are serialized by their members or as JSON.
fn has_members(serialization: &Serialization) -> bool {
    match serialization {
        Serialization::Styled(it) => matches!(it.style, Style::DeepObject | Style::Nested(_) | Style::Json),
        Serialization::Part(kind, _) => *kind == PartKind::Json,
        Serialization::Plain | Serialization::List(_) => false,
    }
}

/// Returns the type of the body that a method or a setter takes.
pub(super) fn body_type(cx: Cx<'_>, it: &Operation, body: &Body, names: &OperationNames) -> RustType {
    if let Some(choice) = &names.body {
        return RustType::new(format!("{{{}}}", cx.in_resource(it.resource, choice.item.shown())));
    }
    let ty = match (body.kind, &body.ty) {
        (BodyKind::Text, _) => "String".to_owned(),
        (BodyKind::Raw, _) | (_, TypeRef::Bytes) => "UploadBody".to_owned(),
        (_, TypeRef::String) => "&str".to_owned(),
        (_, TypeRef::List(element)) => format!("&[{}]", cx.type_text(element)),
        (_, ty) => format!("&{}", cx.type_text(ty)),
    };
    RustType::new(if body.nullable { format!("Option<{ty}>") } else { ty })
}

/// Returns the type of the variant for a body in the enum of the bodies among which the application chooses.
pub(super) fn body_variant_type(cx: Cx<'_>, body: &Body) -> RustType {
    let ty = cx.type_text(&body.ty);
    let is_boxed = is_big(cx.api, &body.ty);
    RustType::new(match body.kind {
        BodyKind::Text => "String".to_owned(),
        BodyKind::Raw if body.media_type.contains('*') => "content_type: String, body: UploadBody".to_owned(),
        BodyKind::Raw => "UploadBody".to_owned(),
        BodyKind::Multipart => "Bytes".to_owned(),
        BodyKind::Json | BodyKind::Form => {
            let ty = if body.nullable && body.kind == BodyKind::Json { format!("Option<{ty}>") } else { ty };
            if is_boxed { format!("Box<{ty}>") } else { ty }
        }
    })
}
