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
use super::{Cx, ident};
use crate::docs;
use crate::ir::{Group, SchemeKind};

/// The methods of the handle, and what they make the file import.
pub(super) fn methods(cx: Cx<'_>, group: &Group, uses: &mut Uses) -> Vec<TokenStream> {
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
    let keys = schemes.into_iter().map(|scheme| key(cx, scheme, uses));
    std::iter::once(at).chain(keys).collect()
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
