//! The prose of a file, in paragraphs.
//!
//! Takes a Rust, Markdown, YAML or TOML file and returns its texts with their lines. Code is left out: fenced blocks,
//! code spans, and everything in Rust that is neither a comment nor a string. Does not parse any of the formats.

use std::mem;

use crate::tidy::source::Source;

/// Lines of prose, joined by spaces.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// The text, with code spans blanked.
    pub(super) text: String,
    /// The offset and the number of each line.
    lines: Vec<(usize, usize)>,
}

impl Paragraph {
    /// Returns the number of the line at an offset.
    pub(super) fn line(&self, offset: usize) -> usize {
        let after = self.lines.iter().position(|(start, _)| *start > offset).unwrap_or(self.lines.len());
        self.lines[after.saturating_sub(1)].1
    }
}

/// Returns the comments of a Rust file, and its string literals outside of tests.
pub(super) fn rust(source: &Source) -> Vec<Paragraph> {
    let mut collector = Collector::default();
    let (mut number, mut counted, mut last_comment) = (1, 0, 0);
    for range in source.hidden() {
        number += source.text[counted..range.start].matches('\n').count();
        counted = range.start;
        let piece = &source.text[range];
        if piece.starts_with("//") {
            if number != last_comment + 1 {
                collector.reset();
            }
            last_comment = number;
            collector.add_line(number, piece.trim_start_matches('/').trim_start_matches('!'));
            continue;
        }
        if piece.starts_with('/') || !source.is_test_line(number) {
            collector.reset();
            for (index, line) in piece.lines().enumerate() {
                collector.add_line(number + index, line.trim_end_matches('\\'));
            }
        }
    }
    collector.finish()
}

/// Returns the paragraphs, headings, list items and table rows of a Markdown file.
pub(super) fn markdown(text: &str) -> Vec<Paragraph> {
    let mut collector = Collector::default();
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with(['#', '|', '-', '*', '>']) {
            collector.end();
        }
        collector.add_line(index + 1, line);
    }
    collector.finish()
}

/// Returns the values and comments of a YAML or TOML file, each with its key.
pub(super) fn yaml(text: &str) -> Vec<Paragraph> {
    let mut collector = Collector::default();
    let mut was_comment = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let is_comment = line.starts_with('#');
        if is_comment != was_comment || line.starts_with(['-', '|', '[']) || has_key(line) {
            collector.end();
        }
        was_comment = is_comment;
        collector.add_line(index + 1, line.trim_start_matches('#'));
    }
    collector.finish()
}

/// Returns `true` if a line starts with `key:` or `key =`.
fn has_key(line: &str) -> bool {
    let is_in_key = |it: u8| it.is_ascii_alphanumeric() || b"-_.'/{}".contains(&it);
    let length = line.bytes().position(|it| !is_in_key(it)).unwrap_or(line.len());
    let rest = &line[length..];
    length > 0 && (rest == ":" || rest.starts_with(": ") || rest.starts_with(" = "))
}

/// The paragraphs so far and the one that is being read.
#[derive(Debug, Default)]
struct Collector {
    done: Vec<Paragraph>,
    current: Paragraph,
    is_in_code: bool,
}

impl Collector {
    /// Adds a line to the paragraph. A blank line ends the paragraph.
    fn add_line(&mut self, number: usize, line: &str) {
        let line = line.trim();
        let is_fence = line.starts_with("```") || line.starts_with("~~~");
        if is_fence {
            self.is_in_code = !self.is_in_code;
        }
        if line.is_empty() || is_fence || self.is_in_code {
            self.end();
            return;
        }
        if !self.current.text.is_empty() {
            self.current.text.push(' ');
        }
        self.current.lines.push((self.current.text.len(), number));
        self.current.text.push_str(line);
    }

    /// Ends the paragraph.
    fn end(&mut self) {
        if !self.current.text.is_empty() {
            let mut paragraph = mem::take(&mut self.current);
            if paragraph.text.contains('`') {
                paragraph.text = blank_code_spans(&paragraph.text);
            }
            self.done.push(paragraph);
        }
    }

    /// Ends the paragraph and a fenced block that was not closed.
    fn reset(&mut self) {
        self.end();
        self.is_in_code = false;
    }

    fn finish(mut self) -> Vec<Paragraph> {
        self.end();
        self.done
    }
}

/// Replaces the contents of code spans with dots. Keeps the offsets.
fn blank_code_spans(text: &str) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let marks = rest.len() - start - rest[start..].trim_start_matches('`').len();
        let inside = start + marks;
        let Some(length) = rest[inside..].find(&rest[start..inside]) else { break };
        blanked.push_str(&rest[..inside]);
        blanked.extend(std::iter::repeat_n('.', length));
        blanked.push_str(&rest[start..inside]);
        rest = &rest[inside + length + marks..];
    }
    blanked.push_str(rest);
    blanked
}
