//! The poller of a request that starts an operation: `until_done()`.
//!
//! ```text
//! impl CreateExport {
//!     /// Starts the operation and polls it until `status` is `DONE`. `FAILED` is an error. Returns the result.
//!     pub fn until_done(self) -> Waiter<Export, Report> {
//!         static POLL_OPERATION: Operation = Operation { … };
//!         static POLLER: Poller = Poller {
//!             poll: PollCall::Operation(&POLL_OPERATION, "application/json", &[PollArgument::Path("/id")]),
//!             status: PollStatus::Phase { member: "status", … },
//!             starts_with_status: true,
//!             result: PollResult::Member("/report"),
//!         };
//!         until_done(self.call, Json::<Export>::ACCEPT, &POLLER, Json::<Export>::read, Json::<Report>::read)
//!     }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::operation::descriptor::{descriptor_named, success};
use crate::emit::operation::shape::{Shape, operation_shape};
use crate::emit::operation::wait::joined;
use crate::emit::runtime_items::{
    POLL_ARGUMENT, POLL_CALL, POLL_RESULT, POLL_STATUS, POLL_URL, POLLER, RAW_OPERATIONS, ServiceStatic,
    UNTIL_DONE, VALUE, WAITER,
};
use crate::emit::types::type_ref;
use crate::ir::{
    Operation, OperationId, PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller, SuccessKind,
    TypeRef,
};
use crate::markdown;

/// Returns the poller of a request that starts an operation.
pub(crate) fn request_poller(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let poller = cx.api.pollers.get(&id)?;
    let request = ident(&cx.names.operations[id.0].request);
    let doc = documentation(poller).outer();
    let status = status_shape(poller);
    let result = result_shape(cx, poller).unwrap_or_else(|| status.clone());
    let Shape { body, shape, read } = &status;
    let (out, result_shape, result_read) = (&result.body, &result.shape, &result.read);
    let mut statics = Statics { cx, start: &cx.api.operations[id.0], items: Vec::new(), has_raw: false };
    let poll = statics.call(&poller.poll, &format_ident!("POLL_OPERATION"));
    let result = match &poller.result {
        PollResult::Response => quote!(#POLL_RESULT::Response),
        PollResult::Member(pointer, _) => quote!(#POLL_RESULT::Member(#pointer)),
        PollResult::Call(call) => {
            let call = statics.call(call, &format_ident!("RESULT_OPERATION"));
            quote!(#POLL_RESULT::Call(#call))
        }
    };
    let (statics, meaning, starts) = (statics.items, status_data(&poller.status), poller.starts_with_status);
    let accept = accept(cx, id);
    Some(quote! {
        impl #request {
            #doc
            pub fn until_done(self) -> #WAITER<#body, #out> {
                #(#statics)*
                static POLLER: #POLLER = #POLLER {
                    poll: #poll,
                    status: #meaning,
                    starts_with_status: #starts,
                    result: #result,
                };
                #UNTIL_DONE(
                    self.call,
                    #accept,
                    &POLLER,
                    #shape::#read,
                    #result_shape::#result_read,
                )
            }
        }
    })
}

