//! Choices from bytes. At the end of the bytes the first choice is taken, which is the simplest one everywhere.

use std::collections::BTreeSet;

use arbitrary::Unstructured;

use super::tricky_text::{NAMES, TEXTS};

/// The remaining bytes.
pub(super) struct Choice<'a>(Unstructured<'a>);

impl<'a> Choice<'a> {
    pub(super) fn new(data: &'a [u8]) -> Self {
        Self(Unstructured::new(data))
    }

    /// Returns a number below a limit that is not 0.
    pub(super) fn index_below(&mut self, limit: usize) -> usize {
        self.0.int_in_range(0..=limit - 1).unwrap_or_default()
    }

    /// Returns `true` in one of `times` cases, and `false` at the end of the bytes.
    pub(super) fn one_in(&mut self, times: usize) -> bool {
        self.index_below(times) == times - 1
    }

    /// Returns one of several values.
    pub(super) fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        let index = self.index_below(choices.len());
        choices[index].clone()
    }

    /// Returns an integer of any size.
    pub(super) fn integer(&mut self) -> i64 {
        match self.index_below(4) {
            0 => 1,
            1 => self.0.arbitrary::<i8>().unwrap_or_default().into(),
            2 => self.0.arbitrary().unwrap_or_default(),
            _ => self.pick(&[0, -1, i64::from(i32::MAX), i64::from(i32::MIN) - 1, i64::MAX, i64::MIN]),
        }
    }

    /// Returns text of any kind.
    pub(super) fn text(&mut self) -> String {
        match self.index_below(4) {
            0 => "Words.".to_owned(),
            1 => self.0.arbitrary::<&str>().unwrap_or_default().to_owned(),
            2 => format!("{} {}", self.pick(TEXTS), self.pick(TEXTS)),
            _ => self.pick(TEXTS).to_owned(),
        }
    }

    /// Returns a name of any kind except `<<`, which the YAML parser takes for a merge key even if quoted.
    pub(super) fn name(&mut self) -> String {
        let name = match self.index_below(5) {
            0 => "name".to_owned(),
            1 => self.text(),
            _ => self.pick(NAMES).to_owned(),
        };
        if name == "<<" { "name".to_owned() } else { name }
    }

    /// Returns a name of letters and digits that is valid in a URL and in a header.
    pub(super) fn word(&mut self) -> String {
        let name = self.name();
        let word: String =
            name.chars().filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_')).collect();
        if word.is_empty() { "word".to_owned() } else { word }
    }

    /// Returns names that are valid in `components`: letters, digits, `.`, `-` and `_`.
    pub(super) fn component_names(&mut self, most: usize) -> Vec<String> {
        let mut names = BTreeSet::new();
        for _ in 0..self.index_below(most + 1) {
            let mut name = self.word();
            if self.one_in(5) {
                name.push_str(self.pick(&[".", "-", "_", ".v1", "2", "Request", "List"]));
            }
            names.insert(name);
        }
        names.into_iter().collect()
    }

    /// Returns distinct names of tags.
    pub(super) fn tags(&mut self) -> Vec<String> {
        let mut tags = BTreeSet::new();
        for _ in 0..self.index_below(4) {
            let name = self.name();
            tags.insert(match self.index_below(3) {
                0 => name,
                1 => format!("{name} (shop/v1)"),
                _ => format!("{name} ({}/v{})", self.pick(NAMES), self.index_below(3)),
            });
        }
        tags.into_iter().collect()
    }
}
