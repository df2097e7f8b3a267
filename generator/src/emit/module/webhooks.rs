//! The module of webhooks and callbacks: functions that verify and decode requests, and the types of payloads.
//!
//! ```text
//! //! Webhooks: requests that the service sends to the application.
//!
//! mod webhook_issues;
//!
//! pub use http::HeaderMap;
//!
//! pub use crate::webhook_receiver::{Receiver, Secrets, Verified};
//!
//! /// Verifies a request at the current time of the system's clock, and decodes its event.
//! pub fn verify_and_parse(
//!     headers: &HeaderMap,
//!     body: &[u8],
//!     secrets: &Secrets,
//! ) -> Result<WebhookEvent, WebhookError> {
//!     Receiver::new(secrets).verify(headers, body)?.event()
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, full_stop};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::imports::FileImports;
use crate::emit::module::{aliases, callbacks, type_files, types};
use crate::ir::{DefiningModule, TypeId, TypeRef, Webhooks};
use crate::markdown;
use crate::output::Module;

/// `src/webhooks/mod.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let module = DefiningModule::Webhooks;
    let ids = (0..cx.api.types.len()).map(TypeId);
    let ids: Vec<TypeId> = ids.filter(|id| cx.api.types[id.0].module == module).collect();
    let webhooks = cx.api.webhooks.as_ref();
    let doc = webhooks.map(|webhooks| doc(cx, webhooks).inner());
    let files = type_files::declarations(cx, module, &Cfg::default());
    let functions = webhooks.map(|webhooks| {
        let (events, callbacks) = (functions(cx, webhooks), callbacks::items(webhooks));
        quote!(#events #callbacks)
    });
    let has_callbacks = webhooks.is_some_and(|webhooks| !webhooks.payloads.is_empty());
    let callback = has_callbacks.then(|| quote!(Callback,));
    let unrecognized = webhooks.and_then(|webhooks| webhooks.event).map(|_| quote!(UnrecognizedEvent,));
    let beginning = quote! {
        #doc
        #files
        pub use ::http::HeaderMap;
        #[cfg(feature = "testing")]
        pub use crate::webhook_receiver::Sender;
        pub use crate::webhook_receiver::{
            #callback Receiver, ReplayCache, ReplayCheck, Secrets, #unrecognized Unverified, Verified, WebhookError,
            WebhookErrorKind,
        };
    };
    let imports = FileImports::new(cx, Some(module));
    let ids = type_files::own_types(cx, module, ids);
    let former = aliases::module_aliases(cx, module, &Cfg::default());
    let former = (!former.is_empty()).then_some((Cfg::default(), former));
    let functions = functions.map(|functions| (Cfg::default(), functions));
    let items = functions.into_iter().chain(types::types(cx, ids, Cfg::default())).chain(former);
    let origin = webhooks.map(|webhooks| webhooks.files.as_slice()).unwrap_or_default();
    imports.module("src/webhooks/mod.rs".to_owned(), cx.header(origin), beginning, items)
}

/// Returns the functions for events. Without a signature, a request can only be decoded.
fn functions(cx: Cx<'_>, webhooks: &Webhooks) -> Option<TokenStream> {
    let event = ident(&cx.names.types[webhooks.event?.0].item);
    let verifying = webhooks.signature.is_some().then(|| {
        quote! {
            /// Creates a receiver, whose tolerance, maximum body size and replay check can be set.
            pub fn receiver(secrets: impl Into<Secrets>) -> Receiver<#event> {
                Receiver::new(secrets)
            }

            /// Verifies a request at the current time of the system's clock. [`Verified::event`] decodes its event.
            ///
            /// # Errors
            ///
            /// Returns an error if the request cannot be verified, or if its body is too large.
            pub fn verify<'r>(
                headers: &'r HeaderMap,
                body: &'r [u8],
                secrets: &Secrets,
            ) -> Result<Verified<'r, #event>, WebhookError> {
                Receiver::new(secrets).verify(headers, body)
            }

            /// Verifies a request at the current time of the system's clock, and decodes its event.
            ///
            /// # Errors
            ///
            /// Returns an error if the request cannot be verified, or if its body is too large or
            /// does not have the type of the event.
            pub fn verify_and_parse(
                headers: &HeaderMap,
                body: &[u8],
                secrets: &Secrets,
            ) -> Result<#event, WebhookError> {
                Receiver::new(secrets).verify(headers, body)?.event()
            }
        }
    });
    Some(quote! {
        #verifying

        /// Decodes the event of a request without verifying it.
        ///
        /// # Errors
        ///
        /// Returns an error if the body is too large or does not have the type of the event.
        pub fn parse(headers: &HeaderMap, body: &[u8]) -> Result<Unverified<#event>, WebhookError> {
            Unverified::parse(headers, body)
        }

        /// Returns a sender of requests for tests, which signs them as the service does.
        #[cfg(feature = "testing")]
        pub fn sender(secret: impl Into<crate::Secret>) -> Sender<#event> {
            Sender::new(secret)
        }
    })
}

