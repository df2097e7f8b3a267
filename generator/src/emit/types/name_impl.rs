//! The implementation of `HasName` for a type whose objects are found by name.
//!
//! ```text
//! impl HasName for Environment {
//!     fn name(&self) -> Option<&str> {
//!         Some(self.display_name.as_str())
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::HAS_NAME;
use crate::emit::types::phased_impl::text_at;
use crate::ir::TypeId;

/// Returns the implementation for a type that has a name.
pub(crate) fn name_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let name = text_at(cx, id, cx.api.names_of_objects.get(&id)?);
    let item = ident(&cx.names.types[id.0].item);
    Some(quote! {
        impl #HAS_NAME for #item {
            fn name(&self) -> Option<&str> {
                #name
            }
        }
    })
}
