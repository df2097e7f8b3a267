//! A whole program that makes one call.
//!
//! ```text
//! use example_sdk::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> example_sdk::Result<()> {
//!     let client = Client::from_env()?;
//!     let user = client.iam_v2().users().get("u-123").await?;
//!     Ok(())
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident_from_str;
use crate::emit::snippet::value::ExampleImports;
use crate::emit::snippet::{call, client};
use crate::ir::OperationId;

/// Returns a whole program that makes one call; `None` if its values would fill pages.
pub(crate) fn program_tokens(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let mut imports = ExampleImports::new(cx, id);
    let call = call::call_statements(cx, id, &mut imports);
    let import = call::use_item(cx, id, &imports);
    let krate = ident_from_str(&cx.crate_name());
    let client = client::client(cx, &cx.api.operations[id.0]);
    let program = quote! {
        use #krate::Client;
        #import

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> #krate::Result<()> {
            let client = #client;
            #call
            Ok(())
        }
    };
    (!imports.is_too_long()).then_some(program)
}
