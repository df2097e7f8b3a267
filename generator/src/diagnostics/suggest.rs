//! Suggestions for misspelled names.

/// The maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 3;
/// The maximum length of a name that is compared.
const MAX_COMPARED_LENGTH: usize = 200;

/// Returns the names that resemble `wanted`, the closest first.
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let allowed = (wanted.chars().count() / 3).max(1);
    let mut close: Vec<(usize, &str)> = names
        .into_iter()
        .filter(|name| *name != wanted)
        .filter_map(|name| Some((distance(wanted, name, allowed)?, name)))
        .collect();
    close.sort();
    close.dedup();
    close.into_iter().take(MAX_SUGGESTIONS).map(|(_, name)| name).collect()
}

/// Returns a question such as "did you mean `license`?" with the names that resemble `wanted`, each formatted with
/// `form`.
pub fn did_you_mean<'a>(
    wanted: &str,
    names: impl IntoIterator<Item = &'a str>,
    form: impl Fn(&str) -> String,
) -> Option<String> {
    let close: Vec<String> = nearest(wanted, names).into_iter().map(form).collect();
    (!close.is_empty()).then(|| format!("did you mean {}?", close.join(" or ")))
}

/// Returns the number of edits between two names, ignoring case, or `None` if it exceeds `limit`. A transposition of
/// two characters is one edit.
fn distance(left: &str, right: &str, limit: usize) -> Option<usize> {
    if left.chars().count().abs_diff(right.chars().count()) > limit {
        return None;
    }
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    if left.len().max(right.len()) > MAX_COMPARED_LENGTH {
        return None;
    }
    let mut row: Vec<usize> = (0..=right.len()).collect();
    let mut row_before = row.clone();
    for (line, from) in left.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(line + 1);
        for (column, to) in right.iter().enumerate() {
            let change = row[column] + usize::from(from != to);
            let mut edits = change.min(row[column + 1] + 1).min(next[column] + 1);
            let is_swap = line > 0 && column > 0 && *from == right[column - 1] && left[line - 1] == *to;
            if is_swap {
                edits = edits.min(row_before[column - 1] + 1);
            }
            next.push(edits);
        }
        row_before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|edits| *edits <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_sorts_closest_first() {
        let names = ["User", "Users", "Invitation", "user"];
        assert_eq!(nearest("Usr", names), ["User", "user"]);
        assert_eq!(nearest("Usrs", ["Users", "Order"]), ["Users"]);
        assert_eq!(nearest("nmae", ["name", "mode"]), ["name"]);
        assert!(nearest("Nothing", names).is_empty());
    }

    #[test]
    fn did_you_mean_lists_close_names() {
        let question = did_you_mean("licence", ["license", "name"], |name| format!("`{name}`"));
        assert_eq!(question.as_deref(), Some("did you mean `license`?"));
        assert_eq!(did_you_mean("zzz", ["license"], str::to_owned), None);
    }
}
