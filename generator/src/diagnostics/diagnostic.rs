//! Diagnostics, and the collection of all diagnostics of a run.

use std::collections::HashSet;

use crate::diagnostics::code::Code;
use crate::diagnostics::origin::Origin;
use crate::diagnostics::severity::Severity;
use crate::source_text::Position;

/// A problem in a document or in the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The severity, which follows from the code.
    pub severity: Severity,
    /// The kind of problem.
    pub code: Code,
    /// The specific fault, on one line: lower case, no full stop, and words of the document in backticks.
    pub message: String,
    /// The locations that are involved. The first one is the primary location.
    pub places: Vec<Origin>,
    /// The line and column of the primary location, if a pointer cannot express them: for syntax errors and duplicate
    /// keys.
    pub position: Option<Position>,
    /// `true` if the diagnostic points at the key of the primary location instead of its value.
    pub on_key: bool,
    /// The specific fix, as an imperative. If `None`, the general fix of the code applies.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Returns the specific fix, or else the general fix of the code.
    pub fn advice(&self) -> &str {
        self.help.as_deref().unwrap_or_else(|| self.code.help())
    }

    /// Sets the fix.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the fix if there is one.
    pub fn maybe_help(&mut self, help: Option<String>) -> &mut Self {
        if help.is_some() {
            self.help = help;
        }
        self
    }

    /// Adds a secondary location.
    pub fn also(&mut self, place: &Origin) -> &mut Self {
        self.places.push(place.clone());
        self
    }

    /// Points at the key of the primary location instead of its value.
    pub fn at_key(&mut self) -> &mut Self {
        self.on_key = true;
        self
    }

    /// Points at a line and column in the file of the primary location.
    pub fn at_position(&mut self, position: Position) -> &mut Self {
        self.position = Some(position);
        self
    }
}

/// The diagnostics of a run.
///
/// ```text
/// diagnostics.report(Code::Dangling, format!("`{name}` is not defined"), &origin).help("…");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Creates an empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic. The severity follows from the code.
    pub fn report(&mut self, code: Code, message: impl Into<String>, place: &Origin) -> &mut Diagnostic {
        self.push(code, message.into(), vec![place.clone()])
    }

    /// Adds a diagnostic without a location.
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

    /// Moves all diagnostics of another collection to this one.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Returns the same diagnostics with renamed files, for example with paths that the user can open.
    #[must_use]
    pub fn with_files_named(&self, mut name: impl FnMut(&str) -> String) -> Self {
        let mut list = self.list.clone();
        for place in list.iter_mut().flat_map(|problem| &mut problem.places) {
            place.file = name(&place.file).into();
        }
        Self { list }
    }

    /// Replaces each location, except for those of the first diagnostics.
    pub(crate) fn map_places(&mut self, first: usize, map: impl Fn(&Origin) -> Origin) {
        for place in self.list.iter_mut().skip(first).flat_map(|problem| &mut problem.places) {
            *place = map(place);
        }
    }

    /// Replaces warnings about settings without a match by notes, where `is_annotation` selects the primary location: the
    /// maintainer did not write these settings.
    pub(crate) fn excuse_annotations(&mut self, is_annotation: impl Fn(&Origin) -> bool) {
        let unmatched = self.list.iter_mut().filter(|problem| problem.code == Code::ConfigUnmatched);
        for problem in unmatched.filter(|problem| problem.places.first().is_some_and(&is_annotation)) {
            problem.code = Code::NoEffect;
            problem.severity = Code::NoEffect.severity();
            problem.message = format!("the annotation has no effect: {}", problem.message);
            problem.help = None;
        }
    }

    /// Replaces messages and fixes, except for those of the first diagnostics, where `is_wanted` selects the primary
    /// location.
    pub(crate) fn map_texts(
        &mut self,
        first: usize,
        is_wanted: impl Fn(&Origin) -> bool,
        map: impl Fn(&str) -> String,
    ) {
        for problem in self.list.iter_mut().skip(first) {
            if problem.places.first().is_some_and(&is_wanted) {
                problem.message = map(&problem.message);
                problem.help = Some(map(problem.advice()));
            }
        }
    }

    /// Removes the notes.
    pub(crate) fn remove_notes(&mut self) {
        self.list.retain(|problem| problem.severity != Severity::Note);
    }

    /// Removes duplicate diagnostics, such as those of a component that several operations use.
    pub(crate) fn remove_repetitions(&mut self) {
        let mut seen = HashSet::with_capacity(self.list.len());
        let key = |problem: &'_ Diagnostic| (problem.code, problem.position);
        let is_new: Vec<bool> = self
            .list
            .iter()
            .map(|problem| seen.insert((key(problem), &problem.message, &problem.places)))
            .collect();
        drop(seen);
        let mut is_new = is_new.into_iter();
        self.list.retain(|_| is_new.next().unwrap_or(true));
    }

    /// Returns an iterator over the diagnostics in the order in which they were reported.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Returns `true` if there are no diagnostics.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns `true` if at least one diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// Returns the number of warnings.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// Returns the number of notes.
    pub fn notes(&self) -> usize {
        self.count(Severity::Note)
    }

    /// Returns the number of lints.
    pub fn lints(&self) -> usize {
        self.count(Severity::Lint)
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
