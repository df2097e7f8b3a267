//! Parameters: what a method takes for one, and how it reaches the call.
//!
//! ```text
//! call.query("environment", environment.as_ref());
//! call.query_list("topic", topic.into_iter().map(Into::<String>::into), ListStyle::Comma);
//! call.query_as("filter", filter, ParameterStyle::DEEP_OBJECT);
//! call.files("photo", [photo], "image/png");
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::runtime_items::{FILE_PART, LIST_STYLE, PARAMETER_STYLE};
use crate::emit::types::type_ref;
use crate::emit::{Cx, deprecated, doc_comment, ident};
use crate::ir::{
    ListStyle, Parameter, ParameterIn, ParameterStyle, PartKind, Serialization, Style, TypeKind, TypeRef,
};
use crate::names::Name;

/// How the value of a parameter is handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
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
    /// Something that becomes a part of a body.
    File,
    /// Several of them.
    Files,
}

/// Where the value of a parameter comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// An argument, of a type that converts to the parameter's.
    Argument,
    /// The member of a struct, which has the parameter's type.
    Member,
}

/// How the value of the parameter is handed over.
pub(crate) fn form(cx: Cx<'_>, parameter: &Parameter) -> Form {
    let members = matches!(
        parameter.serialization,
        Serialization::Styled(ParameterStyle { style: Style::DeepObject | Style::Json, .. })
            | Serialization::Part(PartKind::Json, _)
    );
    match (&parameter.serialization, &parameter.ty) {
        (Serialization::Part(PartKind::File | PartKind::Raw, _), TypeRef::List(_)) => Form::Files,
        (Serialization::Part(PartKind::File | PartKind::Raw, _), _) => Form::File,
        (_, TypeRef::String | TypeRef::Bytes) => Form::Text,
        (_, TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64) => Form::Plain,
        (_, TypeRef::DateTime) => Form::Converted,
        (_, TypeRef::Named(id)) if matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)) => Form::Converted,
        (_, TypeRef::List(_)) => Form::List,
        (_, TypeRef::Any) if !members => Form::Text,
        (_, TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_)) => Form::Reference,
        (_, TypeRef::Nullable(_) | TypeRef::Named(_)) => Form::Reference,
    }
}

