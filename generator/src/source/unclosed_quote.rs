//! Quotes that are probably not closed: a quoted string with lines that look like the following keys.
//!
//! A quoted string in YAML may span several lines (YAML 1.2.2, section 7.3). If its closing quote is missing, it
//! swallows the following keys up to the next quote, and the parser either fails there or succeeds without those keys.

use crate::source_text::Position;

/// A quoted string that contains a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct UnclosedQuote {
    /// The position of the opening quote.
    pub(super) position: Position,
    /// The first key in the string.
    pub(super) key: String,
    /// The line of the first key.
    pub(super) line: usize,
}

/// Returns the first quoted string that contains a line with a key that is indented no more than the string's own key.
pub(super) fn find_unclosed_quote(text: &str) -> Option<UnclosedQuote> {
    let mut lines = text.lines().enumerate().peekable();
    while let Some((index, line)) = lines.next() {
        let Some(entry) = Entry::parse(line) else { continue };
        let mut characters = entry.value.chars();
        match characters.next() {
            Some('|' | '>') => {
                let is_inside =
                    |line: &str| line.trim().is_empty() || indentation(line) > entry.parent_indentation;
                while lines.next_if(|(_, line)| is_inside(line)).is_some() {}
            }
            Some(quote @ ('"' | '\'')) if !closes(characters.as_str(), quote) => {
                let mut key = None;
                for (inside, line) in lines.by_ref() {
                    key = key.or_else(|| Some((inside + 1, key_at(line, entry.key_column)?)));
                    if closes(line, quote) {
                        break;
                    }
                }
                if let Some((line, key)) = key {
                    let position = Position { line: index + 1, column: entry.value_column + 1 };
                    return Some(UnclosedQuote { position, key: key.to_owned(), line });
                }
            }
            _ => {}
        }
    }
    None
}

/// A line `key: value` of a block mapping. Columns are counted in characters, from 0.
struct Entry<'a> {
    /// The indentation of the line, or that of the list item if the key is its first.
    parent_indentation: usize,
    key_column: usize,
    value_column: usize,
    value: &'a str,
}

impl<'a> Entry<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let mut rest = line.trim_start_matches(' ');
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start_matches(' ');
        }
        let key = key(rest)?;
        let column = |rest: &str| line.chars().count() - rest.chars().count();
        let value = rest[key.len() + 1..].trim_start_matches(' ');
        Some(Self {
            parent_indentation: indentation(line),
            key_column: column(rest),
            value_column: column(value),
            value,
        })
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Returns the key at the start of a line, if it is indented no more than `column`.
fn key_at(line: &str, column: usize) -> Option<&str> {
    if indentation(line) > column { None } else { key(line.trim_start_matches(' ')) }
}

/// Returns the plain or quoted key at the start of a text. Text with spaces before its colon is prose.
fn key(text: &str) -> Option<&str> {
    let end = text.find(':')?;
    let (key, rest) = text.split_at(end);
    let fits = |it: char| it.is_alphanumeric() || "_$./{}-'\"".contains(it);
    let is_key = !key.is_empty() && key.chars().all(fits) && (rest == ":" || rest.starts_with(": "));
    is_key.then_some(key)
}

/// Returns `true` if the rest of a line contains the closing quote of a quoted string.
fn closes(rest: &str, quote: char) -> bool {
    let mut characters = rest.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if quote == '"' => _ = characters.next(),
            _ if character == quote => {
                let is_escaped = quote == '\'' && characters.next_if_eq(&quote).is_some();
                if !is_escaped {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(usize, usize, String, usize)> {
        let quote = find_unclosed_quote(text)?;
        Some((quote.position.line, quote.position.column, quote.key, quote.line))
    }

    #[test]
    fn swallowed_key_is_found() {
        let text = "get:\n  summary: 'Lists pets\n  operationId: listPets\n  description: the cats'\n";
        assert_eq!(found(text), Some((2, 12, "operationId".to_owned(), 3)));
        let text = "list:\n  - name: \"a\n    in: query\n    x: 1\n";
        assert_eq!(found(text), Some((2, 11, "in".to_owned(), 3)));
        let text = "a: 'it''s\nb: 1\n";
        assert_eq!(found(text), Some((1, 4, "b".to_owned(), 2)));
    }

    #[test]
    fn continued_text_is_not_suspicious() {
        for text in [
            "a: 'one\n  Note: two'\nb: 1\n",
            "a: |\n  b: 'one\n  c: 2\nd: 1\n",
            "a: \"one\\\"\n  two\"\nb: 1\n",
            "a: 'one\n\n  two'\n",
            "a: {b: 'one', c: 'two'}\nd: it's\ne: 1\n",
            "a: 'x' # it's\nb: 1\n",
            "a: >-\n  'one\nb: 1\n",
            "a: ''\nb: 1\n",
            "",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
