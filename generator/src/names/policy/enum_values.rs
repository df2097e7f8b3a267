//! The words that the variants of a string enum are named after.

use std::collections::BTreeSet;

/// Returns the part of each value that its variant is named after.
///
/// A prefix that all values share goes if it ends with one of the `names`, as in `AUTH_TYPE_LOCAL`. A URN is called
/// after its last part (RFC 8141).
pub(crate) fn value_words<'a>(values: &[&'a str], names: &[&str]) -> Vec<&'a str> {
    let whole: Vec<&str> = values.to_vec();
    if whole.iter().all(|value| value.starts_with("urn:")) {
        let ends: Vec<&str> = whole.iter().map(|value| value.rsplit(':').next().unwrap_or(value)).collect();
        let distinct = ends.iter().collect::<BTreeSet<_>>().len() == ends.len();
        return if distinct { ends } else { whole };
    }
    let Some(first) = whole.first().copied() else { return whole };
    let ends = first.match_indices('_').map(|(at, _)| at + 1).collect::<Vec<_>>();
    let shared = ends.into_iter().rev().find(|end| {
        let prefix = &first[..*end];
        whole.iter().all(|value| {
            value
                .strip_prefix(prefix)
                .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic()))
        })
    });
    let Some(prefix) = shared.map(|end| &first[..end]).filter(|_| whole.len() > 1) else { return whole };
    let is_name = |name: &str| !name.is_empty() && normalized(prefix).ends_with(name);
    let is_redundant = names.iter().any(|name| is_name(&normalized(name)));
    if is_redundant { whole.iter().map(|value| &value[prefix.len()..]).collect() } else { whole }
}

/// Returns text without case and punctuation.
fn normalized(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
