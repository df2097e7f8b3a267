//! Operations: the method of the handle, the static that describes the operation, and the request builder.
//!
//! ```text
//! /// Refreshes the key set of an identity provider.
//! pub fn refresh(&self, provider_id: impl Into<String>) -> RefreshJwks {
//!     RefreshJwks { call: Call::new(&self.client, &REFRESH).path(provider_id) }
//! }
//!
//! static REFRESH: Operation = Operation {
//!     id: "refreshIamV2JsonWebKeySet",
//!     name: "refresh jwks",
//!     method: "PATCH",
//!     path: "/iam/v2/identity-providers/{provider_id}/jwks",
//!     host: &CONTROL_PLANE,
//!     security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
//!     retry: Retry::WhenNotSent,
//! };
//!
//! impl RefreshJwks {
//!     /// Sets the requested state of the key set.
//!     #[inline]
//!     pub fn body(mut self, body: &Jwks) -> Self {
//!         self.call.json(body);
//!         self
//!     }
//! }
//!
//! request! {
//!     /// A request builder for [`JwksClient::refresh`].
//!     RefreshJwks -> Json<Jwks>
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::operation::arguments::Arguments;
use crate::emit::operation::descriptor::{descriptor, success};
use crate::emit::operation::former::{Signature, former_methods};
use crate::emit::operation::{
    arguments, body, docs, finder, items, page, parameter, poller, response_enum, stream, wait,
};
use crate::emit::runtime_items::{BYTES, DOWNLOADS, REQUEST};
use crate::ir::{Argument, OperationId};
use crate::names::NameKind;

/// Returns the method of the resource's handle.
pub(crate) fn handle_method(cx: Cx<'_>, id: OperationId, cfg: &Cfg<'_>) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let doc = docs::method_docs(cx, id).outer();
    let deprecated = deprecated::operation_attribute(it);
    let (method, request) = (ident(&names.method), ident(&names.request));
    let Arguments { names: arguments, declared, conversions, call, sets } =
        arguments::method_arguments(cx, id, it.body.as_ref());
    let signature = Signature { declared: quote!(#(#declared)*), arguments, output: quote!(#request) };
    let former = former_methods(cx, id, (NameKind::Method, &names.method), &signature, cfg);
    let cfg = cfg.attribute();
    let inline = it.arguments.iter().any(|it| matches!(it, Argument::Body)).then(|| quote!(#[inline]));
    let incoming = items::incoming(cx, id);
    let value = if sets.is_empty() {
        quote!(#request { call: #call #incoming })
    } else {
        quote!(let mut call = #call; #(#sets)* #request { call #incoming })
    };
    quote! {
        #doc
        #cfg
        #inline
        #deprecated
        pub fn #method(&self #(#declared)*) -> #request {
            #(#conversions)*
            #value
        }
        #former
    }
}

/// Returns the static, the setters and the request builder.
pub(crate) fn request_items(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let descriptor = descriptor(cx, id);
    let request = ident(&names.request);
    let handle = cx.names.resources[it.resource.0].handle.as_str();
    // Links name raw identifiers without `r#`.
    let shown = names.method.as_str().trim_start_matches("r#");
    let mut doc = Doc::default();
    doc.paragraph(&format!("A request builder for [`{handle}::{shown}`]."), INNER_WIDTH);
    if cx.api.paging.contains_key(&id) {
        doc.paragraph("Call [`items`](Self::items) to list the items of all pages.", INNER_WIDTH);
    }
    let doc = doc.outer();
    let success = success(cx, id);
    let idempotent = it.idempotent.then(|| quote!(, idempotent));
    let existence = wait::existence_flags(cx, id);
    let pages = page::request_paging(cx, id).into_iter().chain(finder::request_finder(cx, id));
    let waits = wait::request_waiters(cx, id).into_iter().chain(poller::request_poller(cx, id));
    let setters: Vec<_> =
        parameter::optional_setters(cx, id).chain(body::body_setter(cx, id)).chain(accepts(cx, id)).collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #request { #(#setters)* }));
    let call = items::item_stream(cx, id, &doc).unwrap_or_else(|| {
        quote! {
            #REQUEST! {
                #doc
                #request -> #success #idempotent #existence
            }
        }
    });
    // rustdoc lists impls in source order, and the setters of the operation matter most.
    let format = items::format(cx, id);
    let downloads = it.is_download().then(|| quote!(#DOWNLOADS! { #request -> #BYTES }));
    let items = [descriptor].into_iter().chain(format).chain(setters).chain([call]);
    let items = items.chain(downloads).chain(pages).chain(waits);
    let argument_types = arguments::arguments_struct(cx, id).into_iter().chain(body::body_enum(cx, id));
    items
        .chain(argument_types)
        .chain(response_enum::response_enum(cx, id))
        .chain(stream::stream_request(cx, id))
        .collect()
}

/// Returns the setters of the media types that the application may choose from.
fn accepts(cx: Cx<'_>, id: OperationId) -> impl Iterator<Item = TokenStream> {
    let it = &cx.api.operations[id.0];
    it.success.media_types.iter().zip(&cx.names.operations[id.0].accepts).map(move |(media_type, name)| {
        let media_type_code = crate::markdown::code(media_type);
        let usual = it.success.accept.as_ref() == Some(media_type);
        let doc = match it.success.accept.as_deref().filter(|_| !usual) {
            Some(usual) => {
                format!("Requests {media_type_code} instead of {}.", crate::markdown::code(usual))
            }
            None => format!("Requests {media_type_code}, the default."),
        };
        let doc = doc_comment::comment(&doc, INNER_WIDTH);
        let name = ident(name);
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self) -> Self {
                self.call = self.call.accept(#media_type);
                self
            }
        }
    })
}
