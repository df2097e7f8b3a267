//! The arguments of a method: its required parameters, and the body if it is an argument. If there are many, they are
//! the fields of a struct that the caller constructs.
//!
//! ```text
//! /// The arguments of [`ImageClient::get`].
//! #[derive(Clone, PartialEq)]
//! pub struct GetImageArgs {
//!     /// The ID of the item.
//!     pub item_id: String,
//!     /// The maximum width in pixels.
//!     pub max_width: i32,
//! }
//!
//! impl std::fmt::Debug for GetImageArgs { … }
//!
//! pub fn get(&self, args: GetImageArgs) -> GetImage {
//!     let GetImageArgs { item_id, max_width } = args;
//!     let mut call = Call::new(&self.client, &GET).path(item_id);
//!     call.query("maxWidth", max_width);
//!     GetImage { call }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::emit::operation::parameter::{ArgumentSource, ParameterArgument};
use crate::emit::operation::{body, body_constant, multipart};
use crate::emit::runtime_items::CALL;
use crate::ir::{
    Argument, Body, BodyKind, ConstantParameter, Operation, OperationId, ParameterIn, RetryDefaults,
    SuccessKind, TypeRef,
};

/// The arguments of a method, and what it does with them.
pub(crate) struct Arguments {
    /// The names, in the order of `declared`.
    pub(crate) names: Vec<Ident>,
    /// `, id: impl Into<String>`
    pub(crate) declared: Vec<TokenStream>,
    /// Statements at the beginning.
    pub(crate) conversions: Vec<TokenStream>,
    /// The call with the values of its path.
    pub(crate) call: TokenStream,
    /// Statements that set the rest of the call.
    pub(crate) sets: Vec<TokenStream>,
}

/// Returns the arguments of an operation's method: its required parameters, and a body that is an argument.
pub(crate) fn method_arguments(cx: Cx<'_>, id: OperationId, body: Option<&Body>) -> Arguments {
    method_arguments_without(cx, id, body, &[])
}

