//! A problem, and the problems of a run.

use crate::diagnostics::code::Code;
use crate::diagnostics::origin::Origin;
use crate::diagnostics::severity::Severity;
use crate::source_text::Position;

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
    use crate::pointer::Pointer;

    #[test]
    fn with_files_named_renames_every_place() {
        let mut problems = Diagnostics::new();
        let place = Origin::new("v2.yaml", Pointer::root());
        problems.report(Code::Dangling, "a", &place).also(&place);
        let named = problems.with_files_named(|name| format!("spec/{name}"));
        let files: Vec<&str> = named.iter().flat_map(|it| &it.places).map(|it| &*it.file).collect();
        assert_eq!(files, ["spec/v2.yaml"; 2]);
    }
}
