//! Operations: the method, the static that describes it, and the request value with its setters.
//!
//! ```text
//! /// Refreshes an identity provider's key set.
//! pub fn refresh(&self, provider_id: impl Into<String>) -> RefreshJwks {
//!     RefreshJwks { call: Call::new(&self.client, &REFRESH).path(provider_id) }
//! }
//!
//! static REFRESH: Operation = Operation {
//!     id: "refreshIamV2JsonWebKeySet",
//!     name: "refresh jwks",
//!     method: "PATCH",
//!     path: "/iam/v2/identity-providers/{provider_id}/jwks",
//!     host: &CONTROL_PLANE,
//!     security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
//!     retry: Retry::WhenNotSent,
//! };
//!
//! request! {
//!     /// A call of [`JwksClient::refresh`].
//!     RefreshJwks -> Json<Jwks>
//! }
//!
//! impl RefreshJwks {
//!     /// The wanted state of the key set.
//!     #[inline]
//!     pub fn body(mut self, body: &Jwks) -> Self {
//!         self.call.json(body);
//!         self
//!     }
//! }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::gate::Gate;
use super::paths::{
    BYTES, CALL, EMPTY, FILE_PART, JSON, OPERATION, PARAMETER_STYLE, REQUEST, RETRY, SERVICE_MODULE, TEXT,
};
use super::text::{self, INNER};
use super::uses::Uses;
use super::{
    Cx, deprecated, deprecated_operation, ident, operation_docs, page, parameters, stream, types, wait,
};
use crate::ir::{
    Argument, Body, BodyKind, Home, Operation, OperationId, ParameterPlace, SuccessKind, TypeRef,
};

/// What the operation makes a file import.
pub(super) fn uses(cx: Cx<'_>, id: OperationId, uses: &mut Uses<'_>) {
    let it = &cx.api.operations[id.0];
    let here = Home::Resource(it.resource);
    uses.items([CALL, REQUEST, OPERATION, RETRY]);
    uses.name(SERVICE_MODULE, cx.names.hosts[it.host].constant.as_str());
    for scheme in it.security.iter().flatten() {
        uses.name(SERVICE_MODULE, cx.names.schemes[*scheme].constant.as_str());
    }
    for argument in &it.arguments {
        if let Argument::Parameter(parameter) = argument {
            parameters::uses(cx, here, parameter, uses);
        }
    }
    it.options.iter().for_each(|parameter| parameters::uses(cx, here, parameter, uses));
    if let Some(body) = &it.body {
        // Bytes, which text and parts are too, need nothing.
        types::uses(cx, here, &body.ty, uses);
        if body.open {
            uses.item(FILE_PART);
        }
        if !body.styles.is_empty() {
            uses.item(PARAMETER_STYLE);
        }
    }
    page::call_uses(it, uses);
    wait::call_uses(cx, id, uses);
    stream::uses(it, uses);
    match &it.success.kind {
        SuccessKind::Empty => uses.item(EMPTY),
        SuccessKind::Text => uses.item(TEXT),
        SuccessKind::Bytes => uses.item(BYTES),
        SuccessKind::Json { ty, .. } => {
            uses.item(JSON);
            types::uses(cx, here, ty, uses);
        }
    }
}

