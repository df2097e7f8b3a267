//! A Rust type in a listing, in which the types of the crate can be renamed.

use std::collections::BTreeMap;

/// A Rust type. Types of the crate are written as their path in braces, such as `Vec<{iam::v2::User}>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RustType(String);

impl RustType {
    /// Creates a type from its text.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns `true` if the type is unknown or absent.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the type with types of the crate renamed, by path.
    pub(crate) fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let mut text = String::with_capacity(self.0.len());
        self.split(|part, is_path| match names.get(part).filter(|_| is_path) {
            Some(new) => text.push_str(&format!("{{{new}}}")),
            None if is_path => text.push_str(&format!("{{{part}}}")),
            None => text.push_str(part),
        });
        Self(text)
    }

    /// Returns the type as in the source, with short names.
    pub(crate) fn shown(&self) -> String {
        let mut text = String::with_capacity(self.0.len());
        self.split(|part, is_path| {
            text.push_str(if is_path { part.rsplit("::").next().unwrap_or_default() } else { part });
        });
        text
    }

    /// Passes each part, and `true` if it is the path of a type of the crate.
    fn split(&self, mut take: impl FnMut(&str, bool)) {
        for (index, part) in self.0.split(['{', '}']).enumerate() {
            take(part, index % 2 == 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_renamed_and_shown() {
        let ty = RustType::new("Option<Vec<{pets::Pet}>>");
        assert_eq!(ty.shown(), "Option<Vec<Pet>>");
        let names = BTreeMap::from([("pets::Pet".to_owned(), "pets::Animal".to_owned())]);
        assert_eq!(ty.renamed(&names).shown(), "Option<Vec<Animal>>");
        assert_eq!(ty.renamed(&BTreeMap::new()), ty);
    }
}
