//! A file that is given to the generator.

/// A file as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// Its name: a relative path with `/`, by which other files refer to it.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl SpecFile {
    /// A file with this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }
}
