//! Handles of groups whose host is everybody's own: one client serves several of them.
//!
//! ```text
//! impl KafkaV3 {
//!     /// The same at another URL.
//!     pub fn at(&self, url: impl AsRef<str>) -> Self {
//!         Self { client: self.client.at(&KAFKA, url) }
//!     }
//!
//!     /// The same with another resource API key.
//!     pub fn with_resource_api_key(&self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
//!         Self { client: self.client.with_basic(&RESOURCE_API_KEY, key, secret) }
//!     }
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::paths::{SECRET, SERVICE_MODULE};
use super::tables::operations;
use super::text::{self, INNER};
use super::uses::Uses;
use super::{Cx, ident, member};
use crate::docs;
use crate::ir::{DefaultHeader, Group, GroupId, SchemeKind};
use crate::names::{HeaderNames, Name};

/// The methods of the handle, and what they make the file import.
pub(super) fn methods(cx: Cx<'_>, id: GroupId, uses: &mut Uses) -> Vec<TokenStream> {
    let group = &cx.api.groups[id.0];
    let Some(host) = own_host(cx, group) else { return Vec::new() };
    let schemes: BTreeSet<usize> =
        operations(cx, group).flat_map(|it| it.security.iter().flatten().copied()).collect();
    let constant = &cx.names.hosts[host].constant;
    uses.name(SERVICE_MODULE, constant.as_str());
    let constant = ident(constant);
    let at = quote! {
        /// The same at this URL, in place of the client's. If it is not one, calls say so and send nothing.
        pub fn at(&self, url: impl AsRef<str>) -> Self {
            Self { client: self.client.at(&#constant, url) }
        }
    };
    let mut methods = vec![at];
    methods.extend(endpoints(cx, id, host));
    methods.extend(schemes.iter().map(|scheme| key(cx, *scheme, uses)));
    for scheme in schemes {
        let (it, names) = (&cx.api.schemes[scheme], &cx.names.schemes[scheme]);
        methods.extend(headers(&it.headers, &names.headers, &names.constant, "with_scheme_header"));
    }
    let (it, names) = (&cx.api.hosts[host], &cx.names.hosts[host]);
    methods.extend(headers(&it.headers, &names.headers, &names.constant, "with_host_header"));
    methods
}

/// A handle from a resource that holds the URL.
fn endpoints(cx: Cx<'_>, group: GroupId, host: usize) -> impl Iterator<Item = TokenStream> {
    let names = &cx.names.groups[group.0].endpoints;
    let found = names.iter().map(|(index, names)| (&cx.api.endpoints[*index], names));
    found.filter(move |(it, _)| it.host == host).map(move |(it, (method, argument))| {
        let home = &cx.names.groups[it.group.0];
        let (module, feature) = (home.module.iter().map(ident), &home.feature);
        let (method, argument) = (ident(method), ident(argument));
        let resource = ident(&cx.names.types[it.resource.0].item);
        let url = member::text(cx, quote!(#argument), it.resource, &it.member);
        let about = format!(
            "The same at the URL that this holds in {}. If it holds none yet, calls say so and send nothing.",
            docs::code(&member::path(cx, it.resource, &it.member))
        );
        let doc = text::comment(&about, INNER);
        quote! {
            #doc
            #[cfg(feature = #feature)]
            pub fn #method(&self, #argument: &crate::#(#module::)*#resource) -> Self {
                self.at(#url)
            }
        }
    })
}

/// Headers that only the requests of this handle carry.
fn headers<'a>(
    headers: &'a [DefaultHeader],
    names: &'a [HeaderNames],
    constant: &Name,
    method: &str,
) -> impl Iterator<Item = TokenStream> + 'a {
    let (constant, set) = (ident(constant), format_ident!("{method}"));
    headers.iter().zip(names).map(move |(it, names)| {
        let what = it.description.as_deref().map(docs::line).unwrap_or_else(|| docs::plain(&it.name));
        let doc = text::comment(&format!("The same, sending {what}."), INNER);
        let (with, wire) = (ident(&names.with), &it.wire);
        quote! {
            #doc
            pub fn #with(&self, value: impl Into<String>) -> Self {
                Self { client: self.client.#set(&#constant, #wire, value) }
            }
        }
    })
}

/// The host that a handle of the group can be pointed at.
pub(super) fn own_host(cx: Cx<'_>, group: &Group) -> Option<usize> {
    let hosts: BTreeSet<usize> = operations(cx, group).map(|it| it.host).collect();
    let own: Vec<usize> = hosts.into_iter().filter(|host| cx.api.hosts[*host].placeholder).collect();
    // With two hosts nobody could tell which one is meant.
    if let [host] = own[..] { Some(host) } else { None }
}

fn key(cx: Cx<'_>, scheme: usize, uses: &mut Uses) -> TokenStream {
    let (it, names) = (&cx.api.schemes[scheme], &cx.names.schemes[scheme]);
    uses.name(SERVICE_MODULE, names.constant.as_str());
    uses.item(SECRET);
    let about = format!("The same with this {}, in place of the client's.", docs::line(&it.label));
    let doc = text::comment(&about, INNER);
    let (method, constant) = (format_ident!("with_{}", ident(&names.method)), ident(&names.constant));
    if it.kind == SchemeKind::Basic {
        return quote! {
            #doc
            pub fn #method(&self, key: impl Into<String>, secret: impl Into<#SECRET>) -> Self {
                Self { client: self.client.with_basic(&#constant, key, secret) }
            }
        };
    }
    quote! {
        #doc
        pub fn #method(&self, token: impl Into<#SECRET>) -> Self {
            Self { client: self.client.with_bearer(&#constant, token) }
        }
    }
}
