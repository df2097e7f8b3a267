//! The attribute of deprecated items, and the documentation of aliases.
//!
//! ```text
//! #[deprecated(note = "Removed on 2027-01-01.")]
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::doc_comment;
use crate::ir::Operation;
use crate::markdown;
use crate::names::Name;

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

/// Returns the documentation of an alias of an item at this path.
pub(super) fn former_doc(path: &str, new: &Name, width: usize) -> TokenStream {
    let new = new.shown();
    let target = if path == new { String::new() } else { format!("({path})") };
    doc_comment::comment(&format!("The former name of [`{new}`]{target}."), width)
}

/// Returns the note of the attribute of an alias.
pub(super) fn former_note(new: &str) -> String {
    format!("renamed to `{new}`")
}
