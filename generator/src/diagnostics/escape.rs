//! Escapes for untrusted text: characters that a terminal would interpret or that a reader would not see.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

/// The maximum length of a text, in characters. The middle of a longer one is omitted.
const MAX_LENGTH: usize = 600;

/// Escapes control characters, characters without a glyph, and characters that change the direction of text.
pub(super) fn visible(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => safe.push_str("    "),
            _ if character.is_control() => {
                let _ = write!(safe, "{}", character.escape_debug());
            }
            _ if is_hidden(character) => {
                let _ = write!(safe, "{}", character.escape_unicode());
            }
            _ => safe.push(character),
        }
    }
    safe
}

/// Escapes a message or pointer for a single line, and omits the middle if it is very long.
pub(super) fn one_line(text: &str) -> String {
    let count = text.chars().count();
    if count <= MAX_LENGTH {
        return visible(text);
    }
    let start: String = text.chars().take(MAX_LENGTH / 2).collect();
    let end: String = text.chars().skip(count - MAX_LENGTH / 2).collect();
    format!("{}…{}", visible(&start), visible(&end))
}

/// Returns `true` if a character is invisible or reorders others: the default ignorable code points that occur alone,
/// and the bidirectional controls (UAX #9, UTS #39).
pub(super) fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Returns the number of terminal columns of a text: none for a combining character, two for a wide one.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped() {
        assert_eq!(visible("a\u{202e}b\u{1b}[31m\0"), "a\\u{202e}b\\u{1b}[31m\\0");
        assert_eq!(visible("\u{9b}2J\u{7f}"), "\\u{9b}2J\\u{7f}");
        assert_eq!(visible("soft\u{ad}hyphen, tag \u{e0041}"), "soft\\u{ad}hyphen, tag \\u{e0041}");
        assert_eq!(visible("日本, e\u{301}"), "日本, e\u{301}");
    }

    #[test]
    fn long_message_keeps_its_ends() {
        let text = one_line(&format!("the key `{}` is unknown", "x".repeat(5_000_000)));
        assert!(text.starts_with("the key `xx") && text.ends_with("xx` is unknown"), "{text}");
        assert_eq!(text.chars().count(), MAX_LENGTH + 1);
    }

    #[test]
    fn width_counts_terminal_columns() {
        assert_eq!((width("ab"), width("日本"), width("e\u{301}")), (2, 4, 1));
    }
}