/// The type of the argument.
pub(crate) fn argument(cx: Cx<'_>, parameter: &Parameter) -> TokenStream {
    let ty = type_ref::ty(cx, &parameter.ty);
    match form(cx, parameter) {
        Form::Text if is_plain_path(parameter) => quote!(impl Into<String>),
        Form::Text => quote!(impl AsRef<str>),
        Form::Plain => ty,
        Form::Converted => quote!(impl Into<#ty>),
        Form::List => type_ref::argument(cx, &parameter.ty),
        Form::Reference => quote!(&#ty),
        Form::File => quote!(impl Into<#FILE_PART>),
        Form::Files => quote!(impl IntoIterator<Item = impl Into<#FILE_PART>>),
    }
}

/// The type of a member of a struct.
pub(crate) fn owned(cx: Cx<'_>, parameter: &Parameter) -> TokenStream {
    match form(cx, parameter) {
        Form::Text => quote!(String),
        _ => type_ref::ty(cx, &parameter.ty),
    }
}

fn is_plain_path(parameter: &Parameter) -> bool {
    parameter.place == ParameterIn::Path && parameter.serialization == Serialization::Plain
}

/// What comes before the call is made: the conversion of the argument to its type, where it needs a name for that.
pub(crate) fn conversion(cx: Cx<'_>, parameter: &Parameter, name: &Ident) -> TokenStream {
    let ty = type_ref::ty(cx, &parameter.ty);
    match (form(cx, parameter), &parameter.serialization) {
        (Form::Converted, _) => quote!(let #name: #ty = #name.into();),
        (Form::List, Serialization::Styled(_)) => {
            let list = type_ref::converted(&parameter.ty, quote!(#name));
            quote!(let #name: #ty = #list;)
        }
        _ => TokenStream::new(),
    }
}

/// The value for the path template.
pub(crate) fn path(cx: Cx<'_>, parameter: &Parameter, (name, source): (&Ident, Source)) -> TokenStream {
    let wire = &parameter.wire;
    match (&parameter.serialization, form(cx, parameter)) {
        (Serialization::Styled(styling), form) => {
            let (value, style) = (reference(form, (name, source)), style(*styling));
            quote!(.path_as(#wire, #value, #style))
        }
        (_, Form::Text) => quote!(.path(#name)),
        (_, Form::Converted) => quote!(.path(#name.as_str())),
        _ => quote!(.path(#name.to_string())),
    }
}

/// The statement that sets the parameter; `call` is the call.
pub(crate) fn set(
    cx: Cx<'_>,
    parameter: &Parameter,
    (name, source): (&Ident, Source),
    call: &TokenStream,
) -> TokenStream {
    let wire = &parameter.wire;
    let form = form(cx, parameter);
    match (&parameter.serialization, parameter.place) {
        (Serialization::Part(..), _) => part(cx, parameter, name, &quote!(#call.parts())),
        (Serialization::Styled(styling), place) => {
            let (value, style) = (reference(form, (name, source)), style(*styling));
            match place {
                ParameterIn::Header => quote!(#call.header_as(#wire, #value, #style);),
                ParameterIn::Cookie => quote!(#call.cookie_as(#wire, #value, #style);),
                _ => quote!(#call.query_as(#wire, #value, #style);),
            }
        }
        (Serialization::List(style), _) => {
            let values = match source {
                Source::Argument => list_values(cx, &parameter.ty, name),
                Source::Member => quote!(#name),
            };
            let style = list_style(*style);
            quote!(#call.query_list(#wire, #values, #style);)
        }
        (Serialization::Plain, place) => {
            let value = plain(form, (name, source));
            match place {
                ParameterIn::Header => quote!(#call.header(#wire, #value);),
                ParameterIn::Cookie => quote!(#call.cookie(#wire, #value);),
                _ => quote!(#call.query(#wire, #value);),
            }
        }
    }
}

/// The setter of what may be left out. `what` it is called where the document says nothing; `set` gives the statement for an
/// argument of its name.
pub(crate) fn setter(
    cx: Cx<'_>,
    what: &str,
    parameter: &Parameter,
    name: &Name,
    set: impl FnOnce(&Ident) -> TokenStream,
) -> TokenStream {
    let otherwise = format!("The {what} {}.", crate::markdown::code(&parameter.wire));
    let doc = doc_comment::described_in_short(
        parameter.description.as_deref(),
        &otherwise,
        &parameter.notes,
        false,
    );
    let (doc, deprecated) = (doc.outer(), deprecated(parameter.deprecated));
    let (name, ty) = (ident(name), argument(cx, parameter));
    let conversion = conversion(cx, parameter, &name);
    let set = set(&name);
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            #conversion
            #set
            self
        }
    }
}

/// The statement that sets the parts of a body that are a parameter's; `parts` is what they are added to.
pub(crate) fn part(cx: Cx<'_>, parameter: &Parameter, name: &Ident, parts: &TokenStream) -> TokenStream {
    let Serialization::Part(kind, media_type) = &parameter.serialization else { return TokenStream::new() };
    let wire = &parameter.wire;
    let values = match form(cx, parameter) {
        Form::List => list_values(cx, &parameter.ty, name),
        Form::Files => quote!(#name),
        form => {
            let value = plain(form, (name, Source::Argument));
            quote!([#value])
        }
    };
    match kind {
        PartKind::Text => quote!(#parts.texts(#wire, #values, #media_type);),
        PartKind::Json => quote!(#parts.jsons(#wire, #values, #media_type);),
        PartKind::File => quote!(#parts.files(#wire, #values, #media_type);),
        PartKind::Raw => quote!(#parts.raw_parts(#wire, #values, #media_type);),
    }
}

/// The value by itself.
fn plain(form: Form, (name, source): (&Ident, Source)) -> TokenStream {
    let borrowed = form == Form::Text && source == Source::Argument;
    if borrowed { quote!(#name.as_ref()) } else { quote!(#name) }
}

/// The value, borrowed.
fn reference(form: Form, (name, source): (&Ident, Source)) -> TokenStream {
    match form {
        _ if source == Source::Member => quote!(&#name),
        Form::Text => quote!(#name.as_ref()),
        Form::Reference => quote!(#name),
        _ => quote!(&#name),
    }
}

fn list_values(cx: Cx<'_>, ty: &TypeRef, name: &Ident) -> TokenStream {
    match ty {
        TypeRef::List(element)
            if matches!(
                **element,
                TypeRef::String | TypeRef::Named(_) | TypeRef::DateTime | TypeRef::Any
            ) =>
        {
            let element = type_ref::ty(cx, element);
            quote!(#name.into_iter().map(Into::<#element>::into))
        }
        _ => quote!(#name),
    }
}

fn list_style(style: ListStyle) -> TokenStream {
    match style {
        ListStyle::Comma => quote!(#LIST_STYLE::Comma),
        ListStyle::Space => quote!(#LIST_STYLE::Space),
        ListStyle::Pipe => quote!(#LIST_STYLE::Pipe),
        ListStyle::Repeated => quote!(#LIST_STYLE::Repeated),
    }
}

/// `ParameterStyle::FORM.exploded()`
pub(crate) fn style(styling: ParameterStyle) -> TokenStream {
    let style = match styling.style {
        Style::Simple => quote!(SIMPLE),
        Style::Label => quote!(LABEL),
        Style::Matrix => quote!(MATRIX),
        Style::Form => quote!(FORM),
        Style::Space => quote!(SPACE),
        Style::Pipe => quote!(PIPE),
        Style::DeepObject => quote!(DEEP_OBJECT),
        Style::Json => quote!(JSON),
    };
    // The two that have members always are apart.
    let apart = matches!(styling.style, Style::DeepObject | Style::Json);
    let exploded = (styling.explode && !apart).then(|| quote!(.exploded()));
    let reserved = styling.reserved.then(|| quote!(.reserved()));
    quote!(#PARAMETER_STYLE::#style #exploded #reserved)
}
