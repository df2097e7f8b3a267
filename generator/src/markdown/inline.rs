//! Inline elements: text, code spans, links, HTML.
//!
//! Takes the contents of Markdown's inline elements. Returns Markdown in which nothing is markup by accident.

use crate::markdown::wrap::GLUE;

/// Removes control characters and characters that change the direction of text.
pub(super) fn printable(text: &str) -> String {
    let hidden = |it: char| {
        matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || (it.is_control() && it != '\n')
    };
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\t' => clean.push_str("    "),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            hidden_one if hidden(hidden_one) => {}
            other => clean.push(other),
        }
    }
    clean
}

/// Writes text in which URLs are links and everything else is escaped.
pub(super) fn text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = address_start(rest) {
        let length = address_length(&rest[start..]);
        escape(&rest[..start], out);
        let address = &rest[start..start + length];
        if address.ends_with("//") {
            out.push_str(&code(address));
        } else {
            out.push('<');
            out.push_str(address);
            out.push('>');
        }
        rest = &rest[start + length..];
    }
    escape(rest, out);
}

fn address_start(text: &str) -> Option<usize> {
    // One search finds both. Separate searches would scan the whole text each time if only one of them occurs.
    let mut starts = text.match_indices("http").map(|(index, _)| index);
    starts.find(|index| ["https://", "http://"].iter().any(|it| text[*index..].starts_with(it)))
}

fn address_length(text: &str) -> usize {
    let end = text.find(|it: char| it.is_whitespace() || "<>\"`|\\".contains(it)).unwrap_or(text.len());
    let mut address = &text[..end];
    loop {
        let shorter = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', ']']);
        let shorter = match shorter.strip_suffix(')') {
            Some(open) if !open.contains('(') => open,
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address.len();
        }
        address = shorter;
    }
}

/// Escapes characters that would be markup.
fn escape(text: &str, out: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let inside_word =
            out.ends_with(char::is_alphanumeric) && characters.peek().is_some_and(|it| it.is_alphanumeric());
        let markup = match character {
            '[' | ']' | '<' | '*' | '`' | '~' | '\\' => true,
            '_' => !inside_word,
            '&' => characters.peek().is_some_and(|it| it.is_ascii_alphanumeric() || *it == '#'),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(character);
    }
}

/// Returns a code span whose spaces do not break a line.
pub(super) fn code(text: &str) -> String {
    let text = text.trim().replace([' ', '\n'], &GLUE.to_string());
    if text.is_empty() {
        return String::new();
    }
    let mut ticks = 1;
    while text.contains(&"`".repeat(ticks)) {
        ticks += 1;
    }
    let ticks = "`".repeat(ticks);
    let pad = if text.starts_with('`') || text.ends_with('`') { GLUE.to_string() } else { String::new() };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// Makes the spaces in code spans unbreakable.
pub(super) fn glued(text: &str) -> String {
    let mut inside = false;
    let glue = |character| {
        inside ^= character == '`';
        if inside && character == ' ' { GLUE } else { character }
    };
    text.chars().map(glue).collect()
}

/// Returns a link, or only its text if the URL is relative to the vendor's site.
pub(super) fn link(content: &str, address: &str) -> String {
    let content = content.trim();
    let outside = ["https://", "http://", "mailto:"].iter().any(|it| address.starts_with(it));
    if content.is_empty() || !outside {
        return content.to_owned();
    }
    if content == format!("<{address}>") {
        return content.to_owned();
    }
    let mut safe = String::with_capacity(address.len());
    for character in address.chars() {
        match character {
            ' ' => safe.push_str("%20"),
            '(' => safe.push_str("%28"),
            ')' => safe.push_str("%29"),
            '<' => safe.push_str("%3C"),
            '>' => safe.push_str("%3E"),
            '\\' => safe.push_str("%5C"),
            '|' => safe.push_str("%7C"),
            other if other.is_control() => {}
            other => safe.push(other),
        }
    }
    format!("[{}]({safe})", content.replace("<http", "http"))
}

/// Drops layout tags of raw HTML, and escapes text that resembles a tag.
pub(super) fn html(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(start) = rest.find('<') {
        text(&rest[..start], out);
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[..=end];
        match tag_name(tag) {
            name if INSIDE_WORDS.iter().any(|it| it.eq_ignore_ascii_case(name)) => {}
            _ if is_layout(tag) => out.push(' '),
            _ => text(tag, out),
        }
        rest = &rest[end + 1..];
    }
    text(rest, out);
}

/// The elements that occur within words, so they are dropped without a space.
const INSIDE_WORDS: &[&str] =
    &["a", "b", "code", "em", "font", "i", "kbd", "s", "small", "span", "strong", "sub", "sup", "u"];

/// Returns the name of an element.
fn tag_name(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']).trim_end_matches(['>', '/']);
    inner.split_once(char::is_whitespace).map_or(inner, |(name, _)| name)
}

/// Returns `true` for an HTML element or a component of a documentation site, but not for a placeholder such as
/// `<token>`.
fn is_layout(tag: &str) -> bool {
    const ELEMENTS: &[&str] = &[
        "blockquote",
        "br",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let name = tag_name(tag);
    let attributes = tag.split_once(char::is_whitespace).map_or("", |(_, attributes)| attributes);
    ELEMENTS.iter().any(|it| it.eq_ignore_ascii_case(name))
        || (name.starts_with(char::is_uppercase) && (attributes.contains('=') || tag.ends_with("/>")))
}

/// Escapes the pipes in a table cell.
pub(super) fn escape_pipes(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '|' && !escaped.ends_with('\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
