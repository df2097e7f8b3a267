//! Raw requests: the method of a group's handle that sends a request to any path of its host.
//!
//! ```text
//! /// The raw requests of this group.
//! static REQUEST: RawOperations = RawOperations::new(&KAFKA, &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]]);
//!
//! impl KafkaV3 {
//!     /// Creates a request to any path of the host `kafka`, for operations that have no method in this version of the
//!     /// crate.
//!     ///
//!     /// The path starts with `/` and is appended to the URL of the host. …
//!     pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
//!         RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
//!     }
//! }
//! ```
//!
//! A group whose operations have several hosts has a method for each.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::module::group_facts::{accepted_sets, host_words};
use crate::emit::runtime_items::{RAW_OPERATIONS, RAW_REQUEST, ServiceStatic};
use crate::ir::GroupId;
use crate::markdown;

/// Returns the statics that describe the raw requests of a group.
pub(crate) fn statics(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    cx.names.groups[id.0].raw_requests.iter().map(move |(host, names)| {
        let constant = ident(&names.constant);
        let sets = accepted_sets(cx, &cx.api.groups[id.0], Some(*host));
        let security = sets.into_iter().map(|(set, _)| {
            let set = set.iter().map(|scheme| ServiceStatic(&cx.names.schemes[*scheme].constant));
            quote!(&[#(&#set),*])
        });
        let host = ServiceStatic(&cx.names.hosts[*host].constant);
        quote! {
            static #constant: #RAW_OPERATIONS = #RAW_OPERATIONS::new(&#host, &[#(#security),*]);
        }
    })
}

/// Returns the methods of the handle.
pub(crate) fn methods(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    cx.names.groups[id.0].raw_requests.iter().map(move |(host, names)| {
        let (method, constant) = (ident(&names.method), ident(&names.constant));
        let mut doc = Doc::default();
        let host = markdown::code(&host_words(&cx.api.hosts[*host]));
        let about = format!(
            "Creates a request to any path of the host {host}, for operations that have no method in this version of the \
             crate."
        );
        doc.paragraph(&about, INNER_WIDTH);
        let path = "The path starts with `/` and is appended to the URL of the host. The call fails if the path is an \
            absolute URL, starts with `//` or contains a dot segment. See [`RawRequest`].";
        let doc = doc.paragraph(path, INNER_WIDTH).outer();
        quote! {
            #doc
            pub fn #method(&self, method: impl AsRef<str>, path: &str) -> #RAW_REQUEST {
                #RAW_REQUEST::new(&self.client, &#constant, method.as_ref(), path)
            }
        }
    })
}
