//! The waiters of a request whose response has phases: `until_ready()` and `until_gone()`.
//!
//! ```text
//! impl GetCluster {
//!     /// Waits until it is ready: until `status.phase` is `PROVISIONED`. `FAILED` is an error.
//!     #[inline]
//!     pub fn until_ready(self) -> Waiter<Cluster> {
//!         Waiter::until_ready(self.call, Json::<Cluster>::ACCEPT, Json::read)
//!     }
//!
//!     /// Waits until it is gone, as after a deletion: until the server answers 404 Not Found.
//!     #[inline]
//!     pub fn until_gone(self) -> Waiter<Cluster, ()> {
//!         Waiter::until_gone(self.call, Json::<Cluster>::ACCEPT, Json::read)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::runtime_items::{JSON, WAITER};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, Phases, SuccessKind, TypeRef};
use crate::markdown;

/// Returns the waiters of a request whose response has phases.
pub(crate) fn request_waiters(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let SuccessKind::Json { ty: TypeRef::Named(ty), .. } = &it.success.kind else { return None };
    let phases = cx.api.phases.get(ty).filter(|_| cx.api.polled.contains(&id))?;
    let request = ident(&cx.names.operations[id.0].request);
    let ty = type_ref::rust_type(&TypeRef::Named(*ty));
    let about = format!("See [`{}`] for the poll interval, the timeout and other options.", WAITER.name);
    let ready_doc =
        Doc::default().paragraph(&ready(phases), INNER_WIDTH).paragraph(&about, INNER_WIDTH).outer();
    let gone = "Polls until the resource is gone, that is, until the response is 404 Not Found.";
    let gone_doc = Doc::default().paragraph(gone, INNER_WIDTH).paragraph(&about, INNER_WIDTH).outer();
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

/// Returns the sentence about waiting in the documentation of a method.
pub(crate) fn method_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let names = &cx.names.operations[id.0];
    let request = names.request.as_str();
    cx.api.polled.contains(&id).then(|| {
        format!(
            "[`until_ready`]({request}::until_ready) polls until the resource is ready, \
             [`until_gone`]({request}::until_gone) until it is gone."
        )
    })
}

/// ``Polls until `status.phase` is `READY` or `IDLE`. `FAILED` and `LOST` are errors.``
fn ready(phases: &Phases) -> String {
    let codes = |phases: &[String]| phases.iter().map(|phase| markdown::code(phase)).collect::<Vec<_>>();
    let wanted = joined(&codes(&phases.ready), "or");
    let member = markdown::code(&phases.member);
    let failed = match codes(&phases.failed).as_slice() {
        [] => String::new(),
        [one] => format!(" {one} is an error."),
        several => format!(" {} are errors.", joined(several, "and")),
    };
    format!("Polls until {member} is {wanted}.{failed}")
}

/// `a, b or c`
pub(crate) fn joined(words: &[String], last: &str) -> String {
    match words {
        [front @ .., end] if !front.is_empty() => format!("{} {last} {end}", front.join(", ")),
        words => words.concat(),
    }
}
