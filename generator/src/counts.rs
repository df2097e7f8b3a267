//! The sizes of a run.

/// The sizes of the input and the output of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of documents.
    pub documents: usize,
    /// The number of operations. An operation that cannot be generated is an error.
    pub operations: usize,
    /// The number of structs, enums and unions.
    pub types: usize,
    /// The number of struct fields.
    pub fields: usize,
    /// The number of files.
    pub files: usize,
}
