//! Request bodies: the argument, the setter, and the enum where the application chooses the media type.
//!
//! ```text
//! /// The body of [`CreateJob`], in one of its media types.
//! #[derive(Clone)]
//! #[non_exhaustive]
//! pub enum CreateJobBody {
//!     /// A body of type `application/json`.
//!     Json(Job),
//!     /// A body of type `multipart/form-data`.
//!     Multipart(CreateJobParts),
//!     /// A body whose media type matches `image/*`.
//!     Image {
//!         /// The media type.
//!         content_type: String,
//!         /// The bytes.
//!         body: UploadBody,
//!     },
//! }
//!
//! impl CreateJobBody {
//!     /// Returns the media type of the body.
//!     pub fn media_type(&self) -> &str { … }
//!
//!     fn set(self, call: &mut Call) { … }
//! }
//!
//! impl From<Job> for CreateJobBody { … }
//! ```
//!
//! The struct of the parts is written by [`crate::emit::operation::multipart`].

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::emit::operation::{body_constant, multipart, parameter, setter_doc};
use crate::emit::runtime_items::{CALL, UPLOAD_BODY};
use crate::emit::types::value_traits::BorrowedType;
use crate::emit::types::{type_ref, value_traits};
use crate::ir::{Body, BodyKind, Operation, OperationId};
use crate::item_format::BodyConstant;
use crate::names::{Name, VariantNames};

