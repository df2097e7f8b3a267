//! The root of a document: its servers and its shared definitions.

use crate::diagnostics::{Code, Diagnostics};
use crate::source::{Map, Node, Tree};
use crate::swagger::operation::path_item;
use crate::swagger::parameter::{is_body, parameter};
use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;
use crate::swagger::response::response;
use crate::swagger::schema::schema;
use crate::swagger::security;
use crate::swagger::servers::{Defaults, is_host, servers};

/// The members of the root that have a different location or form in OpenAPI 3.0.
const CONVERTED: [&str; 11] = [
    "swagger",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "paths",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
];

/// Converts a document.
pub(super) fn convert<'a>(library: &Library<'a>, tree: &'a Tree, diagnostics: &mut Diagnostics) -> Piece {
    let root = Source::root(tree);
    let defaults = Defaults {
        consumes: root.texts("consumes").unwrap_or_default(),
        produces: root.texts("produces").unwrap_or_default(),
        root: root.clone(),
    };
    let mut piece = Piece::copy(&root);
    piece.node = Node::Map(Map::default());
    piece.set("openapi", Piece::text("3.0.3", &root.origin.child("swagger")));
    piece.copy_members(&root, |key| !CONVERTED.contains(&key));
    report_host(&root, diagnostics);
    piece.set_some("servers", servers(&root, None));
    if let Some(paths) = root.get("paths") {
        let mut converted = Piece::map(&paths.origin);
        for (path, item) in paths.members() {
            let item = match path.starts_with("x-") {
                true => Piece::copy(&item),
                false => path_item(library, &item, &defaults, diagnostics),
            };
            converted.set(path, item);
        }
        piece.set("paths", converted);
    }
    let components = components(library, &defaults, diagnostics);
    piece.set_some("components", Some(components).filter(|it| !it.is_empty()));
    piece
}

/// Reports a host that is not one, such as a URL.
fn report_host(root: &Source<'_>, diagnostics: &mut Diagnostics) {
    let Some(host) = root.get("host") else { return };
    let text = host.node.text().unwrap_or_default();
    if !is_host(&text) {
        let message = format!("`{}` is not a host with an optional port", text.escape_debug());
        diagnostics
            .report(Code::UnusableServer, message, &host.origin)
            .help("write only the name and the port; `schemes` and `basePath` have the rest of the URL");
    }
}

fn components(library: &Library<'_>, defaults: &Defaults<'_>, diagnostics: &mut Diagnostics) -> Piece {
    let root = &defaults.root;
    let mut components = Piece::map(&root.origin);
    let mut section = |key: &str, name: &str, convert: &mut dyn FnMut(&Source<'_>) -> Option<Piece>| {
        let Some(source) = root.get(key) else { return };
        let mut converted = Piece::map(&source.origin);
        for (name, it) in source.members() {
            converted.set_some(name, convert(&it));
        }
        components.set_some(name, Some(converted).filter(|it| !it.is_empty()));
    };
    section("definitions", "schemas", &mut |it| Some(schema(library, it)));
    section("parameters", "parameters", &mut |it| {
        // A body becomes part of each operation that refers to it.
        (!is_body(it)).then(|| parameter(library, it, diagnostics))
    });
    section("responses", "responses", &mut |it| Some(response(library, it, &defaults.produces, false)));
    section("securityDefinitions", "securitySchemes", &mut |it| Some(security::scheme(it)));
    components
}
