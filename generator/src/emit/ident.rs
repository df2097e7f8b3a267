//! Names as tokens.

use proc_macro2::{Ident, Span};

use crate::names::Name;

/// Returns a name as a token.
pub(crate) fn ident(name: &Name) -> Ident {
    ident_from_str(name.as_str())
}

/// Returns an identifier as a token; it may be a raw one such as `r#type`.
pub(crate) fn ident_from_str(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}
