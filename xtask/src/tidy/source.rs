//! A Rust file as the rules see it: its text, its code without comments and strings, and the lines that are tests.
//!
//! Takes text that rustfmt has formatted. Scans characters and does not know the grammar of Rust.

use std::ops::Range;
use std::sync::OnceLock;

/// A Rust file.
#[derive(Debug)]
pub(super) struct Source {
    /// The path in the repository, with `/` as the separator.
    pub path: String,
    /// The text.
    pub text: String,
    code: OnceLock<String>,
    /// `true` for each line of a test module.
    tests: OnceLock<Vec<bool>>,
}

impl Source {
    pub(super) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), code: OnceLock::new(), tests: OnceLock::new() }
    }

    /// Returns the text with blanks in place of comments and of the contents of quotes.
    pub(super) fn code(&self) -> &str {
        // Most generated files are never scanned.
        self.code.get_or_init(|| blank(&self.text))
    }

    /// Returns the ranges of the comments and literals.
    pub(super) fn hidden(&self) -> Vec<Range<usize>> {
        hidden(&self.text)
    }

    /// Returns `true` if the file is below the folder.
    pub(super) fn is_in(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Returns `true` if the whole file is a test.
    pub(super) fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "tests.rs")
    }

    /// Returns the lines of code with their numbers, tests included.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code().lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Returns `true` if the line with this number belongs to a test.
    pub(super) fn is_test_line(&self, number: usize) -> bool {
        if self.is_test() {
            return true;
        }
        let tests = self.tests.get_or_init(|| test_lines(self.code()));
        tests.get(number - 1).copied().unwrap_or(false)
    }
}

/// Marks the modules under `#[cfg(test)]`.
fn test_lines(code: &str) -> Vec<bool> {
    let lines: Vec<&str> = code.lines().collect();
    let mut marks = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let opens = lines.get(at + 1).is_some_and(|it| it.contains("mod ") && it.ends_with('{'));
        if lines[at].trim() != "#[cfg(test)]" || !opens {
            at += 1;
            continue;
        }
        let end = format!("{}}}", indentation(lines[at]));
        let length = lines[at..].iter().position(|it| *it == end).unwrap_or(lines.len() - at - 1);
        marks[at..=at + length].fill(true);
        at += length + 1;
    }
    marks
}

/// Returns the blanks at the start of a line.
pub(super) fn indentation(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

/// Replaces comments and the contents of strings with blanks. Keeps the lines.
fn blank(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    for range in hidden(text) {
        code.push_str(&text[at..range.start]);
        at = range.end;
        let piece = &text[range];
        let is_comment = piece.starts_with('/');
        let opening = if is_comment { 0 } else { piece.find(['"', '\'']).map_or(0, |it| it + 1) };
        code.extend(piece.char_indices().map(|(index, it)| match it {
            '\n' => '\n',
            it if index < opening || (!is_comment && index + 1 == piece.len()) => it,
            _ => ' ',
        }));
    }
    code.push_str(&text[at..]);
    code
}

/// Returns the ranges of the comments and literals.
fn hidden(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    loop {
        at += plain_length(&text[at..], &text[..at]);
        let (rest, before) = (&text[at..], &text[..at]);
        let Some(first) = rest.chars().next() else { break };
        match comment(rest).or_else(|| literal(rest, before)) {
            Some(length) => {
                ranges.push(at..at + length);
                at += length;
            }
            None => at += first.len_utf8(),
        }
    }
    ranges
}

/// Returns the length of the text in front of the next sign that may start a comment or literal; `before` is the text
/// up to here.
fn plain_length(text: &str, before: &str) -> usize {
    let mut in_word = before.ends_with(|it: char| it.is_alphanumeric() || it == '_');
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'/' | b'"' | b'\'' => return index,
            b'r' | b'b' | b'c' if !in_word => return index,
            _ => in_word = byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii(),
        }
    }
    text.len()
}

/// Returns the length of the comment that starts here.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    text.strip_prefix("/*")?;
    let (mut depth, mut at) = (0_u32, 0);
    while at < text.len() {
        match &text.as_bytes()[at..text.len().min(at + 2)] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
    Some(text.len())
}

/// Returns the length of the string or character literal that starts here; `before` is the text up to here.
fn literal(text: &str, before: &str) -> Option<usize> {
    let in_word = before.ends_with(|it: char| it.is_alphanumeric() || it == '_');
    if !in_word {
        let marks = text.trim_start_matches(['b', 'c']);
        let raw = marks.strip_prefix('r').filter(|_| text.len() - marks.len() <= 1);
        if let Some(raw) = raw {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            if raw[hashes..].starts_with('"') {
                let end = format!("\"{}", "#".repeat(hashes));
                let start = text.len() - raw.len() + hashes + 1;
                return Some(text[start..].find(&end).map_or(text.len(), |it| start + it + end.len()));
            }
        }
    }
    let quote = text.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    if quote == '\'' {
        let mut letters = text[1..].chars();
        // `'a` without a closing quote is a lifetime.
        if letters.next()? != '\\' && letters.next() != Some('\'') {
            return None;
        }
    }
    let mut escaped = false;
    for (index, it) in text.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            it if it == quote => return Some(index + 1),
            _ => {}
        }
    }
    Some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_blanked() {
        assert_eq!(blank("a // b\nc"), "a     \nc");
        assert_eq!(blank("a /* b /* c */ d */ e"), "a                   e");
        assert_eq!(blank("f(\"todo!\\\"\", 'x')"), "f(\"       \", ' ')");
        assert_eq!(blank("r#\"a\"b\"# c"), "r#\"    # c");
        assert_eq!(blank("fn f<'a>(it: &'a str)"), "fn f<'a>(it: &'a str)");
        assert_eq!(blank("'\\'' x '\"' y"), "'  ' x ' ' y");
        assert_eq!(blank("\"a\nb\" c"), "\" \n \" c");
        assert_eq!(blank("\"größe\" b"), "\"     \" b");
    }

    #[test]
    fn test_modules_are_recognized() {
        let text = "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn b() {\n    }\n}\n\nfn c() {}\n";
        let source = Source::new("src/a.rs", text);
        let tests: Vec<usize> = (1..=9).filter(|it| source.is_test_line(*it)).collect();
        assert_eq!(tests, [3, 4, 5, 6, 7]);
        assert!(!Source::new("src/a.rs", "#[cfg(test)]\nmod tests;\nfn a() {}\n").is_test_line(3));
        assert!(Source::new("src/a/tests.rs", "fn a() {}\n").is_test_line(1));
    }
}
