//! A comparison of two crates.

use sdk_generator::Output;

/// The maximum number of lines shown of a difference.
const MAX_SHOWN_LINES: usize = 12;

/// Returns the files that are missing, additional or different after `seen`, with the first lines that differ.
pub(crate) fn crate_differences(one: &Output, other: &Output, seen: fn(&str) -> &str) -> Vec<String> {
    let mut differences = Vec::new();
    for (path, text) in one.tree.files() {
        match other.tree.get(path) {
            None => differences.push(format!("{path} is missing")),
            Some(found) => {
                let lines = first_difference(seen(text), seen(found));
                differences.extend(lines.map(|lines| format!("{path} differs:\n{lines}")));
            }
        }
    }
    let extra = other.tree.files().filter(|(path, _)| one.tree.get(path).is_none());
    differences.extend(extra.map(|(path, _)| format!("{path} is new")));
    differences
}

/// Returns the first lines that differ.
pub(crate) fn first_difference(one: &str, other: &str) -> Option<String> {
    if one == other {
        return None;
    }
    let (one, other): (Vec<&str>, Vec<&str>) = (one.lines().collect(), other.lines().collect());
    let from = one.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let lines = |lines: &[&str], sign: char| {
        let lines = lines.iter().skip(from).take(MAX_SHOWN_LINES / 2);
        lines.map(|line| format!("  {sign} {line}\n")).collect::<String>()
    };
    Some(format!("  line {}:\n{}{}", from + 1, lines(&one, '-'), lines(&other, '+')))
}
