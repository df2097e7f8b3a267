//! Operations whose success is a stream of items: the format, and the request builder.
//!
//! ```text
//! pub fn create_stream(&self, body: &CreateChat) -> CreateChatStream {
//!     let mut call = Call::new(&self.client, &CREATE_STREAM);
//!     call.json(body);
//!     call.set_body_constant("stream", true);
//!     CreateChatStream { call, incoming: Incoming::new(&CREATE_STREAM_FORMAT) }
//! }
//!
//! static CREATE_STREAM_FORMAT: ItemFormat =
//!     ItemFormat::new(Framing::Events(EventItem::Json), "text/event-stream").ends(&["[DONE]"]);
//!
//! item_stream! {
//!     /// A request builder for [`ChatClient::create_stream`].
//!     CreateChatStream -> ChatChunk
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::{EVENT, EVENT_ITEM, FRAMING, INCOMING, ITEM_FORMAT, ITEM_STREAM, RECONNECT};
use crate::emit::types::type_ref;
use crate::ir::{Operation, OperationId, SuccessKind, TypeRef};
use crate::item_format::{EventItem, Framing, ItemFormat, Reconnect};

/// Returns the sentence about a success that is a stream of items, or about the method that returns one.
pub(crate) fn method_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let is_second = |it: &&Operation| it.first_method == Some(id);
    if let Some(second) = cx.api.operations.iter().position(|it| is_second(&it)) {
        let method = cx.names.operations[second].method.as_str().trim_start_matches("r#");
        return Some(format!("[`{method}`](Self::{method}) returns a stream instead."));
    }
    let it = &cx.api.operations[id.0];
    let SuccessKind::Items { .. } = it.success.kind else { return None };
    Some(
        "Returns a stream; see [`ItemStream`](crate::item_stream::ItemStream) for its errors, timeouts and \
         reconnections."
            .to_owned(),
    )
}

/// Returns the member of the request builder with the settings of the stream.
pub(crate) fn incoming(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let format = ident(cx.names.operations[id.0].format.as_ref()?);
    Some(quote!(, incoming: #INCOMING::new(&#format)))
}

/// Returns the request builder.
pub(crate) fn item_stream(cx: Cx<'_>, id: OperationId, doc: &TokenStream) -> Option<TokenStream> {
    let SuccessKind::Items { ty, .. } = &cx.api.operations[id.0].success.kind else { return None };
    let (request, item) = (ident(&cx.names.operations[id.0].request), item_type(ty.as_ref()));
    Some(quote! {
        #ITEM_STREAM! {
            #doc
            #request -> #item
        }
    })
}

/// Returns the type of an item. An event whose data has no schema is an item itself.
pub(crate) fn item_type(ty: Option<&TypeRef>) -> TokenStream {
    ty.map_or_else(|| quote!(#EVENT), type_ref::rust_type)
}

/// Returns the static with the format.
pub(crate) fn format(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let SuccessKind::Items { format, .. } = &cx.api.operations[id.0].success.kind else { return None };
    let name = ident(cx.names.operations[id.0].format.as_ref()?);
    let ItemFormat { media_type, ends, end_events, error_events, error_members, .. } = format;
    let framing = framing(format);
    let lists = [
        (quote!(ends), ends),
        (quote!(end_events), end_events),
        (quote!(error_events), error_events),
        (quote!(error_members), error_members),
    ];
    let lists = lists.iter().filter(|(_, texts)| !texts.is_empty());
    let lists = lists.map(|(method, texts)| quote!(.#method(&[#(#texts),*])));
    let reconnect = format.reconnect.map(|reconnect| match reconnect {
        Reconnect::Never => quote!(.reconnect(#RECONNECT::Never)),
        Reconnect::AfterId => quote!(.reconnect(#RECONNECT::AfterId)),
        Reconnect::Always => quote!(.reconnect(#RECONNECT::Always)),
        Reconnect::OnEnd => quote!(.reconnect(#RECONNECT::Always).reconnect_on_end()),
    });
    Some(quote! {
        static #name: #ITEM_FORMAT = #ITEM_FORMAT::new(#framing, #media_type) #(#lists)* #reconnect;
    })
}

fn framing(format: &ItemFormat) -> TokenStream {
    match (format.framing, format.event_item) {
        (Framing::Events, EventItem::Json) => quote!(#FRAMING::Events(#EVENT_ITEM::Json)),
        (Framing::Events, EventItem::Text) => quote!(#FRAMING::Events(#EVENT_ITEM::Text)),
        (Framing::Events, EventItem::Object) => quote!(#FRAMING::Events(#EVENT_ITEM::Object)),
        (Framing::Events, EventItem::TextObject) => quote!(#FRAMING::Events(#EVENT_ITEM::TextObject)),
        (Framing::Lines, _) => quote!(#FRAMING::Lines),
        (Framing::Sequence, _) => quote!(#FRAMING::Sequence),
        (Framing::Concatenated, _) => quote!(#FRAMING::Concatenated),
        (Framing::Parts, _) => quote!(#FRAMING::Parts),
    }
}
