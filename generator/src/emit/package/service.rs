//! What the API is as a whole: hosts, credentials, and how an application sets them.
//!
//! ```text
//! pub(crate) static CLOUD_API_KEY: Scheme = Scheme {
//!     name: "cloud-api-key",
//!     label: "cloud API key",
//!     kind: SchemeKind::Basic,
//!     env: &[&["CLOUD_API_KEY", "CLOUD_API_SECRET"]],
//! };
//!
//! impl ClientBuilder {
//!     /// Uses this cloud API key.
//!     pub fn cloud_api_key(self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
//!         self.set_basic(&CLOUD_API_KEY, key, secret)
//!     }
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::cfg::Gate;
use crate::emit::doc_comment::{Doc, INNER, ITEM};
use crate::emit::imports::FileImports;
use crate::emit::package::token_exchange;
use crate::emit::runtime_items::{
    CLIENT, CLIENT_BUILDER, EXPAND, HOST, RESULT, SCHEME, SCHEME_KIND, SECRET, SERVICE, SETTING,
};
use crate::emit::{Cx, doc_comment, ident};
use crate::ir::{AlternativeServer, ClientValue, DefaultHeader, Host, HostVariable, Scheme, SchemeKind};
use crate::markdown;
use crate::names::{HostNames, Name, SchemeNames, ValueNames};
use crate::output::Module;

