//! Unions: an enum with a variant for each type, and its decoding and encoding.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! #[non_exhaustive]
//! pub enum Sort {
//!     /// The sort order by one field.
//!     Field(FieldSort),
//!     /// An unknown variant, as received.
//!     Unrecognized(Value),
//! }
//!
//! impl Union for Sort {
//!     const SHAPES: &'static [Shape] = &[Shape::requires(&[("by", Shape::Texts(&["field", "FieldSort"]))])];
//!
//!     fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
//!         match variant {
//!             0 => decode_variant(value).map(Self::Field),
//!             _ => decode_variant(value).map(Self::Unrecognized),
//!         }
//!     }
//!
//!     fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
//!         match self {
//!             Self::Field(value) => write_tagged(value, "by", "field", serializer),
//!             Self::Unrecognized(value) => value.serialize(serializer),
//!         }
//!     }
//! }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::ITEM_WIDTH;
use crate::emit::ident::ident;
use crate::emit::runtime_items::{
    DECODE_VARIANT, InScope, NAMES_ONLY, SERIALIZE, SERIALIZER, SHAPE, SHARED_JSON, UNION, VALUE,
    WRITE_TAGGED,
};
use crate::emit::types::value_traits;
use crate::emit::types::value_traits::is_boxed_variant;
use crate::emit::types::{derives, type_docs, type_ref, update, variant_shape};
use crate::ir::{TypeId, TypeKind, TypeRef, Union, Variant};

/// Returns the enum and its impls.
pub(crate) fn union_items(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let names = &cx.names.types[id.0];
    let doc = type_docs::type_doc(cx, id, ITEM_WIDTH).outer();
    let name = ident(&names.item);
    let variants = variants(cx, id, it);
    let shapes = it.variants.iter().map(|variant| variant_shape::shape(&variant.shape));
    let reads = it.variants.iter().zip(&names.members).enumerate().map(|(index, (_, name))| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(name));
        quote!(#index => #DECODE_VARIANT(value).map(Self::#name),)
    });
    let writes = it.variants.iter().zip(&names.members).map(|(variant, name)| {
        let name = ident(name);
        let written = match tagged(cx, it, variant) {
            Some((member, tag)) if is_boxed_variant(cx, variant) => {
                quote!(#WRITE_TAGGED(&**value, #member, #tag, serializer))
            }
            Some((member, tag)) => quote!(#WRITE_TAGGED(value, #member, #tag, serializer)),
            None => quote!(value.serialize(serializer)),
        };
        quote!(Self::#name(value) => #written,)
    });
    let conversions = conversions(cx, id, it);
    let debug = cx.api.secret_holders.contains(&id).then(|| debug_without_secrets(cx, id));
    let (derive, allowance) = (derive_attribute(cx, id), size_allowance(cx, it));
    let serialize = InScope(SERIALIZE);
    quote! {
        #serialize
        #doc
        #derive
        #allowance
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// An unknown variant, as received.
            Unrecognized(#VALUE),
        }

        #debug

        #conversions

        impl #UNION for #name {
            const SHAPES: &'static [#SHAPE] = &[#(#shapes),*];

            fn read(variant: usize, value: &#SHARED_JSON) -> Result<Self, serde_json::Error> {
                match variant {
                    #(#reads)*
                    _ => #DECODE_VARIANT(value).map(Self::Unrecognized),
                }
            }

            fn write<S: #SERIALIZER>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
    }
}

/// Returns the allowance for variants that are not boxed although they are big.
pub(super) fn size_allowance(cx: Cx<'_>, it: &Union) -> Option<TokenStream> {
    let unboxed = it.variants.iter().filter(|variant| !variant.boxed);
    value_traits::size_allowance(cx, unboxed.map(|variant| &variant.ty))
}

/// Returns the attribute with the derived traits.
pub(super) fn derive_attribute(cx: Cx<'_>, id: TypeId) -> TokenStream {
    let debug = (!cx.api.secret_holders.contains(&id)).then(|| quote!(Debug,));
    let derives = derives::derives(cx, id, &[]);
    quote!(#[derive(Clone, #debug PartialEq #derives)])
}

/// Returns the debug output of a union whose variants contain secrets.
fn debug_without_secrets(cx: Cx<'_>, id: TypeId) -> TokenStream {
    let names = &cx.names.types[id.0];
    let item = ident(&names.item);
    let variants = names.members.iter().map(|name| {
        let (shown, name) = (name.as_str().trim_start_matches("r#"), ident(name));
        quote!(Self::#name(value) => formatter.debug_tuple(#shown).field(value).finish(),)
    });
    quote! {
        /// Shows only the names in an unknown variant, since its values may be secrets.
        impl std::fmt::Debug for #item {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::Unrecognized(value) => {
                        formatter.debug_tuple("Unrecognized").field(&#NAMES_ONLY(value)).finish()
                    }
                }
            }
        }
    }
}

/// Returns the variants, with their documentation.
pub(super) fn variants(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let names = &cx.names.types[id.0];
    let labeled = it.variants.iter().zip(&names.members).zip(&names.labels);
    let variants = labeled.map(|((variant, name), label)| {
        let ty = variant_ty(cx, variant);
        let (description, otherwise) = match variant.is_base {
            true => (None, "A value of any other kind, with the fields that all variants share.".to_owned()),
            false => (variant.description.as_deref(), format!("The variant `{label}`.")),
        };
        let doc = doc_comment::described_in_short(description, &otherwise, &variant.notes, false).outer();
        let name = ident(name);
        quote!(#doc #name(#ty),)
    });
    variants.collect()
}

/// Returns the discriminator and its value, for a variant that is an object.
fn tagged<'a>(cx: Cx<'_>, it: &'a Union, variant: &'a Variant) -> Option<(&'a str, TokenStream)> {
    let TypeRef::Named(id) = variant.ty else { return None };
    let is_struct = matches!(cx.api.types[id.0].kind, TypeKind::Struct(_));
    let member = it.discriminator.as_deref().filter(|_| is_struct)?;
    Some((member, variant_shape::scalar(variant.tag.as_ref()?)?))
}

fn variant_ty(cx: Cx<'_>, variant: &Variant) -> TokenStream {
    let ty = type_ref::rust_type(&variant.ty);
    if is_boxed_variant(cx, variant) { quote!(Box<#ty>) } else { ty }
}

/// `From` for each alternative whose type no other alternative has, and for responses from which a request is built.
fn conversions(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let names = &cx.names.types[id.0];
    let union = ident(&names.item);
    let distinct = |variant: &Variant| it.variants.iter().filter(|other| other.ty == variant.ty).count() == 1;
    let impls = it.variants.iter().zip(&names.members).filter(|(variant, _)| distinct(variant)).map(
        |(variant, name)| {
            let ty = type_ref::rust_type(&variant.ty);
            let name = ident(name);
            let value = if is_boxed_variant(cx, variant) { quote!(Box::new(value)) } else { quote!(value) };
            quote! {
                impl From<#ty> for #union {
                    fn from(value: #ty) -> Self {
                        Self::#name(#value)
                    }
                }
            }
        },
    );
    impls.chain([update::conversions(cx, id)]).collect()
}
