//! Parameters: the argument of a method or setter, and the statement that sets it.
//!
//! ```text
//! let environment: String = environment.into();
//! call.query("environment", environment);
//! call.query_list("topic", topic.into_iter().map(Into::<String>::into), ListStyle::Comma);
//! call.query_as("filter", filter, ParameterStyle::DEEP_OBJECT);
//! call.files("photo", [photo], "image/png");
//! ```
//!
//! In: a [`Parameter`]. Out: a [`ParameterArgument`], which gives the tokens of its declaration, conversion and use.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::operation::setter_doc;
use crate::emit::runtime_items::{ARRAY_STYLE, FILE_PART, LIST_STYLE, PARAMETER_STYLE};
use crate::emit::types::argument_kind::ArgumentKind;
use crate::emit::types::type_ref;
use crate::emit::types::value_traits::is_converted;
use crate::emit::{deprecated, doc_comment};
use crate::ir::{
    ArrayStyle, ListStyle, NestedStyle, OperationId, PagePlace, PageRequest, Paging, Parameter, ParameterIn,
    ParameterStyle, PartKind, Serialization, Style, TypeRef,
};
use crate::names::Name;

/// The source of a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentSource {
    /// An argument, of a type that converts to the parameter's.
    Argument,
    /// The field of a struct, which has the parameter's type.
    Field,
}

/// A parameter that a method, a setter or a struct takes.
#[derive(Clone, Copy)]
pub(crate) struct ParameterArgument<'a> {
    parameter: &'a Parameter,
    kind: ArgumentKind,
    source: ArgumentSource,
}

impl<'a> ParameterArgument<'a> {
    /// Creates the argument of a parameter.
    pub(crate) fn new(cx: Cx<'_>, parameter: &'a Parameter, source: ArgumentSource) -> Self {
        Self { parameter, kind: ArgumentKind::new(cx, parameter), source }
    }

