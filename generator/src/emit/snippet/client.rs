//! The client of a program: from the environment, or with placeholders for each credential of the first alternative.
//!
//! ```text
//! Client::from_env()?
//! Client::builder().api_key("API_KEY").application_key("APPLICATION_KEY").build()?
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::ir::{Operation, SchemeKind};

/// The credentials of an example.
pub(crate) enum ExampleCredentials<'a> {
    /// The operation needs none.
    None,
    /// They are read from environment variables, a set for each scheme.
    Environment(Vec<&'a [String]>),
    /// They are set in code: indexes of schemes.
    Code(&'a [usize]),
}

/// Returns the credentials of the first alternative that the environment can hold, or else of the first one.
pub(crate) fn credentials<'a>(cx: Cx<'a>, it: &'a Operation) -> ExampleCredentials<'a> {
    let alternatives = || it.security.iter().filter(|set| !set.is_empty());
    let variables = |set: &'a Vec<usize>| {
        set.iter().map(|scheme| cx.api.schemes[*scheme].env.first().map(Vec::as_slice)).collect::<Option<_>>()
    };
    match (alternatives().find_map(variables), alternatives().next()) {
        (Some(variables), _) => ExampleCredentials::Environment(variables),
        (None, Some(first)) => ExampleCredentials::Code(first),
        (None, None) => ExampleCredentials::None,
    }
}

/// Returns the expression of the client.
pub(crate) fn client(cx: Cx<'_>, it: &Operation) -> TokenStream {
    match credentials(cx, it) {
        ExampleCredentials::None => quote!(Client::builder().build()?),
        ExampleCredentials::Environment(_) => quote!(Client::from_env()?),
        ExampleCredentials::Code(schemes) => {
            let setters = schemes.iter().map(|scheme| {
                let names = &cx.names.schemes[*scheme];
                let (method, placeholder) = (ident(&names.method), names.constant.shown());
                match cx.api.schemes[*scheme].kind {
                    SchemeKind::Basic => quote!(.#method("USER", "PASSWORD")),
                    _ => quote!(.#method(#placeholder)),
                }
            });
            quote!(Client::builder()#(#setters)*.build()?)
        }
    }
}
