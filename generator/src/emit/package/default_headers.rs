//! The documentation of the setter of a header that many requests have.
//!
//! ```text
//! /// Sends the ID of the tenant.
//! ///
//! /// The value is the header `X-Tenant` of every request to the host `control-plane`.
//! ```

use proc_macro2::TokenStream;

use crate::emit::doc_comment::{Doc, INNER_WIDTH, full_stop};
use crate::ir::DefaultHeader;
use crate::markdown;

/// Returns the documentation of a header of the requests that `to` names.
pub(crate) fn header_doc(it: &DefaultHeader, to: &str) -> TokenStream {
    let wire = markdown::code(&it.wire);
    let sent = it.description.as_deref().map(markdown::line).unwrap_or_else(|| format!("the header {wire}"));
    let mut doc = Doc::default();
    doc.paragraph(&full_stop(&format!("Sends {sent}")), INNER_WIDTH);
    doc.paragraph(&format!("The value is the header {wire} of {to}."), INNER_WIDTH);
    doc.outer()
}
