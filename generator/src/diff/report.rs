//! The list of changes as text, Markdown and JSON, and the positions of their locations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::json;

use crate::diagnostics::Origin;
use crate::diff::change::{Change, ChangeClass, ChangePlace};
use crate::diff::version_bump::VersionBump;
use crate::pointer::Pointer;
use crate::source_text::{Position, SpecFile, locate_all};

/// Determines the lines and columns of the locations of changes.
pub fn locate(changes: &mut [Change], old: &[SpecFile], new: &[SpecFile]) {
    for (files, is_old) in [(old, true), (new, false)] {
        let mut wanted: BTreeMap<String, BTreeSet<Pointer>> = BTreeMap::new();
        for place in changes.iter().filter_map(|it| it.place.as_ref()).filter(|it| it.is_old == is_old) {
            for origin in std::iter::once(&place.origin).chain(&place.property) {
                wanted.entry(origin.file.to_string()).or_default().insert(origin.pointer.clone());
            }
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
            let position =
                |origin: &Origin| found.get(&(origin.file.to_string(), origin.pointer.clone())).copied();
            if let Some((origin, known)) =
                place.property.take().and_then(|it| Some((it.clone(), position(&it)?)))
            {
                (place.origin, place.position) = (origin, Some(known));
            } else {
                place.position = position(&place.origin);
            }
        }
    }
}

/// Returns the changes as text: the class, changelog entry, version bump and location of each, and the totals.
pub fn render_text(changes: &[Change], version: Option<&str>) -> String {
    let mut text = String::new();
    for change in changes {
        let bump = bump_text(VersionBump::of_change(change, version), version);
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

/// Returns the changes as a changelog section in Markdown. A comment states the version that they require.
pub fn render_markdown(changes: &[Change], version: Option<&str>) -> String {
    let mut text = String::new();
    let next = next_version(changes, version);
    let _ = writeln!(text, "## [{}]", next.as_deref().unwrap_or("Unreleased"));
    if let Some(required) = required_version(changes, version) {
        let _ = writeln!(text, "\n<!-- Requires a {required}. -->");
    }
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

/// Returns the changes as JSON, one object per line: `class`, `bump`, `bump_before_1_0`, `next_version`, `path`,
/// `former_path`, `text`, `also`, and `place`, which has `file`, `line`, `column`, `pointer` and `version` (`old` or `new`).
///
/// `next_version` is the version that all changes together require. Without `version`, it is `null`, `bump` applies
/// from version 1.0 on, and `bump_before_1_0` to earlier versions; otherwise, `bump_before_1_0` is `null`.
pub fn render_json(changes: &[Change], version: Option<&str>) -> String {
    let next = next_version(changes, version);
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
        let bump = VersionBump::of_change(change, version);
        let object = json!({
            "class": change.class.as_str(),
            "bump": bump.to_string(),
            "bump_before_1_0": version.is_none().then(|| bump.before_1_0().to_string()),
            "next_version": next,
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
    match required_version(changes, version) {
        Some(required) => format!("{summary}: {required}"),
        None => summary,
    }
}

/// Returns the kind and number of the version that changes require, such as `minor version, 0.3.0 after 0.2.1`.
fn required_version(changes: &[Change], version: Option<&str>) -> Option<String> {
    let bump = bump(changes, version)?;
    Some(match (version, next_version(changes, version)) {
        (Some(version), Some(next)) => format!("{bump} version, {next} after {version}"),
        (Some(_), None) => format!("{bump} version"),
        (None, _) if bump == bump.before_1_0() => format!("{bump} version"),
        (None, _) => format!("{bump} version, or a {} version before 1.0", bump.before_1_0()),
    })
}

/// Returns the name of a bump. Without `version`, the name of the bump before 1.0 follows if it differs.
fn bump_text(bump: VersionBump, version: Option<&str>) -> String {
    match bump.before_1_0() {
        before if version.is_none() && before != bump => format!("{bump}; {before} before 1.0"),
        _ => bump.to_string(),
    }
}

fn next_version(changes: &[Change], version: Option<&str>) -> Option<String> {
    bump(changes, version)?.next_version(version?)
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
