//! Tags with the path of a group: `API Keys (iam/v2)`.

use crate::labels::schema_name::is_version;

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
