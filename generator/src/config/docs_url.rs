//! Links to the API reference of an operation.
//!
//! Takes a URL, or a pattern with placeholders. Returns the URL for an operation. Inserted values are percent-encoded
//! except for unreserved characters (RFC 3986, section 2.3), so a link has the same meaning in Markdown.

use crate::config::config_value::ConfigValue;
use crate::diagnostics::{Code, Diagnostics};

/// A pattern for the URL of the API reference of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkPattern(Vec<PatternSegment>);

/// A segment of the pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum PatternSegment {
    /// Literal text.
    Text(String),
    /// `{operationId}`
    Id,
    /// `{tag}`: the operation's first tag.
    Tag,
}

impl LinkPattern {
    /// Returns the URL for an operation, or `None` if the operation lacks a value for a placeholder.
    pub fn url(&self, id: Option<&str>, tag: Option<&str>) -> Option<String> {
        let segments = self.0.iter().map(|part| match part {
            PatternSegment::Text(text) => Some(text.clone()),
            PatternSegment::Id => id.map(percent_encode),
            PatternSegment::Tag => tag.map(percent_encode),
        });
        segments.collect()
    }
}

/// Reads a pattern.
pub(super) fn read_pattern(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<LinkPattern> {
    let text = read_url(at, diagnostics)?;
    let (mut segments, mut rest) = (Vec::new(), text.as_str());
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            let message = format!("`{}` has a `{{` without a `}}`", text.escape_debug());
            diagnostics.report(Code::ConfigValue, message, &at.origin);
            return None;
        };
        segments.push(PatternSegment::Text(before.to_owned()));
        segments.push(match name {
            "operationId" => PatternSegment::Id,
            "tag" => PatternSegment::Tag,
            _ => {
                let message = format!("`{{{}}}` is not a placeholder", name.escape_debug());
                let help = "use `{operationId}` or `{tag}`";
                diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
                return None;
            }
        });
        rest = after;
    }
    segments.push(PatternSegment::Text(rest.to_owned()));
    Some(LinkPattern(segments))
}

/// Reads a URL that can be used in a link: printable ASCII without the delimiters of links (RFC 3986, appendix C).
pub(super) fn read_url(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = at.text(diagnostics)?;
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"<>\"\\`".contains(&byte);
    if host.is_some_and(|host| host.starts_with(|first: char| first.is_ascii_alphanumeric()))
        && text.bytes().all(fits)
    {
        return Some(text);
    }
    let message = format!("`{}` is not a URL", text.escape_debug());
    let help = "start the URL with `https://`, and percent-encode non-ASCII characters";
    diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    None
}

fn percent_encode(text: &str) -> String {
    let mut percent_encode = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            percent_encode.push(byte.into());
        } else {
            percent_encode.push_str(&format!("%{byte:02X}"));
        }
    }
    percent_encode
}
