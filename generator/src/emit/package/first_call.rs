//! A program with one call to an in-memory service, for a new repository.
//!
//! ```text
//! async fn first_call(client: &Client) -> example_sdk::Result<()> {
//!     let response = client.pets().list().await?;
//!     println!("{response:?}");
//!     Ok(())
//! }
//! ```
//!
//! In: the context. Out: the text of the program, and the features that it needs. The program is not part of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::ident_from_str;
use crate::emit::snippet::call;
use crate::ir::{Argument, Operation, OperationId, TypeRef};

/// A program with one call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstCall {
    /// The features of the crate that it needs.
    pub features: Vec<String>,
    /// The text of the program.
    pub text: String,
}

/// Returns the program.
pub(crate) fn first_call(cx: Cx<'_>) -> FirstCall {
    let id = chosen_call(cx);
    let feature = id.map(|id| {
        let group = cx.api.resources[cx.api.operations[id.0].resource.0].group;
        cx.names.groups[group.0].feature.clone()
    });
    let features = ["testing".to_owned()].into_iter().chain(feature).collect();
    let text = cx.item_lines(program(cx, id)).join("\n") + "\n";
    FirstCall { features, text }
}

/// Returns the configured call, or a read call, if possible of a group that is enabled by default and without arguments.
fn chosen_call(cx: Cx<'_>) -> Option<OperationId> {
    let is_text =
        |argument: &Argument| matches!(argument, Argument::Parameter(it) if it.ty == TypeRef::String);
    let fits = |it: &Operation| {
        it.method == "GET"
            && it.success.sample.is_some()
            && it.success.variants.is_empty()
            && !it.deprecated
            && it.stage.is_none()
            && !it.needs_arguments_struct()
            && it.arguments.iter().all(is_text)
    };
    let rank = |it: &Operation| {
        let group = cx.api.resources[it.resource.0].group;
        let is_configured = cx.options.package.first_call.as_ref().is_some_and(|call| it.is_named(call));
        (!is_configured, !cx.api.groups[group.0].default, it.arguments.len())
    };
    let operations = cx.api.operations.iter().enumerate().filter(|(_, it)| fits(it));
    operations.min_by_key(|(_, it)| rank(it)).map(|(index, _)| OperationId(index))
}

/// The items of the program. Without a call, it only creates a client.
fn program(cx: Cx<'_>, id: Option<OperationId>) -> TokenStream {
    let krate = ident_from_str(&cx.crate_name());
    let mut doc = Doc::default();
    doc.paragraph(
        "Calls the API once, against an in-memory service. `cargo test` runs this program; an application passes a client \
         for the real service, such as that of `Client::from_env`.",
        ITEM_WIDTH,
    );
    let doc = doc.inner();
    let test = quote! {
        #[test]
        fn first_call_succeeds() -> Result<(), Box<dyn std::error::Error>> {
            main()
        }
    };
    let Some(id) = id else {
        return quote! {
            #doc

            use #krate::testing::Mock;

            fn main() -> Result<(), Box<dyn std::error::Error>> {
                let mock = Mock::new();
                let client = mock.client()?;
                println!("{client:?}");
                Ok(())
            }

            #test
        };
    };
    let call = call::call_expression(cx, id);
    quote! {
        #doc

        use #krate::testing::{Mock, block_on};
        use #krate::Client;

        async fn first_call(client: &Client) -> #krate::Result<()> {
            let response = #call.await?;
            println!("{response:?}");
            Ok(())
        }

        fn main() -> Result<(), Box<dyn std::error::Error>> {
            let mock = Mock::new();
            mock.when(|client| #call).reply_sample();
            block_on(first_call(&mock.client()?))?;
            mock.verify()?;
            Ok(())
        }

        #test
    }
}
