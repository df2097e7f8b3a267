//! The credentials that the service accepts: the static that describes a security scheme, and its settings.
//!
//! ```text
//! pub(crate) static CLOUD_API_KEY: Scheme = Scheme {
//!     name: "cloud-api-key",
//!     setter: "cloud_api_key",
//!     label: "cloud API key",
//!     kind: SchemeKind::Basic,
//!     env: &[&["CLOUD_API_KEY", "CLOUD_API_SECRET"]],
//! };
//!
//! impl ClientBuilder {
//!     /// Sets the cloud API key.
//!     pub fn cloud_api_key(self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
//!         self.set_basic(&CLOUD_API_KEY, key, secret)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::deprecated;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::module::group_facts::credential;
use crate::emit::package::default_headers::header_doc;
use crate::emit::runtime_items::{SCHEME, SCHEME_KIND, SECRET};
use crate::ir::{Scheme, SchemeKind};
use crate::markdown;
use crate::names::SchemeNames;

/// Returns the static that describes a security scheme.
pub(crate) fn scheme_static(it: &Scheme, names: &SchemeNames) -> TokenStream {
    let Scheme { name, label, .. } = it;
    let otherwise = format!("The {}.", credential(label));
    let doc = doc_comment::described(it.description.as_deref(), &otherwise, ITEM_WIDTH).outer();
    let (constant, setter) = (ident(&names.constant), names.method.shown());
    let kind = match &it.kind {
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::BasicKey(before, after) => quote!(BasicKey(#before, #after)),
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::HeaderKey(name) => quote!(ApiKeyHeader(#name)),
        SchemeKind::QueryKey(name) => quote!(ApiKeyQuery(#name)),
        SchemeKind::CookieKey(name) => quote!(ApiKeyCookie(#name)),
    };
    let env = it.env.iter().map(|set| quote!(&[#(#set),*]));
    quote! {
        #doc
        pub(crate) static #constant: #SCHEME = #SCHEME {
            name: #name,
            setter: #setter,
            label: #label,
            kind: #SCHEME_KIND::#kind,
            env: &[#(#env),*],
        };
    }
}

/// Returns the setting of a credential.
pub(crate) fn scheme_setter(it: &Scheme, names: &SchemeNames) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sets the {}.", credential(&it.label)), INNER_WIDTH);
    doc.block(it.description.as_deref().map(|text| markdown::lines(text, INNER_WIDTH)).unwrap_or_default());
    let (doc, deprecated) = (doc.outer(), deprecated::attribute(it.deprecated));
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    match it.kind {
        SchemeKind::Basic => quote! {
            #doc
            #deprecated
            pub fn #method(self, key: impl Into<String>, secret: impl Into<#SECRET>) -> Self {
                self.set_basic(&#constant, key, secret)
            }
        },
        SchemeKind::Bearer => quote! {
            #doc
            #deprecated
            pub fn #method(self, token: impl Into<#SECRET>) -> Self {
                self.set_bearer(&#constant, token)
            }
        },
        SchemeKind::BasicKey(..)
        | SchemeKind::HeaderKey(_)
        | SchemeKind::QueryKey(_)
        | SchemeKind::CookieKey(_) => quote! {
            #doc
            #deprecated
            pub fn #method(self, key: impl Into<#SECRET>) -> Self {
                self.set_key(&#constant, key)
            }
        },
    }
}

/// Returns the settings of the headers that go with a credential.
pub(crate) fn scheme_headers(it: &Scheme, names: &SchemeNames) -> Vec<TokenStream> {
    let constant = ident(&names.constant);
    let to = format!("every request that uses the {}", credential(&it.label));
    let headers = it.headers.iter().zip(&names.headers).map(|(header, names)| {
        let (doc, method, wire) = (header_doc(header, &to), ident(&names.setter), &header.wire);
        quote! {
            #doc
            pub fn #method(self, value: impl Into<String>) -> Self {
                self.set_scheme_header(&#constant, #wire, value)
            }
        }
    });
    headers.collect()
}
