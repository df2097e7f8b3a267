//! Ids of operations, such as `refreshIamV2JsonWebKeySet`.
//!
//! In: an id and the path of its group, or a method and a path. Out: a verb and a noun.

use crate::labels::schema_name::is_version;

/// Splits an id at its group's marker, as in `refreshIamV2JsonWebKeySet`; the noun is empty if there is none.
pub(crate) fn verb_and_noun(id: &str, group: &[String]) -> (String, String) {
    let squeeze = |part: &str| -> String { part.chars().filter(char::is_ascii_alphanumeric).collect() };
    let whole: String = group.iter().map(|part| squeeze(part)).collect();
    let lower = id.to_ascii_lowercase();
    for marker in [whole.as_str(), squeeze(group.first().map_or("", String::as_str)).as_str()] {
        let marker = marker.to_ascii_lowercase();
        if let Some(at) = lower.find(&marker).filter(|at| *at > 0 && !marker.is_empty()) {
            let (verb, noun) = (&id[..at], &id[at + marker.len()..]);
            if noun.is_empty() {
                // Nothing follows the group: it is what the verb acts on.
                return (verb.to_owned(), id[at..].to_owned());
            }
            if noun.starts_with(|letter: char| !letter.is_ascii_lowercase()) {
                return (verb.to_owned(), noun.to_owned());
            }
        }
    }
    (id.to_owned(), String::new())
}

/// Makes a verb of the method and the path of an operation without an id.
pub(crate) fn verb_of_path(method: &str, path: &str) -> String {
    let words: Vec<&str> = literal_segments(path).collect();
    format!("{} {}", method.to_lowercase(), words.join(" "))
}

/// Returns the segments of a path template that are neither parameters nor versions.
pub(crate) fn literal_segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{') && !is_version(segment))
}
