//! The settings of lists whose items are found by name. Data only.

/// Lists whose items have a name.
#[derive(Clone, Debug, Default)]
pub struct FinderConfig {
    /// The operations that list the objects, by `operationId` or by `METHOD /path`.
    pub lists: Vec<String>,
    /// The property of an item with its name, such as `spec.display_name`.
    pub name: Option<String>,
    /// The query parameter by which the service filters the list by name.
    pub filter: Option<String>,
    /// `false` if an object is not created when none has the name.
    pub create: Option<bool>,
}
