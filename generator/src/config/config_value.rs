//! Values of the configuration, and the readers of their types.
//!
//! Takes a tree, and sections of the reference. Returns text, flags, lists and tables, or diagnostics.

use indexmap::IndexMap;

use crate::config::reference::Section;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::source::Node;

/// The settings of a mapping: the name of each, and a function that applies its value to a `T`.
pub(super) type Settings<T> = [(&'static str, fn(&mut T, &ConfigValue<'_>, &mut Diagnostics))];

/// A value of the configuration and its location.
pub(super) struct ConfigValue<'a> {
    pub(super) node: &'a Node,
    pub(super) origin: Origin,
}

impl<'a> ConfigValue<'a> {
    fn child(&self, token: &str, node: &'a Node) -> Self {
        Self { node, origin: self.origin.child(token) }
    }

    fn report_wrong_type(&self, diagnostics: &mut Diagnostics, expected: &str) {
        let message = format!("expected {expected} for {}, found {}", self.name(), self.node.kind());
        diagnostics.report(Code::ConfigValue, message, &self.origin).help(format!("write {expected}"));
    }

    /// Returns the quoted name of the setting.
    fn name(&self) -> String {
        self.origin.pointer.last().map_or("the configuration".to_owned(), |name| format!("`{name}`"))
    }

    /// Reports a missing setting that others depend on.
    pub(super) fn report_missing(&self, diagnostics: &mut Diagnostics, key: &str) {
        let message = format!("{} has no `{key}`", self.name());
        diagnostics.report(Code::ConfigMissing, message, &self.origin).at_key();
    }

    /// Applies the settings of a section to `it`. `null` is an empty mapping.
    ///
    /// The settings that `known` reads are those of the section in the reference, in the same order.
    pub(super) fn settings<T>(
        &self,
        section: &Section,
        mut it: T,
        diagnostics: &mut Diagnostics,
        known: &Settings<T>,
    ) -> T {
        let names = || section.settings.iter().map(|setting| setting.key);
        debug_assert!(
            names().eq(known.iter().map(|(name, _)| *name)),
            "the reference of `{}` differs from the parser",
            section.path
        );
        self.members(diagnostics, |key, at, diagnostics| {
            if let Some((_, read)) = known.iter().find(|(name, _)| *name == key) {
                return read(&mut it, at, diagnostics);
            }
            let help = did_you_mean(key, names(), |name| format!("`{name}`"))
                .unwrap_or_else(|| format!("use one of `{}`", names().collect::<Vec<_>>().join("`, `")));
            diagnostics
                .report(Code::ConfigKey, format!("`{key}` is not a setting"), &at.origin)
                .at_key()
                .help(help);
        });
        it
    }