/// `src/service.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let mut doc = Doc::default();
    let about = format!("{}: its hosts and the credentials that it accepts.", markdown::line(cx.product()));
    let doc = doc.paragraph(&about, ITEM).inner();
    let service = service(cx);
    let hosts = cx.api.hosts.iter().zip(&cx.names.hosts).map(|(it, names)| host(it, names));
    let schemes = cx.api.schemes.iter().zip(&cx.names.schemes).map(|(it, names)| scheme(it, names));
    let values = || cx.api.values.iter().zip(&cx.names.values);
    let statics = values().map(|(it, names)| value(it, names));
    let token_exchanges = cx.api.token_exchanges.iter().map(|it| token_exchange::statics(cx, it));
    let setters: Vec<_> = cx
        .api
        .schemes
        .iter()
        .zip(&cx.names.schemes)
        .map(|(it, names)| scheme_setter(it, names))
        .chain(token_exchange::setters(cx))
        .chain(cx.api.schemes.iter().zip(&cx.names.schemes).flat_map(|(it, names)| scheme_headers(it, names)))
        .chain(cx.api.hosts.iter().zip(&cx.names.hosts).map(|(it, names)| host_setter(it, names)))
        .chain(cx.api.hosts.iter().zip(&cx.names.hosts).flat_map(|(it, names)| host_headers(it, names)))
        .chain(values().map(|(it, names)| value_setter(it, names)))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #CLIENT_BUILDER { #(#setters)* }));
    let getters: Vec<_> = values().map(|(it, names)| value_getter(it, names)).collect();
    let getters = (!getters.is_empty()).then(|| quote!(impl #CLIENT { #(#getters)* }));
    let items = quote! {
        #service
        #(#hosts)*
        #(#schemes)*
        #(#statics)*
        #(#token_exchanges)*
        #setters
        #getters
    };
    let items = std::iter::once((Gate::default(), items));
    FileImports::new(cx, None).module("src/service.rs".to_owned(), cx.header(&[]), doc, items)
}

fn service(cx: Cx<'_>) -> TokenStream {
    let product = markdown::plain(cx.product());
    let repository = cx.options.package.repository.as_deref().unwrap_or_default();
    let hosts = cx.names.hosts.iter().map(|names| ident(&names.constant));
    let schemes = cx.names.schemes.iter().map(|names| ident(&names.constant));
    let values = cx.names.values.iter().map(|names| ident(&names.constant));
    let domains = &cx.api.domains;
    quote! {
        /// The API as a whole.
        pub(crate) static SERVICE: #SERVICE = #SERVICE {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            product: #product,
            repository: #repository,
            hosts: &[#(&#hosts),*],
            schemes: &[#(&#schemes),*],
            values: &[#(&#values),*],
            domains: &[#(#domains),*],
        };
    }
}

fn host(it: &Host, names: &HostNames) -> TokenStream {
    let Host { name, url, env, placeholder, .. } = it;
    let doc = doc_comment::described(it.description.as_deref(), &format!("The {}.", words(name)), ITEM);
    let doc = doc.outer();
    let constant = ident(&names.constant);
    let name = words(name);
    quote! {
        #doc
        pub(crate) static #constant: #HOST = #HOST {
            name: #name,
            url: #url,
            env: &[#(#env),*],
            placeholder: #placeholder,
        };
    }
}

fn scheme(it: &Scheme, names: &SchemeNames) -> TokenStream {
    let Scheme { name, label, .. } = it;
    let otherwise = format!("{}.", markdown::line(label));
    let doc = doc_comment::described(it.description.as_deref(), &otherwise, ITEM).outer();
    let constant = ident(&names.constant);
    let kind = match &it.kind {
        SchemeKind::Basic => quote!(Basic),
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
            label: #label,
            kind: #SCHEME_KIND::#kind,
            env: &[#(#env),*],
        };
    }
}

fn value(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let doc = value_doc(it, ITEM).outer();
    let (constant, name, env) = (ident(&names.constant), words(&it.name), &it.env);
    quote! {
        #doc
        pub(crate) static #constant: #SETTING = #SETTING { name: #name, env: &[#(#env),*] };
    }
}

fn value_setter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = value_doc(it, INNER);
    let read = format!("[`Client::{0}`](crate::Client::{0})", names.method.as_str());
    let doc = doc.paragraph(&format!("{read} gives it back; nothing is sent."), INNER).outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(self, value: impl Into<String>) -> Self {
            self.set_value(&#constant, value)
        }
    }
}

fn value_getter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = value_doc(it, INNER);
    let given = format!("[`ClientBuilder::{0}`](crate::ClientBuilder::{0})", names.method.as_str());
    let variables: Vec<String> = it.env.iter().map(|name| markdown::code(name)).collect();
    let kept = match variables.as_slice() {
        [] => String::new(),
        variables => format!(", or what the environment holds in {}", variables.join(" or ")),
    };
    doc.paragraph(&format!("It is what {given} was given{kept}. Without it this is an error."), INNER);
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(&self) -> #RESULT<&str> {
            self.value(&#constant)
        }
    }
}

fn value_doc(it: &ClientValue, width: usize) -> Doc {
    doc_comment::described(it.description.as_deref(), &format!("The {}.", words(&it.name)), width)
}

fn scheme_setter(it: &Scheme, names: &SchemeNames) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&format!("Uses this {}.", markdown::line(&it.label)), INNER);
    doc.block(it.description.as_deref().map(|text| markdown::lines(text, INNER)).unwrap_or_default());
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    match it.kind {
        SchemeKind::Basic => quote! {
            #doc
            pub fn #method(self, key: impl Into<String>, secret: impl Into<#SECRET>) -> Self {
                self.set_basic(&#constant, key, secret)
            }
        },
        SchemeKind::Bearer => quote! {
            #doc
            pub fn #method(self, token: impl Into<#SECRET>) -> Self {
                self.set_bearer(&#constant, token)
            }
        },
        SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => quote! {
            #doc
            pub fn #method(self, key: impl Into<#SECRET>) -> Self {
                self.set_key(&#constant, key)
            }
        },
    }
}

fn host_setter(it: &Host, names: &HostNames) -> TokenStream {
    let name = words(&it.name);
    let about = if it.placeholder {
        format!("The URL of the {name}; there is none to fall back on.")
    } else {
        format!("Uses another URL for the {name}, in place of {}.", markdown::code(&it.url))
    };
    let mut doc = Doc::default();
    doc.paragraph(&about, INNER);
    let others: Vec<String> = it.others.iter().map(other_server).collect();
    if !others.is_empty() {
        doc.paragraph("The same API is in other places:", INNER);
        doc.block(others.iter().flat_map(|line| markdown::item(line, INNER)));
    }
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    let variables = names.variables.as_ref().map(|names| variables(it, names, &constant));
    quote! {
        #doc
        pub fn #method(self, url: impl Into<String>) -> Self {
            self.set_host(&#constant, url)
        }

        #variables
    }
}

