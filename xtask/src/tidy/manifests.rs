//! The rule `manifests`: the embedded manifests match the manifests of this repository.
//!
//! A package cannot contain files from outside its folder, so `sdk-runtime` has copies of parts of other manifests. The
//! unit tests of the generator are a package with the generator's dependencies. Takes the texts of the repository and
//! returns findings. Compares lines and does not parse TOML.

use super::finding::Finding;

/// The copy of the features and dependencies of the runtime, and its original.
const RUNTIME: (&str, &str) =
    ("generator/runtime/embed/manifest.toml", "generator/runtime/compiled/Cargo.toml");

/// The copy of the versions and lints, and its original.
const WORKSPACE: (&str, &str) = ("generator/runtime/embed/workspace.toml", "Cargo.toml");

/// The manifest of the unit tests of the generator, and its original.
const UNIT_TESTS: (&str, &str) = ("generator/unit-tests/Cargo.toml", "generator/Cargo.toml");

/// The sections that the manifest of the unit tests shares with its original.
const SHARED_SECTIONS: &[&str] = &["features", "dependencies", "lints"];

/// The sections of the runtime's manifest that an SDK contains.
const RUNTIME_SECTIONS: &[&str] = &["features", "dependencies", "dev-dependencies", "lints"];

/// A line of a manifest: its section, its number and its text.
type Line<'a> = (&'a str, usize, &'a str);

/// Checks all copies.
pub(super) fn check(texts: &[(String, String)], findings: &mut Vec<Finding>) {
    let text = |path: &str| texts.iter().find(|(name, _)| name == path).map(|(_, text)| text.as_str());
    let pair = |(copy, original): (&str, &str)| Some((text(copy)?, text(original)?));
    if let Some((copy, original)) = pair(RUNTIME) {
        let (copied, original) = (lines(copy), lines(original));
        compare(RUNTIME, &copied, &original, findings);
        let taken_over: Vec<_> =
            original.into_iter().filter(|(section, ..)| RUNTIME_SECTIONS.contains(section)).collect();
        compare((RUNTIME.1, RUNTIME.0), &taken_over, &copied, findings);
    }
    if let Some((copy, original)) = pair(UNIT_TESTS) {
        let shared = |text| -> Vec<Line<'_>> {
            lines(text).into_iter().filter(|(section, ..)| SHARED_SECTIONS.contains(section)).collect()
        };
        let (copied, original) = (shared(copy), shared(original));
        compare(UNIT_TESTS, &copied, &original, findings);
        compare((UNIT_TESTS.1, UNIT_TESTS.0), &original, &copied, findings);
    }
    if let (Some((copy, original)), Some(runtime)) = (pair(WORKSPACE), text(RUNTIME.0)) {
        let copied = lines(copy);
        compare(WORKSPACE, &copied, &lines(original), findings);
        check_versions(&copied, &lines(runtime), findings);
    }
}

/// Reports the lines of the first manifest that the same section of the second one does not contain.
fn compare(paths: (&str, &str), lines: &[Line<'_>], others: &[Line<'_>], findings: &mut Vec<Finding>) {
    for (section, number, line) in lines {
        if !others.iter().any(|(other, _, text)| other == section && text == line) {
            let message =
                format!("`[{section}]` in {} does not contain this line; change one of them", paths.1);
            findings.push(Finding::new(paths.0, *number, "manifests", message));
        }
    }
}

/// Reports the dependencies of the runtime without a version.
fn check_versions(workspace: &[Line<'_>], runtime: &[Line<'_>], findings: &mut Vec<Finding>) {
    let dependencies = runtime.iter().filter(|(section, ..)| section.ends_with("dependencies"));
    for (_, number, line) in dependencies.filter(|(.., line)| !line.starts_with('#')) {
        let name = key(line);
        let has_version = workspace
            .iter()
            .any(|(section, _, line)| *section == "workspace.dependencies" && key(line) == name);
        if !has_version {
            let message = format!("`{name}` has no version; copy it from Cargo.toml to {}", WORKSPACE.0);
            findings.push(Finding::new(RUNTIME.0, *number, "manifests", message));
        }
    }
}

/// Returns the first key of a line.
fn key(line: &str) -> &str {
    line.split(['=', '.', ' ']).next().unwrap_or_default()
}

/// Returns the lines with content below a section.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut section = "";
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => section = name,
            None if section.is_empty() || line.trim().is_empty() => {}
            None => lines.push((section, index + 1, line)),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUNTIME_TEXT: &str =
        "[features]\n# Text.\na = []\n\n[dependencies]\nhttp.workspace = true\nurl = { workspace = true }\n";
    const WORKSPACE_TEXT: &str = "# Why.\n\n[workspace.dependencies]\nhttp = \"1\"\nurl = \"2\"\n";

    /// Returns the findings for copies with these texts, whose originals have additional sections.
    fn findings(runtime: &str, workspace: &str) -> Vec<String> {
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let texts = [
            text(RUNTIME.0, runtime),
            text(RUNTIME.1, &format!("[package]\nname = \"a\"\n{RUNTIME_TEXT}")),
            text(WORKSPACE.0, workspace),
            text(WORKSPACE.1, &format!("[workspace]\nresolver = \"3\"\n{WORKSPACE_TEXT}serde = \"1\"\n")),
        ];
        let mut findings = Vec::new();
        check(&texts, &mut findings);
        findings.iter().map(|it| format!("{}:{}", it.path, it.line)).collect()
    }

    #[test]
    fn copies_that_agree_pass() {
        assert!(findings(RUNTIME_TEXT, WORKSPACE_TEXT).is_empty());
    }

    #[test]
    fn each_difference_is_reported() {
        let changed = RUNTIME_TEXT.replace("a = []", "b = []");
        let expected = [format!("{}:3", RUNTIME.0), format!("{}:5", RUNTIME.1)];
        assert_eq!(findings(&changed, WORKSPACE_TEXT), expected);
        let changed = WORKSPACE_TEXT.replace("\"2\"", "\"3\"");
        assert_eq!(findings(RUNTIME_TEXT, &changed), [format!("{}:5", WORKSPACE.0)]);
        let changed = WORKSPACE_TEXT.replace("url = \"2\"\n", "");
        assert_eq!(findings(RUNTIME_TEXT, &changed), [format!("{}:7", RUNTIME.0)]);
    }

    #[test]
    fn unit_tests_have_the_dependencies_of_the_generator() {
        let manifest = |lines: &str| format!("[package]\nname = \"a\"\n\n[dependencies]\n{lines}");
        let original = (UNIT_TESTS.1.to_owned(), manifest("heck = \"1\"\nsyn = \"2\"\n"));
        for (copy, expected) in
            [("heck = \"1\"\nsyn = \"2\"\n", None), ("heck = \"1\"\n", Some(UNIT_TESTS.1))]
        {
            let mut findings = Vec::new();
            check(&[original.clone(), (UNIT_TESTS.0.to_owned(), manifest(copy))], &mut findings);
            assert_eq!(findings.first().map(|it| it.path.as_str()), expected);
        }
    }
}
