//! The group and the resource of each operation.
//!
//! The tag `API Keys (iam/v2)` is the resource `API Keys` of the group `iam/v2`. Otherwise, the configuration decides,
//! or the name of the file is the group and the first word of the path is the resource.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::ir::{GroupId, ResourceId};
use crate::labels::operation_id::{literal_segments, verb_and_noun, verb_of_path};
use crate::labels::schema_name::{LocalName, is_version, local_name};
use crate::resolve::{Operation, Resolved};

/// The groups and resources of operations: the same indexes as the [`Api`](crate::ir::Api)'s.
pub(crate) struct Placement {
    /// The paths of the groups, sorted.
    pub(crate) groups: Vec<Vec<String>>,
    /// For each group, `true` if its path is derived only from the name of a file.
    pub(crate) named_after_file: Vec<bool>,
    /// The group and the name of each resource, sorted.
    pub(crate) resources: Vec<(GroupId, String)>,
    /// The resource of each operation.
    pub(crate) of: Vec<ResourceId>,
    /// The tag of each resource, as the document writes it.
    pub(crate) tags: Vec<Option<String>>,
}

impl Placement {
    /// The group of a resource.
    pub(crate) fn group(&self, resource: ResourceId) -> GroupId {
        self.resources[resource.0].0
    }

    /// Returns the verb and the noun of an operation: those of its id, or else words for its method and path.
    pub(crate) fn verb_and_noun(&self, index: usize, operation: &Operation) -> (String, String) {
        match operation.id.as_deref() {
            Some(id) => verb_and_noun(id, self.group_path(index)),
            None => (verb_of_path(&operation.method, &operation.path), String::new()),
        }
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
    let found: Vec<_> =
        resolved.operations.iter().map(|operation| placed(operation, resolved, config)).collect();
    let groups: Vec<_> =
        found.iter().map(|(group, ..)| group.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let named_after_file = groups
        .iter()
        .map(|path| found.iter().filter(|(group, ..)| group == path).all(|(.., from_file)| *from_file))
        .collect();
    let group_of =
        |path: &[String]| GroupId(groups.iter().position(|group| group == path).unwrap_or_default());
    let resources: Vec<_> = found
        .iter()
        .map(|(group, name, ..)| (group_of(group), name.clone()))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let of = found
        .iter()
        .map(|(group, name, ..)| {
            let wanted = (group_of(group), name.clone());
            ResourceId(resources.binary_search(&wanted).unwrap_or_default())
        })
        .collect();
    // The first tag of a resource in the documents' order stands for all of them.
    let mut tags = vec![None; resources.len()];
    for (group, name, tag, _) in found.iter().rev() {
        if let Ok(resource) = resources.binary_search(&(group_of(group), name.clone())) {
            tags[resource].clone_from(tag);
        }
    }
    Placement { groups, named_after_file, resources, of, tags }
}

/// Returns the group, the resource's name and the tag of an operation, and `true` if the group is named after the file.
fn placed(
    operation: &Operation,
    resolved: &Resolved,
    config: &Config,
) -> (Vec<String>, String, Option<String>, bool) {
    let tag = operation.tags.first();
    let configured = tag.and_then(|tag| config.resources.get(tag));
    let (named, with_joint_discriminators) = tag.map_or((None, None), |tag| split_tag(tag));
    let file = file_path(&resolved.documents[operation.document].file);
    let configured_group = configured.and_then(|resource| resource.group.as_deref());
    let (group, from_file) = match (configured_group, with_joint_discriminators) {
        (Some(group), _) => (path(group), false),
        (None, Some(with_joint_discriminators)) if with_joint_discriminators.len() > 1 => {
            (with_joint_discriminators, false)
        }
        (None, _) => (file, true),
    };
    let name = configured
        .and_then(|resource| resource.name.clone())
        .or_else(|| named.map(str::to_owned))
        .or_else(|| literal_segments(&operation.path).next().map(str::to_owned))
        .unwrap_or_else(|| group.last().cloned().unwrap_or_default());
    (group, name, tag.cloned(), from_file)
}

fn path(group: &str) -> Vec<String> {
    group.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The maximum number of segments of a group's path. A longer tag is not meant as a path.
const MAX_GROUP_DEPTH: usize = 8;

/// Splits `API Keys (iam/v2)` into `API Keys` and `iam`, `v2`. The text in brackets counts only if it contains a
/// version.
fn split_tag(tag: &str) -> (Option<&str>, Option<Vec<String>>) {
    if let Some((name, rest)) = tag.rsplit_once('(')
        && let Some(inside) = rest.trim_end().strip_suffix(')')
    {
        let parts = path(inside);
        if parts.len() <= MAX_GROUP_DEPTH && parts.iter().any(|part| is_version(part)) {
            return (Some(name.trim()).filter(|name| !name.is_empty()), Some(parts));
        }
    }
    (Some(tag), None)
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
