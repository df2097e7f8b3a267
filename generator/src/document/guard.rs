//! What text must satisfy before the YAML parser may see it.
//!
//! The parser needs time that grows with the square of the nesting, and memory that grows with the text, so both are
//! limited. Nesting is estimated by a scan over lines and brackets that costs a fraction of parsing. The scan does not
//! know all of YAML: where it finds too much, an event parser, stopped at the limit, has the last word.

use std::sync::Arc;

use saphyr_parser::{Event, Parser};

use crate::diagnostics::{Code, Diagnostics, Origin, Position};
use crate::pointer::Pointer;

/// The longest document, in bytes.
pub(super) const LARGEST: usize = 64 * 1024 * 1024;
/// How many lists and mappings may be nested.
pub(super) const DEEPEST: usize = 100;
/// How many values, keys included, a document may have. The largest published documents have about a million.
const MOST: usize = 4_000_000;

/// Whether the parser may see the text; if not, it has been reported.
pub(super) fn check(text: &str, name: &Arc<str>, diagnostics: &mut Diagnostics) -> bool {
    let origin = Origin::new(name.clone(), Pointer::root());
    if text.len() > LARGEST {
        let message = format!("the file has {} bytes; {LARGEST} are allowed", text.len());
        diagnostics.report(Code::TooLarge, message, &origin);
        return false;
    }
    if let Some(problem) = not_text(text) {
        diagnostics.report(Code::NotText, problem, &origin).help("save the file as UTF-8");
        return false;
    }
    if Scan::new().deepest(text) <= DEEPEST && separators(text) <= MOST {
        return true;
    }
    match confirm(text) {
        Ok(None) => true,
        Ok(Some((code, position))) => {
            let message = match code {
                Code::TooDeep => format!("lists and mappings are nested more than {DEEPEST} deep"),
                _ => format!("the file has more than {MOST} values"),
            };
            diagnostics.report(code, message, &origin).at_position(position);
            false
        }
        Err((message, position)) => {
            diagnostics.report(Code::Syntax, message, &origin).at_position(position);
            false
        }
    }
}

fn not_text(text: &str) -> Option<&'static str> {
    if text.contains('\0') {
        Some("the file holds NUL characters; it is binary or UTF-16")
    } else if text.starts_with('\u{fffd}') {
        Some("the file does not start with UTF-8 text")
    } else {
        None
    }
}

/// How many of the characters there are of which one stands before every value but the first.
fn separators(text: &str) -> usize {
    let separates = |byte: &&u8| matches!(byte, b',' | b':' | b'[' | b'{' | b'-' | b'?' | b'\n');
    text.as_bytes().iter().filter(separates).count()
}

/// Where the nesting or the number of values passes its limit, by the event parser.
fn confirm(text: &str) -> Result<Option<(Code, Position)>, (String, Position)> {
    let (mut depth, mut values) = (0_usize, 0_usize);
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = error.marker();
                let position = Position { line: at.line().max(1), column: at.col() + 1 };
                // The event parser has a limit of its own, and may meet it while it looks ahead.
                let too_deep = error.info().contains("recursion limit");
                return if too_deep {
                    Ok(Some((Code::TooDeep, position)))
                } else {
                    Err((error.info().to_owned(), position))
                };
            }
        };
        let starts = matches!(event, Event::SequenceStart(..) | Event::MappingStart(..));
        match event {
            _ if starts => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        let value = matches!(event, Event::Scalar(..) | Event::Alias(_)) || starts;
        values += usize::from(value);
        let position = Position { line: span.start.line(), column: span.start.col() + 1 };
        if depth > DEEPEST {
            return Ok(Some((Code::TooDeep, position)));
        }
        if values > MOST {
            return Ok(Some((Code::TooLarge, position)));
        }
    }
    Ok(None)
}

/// The state between two lines.
struct Scan {
    /// Columns of the open block lists and mappings.
    columns: Vec<usize>,
    /// How many brackets are open.
    brackets: usize,
    /// The quote of the text that is open, if one is.
    quote: Option<u8>,
    /// The column that the lines of an open block text exceed.
    block_text: Option<usize>,
}

impl Scan {
    fn new() -> Self {
        Self { columns: Vec::new(), brackets: 0, quote: None, block_text: None }
    }

    /// The deepest nesting, give or take what only a parser knows.
    fn deepest(mut self, text: &str) -> usize {
        let mut deepest = 0;
        for line in text.as_bytes().split(|byte| *byte == b'\n') {
            let most =
                if self.brackets > 0 || self.quote.is_some() { self.inside(line) } else { self.line(line) };
            deepest = deepest.max(most);
            if deepest > DEEPEST {
                break;
            }
        }
        deepest
    }

