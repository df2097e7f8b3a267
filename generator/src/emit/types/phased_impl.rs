//! The implementation of `Phased` for a type with phases that a program can wait for.
//!
//! ```text
//! impl Phased for Cluster {
//!     const PHASES: &'static Phases =
//!         &Phases { member: "status.phase", ready: &["PROVISIONED"], failed: &["FAILED"] };
//!
//!     fn phase(&self) -> Option<&str> {
//!         Some(self.status.phase.as_str())
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::runtime_items::{PHASED, PHASES};
use crate::ir::{Phases, Presence, TypeId, TypeKind, TypeRef};

/// Returns the implementation for a type that has phases.
pub(crate) fn phased_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let phases = cx.api.phases.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let Phases { member, ready, failed, completed, gone, .. } = phases;
    let constant = |name: &str, phases: &[String]| {
        let name = ident_from_str(name);
        (!phases.is_empty()).then(|| quote!(const #name: &'static [&'static str] = &[#(#phases),*];))
    };
    let (completed, gone) = (constant("COMPLETED", completed), constant("GONE", gone));
    let phase = text_at(cx, id, &phases.phase);
    let explanation = phases.explanation.as_ref().map(|way| {
        let explanation = text_at(cx, id, way);
        quote! {
            fn explanation(&self) -> Option<&str> {
                #explanation
            }
        }
    });
    Some(quote! {
        impl #PHASED for #name {
            const PHASES: &'static #PHASES =
                &#PHASES { member: #member, ready: &[#(#ready),*], failed: &[#(#failed),*] };
            #completed
            #gone

            fn phase(&self) -> Option<&str> {
                #phase
            }

            #explanation
        }
    })
}

/// The text at a way, if it is there: `self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())`.
pub(crate) fn text_at(cx: Cx<'_>, id: TypeId, way: &[usize]) -> TokenStream {
    let mut value = quote!(self);
    let mut at = TypeRef::Named(id);
    for (step, &index) in way.iter().enumerate() {
        let TypeRef::Named(id) = at else { break };
        let TypeKind::Struct(object) = &cx.api.types[id.0].kind else { break };
        let field = &object.fields[index];
        let name = ident(&cx.names.types[id.0].members[index]);
        let last = step + 1 == way.len();
        let is_enum = matches!(field.ty, TypeRef::Named(_));
        value = match (field.presence, last) {
            (Presence::Required, false) => quote!(#value.#name),
            (Presence::Optional | Presence::Nullable, false) => quote!(#value.#name.as_ref()?),
            (Presence::OptionalNullable, false) => quote!(#value.#name.value()?),
            (Presence::Required, true) => quote!(Some(#value.#name.as_str())),
            (Presence::Optional | Presence::Nullable, true) if is_enum => {
                quote!(#value.#name.as_ref().map(|it| it.as_str()))
            }
            (Presence::Optional | Presence::Nullable, true) => quote!(#value.#name.as_deref()),
            (Presence::OptionalNullable, true) => quote!(#value.#name.value().map(|it| it.as_str())),
        };
        at = field.ty.clone();
    }
    value
}
