//! The settings of waiters. Data only.

/// The settings of a waiter: the phases of a resource, and those that end the wait.
#[derive(Clone, Debug, Default)]
pub struct WaitConfig {
    /// The operations that return the resource, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
    /// The property with the phase, such as `status.phase`.
    pub phase: Option<String>,
    /// The property with the explanation of the phase, such as `status.error_message`.
    pub explanation: Option<String>,
    /// The phases in which the resource is ready.
    pub ready: Vec<String>,
    /// The phases from which the resource cannot become ready by itself.
    pub failed: Vec<String>,
    /// The phases in which the resource has completed.
    pub completed: Vec<String>,
    /// The phases in which the resource no longer exists.
    pub gone: Vec<String>,
    /// The phases that the service uses and no document lists.
    pub unlisted: Vec<String>,
    /// The parts of the resource that have a phase each.
    pub parts: Option<PartsConfig>,
}

/// The settings of the parts of a resource, such as tasks.
#[derive(Clone, Debug, Default)]
pub struct PartsConfig {
    /// The property with the list of parts, such as `status.tasks`.
    pub list: Option<String>,
    /// The property of a part with its ID or name.
    pub id: Option<String>,
    /// The property of a part with its phase.
    pub phase: Option<String>,
    /// The property of a part with the explanation of its phase.
    pub explanation: Option<String>,
    /// The phases in which a part is ready.
    pub ready: Vec<String>,
    /// The phases from which a part cannot become ready by itself.
    pub failed: Vec<String>,
    /// The phases of parts that the service uses and no document lists.
    pub unlisted: Vec<String>,
}
