// Copied from generator/runtime/src/page/token.rs by `cargo xtask codegen`; edit it there.

//! The token of the next page, cut out of the link that holds it.

use percent_encoding::percent_decode_str;

/// The value of the parameter in the query of a link, or why there is none.
///
/// The link may be absolute or relative, and its query may begin with `&`: services join them so. It is only ever
/// read; nothing is sent to where it leads.
pub(super) fn from_link(link: &str, parameter: &str) -> Result<String, &'static str> {
    let link = link.split('#').next().unwrap_or_default();
    let (_, query) = link.split_once(['?', '&']).ok_or(MISSING)?;
    let mut fields = query.split(['&', '?']).filter_map(|field| field.split_once('='));
    let (_, value) = fields.find(|(name, _)| *name == parameter).ok_or(MISSING)?;
    let value = value.replace('+', " ");
    let value = percent_decode_str(&value).decode_utf8().map_err(|_| "its token is not text in UTF-8")?;
    Ok(value.into_owned())
}

const MISSING: &str = "it holds no token";
