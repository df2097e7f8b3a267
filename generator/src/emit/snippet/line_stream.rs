//! The example of an operation that takes the lines of its body as a stream.
//!
//! ```text
//! let items = example_sdk::stream::iter([Piece::new("part")]);
//! client.catalog().pieces().import_stream("c-1", items).await?;
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::snippet::call;
use crate::emit::snippet::value::{ExampleImports, MAX_DEPTH, owned_value};
use crate::ir::{OperationId, SuccessKind};
use crate::names::LineStreamNames;

/// Returns the example in its fence; `None` if its values would fill pages.
pub(crate) fn line_stream_example(
    cx: Cx<'_>,
    id: OperationId,
    stream: &LineStreamNames,
) -> Option<Vec<String>> {
    let it = &cx.api.operations[id.0];
    let (_, line) = it.line_body()?;
    let mut imports = ExampleImports::new(cx, id);
    let value = owned_value(cx, line, None, MAX_DEPTH, &mut imports);
    let parameters = call::parameter_values(cx, id, &mut imports);
    let (krate, handle) = (ident_from_str(&cx.crate_name()), call::handle_calls(cx, id));
    let (method, items) = (ident(&stream.method), ident(&stream.items));
    let call = quote!(client #handle.#method(#(#parameters,)* #items).await?);
    let result = match it.success.kind {
        SuccessKind::Empty => quote!(#call;),
        SuccessKind::Items { .. } => quote! {
            let mut received = #call;
            while let Some(item) = received.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        _ => quote!(let response = #call; println!("{response:?}");),
    };
    let statements = quote!(let #items = #krate::stream::iter([#value]); #result);
    (!imports.is_too_long()).then(|| call::fenced(cx, id, statements, &imports))
}
