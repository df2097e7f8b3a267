//! Line wrapping, and escapes at the start of lines.
//!
//! Takes one paragraph of converted Markdown, in which lines may break at a space but not at [`GLUE`]. Returns lines.

/// A space at which a line must not break: inside a code span or the URL of a link.
pub(super) const GLUE: char = '\u{1}';

/// Wraps a paragraph into lines of at most `width` columns, including prefixes.
pub(super) fn wrap(text: &str, first: &str, rest: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut columns = first.chars().count();
    let mut empty = true;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if !empty && columns + 1 + length > width {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            columns = rest.chars().count();
            empty = true;
        }
        if empty {
            push_first(word, &mut line);
        } else {
            line.push(' ');
            columns += 1;
            push(word, &mut line);
        }
        columns += length;
        empty = false;
    }
    if !empty {
        lines.push(line);
    }
}

/// Returns the paragraph on one line.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.is_empty() {
            push_first(word, &mut line);
        } else {
            line.push(' ');
            push(word, &mut line);
        }
    }
    line
}

fn push(word: &str, line: &mut String) {
    line.extend(word.chars().map(|character| if character == GLUE { ' ' } else { character }));
}

/// Appends the first word of a line, escaped so that it does not start a list, heading, quotation, rule or table.
fn push_first(word: &str, line: &mut String) {
    let rule = word.chars().all(|character| "-=:|+#".contains(character));
    if rule || word.starts_with('>') {
        line.push('\\');
    } else if let Some(number) = word.strip_suffix(['.', ')'])
        && !number.is_empty()
        && number.len() <= 9
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        line.push_str(number);
        line.push('\\');
        push(&word[number.len()..], line);
        return;
    }
    push(word, line);
}

/// Returns the end of the first sentence if more text follows.
pub(super) fn sentence_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut brackets, mut stars, mut escaped) = (0_i32, 0_u32, false);
    for (index, &byte) in bytes.iter().enumerate() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        match byte {
            b'\\' => escaped = true,
            b'[' | b'(' => brackets += 1,
            b']' | b')' => brackets -= 1,
            b'*' => stars += 1,
            b'.' | b'!' | b'?' if brackets <= 0 && stars.is_multiple_of(2) => {
                let end = index + 1;
                if ends_sentence(text, index) && !text[end..].trim().is_empty() {
                    return Some(end);
                }
            }
            _ => {}
        }
    }
    None
}

fn ends_sentence(text: &str, stop: usize) -> bool {
    let after = &text[stop + 1..];
    let next = after.trim_start();
    if next.len() == after.len() || !next.starts_with(|it: char| it.is_uppercase() || "`[*\\<".contains(it)) {
        return false;
    }
    let word = text[..stop].rsplit(|it: char| it.is_whitespace() || it == '(').next().unwrap_or_default();
    let abbreviation = ["e.g", "i.e", "etc", "vs", "cf", "no", "approx", "incl"];
    !abbreviation.iter().any(|it| it.eq_ignore_ascii_case(word)) && word.chars().count() > 1
}
