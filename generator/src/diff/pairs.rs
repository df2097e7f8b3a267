//! The pairs of items of two versions that are the same item.
//!
//! Two items are the same if they have the same path; otherwise, if they have the same identity in the API; otherwise, if
//! they are the only removed and the only added item of the same shape. Methods are the same if they call the same
//! operation, because a path can belong to another operation in the new version. Methods that return handles are the same
//! if they have the same path, like the handles.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use crate::diff::item::{Item, ItemKind};

/// Two versions of an item.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a Item,
    pub(super) new: &'a Item,
    /// `true` if the items around them are the same, so that only the last segments of the paths are compared.
    pub(super) is_inner: bool,
}

/// The pairs of all items, and the items that only one version has.
#[derive(Default)]
pub(super) struct Pairs<'a> {
    pub(super) same: Vec<Pair<'a>>,
    pub(super) removed: Vec<&'a Item>,
    /// The added items. Those inside an item are added to one that existed before.
    pub(super) added: Vec<&'a Item>,
}

impl<'a> Pairs<'a> {
    /// Pairs the items of two versions, and those inside them.
    pub(super) fn new(old: &'a [Item], new: &'a [Item]) -> Self {
        let mut pairs = Self::default();
        pairs.add(old, new, false);
        pairs.pair_moved();
        pairs
    }

    fn add(&mut self, old: &'a [Item], new: &'a [Item], is_inner: bool) {
        let mut matching =
            Matching { old, new, old_free: vec![true; old.len()], new_free: vec![true; new.len()] };
        let mut found = matching.by_key(|item| path_and_identity(item, is_inner));
        found.extend(matching.by_key(operation));
        found.extend(matching.by_key(|item| paths(item, is_inner)));
        found.extend(matching.by_keys(names, aliases));
        found.extend(matching.by_key(identity));
        found.extend(matching.unique_by_key(shape));
        found.extend(matching.by_resemblance());
        for (old, new) in found {
            self.pair(Pair { old, new, is_inner });
        }
        self.removed
            .extend(old.iter().zip(&matching.old_free).filter(|(_, free)| **free).map(|(item, _)| item));
        self.added
            .extend(new.iter().zip(&matching.new_free).filter(|(_, free)| **free).map(|(item, _)| item));
    }

    fn pair(&mut self, pair: Pair<'a>) {
        self.same.push(pair);
        if pair.old.definition == pair.new.definition {
            self.add(&pair.old.children, &pair.new.children, true);
        }
    }

    /// Pairs the methods that have moved to another handle.
    fn pair_moved(&mut self) {
        let is_method = |item: &&Item| item.kind == ItemKind::Method && !item.identity.is_empty();
        let added: HashMap<&str, &'a Item> =
            self.added.iter().copied().filter(is_method).map(|item| (item.identity.as_str(), item)).collect();
        let removed = self.removed.iter().copied().filter(is_method);
        let moved: HashMap<&str, Pair<'a>> = removed
            .filter_map(|old| {
                let new = added.get(old.identity.as_str())?;
                Some((old.identity.as_str(), Pair { old, new, is_inner: false }))
            })
            .collect();
        let is_moved = |item: &&Item| is_method(item) && moved.contains_key(item.identity.as_str());
        self.removed.retain(|item| !is_moved(item));
        self.added.retain(|item| !is_moved(item));
        let mut moved: Vec<Pair<'a>> = moved.into_values().collect();
        moved.sort_by_key(|pair| pair.new.path());
        moved.into_iter().for_each(|pair| self.pair(pair));
    }
}

/// The items that are not paired yet.
struct Matching<'a> {
    old: &'a [Item],
    new: &'a [Item],
    old_free: Vec<bool>,
    new_free: Vec<bool>,
}

