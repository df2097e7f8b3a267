//! The hosts of the service: the static that describes one, and the settings of its URL.
//!
//! ```text
//! pub(crate) static CONTROL_PLANE: Host = Host {
//!     name: "control plane",
//!     setter: "control_plane_url",
//!     url: "https://api.example.com",
//!     env: &["EXAMPLE_URL"],
//!     placeholder: false,
//! };
//!
//! impl ClientBuilder {
//!     pub fn control_plane_url(self, url: impl Into<String>) -> Self {
//!         self.set_host(&CONTROL_PLANE, url)
//!     }
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::package::default_headers::header_doc;
use crate::emit::package::words::words;
use crate::emit::runtime_items::{EXPAND, HOST};
use crate::ir::{AlternativeServer, Host, HostVariable, NamedServer};
use crate::markdown;
use crate::names::{HostNames, Name};

/// Returns the static that describes a host.
pub(crate) fn host_static(it: &Host, names: &HostNames) -> TokenStream {
    let Host { name, url, env, placeholder, .. } = it;
    let doc = doc_comment::described(
        it.description.as_deref(),
        &format!("The host {}.", markdown::code(name)),
        ITEM_WIDTH,
    );
    let doc = doc.outer();
    let constant = ident(&names.constant);
    let (name, setter) = (words(name), names.method.shown());
    quote! {
        #doc
        pub(crate) static #constant: #HOST = #HOST {
            name: #name,
            setter: #setter,
            url: #url,
            env: &[#(#env),*],
            placeholder: #placeholder,
        };
    }
}

/// Returns the settings of a host's URL.
pub(crate) fn host_setters(it: &Host, names: &HostNames) -> TokenStream {
    let description = it.description.as_deref().map(markdown::sentence).unwrap_or_default();
    let host = doc_comment::without_capital_article(description.trim_end_matches('.'));
    let host = host.unwrap_or_else(|| format!("the host {}", markdown::code(&it.name)));
    let default = match it.placeholder {
        true => "There is no default.".to_owned(),
        false => format!("Defaults to {}.", markdown::code(&it.url)),
    };
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sets the base URL of {host}."), INNER_WIDTH);
    doc.paragraph(&default, INNER_WIDTH);
    let others: Vec<String> = it.alternatives.iter().map(other_server).collect();
    if !others.is_empty() {
        doc.paragraph("Other servers of the same API:", INNER_WIDTH);
        doc.block(others.iter().flat_map(|line| markdown::item(line, INNER_WIDTH)));
    }
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    let variables = names.variables.as_ref().map(|names| variables_setter(it, names, &constant));
    let servers = it.named_servers.iter().zip(&names.servers).map(|(server, method)| {
        let doc = server_doc(server).outer();
        let (method, url) = (ident(method), &server.url);
        quote! {
            #doc
            pub fn #method(self) -> Self {
                self.set_host(&#constant, #url)
            }
        }
    });
    quote! {
        #doc
        pub fn #method(self, url: impl Into<String>) -> Self {
            self.set_host(&#constant, url)
        }

        #(#servers)*

        #variables
    }
}

/// Returns the documentation of the method that chooses a server.
fn server_doc(it: &NamedServer) -> Doc {
    let (name, url) = (markdown::code(&it.name), markdown::code(&it.url));
    let mut doc = Doc::default();
    doc.paragraph(&format!("Sets the base URL to that of the server {name}, {url}."), INNER_WIDTH);
    doc.block(it.description.as_deref().map(|text| markdown::lines(text, INNER_WIDTH)).unwrap_or_default());
    doc
}

/// `https://staging.example.com`: For tests.
fn other_server(it: &AlternativeServer) -> String {
    match it.description.as_deref().map(markdown::line).filter(|text| !text.is_empty()) {
        Some(text) => format!("{}: {text}", markdown::code(&it.url)),
        None => markdown::code(&it.url),
    }
}

/// The setter of a host's URL by the values of its variables.
fn variables_setter(it: &Host, (method, arguments): &(Name, Vec<Name>), constant: &Ident) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(
        &format!("Sets the base URL to {} with these values.", markdown::code(&it.template)),
        INNER_WIDTH,
    );
    doc.paragraph("Reserved characters in values are percent-encoded.", INNER_WIDTH);
    let lines = it.variables.iter().zip(arguments).map(|(variable, name)| {
        let mut text = format!("`{}`:", name.as_str().trim_start_matches("r#"));
        let what = variable.description.as_deref().map(markdown::line).filter(|text| !text.is_empty());
        let what = what.unwrap_or_else(|| format!("The server variable {}.", markdown::code(&variable.name)));
        text.push_str(&format!(" {}", doc_comment::full_stop(&what)));
        if !variable.values.is_empty() {
            let values: Vec<String> = variable.values.iter().map(|value| markdown::code(value)).collect();
            text.push_str(&format!(" One of {}.", values.join(", ")));
        }
        if let Some(default) = &variable.default {
            text.push_str(&format!(" The documented default is {}.", markdown::code(default)));
        }
        text
    });
    let lines: Vec<String> = lines.flat_map(|line| markdown::item(&line, INNER_WIDTH)).collect();
    doc.block(["# Parameters"]).block(lines);
    let (doc, method, template) = (doc.outer(), ident(method), &it.template);
    let arguments: Vec<_> = arguments.iter().map(ident).collect();
    let values = it.variables.iter().zip(&arguments).map(|(variable, argument)| {
        let (name, signs) = (&variable.name, unescaped_characters(variable));
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
fn unescaped_characters(variable: &HostVariable) -> String {
    let listed = variable.values.iter().chain(&variable.default);
    let signs = listed.flat_map(|value| value.chars()).filter(|it| matches!(it, ':' | '/'));
    signs.collect::<BTreeSet<char>>().into_iter().collect()
}

/// Returns the settings of the headers that requests to a host carry.
pub(crate) fn host_headers(it: &Host, names: &HostNames) -> Vec<TokenStream> {
    let constant = ident(&names.constant);
    let to = format!("every request to the host {}", markdown::code(&it.name));
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
