// Copied from generator/runtime/src/page/token.rs by `cargo xtask codegen`; edit it there.

//! Extraction of the page token from the URL of the next page.

use percent_encoding::percent_decode_str;

/// Returns the value of a query parameter of a link, or the reason why there is none.
///
/// The link may be absolute or relative. Its query may begin with `&`, because some services append it that way. The
/// link is only parsed; no request is sent to it.
pub(super) fn from_link(link: &str, parameter: &str) -> Result<String, &'static str> {
    let link = link.split('#').next().unwrap_or_default();
    let (_, query) = link.split_once(['?', '&']).ok_or(MISSING)?;
    let mut fields = query.split(['&', '?']).filter_map(|field| field.split_once('='));
    let (_, value) = fields.find(|(name, _)| *name == parameter).ok_or(MISSING)?;
    let value = value.replace('+', " ");
    let value = percent_decode_str(&value).decode_utf8().map_err(|_| "its token is not valid UTF-8")?;
    Ok(value.into_owned())
}

const MISSING: &str = "it has no page token";