/// Returns the constant with the media type that the start accepts.
fn accept(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let it = &cx.api.operations[id.0].success;
    let shape = success(cx, id);
    match &it.kind {
        _ if !it.variants.is_empty() => quote!(<#shape>::ACCEPT),
        SuccessKind::Json { ty, optional, nullable } => {
            let shape = Shape::json(type_ref::rust_type(ty), *optional || *nullable).shape;
            quote!(#shape::ACCEPT)
        }
        _ => quote!(#shape::ACCEPT),
    }
}

/// Returns the sentence about polling in the documentation of a method.
pub(crate) fn method_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let request = cx.names.operations[id.0].request.as_str();
    cx.api.pollers.contains_key(&id).then(|| {
        format!(
            "[`until_done`]({request}::until_done) polls until the operation that the call starts is done, and returns its \
             result."
        )
    })
}

/// The statics of a poller.
struct Statics<'a> {
    cx: Cx<'a>,
    start: &'a Operation,
    items: Vec<TokenStream>,
    /// `true` if the operations of raw requests are among the items.
    has_raw: bool,
}

impl Statics<'_> {
    /// Returns a call, and adds the static with its operation.
    fn call(&mut self, call: &PollCall, constant: &Ident) -> TokenStream {
        match call {
            PollCall::Operation(id, arguments) => {
                self.items.push(descriptor_named(self.cx, *id, constant));
                let success = &self.cx.api.operations[id.0].success;
                let usual = if success.kind == SuccessKind::Bytes { "*/*" } else { "application/json" };
                let accept = success.accept.as_deref().unwrap_or(usual);
                let arguments = arguments.iter().map(|argument| match argument {
                    PollArgument::OfStart(index) => {
                        let index = Literal::usize_unsuffixed(*index);
                        quote!(#POLL_ARGUMENT::OfStart(#index))
                    }
                    PollArgument::Path(pointer) => quote!(#POLL_ARGUMENT::Path(#pointer)),
                    PollArgument::Query(name, pointer) => quote!(#POLL_ARGUMENT::Query(#name, #pointer)),
                });
                quote!(#POLL_CALL::Operation(&#constant, #accept, &[#(#arguments),*]))
            }
            PollCall::Url(place, Some(id)) => {
                self.items.push(descriptor_named(self.cx, *id, constant));
                let place = url(place);
                quote!(#POLL_CALL::Url(#place, &#constant))
            }
            PollCall::Url(place, None) => {
                self.add_raw();
                let place = url(place);
                quote!(#POLL_CALL::RawUrl(#place, &RAW_OPERATIONS))
            }
        }
    }

    /// Adds the operations of raw requests with the host and the credentials of the start.
    fn add_raw(&mut self) {
        if std::mem::replace(&mut self.has_raw, true) {
            return;
        }
        let host = ServiceStatic(&self.cx.names.hosts[self.start.host].constant);
        let security = self.start.security.iter().map(|set| {
            let set = set.iter().map(|scheme| ServiceStatic(&self.cx.names.schemes[*scheme].constant));
            quote!(&[#(&#set),*])
        });
        self.items.push(quote! {
            static RAW_OPERATIONS: #RAW_OPERATIONS = #RAW_OPERATIONS::new(&#host, &[#(#security),*]);
        });
    }
}

fn url(place: &PollUrl) -> TokenStream {
    match place {
        PollUrl::Header(name) => quote!(#POLL_URL::Header(#name)),
        PollUrl::Body(pointer) => quote!(#POLL_URL::Body(#pointer)),
    }
}

fn status_data(status: &PollStatus) -> TokenStream {
    match status {
        PollStatus::Phase { member, pointer, ready, failed, explanation } => quote! {
            #POLL_STATUS::Phase {
                member: #member,
                pointer: #pointer,
                ready: &[#(#ready),*],
                failed: &[#(#failed),*],
                explanation: #explanation,
            }
        },
        PollStatus::Done { member, pointer, error } => {
            quote!(#POLL_STATUS::Done { member: #member, pointer: #pointer, error: #error })
        }
        PollStatus::Http => quote!(#POLL_STATUS::Http),
    }
}

/// Returns the shape of the status. Where the HTTP status is the status, a response need not have a body.
fn status_shape(poller: &Poller) -> Shape {
    let ty = match poller.status_type {
        Some(id) => type_ref::rust_type(&TypeRef::Named(id)),
        None => quote!(#VALUE),
    };
    Shape::json(ty, matches!(poller.status, PollStatus::Http))
}

/// Returns the shape of the result, or `None` if it is that of the status.
fn result_shape(cx: Cx<'_>, poller: &Poller) -> Option<Shape> {
    let (PollCall::Operation(id, _) | PollCall::Url(_, Some(id))) = (match &poller.result {
        PollResult::Response => return None,
        PollResult::Member(_, Some(ty)) => return Some(Shape::json(type_ref::rust_type(ty), false)),
        PollResult::Member(_, None) | PollResult::Call(PollCall::Url(_, None)) => {
            return Some(Shape::json(quote!(#VALUE), false));
        }
        PollResult::Call(call) => call,
    }) else {
        return None;
    };
    operation_shape(cx, *id)
}

/// Returns the documentation of the method.
fn documentation(poller: &Poller) -> Doc {
    let codes = |phases: &[String]| phases.iter().map(|phase| markdown::code(phase)).collect::<Vec<_>>();
    let until = match &poller.status {
        PollStatus::Phase { member, ready, failed, .. } => {
            let failed = match codes(failed).as_slice() {
                [] => String::new(),
                [one] => format!(" {one} is an error."),
                several => format!(" {} are errors.", joined(several, "and")),
            };
            format!("until {} is {}.{failed}", markdown::code(member), joined(&codes(ready), "or"))
        }
        PollStatus::Done { member, .. } => format!("until {} is true.", markdown::code(member)),
        PollStatus::Http => "until the response is not 202 Accepted.".to_owned(),
    };
    let result = match &poller.result {
        PollResult::Response => "Returns the last response.",
        PollResult::Member(..) | PollResult::Call(_) => "Returns the result.",
    };
    let about = format!(
        "{result} The operation is started only once. See [`{}`] for the poll interval, the timeout and other \
         options.",
        WAITER.name
    );
    let mut doc = Doc::default();
    doc.paragraph(&format!("Starts the operation and polls it {until}"), INNER_WIDTH);
    doc.paragraph(&about, INNER_WIDTH);
    doc
}