/// The method of the resource's handle.
pub(super) fn method(cx: Cx<'_>, id: OperationId, gate: &Gate<'_>) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let doc = operation_docs::method(cx, id).outer();
    let deprecated = deprecated_operation(it);
    let (method, request) = (ident(&names.method), ident(&names.request));
    let Arguments { declared, conversions, call, sets } = arguments(cx, id, it.body.as_ref());
    let gate = gate.attribute();
    let inline = it.arguments.iter().any(|it| matches!(it, Argument::Body)).then(|| quote!(#[inline]));
    let value = if sets.is_empty() {
        quote!(#request { call: #call })
    } else {
        quote!(let mut call = #call; #(#sets)* #request { call })
    };
    quote! {
        #doc
        #gate
        #inline
        #deprecated
        pub fn #method(&self #(#declared)*) -> #request {
            #(#conversions)*
            #value
        }
    }
}

/// What a method makes of its arguments.
pub(super) struct Arguments {
    /// `, id: impl Into<String>`
    pub(super) declared: Vec<TokenStream>,
    /// Statements at the beginning.
    pub(super) conversions: Vec<TokenStream>,
    /// The call with the values of its path.
    pub(super) call: TokenStream,
    /// Statements that set the rest of the call.
    pub(super) sets: Vec<TokenStream>,
}

/// The arguments of an operation's method: its required parameters, and a body that is an argument.
pub(super) fn arguments(cx: Cx<'_>, id: OperationId, body: Option<&Body>) -> Arguments {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let constant = ident(&names.constant);
    let named = || it.arguments.iter().zip(names.arguments.iter().map(ident));
    let declared = named().map(|(argument, name)| match (argument, body) {
        (Argument::Parameter(parameter), _) => {
            let ty = parameters::argument(cx, parameter);
            quote!(, #name: #ty)
        }
        (Argument::Body, Some(body)) => {
            let ty = body_ty(cx, body);
            let media_type = body.any_media_type().then(|| quote!(, content_type: &str));
            quote!(#media_type, #name: #ty)
        }
        (Argument::Body, None) => TokenStream::new(),
    });
    let conversions = named().map(|(argument, name)| match argument {
        Argument::Parameter(parameter) => parameters::conversion(cx, parameter, &name),
        Argument::Body => TokenStream::new(),
    });
    let path = named().filter_map(|(argument, name)| match argument {
        Argument::Parameter(parameter) if parameter.place == ParameterPlace::Path => {
            Some(parameters::path(cx, parameter, &name))
        }
        _ => None,
    });
    let accept = accept(it).map(|accept| quote!(.accept(#accept)));
    let parts = it.body.as_ref().filter(|body| body.kind == BodyKind::Parts).map(|body| {
        let media_type = &body.media_type;
        quote!(.multipart(#media_type))
    });
    let sets = named().filter_map(|(argument, name)| match (argument, body) {
        (Argument::Parameter(parameter), _) => (parameter.place != ParameterPlace::Path)
            .then(|| parameters::set(cx, parameter, &name, &quote!(call))),
        (Argument::Body, Some(body)) => Some(set_body(body, &quote!(#name), &quote!(call))),
        (Argument::Body, None) => None,
    });
    Arguments {
        declared: declared.collect(),
        conversions: conversions.collect(),
        call: quote!(#CALL::new(&self.client, &#constant) #(#path)* #accept #parts),
        sets: sets.collect(),
    }
}

/// The static, the request value, its setters: one item after another.
pub(super) fn items(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let description = description(cx, id);
    let request = ident(&names.request);
    let handle = cx.names.resources[it.resource.0].handle.as_str();
    // A raw name needs no `r#` in a link, and may have none in its address.
    let shown = names.method.as_str().trim_start_matches("r#");
    let doc = text::comment(&format!("A call of [`{handle}::{shown}`]."), INNER);
    let success = success(cx, it);
    let pages = page::call(cx, id);
    let waits = wait::call(cx, id);
    let setters: Vec<_> = options(cx, id).chain(body_setter(cx, it)).chain(accepts(cx, id)).collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #request { #(#setters)* }));
    let call = quote! {
        #REQUEST! {
            #doc
            #request -> #success
        }
    };
    let items = [description, call].into_iter().chain(pages).chain(waits).chain(setters);
    items.chain(stream::items(cx, id)).collect()
}

fn description(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let constant = ident(&names.constant);
    let (wire_id, name, method) = (&it.id, &names.words, &it.method);
    let path = it.target();
    let host = ident(&cx.names.hosts[it.host].constant);
    let security = it.security.iter().map(|set| {
        let set = set.iter().map(|scheme| ident(&cx.names.schemes[*scheme].constant));
        quote!(&[#(&#set),*])
    });
    let retry = match (it.idempotent, it.retry_on.as_slice()) {
        (true, []) => quote!(Idempotent),
        (true, statuses) => {
            let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
            quote!(IdempotentAnd(&[#(#statuses),*]))
        }
        (false, _) => quote!(WhenNotSent),
    };
    quote! {
        static #constant: #OPERATION = #OPERATION {
            id: #wire_id,
            name: #name,
            method: #method,
            path: #path,
            host: &#host,
            security: &[#(#security),*],
            retry: #RETRY::#retry,
        };
    }
}

fn success(cx: Cx<'_>, it: &Operation) -> TokenStream {
    match &it.success.kind {
        SuccessKind::Empty => quote!(#EMPTY),
        SuccessKind::Text => quote!(#TEXT),
        SuccessKind::Bytes => quote!(#BYTES),
        SuccessKind::Json { ty, optional } => {
            let ty = types::ty(cx, ty);
            if *optional { quote!(#JSON<Option<#ty>>) } else { quote!(#JSON<#ty>) }
        }
    }
}

/// The media type to ask for, where it is not the one that goes with the shape.
fn accept(it: &Operation) -> Option<&str> {
    let accept = it.success.accept.as_deref()?;
    let usual = match it.success.kind {
        SuccessKind::Json { .. } => accept == "application/json",
        SuccessKind::Text => accept == "text/plain",
        SuccessKind::Empty => true,
        SuccessKind::Bytes => accept == "*/*",
    };
    (!usual).then_some(accept)
}

/// The setters of optional parameters.
pub(super) fn options(cx: Cx<'_>, id: OperationId) -> impl Iterator<Item = TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    it.options.iter().zip(&names.options).map(move |(parameter, name)| {
        let otherwise = format!("The parameter {}.", crate::docs::code(&parameter.wire));
        let doc =
            text::described_in_short(parameter.description.as_deref(), &otherwise, &parameter.notes, false)
                .outer();
        let deprecated = deprecated(parameter.deprecated);
        let name = ident(name);
        let ty = parameters::argument(cx, parameter);
        let conversion = parameters::conversion(cx, parameter, &name);
        let set = parameters::set(cx, parameter, &name, &quote!(self.call));
        quote! {
            #doc
            #deprecated
            pub fn #name(mut self, #name: #ty) -> Self {
                #conversion
                #set
                self
            }
        }
    })
}

/// The setter of a body that is not an argument.
fn body_setter(cx: Cx<'_>, it: &Operation) -> Option<TokenStream> {
    let body = it.body.as_ref().filter(|body| !body.argument)?;
    if body.kind == BodyKind::Parts {
        return body.open.then(free_part);
    }
    Some({
        let doc = text::described(body.description.as_deref(), "The body; without it none is sent.", INNER);
        let doc = doc.outer();
        let ty = body_ty(cx, body);
        let media_type = body.any_media_type().then(|| quote!(, content_type: &str));
        let set = set_body(body, &quote!(body), &quote!(self.call));
        quote! {
            #doc
            #[inline]
            pub fn body(mut self #media_type, body: #ty) -> Self {
                #set
                self
            }
        }
    })
}

/// The setter of parts that no document lists.
fn free_part() -> TokenStream {
    let doc = text::comment("One more part of the body, of this name.", INNER);
    quote! {
        #doc
        pub fn part(mut self, name: &str, part: impl Into<#FILE_PART>) -> Self {
            self.call.free_part(name, part);
            self
        }
    }
}

/// The setters of media types that the application may choose from.
fn accepts(cx: Cx<'_>, id: OperationId) -> impl Iterator<Item = TokenStream> {
    let it = &cx.api.operations[id.0];
    it.success.choices.iter().zip(&cx.names.operations[id.0].accepts).map(move |(media_type, name)| {
        let asked = crate::docs::code(media_type);
        let usual = it.success.accept.as_ref() == Some(media_type);
        let doc = match it.success.accept.as_deref().filter(|_| !usual) {
            Some(usual) => format!("Asks for {asked} in place of {}.", crate::docs::code(usual)),
            None => format!("Asks for {asked}, as is done if nothing else is asked for."),
        };
        let doc = text::comment(&doc, INNER);
        let name = ident(name);
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self) -> Self {
                self.call = self.call.accept(#media_type);
                self
            }
        }
    })
}

fn body_ty(cx: Cx<'_>, body: &Body) -> TokenStream {
    match (&body.kind, &body.ty) {
        (BodyKind::Raw, _) => quote!(impl Into<bytes::Bytes>),
        (BodyKind::Text, _) => quote!(impl Into<String>),
        (_, TypeRef::String) => quote!(&str),
        (_, TypeRef::List(element)) => {
            let element = types::ty(cx, element);
            quote!(&[#element])
        }
        (_, ty) => {
            let ty = types::ty(cx, ty);
            quote!(&#ty)
        }
    }
}

fn set_body(body: &Body, value: &TokenStream, call: &TokenStream) -> TokenStream {
    let media_type = &body.media_type;
    let unsized_value = matches!(body.ty, TypeRef::String | TypeRef::List(_));
    let reference = if unsized_value { quote!(&#value) } else { value.clone() };
    match body.kind {
        BodyKind::Json if media_type == "application/json" => quote!(#call.json(#reference);),
        BodyKind::Json => quote!(#call.json_as(#media_type, #reference);),
        BodyKind::Form if body.styles.is_empty() => quote!(#call.form(#reference);),
        BodyKind::Form => {
            let styles = body.styles.iter().map(|(name, styling)| {
                let style = parameters::style(*styling);
                quote!((#name, #style))
            });
            quote!(#call.form_as(#reference, &[#(#styles),*]);)
        }
        BodyKind::Text => quote!(#call.raw(#media_type, Into::<String>::into(#value));),
        // Its members are parameters.
        BodyKind::Parts => TokenStream::new(),
        BodyKind::Raw if body.any_media_type() => quote!(#call.raw_as(content_type, #value);),
        BodyKind::Raw => quote!(#call.raw(#media_type, #value);),
    }
}
