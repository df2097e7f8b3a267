//! The enum of a successful response with several types, and its decoding.
//!
//! ```text
//! /// A successful response to [`CreateJob`].
//! #[derive(Clone, Debug, PartialEq)]
//! #[non_exhaustive]
//! pub enum CreateJobOutput {
//!     /// `201`: The job has finished.
//!     Created(Job),
//!     /// `202` as `text/plain`: The job has been queued.
//!     Accepted(String),
//!     /// `204`: The job had no work to do.
//!     NoContent,
//!     /// Any other successful response, as received.
//!     Unrecognized(bytes::Bytes),
//! }
//!
//! impl OneOf for CreateJobOutput {
//!     #[inline]
//!     fn read(received: Received<'_>) -> Result<Self, Unread> {
//!         match received.status() {
//!             201 => received.json().map(Self::Created),
//!             202 => received.text().map(Self::Accepted),
//!             204 => Ok(Self::NoContent),
//!             _ => Ok(Self::Unrecognized(received.bytes())),
//!         }
//!     }
//! }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{INNER_WIDTH, full_stop};
use crate::emit::ident::ident;
use crate::emit::runtime_items::{ONE_OF, RECEIVED, UNREAD};
use crate::emit::types::{type_ref, value_traits};
use crate::ir::{OperationId, ResponseStatus, ResponseVariant, ResponseVariantKind, TypeRef};
use crate::markdown;
use crate::names::Name;

/// Returns the enum and its decoding.
pub(crate) fn response_enum(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let Some(choice) = &names.output else { return Vec::new() };
    let item = ident(&choice.item);
    let doc = doc_comment::comment(
        &format!("A successful response to [`{}`].", names.request.as_str()),
        INNER_WIDTH,
    );
    let responses = || it.success.variants.iter().zip(&choice.variants);
    let variants = responses().map(|(it, name)| variant(cx, it, name));
    let is_whole = it.success.variants.iter().any(|variant| variant.status == ResponseStatus::Any);
    let unrecognized = (!is_whole).then(|| {
        quote! {
            /// Any other successful response, as received.
            Unrecognized(bytes::Bytes),
        }
    });
    let otherwise = (!is_whole).then(|| quote!(_ => Ok(Self::Unrecognized(received.bytes())),));
    let mut arms: Vec<(&ResponseVariant, &Name)> = responses().collect();
    // Exact statuses precede ranges, and variants for one media type precede the others with the same status.
    arms.sort_by_key(|(variant, _)| (variant.status, !variant.by_media_type));
    let arms = arms.into_iter().map(|(variant, name)| arm(variant, name));
    let allowance = value_traits::size_allowance(cx, it.success.variants.iter().filter_map(json_payload));
    let declared = quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #allowance
        #[non_exhaustive]
        pub enum #item {
            #(#variants)*
            #unrecognized
        }
    };
    let read = quote! {
        impl #ONE_OF for #item {
            #[inline]
            fn read(received: #RECEIVED<'_>) -> Result<Self, #UNREAD> {
                match received.status() {
                    #(#arms)*
                    #otherwise
                }
            }
        }
    };
    vec![declared, read]
}

/// Returns the type of a variant that contains decoded JSON.
fn json_payload(variant: &ResponseVariant) -> Option<&TypeRef> {
    match &variant.kind {
        ResponseVariantKind::Json(ty) => Some(ty),
        _ => None,
    }
}

fn variant(cx: Cx<'_>, variant: &ResponseVariant, name: &Name) -> TokenStream {
    let status = match variant.status {
        ResponseStatus::Code(code) => format!("`{code}`"),
        ResponseStatus::Range(first) => format!("`{first}XX`"),
        ResponseStatus::Any => "Any status".to_owned(),
    };
    let media = variant.media_type.as_deref().map(|it| format!(" as {}", markdown::code(it)));
    let about = format!("{status}{}", media.unwrap_or_default());
    let meaning = variant.description.as_deref().map(markdown::line).filter(|text| !text.is_empty());
    let about = meaning.map_or_else(|| about.clone(), |meaning| format!("{about}: {meaning}"));
    let doc = doc_comment::comment(&full_stop(&about), INNER_WIDTH);
    let name = ident(name);
    match &variant.kind {
        ResponseVariantKind::Empty => quote!(#doc #name,),
        ResponseVariantKind::Text => quote!(#doc #name(String),),
        ResponseVariantKind::Bytes => quote!(#doc #name(bytes::Bytes),),
        ResponseVariantKind::Json(ty) => {
            let ty = type_ref::variant_payload(cx, ty);
            quote!(#doc #name(#ty),)
        }
    }
}

fn arm(variant: &ResponseVariant, name: &Name) -> TokenStream {
    let (status, condition) = match variant.status {
        ResponseStatus::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            (quote!(#code), None)
        }
        ResponseStatus::Range(first) => {
            let first = Literal::u8_unsuffixed(first);
            (quote!(status), Some(quote!(status / 100 == #first)))
        }
        ResponseStatus::Any => (quote!(_), None),
    };
    let media = variant.media_type.as_deref().filter(|_| variant.by_media_type);
    let has_media_type = media.map(|media| {
        let essence = media.split(';').next().unwrap_or_default().trim();
        quote!(received.is(#essence))
    });
    let guard = match (condition, has_media_type) {
        (Some(condition), Some(is_it)) => Some(quote!(if #condition && #is_it)),
        (condition, is_it) => condition.or(is_it).map(|it| quote!(if #it)),
    };
    let name = ident(name);
    let value = match &variant.kind {
        ResponseVariantKind::Empty => quote!(Ok(Self::#name)),
        ResponseVariantKind::Text => quote!(received.text().map(Self::#name)),
        ResponseVariantKind::Bytes => quote!(Ok(Self::#name(received.bytes()))),
        ResponseVariantKind::Json(_) => quote!(received.json().map(Self::#name)),
    };
    quote!(#status #guard => #value,)
}
