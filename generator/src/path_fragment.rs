//! Fragments of path keys, which tell operations of one path apart.

/// Splits a path template before its fragment, which is not sent (RFC 9110, section 7.1). A `#` in the braces of a parameter
/// does not start a fragment.
pub(crate) fn split_fragment(path: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (index, character) in path.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '#' if depth == 0 => return path.split_at(index),
            _ => {}
        }
    }
    (path, "")
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
        ] {
            assert_eq!(split_fragment(key), expected);
        }
    }
}
