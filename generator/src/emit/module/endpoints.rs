//! The methods of a handle that take the URL of its host from a resource.
//!
//! ```text
//! impl KafkaV3 {
//!     /// Returns a handle that uses the URL in `spec.url` of `cluster`.
//!     pub fn at_cluster(&self, cluster: &crate::cmk::v2::Cluster) -> Self {
//!         self.at(cluster.spec.url.as_deref().unwrap_or_default())
//!     }
//!
//!     /// Returns a handle that uses the URL in the entry `zone` of `spec.urls` of `cluster`.
//!     pub fn at_zone(&self, cluster: &crate::cmk::v2::Cluster, zone: impl AsRef<str>) -> Self {
//!         let endpoints = cluster.spec.urls.as_ref().into_iter().flatten();
//!         Self { client: self.client.at_endpoint(&KAFKA, zone.as_ref(), endpoints) }
//!     }
//! }
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::runtime_items::ServiceStatic;
use crate::emit::types::field_path;
use crate::ir::{DefiningModule, Endpoint, EndpointMap, EndpointUrl, GroupId};
use crate::markdown;
use crate::names::EndpointNames;

/// A method in parts: its summary, the failures of its calls, and its body.
type Method = (String, String, TokenStream);

/// Returns the methods for the endpoints of a host.
pub(super) fn methods(cx: Cx<'_>, group: GroupId, host: usize) -> impl Iterator<Item = TokenStream> {
    let names = &cx.names.groups[group.0].endpoints;
    let found = names.iter().map(|(index, names)| (&cx.api.endpoints[*index], names));
    found.filter(move |(it, _)| it.host == host).map(move |(it, names)| {
        let home = &cx.names.groups[it.group.0];
        let is_shadowed = cx.names.is_shadowed(DefiningModule::Group(it.group), it.resource);
        let module = match is_shadowed {
            true => vec![ident_from_str("common")],
            false => home.module.iter().map(ident).collect(),
        };
        let condition = home_of(cx, it).with(&home.feature);
        let (method, argument) = (ident(&names.method), ident(&names.resource));
        let resource = ident(&cx.names.types[it.resource.0].item);
        let key = names.key.as_ref().map(ident);
        let (summary, failures, body) = match &it.url {
            EndpointUrl::Field { member, only } => {
                let selector = cx.names.groups[group.0].endpoints.iter().find_map(|(index, names)| {
                    let other = &cx.api.endpoints[*index];
                    let is_same = other.resource == it.resource && other.host == host;
                    let selects = |url: &EndpointUrl| {
                        matches!(url, EndpointUrl::Entry { map, .. } if Some(map) == only.as_ref())
                    };
                    (is_same && selects(&other.url)).then_some(names)
                });
                field(cx, it, &argument, member, only.as_ref(), selector)
            }
            EndpointUrl::Entry { map, .. } => entry(cx, it, &argument, map, key.as_ref()),
        };
        let doc = Doc::default().paragraph(&summary, INNER_WIDTH).paragraph(&failures, INNER_WIDTH).outer();
        let key = key.map(|key| quote!(, #key: impl AsRef<str>));
        quote! {
            #doc
            #[cfg(#condition)]
            pub fn #method(&self, #argument: &crate::#(#module::)*#resource #key) -> Self {
                #body
            }
        }
    })
}

/// Returns the method for a URL in a field.
fn field(
    cx: Cx<'_>,
    it: &Endpoint,
    argument: &Ident,
    member: &[usize],
    only: Option<&EndpointMap>,
    selector: Option<&EndpointNames>,
) -> Method {
    let url = field_path::text_expr(cx, quote!(#argument), it.resource, member);
    let place = markdown::code(&field_path::wire_path(cx, it.resource, member));
    let noun = argument_code(argument);
    let Some(only) = only else {
        let summary = format!("Returns a handle that uses the URL in {place} of {noun}.");
        let failures = "If there is no URL yet, calls fail without sending a request.".to_owned();
        return (summary, failures, quote!(self.at(#url)));
    };
    let map = markdown::code(&field_path::wire_path(cx, it.resource, &only.map));
    let summary = format!(
        "Returns a handle that uses the URL in {map}, if that has a single entry, or else in {place} of {noun}."
    );
    let help = selector.map(|names| names.method.shown().to_owned()).unwrap_or_default();
    let link =
        if help.is_empty() { String::new() } else { format!(" In that case, use [`{help}`](Self::{help}).") };
    let failures = format!(
        "If there is no URL yet, or {map} has several entries and there is no other URL, calls fail without sending a request. \
         The error lists the entries.{link}"
    );
    let (endpoints, constant) = (entries(cx, it, argument, only), host_constant(cx, it));
    let body = quote! {
        #endpoints
        Self { client: self.client.at_only_endpoint(&#constant, #url, endpoints, #help) }
    };
    (summary, failures, body)
}

/// Returns the method for the URL in an entry of a map.
fn entry(cx: Cx<'_>, it: &Endpoint, argument: &Ident, map: &EndpointMap, key: Option<&Ident>) -> Method {
    let place = markdown::code(&field_path::wire_path(cx, it.resource, &map.map));
    let noun = argument_code(argument);
    let key_noun = key.map(argument_code).unwrap_or_default();
    let summary = format!("Returns a handle that uses the URL in the entry {key_noun} of {place} of {noun}.");
    let failures =
        "If there is no such entry, calls fail without sending a request. The error lists the entries."
            .to_owned();
    let (endpoints, constant) = (entries(cx, it, argument, map), host_constant(cx, it));
    let body = quote! {
        #endpoints
        Self { client: self.client.at_endpoint(&#constant, #key.as_ref(), endpoints) }
    };
    (summary, failures, body)
}

/// Returns the statement that lists the entries of a map: keys and URLs.
fn entries(cx: Cx<'_>, it: &Endpoint, argument: &Ident, map: &EndpointMap) -> TokenStream {
    let all = field_path::reference_expr(cx, quote!(#argument), it.resource, &map.map);
    let urls = map.value.as_ref().map(|(value, member)| {
        let url = field_path::text_expr(cx, quote!(it), *value, member);
        quote!(.map(|(key, it)| (key, #url)))
    });
    quote!(let endpoints = #all.into_iter().flatten() #urls;)
}

fn host_constant<'a>(cx: Cx<'a>, it: &Endpoint) -> ServiceStatic<'a> {
    ServiceStatic(&cx.names.hosts[it.host].constant)
}

fn argument_code(argument: &Ident) -> String {
    markdown::code(argument.to_string().trim_start_matches("r#"))
}

/// Returns the condition of a resource's type, apart from the feature of its group.
fn home_of<'a>(cx: Cx<'a>, it: &Endpoint) -> Cfg<'a> {
    match cx.api.types[it.resource.0].module {
        DefiningModule::Resource(id) => Cfg::resource(cx, id),
        DefiningModule::Group(_)
        | DefiningModule::Common
        | DefiningModule::ErrorBodies
        | DefiningModule::Webhooks => Cfg::group(cx, it.group),
    }
}
