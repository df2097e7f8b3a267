//! What is wrong with a document, and where: collected by every stage, shown together at the end.
//!
//! In: codes, places and words. Out: text in the manner of rustc, JSON, or GitHub's annotations. A place is a JSON
//! pointer; the line and column are found only when a message is printed, by [`crate::source::locate`]. What the
//! codes are about stands in `explained/`, a file for each; nothing else here knows it.

mod code;
mod escape;
mod excerpt;
mod explain;
mod located;
mod machine_readable;
mod render;
mod suggest;

use std::sync::Arc;

pub use code::Code;
pub use explain::Explanation;
pub use suggest::{did_you_mean, nearest};

use crate::pointer::Pointer;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The name of the file, as it was given.
    pub file: Arc<str>,
    /// The place in it.
    pub pointer: Pointer,
}

impl Origin {
    /// The place `pointer` of the file `file`.
    pub fn new(file: impl Into<Arc<str>>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer }
    }

    /// The member or element `token` of this place.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self { file: self.file.clone(), pointer: self.pointer.child(token) }
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated in its place; the message says what.
    Warning,
}

impl Severity {
    /// The word that a message starts with.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A line and column, counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Position {
    /// The place of a byte of a text. A line ends with a line feed, a carriage return, or both (YAML 1.2.2, section
    /// 5.4). `None` if no character begins there.
    pub fn of(text: &str, byte: usize) -> Option<Self> {
        let before = text.get(..byte)?;
        // Between the two characters of a line end, the line goes on.
        let inside = before.ends_with('\r') && text.get(byte..)?.starts_with('\n');
        let before = if inside { before.strip_suffix('\r')? } else { before };
        let ends =
            before.matches('\n').count() + before.matches('\r').count() - before.matches("\r\n").count();
        let line = before.rsplit(['\n', '\r']).next()?;
        Some(Self { line: ends + 1, column: line.chars().count() + 1 })
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of problem it is.
    pub code: Code,
    /// What is wrong, in one line: lower case, no full stop, the document's words in backticks.
    pub message: String,
    /// Where; the first place is the main one.
    pub places: Vec<Origin>,
    /// Where the main place is in the text, if a pointer cannot tell: syntax errors, and the second of two keys.
    pub position: Option<Position>,
    /// Whether the key of the main place is meant instead of its value.
    pub on_key: bool,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// What to do about it: here, or else in general.
    pub fn advice(&self) -> &str {
        self.help.as_deref().unwrap_or_else(|| self.code.help())
    }

    /// Says what to do about it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Says what to do about it, if there is something to say.
    pub fn maybe_help(&mut self, help: Option<String>) -> &mut Self {
        if help.is_some() {
            self.help = help;
        }
        self
    }

    /// Adds another place that has to do with it.
    pub fn also(&mut self, place: &Origin) -> &mut Self {
        self.places.push(place.clone());
        self
    }

    /// Points at the key of the main place instead of its value.
    pub fn at_key(&mut self) -> &mut Self {
        self.on_key = true;
        self
    }

    /// Points at this line and column of the main place's file.
    pub fn at_position(&mut self, position: Position) -> &mut Self {
        self.position = Some(position);
        self
    }
}

/// The problems of a run.
///
/// ```text
/// diagnostics.report(Code::Dangling, format!("the reference `{text}` leads nowhere"), &origin).help("…");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No problems so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem; its severity follows from the code.
    pub fn report(&mut self, code: Code, message: impl Into<String>, place: &Origin) -> &mut Diagnostic {
        self.push(code, message.into(), vec![place.clone()])
    }

    /// Adds a problem that has no place.
    pub fn report_nowhere(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.push(code, message.into(), Vec::new())
    }

    fn push(&mut self, code: Code, message: String, places: Vec<Origin>) -> &mut Diagnostic {
        let (position, on_key, help) = (None, false, None);
        let severity = code.severity();
        let index = self.list.len();
        self.list.push(Diagnostic { severity, code, message, places, position, on_key, help });
        &mut self.list[index]
    }

    /// Takes over the problems of another collection.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// The same problems, with the files called as `name` says: by the paths that a reader can open, for example.
    #[must_use]
    pub fn with_files_named(&self, mut name: impl FnMut(&str) -> String) -> Self {
        let mut list = self.list.clone();
        for place in list.iter_mut().flat_map(|problem| &mut problem.places) {
            place.file = name(&place.file).into();
        }
        Self { list }
    }

    /// The problems in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|problem| problem.severity == severity).count()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_as_yaml_does() {
        let text = "a\r\nb\rc\nd\u{2028}é x";
        let at = |needle: &str| {
            text.find(needle).and_then(|byte| Position::of(text, byte)).map(|it| (it.line, it.column))
        };
        assert_eq!(["a", "b", "c", "d", "x"].map(at), [(1, 1), (2, 1), (3, 1), (4, 1), (4, 5)].map(Some));
        assert_eq!(Position::of(text, 2), Some(Position { line: 1, column: 2 }));
        assert_eq!(Position::of("é", 1), None);
        assert_eq!(Position::of("é", 9), None);
    }

    #[test]
    fn files_get_the_names_that_a_reader_knows() {
        let mut problems = Diagnostics::new();
        let place = Origin::new("v2.yaml", Pointer::root());
        problems.report(Code::Dangling, "a", &place).also(&place);
        let named = problems.with_files_named(|name| format!("spec/{name}"));
        let files: Vec<&str> = named.iter().flat_map(|it| &it.places).map(|it| &*it.file).collect();
        assert_eq!(files, ["spec/v2.yaml"; 2]);
    }
}
