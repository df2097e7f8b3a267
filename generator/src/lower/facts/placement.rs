//! The group and the resource of each operation.
//!
//! The tag `API Keys (iam/v2)` is the resource `API Keys` of the group `iam/v2`. Otherwise, the configuration decides,
//! or the name of the file is the group and the first word of the path is the resource.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::ir::{GroupId, ResourceId};
use crate::labels::operation_id::{literal_segments, verb_and_noun, verb_of_path};
use crate::labels::schema_name::{LocalName, is_version, local_name};
use crate::lower::facts::locked_placement::Place;
use crate::lower::facts::tag::{MAX_GROUP_DEPTH, has_groups, path, placing_tag, root_tag, split_tag};
use crate::lower::facts::{locked_placement, operation_names};
use crate::resolve::{Operation, Resolved};

/// The groups and resources of operations: the same indexes as the [`Api`](crate::ir::Api)'s.
pub(crate) struct Placement {
    /// The paths of the groups, sorted.
    pub(crate) groups: Vec<Vec<String>>,
    /// For each group, `true` if its path is derived only from the name of a file.
    pub(crate) named_after_file: Vec<bool>,
    /// The resources, sorted.
    pub(crate) resources: Vec<PlacedResource>,
    /// The resource of each operation.
    pub(crate) of: Vec<ResourceId>,
    /// The tag of each resource, as the document writes it.
    pub(crate) tags: Vec<Option<String>>,
    /// `true` if each resource of the API is a group.
    pub(crate) is_flat: bool,
    /// The method and the label of each operation, if they are chosen together with the resource.
    pub(crate) names: Vec<Option<OperationWords>>,
}

/// A resource of a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PlacedResource {
    pub(crate) group: GroupId,
    /// `false` if the resource is the group itself: the methods are those of the group's handle.
    pub(crate) is_part: bool,
    pub(crate) name: String,
}

/// The words of an operation in an API whose resources are groups.
#[derive(Clone, Debug)]
pub(crate) struct OperationWords {
    /// The method, such as `list for org`.
    pub(crate) method: String,
    /// The method with its object, such as `list repos for org`.
    pub(crate) label: String,
}

impl Placement {
    /// The group of a resource.
    pub(crate) fn group(&self, resource: ResourceId) -> GroupId {
        self.resources[resource.0].group
    }

    /// Returns the verb and the noun of an operation: those of its id, or else words for its method and path.
    pub(crate) fn verb_and_noun(&self, index: usize, operation: &Operation) -> (String, String) {
        if let Some(words) = &self.names[index] {
            return (words.method.clone(), String::new());
        }
        match operation.id.as_deref() {
            Some(id) => verb_and_noun(id, self.group_path(index)),
            None => (verb_of_path(&operation.method, &operation.path), String::new()),
        }
    }

    /// Returns the words for the types of an operation.
    pub(crate) fn type_words(&self, index: usize, operation: &Operation) -> String {
        if let Some(words) = &self.names[index] {
            return words.label.clone();
        }
        let (verb, noun) = self.verb_and_noun(index, operation);
        let ending = if operation.is_second_method { " stream" } else { "" };
        format!("{verb} {noun}{ending}")
    }

    /// The part of a schema's name that follows its group's.
    pub(crate) fn local_name(&self, name: &str) -> LocalName {
        local_name(name, self.groups.iter().map(Vec::as_slice))
    }

    /// The path of the group of an operation.
    pub(crate) fn group_path(&self, operation: usize) -> &[String] {
        &self.groups[self.group(self.of[operation]).0]
    }
}