/// Returns the arguments of a method of an operation that does not take these parameters.
pub(crate) fn method_arguments_without(
    cx: Cx<'_>,
    id: OperationId,
    body: Option<&Body>,
    skipped: &[&str],
) -> Arguments {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let constant = ident(&names.constant);
    let Declarations { names: declared_names, declared, conversions, source } =
        declarations(cx, id, body, skipped);
    let is_taken = |argument: &Argument| match argument {
        Argument::Parameter(parameter) => !skipped.contains(&parameter.wire.as_str()),
        Argument::Body => true,
    };
    let named = || it.arguments.iter().zip(names.arguments.iter().map(ident)).filter(|(it, _)| is_taken(it));
    let path = named().filter_map(|(argument, name)| match argument {
        Argument::Parameter(parameter) if parameter.location == ParameterIn::Path => {
            Some(ParameterArgument::new(cx, parameter, source).path_value(&name))
        }
        _ => None,
    });
    let accept = unusual_accept(it).map(|accept| quote!(.accept(#accept)));
    let parts = empty_multipart_body(it);
    let sets = named().filter_map(|(argument, name)| match (argument, body) {
        (Argument::Parameter(parameter), _) => (parameter.location != ParameterIn::Path)
            .then(|| ParameterArgument::new(cx, parameter, source).set(&name, &quote!(call))),
        (Argument::Body, Some(body)) => {
            let set = body::set_statement(body, &quote!(body), &quote!(call));
            let masks = body::mask_statement(it, &quote!(call));
            Some(quote!(#set #masks))
        }
        (Argument::Body, None) => None,
    });
    let key = it.idempotency_key.as_ref().map(|header| quote!(.idempotency_key(#header)));
    let compression = it.compress_above.map(|bytes| {
        let bytes = Literal::u64_unsuffixed(bytes);
        quote!(.compress_above(#bytes))
    });
    let retry = stated_retry(it);
    let secrets = holds_secrets(cx, it).then(|| quote!(.holds_secrets()));
    let redirect = (it.success.kind == SuccessKind::Location).then(|| quote!(.return_redirect()));
    let body_constant = match body {
        Some(body) => body_constant::constant_statement(it, body),
        None => body_constant::constant_body(it),
    };
    let sets = it.constants.iter().map(constant_parameter).chain(sets).chain(body_constant);
    Arguments {
        names: declared_names,
        declared,
        conversions,
        call: quote!(#CALL::new(&self.client, &#constant) #(#path)* #key #compression #retry #secrets #accept #redirect #parts),
        sets: sets.collect(),
    }
}

/// Returns the call that sets an empty multipart body, to which the arguments add parts.
fn empty_multipart_body(it: &Operation) -> Option<TokenStream> {
    let body = it.body.as_ref().filter(|body| body.kind == BodyKind::Multipart && !body.has_alternatives());
    if let Some(body) = body {
        return Some(multipart::empty_body(body, &quote!(.multipart), &quote!(.positional_parts)));
    }
    let constant = it.constant_body.as_ref().filter(|(kind, _)| *kind == BodyKind::Multipart);
    constant.map(|(_, media_type)| quote!(.multipart(#media_type)))
}

/// Returns the call of the setter for the retry policy that the API states.
fn stated_retry(it: &Operation) -> Option<TokenStream> {
    let RetryDefaults { attempts, base_delay, max_delay, max_elapsed } = it.retry;
    let attempts = attempts.map(|attempts| {
        let attempts = Literal::u32_unsuffixed(attempts);
        quote!(.max_attempts(#attempts))
    });
    let milliseconds = |milliseconds: Option<u32>, setter: TokenStream| {
        let milliseconds = Literal::u32_unsuffixed(milliseconds?);
        Some(quote!(.#setter(std::time::Duration::from_millis(#milliseconds))))
    };
    let base_delay = milliseconds(base_delay, quote!(base_delay));
    let max_delay = milliseconds(max_delay, quote!(max_delay));
    let max_elapsed = milliseconds(max_elapsed, quote!(max_elapsed));
    let policy = quote!(policy #attempts #base_delay #max_delay #max_elapsed);
    (!it.retry.is_empty()).then(|| quote!(.stated_retry(|policy| #policy)))
}

/// Returns `true` if a cache must not store the response of an operation, because its types contain secrets.
fn holds_secrets(cx: Cx<'_>, it: &Operation) -> bool {
    let has_cache = cx.options.package.modules.iter().any(|module| module == "cache");
    has_cache && it.method == "GET" && it.success.types().any(|ty| is_secret_holder(cx, ty))
}

fn is_secret_holder(cx: Cx<'_>, ty: &TypeRef) -> bool {
    ty.named().is_some_and(|id| cx.api.secret_holders.contains(&id))
}

/// Returns the statement that sets a constant parameter.
fn constant_parameter(it: &ConstantParameter) -> TokenStream {
    let ConstantParameter { wire, value, .. } = it;
    match it.location {
        ParameterIn::Cookie => quote!(call.cookie(#wire, #value);),
        _ => quote!(call.header(#wire, #value);),
    }
}

/// The declarations of the arguments, the statements that convert or name them, and the source of the
/// parameters.
struct Declarations {
    names: Vec<Ident>,
    declared: Vec<TokenStream>,
    conversions: Vec<TokenStream>,
    source: ArgumentSource,
}

fn declarations(cx: Cx<'_>, id: OperationId, body: Option<&Body>, skipped: &[&str]) -> Declarations {
    let mut declarations = parameter_declarations(cx, id, skipped);
    let has_argument = cx.api.operations[id.0].arguments.iter().any(|it| matches!(it, Argument::Body));
    if let Some(body) = body.filter(|_| has_argument) {
        let ty = body::argument_type(cx, id, body);
        let media_type = body.any_media_type().then(|| quote!(, content_type: &str));
        let name = body.any_media_type().then(|| format_ident!("content_type"));
        declarations.names.extend(name.into_iter().chain([format_ident!("body")]));
        declarations.declared.push(quote!(#media_type, body: #ty));
    }
    declarations
}

fn parameter_declarations(cx: Cx<'_>, id: OperationId, skipped: &[&str]) -> Declarations {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let named = || {
        let named = it.required().zip(names.arguments.iter().map(ident));
        named.filter(|(parameter, _)| !skipped.contains(&parameter.wire.as_str()))
    };
    if let Some(item) = names.required.as_ref().map(ident) {
        let names = named().map(|(_, name)| name);
        let destructured = quote!(let #item { #(#names),* } = args;);
        return Declarations {
            names: vec![format_ident!("args")],
            declared: vec![quote!(, args: #item)],
            conversions: vec![destructured],
            source: ArgumentSource::Field,
        };
    }
    let source = ArgumentSource::Argument;
    let arguments = named().map(|(parameter, name)| (ParameterArgument::new(cx, parameter, source), name));
    let (declared, conversions) = arguments
        .map(|(argument, name)| {
            let ty = argument.declared_type();
            (quote!(, #name: #ty), argument.conversion(&name))
        })
        .unzip();
    Declarations { names: named().map(|(_, name)| name).collect(), declared, conversions, source }
}

/// Returns the struct that names many arguments, and its `Debug`.
pub(crate) fn arguments_struct(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let Some(item) = names.required.as_ref().map(ident) else { return Vec::new() };
    let handle = cx.names.resources[it.resource.0].handle.as_str();
    let method = names.method.as_str().trim_start_matches("r#");
    let doc = doc_comment::comment(&format!("The arguments of [`{handle}::{method}`]."), INNER_WIDTH);
    let members = it.required().zip(&names.arguments).map(|(parameter, name)| {
        let otherwise = format!("The parameter {}.", crate::markdown::code(&parameter.wire));
        let (description, notes) = (parameter.description.as_deref(), &parameter.notes);
        let doc =
            doc_comment::described_in_short(description, &otherwise, notes, parameter.deprecated).outer();
        let (name, ty) =
            (ident(name), ParameterArgument::new(cx, parameter, ArgumentSource::Field).field_type());
        quote!(#doc pub #name: #ty,)
    });
    let shown = item.to_string();
    let declared = quote! {
        #doc
        #[derive(Clone, PartialEq)]
        pub struct #item {
            #(#members)*
        }
    };
    let debug = quote! {
        /// Shows no values, since they may be secrets.
        impl std::fmt::Debug for #item {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#shown).finish_non_exhaustive()
            }
        }
    };
    vec![declared, debug]
}

/// Returns the media type to accept, unless it is the usual one of the kind of response.
fn unusual_accept(it: &Operation) -> Option<&str> {
    let accept = it.success.accept.as_deref()?;
    let usual = match it.success.kind {
        _ if !it.success.variants.is_empty() => accept == "application/json",
        SuccessKind::Json { .. } => accept == "application/json",
        SuccessKind::Text => accept == "text/plain",
        // The format of a stream has its media type.
        SuccessKind::Empty | SuccessKind::Location | SuccessKind::Items { .. } => true,
        SuccessKind::Bytes => accept == "*/*",
    };
    (!usual).then_some(accept)
}
