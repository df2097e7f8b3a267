//! Handles for per-cluster endpoints, so that one client serves several clusters.
//!
//! ```text
//! impl KafkaV3 {
//!     /// Returns a handle that uses this URL instead of the client's.
//!     pub fn at(&self, url: impl AsRef<str>) -> Self {
//!         Self { client: self.client.at(&KAFKA, url) }
//!     }
//!
//!     /// Returns a handle that uses this resource API key instead of the client's.
//!     pub fn with_resource_api_key(&self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
//!         Self { client: self.client.with_basic(&RESOURCE_API_KEY, key, secret) }
//!     }
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::emit::module::endpoints;
use crate::emit::module::group_facts::{credential, operations};
use crate::emit::runtime_items::{SECRET, ServiceStatic};
use crate::ir::{DefaultHeader, Group, GroupId, SchemeKind};
use crate::markdown;
use crate::names::{HeaderNames, Name};

/// Returns the methods of the handle.
pub(crate) fn handle_methods(cx: Cx<'_>, id: GroupId) -> Vec<TokenStream> {
    let group = &cx.api.groups[id.0];
    let Some(host) = own_host(cx, group) else { return Vec::new() };
    let schemes: BTreeSet<usize> =
        operations(cx, group).flat_map(|it| it.security.iter().flatten().copied()).collect();
    let constant = ServiceStatic(&cx.names.hosts[host].constant);
    let at = quote! {
        /// Returns a handle that uses this URL instead of the client's.
        ///
        /// If the URL is invalid, calls fail without sending a request.
        pub fn at(&self, url: impl AsRef<str>) -> Self {
            Self { client: self.client.at(&#constant, url) }
        }
    };
    let mut methods = vec![at];
    methods.extend(endpoints::methods(cx, id, host));
    methods.extend(schemes.iter().map(|scheme| key(cx, *scheme)));
    for scheme in schemes {
        let (it, names) = (&cx.api.schemes[scheme], &cx.names.schemes[scheme]);
        methods.extend(headers(&it.headers, &names.headers, &names.constant, "with_scheme_header"));
    }
    let (it, names) = (&cx.api.hosts[host], &cx.names.hosts[host]);
    methods.extend(headers(&it.headers, &names.headers, &names.constant, "with_host_header"));
    methods
}

/// Returns the setters of headers that only the requests of this handle have.
fn headers<'a>(
    headers: &'a [DefaultHeader],
    names: &'a [HeaderNames],
    constant: &'a Name,
    method: &str,
) -> impl Iterator<Item = TokenStream> + 'a {
    let (constant, set) = (ServiceStatic(constant), format_ident!("{method}"));
    headers.iter().zip(names).map(move |(it, names)| {
        let what = it.description.as_deref().map(markdown::line).unwrap_or_else(|| markdown::plain(&it.name));
        let doc = doc_comment::comment(&format!("Returns a handle that also sends {what}."), INNER_WIDTH);
        let (with, wire) = (ident(&names.with), &it.wire);
        quote! {
            #doc
            pub fn #with(&self, value: impl Into<String>) -> Self {
                Self { client: self.client.#set(&#constant, #wire, value) }
            }
        }
    })
}

/// Returns the host whose URL a handle of the group can set.
pub(crate) fn own_host(cx: Cx<'_>, group: &Group) -> Option<usize> {
    let hosts: BTreeSet<usize> = operations(cx, group).map(|it| it.host).collect();
    let own: Vec<usize> = hosts.into_iter().filter(|host| cx.api.hosts[*host].placeholder).collect();
    // With two such hosts, the URL would be ambiguous.
    if let [host] = own[..] { Some(host) } else { None }
}

fn key(cx: Cx<'_>, scheme: usize) -> TokenStream {
    let (it, names) = (&cx.api.schemes[scheme], &cx.names.schemes[scheme]);
    let about = format!("Returns a handle that uses this {} instead of the client's.", credential(&it.label));
    let doc = doc_comment::comment(&about, INNER_WIDTH);
    let (method, constant) = (format_ident!("with_{}", ident(&names.method)), ServiceStatic(&names.constant));
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