    /// A line outside of brackets and quotes.
    fn line(&mut self, line: &[u8]) -> usize {
        let mut column = line.iter().take_while(|byte| **byte == b' ').count();
        let rest = &line[column..];
        if rest.is_empty() || rest == b"\r" || rest[0] == b'#' {
            return 0;
        }
        if let Some(outer) = self.block_text {
            if column > outer {
                return 0;
            }
            self.block_text = None;
        }
        while self.columns.last().is_some_and(|open| *open >= column) {
            self.columns.pop();
        }
        self.columns.push(column);
        let mut rest = rest;
        while let [b'-' | b'?', b' ', after @ ..] = rest {
            let blanks = after.iter().take_while(|byte| **byte == b' ').count();
            column += 2 + blanks;
            rest = &after[blanks..];
            self.columns.push(column);
            if self.columns.len() > DEEPEST {
                return self.columns.len();
            }
        }
        self.columns.len().max(self.value(rest))
    }

    /// A key or value that starts here.
    fn value(&mut self, text: &[u8]) -> usize {
        let mut rest = text;
        while let [b'&' | b'!', ..] = rest {
            let end = rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len());
            rest = &rest[end..];
            let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
            rest = &rest[blanks..];
        }
        match rest {
            [b'|' | b'>', ..] => {
                self.block_text = self.columns.last().copied();
                0
            }
            [b'"' | b'\'' | b'[' | b'{', ..] => self.inside(rest),
            _ => match rest.windows(2).position(|pair| pair[0] == b':' && pair[1] == b' ') {
                Some(colon) if !rest[..colon].windows(2).any(|pair| pair == b" #") => {
                    let after = &rest[colon + 1..];
                    let blanks = after.iter().take_while(|byte| **byte == b' ').count();
                    let after = &after[blanks..];
                    if after.is_empty() { 0 } else { self.scalar_or_flow(after) }
                }
                _ => 0,
            },
        }
    }

    /// A value behind its key, which cannot be a key itself.
    fn scalar_or_flow(&mut self, text: &[u8]) -> usize {
        match text {
            [b'&' | b'!' | b'|' | b'>' | b'"' | b'\'' | b'[' | b'{', ..] => self.value(text),
            _ => 0,
        }
    }

    /// Text inside brackets or quotes.
    fn inside(&mut self, line: &[u8]) -> usize {
        let mut deepest = 0;
        let mut at_start = true;
        let mut index = 0;
        while index < line.len() {
            let byte = line[index];
            index += 1;
            if let Some(quote) = self.quote {
                match byte {
                    b'\\' if quote == b'"' => index += 1,
                    b'\'' if quote == byte && line.get(index) == Some(&b'\'') => index += 1,
                    _ if quote == byte => {
                        self.quote = None;
                        if self.brackets == 0 {
                            return deepest.max(self.after(&line[index..]));
                        }
                    }
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' | b'\'' if at_start => self.quote = Some(byte),
                b'[' | b'{' => {
                    self.brackets += 1;
                    deepest = deepest.max(self.columns.len() + self.brackets);
                }
                b']' | b'}' => {
                    self.brackets = self.brackets.saturating_sub(1);
                    if self.brackets == 0 {
                        return deepest.max(self.after(&line[index..]));
                    }
                }
                b'#' if at_start => return deepest,
                _ => {}
            }
            at_start =
                matches!(byte, b' ' | b',' | b':' | b'[' | b'{' | b'\t') || (at_start && byte == b'\r');
        }
        deepest
    }

    /// What follows a bracket or quote that closed: nothing, or a colon and a value.
    fn after(&mut self, text: &[u8]) -> usize {
        let [b':', rest @ ..] = text else { return 0 };
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        let rest = &rest[blanks..];
        if rest.is_empty() { 0 } else { self.scalar_or_flow(rest) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(text: &str) -> usize {
        Scan::new().deepest(text)
    }

    #[test]
    fn nesting_is_estimated() {
        for (text, expected) in [
            ("a: 1\nb: 2\n", 1),
            ("a:\n  b:\n    c: 1\nd: 2\n", 3),
            ("- - - a\n", 4),
            ("a: [[1], {b: [2]}]\n", 4),
            ("a: |\n  [[[[[[[[\n  - - - -\nb: 1\n", 1),
            ("a: 'it''s [[[[' \nb: \"\\\"[[[[\"\n", 1),
            ("a: see [[[[ here\n", 1),
            ("\"a\": [1]\n", 2),
            ("a: [ # [[[[\n 1]\n", 2),
        ] {
            assert_eq!(depth(text), expected, "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_found_in_time() {
        for text in ["[".repeat(1 << 20), "- ".repeat(1 << 20), "{a: ".repeat(1 << 19), "? ".repeat(1 << 20)]
        {
            let mut diagnostics = Diagnostics::new();
            assert!(!check(&text, &"deep.yaml".into(), &mut diagnostics));
            assert_eq!(diagnostics.errors(), 1);
        }
    }
}
