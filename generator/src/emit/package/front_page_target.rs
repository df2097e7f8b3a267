//! The two targets of the front page, and their links.
//!
//! ```text
//! [`Client`] and [`iam-v2`](iam/v2/index.html)    // in rustdoc
//! `Client` and `iam-v2`                           // in the README
//! ```

use crate::emit::doc_comment::ITEM_WIDTH;
use crate::markdown;

/// The target of the front page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FrontPageTarget {
    /// The documentation of the crate: items are links.
    Rustdoc,
    /// The README: items are code, since intra-doc links do not work in a file.
    Readme,
}

impl FrontPageTarget {
    /// Returns a paragraph of the generator's own text. Items in brackets are intra-doc links.
    pub(crate) fn paragraph(self, text: &str) -> Vec<String> {
        match self {
            Self::Rustdoc => markdown::wrapped(text, ITEM_WIDTH),
            Self::Readme => markdown::wrapped(&unlinked(text), ITEM_WIDTH),
        }
    }

    /// Returns a link to a page of the documentation. It is not an intra-doc link, since the item may belong to a feature
    /// that is not enabled.
    pub(crate) fn link(self, text: &str, page: &str) -> String {
        match self {
            Self::Rustdoc => format!("[{text}]({page})"),
            Self::Readme => text.to_owned(),
        }
    }
}

/// Returns a text with its links to items replaced by code.
fn unlinked(text: &str) -> String {
    let parts = text.split("[`").flat_map(|part| part.split("`]"));
    parts.collect::<Vec<_>>().join("`")
}
