//! Path, query and header parameters, and their styles.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::source::Node;
use crate::swagger::piece::{Piece, Source};
use crate::swagger::reference::Library;
use crate::swagger::schema::{is_keyword, schema_of_members};

/// Returns `true` if a parameter is a body or a part of one.
pub(super) fn is_body(parameter: &Source<'_>) -> bool {
    matches!(parameter.text("in"), Some("body" | "formData"))
}

/// Converts a parameter that is not a body, or a reference to one.
pub(super) fn parameter(library: &Library<'_>, source: &Source<'_>, diagnostics: &mut Diagnostics) -> Piece {
    if let Some(reference) = source.text("$ref") {
        let mut piece = Piece::copy(source);
        let converted = library.converted(&source.origin.file, reference);
        piece.set("$ref", Piece::text(&converted, &source.origin.child("$ref")));
        return piece;
    }
    let mut piece = Piece::map(&source.origin);
    piece.copy_members(source, |key| !is_keyword(key) && key != "collectionFormat");
    piece.set("schema", schema_of_members(library, source));
    set_style(&mut piece, source, diagnostics);
    piece
}

/// Sets `style` and `explode` of a list. Without `collectionFormat`, its elements are separated by commas.
fn set_style(piece: &mut Piece, source: &Source<'_>, diagnostics: &mut Diagnostics) {
    if source.text("type") != Some("array") {
        return;
    }
    let place = source.get("collectionFormat").map_or_else(|| source.origin.clone(), |format| format.origin);
    let Some(Style { name, explode }) = style(source, &place, diagnostics) else { return };
    // Only what differs from the defaults of OpenAPI 3.0: `form` in a query and `simple` elsewhere; `form` is exploded.
    if !matches!(name, "form" | "simple") {
        piece.set("style", Piece::text(name, &place));
    }
    if explode != (name == "form") {
        piece.set("explode", Piece::new(Node::Bool(explode), &place));
    }
}

/// The style of a list.
pub(super) struct Style {
    pub(super) name: &'static str,
    pub(super) explode: bool,
}

/// Returns the style of a list. Reports a style that OpenAPI 3.0 does not support.
pub(super) fn style(source: &Source<'_>, place: &Origin, diagnostics: &mut Diagnostics) -> Option<Style> {
    let is_query = matches!(source.text("in"), Some("query" | "formData"));
    let commas = if is_query { "form" } else { "simple" };
    let (name, explode) = match source.text("collectionFormat").unwrap_or("csv") {
        "csv" => (commas, false),
        "multi" if is_query => ("form", true),
        "ssv" if is_query => ("spaceDelimited", false),
        "pipes" if is_query => ("pipeDelimited", false),
        other => {
            let name = source.text("name").unwrap_or_default();
            let message = format!(
                "`{name}` has the `collectionFormat` `{other}`, which OpenAPI 3.0 cannot express here"
            );
            diagnostics.report(Code::UndefinedStyle, message, place).help(
                "use `csv`, or `multi`, `ssv` or `pipes` in a query or form; the list is sent as `csv`",
            );
            (commas, false)
        }
    };
    Some(Style { name, explode })
}
