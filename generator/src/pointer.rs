//! JSON Pointers (RFC 6901), the only way in which this crate addresses a part of a document.

use std::fmt;
use std::sync::Arc;

/// The maximum number of tokens of a pointer.
const MAX_STEPS: usize = 256;

/// A JSON Pointer. Clones and children share their parents.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(Option<Arc<Step>>);

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Step {
    parent: Pointer,
    token: Arc<str>,
}

impl Pointer {
    /// Returns the pointer to the whole document.
    pub fn root() -> Self {
        Self(None)
    }

    /// Returns the pointer to the member or element `token` of this location.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self(Some(Arc::new(Step { parent: self.clone(), token: token.as_ref().into() })))
    }

    /// Parses a pointer such as `/paths/~1users/get`. Returns `None` for more than 256 tokens, which is deeper than any
    /// document may be nested.
    pub fn parse(text: &str) -> Option<Self> {
        let mut pointer = Self::root();
        if text.is_empty() {
            return Some(pointer);
        }
        if text.split('/').nth(MAX_STEPS).is_some() {
            return None;
        }
        for token in text.strip_prefix('/')?.split('/') {
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        Some(pointer)
    }

    /// Returns the pointer to the enclosing value, or `None` for the root.
    pub fn parent(&self) -> Option<&Self> {
        self.0.as_deref().map(|step| &step.parent)
    }

    /// Returns the last token, unescaped.
    pub fn last(&self) -> Option<&str> {
        self.0.as_deref().map(|step| &*step.token)
    }

    /// Returns the tokens from the root, unescaped.
    pub fn tokens(&self) -> Vec<Arc<str>> {
        let mut tokens = Vec::new();
        let mut at = self;
        while let Some(step) = &at.0 {
            tokens.push(step.token.clone());
            at = &step.parent;
        }
        tokens.reverse();
        tokens
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tokens()
            .iter()
            .try_for_each(|token| write!(formatter, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointer_round_trips_through_text() {
        for (text, steps) in [
            ("", &[][..]),
            ("/", &[""]),
            ("/paths/~1users~1{id}/get", &["paths", "/users/{id}", "get"]),
            ("/a~01", &["a~1"]),
        ] {
            let pointer = Pointer::parse(text).expect(text);
            assert_eq!(pointer.tokens().iter().map(|token| &**token).collect::<Vec<_>>(), steps);
            assert_eq!(pointer.to_string(), text);
        }
        assert_eq!(Pointer::parse("no/slash"), None);
        assert_eq!(Pointer::parse(&"/a".repeat(300)), None);
    }

    #[test]
    fn pointer_parent_is_none_at_root() {
        let pointer = Pointer::parse("/a/b").expect("a pointer");
        assert_eq!(pointer.last(), Some("b"));
        assert_eq!(pointer.parent().map(ToString::to_string).as_deref(), Some("/a"));
        assert_eq!(Pointer::root().parent(), None);
    }
}
