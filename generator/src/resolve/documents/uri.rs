//! URI references: percent-encoding and relative paths (RFC 3986).

/// Returns the name of the file to which `path` leads from the file `from`, or `None` if it is above the root.
pub(crate) fn join(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Percent-decodes the text of a URI reference.
pub(crate) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let pair = bytes.get(index + 1..index + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if bytes[index] == b'%' => {
                plain.push(byte);
                index += 3;
            }
            _ => {
                plain.push(bytes[index]);
                index += 1;
            }
        }
    }
    String::from_utf8(plain).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_is_joined_by_name() {
        for (from, path, expected) in [
            ("a.yaml", "b.yaml", Some("b.yaml")),
            ("iam/v2.yaml", "../common.yaml", Some("common.yaml")),
            ("iam/v2/sso.yaml", "../../common.yaml", Some("common.yaml")),
            ("iam/v2.yaml", "./sso.yaml", Some("iam/sso.yaml")),
            ("a.yaml", "../b.yaml", None),
            ("iam/v2.yaml", "../../../etc/passwd", None),
        ] {
            assert_eq!(join(from, path).as_deref(), expected, "{from} {path}");
        }
    }

    #[test]
    fn percent_encoding_is_decoded() {
        for (text, plain) in
            [("a%20b", "a b"), ("100%", "100%"), ("%zz%2", "%zz%2"), ("%ff", "%ff"), ("a%7Bb", "a{b")]
        {
            assert_eq!(decode(text), plain);
        }
    }
}
