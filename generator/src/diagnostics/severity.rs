//! The severity of a diagnostic.

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Prevents the generation of any code.
    Error,
    /// Allows the generation to continue with a substitute, which the diagnostic describes.
    Warning,
}

impl Severity {
    /// Returns the word with which a rendered diagnostic begins.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
