// Copied by sdkwright from sdk-runtime (src/error/json_path.rs); do not edit.

//! The JSON path, such as `$.data[3].spec.owner.id`, of a position in a JSON text.
//!
//! Decoding does not track paths, so that it stays fast. The path is computed afterwards from the line and column of
//! the error: the text is tokenized again up to there, and need not be complete or valid.

use std::ops::Range;

use crate::model::write_member;

/// An open object or array, and the current position in it.
enum Level {
    /// An object, with the range of the current member's name, without quotes.
    Object(Option<Range<usize>>),
    /// An array, with the index of the current element.
    List(usize),
}

/// Returns the path of the value at this line and column. Both are counted from 1, columns in bytes, as in
/// `serde_json`: the column is the number of bytes read from the line.
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

/// Returns the offset of a line and column in the text.
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

/// Returns the offset of the closing quote of a string, or the end of the text.
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
        match level {
            Level::Object(None) => {}
            Level::Object(Some(name)) => {
                write_member(&mut path, &String::from_utf8_lossy(&text[name.clone()]));
            }
            Level::List(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}
