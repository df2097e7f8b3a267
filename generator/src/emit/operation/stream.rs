//! Operations that send a stream of bodies over one connection: the method and the request builder.
//!
//! ```text
//! /// Produces records as a stream.
//! pub fn produce_stream(
//!     &self,
//!     topic_name: impl Into<String>,
//!     records: impl futures_core::Stream<Item = ProduceRequest> + Send + 'static,
//! ) -> ProduceRecords {
//!     ProduceRecords {
//!         call: Call::new(&self.client, &PRODUCE).path(topic_name),
//!         outgoing: Outgoing::new("application/json", records),
//!     }
//! }
//!
//! streamed! {
//!     /// A request builder for [`RecordsClient::produce_stream`].
//!     ProduceRecords -> ProduceResponse
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated;
use crate::emit::doc_comment;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::emit::operation::arguments::Arguments;
use crate::emit::operation::former::{Signature, former_methods};
use crate::emit::operation::{arguments, docs, parameter};
use crate::emit::runtime_items::{OUTGOING, STREAMED};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, SuccessKind};
use crate::names::NameKind;

/// Returns the method of the resource's handle.
pub(crate) fn stream_method(cx: Cx<'_>, id: OperationId, cfg: &Cfg<'_>) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = cx.names.operations[id.0].stream.as_ref()?;
    let body = it.body.as_ref()?;
    let doc = docs::stream_docs(cx, id)?.outer();
    let deprecated = deprecated::operation_attribute(it);
    let (method, request, values) = (ident(&names.method), ident(&names.request), ident(&names.values));
    let (ty, media_type) = (type_ref::rust_type(&body.ty), &body.media_type);
    let Arguments { names: mut arguments, declared, conversions, call, sets } =
        arguments::method_arguments(cx, id, None);
    arguments.push(values.clone());
    let declared = quote! {
        #(#declared)*,
        #values: impl futures_core::Stream<Item = #ty> + Send + 'static
    };
    let signature = Signature { declared, arguments, output: quote!(#request) };
    let former = former_methods(cx, id, (NameKind::StreamMethod, &names.method), &signature, cfg);
    let Signature { declared, .. } = signature;
    let outgoing = quote!(outgoing: #OUTGOING::new(#media_type, #values));
    let value = if sets.is_empty() {
        quote!(#request { call: #call, #outgoing })
    } else {
        quote!(let mut call = #call; #(#sets)* #request { call, #outgoing })
    };
    let cfg = cfg.attribute();
    Some(quote! {
        #doc
        #cfg
        #deprecated
        pub fn #method(&self #declared) -> #request {
            #(#conversions)*
            #value
        }
        #former
    })
}

/// Returns the request builder and its setters.
pub(crate) fn stream_request(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let (Some(names), SuccessKind::Json { ty, .. }) = (&cx.names.operations[id.0].stream, &it.success.kind)
    else {
        return Vec::new();
    };
    let (response, request) = (type_ref::rust_type(ty), ident(&names.request));
    let handle = cx.names.resources[it.resource.0].handle.as_str();
    let shown = names.method.as_str().trim_start_matches("r#");
    let doc = doc_comment::comment(&format!("A request builder for [`{handle}::{shown}`]."), INNER_WIDTH);
    let setters: Vec<_> = parameter::optional_setters(cx, id).collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #request { #(#setters)* }));
    let call = quote! {
        #STREAMED! {
            #doc
            #request -> #response
        }
    };
    // rustdoc lists impls in source order, and the setters of the operation matter most.
    setters.into_iter().chain([call]).collect()
}
