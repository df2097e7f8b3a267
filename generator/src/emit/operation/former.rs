//! Deprecated aliases of an operation's methods.
//!
//! ```text
//! /// The former name of [`refresh`](Self::refresh).
//! #[inline]
//! #[deprecated(note = "renamed to `refresh`")]
//! pub fn update(&self, provider_id: impl Into<String>) -> RefreshJwks {
//!     self.refresh(provider_id)
//! }
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated::{former_doc, former_note};
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::ir::OperationId;
use crate::names::{Name, NameKind};

/// The signature of a method.
pub(super) struct Signature {
    /// `, id: impl Into<String>`
    pub(super) declared: TokenStream,
    /// The names of the arguments.
    pub(super) arguments: Vec<Ident>,
    /// The return type.
    pub(super) output: TokenStream,
}

/// Returns deprecated methods with the former names, which call the renamed method.
pub(super) fn former_methods(
    cx: Cx<'_>,
    id: OperationId,
    (kind, method): (NameKind, &Name),
    signature: &Signature,
    cfg: &Cfg<'_>,
) -> TokenStream {
    let Signature { declared, arguments, output } = signature;
    let former = cx.names.aliases.of_operation(id, kind).iter().map(|name| {
        let doc = former_doc(&format!("Self::{}", method.shown()), method, INNER_WIDTH);
        let (note, cfg) = (former_note(method.shown()), cfg.attribute());
        let (name, method) = (ident(name), ident(method));
        quote! {
            #doc
            #cfg
            #[inline]
            #[deprecated(note = #note)]
            pub fn #name(&self #declared) -> #output {
                self.#method(#(#arguments),*)
            }
        }
    });
    former.collect()
}
