//! The example of the runtime's module `testing`: a function and its test.
//!
//! ```text
//! let mock = Mock::new();
//! mock.when(|client| client.iam_v2().users().get("u-123"))
//!     .fail(Fault::rate_limited(Duration::from_secs(7)))
//!     .then_reply_sample();
//! ```
//!
//! In: the context. Out: the text of `src/testing/example.md`, which names the crate and an operation of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::ITEM_WIDTH;
use crate::emit::ident::ident_from_str;
use crate::emit::snippet::call;
use crate::ir::{Argument, Operation, OperationId, ParameterIn, TypeRef};
use crate::markdown;

/// Returns the text of `src/testing/example.md`.
pub(crate) fn testing_example(cx: Cx<'_>) -> String {
    let Some(id) = tested_call(cx) else { return "\n".to_owned() };
    let about = "A function that checks whether a resource exists, and its test: the service rejects the first request, the \
                 client waits as long as `Retry-After` demands, and the retry succeeds. The simulated wait takes no time.";
    let (items, parts) = program(cx, id);
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    lines.extend(markdown::wrapped(about, ITEM_WIDTH));
    lines.extend([String::new(), "```".to_owned()]);
    // Without a line of code the module is documented all the same.
    lines.extend(cx.item_lines(items));
    for part in parts {
        lines.push(String::new());
        lines.extend(cx.statement_lines(part));
    }
    lines.extend(["# Ok::<(), Box<dyn std::error::Error>>(())", "```", ""].map(str::to_owned));
    lines.join("\n")
}

/// Returns the operation that the example tests: one that reads something by its name, of a group that is on by default.
fn tested_call(cx: Cx<'_>) -> Option<OperationId> {
    let text = |argument: &Argument| matches!(argument, Argument::Parameter(it) if it.location == ParameterIn::Path && it.ty == TypeRef::String);
    let fits = |it: &Operation| {
        let group = cx.api.resources[it.resource.0].group;
        let reads = it.method == "GET" && it.success.sample.is_some() && !it.deprecated;
        cx.api.groups[group.0].default && reads && it.arguments.len() == 1 && it.arguments.iter().all(text)
    };
    cx.api.operations.iter().position(fits).map(OperationId)
}

/// The items of the example, and its statements in parts.
fn program(cx: Cx<'_>, id: OperationId) -> (TokenStream, [TokenStream; 3]) {
    let krate = ident_from_str(&cx.crate_name());
    let call = call::call_expression(cx, id);
    let items = quote! {
        use std::time::Duration;

        use #krate::testing::{Fault, Mock, block_on};
        use #krate::{Client, Result};

        async fn exists(client: &Client) -> Result<bool> {
            match #call.await {
                Ok(_) => Ok(true),
                Err(error) if error.is_not_found() => Ok(false),
                Err(error) => Err(error),
            }
        }
    };
    let rule = quote! {
        let mock = Mock::new();
        mock.when(|client| #call)
            .fail(Fault::rate_limited(Duration::from_secs(7)))
            .then_reply_sample();
    };
    let found = quote! {
        let client = mock.client()?;
        let found = block_on(exists(&client))?;
        assert!(found);
        assert_eq!(mock.requests().len(), 2);
        assert!(mock.elapsed() >= Duration::from_secs(7));
    };
    let missing = quote! {
        mock.when(|client| #call).fail(Fault::not_found());
        let found = block_on(exists(&client))?;
        assert!(!found);
        mock.verify()?;
    };
    (items, [rule, found, missing])
}
