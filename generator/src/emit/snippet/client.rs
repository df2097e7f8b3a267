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
    /// They are read from environment variables: the schemes, and a set of variables for each.
    Environment(&'a [usize], Vec<&'a [String]>),
    /// They are set in code: indexes of schemes.
    Code(&'a [usize]),
}

impl<'a> ExampleCredentials<'a> {
    /// Returns the schemes that the example uses together.
    pub(crate) fn schemes(&self) -> &'a [usize] {
        match self {
            Self::None => &[],
            Self::Environment(schemes, _) | Self::Code(schemes) => schemes,
        }
    }
}

/// Returns the credentials of the first alternative that the environment can hold, or else of the first one.
pub(crate) fn credentials<'a>(cx: Cx<'a>, it: &'a Operation) -> ExampleCredentials<'a> {
    let is_deprecated = |set: &Vec<usize>| set.iter().any(|scheme| cx.api.schemes[*scheme].deprecated);
    let is_usable = |set: &Vec<usize>| !(set.is_empty() || is_deprecated(set));
    let has_usable = it.security.iter().any(is_usable);
    // A deprecated scheme is shown only if there is no other one.
    let alternatives =
        || it.security.iter().filter(|set| if has_usable { is_usable(set) } else { !set.is_empty() });
    let variables = |set: &'a Vec<usize>| {
        let sets = set.iter().map(|scheme| cx.api.schemes[*scheme].env.first().map(Vec::as_slice));
        Some((set, sets.collect::<Option<_>>()?))
    };
    match (alternatives().find_map(variables), alternatives().next()) {
        (Some((schemes, variables)), _) => ExampleCredentials::Environment(schemes, variables),
        (None, Some(first)) => ExampleCredentials::Code(first),
        (None, None) => ExampleCredentials::None,
    }
}

/// Returns the expression of the client.
pub(crate) fn client(cx: Cx<'_>, it: &Operation) -> TokenStream {
    match credentials(cx, it) {
        ExampleCredentials::None => quote!(Client::builder().build()?),
        ExampleCredentials::Environment(..) => quote!(Client::from_env()?),
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
