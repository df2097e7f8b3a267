//! Path keys: path templates, and the query strings and fragments that some contain.

use crate::path_key::split_fragment;
use crate::uri::decode;

/// A parsed path key.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct PathKey {
    /// The template without the query string, but with the fragment, which only distinguishes operations.
    pub(crate) path: String,
    /// The pairs of the query string that are sent unchanged.
    pub(crate) query: Vec<(String, String)>,
    /// The names in the query string whose values are parameters, each with the name in braces.
    pub(crate) query_parameters: Vec<(String, String)>,
    /// The distinct names in braces, in the order of their first use.
    pub(crate) names: Vec<String>,
}

/// Parses a path key. The error is the fault.
pub(crate) fn parse(key: &str) -> Result<PathKey, String> {
    let (target, fragment) = split_fragment(key);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if !path.starts_with('/') {
        return Err(format!("`{key}` does not start with `/`"));
    }
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        let inner = rest[open..].strip_prefix('{').and_then(|inner| inner.split_once('}'));
        match inner {
            Some((name, _)) if name.is_empty() || name.contains(['{', '/']) => {
                return Err(format!("`{{{name}}}` in `{key}` is not a valid parameter"));
            }
            Some((name, after)) => {
                if !names.iter().any(|other| other == name) {
                    names.push(name.to_owned());
                }
                rest = after;
            }
            None => return Err(format!("the braces in `{key}` do not match")),
        }
    }
    let mut key =
        PathKey { path: format!("{path}{fragment}"), query: Vec::new(), query_parameters: Vec::new(), names };
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match parameter_in_braces(value) {
            Some(parameter) => key.query_parameters.push((decode(name), decode(parameter))),
            None => key.query.push((decode(name), decode(value))),
        }
    }
    Ok(key)
}

/// Returns the parameter that a value in a query string is, as in `?city={city}`.
fn parameter_in_braces(value: &str) -> Option<&str> {
    value.strip_prefix('{')?.strip_suffix('}').filter(|name| !name.is_empty() && !name.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_key_is_split_into_path_query_names() {
        for (key, path, query, names) in [
            ("/users", "/users", &[][..], &[][..]),
            ("/users/{id}:resend", "/users/{id}:resend", &[], &["id"]),
            ("/a/{x}/b/{y}", "/a/{x}/b/{y}", &[], &["x", "y"]),
            ("/a/{x}/{y}/{x}", "/a/{x}/{y}/{x}", &[], &["x", "y"]),
            ("/c?expand=info,status&x", "/c", &[("expand", "info,status"), ("x", "")], &[]),
            ("/d/{x}?y=1#z{w}", "/d/{x}#z{w}", &[("y", "1")], &["x"]),
        ] {
            let parsed = parse(key).expect(key);
            assert_eq!(parsed.path, path);
            assert_eq!(parsed.names, names);
            let pairs: Vec<(&str, &str)> =
                parsed.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            assert_eq!(pairs, query);
        }
    }

    #[test]
    fn path_key_is_rejected_if_malformed() {
        for key in ["users", "", "/a/{b", "/a/b}", "/a/{}", "/a/{{b}}", "/a/{b/c}"] {
            assert!(parse(key).is_err(), "{key}");
        }
    }
}
