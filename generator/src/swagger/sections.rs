//! The locations of shared definitions.

/// The sections of a document that have different locations in OpenAPI 3.0.
pub(super) const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "components/schemas"),
    ("parameters", "components/parameters"),
    ("responses", "components/responses"),
    ("securityDefinitions", "components/securitySchemes"),
];

/// Returns a text with its references as in Swagger 2.0.
pub(super) fn original_references(text: &str) -> String {
    SECTIONS.iter().fold(text.to_owned(), |text, (old, new)| text.replace(new, old))
}
