//! JSON pointers (RFC 6901): the only way to say where in a document something is.

use std::fmt;
use std::sync::Arc;

/// A JSON pointer. Cloning and extending share the parents.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(Option<Arc<Step>>);

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Step {
    parent: Pointer,
    token: Arc<str>,
}

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self(None)
    }

    /// The member or element `token` of this place.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self(Some(Arc::new(Step { parent: self.clone(), token: token.as_ref().into() })))
    }

    /// Reads a pointer from text such as `/paths/~1users/get`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut pointer = Self::root();
        if text.is_empty() {
            return Some(pointer);
        }
        for token in text.strip_prefix('/')?.split('/') {
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        Some(pointer)
    }

    /// The steps from the root, unescaped.
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
        self.tokens().iter().try_for_each(|token| {
            write!(formatter, "/{}", token.replace('~', "~0").replace('/', "~1"))
        })
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}
