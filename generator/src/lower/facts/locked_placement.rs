//! The groups and resources of operations that have an entry in the lock.
//!
//! Operations that the lock has in one resource stay together, and resources that differ in the lock do not become one.
//! Otherwise, a new operation could move others, because resources are divided into parts by the number of their
//! operations, and so could a changed tag, or a document that is divided into several. A tag that the configuration names
//! decides by itself.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::ir::{OperationKey, places_of_keys, without_parameters};
use crate::lower::facts::tag::placing_tag;
use crate::path_key::query_of_key;
use crate::resolve::Resolved;

/// The place of an operation.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) group: Vec<String>,
    pub(super) is_part: bool,
    pub(super) resource: String,
    pub(super) tag: Option<String>,
    /// `true` if the group is named after the file.
    pub(super) from_file: bool,
}

/// The group of a place, `true` if it is a part of the group, and its resource.
type PlaceKey = (Vec<String>, bool, String);

/// Moves each operation to the place of its resource in the lock.
pub(super) fn keep_locked_resources(
    found: &mut [Place],
    resolved: &Resolved,
    config: &Config,
    is_flat: bool,
) {
    let former = former_resources(resolved, config);
    let chosen = locked_places(found, &former, config, is_flat);
    for (place, locked) in found.iter_mut().zip(&former) {
        if let Some(kept) = locked.and_then(|locked| chosen.get(locked)) {
            *place = kept.clone();
        }
    }
}

/// Returns the resource of each operation in the lock, by the methods that return its handle.
fn former_resources<'a>(resolved: &Resolved, config: &'a Config) -> Vec<Option<&'a str>> {
    let Some(lock) = &config.lock else { return vec![None; resolved.operations.len()] };
    let locked: BTreeMap<String, &str> =
        lock.operations.iter().map(|(place, it)| (without_parameters(place), it.resource.as_str())).collect();
    let keys = resolved.operations.iter().map(|operation| OperationKey {
        method: operation.method.clone(),
        path: operation.path.clone(),
        query: query_of_key(&operation.fixed_query, &operation.query_parameters).collect(),
        is_second_method: operation.is_second_method,
        id: operation.id.clone().unwrap_or_default(),
    });
    let places = places_of_keys(keys.collect());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    places.iter().for_each(|place| *counts.entry(place).or_default() += 1);
    // Documents of several hosts can have the same operations, which one entry of the lock does not distinguish.
    let is_unique = |place: &str| counts.get(place) == Some(&1);
    let former = resolved.operations.iter().zip(&places).map(|(operation, place)| {
        let tag = placing_tag(operation, &resolved.documents[operation.document]);
        let is_configured = tag.is_some_and(|tag| config.resources.contains_key(tag));
        locked.get(&without_parameters(place)).copied().filter(|_| !is_configured && is_unique(place))
    });
    former.collect()
}

/// Chooses the place of each resource of the lock: where most of its operations are now, in the group of the resource's
/// group in the lock. If another resource has more operations there, the place is made from the names in the lock.
fn locked_places<'a>(
    found: &[Place],
    former: &[Option<&'a str>],
    config: &Config,
    is_flat: bool,
) -> BTreeMap<&'a str, Place> {
    let groups = locked_groups(found, former, config);
    let located = found.iter().zip(former).enumerate();
    let located = located.filter_map(|(index, (place, locked))| Some(((*locked)?, place.key(), index)));
    let mut chosen: BTreeMap<&str, Place> = BTreeMap::new();
    let mut taken: BTreeSet<PlaceKey> = BTreeSet::new();
    for (locked, index) in largest(located) {
        let (group, part) = split(locked);
        let Some(path) = groups.get(group) else { continue };
        let own = path.last().cloned().unwrap_or_default();
        let mut place = Place { group: path.clone(), ..found[index].clone() };
        if is_flat {
            // The part of a group, or the group itself, as before.
            place.resource = match part {
                Some(_) if place.is_part => place.resource,
                Some(part) => part.to_owned(),
                None => own.clone(),
            };
            place.is_part = part.is_some();
        }
        if !taken.insert(place.key()) {
            let resource = part.map_or(own, str::to_owned);
            place = Place { is_part: part.is_some(), resource, tag: None, ..place };
            taken.insert(place.key());
        }
        chosen.insert(locked, place);
    }
    chosen
}

/// Chooses the path of each group of the lock: where most of its operations are now. If another group has more operations
/// there, the path is that of its module.
fn locked_groups<'a>(
    found: &[Place],
    former: &[Option<&'a str>],
    config: &Config,
) -> BTreeMap<&'a str, Vec<String>> {
    let located = found.iter().zip(former).enumerate();
    let located = located.filter_map(|(index, (place, locked))| {
        let (group, _) = split((*locked)?);
        Some((group, place.group.clone(), index))
    });
    let mut chosen: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut taken: BTreeSet<Vec<String>> = BTreeSet::new();
    for (group, index) in largest(located) {
        let mut path = found[index].group.clone();
        if !taken.insert(path.clone()) {
            let entry = config.lock.as_ref().and_then(|lock| lock.groups.get(group));
            path = entry.map_or_else(|| vec![group.to_owned()], |it| it.module.clone());
            taken.insert(path.clone());
        }
        chosen.insert(group, path);
    }
    chosen
}

/// Returns the first index of the key that most items with a name have, for each name, the largest number first.
fn largest<'a, K: Ord>(items: impl Iterator<Item = (&'a str, K, usize)>) -> Vec<(&'a str, usize)> {
    let mut counts: BTreeMap<(&str, K), (usize, usize)> = BTreeMap::new();
    for (name, key, index) in items {
        counts.entry((name, key)).or_insert((0, index)).0 += 1;
    }
    let mut counts: Vec<(&str, usize, usize)> =
        counts.into_iter().map(|((name, _), (count, index))| (name, count, index)).collect();
    // The sort is stable: of several keys with the same number, the first one counts.
    counts.sort_by_key(|(_, count, _)| Reverse(*count));
    let mut seen = BTreeSet::new();
    counts.retain(|(name, ..)| seen.insert(*name));
    counts.into_iter().map(|(name, _, index)| (name, index)).collect()
}

/// Splits the methods that return a resource's handle into that of the group and that of the resource.
fn split(locked: &str) -> (&str, Option<&str>) {
    locked.split_once(' ').map_or((locked, None), |(group, part)| (group, Some(part)))
}

impl Place {
    fn key(&self) -> PlaceKey {
        (self.group.clone(), self.is_part, self.resource.clone())
    }
}
