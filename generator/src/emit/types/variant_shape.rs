//! The shapes that determine the variant of a union, as static tables.
//!
//! ```text
//! Shape::Object { required: &[("id", Shape::STRING)], optional: &[("size", Shape::INTEGER)], others: &Shape::NONE }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::emit::runtime_items::SHAPE;
use crate::emit::types::type_ref;
use crate::ir::{JsonKind, ObjectShape, TypeRef, VariantShape};

/// Returns the shape of a variant or of a value inside it.
pub(crate) fn shape(it: &VariantShape) -> TokenStream {
    match it {
        VariantShape::Any => quote!(#SHAPE::ANY),
        VariantShape::None => quote!(#SHAPE::NONE),
        VariantShape::Kind(kind) => kind_shape(*kind),
        VariantShape::Values(listed) => values(listed),
        VariantShape::List(item) => {
            let item = shape(item);
            quote!(#SHAPE::List(&#item))
        }
        VariantShape::Object(object) if **object == ObjectShape::default() => quote!(#SHAPE::OBJECT),
        VariantShape::Object(object) => {
            let members = |list: &[(String, VariantShape)]| {
                let members = list.iter().map(|(name, value)| {
                    let value = shape(value);
                    quote!((#name, #value))
                });
                quote!(&[#(#members),*])
            };
            let (required, optional) = (members(&object.required), members(&object.optional));
            if object.optional.is_empty() && object.others == VariantShape::Any {
                return quote!(#SHAPE::requires(#required));
            }
            let others = shape(&object.others);
            quote!(#SHAPE::Object { required: #required, optional: #optional, others: &#others })
        }
        VariantShape::Union(shapes) => {
            let shapes = shapes.iter().map(shape);
            quote!(#SHAPE::Union(&[#(#shapes),*]))
        }
        VariantShape::Type(id) => {
            let ty = type_ref::rust_type(&TypeRef::Named(*id));
            quote!(#SHAPE::Union(#ty::SHAPES))
        }
    }
}

fn kind_shape(kind: JsonKind) -> TokenStream {
    match kind {
        JsonKind::Null => quote!(#SHAPE::NULL),
        JsonKind::Boolean => quote!(#SHAPE::BOOLEAN),
        JsonKind::Integer => quote!(#SHAPE::INTEGER),
        JsonKind::Number => quote!(#SHAPE::NUMBER),
        JsonKind::String => quote!(#SHAPE::STRING),
        JsonKind::List => quote!(#SHAPE::LIST),
        JsonKind::Object => quote!(#SHAPE::OBJECT),
    }
}

/// Returns the shape of constants, with one list for each type.
fn values(listed: &[Value]) -> TokenStream {
    let texts: Vec<&str> = listed.iter().filter_map(Value::as_str).collect();
    let integers: Vec<Literal> =
        listed.iter().filter_map(Value::as_i64).map(Literal::i64_unsuffixed).collect();
    let is_number = |value: &&Value| value.is_number() && value.as_i64().is_none();
    let numbers: Vec<Literal> =
        listed.iter().filter(is_number).filter_map(Value::as_f64).map(Literal::f64_unsuffixed).collect();
    let booleans: Vec<bool> = listed.iter().filter_map(Value::as_bool).collect();
    let lists = [
        (!texts.is_empty()).then(|| quote!(#SHAPE::Texts(&[#(#texts),*]))),
        (!integers.is_empty()).then(|| quote!(#SHAPE::Integers(&[#(#integers),*]))),
        (!numbers.is_empty()).then(|| quote!(#SHAPE::Numbers(&[#(#numbers),*]))),
        (!booleans.is_empty()).then(|| quote!(#SHAPE::Booleans(&[#(#booleans),*]))),
    ];
    let lists: Vec<TokenStream> = lists.into_iter().flatten().collect();
    match lists.as_slice() {
        [only] => only.clone(),
        several => quote!(#SHAPE::Union(&[#(#several),*])),
    }
}

/// Returns the literal of a string, an integer or a boolean.
pub(crate) fn scalar(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) => Some(quote!(#text)),
        Value::Bool(flag) => Some(quote!(#flag)),
        Value::Number(number) => number.as_i64().map(|number| {
            let number = Literal::i64_unsuffixed(number);
            quote!(#number)
        }),
        _ => None,
    }
}
