// Copied by sdkwright from sdk-runtime (src/page/token.rs); do not edit.

//! Extraction of the page token from the URL of the next page.

use percent_encoding::percent_decode_str;

/// Returns the value of a query parameter of a link, or the reason why there is none. If there are several parameters,
/// returns those that the link has, as an encoded query.
///
/// The link may be absolute or relative. Its query may begin with `&`, because some services append it that way. The
/// link is only parsed; no request is sent to it.
pub(super) fn from_link(link: &str, parameters: &[&str]) -> Result<String, &'static str> {
    let link = link.split('#').next().unwrap_or_default();
    let (_, query) = link.split_once(['?', '&']).ok_or(MISSING)?;
    let is_wanted = |field: &&str| field.split_once('=').is_some_and(|(name, _)| parameters.contains(&name));
    let mut fields = query.split(['&', '?']).filter(is_wanted);
    if let [_, _, ..] = parameters {
        let fields: Vec<&str> = fields.collect();
        return if fields.is_empty() { Err(MISSING) } else { Ok(fields.join("&")) };
    }
    let (_, value) = fields.next().and_then(|field| field.split_once('=')).ok_or(MISSING)?;
    decode(value)
}

/// Returns the value of a parameter in the result of [`from_link`] for several parameters.
pub(super) fn field(token: &str, parameter: &str) -> Option<String> {
    let fields = token.split('&').filter_map(|field| field.split_once('='));
    fields.filter(|(name, _)| *name == parameter).find_map(|(_, value)| decode(value).ok())
}

fn decode(value: &str) -> Result<String, &'static str> {
    let value = value.replace('+', " ");
    let value = percent_decode_str(&value).decode_utf8().map_err(|_| "its token is not valid UTF-8")?;
    Ok(value.into_owned())
}

const MISSING: &str = "it has no page token";