/// Returns the documentation of the module, with an example that handles a request.
fn doc(cx: Cx<'_>, webhooks: &Webhooks) -> Doc {
    let mut doc = Doc::default();
    let about = match (webhooks.event, webhooks.payloads.is_empty()) {
        (Some(_), true) => "Webhooks: requests that the service sends to the application.",
        (Some(_), false) => "Webhooks and callbacks: requests that the service sends to the application.",
        (None, _) => "Callbacks: requests that the service sends to the application because of an operation.",
    };
    doc.paragraph(about, ITEM_WIDTH);
    if let Some(event) = webhooks.event {
        let event = cx.names.types[event.0].item.as_str();
        let about = match webhooks.signature {
            Some(_) => format!(
                "[`verify_and_parse`] checks that the service signed a request and returns its event, a [`{event}`]. Use \
                 [`receiver`] to change the limits or to reject repeated requests. The body has to be the bytes as received."
            ),
            None => format!("[`parse`] returns the event of a request, a [`{event}`]. {UNSIGNED}"),
        };
        doc.paragraph(&about, ITEM_WIDTH);
    } else if webhooks.signature.is_none() {
        doc.paragraph(UNSIGNED, ITEM_WIDTH);
    }
    let example = example(cx, webhooks, &Cfg::default());
    if !example.is_empty() {
        doc.block(["```".to_owned()].into_iter().chain(example).chain(["```".to_owned()]));
    }
    doc.paragraph("Feature: `webhooks`.", ITEM_WIDTH);
    callbacks::add_section(cx, &mut doc, webhooks);
    if !webhooks.headers.is_empty() {
        doc.block(["# Headers"]).paragraph("Requests also have these headers:", ITEM_WIDTH);
        doc.block(webhooks.headers.iter().flat_map(|header| {
            let name = markdown::code(&header.name);
            let text = header.description.as_deref().map(markdown::sentence).unwrap_or_default();
            let text = if text.is_empty() { name } else { format!("{name}: {}", full_stop(&text)) };
            let lines = markdown::wrapped(&text, ITEM_WIDTH - 2).into_iter().enumerate();
            let lines = lines.map(|(index, line)| format!("{} {line}", if index == 0 { "-" } else { " " }));
            lines.collect::<Vec<_>>()
        }));
    }
    doc
}

/// The remark on documents without a signature.
const UNSIGNED: &str = "The documents do not say how requests are signed, so the application has to check by itself that a \
                        request is from the service.";

/// Returns the lines of an example that handles a request, whose items have the condition `cfg`: an event, or else the
/// first payload of a callback that has a name.
pub(crate) fn example(cx: Cx<'_>, webhooks: &Webhooks, cfg: &Cfg<'_>) -> Vec<String> {
    let argument = webhooks.signature.as_ref().map(|_| quote!(secrets: &Secrets));
    let Some((name, statements)) =
        event_statements(cx, webhooks).or_else(|| callback_statements(cx, webhooks))
    else {
        return Vec::new();
    };
    let (crate_name, attribute) = (ident_from_str(&cx.crate_name()), cfg.attribute());
    let secrets = webhooks.signature.as_ref().map(|_| "Secrets");
    let mut imports = BTreeSet::from(["HeaderMap", "WebhookError", name]);
    imports.extend(secrets);
    let imports = imports.into_iter().map(ident_from_str);
    let import = quote!(#attribute use #crate_name::webhooks::{self, #(#imports),*};);
    let function = quote! {
        #attribute
        fn handle(headers: &HeaderMap, body: &[u8], #argument) -> Result<(), WebhookError> {
            #statements
            Ok(())
        }
    };
    let (import, function) = (cx.item_lines(import), cx.item_lines(function));
    import.into_iter().chain([String::new()]).chain(function).collect()
}

/// Returns the name of the event and the statements of an example that handles it.
fn event_statements<'a>(cx: Cx<'a>, webhooks: &Webhooks) -> Option<(&'a str, TokenStream)> {
    let names = &cx.names.types[webhooks.event?.0];
    let event = ident(&names.item);
    let known = names.members.first().map(|name| {
        let name = ident(name);
        quote!(#event::#name(event) => println!("{event:?}"),)
    });
    let call = match webhooks.signature {
        Some(_) => quote!(webhooks::verify_and_parse(headers, body, secrets)?),
        None => quote!(webhooks::parse(headers, body)?.into_unverified()),
    };
    let statements = quote! {
        match #call {
            #known
            #event::Unrecognized(event) => println!("unknown event {}", event.kind),
            _ => {}
        }
    };
    Some((names.item.as_str(), statements))
}

/// Returns the name of a payload and the statements of an example that handles it.
fn callback_statements<'a>(cx: Cx<'a>, webhooks: &Webhooks) -> Option<(&'a str, TokenStream)> {
    let named = webhooks.payloads.iter().find_map(|payload| match payload.ty {
        TypeRef::Named(id) if cx.api.types[id.0].module == DefiningModule::Webhooks => Some(id),
        _ => None,
    });
    let name = &cx.names.types[named?.0].item;
    let payload = ident(name);
    let call = match webhooks.signature {
        Some(_) => quote!(webhooks::verify_and_parse_callback(headers, body, secrets)?),
        None => quote!(webhooks::parse_callback(headers, body)?.into_unverified()),
    };
    Some((name.as_str(), quote!(let payload: #payload = #call; println!("{payload:?}");)))
}