/// `https://staging.example.com`: For tests.
fn other_server(it: &AlternativeServer) -> String {
    match it.description.as_deref().map(markdown::line).filter(|text| !text.is_empty()) {
        Some(text) => format!("{}: {text}", markdown::code(&it.url)),
        None => markdown::code(&it.url),
    }
}

/// The setter of a host's URL by the values of its variables.
fn variables(it: &Host, (method, arguments): &(Name, Vec<Name>), constant: &Ident) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&format!("Uses the URL {} with these values.", markdown::code(&it.template)), INNER);
    doc.paragraph("A value stays in its place: what it must not hold is percent-encoded.", INNER);
    let lines = it.variables.iter().zip(arguments).map(|(variable, name)| {
        let mut text = format!("`{}`:", name.as_str().trim_start_matches("r#"));
        let what = variable.description.as_deref().map(markdown::line).filter(|text| !text.is_empty());
        let what = what.unwrap_or_else(|| format!("The variable {}.", markdown::code(&variable.name)));
        text.push_str(&format!(" {}", doc_comment::full_stop(&what)));
        if !variable.values.is_empty() {
            let values: Vec<String> = variable.values.iter().map(|value| markdown::code(value)).collect();
            text.push_str(&format!(" One of {}.", values.join(", ")));
        }
        if let Some(default) = &variable.default {
            text.push_str(&format!(" {} if nothing else is set.", markdown::code(default)));
        }
        text
    });
    let lines: Vec<String> = lines.flat_map(|line| markdown::item(&line, INNER)).collect();
    doc.block(["# Arguments"]).block(lines);
    let (doc, method, template) = (doc.outer(), ident(method), &it.template);
    let arguments: Vec<_> = arguments.iter().map(ident).collect();
    let values = it.variables.iter().zip(&arguments).map(|(variable, argument)| {
        let (name, signs) = (&variable.name, signs(variable));
        quote!((#name, #argument.as_ref(), #signs))
    });
    quote! {
        #doc
        pub fn #method(self, #(#arguments: impl AsRef<str>),*) -> Self {
            self.set_host(&#constant, #EXPAND(#template, &[#(#values),*]))
        }
    }
}

/// The characters that values of the variable may hold beside letters, since some that the document lists do.
fn signs(variable: &HostVariable) -> String {
    let listed = variable.values.iter().chain(&variable.default);
    let signs = listed.flat_map(|value| value.chars()).filter(|it| matches!(it, ':' | '/'));
    signs.collect::<BTreeSet<char>>().into_iter().collect()
}

fn scheme_headers(it: &Scheme, names: &SchemeNames) -> Vec<TokenStream> {
    let constant = ident(&names.constant);
    let to = format!("every request with a credential of this kind: {}", markdown::line(&it.label));
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

fn host_headers(it: &Host, names: &HostNames) -> Vec<TokenStream> {
    let constant = ident(&names.constant);
    let to = format!("every request to the {}", words(&it.name));
    let headers = it.headers.iter().zip(&names.headers).map(|(header, names)| {
        let (doc, method, wire) = (header_doc(header, &to), ident(&names.setter), &header.wire);
        quote! {
            #doc
            pub fn #method(self, value: impl Into<String>) -> Self {
                self.set_host_header(&#constant, #wire, value)
            }
        }
    });
    headers.collect()
}

fn header_doc(it: &DefaultHeader, to: &str) -> TokenStream {
    let what = it.description.as_deref().map(markdown::line).unwrap_or_else(|| words(&it.name));
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sends {what}."), INNER);
    doc.paragraph(&format!("It goes as the header {} with {to}.", markdown::code(&it.wire)), INNER);
    doc.outer()
}

/// A name in words, as it is written in prose.
fn words(name: &str) -> String {
    markdown::plain(name).split('-').collect::<Vec<_>>().join(" ")
}
