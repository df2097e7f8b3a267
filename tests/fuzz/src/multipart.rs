//! Fuzz target `multipart`: bodies of arbitrary parts, which a decoder of its own splits.

use bytes::Bytes;
use compiled_runtime::multipart_encoder::encode;

/// Encodes parts and decodes them: they are the same, and no text of a part becomes a header or a boundary.
///
/// The parts are separated by the byte 1, and the name, the file name and the content of a part by the byte 2.
pub fn multipart(data: &[u8]) {
    let parts: Vec<(String, String, Bytes)> = data.split(|byte| *byte == 1).map(part).collect();
    let Some((media_type, body)) = encode(parts.clone()) else { return };
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let is_token = |character: char| character.is_ascii_alphanumeric() || character == '_';
    assert!((1..=70).contains(&boundary.len()) && boundary.chars().all(is_token), "{boundary}");
    // A line break before the first boundary makes all of them alike.
    let body = [b"\r\n", body.as_ref()].concat();
    let sections = split(&body, format!("\r\n--{boundary}").as_bytes());
    let [before, found @ .., after] = sections.as_slice() else { panic!("too few boundaries") };
    assert_eq!((*before, *after), (&b""[..], &b"--\r\n"[..]));
    assert_eq!(found.len(), parts.len());
    for (section, (_, _, content)) in found.iter().zip(&parts) {
        let section = section.strip_prefix(b"\r\n").expect("a line break after a boundary");
        let end = section.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the end of the headers");
        let (head, found) = section.split_at(end);
        assert!(head.starts_with(b"Content-Disposition: form-data; name=\""), "{}", head.escape_ascii());
        assert!(!head.contains(&b'\r') && !head.contains(&b'\n'), "{}", head.escape_ascii());
        // Two texts in quotation marks, and no other quotation mark.
        assert_eq!(head.iter().filter(|byte| **byte == b'"').count(), 4, "{}", head.escape_ascii());
        assert_eq!(found[4..], content[..]);
    }
}

/// Reads a part.
fn part(bytes: &[u8]) -> (String, String, Bytes) {
    let mut fields = bytes.splitn(3, |byte| *byte == 2);
    let mut next = || fields.next().unwrap_or_default();
    let (name, file_name) = (next(), next());
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(name), text(file_name), Bytes::copy_from_slice(next()))
}

/// Splits bytes at each occurrence of a separator.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Vec<&'a [u8]> {
    let (mut parts, mut rest) = (Vec::new(), bytes);
    while let Some(at) = rest.windows(separator.len()).position(|window| window == separator) {
        parts.push(&rest[..at]);
        rest = &rest[at + separator.len()..];
    }
    parts.push(rest);
    parts
}
