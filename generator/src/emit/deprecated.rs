//! The attribute of deprecated items.
//!
//! ```text
//! #[deprecated(note = "Removed on 2027-01-01.")]
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Operation;
use crate::markdown;

/// Returns `#[deprecated]` for an operation, with a note on its sunset if one is known.
pub(super) fn operation_attribute(operation: &Operation) -> TokenStream {
    match operation.sunset.as_deref().filter(|_| operation.deprecated) {
        Some(note) => {
            let note = markdown::plain(note);
            quote!(#[deprecated(note = #note)])
        }
        None => attribute(operation.deprecated),
    }
}

/// Returns `#[deprecated]`, or nothing.
pub(super) fn attribute(is_deprecated: bool) -> TokenStream {
    if is_deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}
