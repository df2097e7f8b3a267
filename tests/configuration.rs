//! The reference of `sdk.yaml`: its page is current, and its examples work.

use std::fs;
use std::path::Path;

use sdk_generator::config::reference::{SECTIONS, Section, Setting};
use sdk_generator::config_page::{example, render};
use sdk_generator::diagnostics::Severity;
use sdk_generator::{Config, Diagnostics, Layout, SpecFile, generate};

/// A document that has everything to which the examples refer.
const DOCUMENT: &str = include_str!("configuration/pets.yaml");

/// An overlay that the example lists.
const OVERLAY: &str = "overlay: 1.1.0
info: {title: Fixes, version: v1}
actions: [{target: $.info, update: {description: A shop.}}]
";

fn settings() -> impl Iterator<Item = (&'static Section, &'static Setting)> {
    SECTIONS.iter().flat_map(|section| section.settings.iter().map(|setting| (*section, setting)))
}

/// Returns the diagnostics of the document with a configuration, without notes.
fn diagnose(text: &str) -> Result<String, String> {
    let files = [SpecFile::new("sdk.yaml", text), SpecFile::new("pets.yaml", DOCUMENT)];
    let beside = [
        ("modules/pet_names.rs", "modules:", "//! Names.\n\n/// A name.\npub struct PetName;\n"),
        ("examples/list_pets.rs", "examples:", "fn main() {}\n"),
        ("guide/first_call.md", "guide:", "Call `list`.\n"),
        ("overlays/fixes.yaml", "overlays:", OVERLAY),
    ];
    let beside = beside.iter().filter(|(_, section, _)| text.starts_with(section));
    let beside: Vec<SpecFile> = beside.map(|(name, _, text)| SpecFile::new(*name, *text)).collect();
    let problems = |problems: Diagnostics| problems.render(&files, false);
    let config = Config::parse_with(&files[0], &beside).map_err(problems)?;
    let output = generate(&files[1..], &config, Layout::Standalone).map_err(problems)?;
    let has_warnings = output.warnings.iter().any(|problem| problem.severity < Severity::Note);
    Ok(if has_warnings { output.warnings.render(&files, false) } else { String::new() })
}

#[test]
fn page_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/CONFIGURATION.md");
    let page = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(page == render(), "run `cargo xtask docs > generator/CONFIGURATION.md`");
}

#[test]
fn examples_are_accepted_and_match() {
    assert_eq!(diagnose(""), Ok(String::new()), "the document alone");
    let mut failures = Vec::new();
    for (section, setting) in settings() {
        let text = example(section, setting);
        let is_shown = text.lines().any(|line| {
            let line = line.trim_start_matches(['{', '-', ' ']);
            line.starts_with(setting.key) && line[setting.key.len()..].starts_with(':')
        });
        if !is_shown {
            failures.push(format!("the example of `{}` in `{}` does not show it", setting.key, section.path));
        }
        match diagnose(&text) {
            Ok(warnings) if warnings.is_empty() => {}
            Ok(problems) | Err(problems) => failures.push(format!("{text}\n{problems}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn settings_are_explained() {
    for (section, setting) in settings() {
        let what = format!("{}.{}", section.path, setting.key);
        assert!(setting.text.ends_with('.') && !setting.kind.is_empty(), "{what}");
        let has_default = !setting.default.is_empty() || setting.kind == "mapping";
        assert!(has_default != setting.text.ends_with("Required."), "{what}");
    }
}
