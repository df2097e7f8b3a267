//! English plurals.
//!
//! In: a word. Out: another form of it. Knows nothing about documents or Rust.

/// Returns the singular of a word that ends like a plural: `keys` gives `key`, `Policies` gives `Policy`.
pub(crate) fn singularize(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    for (ending, kept) in [("sses", 2), ("ches", 2), ("shes", 2), ("xes", 1)] {
        if word.ends_with(ending) {
            return word[..word.len() - ending.len() + kept].to_owned();
        }
    }
    let singular = ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    if singular { word.to_owned() } else { word.strip_suffix('s').unwrap_or(word).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::singularize;

    #[test]
    fn singularize_strips_plural_endings() {
        for (plural, one) in [
            ("keys", "key"),
            ("Policies", "Policy"),
            ("accesses", "access"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("status", "status"),
            ("access", "access"),
            ("data", "data"),
            ("s", ""),
        ] {
            assert_eq!(singularize(plural), one);
        }
    }
}
