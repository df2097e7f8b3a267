//! The groups and resources of the API, without their types.
//!
//! In: the group and resource of every operation, and their descriptions in the documents and the configuration. Out:
//! [`Group`]s and [`Resource`]s.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::ir::{Group, OperationId, Resource, ResourceId};
use crate::lower::facts::placement::Placement;
use crate::resolve::Resolved;

/// Describes the groups and resources.
pub(crate) fn groups_and_resources(
    placement: &Placement,
    resolved: &Resolved,
    config: &Config,
) -> (Vec<Group>, Vec<Resource>) {
    let (mut groups, mut resources) = (Vec::new(), Vec::new());
    for (path, named_after_file) in placement.groups.iter().zip(&placement.named_after_file) {
        let name = path.join("/");
        let configured = config.groups.get(&name);
        groups.push(Group {
            title: configured.and_then(|group| group.title.clone()).unwrap_or(name),
            description: configured.and_then(|group| group.description.clone()),
            files: Vec::new(),
            resources: Vec::new(),
            types: Vec::new(),
            common: Vec::new(),
            default: config.package.default_groups.is_empty()
                || config.package.default_groups.contains(&path.join("/")),
            path: path.clone(),
            named_after_file: *named_after_file && configured.is_none(),
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

fn describe(tag: Option<&str>, resolved: &Resolved, config: &Config) -> Option<String> {
    let tag = tag?;
    config
        .resources
        .get(tag)
        .and_then(|resource| resource.description.clone())
        .or_else(|| resolved.documents.iter().find_map(|document| document.tags.get(tag).cloned().flatten()))
}
