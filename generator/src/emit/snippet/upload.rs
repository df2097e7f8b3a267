//! The example of an upload in several steps.
//!
//! ```text
//! let body = CreateArtifact::new("orders");
//! let response = client.artifacts().upload(&body, "…").await?;
//! println!("{response:?}");
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::snippet::call;
use crate::emit::snippet::value::ExampleImports;
use crate::ir::{Argument, OperationId, SuccessKind, Upload, UploadSteps};
use crate::names::UploadNames;

/// Returns the example in its fence; `None` if its values would fill pages.
pub(crate) fn upload_example(
    cx: Cx<'_>,
    id: OperationId,
    upload: &Upload,
    names: &UploadNames,
) -> Option<Vec<String>> {
    let it = &cx.api.operations[id.0];
    let mut imports = ExampleImports::new(cx, id);
    let is_skipped = |wire: &str| upload.queries.iter().any(|(name, _)| name == wire);
    let parameters = it.required().filter(|parameter| !is_skipped(&parameter.wire));
    let parameters = parameters.chain(upload.arguments.iter().map(|property| &property.parameter));
    let mut arguments: Vec<_> =
        parameters.map(|parameter| call::parameter_value(cx, parameter, &mut imports)).collect();
    let has_body = it.arguments.iter().any(|argument| matches!(argument, Argument::Body));
    let body = it.body.as_ref().filter(|_| has_body).map(|body| {
        arguments.push(quote!(&body));
        let value = call::owned_body(cx, body, &mut imports);
        quote!(let body = #value;)
    });
    let (handle, method) = (call::handle_calls(cx, id), ident(&names.method));
    let result = match &upload.steps {
        UploadSteps::Presigned(_) => id,
        UploadSteps::Session(session) => session.finish.operation,
    };
    let call = quote!(client #handle.#method(#(#arguments,)* "…").await?);
    let call = match cx.api.operations[result.0].success.kind {
        SuccessKind::Empty => quote!(#call;),
        _ => quote!(let response = #call; println!("{response:?}");),
    };
    (!imports.is_too_long()).then(|| call::fenced(cx, id, quote!(#body #call), &imports))
}