/// Returns the type of the argument for a body.
pub(crate) fn argument_type(cx: Cx<'_>, id: OperationId, body: &Body) -> TokenStream {
    if let Some(choice) = &cx.names.operations[id.0].body {
        let item = ident(&choice.item);
        return quote!(impl Into<#item>);
    }
    let ty = match (&body.kind, BorrowedType::from_type(&body.ty)) {
        (BodyKind::Raw, _) => quote!(impl Into<#UPLOAD_BODY>),
        (BodyKind::Text, _) => quote!(impl Into<String>),
        (_, BorrowedType::Str) => quote!(&str),
        (_, BorrowedType::Slice(element)) => {
            let element = type_ref::rust_type(element);
            quote!(&[#element])
        }
        (_, BorrowedType::Reference(ty)) => {
            let ty = type_ref::rust_type(ty);
            quote!(&#ty)
        }
    };
    if body.nullable { quote!(Option<#ty>) } else { ty }
}

/// Returns the statement that sets the body of a call.
pub(crate) fn set_statement(body: &Body, value: &TokenStream, call: &TokenStream) -> TokenStream {
    if body.has_alternatives() {
        return quote!(#value.into().set(&mut #call););
    }
    let media_type = &body.media_type;
    match body.kind {
        BodyKind::Text => quote!(#call.raw(#media_type, Into::<String>::into(#value));),
        // The properties of the body are parameters.
        BodyKind::Multipart => TokenStream::new(),
        BodyKind::Raw if body.any_media_type() => quote!(#call.upload(content_type, #value);),
        BodyKind::Raw => quote!(#call.upload(#media_type, #value);),
        BodyKind::Json | BodyKind::Form => {
            let reference = match BorrowedType::from_type(&body.ty) {
                BorrowedType::Reference(_) if !body.nullable => value.clone(),
                // A slice.
                _ if body.is_lines => value.clone(),
                _ => quote!(&#value),
            };
            let set = set_value(body, &reference, call);
            quote!(#set;)
        }
    }
}

/// Returns the sentence about the method that takes the lines of a body as a stream.
pub(crate) fn line_stream_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let stream = cx.names.operations[id.0].line_stream.as_ref()?;
    let method = stream.method.as_str().trim_start_matches("r#");
    Some(format!("[`{method}`](Self::{method}) takes a stream of lines instead."))
}

/// Returns the statement that rejects a body with masked secrets.
pub(crate) fn mask_statement(it: &Operation, call: &TokenStream) -> Option<TokenStream> {
    let (character, at_least) = it.masks?;
    it.body.as_ref().filter(|body| body.kind == BodyKind::Json && !body.has_alternatives())?;
    let at_least = Literal::usize_unsuffixed(at_least);
    Some(quote!(#call.reject_masks(#character, #at_least);))
}

/// Returns the expression that encodes a value as JSON or as a form.
fn set_value(body: &Body, reference: &TokenStream, call: &TokenStream) -> TokenStream {
    let media_type = &body.media_type;
    match body.kind {
        BodyKind::Form if body.styles.is_empty() && body.style.is_none() => quote!(#call.form(#reference)),
        BodyKind::Form => {
            let styles = body.styles.iter().map(|(name, styling)| {
                let style = parameter::parameter_style(*styling);
                quote!((#name, #style))
            });
            match body.style.map(parameter::parameter_style) {
                Some(style) => quote!(#call.form_nested(#reference, #style, &[#(#styles),*])),
                None => quote!(#call.form_as(#reference, &[#(#styles),*])),
            }
        }
        _ if body.is_lines => quote!(#call.json_lines(#media_type, #reference)),
        _ if media_type == "application/json" => quote!(#call.json(#reference)),
        _ => quote!(#call.json_as(#media_type, #reference)),
    }
}

/// Returns `true` if the request builder has a setter of this name for the body.
pub(crate) fn has_setter(body: &Body) -> bool {
    !body.argument && (body.kind != BodyKind::Multipart || body.has_alternatives())
}

/// Returns the setter of an optional body.
pub(crate) fn body_setter(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let body = cx.api.operations[id.0].body.as_ref().filter(|body| !body.argument)?;
    if body.kind == BodyKind::Multipart && !body.has_alternatives() {
        return body.open.then(|| multipart::open_parts_setter(&quote!(self.call.parts())));
    }
    let doc = setter_doc::body_setter_doc(body.description.as_deref()).outer();
    let ty = argument_type(cx, id, body);
    let media_type = body.any_media_type().then(|| quote!(, content_type: &str));
    let set = set_statement(body, &quote!(body), &quote!(self.call));
    let masks = mask_statement(&cx.api.operations[id.0], &quote!(self.call));
    Some(quote! {
        #doc
        #[inline]
        pub fn body(mut self #media_type, body: #ty) -> Self {
            #set
            #masks
            self
        }
    })
}

/// Returns the enum of a body with several media types, its conversions, and the structs of parts.
pub(crate) fn body_enum(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let (Some(choice), Some(body)) = (&names.body, &it.body) else { return Vec::new() };
    let item = ident(&choice.item);
    let about = format!("The body of [`{}`], in one of its media types.", names.request.as_str());
    let doc = doc_comment::comment(&about, INNER_WIDTH);
    let body_variants: Vec<BodyVariant<'_>> = body_variants(cx, body, choice);
    let variants = body_variants.iter().map(BodyVariant::declaration);
    let media_types = body_variants.iter().map(BodyVariant::media_type_arm);
    let sets = body_variants.iter().map(|variant| variant.set_arm(it.body_constant.as_ref()));
    let allowance = value_traits::size_allowance(cx, body.variants().map(|body| &body.ty));
    let shown = choice.item.as_str();
    let declared = quote! {
        #doc
        #[derive(Clone)]
        #allowance
        #[non_exhaustive]
        pub enum #item {
            #(#variants)*
        }
    };
    let methods = quote! {
        impl #item {
            /// Returns the media type of the body.
            pub fn media_type(&self) -> &str {
                match self {
                    #(#media_types)*
                }
            }

            #[inline]
            fn set(self, call: &mut #CALL) {
                match self {
                    #(#sets)*
                }
            }
        }
    };
    let debug = quote! {
        /// Shows only the media type, since the body may contain secrets.
        impl std::fmt::Debug for #item {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter
                    .debug_struct(#shown)
                    .field("media_type", &self.media_type())
                    .finish_non_exhaustive()
            }
        }
    };
    let conversions = body_variants.iter().flat_map(|variant| variant.conversions(&item, &body_variants));
    let conversions: Vec<_> = conversions.collect();
    let parts = body.variants().zip(&choice.parts);
    let parts = parts
        .filter_map(|(form, names)| Some(multipart::parts_struct(cx, form, names.as_ref()?, &choice.item)));
    [declared, methods, debug].into_iter().chain(conversions).chain(parts.flatten()).collect()
}

/// A variant of the enum, and the type of its value.
struct BodyVariant<'a> {
    body: &'a Body,
    name: &'a Name,
    ty: TokenStream,
    boxed: bool,
}

fn body_variants<'a>(cx: Cx<'_>, body: &'a Body, choice: &'a VariantNames) -> Vec<BodyVariant<'a>> {
    let named = body.variants().zip(&choice.variants).zip(&choice.parts);
    let forms = named.map(|((body, name), parts)| {
        let ty = match (body.kind, parts) {
            (BodyKind::Multipart, Some(parts)) => {
                let item = ident(&parts.item);
                quote!(#item)
            }
            (BodyKind::Text, _) => quote!(String),
            (BodyKind::Raw, _) => quote!(#UPLOAD_BODY),
            (BodyKind::Multipart, _) => quote!(bytes::Bytes),
            (BodyKind::Json, _) if body.nullable => {
                let ty = type_ref::rust_type(&body.ty);
                quote!(Option<#ty>)
            }
            (BodyKind::Json | BodyKind::Form, _) => type_ref::rust_type(&body.ty),
        };
        let is_value = matches!(body.kind, BodyKind::Json | BodyKind::Form);
        BodyVariant { body, name, ty, boxed: is_value && value_traits::is_big(cx, &body.ty) }
    });
    forms.collect()
}

impl BodyVariant<'_> {
    /// Returns `true` if the document leaves the media type of the bytes open.
    fn is_wide(&self) -> bool {
        self.body.kind == BodyKind::Raw && self.body.media_type.contains('*')
    }

    fn declaration(&self) -> TokenStream {
        let (name, ty) = (ident(self.name), &self.ty);
        let media_type = crate::markdown::code(&self.body.media_type);
        if self.is_wide() {
            let doc =
                doc_comment::comment(&format!("A body whose media type matches {media_type}."), INNER_WIDTH);
            return quote! {
                #doc
                #name {
                    /// The media type.
                    content_type: String,
                    /// The bytes.
                    body: #ty,
                },
            };
        }
        let doc = doc_comment::comment(&format!("A body of type {media_type}."), INNER_WIDTH);
        let ty = if self.boxed { quote!(Box<#ty>) } else { ty.clone() };
        quote!(#doc #name(#ty),)
    }

    fn media_type_arm(&self) -> TokenStream {
        let (name, media_type) = (ident(self.name), &self.body.media_type);
        if self.is_wide() {
            quote!(Self::#name { content_type, .. } => content_type,)
        } else {
            quote!(Self::#name(_) => #media_type,)
        }
    }

    fn set_arm(&self, constant: Option<&BodyConstant>) -> TokenStream {
        let (name, media_type) = (ident(self.name), &self.body.media_type);
        let set = match self.body.kind {
            BodyKind::Raw if self.is_wide() => {
                return quote!(Self::#name { content_type, body } => call.upload(&content_type, body),);
            }
            BodyKind::Raw => quote!(call.upload(#media_type, body)),
            BodyKind::Text => quote!(call.raw(#media_type, body)),
            BodyKind::Multipart => quote!(call.set_parts(body.parts)),
            BodyKind::Json | BodyKind::Form => set_value(self.body, &quote!(&body), &quote!(call)),
        };
        match constant.and_then(|constant| body_constant::set_constant(self.body.kind, constant)) {
            Some(constant) => quote!(Self::#name(body) => { #set; #constant }),
            None => quote!(Self::#name(body) => #set,),
        }
    }

    /// Returns `From` impls for the types that only this variant accepts.
    fn conversions(&self, item: &Ident, all: &[Self]) -> Vec<TokenStream> {
        let ty = self.ty.to_string();
        let alone = all.iter().filter(|other| !other.is_wide() && other.ty.to_string() == ty).count() == 1;
        if self.is_wide() || !alone {
            return Vec::new();
        }
        let name = ident(self.name);
        let from = |ty: &TokenStream, value: TokenStream| {
            quote! {
                impl From<#ty> for #item {
                    fn from(body: #ty) -> Self {
                        Self::#name(#value)
                    }
                }
            }
        };
        let value = if self.boxed { quote!(Box::new(body)) } else { quote!(body) };
        let mut impls = vec![from(&self.ty, value)];
        match &*ty {
            "String" => impls.push(from(&quote!(&str), quote!(body.to_owned()))),
            _ if matches!(self.body.kind, BodyKind::Raw) => {
                impls.push(from(&quote!(bytes::Bytes), quote!(body.into())));
                impls.push(from(&quote!(Vec<u8>), quote!(body.into())));
            }
            _ => {}
        }
        impls
    }
}
