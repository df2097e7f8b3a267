//! The positions of values in a text. They are determined by a second pass with an event parser when a diagnostic is
//! rendered.

use std::collections::HashMap;
use std::ops::ControlFlow;

use crate::pointer::Pointer;
use crate::source_text::event::SourceSpan;
use crate::source_text::walk::walk;

/// The position of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The value.
    pub value: SourceSpan,
    /// The key of the value, if it is a member of a mapping.
    pub key: Option<SourceSpan>,
    /// `true` for a scalar. The key of a list or mapping is the better place to underline.
    pub scalar: bool,
}

/// Returns the position of the value at each pointer, or of its nearest ancestor that exists, in one pass. `None` if
/// the text before it is malformed.
pub fn locate_all(text: &str, pointers: &[Pointer]) -> Vec<Option<Location>> {
    let mut wanted: HashMap<String, Option<Location>> = HashMap::new();
    for pointer in pointers {
        let mut at = Some(pointer);
        // Ancestors are recorded too, in case the value itself is not in the text.
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
            if let Some(location @ None) = wanted.get_mut(visit.pointer) {
                *location = Some(Location { value: visit.value, key: visit.key, scalar: visit.scalar });
                missing -= 1;
            }
            if missing == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }
    let find = |pointer: &Pointer| {
        let mut at = Some(pointer);
        while let Some(pointer) = at {
            if let Some(Some(location)) = wanted.get(&pointer.to_string()) {
                return Some(*location);
            }
            at = pointer.parent();
        }
        None
    };
    pointers.iter().map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, pointer: &str) -> Option<(usize, usize, usize)> {
        let place = locate_all(text, &[Pointer::parse(pointer)?]).into_iter().next()??;
        let span = if place.scalar { place.value } else { place.key.unwrap_or(place.value) };
        Some((span.line, span.column, span.length))
    }

    #[test]
    fn pointer_is_located_in_text() {
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
    fn broken_text_is_located_up_to_the_error() {
        let text = "a: 1\nb: [1, 2\nc: }\n";
        assert_eq!(at(text, "/a"), Some((1, 4, 1)));
        assert_eq!(at("\u{feff}a: 1\r\nb: 2\r\n", "/b"), Some((2, 4, 1)));
        assert_eq!(at("", "/a"), None);
        assert_eq!(at("? [x, y]\n: 1\nb: 2\n", "/b"), Some((3, 4, 1)));
    }
}
