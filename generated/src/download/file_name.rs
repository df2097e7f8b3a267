// Copied by sdkwright from sdk-runtime (src/download/file_name.rs); do not edit.

//! The file name in `Content-Disposition` (RFC 6266 and RFC 8187).
//!
//! Input: the headers of a response. Output: a bare name, which is never a path: without folders, control characters,
//! leading dots, and whatever is special on one of the operating systems.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;
use percent_encoding::percent_decode;

/// The maximum length of a name in bytes, which most file systems have.
const MAX_NAME: usize = 255;

/// The names of devices on Windows, with any extension.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// Returns the file name that the server suggests.
pub(super) fn file_name(headers: &HeaderMap) -> Option<String> {
    let value = decode_text(headers.get(CONTENT_DISPOSITION)?.as_bytes());
    let parameters = parameters(&value);
    let find = |wanted: &str| {
        let mut all = parameters.iter().filter(|(name, _)| name.eq_ignore_ascii_case(wanted));
        all.next().map(|(_, value)| value.as_str())
    };
    let extended = find("filename*").and_then(decode_extended).and_then(|name| bare_name(&name));
    extended.or_else(|| bare_name(find("filename")?))
}

/// Decodes a header as UTF-8, which servers send, or else as ISO 8859-1.
fn decode_text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// Returns the parameters after the disposition type, without quotes and escapes.
fn parameters(value: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut parts = Parts(value.chars());
    // The disposition type does not matter.
    parts.until(';');
    while let Some(name) = parts.name() {
        parameters.push((name, parts.until(';')));
    }
    parameters
}

/// A reader of a header value.
struct Parts<'a>(std::str::Chars<'a>);

impl Parts<'_> {
    /// Returns the name of the next parameter.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();
        for character in self.0.by_ref() {
            match character {
                '=' => return Some(name.trim().to_owned()),
                // A parameter without a value.
                ';' => name.clear(),
                _ => name.push(character),
            }
        }
        None
    }

    /// Returns the text up to an unquoted character, which is skipped.
    fn until(&mut self, end: char) -> String {
        let (mut text, mut is_quoted, mut was_quoted) = (String::new(), false, false);
        while let Some(character) = self.0.next() {
            match character {
                '"' => {
                    is_quoted = !is_quoted;
                    was_quoted = true;
                }
                '\\' if is_quoted => text.extend(self.0.next()),
                _ if character == end && !is_quoted => break,
                // Only quoted text can contain spaces at its ends.
                _ if character.is_whitespace() && !is_quoted && (text.is_empty() || was_quoted) => {}
                _ => text.push(character),
            }
        }
        if was_quoted { text } else { text.trim_end().to_owned() }
    }
}

/// Decodes an extended value: `UTF-8'en'%e2%82%ac` (RFC 8187, 3.2.1).
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let bytes: Vec<u8> = percent_decode(encoded.as_bytes()).collect();
    if charset.eq_ignore_ascii_case("utf-8") {
        String::from_utf8(bytes).ok()
    } else if charset.eq_ignore_ascii_case("iso-8859-1") {
        Some(bytes.into_iter().map(char::from).collect())
    } else {
        None
    }
}

/// Returns the last segment of a name with every special character replaced, or `None` if nothing is left.
fn bare_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|character| !character.is_control() && !is_invisible(*character))
        .map(|character| if "<>:\"|?*".contains(character) { '_' } else { character })
        .collect();
    // Windows ignores dots and spaces at the end; a dot at the start hides a file, and may be `..`.
    let clean = clean.trim().trim_end_matches(['.', ' ']);
    let visible = clean.trim_start_matches('.').trim_start();
    if visible.is_empty() {
        return None;
    }
    let prefix = if visible.len() < clean.len() || is_device(visible) { "_" } else { "" };
    Some(shortened(&format!("{prefix}{visible}")))
}

/// Returns `true` for characters that change how a name is displayed: marks of direction, and spaces of no width.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let port = stem.strip_prefix("COM").or(stem.strip_prefix("LPT"));
    let is_port = port.is_some_and(|number| number.chars().count() == 1 && number != "0");
    is_port || DEVICES.contains(&stem.as_str())
}

/// Shortens a name to the maximum length and keeps a short extension.
fn shortened(name: &str) -> String {
    if name.len() <= MAX_NAME {
        return name.to_owned();
    }
    let dot = name.rfind('.').filter(|dot| name.len() - dot <= 16);
    let (stem, extension) = dot.and_then(|dot| name.split_at_checked(dot)).unwrap_or((name, ""));
    let mut end = MAX_NAME - extension.len();
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", stem.get(..end).unwrap_or_default())
}
