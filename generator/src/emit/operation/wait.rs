//! The waiters of a request whose response has phases: `until_ready()`, `until_completed()` and `until_gone()`; and the flags
//! of a request that gets a resource which is created and deleted, whose waiters `request!` adds.
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
//!         Waiter::until_phased_gone(self.call, Json::<Cluster>::ACCEPT, Json::read)
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
    let doc = |text: &str| Doc::default().paragraph(text, INNER_WIDTH).paragraph(&about, INNER_WIDTH).outer();
    let ready_doc = doc(&format!("{}{}", until(phases, &phases.ready), parts_hint(cx, phases)));
    let gone_doc = doc(&gone(phases));
    let completed = (!phases.completed.is_empty()).then(|| {
        let completed_doc = doc(&until(phases, &phases.completed));
        quote! {
            #completed_doc
            #[inline]
            pub fn until_completed(self) -> #WAITER<#ty> {
                #WAITER::until_completed(self.call, #JSON::<#ty>::ACCEPT, #JSON::read)
            }
        }
    });
    Some(quote! {
        impl #request {
            #ready_doc
            #[inline]
            pub fn until_ready(self) -> #WAITER<#ty> {
                #WAITER::until_ready(self.call, #JSON::<#ty>::ACCEPT, #JSON::read)
            }

            #completed

            #gone_doc
            #[inline]
            pub fn until_gone(self) -> #WAITER<#ty, ()> {
                #WAITER::until_phased_gone(self.call, #JSON::<#ty>::ACCEPT, #JSON::read)
            }
        }
    })
}

/// Returns the flags of a request that gets a resource which is created and deleted.
pub(crate) fn existence_flags(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let has_flags = cx.api.existence_waits.contains(&id);
    // Waiters with phases have a method of their own.
    let gone = (!cx.api.polled.contains(&id)).then(|| quote!(, until_gone));
    has_flags.then(|| quote!(, until_found #gone))
}

/// Returns the sentence about waiting in the documentation of a method.
pub(crate) fn method_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let link = |name: &str| format!("[`{name}`]({}::{name})", cx.names.operations[id.0].request.as_str());
    let is_polled = cx.api.polled.contains(&id);
    let found = cx.api.existence_waits.contains(&id);
    let completes = match &cx.api.operations[id.0].success.kind {
        SuccessKind::Json { ty: TypeRef::Named(ty), .. } => {
            cx.api.phases.get(ty).is_some_and(|phases| !phases.completed.is_empty())
        }
        _ => false,
    };
    let clauses = [
        (is_polled, "until_ready", "is ready"),
        (is_polled && completes, "until_completed", "has completed"),
        (found, "until_found", "exists"),
        (is_polled || found, "until_gone", "is gone"),
    ];
    let clauses = clauses.into_iter().filter(|(is_given, ..)| *is_given).enumerate();
    let clauses = clauses.map(|(index, (_, name, condition))| {
        let subject = if index == 0 { "polls until the resource" } else { "until it" };
        format!("{} {subject} {condition}", link(name))
    });
    let clauses: Vec<String> = clauses.collect();
    match clauses.as_slice() {
        [] => None,
        [only] => Some(format!("{only}.")),
        [front @ .., last] => Some(format!("{}, and {last}.", front.join(", "))),
    }
}

/// ``Polls until the resource is gone, that is, until the response is 404 Not Found or `status.phase` is `DELETED`.``
fn gone(phases: &Phases) -> String {
    let gone = "Polls until the resource is gone, that is, until the response is 404 Not Found";
    match phases.gone.is_empty() {
        true => format!("{gone}."),
        false => format!("{gone} or {} is {}.", markdown::code(&phases.member), any_of(&phases.gone)),
    }
}

/// `` `READY` or `IDLE` ``
fn any_of(phases: &[String]) -> String {
    joined(&phases.iter().map(|phase| markdown::code(phase)).collect::<Vec<_>>(), "or")
}

/// ``Polls until `status.phase` is `READY` or `IDLE`. `FAILED` and `LOST` are errors.``
fn until(phases: &Phases, wanted: &[String]) -> String {
    let member = markdown::code(&phases.member);
    format!("Polls until {member} is {}.{}", any_of(wanted), failed(phases))
}

/// `` `FAILED` and `LOST` are errors.``
fn failed(phases: &Phases) -> String {
    let codes: Vec<String> = phases.failed.iter().map(|phase| markdown::code(phase)).collect();
    match codes.as_slice() {
        [] => String::new(),
        [one] => format!(" {one} is an error."),
        several => format!(" {} are errors.", joined(several, "and")),
    }
}

/// ``In each element of `tasks`, `state` has to be `RUNNING`. `FAILED` is an error.``
fn parts_hint(cx: Cx<'_>, phases: &Phases) -> String {
    let Some(parts) = &phases.parts else { return String::new() };
    let Some(of_parts) = cx.api.phases.get(&parts.item) else { return String::new() };
    let (list, member) = (markdown::code(&parts.member), markdown::code(&of_parts.member));
    let (ready, failed) = (any_of(&of_parts.ready), failed(of_parts));
    format!(" In each element of {list}, {member} has to be {ready}.{failed}")
}

/// `a, b or c`
pub(crate) fn joined(words: &[String], last: &str) -> String {
    match words {
        [front @ .., end] if !front.is_empty() => format!("{} {last} {end}", front.join(", ")),
        words => words.concat(),
    }
}
