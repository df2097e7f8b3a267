//! The documentation of the setting of a header that many requests carry.
//!
//! ```text
//! /// Sends the tenant.
//! ///
//! /// It goes as the header `X-Tenant` with every request to the control plane.
//! ```

use proc_macro2::TokenStream;

use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::package::words::words;
use crate::ir::DefaultHeader;
use crate::markdown;

/// Returns the documentation of a header that is sent with `to`.
pub(crate) fn header_doc(it: &DefaultHeader, to: &str) -> TokenStream {
    let what = it.description.as_deref().map(markdown::line).unwrap_or_else(|| words(&it.name));
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sends {what}."), INNER_WIDTH);
    doc.paragraph(&format!("It goes as the header {} with {to}.", markdown::code(&it.wire)), INNER_WIDTH);
    doc.outer()
}
