//! Schemas: the references, `x-nullable`, `discriminator` and `type: file`.

use crate::diagnostics::Origin;
use crate::origin_map::{Place, PlaceTree};
use crate::source::{Map, Node};
use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;

/// The keywords whose value is a schema.
const SCHEMA: [&str; 3] = ["items", "additionalProperties", "not"];

/// The keywords whose value is a list of schemas.
const LISTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// The members of a parameter, header or element that belong to its schema.
const KEYWORDS: [&str; 17] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
];

/// Converts a schema.
pub(super) fn schema(library: &Library<'_>, source: &Source<'_>) -> Piece {
    let mut piece = Piece::copy(source);
    convert(library, &mut piece.node, &source.origin, &mut piece.places);
    piece
}

/// Returns the schema of a parameter, header or form field, whose keywords are its own members. Extensions that describe
/// the value belong to it, too.
pub(super) fn schema_of_members(library: &Library<'_>, source: &Source<'_>) -> Piece {
    let mut piece = Piece::map(&source.origin);
    piece.copy_members(source, is_keyword);
    // The members of the schema have no common location, so each has its own.
    convert(library, &mut piece.node, &source.origin, &mut piece.places);
    piece
}

/// Returns `true` if a member belongs to the schema of a parameter.
pub(super) fn is_keyword(key: &str) -> bool {
    KEYWORDS.contains(&key) || key.starts_with("x-enum") || key == "x-ms-enum"
}

fn convert(library: &Library<'_>, node: &mut Node, origin: &Origin, places: &mut PlaceTree) {
    let Node::Map(map) = node else { return };
    if let Some(Node::String(reference)) = map.get_mut("$ref") {
        *reference = library.converted(&origin.file, reference);
    }
    convert_keywords(map, origin, places);
    for keyword in SCHEMA {
        if let Some(inner) = map.get_mut(keyword) {
            descend(library, inner, keyword, origin, places);
        }
    }
    for keyword in LISTS {
        if let Some(Node::List(list)) = map.get_mut(keyword) {
            for (index, inner) in list.iter_mut().enumerate() {
                let origin = origin.child(keyword);
                let index = index.to_string();
                in_child(places, keyword, |places| descend(library, inner, &index, &origin, places));
            }
        }
    }
    if let Some(Node::Map(properties)) = map.get_mut("properties") {
        for (name, inner) in properties {
            let origin = origin.child("properties");
            in_child(places, "properties", |places| descend(library, inner, name, &origin, places));
        }
    }
}

fn descend(library: &Library<'_>, node: &mut Node, token: &str, parent: &Origin, places: &mut PlaceTree) {
    in_child(places, token, |places| convert(library, node, &parent.child(token), places));
}

/// Calls a function with the locations below a member, which are kept only if the function adds one.
fn in_child(places: &mut PlaceTree, token: &str, change: impl FnOnce(&mut PlaceTree)) {
    change(places.child_or_insert(token));
    places.prune(token);
}

/// Converts the keywords that differ in OpenAPI 3.0.
fn convert_keywords(map: &mut Map, origin: &Origin, places: &mut PlaceTree) {
    let mut set = |map: &mut Map, key: &str, value: Node, from: &str| {
        map.insert(key.to_owned(), value);
        places.child_or_insert(key).value = Some(Place { origin: origin.child(from), is_fixed: true });
    };
    if map.get("x-nullable").and_then(Node::as_bool).is_some()
        && let Some(nullable) = map.shift_remove("x-nullable")
    {
        set(map, "nullable", nullable, "x-nullable");
    }
    if let Some(Node::String(property)) = map.get("discriminator").cloned() {
        let mut discriminator = Map::default();
        discriminator.insert("propertyName".to_owned(), Node::String(property));
        set(map, "discriminator", Node::Map(discriminator), "discriminator");
    }
    if map.get("type").and_then(Node::as_str) == Some("file") {
        set(map, "type", Node::String("string".to_owned()), "type");
        set(map, "format", Node::String("binary".to_owned()), "type");
    }
    // The parameter determines the serialization of its elements.
    map.shift_remove("collectionFormat");
}
