//! Lists whose items are found by name.

use crate::ir::ids::OperationId;

/// The search for an item of a list by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finder {
    /// The property with the name, such as `spec.display_name`.
    pub name: String,
    /// The query parameter by which the service filters the list.
    pub filter: Option<String>,
    /// The operation that creates an item, at the path of the list.
    pub create: Option<OperationId>,
}
