//! Which group and which resource an operation belongs to.
//!
//! The tag tells: `API Keys (iam/v2)` is the resource `API Keys` of the group `iam/v2`. Where it does not, the
//! configuration does, else the name of the file stands for the group and the first word of the path for the resource.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::ir::{Api, DefiningModule, Group, GroupId, OperationId, Resource, ResourceId, TypeId};
use crate::lower::operations::operation::hint;
use crate::lower::types::type_builder::Types;
use crate::resolve::{Operation, Resolved};

/// Where the operations stand: the same indexes as the [`Api`]'s.
pub(crate) struct Placement {
    /// The paths of the groups, sorted.
    pub(crate) groups: Vec<Vec<String>>,
    /// The group and the name of each resource, sorted.
    pub(crate) resources: Vec<(GroupId, String)>,
    /// The resource of each operation.
    pub(crate) of: Vec<ResourceId>,
    tags: Vec<Option<String>>,
}

impl Placement {
    /// The group of a resource.
    pub(crate) fn group(&self, resource: ResourceId) -> GroupId {
        self.resources[resource.0].0
    }

    /// The path of the group of an operation.
    pub(crate) fn group_path(&self, operation: usize) -> &[String] {
        &self.groups[self.group(self.of[operation]).0]
    }
}

/// Placement every operation.
pub(crate) fn place(resolved: &Resolved, config: &Config) -> Placement {
    let found: Vec<_> =
        resolved.operations.iter().map(|operation| placed(operation, resolved, config)).collect();
    let groups: Vec<_> =
        found.iter().map(|(group, _, _)| group.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let group_of =
        |path: &[String]| GroupId(groups.iter().position(|group| group == path).unwrap_or_default());
    let resources: Vec<_> = found
        .iter()
        .map(|(group, name, _)| (group_of(group), name.clone()))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let of = found
        .iter()
        .map(|(group, name, _)| {
            let wanted = (group_of(group), name.clone());
            ResourceId(resources.binary_search(&wanted).unwrap_or_default())
        })
        .collect();
    // The first tag of a resource in the documents' order stands for all of them.
    let mut tags = vec![None; resources.len()];
    for (group, name, tag) in found.iter().rev() {
        if let Ok(resource) = resources.binary_search(&(group_of(group), name.clone())) {
            tags[resource].clone_from(tag);
        }
    }
    Placement { groups, resources, of, tags }
}

/// The group, the resource's name and the tag of an operation.
fn placed(
    operation: &Operation,
    resolved: &Resolved,
    config: &Config,
) -> (Vec<String>, String, Option<String>) {
    let tag = operation.tags.first();
    let configured = tag.and_then(|tag| config.resources.get(tag));
    let (named, with_joint_discriminators) = tag.map_or((None, None), |tag| split_tag(tag));
    let file = file_path(&resolved.documents[operation.document].file);
    let group = match (configured.and_then(|resource| resource.group.as_deref()), with_joint_discriminators) {
        (Some(group), _) => path(group),
        (None, Some(with_joint_discriminators)) if with_joint_discriminators.len() > 1 => {
            with_joint_discriminators
        }
        (None, _) => file,
    };
    let name = configured
        .and_then(|resource| resource.name.clone())
        .or_else(|| named.map(str::to_owned))
        .or_else(|| literal_segments(&operation.path).next().map(str::to_owned))
        .unwrap_or_else(|| group.last().cloned().unwrap_or_default());
    (group, name, tag.cloned())
}

fn path(group: &str) -> Vec<String> {
    group.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// How many folders a group may lie deep. What a tag says beyond that is not meant as a path.
const MAX_GROUP_DEPTH: usize = 8;

/// Splits `API Keys (iam/v2)` into `API Keys` and `iam`, `v2`. What stands in the brackets counts only if it holds a
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

/// Whether a word is a version such as `v2` or `v1alpha1`.
pub(crate) fn is_version(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(['v', 'V']) else { return false };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0
        && (digits == rest.len() || rest[digits..].starts_with("alpha") || rest[digits..].starts_with("beta"))
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

/// The segments of a path template that are not parameters.
pub(crate) fn literal_segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{') && !is_version(segment))
}

/// The groups and resources of the [`Api`], without types.
pub(crate) fn assemble(placement: &Placement, resolved: &Resolved, config: &Config) -> Api {
    let mut api = Api::default();
    for path in &placement.groups {
        let name = path.join("/");
        let configured = config.groups.get(&name);
        api.groups.push(Group {
            title: configured.and_then(|group| group.title.clone()).unwrap_or(name),
            description: configured.and_then(|group| group.description.clone()),
            files: Vec::new(),
            resources: Vec::new(),
            types: Vec::new(),
            common: Vec::new(),
            default: config.package.default_groups.is_empty()
                || config.package.default_groups.contains(&path.join("/")),
            path: path.clone(),
            webhooks: Vec::new(),
        });
    }
    let mut files: BTreeMap<ResourceId, BTreeSet<&str>> = BTreeMap::new();
    for (operation, resource) in resolved.operations.iter().zip(&placement.of) {
        files.entry(*resource).or_default().insert(&resolved.documents[operation.document].file);
    }
    for (index, (group, name)) in placement.resources.iter().enumerate() {
        let id = ResourceId(index);
        let tag = placement.tags[index].as_deref();
        let files: Vec<String> =
            files.get(&id).into_iter().flatten().map(|file| (*file).to_owned()).collect();
        api.groups[group.0].resources.push(id);
        api.groups[group.0].files.extend(files.iter().cloned());
        let operations = placement.of.iter().enumerate().filter(|(_, resource)| **resource == id);
        api.resources.push(Resource {
            group: *group,
            name: name.clone(),
            description: describe(tag, resolved, config),
            files,
            operations: operations.map(|(index, _)| OperationId(index)).collect(),
            types: Vec::new(),
        });
    }
    for group in &mut api.groups {
        group.files.sort();
        group.files.dedup();
        let documents = resolved.documents.iter().filter(|document| group.files.contains(&document.file));
        group.webhooks = documents.flat_map(|document| &document.webhooks).map(hint).collect();
    }
    api
}

fn describe(tag: Option<&str>, resolved: &Resolved, config: &Config) -> Option<String> {
    let tag = tag?;
    config
        .resources
        .get(tag)
        .and_then(|resource| resource.description.clone())
        .or_else(|| resolved.documents.iter().find_map(|document| document.tags.get(tag).cloned().flatten()))
}

/// Puts every type where its home says, and tells each group which common types it uses.
pub(crate) fn settle(api: &mut Api, types: Types) {
    for (index, (def, groups)) in types.list.iter().zip(types.used_by).enumerate() {
        let id = TypeId(index);
        match def.module {
            DefiningModule::Common => groups.iter().for_each(|group| api.groups[group.0].common.push(id)),
            DefiningModule::Group(group) => api.groups[group.0].types.push(id),
            DefiningModule::Resource(resource) => api.resources[resource.0].types.push(id),
        }
    }
    api.types = types.list;
}
