//! A scope: names that must differ from each other and from reserved ones.

use std::collections::HashSet;

use crate::lock::{LockedOperation, NameKind};
use crate::names::model::Name;
use crate::names::reserved;

/// Hands out names.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// Names that only the things which had them in the last run may claim.
    reserved: HashSet<String>,
    /// Those of `reserved` that belong to the module's own items.
    own: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken.
    pub(super) fn with(reserved: &[&str]) -> Self {
        Self { taken: reserved.iter().map(|word| (*word).to_owned()).collect(), ..Self::default() }
    }

    /// Takes a name without asking for it.
    pub(super) fn take(&mut self, name: &Name) {
        self.taken.insert(name.0.clone());
    }

    /// Takes the name of an item of another module, which this one imports. `false` if an item of this module has the name,
    /// or had it in the last run.
    pub(super) fn import(&mut self, name: &Name) -> bool {
        !self.own.contains(&name.0) && self.taken.insert(name.0.clone())
    }

    /// Reserves the names of the module's own items for [`Self::claim_locked`].
    pub(super) fn reserve_own<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        for name in names {
            self.own.insert(reserved::written(name.to_owned()));
            self.reserve([name]);
        }
    }

    /// Reserves names for [`Self::claim_locked`].
    pub(super) fn reserve<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.reserved.extend(names.into_iter().map(|name| reserved::written(name.to_owned())));
    }

    /// Returns `true` if no item has this name.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(&reserved::written(name.to_owned()))
    }

    /// Claims a former name, unless another item has it.
    pub(super) fn claim_alias(&mut self, name: &str) -> Option<Name> {
        let written = reserved::written(name.to_owned());
        self.taken.insert(written.clone()).then_some(Name(written))
    }

    /// The first free name of those that the configuration and the last run give, or else that of [`Self::claim`].
    pub(super) fn claim_locked<'a>(
        &mut self,
        locked: impl IntoIterator<Item = &'a str>,
        candidates: impl IntoIterator<Item = String>,
    ) -> Name {
        let mut written = locked.into_iter().map(|name| reserved::written(name.to_owned()));
        match written.find(|name| self.taken.insert(name.clone())) {
            Some(name) => Name(name),
            None => self.claim(candidates),
        }
    }

    /// Claims the name of an operation's method or type that is derived from its other names: the name in the last run,
    /// or the first candidate if the configuration contains the name or what it is derived from.
    pub(super) fn claim_further<const N: usize>(
        &mut self,
        locked: Option<&LockedOperation>,
        kind: NameKind,
        is_configured: bool,
        candidates: [String; N],
    ) -> Name {
        let wanted = match is_configured {
            true => candidates.first().cloned(),
            false => locked.and_then(|it| it.name(kind)).map(str::to_owned),
        };
        self.claim_locked(wanted.as_deref(), candidates)
    }

    /// The first of the candidates that is free; if none is, the first one with the lowest free number.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Name {
        let mut first = None;
        for candidate in candidates {
            let written = reserved::written(candidate.clone());
            if !self.reserved.contains(&written) && self.taken.insert(written.clone()) {
                return Name(written);
            }
            first.get_or_insert(candidate);
        }
        let first = first.unwrap_or_else(|| "value".to_owned());
        let free = (2..)
            .map(|number| format!("{first}{number}"))
            .find(|name| !self.taken.contains(name) && !self.reserved.contains(name));
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
