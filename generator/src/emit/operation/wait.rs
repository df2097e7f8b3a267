//! Waiting: what the phases of a type mean, and what a call that answers with it can do.
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
//!
//! impl GetCluster {
//!     /// Waits until it is ready: until `status.phase` is `PROVISIONED`. `FAILED` is an error.
//!     #[inline]
//!     pub fn until_ready(self) -> Waiter<Cluster> {
//!         Waiter::until_ready(self.call, Json::<Cluster>::ACCEPT, Json::read)
//!     }
//!
//!     /// Waits until it is gone, as after a deletion: until the answer is a 404.
//!     #[inline]
//!     pub fn until_gone(self) -> Waiter<Cluster, ()> {
//!         Waiter::until_gone(self.call, Json::<Cluster>::ACCEPT, Json::read)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::doc_comment::{Doc, INNER};
use crate::emit::runtime_items::{JSON, PHASED, PHASES, WAITER};
use crate::emit::types::type_ref;
use crate::emit::{Cx, ident};
use crate::ir::{OperationId, Phases, Presence, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::markdown;

/// The implementation for a type that has phases.
pub(crate) fn item(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let phases = cx.api.phases.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let Phases { member, ready, failed, .. } = phases;
    let phase = text(cx, id, &phases.phase);
    let explanation = phases.explanation.as_ref().map(|way| {
        let explanation = text(cx, id, way);
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

            fn phase(&self) -> Option<&str> {
                #phase
            }

            #explanation
        }
    })
}

/// What a call can do that answers with a type that has phases.
pub(crate) fn call(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let SuccessKind::Json { ty: TypeRef::Named(ty), .. } = &it.success.kind else { return None };
    let phases = cx.api.phases.get(ty).filter(|_| it.pollable)?;
    let request = ident(&cx.names.operations[id.0].request);
    let ty = type_ref::ty(cx, &TypeRef::Named(*ty));
    let about =
        format!("See [`{}`] for how often it asks, for how long, and what else can be set.", WAITER.name);
    let ready_doc = Doc::default().paragraph(&ready(phases), INNER).paragraph(&about, INNER).outer();
    let gone = "Waits until it is gone, as after a deletion: until the answer is a 404.";
    let gone_doc = Doc::default().paragraph(gone, INNER).paragraph(&about, INNER).outer();
    Some(quote! {
        impl #request {
            #ready_doc
            #[inline]
            pub fn until_ready(self) -> #WAITER<#ty> {
                #WAITER::until_ready(self.call, #JSON::<#ty>::ACCEPT, #JSON::read)
            }

            #gone_doc
            #[inline]
            pub fn until_gone(self) -> #WAITER<#ty, ()> {
                #WAITER::until_gone(self.call, #JSON::<#ty>::ACCEPT, #JSON::read)
            }
        }
    })
}

/// What the method of a handle says about waiting.
pub(crate) fn hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let names = &cx.names.operations[id.0];
    let request = names.request.as_str();
    cx.api.operations[id.0].pollable.then(|| {
        format!(
            "[`until_ready`]({request}::until_ready) asks again until it is ready, \
             [`until_gone`]({request}::until_gone) until it is gone."
        )
    })
}

/// `Waits until it is ready: until `status.phase` is `READY` or `IDLE`. `FAILED` and `LOST` are errors.`
fn ready(phases: &Phases) -> String {
    let codes = |phases: &[String]| phases.iter().map(|phase| markdown::code(phase)).collect::<Vec<_>>();
    let wanted = joined(&codes(&phases.ready), "or");
    let member = markdown::code(&phases.member);
    let failed = match codes(&phases.failed).as_slice() {
        [] => String::new(),
        [one] => format!(" {one} is an error."),
        several => format!(" {} are errors.", joined(several, "and")),
    };
    format!("Waits until it is ready: until {member} is {wanted}.{failed}")
}

/// `a, b or c`
fn joined(words: &[String], last: &str) -> String {
    match words {
        [front @ .., end] if !front.is_empty() => format!("{} {last} {end}", front.join(", ")),
        words => words.concat(),
    }
}

/// The text at a way, if it is there: `self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())`.
fn text(cx: Cx<'_>, id: TypeId, way: &[usize]) -> TokenStream {
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
