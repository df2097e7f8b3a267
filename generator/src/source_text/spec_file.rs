//! The input files of the generator.

/// An input file: a document, the configuration, or a file next to the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// The name: a relative path with `/`, which other files use in references.
    pub name: String,
    /// The contents.
    pub text: String,
}

impl SpecFile {
    /// Creates a file with a name and contents.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }
}
