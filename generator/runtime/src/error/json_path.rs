//! Where in a JSON text a position is, as a path such as `$.data[3].spec.owner.id`.
//!
//! Reading stays as fast as it can be: the path is found afterwards, from the line and column that the reader
//! stopped at. The text is read again as tokens up to there, and need not be correct or complete.

use std::fmt::Write;
use std::ops::Range;

/// An object or list that is open, and where in it we are.
enum Level {
    /// In an object: the place of the last name in the text, without its quotes.
    Object(Option<Range<usize>>),
    /// In a list: the index of the element.
    List(usize),
}

/// The path of the value at this line and column, both counted from 1, columns in bytes, as `serde_json` does: the
/// column is the number of bytes of the line that were read.
pub(super) fn path_at(text: &[u8], line: usize, column: usize) -> String {
    let end = offset(text, line, column);
    let mut levels = Vec::new();
    let mut position = 0;
    while position < end {
        match text[position] {
            b'{' => levels.push(Level::Object(None)),
            b'[' => levels.push(Level::List(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Object(name)) => *name = None,
                Some(Level::List(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let start = position + 1;
                position = closing_quote(text, start);
                if let Some(Level::Object(name @ None)) = levels.last_mut() {
                    *name = Some(start..position);
                }
            }
            _ => {}
        }
        position += 1;
    }
    render(text, &levels)
}

/// The place of a line and column in the text.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|byte| *byte == b'\n') {
            Some(length) => start += length + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(text.len())
}

/// The place of the quote that ends a string, or the end of the text.
fn closing_quote(text: &[u8], start: usize) -> usize {
    let mut position = start;
    while position < text.len() && text[position] != b'"' {
        position += if text[position] == b'\\' { 2 } else { 1 };
    }
    position.min(text.len())
}

fn render(text: &[u8], levels: &[Level]) -> String {
    let mut path = String::from("$");
    for level in levels {
        // Writing to a string does not fail.
        let _ = match level {
            Level::Object(None) => Ok(()),
            Level::Object(Some(name)) => {
                let name = String::from_utf8_lossy(&text[name.clone()]);
                if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
                    write!(path, ".{name}")
                } else {
                    write!(path, "[\"{name}\"]")
                }
            }
            Level::List(index) => write!(path, "[{index}]"),
        };
    }
    path
}

#[cfg(test)]
mod tests;
