//! Where a place of a document is in its text: a second pass by an event parser, made only when a message is printed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;

pub(super) mod json;
pub(super) mod yaml;

use crate::pointer::Pointer;
use crate::source::guard::DEEPEST;

/// A stretch of one line; line and column count from 1, columns and the length in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The line.
    pub line: usize,
    /// The first character.
    pub column: usize,
    /// How many characters; 1 where it goes on in the next line.
    pub length: usize,
}

/// Where a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The value.
    pub value: Span,
    /// Its key, if it is the member of a mapping.
    pub key: Option<Span>,
    /// Whether the value is a scalar; a list or mapping is better shown by its key.
    pub scalar: bool,
}

/// Where a place is in the text, or else the nearest one that holds it. `None` if the text cannot be read that far.
pub fn locate(text: &str, pointer: &Pointer) -> Option<Place> {
    locate_all(text, std::slice::from_ref(pointer)).into_iter().next().flatten()
}

/// The same for many places in one pass.
pub fn locate_all(text: &str, pointers: &[Pointer]) -> Vec<Option<Place>> {
    let mut wanted: HashMap<String, Option<Place>> = HashMap::new();
    for pointer in pointers {
        let mut at = Some(pointer);
        // Whatever holds a wanted place is wanted too, in case the place itself is not in the text.
        while let Some(pointer) = at {
            if wanted.insert(pointer.to_string(), None).is_some() {
                break;
            }
            at = pointer.parent();
        }
    }
    let mut missing = wanted.len();
    if missing > 0 {
        walk(text.strip_prefix('\u{feff}').unwrap_or(text), |visit| {
            if let Some(place @ None) = wanted.get_mut(visit.pointer) {
                *place = Some(Place { value: visit.value, key: visit.key, scalar: visit.scalar });
                missing -= 1;
            }
            if missing == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }
    let find = |pointer: &Pointer| {
        let mut at = Some(pointer);
        while let Some(pointer) = at {
            if let Some(Some(place)) = wanted.get(&pointer.to_string()) {
                return Some(*place);
            }
            at = pointer.parent();
        }
        None
    };
    pointers.iter().map(find).collect()
}

/// A value that a walk comes across.
pub(super) struct Visit<'a> {
    /// Its place, as the text of a JSON pointer.
    pub(super) pointer: &'a str,
    /// Its key.
    pub(super) key: Option<Span>,
    /// The value.
    pub(super) value: Span,
    /// Whether it is a scalar.
    pub(super) scalar: bool,
}

/// A list or mapping that is open.
enum Open {
    List { length: usize, index: usize },
    Map { length: usize, key: Option<Span> },
}

/// What an event parser comes across.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Event<'a> {
    /// A scalar, and what it says.
    Scalar(Cow<'a, str>),
    /// A list begins.
    List,
    /// A mapping begins.
    Map,
    /// The list or mapping that began last ends.
    End,
}

/// Shows each value of the first YAML document of a text, until it is told to stop; ends early where the text is broken.
pub(super) fn walk(text: &str, show: impl FnMut(Visit<'_>) -> ControlFlow<()>) {
    match json::events(text) {
        Some(events) => follow(events, show),
        None => follow(yaml::events(text), show),
    }
}

fn follow<'a>(
    events: impl Iterator<Item = (Event<'a>, Span)>,
    mut show: impl FnMut(Visit<'_>) -> ControlFlow<()>,
) {
    let mut pointer = String::new();
    let mut open: Vec<Open> = Vec::new();
    // How many levels inside of a mapping's key that is itself a list or mapping; those are not shown.
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
        // Deeper places are in no document; the parser's time would grow with the square of the nesting.
        if open.len() + in_key > DEEPEST {
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

/// Goes on to the next element or key after a value has ended.
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

fn enter(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, pointer: &str) -> Option<(usize, usize, usize)> {
        let place = locate(text, &Pointer::parse(pointer)?)?;
        let span = if place.scalar { place.value } else { place.key.unwrap_or(place.value) };
        Some((span.line, span.column, span.length))
    }

    #[test]
    fn places_are_found() {
        let text = "a:\n  - x\n  - b: {c: 'd e'}\n\"q/r\": |\n  text\n200:\n  ok: true\n";
        for (pointer, expected) in [
            ("/a", (1, 1, 1)),
            ("/a/0", (2, 5, 1)),
            ("/a/1/b", (3, 5, 1)),
            ("/a/1/b/c", (3, 12, 5)),
            ("/q~1r", (5, 3, 1)),
            ("/200/ok", (7, 7, 4)),
            ("/200/missing/deeper", (6, 1, 3)),
        ] {
            assert_eq!(at(text, pointer), Some(expected), "{pointer}");
        }
    }

    #[test]
    fn broken_text_is_read_as_far_as_possible() {
        let text = "a: 1\nb: [1, 2\nc: }\n";
        assert_eq!(at(text, "/a"), Some((1, 4, 1)));
        assert_eq!(at("\u{feff}a: 1\r\nb: 2\r\n", "/b"), Some((2, 4, 1)));
        assert_eq!(at("", "/a"), None);
        assert_eq!(at("? [x, y]\n: 1\nb: 2\n", "/b"), Some((3, 4, 1)));
    }
}
