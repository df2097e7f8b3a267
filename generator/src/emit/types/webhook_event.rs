//! The type of an event: an enum with a variant for each webhook, and its decoding.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! #[non_exhaustive]
//! pub enum WebhookEvent {
//!     /// An issue was opened.
//!     IssuesOpened(Box<WebhookIssuesOpened>),
//!     /// An event of an unknown kind, as received.
//!     Unrecognized(crate::webhook_receiver::UnrecognizedEvent),
//! }
//!
//! impl crate::webhook_receiver::Event for WebhookEvent {
//!     // the kinds, and the description of the requests
//!
//!     fn read(variant: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
//!         match variant {
//!             0 => crate::webhook_receiver::decode_event(body).map(Self::IssuesOpened),
//!             _ => Err(serde::de::Error::custom("unknown variant")),
//!         }
//!     }
//! }
//! ```
//!
//! Items of the runtime are not imported, because types of the API can have the same names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::ITEM_WIDTH;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::types::{type_docs, union};
use crate::ir::{
    SignedContent, TypeId, Union, WebhookAlgorithm, WebhookSecret, WebhookSignature, WebhookSignatureFormat,
    Webhooks,
};

/// The file with the samples, next to the module.
const SAMPLES: &str = "samples.json";

/// Returns the enum and its impls.
pub(crate) fn event_items(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let Some(webhooks) = &cx.api.webhooks else { return TokenStream::new() };
    let names = &cx.names.types[id.0];
    let doc = type_docs::type_doc(cx, id, ITEM_WIDTH).outer();
    let name = ident(&names.item);
    let (variants, derive) = (union::variants(cx, id, it), union::derive_attribute(cx, id));
    let allowance = union::size_allowance(cx, it);
    let debug = cx.api.secret_holders.contains(&id).then(|| debug(cx, id));
    let reads = names.members.iter().enumerate().map(|(index, name)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(name));
        quote!(#index => crate::webhook_receiver::decode_event(body).map(Self::#name),)
    });
    let Webhooks { kind_header, kind_member, .. } = webhooks;
    let (scheme, kinds) = (scheme(webhooks, kind_header, kind_member), kinds(webhooks, it));
    quote! {
        #doc
        #derive
        #allowance
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// An event of an unknown kind, as received.
            Unrecognized(crate::webhook_receiver::UnrecognizedEvent),
        }

        #debug

        impl crate::webhook_receiver::Event for #name {
            const SCHEME: &'static crate::webhook_receiver::Scheme = &#scheme;

            const KINDS: &'static [crate::webhook_receiver::EventKind] = &[#kinds];

            #[cfg(feature = "testing")]
            const SAMPLES: &'static str = include_str!(#SAMPLES);

            fn read(variant: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
                match variant {
                    #(#reads)*
                    _ => Err(serde::de::Error::custom("unknown variant")),
                }
            }

            fn unrecognized(event: crate::webhook_receiver::UnrecognizedEvent) -> Option<Self> {
                Some(Self::Unrecognized(event))
            }
        }
    }
}

/// Returns the `Debug` implementation of events whose payloads contain secrets.
fn debug(cx: Cx<'_>, id: TypeId) -> TokenStream {
    let names = &cx.names.types[id.0];
    let item = ident(&names.item);
    let variants = names.members.iter().map(|name| {
        let (shown, name) = (name.as_str().trim_start_matches("r#"), ident(name));
        quote!(Self::#name(value) => formatter.debug_tuple(#shown).field(value).finish(),)
    });
    quote! {
        /// Shows only the names in an unknown event, since its values may be secrets.
        impl std::fmt::Debug for #item {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::Unrecognized(value) => formatter.debug_tuple("Unrecognized").field(value).finish(),
                }
            }
        }
    }
}

/// Returns the kinds, sorted, each with the index of its variant.
fn kinds(webhooks: &Webhooks, it: &Union) -> TokenStream {
    let mut kinds: Vec<(&str, &str, usize)> = Vec::new();
    for (index, variant) in it.variants.iter().enumerate() {
        let event = webhooks.event(&variant.label);
        let own = event.iter().flat_map(|event| &event.kinds);
        kinds.extend(own.map(|(header, member)| (header.as_str(), member.as_str(), index)));
    }
    kinds.sort_unstable();
    let kinds = kinds.into_iter().map(|(header, member, index)| {
        let index = Literal::usize_unsuffixed(index);
        quote!((#header, #member, #index),)
    });
    kinds.collect()
}

/// Returns the description of requests whose kind is a header or a member.
pub(crate) fn scheme(it: &Webhooks, kind_header: &str, kind_member: &str) -> TokenStream {
    let Webhooks { id_member, form_field, .. } = it;
    let signature = match &it.signature {
        Some(signature) => {
            let signature = signature_value(signature);
            quote!(Some(#signature))
        }
        None => quote!(None),
    };
    quote! {
        crate::webhook_receiver::Scheme {
            kind: crate::webhook_receiver::KindPlace { header: #kind_header, member: #kind_member },
            signature: #signature,
            id_member: #id_member,
            form_field: #form_field,
        }
    }
}

fn signature_value(it: &WebhookSignature) -> TokenStream {
    let WebhookSignature { header, timestamp_header, id_header, .. } = it;
    let format = match &it.format {
        WebhookSignatureFormat::Single(prefix) => quote!(Single(#prefix)),
        WebhookSignatureFormat::KeyedList(time, signature) => quote!(KeyedList(#time, #signature)),
        WebhookSignatureFormat::VersionedList(version) => quote!(VersionedList(#version)),
    };
    let algorithm = match it.algorithm {
        WebhookAlgorithm::Sha1 => quote!(HmacSha1),
        WebhookAlgorithm::Sha256 => quote!(HmacSha256),
        WebhookAlgorithm::Sha512 => quote!(HmacSha512),
        WebhookAlgorithm::Ed25519 => quote!(PublicKey(&crate::webhook_ed25519::ED25519)),
    };
    let encoding = ident_from_str(if it.is_base64 { "Base64" } else { "Hex" });
    let signed = ident_from_str(match it.signed {
        SignedContent::Body => "Body",
        SignedContent::TimestampDotBody => "TimestampDotBody",
        SignedContent::TimestampBody => "TimestampBody",
        SignedContent::VersionTimestampBody => "VersionTimestampBody",
        SignedContent::IdTimestampBody => "IdTimestampBody",
    });
    let secret = match &it.secret {
        WebhookSecret::Text => quote!(Text),
        WebhookSecret::Hex => quote!(Hex),
        WebhookSecret::Base64(prefix) => quote!(Base64(#prefix)),
    };
    quote! {
        crate::webhook_receiver::Signature {
            header: #header,
            format: crate::webhook_receiver::SignatureFormat::#format,
            algorithm: crate::webhook_receiver::Algorithm::#algorithm,
            encoding: crate::webhook_receiver::Encoding::#encoding,
            signed: crate::webhook_receiver::SignedContent::#signed,
            timestamp_header: #timestamp_header,
            id_header: #id_header,
            secret: crate::webhook_receiver::SecretEncoding::#secret,
        }
    }
}
