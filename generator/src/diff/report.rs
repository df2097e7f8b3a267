//! The list of changes as text, Markdown and JSON, and the positions of their locations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::json;

use crate::diff::change::{Change, ChangeClass, ChangePlace};
use crate::diff::version_bump::VersionBump;
use crate::pointer::Pointer;
use crate::source_text::{Position, SpecFile, locate_all};

/// Determines the lines and columns of the locations of changes.
pub fn locate(changes: &mut [Change], old: &[SpecFile], new: &[SpecFile]) {
    for (files, is_old) in [(old, true), (new, false)] {
        let mut wanted: BTreeMap<String, BTreeSet<Pointer>> = BTreeMap::new();
        for place in changes.iter().filter_map(|it| it.place.as_ref()).filter(|it| it.is_old == is_old) {
            wanted.entry(place.origin.file.to_string()).or_default().insert(place.origin.pointer.clone());
        }
        let mut found: BTreeMap<(String, Pointer), Position> = BTreeMap::new();
        for file in files {
            let Some(pointers) = wanted.remove(&file.name) else { continue };
            let pointers: Vec<Pointer> = pointers.into_iter().collect();
            for (pointer, location) in pointers.iter().zip(locate_all(&file.text, &pointers)) {
                let Some(location) = location else { continue };
                let span = location.key.filter(|_| !location.scalar).unwrap_or(location.value);
                let position = Position { line: span.line, column: span.column };
                found.insert((file.name.clone(), pointer.clone()), position);
            }
        }
        let places = changes.iter_mut().filter_map(|it| it.place.as_mut());
        for place in places.filter(|place| place.is_old == is_old) {
            let key = (place.origin.file.to_string(), place.origin.pointer.clone());
            place.position = found.get(&key).copied();
        }
    }
}

/// Returns the changes as text: the class, changelog entry, version bump and location of each, and the totals.
pub fn render_text(changes: &[Change], version: Option<&str>) -> String {
    let mut text = String::new();
    for change in changes {
        let bump = VersionBump::of_change(change, version);
        let _ = writeln!(text, "{} ({bump}): {}", change.class.as_str(), change.text);
        if let Some(place) = &change.place {
            let _ = writeln!(text, "  --> {}", shown_place(place));
        }
        if !change.also.is_empty() {
            let also: Vec<String> = change.also.iter().map(|path| format!("`{path}`")).collect();
            let _ = writeln!(text, "  also: {}", also.join(", "));
        }
    }
    let _ = writeln!(text, "{}", totals(changes, version));
    text
}

/// Returns the changes as the section of a changelog, in Markdown.
pub fn render_markdown(changes: &[Change], version: Option<&str>) -> String {
    let mut text = String::new();
    let next = version.zip(bump(changes, version)).and_then(|(version, bump)| bump.next_version(version));
    let _ = writeln!(text, "## [{}]", next.as_deref().unwrap_or("Unreleased"));
    for title in ["Breaking changes", "Changed", "Added", "Deprecated", "Documentation"] {
        let mut entries = changes.iter().filter(|change| section(change) == title).peekable();
        if entries.peek().is_some() {
            let _ = writeln!(text, "\n### {title}\n");
        }
        entries.for_each(|change| {
            let _ = writeln!(text, "- {}.", change.text);
        });
    }
    text
}

/// Returns the changes as JSON, one object per line: `class`, `bump`, `path`, `former_path`, `text`, `also`, and `place`,
/// which has `file`, `line`, `column`, `pointer` and `version` (`old` or `new`).
pub fn render_json(changes: &[Change], version: Option<&str>) -> String {
    let lines = changes.iter().map(|change| {
        let place = change.place.as_ref().map(|place| {
            json!({
                "file": *place.origin.file,
                "line": place.position.map(|it| it.line),
                "column": place.position.map(|it| it.column),
                "pointer": place.origin.pointer.to_string(),
                "version": if place.is_old { "old" } else { "new" },
            })
        });
        let object = json!({
            "class": change.class.as_str(),
            "bump": VersionBump::of_change(change, version).to_string(),
            "path": change.path,
            "former_path": change.former_path,
            "text": change.text,
            "also": change.also,
            "place": place,
        });
        format!("{object}\n")
    });
    lines.collect()
}

/// Returns the numbers of changes by class, such as `1 breaking change, 2 additions`.
pub fn summary(changes: &[Change]) -> String {
    let counts = ChangeClass::ALL.into_iter().filter_map(|class| {
        let number = changes.iter().filter(|change| change.class == class).count();
        let noun = match class {
            ChangeClass::Breaking => "breaking change",
            ChangeClass::Behavior => "change of behavior",
            ChangeClass::Addition => "addition",
            ChangeClass::Documentation => "change of documentation",
        };
        let noun = match number {
            0 => return None,
            1 => noun.to_owned(),
            _ => noun.replacen("change of", "changes of", 1),
        };
        let plural = if number > 1 && !noun.contains("changes of") { "s" } else { "" };
        Some(format!("{number} {noun}{plural}"))
    });
    let counts: Vec<String> = counts.collect();
    if counts.is_empty() { "no changes of the API".to_owned() } else { counts.join(", ") }
}

fn totals(changes: &[Change], version: Option<&str>) -> String {
    let summary = summary(changes);
    match (bump(changes, version), version) {
        (Some(bump), Some(version)) => match bump.next_version(version) {
            Some(next) => format!("{summary}: {bump} version, {next} after {version}"),
            None => format!("{summary}: {bump} version"),
        },
        (Some(bump), None) => format!("{summary}: {bump} version"),
        (None, _) => summary,
    }
}

fn bump(changes: &[Change], version: Option<&str>) -> Option<VersionBump> {
    changes.iter().map(|change| VersionBump::of_change(change, version)).max()
}

fn section(change: &Change) -> &'static str {
    match change.class {
        ChangeClass::Breaking => "Breaking changes",
        ChangeClass::Behavior => "Changed",
        ChangeClass::Addition => "Added",
        ChangeClass::Documentation if change.is_deprecation => "Deprecated",
        ChangeClass::Documentation => "Documentation",
    }
}

/// Returns a location as `file:line:column`.
fn shown_place(place: &ChangePlace) -> String {
    let version = if place.is_old { " (old)" } else { "" };
    match place.position {
        Some(Position { line, column }) => format!("{}:{line}:{column}{version}", place.origin.file),
        None => format!("{}{}{version}", place.origin.file, place.origin.pointer),
    }
}
