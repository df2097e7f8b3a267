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
//!     fn read<E: de::Error>(value: Value) -> Result<Self, E> {
//!         match tag(&value, "by") {
//!             Some("field" | "FieldSort") => alternative(value).map(Self::Field),
//!             _ => Ok(Self::Unrecognized(value)),
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
    ALTERNATIVE, CHOOSE, DE, InScope, READS, SERIALIZE, SERIALIZER, SHAPE, TAG, UNION, VALUE, WRITE_TAGGED,
};
use crate::emit::types::{type_docs, type_ref, value_traits};
use crate::ir::{TypeId, TypeKind, TypeRef, Union, Variant, VariantShape};
use crate::names::Name;

/// Returns the enum and its impls.
pub(crate) fn union_items(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let names = &cx.names.types[id.0];
    let doc = type_docs::type_doc(cx, id, ITEM_WIDTH).outer();
    let name = ident(&names.item);
    let labeled = it.variants.iter().zip(&names.members).zip(&names.labels);
    let variants = labeled.map(|((variant, name), label)| {
        let ty = variant_ty(cx, variant);
        let otherwise = format!("The variant `{label}`.");
        let doc =
            doc_comment::described_in_short(variant.description.as_deref(), &otherwise, &[], false).outer();
        let name = ident(name);
        quote!(#doc #name(#ty),)
    });
    let read = read(it, &names.members);
    let writes = it.variants.iter().zip(&names.members).map(|(variant, name)| {
        let name = ident(name);
        let written = match tagged(cx, it, variant) {
            Some((member, tag)) if is_boxed(cx, variant) => {
                quote!(#WRITE_TAGGED(&**value, #member, #tag, serializer))
            }
            Some((member, tag)) => quote!(#WRITE_TAGGED(value, #member, #tag, serializer)),
            None => quote!(value.serialize(serializer)),
        };
        quote!(Self::#name(value) => #written,)
    });
    let conversions = conversions(cx, id, it);
    let serialize = InScope(SERIALIZE);
    quote! {
        #serialize
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An unknown variant, as received.
            Unrecognized(#VALUE),
        }

        #conversions

        impl #UNION for #name {
            fn read<E: #DE::Error>(value: #VALUE) -> Result<Self, E> {
                #read
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

/// The discriminator and its value, for an alternative that is an object.
fn tagged<'a>(cx: Cx<'_>, it: &'a Union, variant: &'a Variant) -> Option<(&'a str, &'a str)> {
    let TypeRef::Named(id) = variant.ty else { return None };
    let is_struct = matches!(cx.api.types[id.0].kind, TypeKind::Struct(_));
    let tag = (it.discriminator.as_deref()?, variant.discriminator_values.first()?.as_str());
    is_struct.then_some(tag)
}

fn variant_ty(cx: Cx<'_>, variant: &Variant) -> TokenStream {
    let ty = type_ref::rust_type(&variant.ty);
    if is_boxed(cx, variant) { quote!(Box<#ty>) } else { ty }
}

/// Returns `true` if a variant is boxed: its type would otherwise be infinitely large, or it is so big that values of the
/// other variants would waste most of their space.
pub(crate) fn is_boxed(cx: Cx<'_>, variant: &Variant) -> bool {
    variant.boxed || value_traits::is_big(cx, &variant.ty)
}

fn read(it: &Union, names: &[Name]) -> TokenStream {
    if it.variants.is_empty() {
        return quote!(Ok(Self::Unrecognized(value)));
    }
    let arms = it.variants.iter().zip(names).enumerate().map(|(index, (variant, name))| {
        let name = ident(name);
        let tags = &variant.discriminator_values;
        let index = Literal::usize_unsuffixed(index);
        let pattern = if it.discriminator.is_some() { quote!(#(#tags)|*) } else { quote!(#index) };
        (!pattern.is_empty()).then(|| quote!(Some(#pattern) => #ALTERNATIVE(value).map(Self::#name),))
    });
    let (setup, chosen) = match &it.discriminator {
        Some(member) => (TokenStream::new(), quote!(#TAG(&value, #member))),
        None => {
            let shapes = it.variants.iter().map(|variant| shape(&variant.shape));
            let tries = it.variants.iter().map(|variant| {
                let ty = type_ref::rust_type(&variant.ty);
                quote!(#READS::<#ty>)
            });
            let setup = quote!(const SHAPES: &[#SHAPE] = &[#(#shapes),*];);
            (setup, quote!(#CHOOSE(&value, SHAPES, &[#(#tries),*])))
        }
    };
    quote! {
        #setup
        match #chosen {
            #(#arms)*
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

fn shape(shape: &VariantShape) -> TokenStream {
    match shape {
        VariantShape::String => quote!(#SHAPE::String),
        VariantShape::Integer => quote!(#SHAPE::Integer),
        VariantShape::Number => quote!(#SHAPE::Number),
        VariantShape::Boolean => quote!(#SHAPE::Boolean),
        VariantShape::List => quote!(#SHAPE::List),
        VariantShape::Object { members, constants } => {
            let constants = constants.iter().map(|(member, values)| quote!((#member, &[#(#values),*])));
            quote!(#SHAPE::Object { members: &[#(#members),*], constants: &[#(#constants),*] })
        }
    }
}

/// `From` for each alternative whose type no other alternative has.
fn conversions(cx: Cx<'_>, id: TypeId, it: &Union) -> TokenStream {
    let names = &cx.names.types[id.0];
    let union = ident(&names.item);
    let distinct = |variant: &Variant| it.variants.iter().filter(|other| other.ty == variant.ty).count() == 1;
    let impls = it.variants.iter().zip(&names.members).filter(|(variant, _)| distinct(variant)).map(
        |(variant, name)| {
            let ty = type_ref::rust_type(&variant.ty);
            let name = ident(name);
            let value = if is_boxed(cx, variant) { quote!(Box::new(value)) } else { quote!(value) };
            quote! {
                impl From<#ty> for #union {
                    fn from(value: #ty) -> Self {
                        Self::#name(#value)
                    }
                }
            }
        },
    );
    impls.collect()
}
