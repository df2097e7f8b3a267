//! Glob patterns of file paths, such as `internal/**` and `v*.yaml`.
//!
//! In: a pattern and a path with `/` between its segments. Out: `true` if the pattern matches the whole path. `*` matches
//! any text in a segment, and `**` matches any number of segments.

/// Returns `true` if a pattern matches a path.
pub fn matches_path(pattern: &str, path: &str) -> bool {
    let parts = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
    matches_all(&parts(pattern), &parts(path), |part| part == "**", |part, name| matches_name(part, name))
}

/// Returns `true` if a segment of a pattern matches a segment of a path.
fn matches_name(pattern: &str, name: &str) -> bool {
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    matches_all(&letters(pattern), &letters(name), |letter| *letter == '*', |letter, other| letter == other)
}

/// Returns `true` if a pattern matches the whole value. `is_any` returns `true` for a wildcard, which matches any number of
/// elements. The time is at most proportional to the product of the lengths, because only the last wildcard backtracks.
fn matches_all<T>(
    pattern: &[T],
    value: &[T],
    is_any: impl Fn(&T) -> bool,
    is_match: impl Fn(&T, &T) -> bool,
) -> bool {
    let (mut next, mut index) = (0, 0);
    let mut last_any: Option<(usize, usize)> = None;
    while let Some(piece) = value.get(index) {
        match (pattern.get(next), last_any) {
            (Some(wanted), _) if is_any(wanted) => {
                next += 1;
                last_any = Some((next, index));
            }
            (Some(wanted), _) if is_match(wanted, piece) => {
                next += 1;
                index += 1;
            }
            (_, Some((after, start))) => {
                next = after;
                index = start + 1;
                last_any = Some((after, index));
            }
            _ => return false,
        }
    }
    pattern.iter().skip(next).all(is_any)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_matches_pattern() {
        for (pattern, path) in [
            ("a.yaml", "a.yaml"),
            ("*.yaml", "a.yaml"),
            ("v*/x*y.yaml", "v1/xyxy.yaml"),
            ("internal/**", "internal/a.yaml"),
            ("internal/**", "internal/a/b.yaml"),
            ("**/b.yaml", "b.yaml"),
            ("**/b.yaml", "a/c/b.yaml"),
            ("a/**/b*.yaml", "a/x/b/b1.yaml"),
            ("**", "a/b"),
        ] {
            assert!(matches_path(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("a.yaml", "b/a.yaml"),
            ("*.yaml", "b/a.yaml"),
            ("*", "a/b"),
            ("a", "a/b.yaml"),
            ("internal/*", "internal/a/b.yaml"),
            ("**/b.yaml", "a/bb.yaml"),
            ("a.yaml", "a.yam"),
            ("a.yaml", "a.yaml.json"),
            ("a*", "ba"),
        ] {
            assert!(!matches_path(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn many_wildcards_end_soon() {
        let name = "a".repeat(2_000);
        assert!(!matches_path(&format!("{}b", "*a".repeat(500)), &name));
        assert!(!matches_path(&format!("{}b", "**/a/".repeat(500)), &"a/".repeat(2_000)));
    }
}