    /// Returns the type of the argument.
    pub(crate) fn declared_type(self) -> TokenStream {
        let ty = type_ref::rust_type(&self.parameter.ty);
        match self.kind {
            ArgumentKind::Text => quote!(impl Into<String>),
            ArgumentKind::Copied => ty,
            ArgumentKind::Converted => quote!(impl Into<#ty>),
            ArgumentKind::List => type_ref::argument_type(&self.parameter.ty),
            ArgumentKind::Reference => quote!(&#ty),
            ArgumentKind::File => quote!(impl Into<#FILE_PART>),
            ArgumentKind::Files => quote!(impl IntoIterator<Item = impl Into<#FILE_PART>>),
        }
    }

    /// Returns the type of the field of a struct.
    pub(crate) fn field_type(self) -> TokenStream {
        match self.kind {
            ArgumentKind::Text => quote!(String),
            _ => type_ref::rust_type(&self.parameter.ty),
        }
    }

    /// Returns the statement before the call is made: the conversion of the argument to its type, where it needs a name
    /// for that.
    pub(crate) fn conversion(self, name: &Ident) -> TokenStream {
        let ty = type_ref::rust_type(&self.parameter.ty);
        let is_path = self.parameter.location == ParameterIn::Path;
        match (self.kind, &self.parameter.serialization) {
            (ArgumentKind::Text, Serialization::Plain) if is_path => TokenStream::new(),
            (ArgumentKind::Text, _) => quote!(let #name: String = #name.into();),
            (ArgumentKind::Converted, _) => quote!(let #name: #ty = #name.into();),
            (ArgumentKind::List, Serialization::Styled(_)) => {
                let list = type_ref::converted(&self.parameter.ty, quote!(#name));
                quote!(let #name: #ty = #list;)
            }
            _ => TokenStream::new(),
        }
    }

    /// Returns the method call that sets the value of a path parameter.
    pub(crate) fn path_value(self, name: &Ident) -> TokenStream {
        let wire = &self.parameter.wire;
        match (&self.parameter.serialization, self.kind) {
            (Serialization::Styled(styling), _) => {
                let (value, style) = (self.reference(name), parameter_style(*styling));
                quote!(.path_as(#wire, #value, #style))
            }
            (_, ArgumentKind::Text) => quote!(.path(#name)),
            (_, ArgumentKind::Converted) => quote!(.path(#name.as_str())),
            _ => quote!(.path(#name.to_string())),
        }
    }

    /// Returns the statement that sets the parameter; `call` is the call.
    pub(crate) fn set(self, name: &Ident, call: &TokenStream) -> TokenStream {
        let wire = &self.parameter.wire;
        match (&self.parameter.serialization, self.parameter.location) {
            (Serialization::Part(..), _) => self.set_part(name, &quote!(#call.parts())),
            (Serialization::Styled(styling), place) => {
                let (value, style) = (self.reference(name), parameter_style(*styling));
                match place {
                    ParameterIn::Header => quote!(#call.header_as(#wire, #value, #style);),
                    ParameterIn::Cookie => quote!(#call.cookie_as(#wire, #value, #style);),
                    _ => quote!(#call.query_as(#wire, #value, #style);),
                }
            }
            (Serialization::List(style), _) => {
                let values = match self.source {
                    ArgumentSource::Argument => self.list_values(name),
                    ArgumentSource::Field => quote!(#name),
                };
                let style = list_style(*style);
                quote!(#call.query_list(#wire, #values, #style);)
            }
            (Serialization::Plain, place) => match place {
                ParameterIn::Header => quote!(#call.header(#wire, #name);),
                ParameterIn::Cookie => quote!(#call.cookie(#wire, #name);),
                _ => quote!(#call.query(#wire, #name);),
            },
        }
    }

    /// Returns the statement that adds the parts of a body that are the parameter's; `parts` is what they are added to.
    pub(crate) fn set_part(self, name: &Ident, parts: &TokenStream) -> TokenStream {
        let Serialization::Part(kind, media_type) = &self.parameter.serialization else {
            return TokenStream::new();
        };
        let wire = &self.parameter.wire;
        let values = match self.kind {
            ArgumentKind::List => self.list_values(name),
            ArgumentKind::Files => quote!(#name),
            _ => quote!([#name]),
        };
        match kind {
            PartKind::Text => quote!(#parts.texts(#wire, #values, #media_type);),
            PartKind::Json => quote!(#parts.jsons(#wire, #values, #media_type);),
            PartKind::File => quote!(#parts.files(#wire, #values, #media_type);),
            PartKind::Raw => quote!(#parts.raw_parts(#wire, #values, #media_type);),
        }
    }

    /// Returns the borrowed value.
    pub(crate) fn reference(self, name: &Ident) -> TokenStream {
        match self.kind {
            _ if self.source == ArgumentSource::Field => quote!(&#name),
            ArgumentKind::Reference => quote!(#name),
            _ => quote!(&#name),
        }
    }

    fn list_values(self, name: &Ident) -> TokenStream {
        match &self.parameter.ty {
            TypeRef::List(element) if is_converted(element) => {
                let element = type_ref::rust_type(element);
                quote!(#name.into_iter().map(Into::<#element>::into))
            }
            _ => quote!(#name),
        }
    }
}

/// Returns the setter of an optional parameter or part. `what` is the noun for it where the document does not describe
/// it; `set` returns the statement that sets it, and `paragraph` is added to its documentation.
pub(crate) fn setter(
    cx: Cx<'_>,
    what: &str,
    parameter: &Parameter,
    paragraph: Option<&str>,
    name: &Name,
    set: impl FnOnce(ParameterArgument<'_>, &Ident) -> TokenStream,
) -> TokenStream {
    let subject = format!("{what} {}", crate::markdown::code(&parameter.wire));
    let mut doc = setter_doc::setter_doc(parameter.description.as_deref(), &subject, &parameter.notes);
    if let Some(paragraph) = paragraph {
        doc.paragraph(paragraph, doc_comment::INNER_WIDTH);
    }
    let (doc, deprecated) = (doc.outer(), deprecated::attribute(parameter.deprecated));
    let argument = ParameterArgument::new(cx, parameter, ArgumentSource::Argument);
    let (name, ty) = (ident(name), argument.declared_type());
    let conversion = argument.conversion(&name);
    let set = set(argument, &name);
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

/// Returns the setters of optional parameters.
pub(crate) fn optional_setters(cx: Cx<'_>, id: OperationId) -> impl Iterator<Item = TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    it.options.iter().zip(&names.options).map(move |(parameter, name)| {
        let paragraph = page_hint(cx.api.paging.get(&id), parameter);
        setter(cx, "parameter", parameter, paragraph, name, |argument, name| {
            argument.set(name, &quote!(self.call))
        })
    })
}

/// Returns the paragraph about resuming a list, for the parameter that selects a page.
fn page_hint(paging: Option<&Paging>, parameter: &Parameter) -> Option<&'static str> {
    let Paging { request, place: PagePlace::Query, .. } = paging? else { return None };
    let hint = match request {
        PageRequest::Token(_) | PageRequest::Link(_) => {
            "To resume a list, pass the token that [`Paged::next_page_token`](crate::Paged::next_page_token) returned."
        }
        PageRequest::Number(..) => {
            "To resume a list, pass the page number that [`Paged::next_page_token`](crate::Paged::next_page_token) returned."
        }
        PageRequest::Offset(_) => {
            "To resume a list, pass the offset that [`Paged::next_page_token`](crate::Paged::next_page_token) returned."
        }
        PageRequest::LastId(_) => {
            "To resume a list, pass the ID that [`Paged::next_page_token`](crate::Paged::next_page_token) returned."
        }
        PageRequest::Url => return None,
    };
    let [selector] = request.parameters() else { return None };
    (parameter.location == ParameterIn::Query && parameter.wire == *selector).then_some(hint)
}

fn list_style(style: ListStyle) -> TokenStream {
    match style {
        ListStyle::Comma => quote!(#LIST_STYLE::Comma),
        ListStyle::Space => quote!(#LIST_STYLE::Space),
        ListStyle::Pipe => quote!(#LIST_STYLE::Pipe),
        ListStyle::Repeated => quote!(#LIST_STYLE::Repeated),
    }
}

/// Returns the expression for a style of nested values: `ParameterStyle::DEEP_OBJECT.arrays(ArrayStyle::Brackets)`.
fn nested_style(style: NestedStyle, reserved: bool) -> TokenStream {
    let name = |style: ArrayStyle| match style {
        ArrayStyle::Repeat => quote!(#ARRAY_STYLE::Repeat),
        ArrayStyle::Brackets => quote!(#ARRAY_STYLE::Brackets),
        ArrayStyle::Indices => quote!(#ARRAY_STYLE::Indices),
        ArrayStyle::Comma => quote!(#ARRAY_STYLE::Comma),
        ArrayStyle::Json => quote!(#ARRAY_STYLE::Json),
    };
    let (base, rows) = match style.brackets {
        true => (quote!(DEEP_OBJECT), ArrayStyle::Repeat),
        false => (quote!(FLAT), ArrayStyle::Json),
    };
    let arrays = (style.arrays != ArrayStyle::Repeat).then(|| {
        let arrays = name(style.arrays);
        quote!(.arrays(#arrays))
    });
    let rows = (style.rows != rows).then(|| {
        let rows = name(style.rows);
        quote!(.rows(#rows))
    });
    let reserved = reserved.then(|| quote!(.reserved()));
    quote!(#PARAMETER_STYLE::#base #arrays #rows #reserved)
}

/// Returns a style: `ParameterStyle::FORM.exploded()`.
pub(crate) fn parameter_style(styling: ParameterStyle) -> TokenStream {
    let style = match styling.style {
        Style::Simple => quote!(SIMPLE),
        Style::Label => quote!(LABEL),
        Style::Matrix => quote!(MATRIX),
        Style::Form => quote!(FORM),
        Style::Space => quote!(SPACE),
        Style::Pipe => quote!(PIPE),
        Style::DeepObject => quote!(DEEP_OBJECT),
        Style::Nested(nested) => return nested_style(nested, styling.reserved),
        Style::Json => quote!(JSON),
    };
    // These two styles are always exploded.
    let is_always_exploded = matches!(styling.style, Style::DeepObject | Style::Json);
    let exploded = (styling.explode && !is_always_exploded).then(|| quote!(.exploded()));
    let reserved = styling.reserved.then(|| quote!(.reserved()));
    quote!(#PARAMETER_STYLE::#style #exploded #reserved)
}
