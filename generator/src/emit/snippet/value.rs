//! The values in example calls: an expression for every type.
//!
//! ```text
//! UserAuth::new(AuthType::Local, ["u-123"])
//! ```
//!
//! In: a type, and the example in its document. Out: tokens of an expression, and the names that it needs. Both the
//! depth and the number of values are limited, because types can contain each other in many ways.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::types::value_traits;
use crate::emit::types::value_traits::{ExampleValue, Scalar, is_text};
use crate::ir::{
    DefiningModule, Field, OperationId, Presence, Struct, TextFormat, TypeId, TypeKind, TypeRef,
};
use crate::names::Name;

/// The maximum depth of an example; deeper values are empty.
pub(crate) const MAX_DEPTH: usize = 6;

/// The maximum number of values in an example. Types that require each other can produce any number.
const MAX_VALUES: usize = 100;

/// The imports of an example, and the number of values that it may still have.
#[derive(Clone)]
pub(crate) struct ExampleImports {
    /// The module of the group, from which the example imports.
    module: DefiningModule,
    /// Names of types.
    names: BTreeSet<String>,
    values_left: usize,
}

impl ExampleImports {
    /// Creates the empty imports of an example of an operation.
    pub(crate) fn new(cx: Cx<'_>, id: OperationId) -> Self {
        let group = cx.api.resources[cx.api.operations[id.0].resource.0].group;
        Self { module: DefiningModule::Group(group), names: BTreeSet::new(), values_left: MAX_VALUES }
    }

    /// The names in their order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Adds one.
    pub(crate) fn insert(&mut self, name: &str) {
        self.names.insert(name.to_owned());
    }