    fn members(
        &self,
        diagnostics: &mut Diagnostics,
        mut read: impl FnMut(&str, &ConfigValue<'a>, &mut Diagnostics),
    ) {
        match self.node {
            Node::Map(map) => {
                map.iter().for_each(|(key, node)| read(key, &self.child(key, node), diagnostics));
            }
            Node::Null => {}
            _ => self.report_wrong_type(diagnostics, "a mapping"),
        }
    }

    /// Reads a mapping from names to settings.
    pub(super) fn table<T>(
        &self,
        diagnostics: &mut Diagnostics,
        read: impl Fn(&ConfigValue<'a>, &mut Diagnostics) -> T,
    ) -> IndexMap<String, T> {
        let mut table = IndexMap::new();
        self.members(diagnostics, |key, at, diagnostics| {
            table.insert(key.to_owned(), read(at, diagnostics));
        });
        table
    }

    /// Reads a mapping from names to text.
    pub(super) fn texts(&self, diagnostics: &mut Diagnostics) -> IndexMap<String, String> {
        let mut texts = IndexMap::new();
        self.members(diagnostics, |key, at, diagnostics| {
            texts.extend(at.text(diagnostics).map(|text| (key.to_owned(), text)));
        });
        texts
    }

    pub(super) fn text(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        let text = self.node.text();
        if text.is_none() {
            self.report_wrong_type(diagnostics, "a string");
        }
        text
    }

    pub(super) fn flag(&self, diagnostics: &mut Diagnostics) -> Option<bool> {
        let flag = self.node.as_bool();
        if flag.is_none() {
            self.report_wrong_type(diagnostics, "`true` or `false`");
        }
        flag
    }

    pub(super) fn one_of(&self, diagnostics: &mut Diagnostics, words: &[&str]) -> Option<String> {
        let text = self.text(diagnostics)?;
        if words.contains(&text.as_str()) {
            return Some(text);
        }
        let help = did_you_mean(&text, words.iter().copied(), |word| format!("`{word}`"))
            .unwrap_or_else(|| format!("use one of `{}`", words.join("`, `")));
        diagnostics
            .report(Code::ConfigValue, format!("`{text}` is not a supported value"), &self.origin)
            .help(help);
        None
    }

    pub(super) fn elements(&self, diagnostics: &mut Diagnostics) -> Vec<ConfigValue<'a>> {
        match self.node {
            Node::List(list) => {
                list.iter().enumerate().map(|(index, node)| self.child(&index.to_string(), node)).collect()
            }
            Node::Null => Vec::new(),
            _ => {
                self.report_wrong_type(diagnostics, "a list");
                Vec::new()
            }
        }
    }

    pub(super) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        self.elements(diagnostics).iter().filter_map(|at| at.text(diagnostics)).collect()
    }

    /// Reads a list of strings. A string is a list with one element.
    pub(super) fn text_or_list(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        match self.node {
            Node::List(_) => self.list(diagnostics),
            _ => self.text(diagnostics).into_iter().collect(),
        }
    }

    /// Reads a number without a sign.
    pub(super) fn count(&self, diagnostics: &mut Diagnostics) -> Option<u64> {
        let count = self.node.text().and_then(|text| text.parse().ok());
        if count.is_none() {
            self.report_wrong_type(diagnostics, "a number");
        }
        count
    }

    /// Returns `true` if the value is a mapping.
    pub(super) fn is_mapping(&self) -> bool {
        matches!(self.node, Node::Map(_))
    }

    /// Reads a string that has to satisfy `check`, whose error describes the fault.
    pub(super) fn checked_text(
        &self,
        diagnostics: &mut Diagnostics,
        check: fn(&str) -> Result<(), String>,
        help: &str,
    ) -> Option<String> {
        let text = self.text(diagnostics)?;
        match check(&text) {
            Ok(()) => Some(text),
            Err(message) => {
                diagnostics.report(Code::ConfigValue, message, &self.origin).help(help);
                None
            }
        }
    }

    /// Reads a list of error statuses.
    pub(super) fn statuses(&self, diagnostics: &mut Diagnostics) -> Vec<u16> {
        let mut statuses = Vec::new();
        for at in self.elements(diagnostics) {
            let Some(text) = at.text(diagnostics) else { continue };
            match text.parse() {
                Ok(status @ 400..600) => statuses.push(status),
                _ => {
                    let message = format!("`{text}` is not an error status");
                    diagnostics
                        .report(Code::ConfigValue, message, &at.origin)
                        .help("write a status from 400 to 599");
                }
            }
        }
        statuses
    }

    /// Reads a string of one character.
    pub(super) fn character(&self, diagnostics: &mut Diagnostics) -> Option<char> {
        let text = self.text(diagnostics)?;
        let mut characters = text.chars();
        if let (Some(character), None) = (characters.next(), characters.next()) {
            return Some(character);
        }
        diagnostics
            .report(Code::ConfigValue, format!("`{text}` is not a single character"), &self.origin)
            .help("write one character, such as `'*'`");
        None
    }

