//! Diagnostics with their positions in the texts, sorted and grouped.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostics::{Diagnostic, Diagnostics, Origin, Severity};
use crate::pointer::Pointer;
use crate::source_text::{Location, SourceSpan, SpecFile, locate_all};

/// A diagnostic and the positions of its locations, if they are known.
#[derive(Debug)]
pub(super) struct Located<'a> {
    pub(super) problem: &'a Diagnostic,
    pub(super) spans: Vec<Option<SourceSpan>>,
}

impl Located<'_> {
    /// Returns the span of the primary location.
    pub(super) fn span(&self) -> Option<SourceSpan> {
        self.spans.first().copied().flatten()
    }

    /// Returns the primary location as `file:line:column`.
    pub(super) fn place(&self) -> Option<String> {
        let file = &self.problem.places.first()?.file;
        Some(match self.span() {
            Some(span) => format!("{file}:{}:{}", span.line, span.column),
            None => file.to_string(),
        })
    }

    fn sort_key(&self) -> (Option<&str>, Option<(usize, usize)>, &str) {
        let file = self.problem.places.first().map(|place| &*place.file);
        (file, self.span().map(|span| (span.line, span.column)), &self.problem.message)
    }
}

/// Returns each distinct diagnostic, sorted by file, line and column.
pub(super) fn sorted_by_location<'a>(diagnostics: &'a Diagnostics, texts: &Texts<'_>) -> Vec<Located<'a>> {
    let mut list: Vec<Located<'a>> =
        diagnostics.iter().map(|problem| Located { problem, spans: texts.spans(problem) }).collect();
    list.sort_by(|left, right| left.sort_key().cmp(&right.sort_key()));
    list.dedup_by(|right, left| right.problem == left.problem);
    list
}

/// Groups diagnostics with the same code, message and help, in the order of their first locations.
pub(super) fn group_equal<'a, 'b>(list: &'b [Located<'a>]) -> Vec<Vec<&'b Located<'a>>> {
    let mut groups: Vec<Vec<&Located<'a>>> = Vec::new();
    let mut known: HashMap<_, usize> = HashMap::new();
    for located in list {
        let problem = located.problem;
        let index = *known.entry((problem.code, &problem.message, &problem.help)).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.push(located),
            None => groups.push(vec![located]),
        }
    }
    groups
}

/// Splits diagnostics into the notes, which are returned first, and all others.
pub(super) fn split_notes(list: Vec<Located<'_>>) -> (Vec<Located<'_>>, Vec<Located<'_>>) {
    list.into_iter().partition(|located| located.problem.severity == Severity::Note)
}

/// Groups notes with the same code and document, in the order of their codes.
pub(super) fn group_notes<'a, 'b>(list: &'b [Located<'a>]) -> Vec<Vec<&'b Located<'a>>> {
    let mut groups: BTreeMap<_, Vec<&'b Located<'a>>> = BTreeMap::new();
    for located in list {
        let file = located.problem.places.first().map(|place| &*place.file);
        groups.entry((located.problem.code, file)).or_default().push(located);
    }
    groups.into_values().collect()
}

/// The texts of the files, and the positions of the locations in them.
pub(super) struct Texts<'a> {
    lines: HashMap<&'a str, Lines<'a>>,
    places: HashMap<&'a str, HashMap<Pointer, Location>>,
}

impl<'a> Texts<'a> {
    /// Finds the locations of all diagnostics in the texts.
    pub(super) fn new(diagnostics: &Diagnostics, files: &'a [SpecFile]) -> Self {
        let mut wanted: HashMap<&str, Vec<Pointer>> = HashMap::new();
        for problem in diagnostics.iter() {
            for (index, place) in problem.places.iter().enumerate() {
                let pointers = wanted.entry(&place.file).or_default();
                // A known position does not require another pass over the text.
                if index > 0 || problem.position.is_none() {
                    pointers.push(place.pointer.clone());
                }
            }
        }
        let mut texts = Self { lines: HashMap::new(), places: HashMap::new() };
        for file in files {
            let Some(pointers) = wanted.remove(file.name.as_str()) else { continue };
            texts.lines.insert(&file.name, Lines::new(&file.text));
            let found = locate_all(&file.text, &pointers);
            let found =
                pointers.into_iter().zip(found).filter_map(|(pointer, place)| Some((pointer, place?)));
            texts.places.insert(&file.name, found.collect());
        }
        texts
    }

    /// Returns a line of a file, counted from 1.
    pub(super) fn line(&self, file: &str, line: usize) -> Option<&'a str> {
        self.lines.get(file)?.get(line.checked_sub(1)?)
    }

    /// Returns the span of each location of a diagnostic.
    fn spans(&self, problem: &Diagnostic) -> Vec<Option<SourceSpan>> {
        let mut spans: Vec<Option<SourceSpan>> =
            problem.places.iter().map(|place| self.span(place, problem.on_key)).collect();
        if let (Some(first), Some(position), Some(place)) =
            (spans.first_mut(), problem.position, problem.places.first())
        {
            *first = Some(
                self.within(place, SourceSpan { line: position.line, column: position.column, length: 1 }),
            );
        }
        spans
    }

    fn span(&self, place: &Origin, on_key: bool) -> Option<SourceSpan> {
        let found = self.places.get(&*place.file)?.get(&place.pointer)?;
        Some(match found.key {
            Some(key) if on_key || !found.scalar => key,
            _ => found.value,
        })
    }

    /// Moves a span at the end of a text behind the last line that is not blank.
    fn within(&self, place: &Origin, span: SourceSpan) -> SourceSpan {
        let Some(lines) = self.lines.get(&*place.file) else { return span };
        if lines
            .get(span.line.saturating_sub(1))
            .is_some_and(|line| !line.trim().is_empty() || span.column > 1)
        {
            return span;
        }
        let has_words = |index: &usize| lines.get(*index).is_some_and(|line| !line.trim().is_empty());
        let before = (0..span.line.min(lines.starts.len())).rev().find(has_words);
        let last = before.and_then(|index| Some((index + 1, lines.get(index)?)));
        match last {
            Some((line, text)) => SourceSpan { line, column: text.trim_end().chars().count() + 1, length: 1 },
            None => span,
        }
    }
}

/// The lines of a text as YAML counts them (YAML 1.2.2, section 5.4), without the byte order mark. Only their offsets
/// are stored, because a text can have millions of lines.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let bytes = text.as_bytes();
        let ends = || {
            let ends = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'\r'));
            let ends = ends.map(|(index, _)| index + 1);
            ends.filter(|next| !(bytes.get(next - 1) == Some(&b'\r') && bytes.get(*next) == Some(&b'\n')))
        };
        let starts = || std::iter::once(0).chain(ends()).filter(|start| *start < bytes.len());
        let mut found = Vec::with_capacity(starts().count());
        found.extend(starts());
        Self { text, starts: found }
    }

    /// Returns a line, counted from 0.
    fn get(&self, index: usize) -> Option<&'a str> {
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        Some(self.text.get(start..end)?.trim_end_matches(['\n', '\r']))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_in_yaml() {
        let lines = |text| {
            let lines = Lines::new(text);
            (0..lines.starts.len()).filter_map(|index| lines.get(index)).collect::<Vec<_>>()
        };
        assert_eq!(lines("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
        assert_eq!(lines("\u{feff}a\n\nb\u{2028}c\n"), ["a", "", "b\u{2028}c"]);
        assert_eq!(lines("\r\n\r\n\n\r"), ["", "", "", ""]);
        assert!(lines("").is_empty());
    }
}