/// Assigns every operation to a group and a resource.
pub(crate) fn place(resolved: &Resolved, config: &Config) -> Placement {
    let mut found: Vec<Place> =
        resolved.operations.iter().map(|operation| placed(operation, resolved, config)).collect();
    let is_flat = is_flat(&found, config);
    let mut names = vec![None; found.len()];
    if is_flat {
        let fallback = found[0].group.last().cloned().unwrap_or_default();
        let chosen = operation_names::operation_names(resolved, config, &fallback);
        for ((place, words), name) in found.iter_mut().zip(&mut names).zip(chosen) {
            place.group = vec![name.resource.clone()];
            place.is_part = !name.part.is_empty();
            place.resource = if place.is_part { name.part } else { name.resource };
            *words = Some(OperationWords { method: name.method, label: name.label });
        }
        for (index, operation) in resolved.operations.iter().enumerate() {
            if operation.is_second_method
                && let Some(words) = &mut names[index]
            {
                words.label = format!("{} stream", words.label);
            }
        }
    }
    locked_placement::keep_locked_resources(&mut found, resolved, config, is_flat);
    let groups: Vec<_> =
        found.iter().map(|place| place.group.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let named_after_file = groups
        .iter()
        .map(|path| {
            !is_flat && found.iter().filter(|place| place.group == *path).all(|place| place.from_file)
        })
        .collect();
    let resource_of = |place: &Place| PlacedResource {
        group: GroupId(groups.binary_search(&place.group).unwrap_or_default()),
        is_part: place.is_part,
        name: place.resource.clone(),
    };
    let resources: Vec<_> = found.iter().map(resource_of).collect::<BTreeSet<_>>().into_iter().collect();
    let of: Vec<ResourceId> = found
        .iter()
        .map(|place| ResourceId(resources.binary_search(&resource_of(place)).unwrap_or_default()))
        .collect();
    // The first tag of a resource in the documents' order stands for all of them. A tag does not describe a part.
    let mut tags = vec![None; resources.len()];
    for (place, resource) in found.iter().zip(&of).rev().filter(|(place, _)| !is_flat || !place.is_part) {
        tags[resource.0].clone_from(&place.tag);
    }
    Placement { groups, named_after_file, resources, of, tags, is_flat, names }
}

/// Returns `true` if each resource is a group: the lock says so or, without a lock, there is one document, and neither its
/// tags nor the configuration name its group.
fn is_flat(found: &[Place], config: &Config) -> bool {
    let Some(first) = found.first() else { return false };
    let is_unnamed = found.iter().all(|place| place.from_file);
    if let Some(flat) = config.package.flat {
        return flat && is_unnamed;
    }
    let locked = config.lock.as_ref().and_then(|lock| lock.is_flat);
    let is_one_group = || found.iter().all(|place| place.group == first.group);
    let name = first.group.join("/");
    !is_configured(&name, config) && is_unnamed && locked.unwrap_or_else(is_one_group)
}

/// Returns `true` if a setting names a group.
fn is_configured(group: &str, config: &Config) -> bool {
    let variants = config.schemes.values().flat_map(|scheme| scheme.variants.values()).map(|it| &it.groups);
    let examples = config.examples.values().map(|it| &it.groups);
    let pages = config.guide.values().map(|it| &it.groups);
    let mut lists = variants.chain(examples).chain(pages).chain([&config.package.default_groups]);
    config.groups.contains_key(group) || lists.any(|groups| groups.iter().any(|it| it == group))
}

/// Returns the group, the resource's name and the tag of an operation.
fn placed(operation: &Operation, resolved: &Resolved, config: &Config) -> Place {
    let document = &resolved.documents[operation.document];
    let tag = placing_tag(operation, document);
    let configured = tag.and_then(|tag| config.resources.get(tag));
    let (named, with_joint_discriminators) = tag.map_or((None, None), |tag| split_tag(tag));
    let file = file_path(&document.file);
    let configured_group = configured.and_then(|resource| resource.group.as_deref());
    let root = tag.filter(|tag| has_groups(document) && document.tags.contains_key(*tag));
    let root = root.map(|tag| root_tag(tag, document));
    let (group, from_file, is_part) = match (configured_group, with_joint_discriminators) {
        (Some(group), _) => (path(group), false, true),
        (None, Some(with_joint_discriminators)) if with_joint_discriminators.len() > 1 => {
            (with_joint_discriminators, false, true)
        }
        (None, _) => match root {
            Some(root) => (vec![root.to_owned()], false, tag.map(String::as_str) != Some(root)),
            None => (file, true, true),
        },
    };
    let resource = configured
        .and_then(|resource| resource.name.clone())
        .or_else(|| named.map(str::to_owned))
        .or_else(|| literal_segments(&operation.path).next().map(str::to_owned))
        .unwrap_or_else(|| group.last().cloned().unwrap_or_default());
    Place { group, is_part, resource, tag: tag.cloned(), from_file }
}

/// The group that a file's name stands for: `iam/v2.yaml` and `iam.v2.yaml` are both `iam`, `v2`.
fn file_path(file: &str) -> Vec<String> {
    let stem = [".yaml", ".yml", ".json"].iter().find_map(|ending| file.strip_suffix(ending)).unwrap_or(file);
    let parts: Vec<&str> = stem.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | "..")).collect();
    let parts = &parts[parts.len().saturating_sub(MAX_GROUP_DEPTH)..];
    let last = parts.last().copied().unwrap_or("api");
    let (name, version) = match last.rsplit_once('.') {
        Some((name, version)) if is_version(version) => (name, Some(version)),
        _ => (last, None),
    };
    if is_version(last) && parts.len() > 1 {
        return parts.iter().map(|part| (*part).to_owned()).collect();
    }
    let name = name.strip_suffix(".fragment").unwrap_or(name);
    std::iter::once(name).chain(version).map(str::to_owned).collect()
}