    /// Reads a length from 1 to 1000.
    pub(super) fn length(&self, diagnostics: &mut Diagnostics) -> Option<usize> {
        let text = self.text(diagnostics)?;
        let length = text.parse().ok().filter(|length| (1..=1000).contains(length));
        if length.is_none() {
            diagnostics
                .report(Code::ConfigValue, format!("`{text}` is not a supported length"), &self.origin)
                .help("write a number from 1 to 1000");
        }
        length
    }

    /// Reads a duration of whole seconds or minutes, such as `30s` or `2m`, of at most an hour. Returns seconds.
    pub(super) fn seconds(&self, diagnostics: &mut Diagnostics) -> Option<u16> {
        let text = self.text(diagnostics)?;
        let (number, unit) = text.split_at(text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len()));
        let factor = match unit {
            "s" => 1,
            "m" => 60,
            _ => 0,
        };
        let seconds = number.parse::<u16>().ok().and_then(|number| number.checked_mul(factor));
        let seconds = seconds.filter(|seconds| (1..=3600).contains(seconds));
        if seconds.is_none() {
            diagnostics
                .report(Code::ConfigValue, format!("`{text}` is not a supported duration"), &self.origin)
                .help("write whole seconds or minutes, such as `30s` or `2m`, and at most an hour");
        }
        seconds
    }

    /// Reads a duration of whole milliseconds, seconds or minutes, such as `500ms`, `30s` or `2m`, of at most a day. Returns
    /// milliseconds.
    pub(super) fn milliseconds(&self, diagnostics: &mut Diagnostics) -> Option<u32> {
        const DAY: u32 = 86_400_000;
        let text = self.text(diagnostics)?;
        let (number, unit) = text.split_at(text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len()));
        let factor = match unit {
            "ms" => Some(1),
            "s" => Some(1000),
            "m" => Some(60_000),
            _ => None,
        };
        let milliseconds = number.parse::<u32>().ok().zip(factor);
        let milliseconds = milliseconds.and_then(|(number, factor)| number.checked_mul(factor));
        let milliseconds = milliseconds.filter(|milliseconds| *milliseconds <= DAY);
        if milliseconds.is_none() {
            diagnostics
                .report(Code::ConfigValue, format!("`{text}` is not a supported duration"), &self.origin)
                .help("write whole milliseconds, seconds or minutes, such as `500ms`, and at most a day");
        }
        milliseconds
    }

    /// Reads a list of keys, whose only wildcard is a `*` at the end.
    pub(super) fn key_patterns(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        let mut patterns = Vec::new();
        for at in self.elements(diagnostics) {
            let Some(text) = at.text(diagnostics) else { continue };
            let start = text.strip_suffix('*').unwrap_or(&text);
            if start.is_empty() || start.contains('*') {
                diagnostics
                    .report(Code::ConfigValue, format!("`{text}` is not a supported key"), &at.origin)
                    .help("write a key, or the start of keys followed by `*`");
            } else {
                patterns.push(text);
            }
        }
        patterns
    }

    /// Reads a list of words, each of which has to be one of `words`.
    pub(super) fn words(&self, diagnostics: &mut Diagnostics, words: &[&str]) -> Vec<String> {
        self.elements(diagnostics).iter().filter_map(|at| at.one_of(diagnostics, words)).collect()
    }

    /// Reads alternatives, each a list. A text among them is a list with one element, and `[]` is an empty one.
    pub(super) fn sets(&self, diagnostics: &mut Diagnostics) -> Vec<Vec<String>> {
        let elements = self.elements(diagnostics);
        let read = |at: &ConfigValue<'_>, diagnostics: &mut Diagnostics| match at.node.as_str() {
            Some(_) => at.text(diagnostics).into_iter().collect(),
            None => at.list(diagnostics),
        };
        elements.iter().map(|at| read(at, diagnostics)).collect()
    }

    /// Reads a list of lists, like [`sets`](Self::sets), without empty ones.
    pub(super) fn lists(&self, diagnostics: &mut Diagnostics) -> Vec<Vec<String>> {
        let mut lists = self.sets(diagnostics);
        lists.retain(|list| !list.is_empty());
        lists
    }
}
