//! Fragments of path keys, which distinguish operations of one path, and parameters in their query strings.

/// Splits a path template before its fragment, which is not sent (RFC 9110, section 7.1). A `#` in the braces of a parameter
/// or before another segment does not start a fragment.
pub(crate) fn split_fragment(path: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (index, character) in path.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '#' if depth == 0 && !path[index..].contains('/') => return path.split_at(index),
            _ => {}
        }
    }
    (path, "")
}

/// Returns the parameter whose value is the value of a pair in the query of a path key, as in `?city={city}`.
pub(crate) fn parameter_in_braces(value: &str) -> Option<&str> {
    value.strip_prefix('{')?.strip_suffix('}').filter(|name| !name.is_empty() && !name.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragment_starts_outside_braces() {
        for (key, expected) in [
            ("/a", ("/a", "")),
            ("/a#b", ("/a", "#b")),
            ("/a/{b#c}#d#e", ("/a/{b#c}", "#d#e")),
            ("/a}#b", ("/a}", "#b")),
            ("/#env/a", ("/#env/a", "")),
        ] {
            assert_eq!(split_fragment(key), expected);
        }
    }
}
