//! The tags that place operations: those with the path of a group, such as `API Keys (iam/v2)`, and those with a parent,
//! which is a group (OpenAPI 3.2, Tag Object).

use crate::labels::schema_name::is_version;
use crate::resolve::{DocumentInfo, Operation};

/// The kinds of tags that only mark operations, according to the registry of OpenAPI.
const MARKS: [&str; 2] = ["audience", "badge"];

/// The maximum number of ancestors of a tag.
const MAX_ANCESTORS: usize = 64;

/// Returns the tag that places an operation: the first one that does not only mark it.
pub(super) fn placing_tag<'a>(operation: &'a Operation, document: &DocumentInfo) -> Option<&'a String> {
    let is_mark = |name: &String| {
        let kind = document.tags.get(name).and_then(|tag| tag.kind.as_deref());
        kind.is_some_and(|kind| MARKS.contains(&kind))
    };
    operation.tags.iter().find(|name| !is_mark(name)).or(operation.tags.first())
}

/// Returns `true` if the tags of a document are in groups: one of them has a parent.
pub(crate) fn has_groups(document: &DocumentInfo) -> bool {
    document.tags.values().any(|tag| tag.parent.as_ref().is_some_and(|name| document.tags.contains_key(name)))
}

/// Returns the outermost ancestor of a tag, which is the tag itself if it has no parent.
pub(super) fn root_tag<'a>(name: &'a str, document: &'a DocumentInfo) -> &'a str {
    let mut root = name;
    for _ in 0..MAX_ANCESTORS {
        let parent = document.tags.get(root).and_then(|tag| tag.parent.as_deref());
        match parent.filter(|parent| document.tags.contains_key(*parent)) {
            // A circular chain has no root.
            Some(parent) if parent == name => return name,
            Some(parent) => root = parent,
            None => break,
        }
    }
    root
}

/// Splits the path of a group.
pub(super) fn path(group: &str) -> Vec<String> {
    group.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The maximum number of segments of a group's path. A longer tag is not meant as a path.
pub(super) const MAX_GROUP_DEPTH: usize = 8;

/// Splits `API Keys (iam/v2)` into `API Keys` and `iam`, `v2`. The text in brackets counts only if it contains a
/// version.
pub(super) fn split_tag(tag: &str) -> (Option<&str>, Option<Vec<String>>) {
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
