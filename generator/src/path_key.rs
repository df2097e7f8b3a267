//! Path keys of documents: fragments, which distinguish operations of one path, and query strings with parameters.

/// Splits a path key before its fragment, which is not sent (RFC 9110, section 7.1). A `#` in the braces of a parameter or
/// before another segment does not start a fragment.
pub(crate) fn split_fragment(key: &str) -> (&str, &str) {
    let path = key.split('?').next().unwrap_or_default();
    let last_segment = path.rfind('/').unwrap_or(0);
    let mut depth = 0_usize;
    for (index, character) in key[last_segment..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '#' if depth == 0 => return key.split_at(last_segment + index),
            _ => {}
        }
    }
    (key, "")
}

/// Returns the query string of a path key with the names of parameters in braces, as the document has it.
pub fn query_of_key<'a>(
    fixed: &'a [(String, String)],
    parameters: &'a [(String, String)],
) -> impl Iterator<Item = String> + 'a {
    let fixed = fixed.iter().map(|(name, value)| format!("{name}={value}"));
    fixed.chain(parameters.iter().map(|(name, parameter)| format!("{name}={{{parameter}}}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragment_starts_in_the_last_segment() {
        for (key, expected) in [
            ("/a", ("/a", "")),
            ("/a#b", ("/a", "#b")),
            ("/a/{b#c}#d#e", ("/a/{b#c}", "#d#e")),
            ("/a}#b", ("/a}", "#b")),
            ("/#env/a", ("/#env/a", "")),
            ("/a?b=/c#d/e", ("/a?b=/c", "#d/e")),
            ("/a#b?c=/d", ("/a", "#b?c=/d")),
        ] {
            assert_eq!(split_fragment(key), expected);
        }
    }
}
