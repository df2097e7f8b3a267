//! The two places where the front page is read, and their links.
//!
//! ```text
//! [`Client`] and [`iam-v2`](iam/v2/index.html)    // in rustdoc
//! `Client` and `iam-v2`                           // in the README
//! ```

use crate::emit::doc_comment::ITEM_WIDTH;
use crate::markdown;

/// The place where the front page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FrontPageTarget {
    /// In the documentation of the crate: items are links.
    Rustdoc,
    /// In a file: rustdoc's links would lead nowhere.
    Readme,
}

impl FrontPageTarget {
    /// A paragraph of ours, in which items stand in brackets as links of rustdoc.
    pub(crate) fn paragraph(self, text: &str) -> Vec<String> {
        match self {
            Self::Rustdoc => markdown::wrapped(text, ITEM_WIDTH),
            Self::Readme => markdown::wrapped(&unlinked(text), ITEM_WIDTH),
        }
    }

    /// A link to a page of the documentation. It is no link of rustdoc's to an item, since the item may be of a feature
    /// that is off.
    pub(crate) fn link(self, text: &str, page: &str) -> String {
        match self {
            Self::Rustdoc => format!("[{text}]({page})"),
            Self::Readme => text.to_owned(),
        }
    }
}

/// A text whose links to items are code and nothing else: the words between the brackets stay.
fn unlinked(text: &str) -> String {
    let parts = text.split("[`").flat_map(|part| part.split("`]"));
    parts.collect::<Vec<_>>().join("`")
}
