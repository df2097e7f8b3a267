//! Limits that are checked before a text is parsed.
//!
//! The time of the YAML parser grows with the square of the nesting, and its memory with the length of the text, so
//! both are limited. A scan over lines and brackets, which costs a fraction of parsing, estimates the nesting. The scan
//! does not know all of YAML; if it finds a violation, an event parser that stops at the limit confirms it.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::limits::Limits;
use crate::pointer::Pointer;
use crate::source_text::{Event, MAX_NESTING, Position, SourceSpan, json_events, yaml_events};

/// Returns `true` if the text can be parsed. Otherwise, reports why not.
pub(super) fn is_parseable(
    text: &str,
    name: &Arc<str>,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> bool {
    let origin = Origin::new(name.clone(), Pointer::root());
    if text.len() > limits.bytes {
        let message = format!("the file has {} bytes, but at most {} are allowed", text.len(), limits.bytes);
        diagnostics.report(Code::TooLarge, message, &origin);
        return false;
    }
    if let Some(problem) = not_text(text) {
        diagnostics.report(Code::NotText, problem, &origin).help("save the file as UTF-8");
        return false;
    }
    let mut scan = Scan::new(limits.in_brackets);
    let deepest = scan.max_depth(text);
    if deepest <= MAX_NESTING && scan.too_many.is_none() && separators(text) <= limits.values {
        return true;
    }
    let problem = match (json_events::json_events(text), scan.too_many) {
        (Some(events), _) => limit_in_json(events, limits),
        (None, Some(at)) => Some(match scan.too_deep {
            Some(at) => Problem::too_deep(at.position(text)),
            None => Problem::too_many(limits.in_brackets, "commas and brackets", at.position(text)),
        }),
        (None, None) => limit_in_yaml(text, limits),
    };
    match problem {
        None => true,
        Some(Problem { code, message, position }) => {
            diagnostics.report(code, message, &origin).at_position(position);
            false
        }
    }
}

/// The reason why a text is rejected.
struct Problem {
    code: Code,
    message: String,
    position: Position,
}

impl Problem {
    fn too_deep(position: Position) -> Self {
        let message = format!("more than {MAX_NESTING} nested lists and mappings");
        Self { code: Code::TooDeep, message, position }
    }

    fn too_many(most: usize, what: &str, position: Position) -> Self {
        Self { code: Code::TooLarge, message: format!("more than {most} {what}"), position }
    }
}

fn not_text(text: &str) -> Option<&'static str> {
    if text.contains('\0') {
        Some("the file contains NUL characters, so it is binary or UTF-16")
    } else if text.starts_with('\u{fffd}') {
        Some("the file is not UTF-8")
    } else {
        None
    }
}

/// Returns the number of separators, one of which precedes every value except the first.
fn separators(text: &str) -> usize {
    let separates = |byte: &&u8| matches!(byte, b',' | b':' | b'[' | b'{' | b'-' | b'?' | b'\n');
    text.as_bytes().iter().filter(separates).count()
}

/// The counts of the events of a text.
#[derive(Default)]
struct Count {
    depth: usize,
    values: usize,
}

impl Count {
    /// Counts an event. Returns `true` if the nesting or the number of values exceeds its limit.
    fn event(&mut self, event: &Event<'_>, span: SourceSpan, limits: &Limits) -> Option<Problem> {
        match event {
            Event::End => self.depth = self.depth.saturating_sub(1),
            Event::List | Event::Map => {
                self.depth += 1;
                self.values += 1;
            }
            Event::Scalar(_) => self.values += 1,
        }
        let position = Position { line: span.line, column: span.column };
        if self.depth > MAX_NESTING {
            Some(Problem::too_deep(position))
        } else if self.values > limits.values {
            Some(Problem::too_many(limits.values, "values", position))
        } else {
            None
        }
    }
}

/// Returns the location at which a JSON text exceeds a limit.
fn limit_in_json(mut events: json_events::JsonEvents<'_>, limits: &Limits) -> Option<Problem> {
    let mut count = Count::default();
    events.find_map(|(event, span)| count.event(&event, span, limits))
}

/// Returns the location at which a YAML text exceeds a limit, according to the event parser.
fn limit_in_yaml(text: &str, limits: &Limits) -> Option<Problem> {
    let mut count = Count::default();
    yaml_events::all_yaml_events(text).find_map(|event| match event {
        Ok((event, span)) => count.event(&event, span, limits),
        Err(error) => {
            let at = error.marker();
            let position = Position { line: at.line().max(1), column: at.col() + 1 };
            // The event parser has its own limit and may reach it while it looks ahead.
            if error.info().contains("recursion limit") {
                return Some(Problem::too_deep(position));
            }
            Some(Problem { code: Code::Syntax, message: error.info().to_owned(), position })
        }
    })
}

