//! The arguments and setters of parameters and bodies.

use crate::diff::item::{Item, ItemKind, ListedArgument};
use crate::diff::listing::context::{Cx, digest};
use crate::diff::rust_type::RustType;
use crate::ir::{Body, BodyKind, Operation, Parameter, PartKind, Serialization, TypeRef};
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
    item.wire.insert("parameter", wire_text(parameter));
    item
}

/// Returns the name, location and serialization of a parameter.
pub(super) fn wire_text(parameter: &Parameter) -> String {
    let Parameter { wire, location, serialization, .. } = parameter;
    let style = match serialization {
        Serialization::Plain => String::new(),
        other => format!(" ({other:?})"),
    };
    format!("{} {wire}{style}", location.as_str())
}

/// Returns the type of a parameter: a file, or the value.
fn parameter_type(cx: Cx<'_>, parameter: &Parameter) -> RustType {
    match (&parameter.serialization, &parameter.ty) {
        (Serialization::Part(PartKind::File | PartKind::Raw, _), TypeRef::List(_)) => {
            RustType::new("Vec<FilePart>")
        }
        (Serialization::Part(PartKind::File | PartKind::Raw, _), _) => RustType::new("FilePart"),
        (_, ty) => cx.rust_type(ty),
    }
}

/// Returns the type of the body that a method or a setter takes.
pub(super) fn body_type(cx: Cx<'_>, it: &Operation, body: &Body, names: &OperationNames) -> RustType {
    if let Some(choice) = &names.body {
        return RustType::new(format!("{{{}}}", cx.in_resource(it.resource, choice.item.shown())));
    }
    let ty = cx.type_text(&body.ty);
    match (body.kind, &body.ty) {
        (BodyKind::Text, _) => RustType::new("String"),
        (BodyKind::Raw, _) | (_, TypeRef::Bytes) => RustType::new("UploadBody"),
        _ if body.nullable => RustType::new(format!("Option<&{ty}>")),
        _ => RustType::new(format!("&{ty}")),
    }
}
