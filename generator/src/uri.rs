//! URI references: percent-encoding, relative paths and base URIs (RFC 3986).

/// Resolves `path` relative to the file `from`. Returns `None` if the result is above the root.
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

/// Resolves a reference without a fragment against a base URI (RFC 3986, section 5.2).
pub(crate) fn resolve_uri(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    let is_scheme = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.'))
    };
    if reference.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme)) {
        return reference.to_owned();
    }
    // A base without an authority, such as a URN, cannot resolve relative references.
    let Some((scheme, rest)) = base.split_once("://") else { return reference.to_owned() };
    if let Some(rest) = reference.strip_prefix("//") {
        return format!("{scheme}://{rest}");
    }
    let (authority, path) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
    let folder = match reference.starts_with('/') {
        true => "",
        false => path.rsplit_once('/').map_or("", |(folder, _)| folder),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(reference.split('/')) {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    let ending = if reference.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("{scheme}://{authority}/{}{ending}", parts.join("/"))
}

/// Returns the relative path from one file to another.
pub(crate) fn relative_path(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let last = to.len().saturating_sub(1);
    let common = from.iter().zip(&to[..last]).take_while(|(from, to)| from == to).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    up.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reference_is_resolved_against_base_uri() {
        for (base, reference, expected) in [
            ("https://a.example/b/c.yaml", "d.yaml", "https://a.example/b/d.yaml"),
            ("https://a.example/b/c.yaml", "../d", "https://a.example/d"),
            ("https://a.example/b/c.yaml", "/d/./e", "https://a.example/d/e"),
            ("https://a.example/b/c.yaml", "//b.example/x", "https://b.example/x"),
            ("https://a.example", "schemas/", "https://a.example/schemas/"),
            ("https://a.example/b", "", "https://a.example/b"),
            ("https://a.example/b", "urn:x:y", "urn:x:y"),
            ("urn:x:y", "z", "z"),
            ("file:///b/c.yaml", "../../d.yaml", "file:///d.yaml"),
        ] {
            assert_eq!(resolve_uri(base, reference), expected, "{base} {reference}");
        }
    }

    #[test]
    fn relative_path_leads_to_file() {
        for (from, to, expected) in [
            ("a.yaml", "b.yaml", "b.yaml"),
            ("x/a.yaml", "b.yaml", "../b.yaml"),
            ("x/a.yaml", "x/y/b.yaml", "y/b.yaml"),
            ("x/y/a.yaml", "x/z/b.yaml", "../z/b.yaml"),
        ] {
            assert_eq!(relative_path(from, to), expected, "{from} {to}");
            assert_eq!(join(from, expected).as_deref(), Some(to));
        }
    }

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
