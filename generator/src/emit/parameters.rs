//! Parameters: what a method takes for one, and how it reaches the call.
//!
//! ```text
//! call.query("environment", environment.as_ref());
//! call.query_list("topic", topic.into_iter().map(Into::<String>::into), ListStyle::Comma);
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::paths::LIST_STYLE;
use super::uses::Uses;
use super::{Cx, types};
use crate::ir::{Home, ListStyle, Parameter, ParameterPlace, TypeKind, TypeRef};

/// How the value of a parameter is handed over.
pub(super) enum Form {
    /// Text: as it is.
    Text,
    /// A number or a truth: as it is.
    Plain,
    /// Converted first: enums, times.
    Converted,
    /// One after another.
    List,
    /// A reference to what is written by its members.
    Reference,
}

/// How the value of the parameter is handed over.
pub(super) fn form(cx: Cx<'_>, parameter: &Parameter) -> Form {
    let members = matches!(parameter.style, ListStyle::DeepObject | ListStyle::Json);
    match &parameter.ty {
        _ if members && parameter.place == ParameterPlace::Query => Form::Reference,
        TypeRef::String | TypeRef::Bytes => Form::Text,
        TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64 => Form::Plain,
        TypeRef::DateTime => Form::Converted,
        TypeRef::Named(id) if matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)) => Form::Converted,
        TypeRef::List(_) => Form::List,
        TypeRef::Any => Form::Text,
        TypeRef::AnyObject | TypeRef::Map(_) | TypeRef::Nullable(_) | TypeRef::Named(_) => Form::Reference,
    }
}

/// The type of the argument.
pub(super) fn argument(cx: Cx<'_>, parameter: &Parameter) -> TokenStream {
    let ty = types::ty(cx, &parameter.ty);
    match form(cx, parameter) {
        Form::Text if parameter.place == ParameterPlace::Path => quote!(impl Into<String>),
        Form::Text => quote!(impl AsRef<str>),
        Form::Plain => ty,
        Form::Converted => quote!(impl Into<#ty>),
        Form::List => types::argument(cx, &parameter.ty),
        Form::Reference => quote!(&#ty),
    }
}

/// What the parameter makes a file import.
pub(super) fn uses(cx: Cx<'_>, here: Home, parameter: &Parameter, uses: &mut Uses<'_>) {
    if !matches!(form(cx, parameter), Form::Text) {
        types::uses(cx, here, &parameter.ty, uses);
    }
    if matches!(form(cx, parameter), Form::List) && parameter.place == ParameterPlace::Query {
        uses.item(LIST_STYLE);
    }
}

/// What comes before the call is made: the conversion of the argument to its type, where it needs a name for that.
pub(super) fn conversion(cx: Cx<'_>, parameter: &Parameter, name: &Ident) -> TokenStream {
    match form(cx, parameter) {
        Form::Converted => {
            let ty = types::ty(cx, &parameter.ty);
            quote!(let #name: #ty = #name.into();)
        }
        Form::List if parameter.place != ParameterPlace::Query => {
            let texts = quote!(#name.into_iter().map(|it| it.to_string()));
            let texts = match &parameter.ty {
                TypeRef::List(element) if matches!(**element, TypeRef::String) => {
                    quote!(#name.into_iter().map(Into::into))
                }
                TypeRef::List(element) if matches!(**element, TypeRef::Named(_) | TypeRef::DateTime) => {
                    let ty = types::ty(cx, element);
                    quote!(#name.into_iter().map(|it| Into::<#ty>::into(it).to_string()))
                }
                _ => texts,
            };
            quote!(let #name: Vec<String> = #texts.collect();)
        }
        _ => TokenStream::new(),
    }
}

/// The value for the path template.
pub(super) fn path(cx: Cx<'_>, parameter: &Parameter, name: &Ident) -> TokenStream {
    match form(cx, parameter) {
        Form::Text => quote!(.path(#name)),
        Form::Converted => quote!(.path(#name.as_str())),
        Form::List => quote!(.path(#name.join(","))),
        Form::Plain | Form::Reference => quote!(.path(#name.to_string())),
    }
}

/// The statement that sets the parameter; `call` is the call.
pub(super) fn set(cx: Cx<'_>, parameter: &Parameter, name: &Ident, call: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    let value = match form(cx, parameter) {
        Form::Text => quote!(#name.as_ref()),
        Form::List => quote!(#name.join(",")),
        _ => quote!(#name),
    };
    match (parameter.place, form(cx, parameter)) {
        (ParameterPlace::Header, _) => quote!(#call.header(#wire, #value);),
        (ParameterPlace::Cookie, _) => quote!(#call.cookie(#wire, #value);),
        (_, Form::List) => {
            let values = list_values(cx, &parameter.ty, name);
            let style = style(parameter.style);
            quote!(#call.query_list(#wire, #values, #style);)
        }
        (_, Form::Reference) if parameter.style == ListStyle::Json => quote!(#call.query_json(#wire, #name);),
        (_, Form::Reference) => quote!(#call.query_object(#wire, #name);),
        _ => quote!(#call.query(#wire, #value);),
    }
}

fn list_values(cx: Cx<'_>, ty: &TypeRef, name: &Ident) -> TokenStream {
    match ty {
        TypeRef::List(element)
            if matches!(**element, TypeRef::String | TypeRef::Named(_) | TypeRef::DateTime) =>
        {
            let element = types::ty(cx, element);
            quote!(#name.into_iter().map(Into::<#element>::into))
        }
        _ => quote!(#name),
    }
}

fn style(style: ListStyle) -> TokenStream {
    match style {
        ListStyle::Comma => quote!(#LIST_STYLE::Comma),
        ListStyle::Space => quote!(#LIST_STYLE::Space),
        ListStyle::Pipe => quote!(#LIST_STYLE::Pipe),
        ListStyle::Repeated | ListStyle::DeepObject | ListStyle::Json => quote!(#LIST_STYLE::Repeated),
    }
}
