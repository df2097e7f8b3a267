//! YAML scalars.
//!
//! In: text of documents. Out: a scalar that a parser decodes to this text, and text that cannot end a comment.

use std::fmt::Write as _;

/// Returns a scalar with this text, quoted if necessary.
pub(crate) fn scalar(text: &str) -> String {
    if text.chars().any(is_unprintable) {
        return double_quoted(text);
    }
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    let starts_well = text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/');
    let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let is_reserved = reserved.iter().any(|word| text.eq_ignore_ascii_case(word));
    if starts_well
        && !is_reserved
        && text.split(' ').all(|part| !part.is_empty() && part.chars().all(is_word))
    {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "''"))
}

/// Returns a list of scalars on one line.
pub(crate) fn list<S: AsRef<str>>(texts: &[S]) -> String {
    let scalars: Vec<String> = texts.iter().map(|text| scalar(text.as_ref())).collect();
    format!("[{}]", scalars.join(", "))
}

/// Returns text without characters that end a line or disguise its contents.
pub(crate) fn comment_text(text: &str) -> String {
    text.chars().map(|letter| if is_unprintable(letter) { ' ' } else { letter }).collect()
}

/// Returns `true` for characters that YAML treats as line breaks or does not allow, and for those that reorder text.
fn is_unprintable(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if is_unprintable(letter) => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_round_trip() {
        let texts = [
            "plain",
            "two words",
            "",
            "1.0",
            "-",
            "no",
            "Off",
            "a: b",
            "it's",
            "#x",
            "{a}",
            "x ",
            " x",
            "a\nb",
            "\u{85}",
            "\u{2028}'\"\\",
            "GET /a/{b}",
            "page[number]",
            "null",
            "~",
            "0x1f",
            "é",
            "2020-01-01",
            "*a",
            "&a",
            "a  b",
            "@x",
            "a,b",
        ];
        for text in texts {
            let yaml = format!("{{a: [{}]}}", scalar(text));
            let read: serde_json::Value = serde_yaml::from_str(&yaml).expect(&yaml);
            assert_eq!(read["a"][0].as_str(), Some(text), "{yaml}");
        }
    }
}
