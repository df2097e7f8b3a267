//! The severity of a diagnostic.

/// The severity of a diagnostic, the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A fault that prevents the generation of any code.
    Error,
    /// A fault that changes what is sent or how a response is decoded, because the document is wrong or cannot be
    /// followed. The diagnostic describes the substitute.
    Warning,
    /// A construct that the crate does not represent. It does not change what is sent.
    Note,
    /// A property of a valid document that makes the crate harder to use. Reported on request only.
    Lint,
}

impl Severity {
    /// Returns the word with which a rendered diagnostic begins.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Lint => "lint",
        }
    }

    /// Returns the first letter of the codes with this severity.
    pub fn letter(self) -> char {
        match self {
            Self::Error => 'E',
            Self::Warning => 'W',
            Self::Note => 'N',
            Self::Lint => 'L',
        }
    }
}
