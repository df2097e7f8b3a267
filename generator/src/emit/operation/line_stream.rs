//! Operations whose body is lines of JSON: the method that takes the lines as a stream.
//!
//! ```text
//! /// Calls [`import`](Self::import) with a stream of lines.
//! pub fn import_stream(
//!     &self,
//!     catalog_id: impl Into<String>,
//!     items: impl futures_core::Stream<Item = Piece> + Send + 'static,
//! ) -> ImportPieces {
//!     let mut call = Call::new(&self.client, &IMPORT).path(catalog_id);
//!     call.json_line_stream("application/x-ndjson", items);
//!     ImportPieces { call }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::operation::arguments::Arguments;
use crate::emit::operation::former::{Signature, former_methods};
use crate::emit::operation::{arguments, docs, items};
use crate::emit::snippet::line_stream::line_stream_example;
use crate::emit::types::type_ref;
use crate::ir::OperationId;
use crate::markdown;
use crate::names::{LineStreamNames, NameKind};

/// Returns the method of the resource's handle.
pub(crate) fn line_stream_method(cx: Cx<'_>, id: OperationId, cfg: &Cfg<'_>) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let stream = names.line_stream.as_ref()?;
    let (body, line) = it.line_body()?;
    let doc = line_stream_docs(cx, id, stream).outer();
    let deprecated = deprecated::operation_attribute(it);
    let (method, request, lines) = (ident(&stream.method), ident(&names.request), ident(&stream.items));
    let (ty, media_type) = (type_ref::rust_type(line), &body.media_type);
    let Arguments { names: mut arguments, declared, conversions, call, sets } =
        arguments::method_arguments(cx, id, None);
    arguments.push(lines.clone());
    let declared = quote! {
        #(#declared)*,
        #lines: impl futures_core::Stream<Item = #ty> + Send + 'static
    };
    let signature = Signature { declared, arguments, output: quote!(#request) };
    let former = former_methods(cx, id, (NameKind::LinesMethod, &stream.method), &signature, cfg);
    let Signature { declared, .. } = signature;
    let incoming = items::incoming(cx, id);
    let cfg = cfg.attribute();
    Some(quote! {
        #doc
        #cfg
        #deprecated
        pub fn #method(&self #declared) -> #request {
            #(#conversions)*
            let mut call = #call;
            #(#sets)*
            call.json_line_stream(#media_type, #lines);
            #request { call #incoming }
        }
        #former
    })
}

fn line_stream_docs(cx: Cx<'_>, id: OperationId, stream: &LineStreamNames) -> Doc {
    let names = &cx.names.operations[id.0];
    let method = names.method.as_str().trim_start_matches("r#");
    let lines = markdown::code(stream.items.as_str().trim_start_matches("r#"));
    let mut doc = Doc::default();
    let summary = format!(
        "Calls [`{method}`](Self::{method}) with a stream of items, each of which is sent as a line of the body."
    );
    doc.paragraph(&summary, INNER_WIDTH);
    doc.paragraph(
        "The stream applies back-pressure: items are pulled as fast as the service accepts them. They can be read only once, \
         so the request is sent once. See [`UploadBody`](crate::UploadBody) for its timeouts and errors, and \
         [`iter`](crate::stream::iter) for a stream of known items.",
        INNER_WIDTH,
    );
    let mut parameters = docs::argument_lines(cx, id, false);
    parameters.extend(markdown::item(&format!("{lines}: The stream of items."), INNER_WIDTH));
    let optional = docs::optional_setters(cx, id, &names.request, false);
    docs::add_parameters(&mut doc, parameters, &optional);
    if let Some(example) = line_stream_example(cx, id, stream) {
        doc.block(["# Example"]).block(example);
    }
    doc
}
