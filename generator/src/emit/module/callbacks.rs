//! The part of the module of webhooks that decodes callbacks: functions, and the types of payloads.
//!
//! ```text
//! /// Decodes the payload of a callback without verifying the request.
//! pub fn parse_callback<C: Callback>(
//!     headers: &HeaderMap,
//!     body: &[u8],
//! ) -> Result<Unverified<C>, WebhookError> {
//!     Unverified::parse(headers, body)
//! }
//!
//! impl Callback for Order {
//!     const SCHEME: &'static crate::webhook_receiver::Scheme = CALLBACKS;
//!     const INDEX: usize = 0;
//!     #[cfg(feature = "testing")]
//!     const SAMPLES: &'static str = include_str!("callbacks.json");
//! }
//! ```

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, full_stop};
use crate::emit::operation::callbacks::type_words;
use crate::emit::types::type_ref::rust_type;
use crate::emit::types::webhook_event::scheme;
use crate::ir::{CallbackPayload, Webhooks};
use crate::markdown;

/// The maximum number of callbacks that the documentation lists for a type of payloads.
const MAX_LISTED_CALLBACKS: usize = 8;

/// Returns the functions and the implementations; no tokens without payloads.
pub(super) fn items(webhooks: &Webhooks) -> TokenStream {
    if webhooks.payloads.is_empty() {
        return TokenStream::new();
    }
    let functions = functions(webhooks);
    let scheme = scheme(webhooks, "", "");
    let mut known = HashSet::new();
    // As a literal, this would look like a file of the generator.
    let samples = "callbacks.json";
    let payloads = webhooks.payloads.iter().enumerate().filter_map(|(index, payload)| {
        let (ty, index) = (rust_type(&payload.ty), Literal::usize_unsuffixed(index));
        // Several types of values can have one Rust type.
        known.insert(ty.to_string()).then(|| {
            quote! {
                impl Callback for #ty {
                    const SCHEME: &'static crate::webhook_receiver::Scheme = CALLBACKS;
                    const INDEX: usize = #index;
                    #[cfg(feature = "testing")]
                    const SAMPLES: &'static str = include_str!(#samples);
                }
            }
        })
    });
    quote! {
        #functions

        /// The requests of callbacks.
        const CALLBACKS: &crate::webhook_receiver::Scheme = &#scheme;

        #(#payloads)*
    }
}

/// Returns the functions. Without a signature, a request can only be decoded.
fn functions(webhooks: &Webhooks) -> TokenStream {
    let verifying = webhooks.signature.is_some().then(|| {
        quote! {
            /// Creates a receiver for a callback. Its tolerance, maximum body size and replay check can be set.
            pub fn callback_receiver<C: Callback>(secrets: impl Into<Secrets>) -> Receiver<C> {
                Receiver::new(secrets)
            }

            /// Verifies the request of a callback at the current time of the system's clock, and decodes its payload.
            ///
            /// # Errors
            ///
            /// Returns an error if the request cannot be verified, or if its body is too large or
            /// does not have the type of the payload.
            pub fn verify_and_parse_callback<C: Callback>(
                headers: &HeaderMap,
                body: &[u8],
                secrets: &Secrets,
            ) -> Result<C, WebhookError> {
                Receiver::new(secrets).verify(headers, body)?.event()
            }
        }
    });
    quote! {
        #verifying

        /// Decodes the payload of a callback without verifying the request.
        ///
        /// # Errors
        ///
        /// Returns an error if the body is too large or does not have the type of the payload.
        pub fn parse_callback<C: Callback>(
            headers: &HeaderMap,
            body: &[u8],
        ) -> Result<Unverified<C>, WebhookError> {
            Unverified::parse(headers, body)
        }

        /// Returns a sender of test requests for a callback, signed as the service signs them.
        #[cfg(feature = "testing")]
        pub fn callback_sender<C: Callback>(secret: impl Into<crate::Secret>) -> Sender<C> {
            Sender::new(secret)
        }
    }
}

/// Adds a section about the types of payloads, if there are any.
pub(super) fn add_section(cx: Cx<'_>, doc: &mut Doc, webhooks: &Webhooks) {
    if webhooks.payloads.is_empty() {
        return;
    }
    let function = match webhooks.signature {
        Some(_) => "[`verify_and_parse_callback`] verifies a callback and returns its payload",
        None => "[`parse_callback`] returns the payload of a callback",
    };
    let words = format!(
        "{function}. The application names the type, because the URL that it gave the service identifies the callback:"
    );
    doc.block(["# Callbacks"]).paragraph(&words, ITEM_WIDTH);
    let lines = webhooks.payloads.iter().flat_map(|payload| {
        // The module imports the types of other modules.
        let ty = type_words(&payload.ty, &|id| format!("[`{}`]", cx.names.types[id.0].item.as_str()));
        let text =
            format!("{}: {}", ty.replacen("a ", "A ", usize::from(ty.starts_with("a "))), callbacks(payload));
        markdown::item(&full_stop(&text), ITEM_WIDTH)
    });
    doc.block(lines.collect::<Vec<_>>());
}

/// Returns the callbacks with a payload, in words.
fn callbacks(payload: &CallbackPayload) -> String {
    let listed = payload.callbacks.iter().take(MAX_LISTED_CALLBACKS);
    let listed =
        listed.map(|(name, operation)| format!("{} of {}", markdown::code(name), markdown::code(operation)));
    let more = if payload.callbacks.len() > MAX_LISTED_CALLBACKS { ", …" } else { "" };
    format!("{}{more}", listed.collect::<Vec<_>>().join(", "))
}
