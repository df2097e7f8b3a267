//! Excerpts of documents: the text of a line and the columns to underline.

use crate::diagnostics::escape::{visible, width};
use crate::source_text::SourceSpan;

/// The maximum width of an excerpt, in characters. Longer lines are cut.
const MAX_WIDTH: usize = 160;

/// A line that is ready to be printed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The visible text.
    pub(super) text: String,
    /// The number of columns before the underline.
    pub(super) before: usize,
    /// The number of underlined columns, at least one.
    pub(super) marked: usize,
}

/// Returns the excerpt of a line. A long line, such as minified JSON, is cut around the span.
pub(super) fn excerpt(line: &str, span: SourceSpan) -> Excerpt {
    let characters: Vec<char> = line.chars().collect();
    let start = span.column.saturating_sub(1).min(characters.len());
    let end = start.saturating_add(span.length).min(characters.len());
    let from = if characters.len() > MAX_WIDTH { start.saturating_sub(MAX_WIDTH / 4) } else { 0 };
    let to = characters.len().min(from + MAX_WIDTH);
    let part = |from: usize, to: usize| {
        visible(&characters.get(from..to).unwrap_or_default().iter().collect::<String>())
    };
    let lead = if from > 0 { "…" } else { "" };
    let trail = if to < characters.len() { "…" } else { "" };
    let (before, marked, after) = (part(from, start), part(start, end.min(to)), part(end.min(to), to));
    Excerpt {
        before: width(lead) + width(&before),
        marked: width(&marked).max(1),
        text: format!("{lead}{before}{marked}{after}{trail}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the visible text and its underlined part, column by column.
    fn shown(line: &str, column: usize, length: usize) -> (String, String) {
        let excerpt = excerpt(line, SourceSpan { line: 1, column, length });
        let mut columns = 0;
        let mut marked = String::new();
        for character in excerpt.text.chars() {
            if columns >= excerpt.before && columns < excerpt.before + excerpt.marked {
                marked.push(character);
            }
            columns += width(character.encode_utf8(&mut [0; 4]));
        }
        (excerpt.text, marked)
    }

    #[test]
    fn underline_is_under_the_place() {
        for before in
            ["", "\t", "日本語: ", "e\u{301}e\u{301}: ", "\u{202e}", "\u{1b}[31m", "🦀 ", "\u{e0041}"]
        {
            let line = format!("{before}place: after");
            let (text, marked) = shown(&line, before.chars().count() + 1, 5);
            assert_eq!(marked, "place", "{line:?} as {text:?}");
        }
        assert_eq!(shown("a: 日本", 4, 2).1, "日本");
    }

    #[test]
    fn long_line_is_cut_around_the_place() {
        let line = format!("{}place{}", "x".repeat(2000), "y".repeat(3000));
        let (text, marked) = shown(&line, 2001, 5);
        assert!(text.starts_with("…x") && text.ends_with("y…"), "{text}");
        assert_eq!((text.chars().count(), marked.as_str()), (162, "place"));
        let (text, marked) = shown(&line, 2001, 4000);
        assert_eq!((text.chars().count(), marked.chars().count()), (162, 120));
    }

    #[test]
    fn place_past_the_end_is_marked_after_line() {
        let excerpt = excerpt("ab", SourceSpan { line: 1, column: 9, length: 3 });
        assert_eq!((excerpt.before, excerpt.marked), (2, 1));
    }
}
