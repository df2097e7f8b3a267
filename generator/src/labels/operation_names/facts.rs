//! The facts about an operation, and its name.

/// The facts about an operation from which its name is chosen.
#[derive(Clone, Debug)]
pub(crate) struct OperationFacts<'a> {
    /// The method in capitals.
    pub(crate) method: &'a str,
    /// The path template.
    pub(crate) path: &'a str,
    /// `operationId`
    pub(crate) id: Option<&'a str>,
    /// The name of the resource, if a tag or the configuration has one.
    pub(crate) resource: Option<&'a str>,
    /// `true` if a success is a list, or an object that holds one.
    pub(crate) returns_list: bool,
}

/// The name of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationName {
    /// The resource: the text that names it, or the literal segment of the path.
    pub(crate) resource: String,
    /// The part of the resource, in words; empty for the resource itself.
    pub(crate) part: String,
    /// The method, in words.
    pub(crate) method: String,
    /// The method with what it is a method of, in words: `list repos for org`.
    pub(crate) label: String,
}
