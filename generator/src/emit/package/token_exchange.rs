//! Token sources and token exchanges: the setters of a client, and the statics that describe an exchange.
//!
//! ```text
//! impl ClientBuilder {
//!     /// Sets the source whose tokens are exchanged for the STS token.
//!     ///
//!     /// The STS token is refreshed before it expires.
//!     pub fn sts_token_exchange(self, identity_pool_id: impl Into<String>, source: impl TokenSource) -> Self {
//!         let fields = vec![("identity_pool_id", identity_pool_id.into())];
//!         self.set_exchange(&STS_TOKEN, &STS_TOKEN_EXCHANGE, fields, source)
//!     }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::module::group_facts::credential;
use crate::emit::runtime_items::{EXCHANGE, OPERATION, RETRY, TOKEN_SOURCE};
use crate::ir::{Scheme, TokenExchange};
use crate::names::SchemeNames;

/// Returns the statics that describe an exchange.
pub(crate) fn statics(cx: Cx<'_>, it: &TokenExchange) -> TokenStream {
    let TokenExchange { fields, subject, token, expires_in, lifetime, .. } = it;
    let constant = ident(&cx.names.schemes[it.scheme].constant);
    let (exchange, sent) = (format_ident!("{constant}_EXCHANGE"), format_ident!("{constant}_OPERATION"));
    let name = &cx.api.schemes[it.scheme].label;
    let lifetime = Literal::u64_unsuffixed(*lifetime);
    let operation = &cx.api.operations[it.operation.0];
    let words = &cx.names.operations[it.operation.0].phrase;
    let (id, method, path) = (&operation.id, &operation.method, operation.encoded_target());
    let host = ident(&cx.names.hosts[operation.host].constant);
    let fields = fields.iter().map(|(name, value)| quote!((#name, #value)));
    let about =
        doc_comment::comment(&format!("The token exchange for the {}.", credential(name)), INNER_WIDTH);
    quote! {
        #about
        static #exchange: #EXCHANGE = #EXCHANGE {
            name: #name,
            operation: &#sent,
            fields: &[#(#fields),*],
            subject: #subject,
            token: #token,
            expires_in: #expires_in,
            life: std::time::Duration::from_secs(#lifetime),
        };

        /// The operation of the token exchange, which is idempotent.
        static #sent: #OPERATION = #OPERATION {
            id: #id,
            name: #words,
            method: #method,
            path: #path,
            host: &#host,
            security: &[],
            retry: #RETRY::Idempotent,
        };
    }
}

/// Returns the static of an exchange.
pub(crate) fn constant(cx: Cx<'_>, it: &TokenExchange) -> Ident {
    format_ident!("{}_EXCHANGE", ident(&cx.names.schemes[it.scheme].constant))
}

/// Returns the setters of token sources.
pub(crate) fn setters(cx: Cx<'_>) -> Vec<TokenStream> {
    let schemes = cx.api.schemes.iter().zip(&cx.names.schemes);
    let sources = schemes.filter_map(|(it, names)| source(it, names));
    sources.chain(cx.api.token_exchanges.iter().filter_map(|it| exchange(cx, it))).collect()
}

fn source(it: &Scheme, names: &SchemeNames) -> Option<TokenStream> {
    let about = format!("Sets the source of the {}.", credential(&it.label));
    let doc = doc_comment::comment(&about, INNER_WIDTH);
    let (method, constant) = (ident(names.source.as_ref()?), ident(&names.constant));
    Some(quote! {
        #doc
        pub fn #method(self, source: impl #TOKEN_SOURCE) -> Self {
            self.set_source(&#constant, source)
        }
    })
}

fn exchange(cx: Cx<'_>, it: &TokenExchange) -> Option<TokenStream> {
    let names = &cx.names.schemes[it.scheme];
    let credential = credential(&cx.api.schemes[it.scheme].label);
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sets the source whose tokens are exchanged for the {credential}."), INNER_WIDTH);
    doc.paragraph(&format!("The {credential} is refreshed before it expires."), INNER_WIDTH);
    let doc = doc.outer();
    let (method, constant) = (ident(names.exchange.as_ref()?), ident(&names.constant));
    let data = format_ident!("{constant}_EXCHANGE");
    let wires = &it.arguments;
    let arguments: Vec<_> = wires.iter().map(|wire| ident_from_str(wire)).collect();
    Some(quote! {
        #doc
        pub fn #method(self, #(#arguments: impl Into<String>,)* source: impl #TOKEN_SOURCE) -> Self {
            let fields = vec![#((#wires, #arguments.into())),*];
            self.set_exchange(&#constant, &#data, fields, source)
        }
    })
}
