//! A scope: names that must differ from each other and from reserved ones.

use std::collections::HashSet;

use crate::names::model::Name;
use crate::names::reserved;

/// Hands out names.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken.
    pub(super) fn with(reserved: &[&str]) -> Self {
        Self { taken: reserved.iter().map(|word| (*word).to_owned()).collect() }
    }

    /// Takes a name without asking for it.
    pub(super) fn take(&mut self, name: &Name) {
        self.taken.insert(name.0.clone());
    }

    /// The first of the candidates that is free; if none is, the first one with the lowest free number.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Name {
        let mut first = None;
        for candidate in candidates {
            let written = reserved::written(candidate.clone());
            if self.taken.insert(written.clone()) {
                return Name(written);
            }
            first.get_or_insert(candidate);
        }
        let first = first.unwrap_or_else(|| "value".to_owned());
        let free = (2..).map(|number| format!("{first}{number}")).find(|name| !self.taken.contains(name));
        let name = free.unwrap_or(first);
        self.taken.insert(name.clone());
        Name(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(scope: &mut Scope, word: &str) -> String {
        scope.claim([word.to_owned()]).0
    }

    #[test]
    fn claim_returns_a_free_name() {
        let mut scope = Scope::with(&["send"]);
        assert_eq!(claim(&mut scope, "a"), "a");
        assert_eq!(claim(&mut scope, "a"), "a2");
        assert_eq!(claim(&mut scope, "a2"), "a22");
        assert_eq!(claim(&mut scope, "send"), "send2");
        assert_eq!(claim(&mut scope, "type"), "r#type");
        assert_eq!(claim(&mut scope, "type"), "type2");
        assert_eq!(claim(&mut scope, "self"), "self_");
        assert_eq!(scope.claim(["a".to_owned(), "with_a".to_owned()]).0, "with_a");
    }
}