/// A position that the scan has found.
#[derive(Clone, Copy)]
struct LineOffset {
    /// The line, counted from 0.
    line: usize,
    /// The number of bytes before the position in the line.
    bytes: usize,
}

impl LineOffset {
    fn position(self, text: &str) -> Position {
        let line = text.split('\n').nth(self.line).unwrap_or_default();
        let before = line.get(..self.bytes).unwrap_or(line);
        Position { line: self.line + 1, column: before.chars().count() + 1 }
    }
}

/// The state of the scan between two lines.
struct Scan {
    /// The columns of the open block collections.
    columns: Vec<usize>,
    /// The number of open brackets.
    brackets: usize,
    /// The quote of the open quoted scalar.
    quote: Option<u8>,
    /// The column that the lines of the open block scalar exceed.
    block_text: Option<usize>,
    /// The number and the length of the line.
    line: (usize, usize),
    /// The number of commas and brackets in flow collections.
    in_brackets: usize,
    /// The maximum number of commas and brackets in flow collections.
    max_in_brackets: usize,
    /// The position at which there are too many of them.
    too_many: Option<LineOffset>,
    /// The position at which brackets are nested too deeply.
    too_deep: Option<LineOffset>,
}

impl Scan {
    fn new(max_in_brackets: usize) -> Self {
        Self {
            columns: Vec::new(),
            brackets: 0,
            quote: None,
            block_text: None,
            line: (0, 0),
            in_brackets: 0,
            max_in_brackets,
            too_many: None,
            too_deep: None,
        }
    }

    /// Returns the estimated maximum nesting.
    fn max_depth(&mut self, text: &str) -> usize {
        let mut deepest = 0;
        for (number, line) in text.as_bytes().split(|byte| *byte == b'\n').enumerate() {
            self.line = (number, line.len());
            let most = if self.brackets > 0 || self.quote.is_some() {
                self.scan_flow(line)
            } else {
                self.scan_line(line)
            };
            deepest = deepest.max(most);
            if self.too_many.is_some() {
                break;
            }
        }
        deepest
    }

    /// Counts a comma or bracket that is followed by `left` bytes of the line.
    fn count_separator(&mut self, left: usize) {
        self.in_brackets += 1;
        let at = LineOffset { line: self.line.0, bytes: self.line.1.saturating_sub(left + 1) };
        if self.columns.len() + self.brackets > MAX_NESTING {
            self.too_deep.get_or_insert(at);
        }
        if self.in_brackets > self.max_in_brackets {
            self.too_many.get_or_insert(at);
        }
    }

    /// Scans a line outside of brackets and quotes.
    fn scan_line(&mut self, line: &[u8]) -> usize {
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
            if self.columns.len() > MAX_NESTING {
                return self.columns.len();
            }
        }
        self.columns.len().max(self.scan_value(rest))
    }

    /// Scans a key or value.
    fn scan_value(&mut self, text: &[u8]) -> usize {
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
            [b'"' | b'\'' | b'[' | b'{', ..] => self.scan_flow(rest),
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

    /// Scans a value after its key, which cannot be a key itself.
    fn scalar_or_flow(&mut self, text: &[u8]) -> usize {
        match text {
            [b'&' | b'!' | b'|' | b'>' | b'"' | b'\'' | b'[' | b'{', ..] => self.scan_value(text),
            _ => 0,
        }
    }

    /// Scans text inside brackets or quotes.
    fn scan_flow(&mut self, line: &[u8]) -> usize {
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
                            return deepest.max(self.scan_after(&line[index..]));
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
                    self.count_separator(line.len() - index);
                }
                b',' => self.count_separator(line.len() - index),
                b']' | b'}' => {
                    self.brackets = self.brackets.saturating_sub(1);
                    if self.brackets == 0 {
                        return deepest.max(self.scan_after(&line[index..]));
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

    /// Scans the text after a closing bracket or quote: nothing, or a colon and a value.
    fn scan_after(&mut self, text: &[u8]) -> usize {
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
        Scan::new(usize::MAX).max_depth(text)
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
    fn deep_nesting_is_rejected_in_time() {
        for text in ["[".repeat(1 << 20), "- ".repeat(1 << 20), "{a: ".repeat(1 << 19), "? ".repeat(1 << 20)]
        {
            let mut diagnostics = Diagnostics::new();
            assert!(!is_parseable(&text, &"deep.yaml".into(), &Limits::default(), &mut diagnostics));
            assert_eq!(diagnostics.errors(), 1);
        }
    }
}
