//! The example of an operation that takes a stream of bodies.
//!
//! ```text
//! let records = example_sdk::stream::iter([ProduceRequest::new()]);
//! let mut responses = client.kafka_v3().records().produce_stream("topic", records).await?;
//! while let Some(response) = responses.next().await {
//!     let response = response?;
//!     println!("{response:?}");
//! }
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::snippet::call;
use crate::emit::snippet::value::ExampleImports;
use crate::ir::OperationId;

/// Returns the example in its fence; `None` if its values would fill pages.
pub(crate) fn stream_example(cx: Cx<'_>, id: OperationId) -> Option<Vec<String>> {
    let it = &cx.api.operations[id.0];
    let names = cx.names.operations[id.0].stream.as_ref()?;
    let mut imports = ExampleImports::new(cx, id);
    let value = call::owned_body(cx, it.body.as_ref()?, &mut imports);
    let parameters = call::parameter_values(cx, id, &mut imports);
    let (krate, handle) = (ident_from_str(&cx.crate_name()), call::handle_calls(cx, id));
    let (method, values) = (ident(&names.method), ident(&names.values));
    let call = quote! {
        let #values = #krate::stream::iter([#value]);
        let mut responses = client #handle.#method(#(#parameters,)* #values).await?;
        while let Some(response) = responses.next().await {
            let response = response?;
            println!("{response:?}");
        }
    };
    (!imports.is_too_long()).then(|| call::fenced(cx, id, call, &imports))
}
