//! The reference of the sources of documents.

use super::section::{Section, setting};

/// `sources.FILE`
pub(crate) const SOURCE: Section = Section {
    path: "sources.FILE",
    example: &["sources", "pets.yaml"],
    text: "The source of a document, and the digest of the file that was downloaded from it.",
    settings: &[
        setting("url", "string", "", "The URL of the document. Required.", PINNED),
        setting(
            "sha256",
            "string",
            "",
            "The SHA-256 digest of the file, in hexadecimal digits. Required.",
            PINNED,
        ),
    ],
};

/// The required settings of a source.
const PINNED: &str = "url: 'https://pets.example/openapi.yaml'\nsha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
