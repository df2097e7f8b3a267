//! Names of schemas, such as `iam.v2.ApiKeySpec`.
//!
//! In: a name, and the paths of the groups. Out: the part of the name that is the schema's own.

/// The parts of a schema's name that follow its group's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocalName {
    /// The last part.
    pub(crate) last: String,
    /// All parts, where there are several.
    pub(crate) qualified: Option<String>,
}

/// Splits the group's path, or else everything up to a version, off a dotted name.
pub(crate) fn local_name<'a>(name: &str, groups: impl Iterator<Item = &'a [String]> + Clone) -> LocalName {
    let parts: Vec<&str> = name.split('.').filter(|part| !part.is_empty()).collect();
    let group = groups
        .filter(|path| path.len() < parts.len() && path.iter().eq(&parts[..path.len()]))
        .map(<[String]>::len)
        .max()
        .or_else(|| parts.iter().position(|part| is_version(part)).map(|at| at + 1))
        .filter(|length| *length < parts.len())
        .unwrap_or(0);
    match &parts[group..] {
        [] => LocalName { last: name.to_owned(), qualified: None },
        [only] => LocalName { last: (*only).to_owned(), qualified: None },
        [.., last] => LocalName { last: (*last).to_owned(), qualified: Some(parts[group..].join(" ")) },
    }
}

/// Returns `true` if a word is a version such as `v2` or `v1alpha1`.
pub(crate) fn is_version(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(['v', 'V']) else { return false };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0
        && (digits == rest.len() || rest[digits..].starts_with("alpha") || rest[digits..].starts_with("beta"))
}
