//! Responses, their headers and examples.

use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;
use crate::swagger::schema::{is_keyword, schema, schema_of_members};

/// Converts a response. A reference remains a reference, unless the operation has its own media types.
pub(super) fn response(
    library: &Library<'_>,
    source: &Source<'_>,
    produces: &[&str],
    is_overridden: bool,
) -> Piece {
    if let Some(reference) = source.text("$ref") {
        if let Some(target) = library.resolve(source).filter(|_| is_overridden) {
            if !library.can_copy(&target) {
                return Piece::map(&source.origin);
            }
            return converted_response(library, &target, produces);
        }
        let mut piece = Piece::copy(source);
        let converted = library.converted(&source.origin.file, reference);
        piece.set("$ref", Piece::text(&converted, &source.origin.child("$ref")));
        return piece;
    }
    converted_response(library, source, produces)
}

fn converted_response(library: &Library<'_>, source: &Source<'_>, produces: &[&str]) -> Piece {
    let mut piece = Piece::map(&source.origin);
    piece.copy_members(source, |key| !matches!(key, "schema" | "headers" | "examples"));
    if let Some(headers) = source.get("headers") {
        piece.set("headers", all_headers(library, &headers));
    }
    let Some(of_body) = source.get("schema") else { return piece };
    let is_file = of_body.text("type") == Some("file");
    let media_types = match (produces, is_file) {
        ([], true) => &["application/octet-stream"],
        ([], false) => &["application/json"],
        (listed, _) => listed,
    };
    let mut content = Piece::map(&of_body.origin);
    for media_type in media_types {
        if !library.can_copy(source) {
            break;
        }
        let mut media = Piece::map(&of_body.origin);
        media.set("schema", schema(library, &of_body));
        let example = source.get("examples").and_then(|examples| examples.get(media_type));
        media.set_some("example", example.map(|it| Piece::copy(&it)));
        content.set(media_type, media);
    }
    piece.set("content", content);
    piece
}

fn all_headers(library: &Library<'_>, source: &Source<'_>) -> Piece {
    let mut headers = Piece::map(&source.origin);
    for (name, header) in source.members() {
        let mut piece = Piece::map(&header.origin);
        piece.copy_members(&header, |key| !is_keyword(key) && key != "collectionFormat");
        piece.set("schema", schema_of_members(library, &header));
        headers.set(name, piece);
    }
    headers
}
