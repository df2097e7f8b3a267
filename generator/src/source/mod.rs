//! The stage from text to trees.
//!
//! Takes [`SpecFile`](crate::SpecFile)s. Returns [`Document`]s: trees of [`Node`]s without the special features of YAML
//! (tags, anchors, merge keys, numeric keys), and diagnostics with locations. Only interprets the members of the root
//! that determine the kind of a document.

mod document;
mod guard;
mod merge_keys;
mod node;
mod read;
mod syntax_error;
mod tree;
mod unclosed_quote;

pub use self::document::{Document, DocumentKind, parse_all};
pub(crate) use self::document::{Tree, documents, read_all};
pub use self::node::{Map, Node};
pub(crate) use self::tree::{read_tree, write_tree};

#[cfg(test)]
mod tests;
