//! `src/service.rs`: the service, and the setters of its client.
//!
//! ```text
//! pub(crate) static SERVICE: Service = Service {
//!     name: env!("CARGO_PKG_NAME"),
//!     hosts: &[&CONTROL_PLANE],
//!     schemes: &[&CLOUD_API_KEY],
//!     …
//! };
//! ```
//!
//! The modules [`hosts`], [`credentials`], [`client_values`], [`token_exchange`] and [`oauth`] write the items of these kinds.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::package::{client_values, credentials, hosts, oauth, token_exchange};
use crate::emit::runtime_items::{CLIENT, CLIENT_BUILDER, ERROR_MATCH, SERVICE};
use crate::ir::{AlreadyExists, Operation};
use crate::markdown;
use crate::output::Module;

/// `src/service.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let mut doc = Doc::default();
    let about = format!("The hosts and credentials of {}.", markdown::line(cx.product()));
    let doc = doc.paragraph(&about, ITEM_WIDTH).inner();
    let service = service(cx);
    let hosts = || cx.api.hosts.iter().zip(&cx.names.hosts);
    let schemes = || cx.api.schemes.iter().zip(&cx.names.schemes);
    let values = || cx.api.values.iter().zip(&cx.names.values);
    let host_statics = hosts().map(|(it, names)| hosts::host_static(it, names));
    let scheme_statics = schemes().map(|(it, names)| credentials::scheme_static(it, names));
    let value_statics = values().map(|(it, names)| client_values::value_static(it, names));
    let token_exchanges = cx.api.token_exchanges.iter().map(|it| token_exchange::statics(cx, it));
    let setters: Vec<_> = schemes()
        .map(|(it, names)| credentials::scheme_setter(it, names))
        .chain(token_exchange::setters(cx))
        .chain(oauth::setters(cx))
        .chain(schemes().flat_map(|(it, names)| credentials::scheme_headers(it, names)))
        .chain(hosts().map(|(it, names)| hosts::host_setters(it, names)))
        .chain(hosts().flat_map(|(it, names)| hosts::host_headers(it, names)))
        .chain(values().map(|(it, names)| client_values::value_setter(it, names)))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #CLIENT_BUILDER { #(#setters)* }));
    let getters = values().map(|(it, names)| client_values::value_getter(it, names));
    let getters: Vec<_> = getters.chain(oauth::logins(cx)).collect();
    let (servers, env_logins) = (oauth::statics(cx), oauth::env_logins(cx));
    let getters = (!getters.is_empty()).then(|| quote!(impl #CLIENT { #(#getters)* }));
    let items = quote! {
        #service
        #env_logins
        #(#host_statics)*
        #(#scheme_statics)*
        #(#value_statics)*
        #(#token_exchanges)*
        #(#servers)*
        #setters
        #getters
    };
    let items = std::iter::once((Cfg::default(), items));
    FileImports::new(cx, None).module("src/service.rs".to_owned(), cx.header(&[]), doc, items)
}

fn service(cx: Cx<'_>) -> TokenStream {
    let product = markdown::plain(cx.product());
    let repository = cx.options.package.repository.as_deref().unwrap_or_default();
    let hosts = cx.names.hosts.iter().map(|names| ident(&names.constant));
    let schemes = cx.names.schemes.iter().map(|names| ident(&names.constant));
    let values = cx.names.values.iter().map(|names| ident(&names.constant));
    let domains = &cx.api.domains;
    let scopes = scopes(cx);
    let AlreadyExists { codes, texts } = &cx.api.already_exists;
    quote! {
        /// The service.
        pub(crate) static SERVICE: #SERVICE = #SERVICE {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            product: #product,
            repository: #repository,
            hosts: &[#(&#hosts),*],
            schemes: &[#(&#schemes),*],
            values: &[#(&#values),*],
            domains: &[#(#domains),*],
            already_exists: #ERROR_MATCH { codes: &[#(#codes),*], texts: &[#(#texts),*] },
            scopes: &[#(#scopes),*],
        };
    }
}

/// Returns the scopes of the operations that require any, sorted by the ID of the operation.
fn scopes(cx: Cx<'_>) -> Vec<TokenStream> {
    let mut operations: Vec<_> = cx.api.operations.iter().filter(|it| !it.scopes.is_empty()).collect();
    operations.sort_by_key(|it| &it.id);
    let entry = |it: &Operation| {
        let (id, scopes) = (&it.id, &it.scopes);
        quote!((#id, &[#(#scopes),*]))
    };
    operations.into_iter().map(entry).collect()
}
