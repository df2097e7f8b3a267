//! Diagnostics for programs: JSON lines and GitHub workflow commands.

use std::fmt::Write as _;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::diagnostics::escape::{is_hidden, one_line};
use crate::diagnostics::located::{
    Located, Texts, group_equal, group_notes, sorted_by_location, split_notes,
};
use crate::diagnostics::render::other_places;
use crate::diagnostics::{Diagnostics, Origin, Severity};
use crate::source_text::{SourceSpan, SpecFile};

impl Diagnostics {
    /// Renders each diagnostic as a JSON object on its own line, sorted by file, line and column.
    ///
    /// | member | value |
    /// |---|---|
    /// | `severity` | `error`, `warning` or `note` |
    /// | `code`, `title` | the code, such as `E0104`, and its name |
    /// | `message`, `help` | the fault and the fix |
    /// | `file`, `line`, `column`, `length` | the location; line and column count from 1, column and length in
    /// characters |
    /// | `pointer` | the location, as a JSON Pointer (RFC 6901) |
    /// | `also` | the secondary locations, each with the members of the two rows above |
    ///
    /// Unknown values are `null`. Members may be added, but none is removed or changes its meaning. Control characters
    /// and invisible characters are escaped, so the output is safe to print on a terminal.
    pub fn render_json(&self, files: &[SpecFile]) -> String {
        let texts = Texts::new(self, files);
        let mut page = String::new();
        for located in sorted_by_location(self, &texts) {
            for character in serde_json::to_string(&located).unwrap_or_default().chars() {
                // Such a character only occurs in strings. `serde_json` has already escaped those below U+0020.
                if character.is_control() || is_hidden(character) {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        let _ = write!(page, "\\u{unit:04x}");
                    }
                } else {
                    page.push(character);
                }
            }
            page.push('\n');
        }
        page
    }

    /// Renders all diagnostics as workflow commands, which GitHub Actions shows next to the lines of a pull request.
    /// Equal diagnostics are rendered once, and notes once per code and document, because GitHub shows at most ten
    /// errors, ten warnings and ten notices per step.
    pub fn render_github(&self, files: &[SpecFile]) -> String {
        let texts = Texts::new(self, files);
        let located = sorted_by_location(self, &texts);
        let mut page = String::new();
        let (notes, others) = split_notes(located);
        for group in group_equal(&others).into_iter().chain(group_notes(&notes)) {
            if let Some((first, others)) = group.split_first() {
                write_command(&mut page, first, others);
            }
        }
        page
    }
}

/// Writes `::error file=…,line=…,col=…,endColumn=…,title=…::…`.
fn write_command(page: &mut String, located: &Located<'_>, more: &[&Located<'_>]) {
    let problem = located.problem;
    let name = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Lint => "notice",
    };
    let _ = write!(page, "::{name} ");
    if let Some(place) = problem.places.first() {
        let _ = write!(page, "file={},", escape_property(&one_line(&place.file)));
        if let Some(span) = located.span() {
            let (row, column) = (span.line, span.column);
            let _ = write!(page, "line={row},endLine={row},col={column},endColumn={},", column + span.length);
        }
    }
    let title = format!("{}: {}", problem.code.as_str(), problem.code.title());
    let _ = write!(page, "title={}::{}", escape_property(&title), escape_data(&one_line(&problem.message)));
    let pointer = problem.places.first().map(|place| place.pointer.to_string());
    let notes = [
        pointer.filter(|it| !it.is_empty()).map(|it| format!("at: {it}")),
        Some(format!("help: {}", problem.advice())),
        other_places(more).map(|it| format!("more: {it}")),
    ];
    for note in notes.into_iter().flatten() {
        let _ = write!(page, "%0A{}", escape_data(&one_line(&note)));
    }
    page.push('\n');
}

/// Escapes the text of a command. Line ends need no escape, because control characters have been escaped before.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property of a command.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

impl Serialize for Located<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let problem = self.problem;
        let first = problem.places.first();
        let mut members = serializer.serialize_struct("Diagnostic", 11)?;
        members.serialize_field("severity", problem.severity.as_str())?;
        members.serialize_field("code", problem.code.as_str())?;
        members.serialize_field("title", problem.code.title())?;
        members.serialize_field("message", &problem.message)?;
        members.serialize_field("help", problem.advice())?;
        serialize_place::<S>(&mut members, first, self.span())?;
        let others = problem.places.iter().zip(&self.spans).skip(1);
        let others: Vec<Also<'_>> = others.map(|(place, span)| Also { place, span: *span }).collect();
        members.serialize_field("also", &others)?;
        members.end()
    }
}

/// A secondary location of a diagnostic.
struct Also<'a> {
    place: &'a Origin,
    span: Option<SourceSpan>,
}

impl Serialize for Also<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_struct("Place", 5)?;
        serialize_place::<S>(&mut members, Some(self.place), self.span)?;
        members.end()
    }
}

/// Serializes the members of a location.
fn serialize_place<S: Serializer>(
    members: &mut S::SerializeStruct,
    place: Option<&Origin>,
    span: Option<SourceSpan>,
) -> Result<(), S::Error> {
    members.serialize_field("file", &place.map(|place| &*place.file))?;
    members.serialize_field("line", &span.map(|span| span.line))?;
    members.serialize_field("column", &span.map(|span| span.column))?;
    members.serialize_field("length", &span.map(|span| span.length))?;
    members.serialize_field("pointer", &place.map(|place| place.pointer.to_string()))
}
