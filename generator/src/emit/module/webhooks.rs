//! The module of webhooks: functions that verify and decode requests, and the types of payloads.
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

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, full_stop};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::imports::FileImports;
use crate::emit::module::{aliases, type_files, types};
use crate::ir::{DefiningModule, TypeId, Webhooks};
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
    let functions = webhooks.map(|webhooks| functions(cx, webhooks));
    let beginning = quote! {
        #doc
        #files
        pub use ::http::HeaderMap;
        #[cfg(feature = "testing")]
        pub use crate::webhook_receiver::Sender;
        pub use crate::webhook_receiver::{
            Receiver, ReplayCache, ReplayCheck, Secrets, UnrecognizedEvent, Unverified, Verified, WebhookError,
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

/// Returns the functions. Without a signature, a request can only be decoded.
fn functions(cx: Cx<'_>, webhooks: &Webhooks) -> TokenStream {
    let event = ident(&cx.names.types[webhooks.event.0].item);
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
    quote! {
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
    }
}

/// Returns the documentation of the module, with an example that handles a request.
fn doc(cx: Cx<'_>, webhooks: &Webhooks) -> Doc {
    let mut doc = Doc::default();
    doc.paragraph("Webhooks: requests that the service sends to the application.", ITEM_WIDTH);
    let event = cx.names.types[webhooks.event.0].item.as_str();
    let about = match webhooks.signature {
        Some(_) => format!(
            "[`verify_and_parse`] checks that the service signed a request and returns its event, a [`{event}`]. Use \
             [`receiver`] to change the limits or to reject repeated requests. The body has to be the bytes as received."
        ),
        None => format!(
            "[`parse`] returns the event of a request, a [`{event}`]. The documents do not say how requests are signed, so \
             the application has to check by itself that a request is from the service."
        ),
    };
    doc.paragraph(&about, ITEM_WIDTH);
    let example = example(cx, webhooks, &Cfg::default()).into_iter();
    doc.block(["```".to_owned()].into_iter().chain(example).chain(["```".to_owned()]));
    doc.paragraph("Feature: `webhooks`.", ITEM_WIDTH);
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

/// Returns the lines of an example that handles a request. Its items have the condition `cfg`.
pub(crate) fn example(cx: Cx<'_>, webhooks: &Webhooks, cfg: &Cfg<'_>) -> Vec<String> {
    let (crate_name, names) = (ident_from_str(&cx.crate_name()), &cx.names.types[webhooks.event.0]);
    let event = ident(&names.item);
    let known = names.members.first().map(|name| {
        let name = ident(name);
        quote!(#event::#name(event) => println!("{event:?}"),)
    });
    let (secrets, argument, call) = match webhooks.signature {
        Some(_) => (
            quote!(Secrets,),
            quote!(secrets: &Secrets),
            quote!(webhooks::verify_and_parse(headers, body, secrets)?),
        ),
        None => (
            TokenStream::new(),
            TokenStream::new(),
            quote!(webhooks::parse(headers, body)?.into_unverified()),
        ),
    };
    let cfg = cfg.attribute();
    let import = cx.item_lines(
        quote!(#cfg use #crate_name::webhooks::{self, HeaderMap, #secrets WebhookError, #event};),
    );
    let function = cx.item_lines(quote! {
        #cfg
        fn handle(headers: &HeaderMap, body: &[u8], #argument) -> Result<(), WebhookError> {
            match #call {
                #known
                #event::Unrecognized(event) => println!("unknown event {}", event.kind),
                _ => {}
            }
            Ok(())
        }
    });
    import.into_iter().chain([String::new()]).chain(function).collect()
}
