//! The limits on the size of documents that grow: by overlays, or by the conversion from Swagger 2.0.

use crate::limits::Limits;
use crate::source::{Node, Tree};
use crate::source_text::MAX_NESTING;

/// The values, bytes and levels by which a document may still grow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Growth {
    values: usize,
    bytes: usize,
    /// The limits, for messages.
    limits: Limits,
}

/// The size of a value.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    /// The number of values, including keys.
    values: usize,
    /// The length of texts and keys, in bytes.
    bytes: usize,
    /// The number of nested lists and mappings.
    depth: usize,
}

impl Growth {
    /// Returns the growth that is left for a document.
    pub(crate) fn new(tree: &Tree, limits: &Limits) -> Self {
        let size = size_of(&tree.root);
        let (values, bytes) =
            (limits.values.saturating_sub(size.values), limits.bytes.saturating_sub(size.bytes));
        Self { values, bytes, limits: *limits }
    }

    /// Counts a value that is inserted into `depth` nested lists and mappings, before it is.
    ///
    /// # Errors
    ///
    /// Returns the limit that the document would exceed.
    pub(crate) fn insert(&mut self, node: &Node, depth: usize) -> Result<(), String> {
        let size = size_of(node);
        if depth + size.depth > MAX_NESTING {
            return Err(format!("more than {MAX_NESTING} nested lists and mappings"));
        }
        let Some(values) = self.values.checked_sub(size.values + 1) else {
            return Err(format!("more than {} values in a document", self.limits.values));
        };
        self.spend_bytes(size.bytes)?;
        self.values = values;
        Ok(())
    }

    /// Counts the length of a text that is inserted, in bytes.
    ///
    /// # Errors
    ///
    /// Returns the limit that the document would exceed.
    pub(crate) fn spend_bytes(&mut self, bytes: usize) -> Result<(), String> {
        let left = self.bytes.checked_sub(bytes);
        self.bytes = left.ok_or_else(|| format!("more than {} bytes in a document", self.limits.bytes))?;
        Ok(())
    }
}

fn size_of(node: &Node) -> Size {
    let add = |sum: Size, bytes: usize, node: &Node| {
        let size = size_of(node);
        Size {
            values: sum.values.saturating_add(size.values),
            bytes: sum.bytes.saturating_add(size.bytes).saturating_add(bytes),
            depth: sum.depth.max(size.depth + 1),
        }
    };
    let empty = Size { values: 1, bytes: 0, depth: 0 };
    match node {
        Node::Null | Node::Bool(_) | Node::Number(_) => empty,
        Node::String(text) => Size { bytes: text.len(), ..empty },
        Node::List(list) => list.iter().fold(Size { depth: 1, ..empty }, |sum, node| add(sum, 0, node)),
        Node::Map(map) => {
            let empty = Size { values: 1 + map.len(), depth: 1, ..empty };
            map.iter().fold(empty, |sum, (key, node)| add(sum, key.len(), node))
        }
    }
}
