//! The operations of a resource.

use crate::labels::operation_names::facts::OperationFacts;
use crate::labels::operation_names::id_words::IdWords;

/// An operation of a resource.
pub(super) struct Member<'a> {
    /// The index of the operation.
    pub(super) index: usize,
    pub(super) facts: &'a OperationFacts<'a>,
    /// The words of the id; `None` if there is none, or if it only repeats the method and the path.
    pub(super) id: Option<IdWords>,
    /// The index of the segment that stands for the resource.
    pub(super) anchor: Option<usize>,
}
