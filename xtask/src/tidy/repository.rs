//! The rules `blanks`, `machine`, `versions` and `runtime`, which concern files of any kind.
//!
//! Takes the text of a file, or all Rust files, and returns findings. Does not parse Rust.

use super::finding::Finding;
use super::source::Source;

/// Checks a file of any kind. `root` is the absolute path of the repository.
pub(super) fn check_text(path: &str, text: &str, root: &str, findings: &mut Vec<Finding>) {
    // Assembled, so that a search for such paths does not find this line.
    let homes = ["home", "Users", "root"].map(|folder| format!("/{folder}/"));
    let windows = ["C:", "Users", ""].join("\\");
    let looks_for_homes = !path.starts_with("xtask/src/tidy/") && !path.starts_with("spec/");
    // Whole texts are searched first: documents have many lines and few faults.
    let ends = [" \n", "\t\n", " \r\n", "\t\r\n"];
    let has_blanks = text.ends_with([' ', '\t']) || ends.iter().any(|it| text.contains(it));
    let homes: Vec<&String> =
        homes.iter().chain([&windows]).filter(|it| looks_for_homes && text.contains(*it)).collect();
    let has_root = root.len() > 1 && text.contains(root);
    let is_suspicious = has_blanks || !homes.is_empty() || has_root;
    for (index, line) in text.lines().enumerate().filter(|_| is_suspicious) {
        if line.ends_with([' ', '\t']) {
            let message = "trailing whitespace; remove it";
            findings.push(Finding::new(path, index + 1, "blanks", message));
        }
        let at_home = homes.iter().any(|it| starts_a_path(line, it));
        if at_home || (has_root && line.contains(root)) {
            let message = "an absolute path of the local machine; make it relative";
            findings.push(Finding::new(path, index + 1, "machine", message));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let last = text.lines().count();
        findings.push(Finding::new(path, last, "blanks", "the last line has no line feed; add it"));
    }
}

fn starts_a_path(line: &str, home: &str) -> bool {
    line.match_indices(home)
        .any(|(at, _)| !line[..at].ends_with(|it: char| it.is_alphanumeric() || "/}.-_".contains(it)))
}

/// Checks that a manifest other than the root's gives no versions of dependencies.
pub(super) fn check_manifest(path: &str, text: &str, findings: &mut Vec<Finding>) {
    // The root of another workspace is the only place for its versions.
    if text.lines().any(|line| line.trim() == "[workspace]") {
        return;
    }
    let mut section = String::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
            continue;
        }
        let dependencies = section.ends_with("dependencies");
        let single = section.contains("dependencies.");
        let names_version =
            line.starts_with("version") || line.contains(" version =") || line.contains("{version");
        let bare = line.split_once('=').is_some_and(|(_, value)| value.trim().starts_with('"'));
        if (dependencies && (bare || names_version)) || (single && names_version) {
            let what = "versions belong in the root Cargo.toml; write `workspace = true`";
            findings.push(Finding::new(path, index + 1, "versions", what));
        }
    }
}

/// The files of the runtime that the generated crate replaces.
const REPLACED: &[&str] = &["lib.rs", "service.rs", "testing/samples.rs"];

/// Checks that every file of the runtime is copied into the generated crate.
pub(super) fn check_runtime(sources: &[Source], findings: &mut Vec<Finding>) {
    let embeds: Vec<&Source> = sources.iter().filter(|it| it.is_in("generator/runtime/embed")).collect();
    for source in sources.iter().filter(|it| !it.is_test()) {
        let Some(name) =
            source.path.strip_prefix("generator/runtime/src/").filter(|it| !REPLACED.contains(it))
        else {
            continue;
        };
        let (whole, end) = (format!("\"{name}\""), format!("/runtime/src/{name}\""));
        if !embeds.iter().any(|it| it.text.contains(&whole) || it.text.contains(&end)) {
            let what =
                "the generator does not embed this file; add it to the list in generator/runtime/embed";
            findings.push(Finding::new(&source.path, 1, "runtime", what));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(check: impl FnOnce(&mut Vec<Finding>)) -> Vec<String> {
        let mut findings = Vec::new();
        check(&mut findings);
        findings.iter().map(|it| format!("{}: {}", it.line, it.rule)).collect()
    }

    #[test]
    fn trailing_blanks_are_reported() {
        assert_eq!(rules(|it| check_text("a.md", "a \nb", "/r", it)), ["1: blanks", "2: blanks"]);
        assert!(rules(|it| check_text("a.md", "a\n\nb\n", "/r", it)).is_empty());
    }

    #[test]
    fn machine_paths_are_reported() {
        assert_eq!(rules(|it| check_text("a.md", "cd /home/me\n", "/r", it)), ["1: machine"]);
        assert_eq!(
            rules(|it| check_text("a.md", "a\ncd /srv/project/spec\n", "/srv/project", it)),
            ["2: machine"]
        );
        assert!(
            rules(|it| check_text("a.md", "GET {base}/home/x, example.com/Users/1\n", "/r", it)).is_empty()
        );
    }

    #[test]
    fn versions_outside_root_are_reported() {
        let good = "[package]\nversion = \"1\"\n[dependencies]\na.workspace = true\nb = { workspace = true }\n\
                    c = { path = \"../c\" }\n[features]\nd = []\n";
        assert!(rules(|it| check_manifest("Cargo.toml", good, it)).is_empty());
        let bad =
            "[dev-dependencies]\na = \"1\"\nb = { version = \"1\" }\n[dependencies.c]\nversion = \"1\"\n";
        let expected = ["2: versions", "3: versions", "5: versions"];
        assert_eq!(rules(|it| check_manifest("Cargo.toml", bad, it)), expected);
        let apart = format!("[workspace]\n{bad}");
        assert!(rules(|it| check_manifest("Cargo.toml", &apart, it)).is_empty());
    }

    #[test]
    fn runtime_file_not_embedded_is_reported() {
        let list =
            "const FILES: &[&str] = &[\"auth.rs\", include_str!(\"../../runtime/src/model/read.rs\")];\n";
        let mut sources = vec![Source::new("generator/runtime/embed/lib.rs", list)];
        for name in ["lib.rs", "service.rs", "auth.rs", "model/read.rs", "model/write.rs", "model/tests.rs"] {
            sources.push(Source::new(format!("generator/runtime/src/{name}"), ""));
        }
        let mut findings = Vec::new();
        check_runtime(&sources, &mut findings);
        let paths: Vec<&str> = findings.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["generator/runtime/src/model/write.rs"]);
    }
}
