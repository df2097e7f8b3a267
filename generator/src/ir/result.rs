//! Successes that may report an error.

/// The fields by which a success reports an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedError {
    /// The path to the code: indexes of members, starting at the type itself.
    pub code: Vec<usize>,
    /// The codes that mean success.
    pub ok: Vec<String>,
    /// The path to the message.
    pub message: Option<Vec<usize>>,
}
