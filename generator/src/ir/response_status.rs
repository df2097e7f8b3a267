//! The statuses of responses, as a document lists them.

/// The status of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseStatus {
    /// A status code.
    Code(u16),
    /// All statuses with this first digit.
    Range(u8),
    /// Any status that is not listed.
    Any,
}

impl ResponseStatus {
    /// Returns the key in `responses`: `404`, `5XX` or `default`.
    pub fn key(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Range(first) => format!("{first}XX"),
            Self::Any => "default".to_owned(),
        }
    }
}
