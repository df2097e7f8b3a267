//! The settings of pollers. Data only.

use indexmap::IndexMap;

/// A kind of operation that a call starts and that is polled until it is done. The status is a phase, a flag or the HTTP
/// status. Properties are paths such as `metadata.status`.
#[derive(Clone, Debug, Default)]
pub struct PollerConfig {
    /// The operations that start it, by `operationId` or by `METHOD /path`.
    pub start: Vec<String>,
    /// The operation that returns the status, by `operationId` or by `METHOD /path`.
    pub poll: Option<String>,
    /// The property of the start's response with the URL of the status.
    pub url: Option<String>,
    /// The header of the start's response with the URL of the status, such as `Operation-Location`.
    pub url_header: Option<String>,
    /// The properties of the responses that are arguments of the polling operation and of the one that returns the result,
    /// by parameter.
    pub arguments: IndexMap<String, String>,
    /// The property with the phase.
    pub phase: Option<String>,
    /// The property with the explanation of a failed phase: a text, or an object with a message.
    pub explanation: Option<String>,
    /// The phases of an operation that has succeeded.
    pub ready: Vec<String>,
    /// The phases of an operation that has failed.
    pub failed: Vec<String>,
    /// The flag that is true if the operation is done.
    pub done: Option<String>,
    /// The property with the error of an operation that has failed: a text, or an object with a message.
    pub error: Option<String>,
    /// The result.
    pub result: PollResultConfig,
}

/// The result of an operation that is polled. Without settings, it is the last response.
#[derive(Clone, Debug, Default)]
pub struct PollResultConfig {
    /// The property of the last response with the result.
    pub property: Option<String>,
    /// The operation that returns the result, by `operationId` or by `METHOD /path`.
    pub operation: Option<String>,
    /// The property of the last response with the URL of the result.
    pub url: Option<String>,
    /// The header of the last response with the URL of the result, such as `Location`.
    pub url_header: Option<String>,
}
