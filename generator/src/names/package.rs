//! Names of packages.

use crate::names::{case, reserved};

/// The longest name of a package that registries take, in bytes.
const MAX_PACKAGE_NAME: usize = 64;

/// Returns `true` if Cargo takes a name for a package, and Rust the name of its crate.
pub fn is_package_name(name: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let crate_name = name.replace('-', "_");
    name.len() <= MAX_PACKAGE_NAME
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(fits)
        && reserved::written(crate_name.clone()) == crate_name
        && !matches!(name, "test" | "core" | "std" | "alloc" | "proc-macro" | "proc_macro")
        && !reserved::DEPENDENCIES.contains(&crate_name.as_str())
}

/// Returns a name for a package whose configuration has none: `title`, or else the name of `file`.
pub fn package_name(title: Option<&str>, file: Option<&str>) -> String {
    let file = file.unwrap_or("sdk");
    let stem = file.rsplit('/').next().unwrap_or(file).split('.').next().unwrap_or(file);
    let mut name = case::kebab(title.unwrap_or(stem));
    name.truncate(MAX_PACKAGE_NAME - "-sdk".len());
    let name = name.trim_end_matches('-');
    // Cargo refuses keywords and a few other names; so does the file system.
    let taken = !is_package_name(name) || reserved::MODULES.contains(&name);
    if taken { format!("{name}-sdk") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_dependencies_and_keywords_get_a_suffix() {
        for (title, name) in [
            ("Pet Shop", "pet-shop"),
            ("Serde JSON", "serde-json-sdk"),
            ("Reqwest", "reqwest-sdk"),
            ("std", "std-sdk"),
            ("Type", "type-sdk"),
        ] {
            assert_eq!(package_name(Some(title), None), name);
            assert!(is_package_name(name), "{name}");
        }
        assert!(!is_package_name("http") && !is_package_name("futures-core"));
    }
}
