//! The groups and resources of the API, without their types.
//!
//! In: the group and resource of every operation, and their descriptions in the documents and the configuration. Out:
//! [`Group`]s and [`Resource`]s.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::ir::{Group, OperationId, Resource, ResourceId};
use crate::lower::facts::placement::{PlacedResource, Placement};
use crate::lower::facts::tag::has_groups;
use crate::resolve::{Operation, Resolved, Tag};

/// Describes the groups and resources.
pub(crate) fn groups_and_resources(
    placement: &Placement,
    resolved: &Resolved,
    config: &Config,
) -> (Vec<Group>, Vec<Resource>) {
    let (mut groups, mut resources) = (Vec::new(), Vec::new());
    let default = small_default(placement, resolved, config);
    for (path, named_after_file) in placement.groups.iter().zip(&placement.named_after_file) {
        let is_default = is_default(&path.join("/"), default.as_deref(), config);
        groups.push(group(path, *named_after_file, is_default, resolved, config));
    }
    let mut files: BTreeMap<ResourceId, BTreeSet<&str>> = BTreeMap::new();
    for (operation, resource) in resolved.operations.iter().zip(&placement.of) {
        files.entry(*resource).or_default().insert(&resolved.documents[operation.document].file);
    }
    for (index, PlacedResource { group, is_part, name }) in placement.resources.iter().enumerate() {
        let id = ResourceId(index);
        if !is_part {
            groups[group.0].root = Some(id);
        }
        let tag = placement.tags[index].as_deref();
        let files: Vec<String> =
            files.get(&id).into_iter().flatten().map(|file| (*file).to_owned()).collect();
        groups[group.0].resources.push(id);
        groups[group.0].files.extend(files.iter().cloned());
        let operations = placement.of.iter().enumerate().filter(|(_, resource)| **resource == id);
        resources.push(Resource {
            group: *group,
            name: name.clone(),
            description: describe(tag, resolved, config),
            files,
            operations: operations.map(|(index, _)| OperationId(index)).collect(),
            types: Vec::new(),
        });
    }
    for group in &mut groups {
        group.files.sort();
        group.files.dedup();
        let documents = resolved.documents.iter().filter(|document| group.files.contains(&document.file));
        group.webhooks = documents.flat_map(|document| &document.webhooks).cloned().collect();
    }
    (groups, resources)
}

/// Returns a group without its resources.
fn group(
    path: &[String],
    named_after_file: bool,
    is_default: bool,
    resolved: &Resolved,
    config: &Config,
) -> Group {
    let name = path.join("/");
    let configured = config.groups.get(&name);
    let tag = group_tag(path, resolved);
    let title = configured.and_then(|group| group.title.clone());
    let description = configured.and_then(|group| group.description.clone());
    Group {
        title: title.or_else(|| tag.and_then(|tag| tag.summary.clone())).unwrap_or(name),
        description: description.or_else(|| tag.and_then(|tag| tag.description.clone())),
        root: None,
        files: Vec::new(),
        resources: Vec::new(),
        types: Vec::new(),
        common: Vec::new(),
        default: is_default,
        path: path.to_vec(),
        named_after_file: named_after_file && configured.is_none(),
        webhooks: Vec::new(),
    }
}

/// The most operations of an API whose groups are all enabled by default.
const MAX_DEFAULT_OPERATIONS: usize = 100;

/// Returns `true` if a group is enabled by default. `default` is the only one that is, if there is such a one.
fn is_default(name: &str, default: Option<&str>, config: &Config) -> bool {
    let groups = &config.package.default_groups;
    match default {
        Some(default) => name == default,
        None => groups.is_empty() || groups.iter().any(|it| it == name),
    }
}

/// Returns the group that is the only default of a large API whose resources are groups: that of the first call of the
/// configuration, or of the simplest request.
fn small_default(placement: &Placement, resolved: &Resolved, config: &Config) -> Option<String> {
    let is_small = resolved.operations.len() <= MAX_DEFAULT_OPERATIONS;
    if !placement.is_flat || is_small || !config.package.default_groups.is_empty() {
        return None;
    }
    let first = config.package.first_call.as_deref();
    let cost = |operation: &Operation| {
        let line = format!("{} {}", operation.method, operation.path);
        let is_first = first.is_some() && (first == operation.id.as_deref() || first == Some(line.as_str()));
        let arguments = operation.parameters.iter().filter(|parameter| parameter.required).count();
        (!is_first, operation.deprecated, operation.method != "GET", arguments, operation.path.len(), line)
    };
    let simplest = resolved.operations.iter().enumerate().min_by_key(|(_, operation)| cost(operation));
    simplest.map(|(index, _)| placement.group_path(index).join("/"))
}

fn describe(tag: Option<&str>, resolved: &Resolved, config: &Config) -> Option<String> {
    let tag = tag?;
    config
        .resources
        .get(tag)
        .and_then(|resource| resource.description.clone())
        .or_else(|| resolved.documents.iter().find_map(|document| document.tags.get(tag)?.text().cloned()))
}

/// Returns the tag from which a group is made, if it is made from one.
fn group_tag<'a>(path: &[String], resolved: &'a Resolved) -> Option<&'a Tag> {
    let [name] = path else { return None };
    let mut documents = resolved.documents.iter().filter(|document| has_groups(document));
    documents.find_map(|document| document.tags.get(name))
}
