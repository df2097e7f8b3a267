//! Merge keys: distinguishes the key `<<` that merges from the one that is a plain name.
//!
//! Takes YAML with a key `<<`. Returns the same text, in which the keys that do not merge are renamed. A merge key is
//! the plain scalar `<<` (YAML 1.1, merge key type); with quotes or a tag it is a string. The parser that builds the
//! tree does not distinguish them. Changing the text instead of the tree leaves anchors and aliases intact.

use std::cell::Cell;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

/// The merge key.
pub(super) const MERGE: &str = "<<";

/// The merge keys of a text, as far as it has been parsed.
#[derive(Default)]
pub(super) struct MergeKeys {
    /// `true` if the text can have merge keys. JSON has none.
    pub(super) any: bool,
    /// `true` if a merge key has been found.
    pub(super) met: Cell<bool>,
    /// The length of the longest key that consists of `<`.
    pub(super) longest: Cell<usize>,
    /// The substitute for keys `<<` that do not merge.
    pub(super) instead: Option<String>,
}

impl MergeKeys {
    /// Returns `true` if the key is a merge key.
    pub(super) fn is_merge_key(&self, key: &str) -> bool {
        if !self.any || !key.starts_with('<') {
            return false;
        }
        if key.bytes().all(|byte| byte == b'<') {
            self.longest.set(self.longest.get().max(key.len()));
        }
        let is_merge_key = key == MERGE;
        self.met.set(self.met.get() || is_merge_key);
        is_merge_key
    }
}

/// Replaces every key `<<` that is a string with `instead` in quotes. Returns `None` if there is none.
pub(super) fn replace_text_keys(text: &str, instead: &str) -> Option<String> {
    rewrite(text, &find_keys(text, false), &format!("\"{instead}\""))
}

/// Quotes every key `<<` in text from a writer that does not know merge keys.
pub(super) fn quote_merge_keys(text: String) -> String {
    if !text.contains(MERGE) {
        return text;
    }
    rewrite(&text, &find_keys(&text, true), "'<<'").unwrap_or(text)
}

/// Replaces these ranges of a text. Returns `None` if there are none.
fn rewrite(text: &str, places: &[Range<usize>], instead: &str) -> Option<String> {
    let last = places.last()?;
    let mut rewritten = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for place in places {
        rewritten.push_str(text.get(done..place.start)?);
        rewritten.push_str(instead);
        done = place.end;
    }
    rewritten.push_str(text.get(last.end..)?);
    Some(rewritten)
}

/// Returns the byte ranges of the keys `<<` that are merge keys, or of those that are strings.
fn find_keys(text: &str, merge: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // For each open list or mapping, `true` if a key comes next.
    let mut open: Vec<Option<bool>> = Vec::new();
    let mut bytes = Bytes { text, character: 0, byte: 0 };
    for event in Parser::new_from_str(text) {
        let Ok((event, marks)) = event else { break };
        let starts = match &event {
            Event::Scalar(..) | Event::Alias(_) => None,
            Event::SequenceStart(..) => Some(None),
            Event::MappingStart(..) => Some(Some(true)),
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let is_key = match open.last_mut() {
            Some(Some(key)) => std::mem::replace(key, !*key),
            _ => false,
        };
        open.extend(starts);
        if let Event::Scalar(value, style, _, tag) = &event
            && is_key
            && value == MERGE
            && merge == (*style == ScalarStyle::Plain && tag.is_none())
        {
            let (start, end) = (bytes.at(marks.start.index()), bytes.at(marks.end.index()));
            found.extend(
                text.get(start..end).and_then(scalar_range).map(|it| start + it.start..start + it.end),
            );
        }
    }
    found
}

/// Returns the range of the scalar in its text, which may start with an anchor and a tag.
fn scalar_range(text: &str) -> Option<Range<usize>> {
    let end = text.trim_end().len();
    let start = match text[..end].chars().last()? {
        quote @ ('"' | '\'') => text[..end - 1].rfind(quote)?,
        _ => text[..end].rfind(MERGE)?,
    };
    Some(start..end)
}

/// A converter of character offsets to byte offsets. It only moves forward, because the offsets are sorted.
struct Bytes<'a> {
    text: &'a str,
    character: usize,
    byte: usize,
}

impl Bytes<'_> {
    /// Returns the byte offset of a character.
    fn at(&mut self, character: usize) -> usize {
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let ahead = character.saturating_sub(self.character);
        self.byte += rest.char_indices().nth(ahead).map_or(rest.len(), |(byte, _)| byte);
        self.character += ahead;
        self.byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_key_is_not_a_merge_key() {
        for (text, expected) in [
            ("<<: {a: 1}\nb: <<\n", None),
            ("b: '<<'\nc: [\"<<\"]\n", None),
            ("'<<': 1\n", Some("\"<<<\": 1\n")),
            ("\u{fc}: {\"<<\": 1, <<: {a: 2}}\n", Some("\u{fc}: {\"<<<\": 1, <<: {a: 2}}\n")),
            ("a: &b {\"\\x3c<\" : 1}\nc: *b\n", Some("a: &b {\"<<<\" : 1}\nc: *b\n")),
            ("? '<<'\n: 1\n!!str <<: 2\n", Some("? \"<<<\"\n: 1\n!!str \"<<<\": 2\n")),
            ("[1, 2]: '<<'\n? {'<<': 1}\n: 2\n", Some("[1, 2]: '<<'\n? {\"<<<\": 1}\n: 2\n")),
        ] {
            assert_eq!(replace_text_keys(text, "<<<").as_deref(), expected, "{text}");
        }
        assert_eq!(quote_merge_keys("<<: 1\n<: <<\n'<<': 2\n".to_owned()), "'<<': 1\n<: <<\n'<<': 2\n");
    }
}
