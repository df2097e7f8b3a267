//! Path items and operations.

use crate::diagnostics::Diagnostics;
use crate::swagger::body::request_body;
use crate::swagger::parameter::{is_body, parameter};
use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;
use crate::swagger::response::response;
use crate::swagger::servers::{Defaults, servers};

/// The methods of operations.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Converts a path item.
pub(super) fn path_item(
    library: &Library<'_>,
    source: &Source<'_>,
    defaults: &Defaults<'_>,
    diagnostics: &mut Diagnostics,
) -> Piece {
    let mut item = Piece::map(&source.origin);
    item.copy_members(source, |key| key != "parameters" && !METHODS.contains(&key));
    let shared = parameters(source);
    let (bodies, others) = split(library, shared);
    if !others.is_empty() {
        let others = others.iter().map(|it| parameter(library, it, diagnostics)).collect();
        item.set("parameters", Piece::list(&source.origin.child("parameters"), others));
    }
    for (method, it) in source.members().filter(|(key, _)| METHODS.contains(key)) {
        item.set(method, operation(library, &it, &bodies, defaults, diagnostics));
    }
    item
}

fn operation<'a>(
    library: &Library<'a>,
    source: &Source<'a>,
    shared_bodies: &[Source<'a>],
    defaults: &Defaults<'a>,
    diagnostics: &mut Diagnostics,
) -> Piece {
    let mut piece = Piece::map(&source.origin);
    let converted = ["parameters", "responses", "consumes", "produces", "schemes"];
    piece.copy_members(source, |key| !converted.contains(&key));
    let (mut bodies, others) = split(library, parameters(source));
    if !others.is_empty() {
        let others = others.iter().map(|it| parameter(library, it, diagnostics)).collect();
        piece.set("parameters", Piece::list(&source.origin.child("parameters"), others));
    }
    // A body of the operation replaces that of the path item; fields with other names are added.
    let is_form = bodies.iter().all(|it| it.text("in") == Some("formData"));
    let is_same = |one: &Source<'_>, other: &Source<'_>| one.text("name") == other.text("name");
    let inherited = shared_bodies.iter().filter(|it| match it.text("in") {
        Some("body") => bodies.is_empty(),
        _ => is_form && !bodies.iter().any(|own| is_same(own, it)),
    });
    let inherited: Vec<Source<'a>> = inherited.cloned().collect();
    bodies.extend(inherited);
    let consumes = source.texts("consumes");
    let consumes = consumes.as_deref().unwrap_or(&defaults.consumes);
    piece.set_some("requestBody", request_body(library, &bodies, consumes, diagnostics));
    if let Some(responses) = source.get("responses") {
        let own = source.texts("produces");
        let produces = own.as_deref().unwrap_or(&defaults.produces);
        let mut all = Piece::map(&responses.origin);
        for (status, it) in responses.members() {
            let converted = match status.starts_with("x-") {
                true => Piece::copy(&it),
                false => response(library, &it, produces, own.is_some()),
            };
            all.set(status, converted);
        }
        piece.set("responses", all);
    }
    if let Some(schemes) = source.get("schemes") {
        piece.set_some("servers", servers(&defaults.root, Some(&schemes)));
    }
    piece
}

fn parameters<'a>(source: &Source<'a>) -> Vec<Source<'a>> {
    source.get("parameters").map(|list| list.elements().collect()).unwrap_or_default()
}

/// Splits parameters into those that are part of a body, without references, and the others.
fn split<'a>(library: &Library<'a>, parameters: Vec<Source<'a>>) -> (Vec<Source<'a>>, Vec<Source<'a>>) {
    let (mut bodies, mut others) = (Vec::new(), Vec::new());
    for it in parameters {
        match library.resolve(&it).filter(is_body) {
            Some(body) => bodies.push(body),
            None => others.push(it),
        }
    }
    (bodies, others)
}
