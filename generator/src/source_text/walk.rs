//! A walk over the values of a text, in order.
//!
//! Takes JSON or YAML. Returns the JSON Pointer of each value, and the spans of the value and its key.

use std::ops::ControlFlow;

use crate::source_text::event::{Event, SourceSpan};
use crate::source_text::{json_events, yaml_events};

/// The maximum number of nested lists and mappings.
pub(crate) const MAX_NESTING: usize = 100;

/// A value during a walk.
pub(crate) struct Visit<'a> {
    /// The location of the value, as the text of a JSON Pointer.
    pub(crate) pointer: &'a str,
    /// The span of the key.
    pub(crate) key: Option<SourceSpan>,
    /// The span of the value.
    pub(crate) value: SourceSpan,
    /// `true` if the value is a scalar.
    pub(crate) scalar: bool,
}

/// An open list or mapping.
enum Open {
    List { length: usize, index: usize },
    Map { length: usize, key: Option<SourceSpan> },
}

/// Calls `show` for each value of the first YAML document of a text until `show` breaks. Stops early if the text is
/// malformed.
pub(crate) fn walk(text: &str, show: impl FnMut(Visit<'_>) -> ControlFlow<()>) {
    match json_events::json_events(text) {
        Some(events) => follow_events(events, show),
        None => follow_events(yaml_events::yaml_events(text), show),
    }
}

fn follow_events<'a>(
    events: impl Iterator<Item = (Event<'a>, SourceSpan)>,
    mut show: impl FnMut(Visit<'_>) -> ControlFlow<()>,
) {
    let mut pointer = String::new();
    let mut open: Vec<Open> = Vec::new();
    // The number of open collections inside a key that is itself a collection. Their values are skipped.
    let mut in_key = 0_usize;
    for (event, value) in events {
        if event == Event::End {
            if in_key > 0 {
                in_key -= 1;
            } else {
                open.pop();
                leave(&mut pointer, &mut open);
            }
            continue;
        }
        // No document is nested this deeply, and the time of the parser would grow with the square of the nesting.
        if open.len() + in_key > MAX_NESTING {
            return;
        }
        if in_key > 0 {
            in_key += usize::from(!matches!(event, Event::Scalar(_)));
            continue;
        }
        if let Some(Open::Map { key: key @ None, length }) = open.last_mut() {
            pointer.truncate(*length);
            *key = Some(value);
            match &event {
                Event::Scalar(name) => enter(&mut pointer, name),
                _ => in_key = 1,
            }
            continue;
        }
        let key = match open.last() {
            Some(Open::Map { key, .. }) => *key,
            Some(Open::List { index, .. }) => {
                enter(&mut pointer, &index.to_string());
                None
            }
            None => None,
        };
        let scalar = matches!(event, Event::Scalar(_));
        if show(Visit { pointer: &pointer, key, value, scalar }).is_break() {
            return;
        }
        match event {
            Event::List => open.push(Open::List { length: pointer.len(), index: 0 }),
            Event::Map => open.push(Open::Map { length: pointer.len(), key: None }),
            _ => leave(&mut pointer, &mut open),
        }
    }
}

/// Moves on to the next element or key after the end of a value.
fn leave(pointer: &mut String, open: &mut [Open]) {
    match open.last_mut() {
        Some(Open::List { length, index }) => {
            pointer.truncate(*length);
            *index += 1;
        }
        Some(Open::Map { length, key }) => {
            pointer.truncate(*length);
            *key = None;
        }
        None => {}
    }
}

/// Appends a token to a pointer.
fn enter(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}
