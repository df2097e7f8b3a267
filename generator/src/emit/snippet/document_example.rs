//! The value of an example that the document gives, as Rust.
//!
//! ```text
//! {"value": {"type": "STRING", "data": "sold out"}}
//! ProduceRequest::new().with_value(ProduceRequestData::new().with_type(…).with_data(…))
//! ```
//!
//! In: a type, and a JSON value of the document. Out: tokens of an expression, or `None` if the value does not fit the
//! type or is too long. Members that the type does not have, and secrets, are omitted.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::snippet::value::{ExampleImports, MAX_DEPTH};
use crate::emit::types::value_traits::is_text;
use crate::ir::{Field, Presence, Struct, TypeId, TypeKind, TypeRef};

/// The maximum number of values in an example from a document.
const MAX_VALUES: usize = 24;

/// Returns the value of a struct with at least one member.
pub(crate) fn struct_value(
    cx: Cx<'_>,
    id: TypeId,
    example: &Value,
    imports: &mut ExampleImports,
) -> Option<TokenStream> {
    let TypeKind::Struct(it) = &cx.api.types[id.0].kind else { return None };
    let members = example.as_object()?;
    if count(example) > MAX_VALUES || !it.fields.iter().any(|field| members.contains_key(&field.wire)) {
        return None;
    }
    let mut found = imports.clone();
    let value = Example { cx, imports: &mut found }.exact(&TypeRef::Named(id), example, MAX_DEPTH)?;
    *imports = found;
    Some(value)
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(count).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// The imports that an expression needs, collected separately until it is known to be used.
struct Example<'a, 'b> {
    cx: Cx<'a>,
    imports: &'b mut ExampleImports,
}

impl Example<'_, '_> {
    /// Returns a value of exactly the type.
    fn exact(&mut self, ty: &TypeRef, value: &Value, depth: usize) -> Option<TokenStream> {
        match (ty, value) {
            (TypeRef::String, Value::String(text)) => Some(quote!(#text.to_owned())),
            (TypeRef::Bool, Value::Bool(value)) => Some(quote!(#value)),
            (TypeRef::I32, value) => {
                let number = Literal::i32_unsuffixed(value.as_i64()?.try_into().ok()?);
                Some(quote!(#number))
            }
            (TypeRef::I64, value) => {
                let number = Literal::i64_unsuffixed(value.as_i64()?);
                Some(quote!(#number))
            }
            (TypeRef::U32, value) => {
                let number = Literal::u32_unsuffixed(value.as_u64()?.try_into().ok()?);
                Some(quote!(#number))
            }
            (TypeRef::U64, value) => {
                let number = Literal::u64_unsuffixed(value.as_u64()?);
                Some(quote!(#number))
            }
            (TypeRef::F64, Value::Number(number)) => {
                let number = number.as_f64().filter(|number| number.is_finite())?;
                let number = Literal::f64_unsuffixed(number);
                Some(quote!(#number))
            }
            (TypeRef::Any, value) => {
                let json = json(value);
                Some(quote!(serde_json::json!(#json)))
            }
            (TypeRef::List(element), Value::Array(list)) => {
                let depth = depth.checked_sub(1)?;
                let list: Option<Vec<_>> = list.iter().map(|it| self.exact(element, it, depth)).collect();
                let list = list.filter(|list| !list.is_empty())?;
                Some(quote!(vec![#(#list),*]))
            }
            (TypeRef::Named(id), value) => self.named(*id, value, depth),
            _ => None,
        }
    }

    /// Returns the argument for a field: anything that converts to its type.
    fn argument(&mut self, field: &Field, value: &Value, depth: usize) -> Option<TokenStream> {
        if field.secret || value.is_null() {
            return None;
        }
        let is_converted = matches!(field.presence, Presence::Required | Presence::Optional);
        match (&field.ty, value) {
            (TypeRef::String, Value::String(text)) if field.presence != Presence::Nullable => {
                Some(quote!(#text))
            }
            (TypeRef::Any, Value::String(text)) if is_converted => Some(quote!(#text)),
            (TypeRef::Named(id), value) => self.named(*id, value, depth),
            (ty, Value::String(text)) if is_converted && is_text(ty) => Some(quote!(#text)),
            (TypeRef::List(element), Value::Array(list)) if is_converted => {
                let list: Option<Vec<_>> = list
                    .iter()
                    .map(|it| match it {
                        Value::String(text) if is_text(element) => Some(quote!(#text)),
                        _ => self.exact(element, it, depth),
                    })
                    .collect();
                let list = list.filter(|list| !list.is_empty())?;
                Some(quote!([#(#list),*]))
            }
            (ty, value) => self.exact(ty, value, depth),
        }
    }

    fn named(&mut self, id: TypeId, value: &Value, depth: usize) -> Option<TokenStream> {
        let depth = depth.checked_sub(1)?;
        let names = &self.cx.names.types[id.0];
        let expression = match (&self.cx.api.types[id.0].kind, value) {
            (TypeKind::Struct(it), Value::Object(members)) => self.object(id, it, members, depth)?,
            (TypeKind::Enum(it), Value::String(text)) => {
                let index = it.values.iter().position(|value| value.wire == *text)?;
                let variant = ident(&names.members[index]);
                let item = self.imports.type_item(self.cx, id, &names.item);
                quote!(#item::#variant)
            }
            _ => return None,
        };
        Some(expression)
    }

    /// Returns a constructor with the required members, followed by a setter for each other member.
    fn object(
        &mut self,
        id: TypeId,
        it: &Struct,
        members: &Map<String, Value>,
        depth: usize,
    ) -> Option<TokenStream> {
        let names = &self.cx.names.types[id.0];
        if names.required.is_some() {
            return None;
        }
        let mut arguments = Vec::new();
        for (_, field) in it.required() {
            arguments.push(self.argument(field, members.get(&field.wire)?, depth)?);
        }
        let mut setters = TokenStream::new();
        for (field, setter) in it.fields.iter().zip(&names.setters) {
            let is_set = matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
                && !(field.no_setter || field.boxed);
            let argument = members.get(&field.wire).filter(|_| is_set);
            if let Some(argument) = argument.and_then(|value| self.argument(field, value, depth)) {
                let setter = ident(setter);
                setters.extend(quote!(.#setter(#argument)));
            }
        }
        let item = self.imports.type_item(self.cx, id, &names.item);
        Some(quote!(#item::new(#(#arguments),*) #setters))
    }
}

/// Returns the tokens of a JSON value, as `json!` takes them.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(#number)
            }
            (None, Some(number)) if number.is_finite() => {
                let number = Literal::f64_unsuffixed(number);
                quote!(#number)
            }
            _ => quote!(0),
        },
        Value::String(text) => quote!(#text),
        Value::Array(list) => {
            let list = list.iter().map(json);
            quote!([#(#list),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote!(#name: #value)
            });
            quote!({ #(#members),* })
        }
    }
}
