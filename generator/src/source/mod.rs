//! Text to trees.
//!
//! In: [`SpecFile`](crate::SpecFile)s. Out: [`Document`]s, trees of [`Node`]s without YAML's specialities (tags, anchors,
//! merge keys, keys that are numbers), and problems with their places. What a document means is not known here, apart from
//! the few members of its root that tell which kind of document it is.

mod document;
mod guard;
mod merge_keys;
mod node;
mod read;
mod syntax_error;
mod tree;

pub use self::document::{Document, DocumentKind, parse_all};
pub use self::node::{Map, Node};
pub(crate) use self::tree::{read_tree, write_tree};

#[cfg(test)]
mod tests;