impl<'a> Matching<'a> {
    /// Pairs the items that have a key in common, in the order of the old ones.
    fn by_key<K: Eq + Hash>(&mut self, keys: impl Fn(&'a Item) -> Vec<K>) -> Vec<(&'a Item, &'a Item)> {
        self.by_keys(&keys, &keys)
    }

    /// Pairs the old items that have a key in common with a new one.
    fn by_keys<K: Eq + Hash>(
        &mut self,
        old_keys: impl Fn(&'a Item) -> Vec<K>,
        new_keys: impl Fn(&'a Item) -> Vec<K>,
    ) -> Vec<(&'a Item, &'a Item)> {
        let mut indexes: HashMap<(ItemKind, K), usize> = HashMap::new();
        for (index, item) in self.new.iter().enumerate().rev().filter(|(index, _)| self.new_free[*index]) {
            indexes.extend(new_keys(item).into_iter().map(|key| ((item.kind, key), index)));
        }
        let mut found = Vec::new();
        for (index, item) in self.old.iter().enumerate() {
            if !self.old_free[index] {
                continue;
            }
            let candidates = old_keys(item).into_iter().filter_map(|key| indexes.get(&(item.kind, key)));
            if let Some(new) = candidates.copied().find(|new| self.new_free[*new]) {
                found.push((item, self.take(index, new)));
            }
        }
        found
    }

    /// Pairs the items with the same key that no other free item has.
    fn unique_by_key<K: Eq + Hash>(
        &mut self,
        keys: impl Fn(&'a Item) -> Vec<K>,
    ) -> Vec<(&'a Item, &'a Item)> {
        let mut groups: HashMap<(ItemKind, K), (Vec<usize>, Vec<usize>)> = HashMap::new();
        for (index, item) in self.old.iter().enumerate().filter(|(index, _)| self.old_free[*index]) {
            keys(item).into_iter().for_each(|key| groups.entry((item.kind, key)).or_default().0.push(index));
        }
        for (index, item) in self.new.iter().enumerate().filter(|(index, _)| self.new_free[*index]) {
            keys(item).into_iter().for_each(|key| groups.entry((item.kind, key)).or_default().1.push(index));
        }
        let unique = groups.into_values().filter_map(|(old, new)| Some((only(&old)?, only(&new)?)));
        let mut unique: Vec<(usize, usize)> = unique.collect();
        unique.sort_unstable();
        unique.retain(|(old, new)| self.old_free[*old] && self.new_free[*new]);
        unique.into_iter().map(|(old, new)| (&self.old[old], self.take(old, new))).collect()
    }

    /// Pairs the fields and setters of the same type that have a word of their names in common, such as `name` and
    /// `full_name`.
    fn by_resemblance(&mut self) -> Vec<(&'a Item, &'a Item)> {
        self.unique_by_key(|item| match item.kind {
            ItemKind::Field | ItemKind::Setter if !item.ty.is_empty() => {
                let words: BTreeSet<&str> = item.name().split('_').collect();
                words.into_iter().map(|word| (word, item.ty.shown(), item.is_required)).collect()
            }
            _ => Vec::new(),
        })
    }

    fn take(&mut self, old: usize, new: usize) -> &'a Item {
        self.old_free[old] = false;
        self.new_free[new] = false;
        &self.new[new]
    }
}

fn only(indexes: &[usize]) -> Option<usize> {
    match indexes {
        [index] => Some(*index),
        _ => None,
    }
}

fn paths(item: &Item, is_inner: bool) -> Vec<&str> {
    match is_inner || item.has_vague_path {
        true => vec![item.name()],
        false => item.paths.iter().map(String::as_str).collect(),
    }
}

fn path_and_identity(item: &Item, is_inner: bool) -> Vec<(&str, &str)> {
    let identity = item.identity.as_str();
    paths(item, is_inner).into_iter().filter(|_| !identity.is_empty()).map(|path| (path, identity)).collect()
}

fn operation(item: &Item) -> Vec<&str> {
    if item.kind == ItemKind::Method { identity(item) } else { Vec::new() }
}

fn names(item: &Item) -> Vec<&str> {
    vec![item.name()]
}

fn aliases(item: &Item) -> Vec<&str> {
    item.aliases.iter().filter_map(|alias| alias.rsplit("::").next()).collect()
}

fn identity(item: &Item) -> Vec<&str> {
    Some(item.identity.as_str()).into_iter().filter(|it| !it.is_empty()).collect()
}

fn shape(item: &Item) -> Vec<&str> {
    Some(item.shape.as_str()).into_iter().filter(|it| !it.is_empty()).collect()
}