    /// Imports an item that is defined with a type, and returns it. If the name means another item in the group's module,
    /// returns the path in the common module.
    pub(crate) fn type_item(&mut self, cx: Cx<'_>, id: TypeId, item: &Name) -> TokenStream {
        let name = ident(item);
        if cx.names.is_shadowed(self.module, id) {
            let krate = ident_from_str(&cx.crate_name());
            return quote!(#krate::common::#name);
        }
        self.insert(item.as_str());
        quote!(#name)
    }

    /// Takes one value off the limit; `false` if there is none left.
    fn reserve_value(&mut self) -> bool {
        self.values_left = self.values_left.saturating_sub(1);
        self.values_left > 0
    }

    /// Returns `true` if the limit was reached, so that the example is of no use.
    pub(crate) fn is_too_long(&self) -> bool {
        self.values_left == 0
    }
}

/// Returns a value where anything that converts to the type will do.
pub(crate) fn argument_value(
    cx: Cx<'_>,
    ty: &TypeRef,
    hint: Option<&str>,
    depth: usize,
    imports: &mut ExampleImports,
) -> TokenStream {
    match ty {
        TypeRef::List(element) => {
            let element = match **element {
                // A list ends nesting that is too deep.
                TypeRef::Named(id) if depth == 0 => {
                    let item = imports.type_item(cx, id, &cx.names.types[id.0].item);
                    return quote!(Vec::<#item>::new());
                }
                _ if is_text(element) => argument_value(cx, element, hint, depth, imports),
                _ => owned_value(cx, element, hint, depth, imports),
            };
            quote!([#element])
        }
        TypeRef::JsonText(_) => json_text(hint),
        _ => match Scalar::from_type(ty).map(|scalar| scalar.example) {
            Some(ExampleValue::Text | ExampleValue::ConvertedText) => text(hint),
            Some(ExampleValue::Time) => date_time(hint),
            Some(ExampleValue::Formatted(format)) => formatted(format, hint),
            Some(ExampleValue::Quoted) => quote!(1),
            Some(ExampleValue::Bytes) => quote!(b"\x01\x02"),
            _ => owned_value(cx, ty, hint, depth, imports),
        },
    }
}

fn text(hint: Option<&str>) -> TokenStream {
    let text = hint.filter(|hint| !hint.is_empty()).unwrap_or("…");
    quote!(#text)
}

fn date_time(hint: Option<&str>) -> TokenStream {
    let is_date = |hint: &&str| hint.starts_with(|it: char| it.is_ascii_digit());
    text(Some(hint.filter(is_date).unwrap_or("2026-01-31T12:00:00Z")))
}

/// Returns the document's text if it may have the format, or else another one that has it.
fn formatted(format: TextFormat, hint: Option<&str>) -> TokenStream {
    let starts_with_digit = |text: &str| text.starts_with(|it: char| it.is_ascii_digit());
    let is_likely = |hint: &&str| match format {
        TextFormat::Uuid => hint.len() == 36 && hint.chars().all(|it| it == '-' || it.is_ascii_hexdigit()),
        TextFormat::Url => hint.contains("://"),
        TextFormat::Date | TextFormat::TimeOfDay => starts_with_digit(hint),
        TextFormat::Duration => hint.starts_with('P'),
        TextFormat::Decimal => starts_with_digit(hint) && hint.parse::<f64>().is_ok(),
    };
    let other = match format {
        TextFormat::Uuid => "6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f",
        TextFormat::Url => "https://example.com",
        TextFormat::Date => "2026-01-31",
        TextFormat::TimeOfDay => "12:00:00",
        TextFormat::Duration => "PT1H",
        TextFormat::Decimal => "1.50",
    };
    text(Some(hint.filter(is_likely).unwrap_or(other)))
}

/// Returns the document's text if it may be an object in JSON, or else an empty object.
fn json_text(hint: Option<&str>) -> TokenStream {
    text(Some(hint.filter(|hint| hint.starts_with('{')).unwrap_or("{}")))
}

/// Returns a value of exactly the type.
pub(crate) fn owned_value(
    cx: Cx<'_>,
    ty: &TypeRef,
    hint: Option<&str>,
    depth: usize,
    imports: &mut ExampleImports,
) -> TokenStream {
    if !imports.reserve_value() {
        return TokenStream::new();
    }
    match ty {
        TypeRef::AnyObject | TypeRef::Map(_) => quote!(std::collections::BTreeMap::new()),
        TypeRef::List(_) if depth == 0 => quote!(Vec::new()),
        TypeRef::List(element) => {
            let element = owned_value(cx, element, hint, depth, imports);
            quote!(vec![#element])
        }
        TypeRef::Nullable(value) => {
            let value = owned_value(cx, value, hint, depth, imports);
            quote!(Some(#value))
        }
        TypeRef::JsonText(_) => {
            let text = json_text(hint);
            quote!(#text.into())
        }
        TypeRef::Named(id) => named(cx, *id, depth, imports),
        scalar => {
            let example = Scalar::from_type(scalar).map(|scalar| scalar.example);
            example.map(|example| scalar_value(example, hint)).unwrap_or_default()
        }
    }
}

/// Returns a value of exactly the type of a scalar.
fn scalar_value(example: ExampleValue, hint: Option<&str>) -> TokenStream {
    match example {
        ExampleValue::Json => quote!(serde_json::json!({})),
        ExampleValue::Boolean => quote!(true),
        ExampleValue::Integer => {
            let number = hint.and_then(|hint| hint.parse::<u16>().ok()).unwrap_or(1);
            let number = Literal::u16_unsuffixed(number);
            quote!(#number)
        }
        ExampleValue::Number => quote!(1.0),
        ExampleValue::Text => {
            let text = text(hint);
            quote!(#text.to_owned())
        }
        ExampleValue::ConvertedText => {
            let text = text(hint);
            quote!(#text.into())
        }
        ExampleValue::Time => {
            let text = date_time(hint);
            quote!(#text.into())
        }
        ExampleValue::Formatted(format) => {
            let text = formatted(format, hint);
            quote!(#text.into())
        }
        ExampleValue::Quoted => quote!(1.into()),
        ExampleValue::Bytes => quote!(b"\x01\x02".into()),
    }
}

/// Returns a value of a type of the SDK. A type can contain itself only through lists and unions, so these end nesting
/// that is too deep.
fn named(cx: Cx<'_>, id: TypeId, depth: usize, imports: &mut ExampleImports) -> TokenStream {
    let names = &cx.names.types[id.0];
    let too_deep = depth == 0;
    let depth = depth.saturating_sub(1);
    let item = imports.type_item(cx, id, &names.item);
    match &cx.api.types[id.0].kind {
        TypeKind::Struct(it) => new(cx, id, it, depth, imports),
        TypeKind::Enum(_) => match names.members.first() {
            Some(variant) => {
                let variant = ident(variant);
                quote!(#item::#variant)
            }
            None => quote!(#item::from("…")),
        },
        TypeKind::Union(it) => match it.variants.first().zip(names.members.first()).filter(|_| !too_deep) {
            Some((variant, name)) => {
                let value = owned_value(cx, &variant.ty, None, depth, imports);
                let value = if value_traits::is_boxed_variant(cx, variant) {
                    quote!(Box::new(#value))
                } else {
                    value
                };
                let name = ident(name);
                quote!(#item::#name(#value))
            }
            None => quote!(#item::Unrecognized(serde_json::json!({}))),
        },
    }
}

fn new(cx: Cx<'_>, id: TypeId, it: &Struct, depth: usize, imports: &mut ExampleImports) -> TokenStream {
    let names = &cx.names.types[id.0];
    let item = imports.type_item(cx, id, &names.item);
    if let Some(required) = &names.required {
        let members = it.required().map(|(index, field)| {
            let name = ident(&names.members[index]);
            let value = field_value(cx, field, depth, imports);
            let value = if field.boxed { quote!(Box::new(#value)) } else { value };
            let value = if field.presence == Presence::Nullable { quote!(Some(#value)) } else { value };
            quote!(#name: #value)
        });
        let members: Vec<_> = members.collect();
        let required = imports.type_item(cx, id, required);
        return quote!(#item::new(#required { #(#members),* }));
    }
    let arguments = it.required().map(|(_, field)| match field.presence {
        Presence::Nullable => field_value(cx, field, depth, imports),
        _ => argument_value(cx, &field.ty, Some(field.example_or_name()), depth, imports),
    });
    let arguments: Vec<_> = arguments.collect();
    quote!(#item::new(#(#arguments),*))
}

/// A value of a field's own type.
fn field_value(cx: Cx<'_>, field: &Field, depth: usize, imports: &mut ExampleImports) -> TokenStream {
    let value = owned_value(cx, &field.ty, Some(field.example_or_name()), depth, imports);
    let krate = ident_from_str(&cx.crate_name());
    if field.secret { quote!(#krate::Secret::from(#value)) } else { value }
}
