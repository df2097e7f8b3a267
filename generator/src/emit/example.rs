//! Example calls, as a person would write them: for each operation, compiled but not run.
//!
//! ```text
//! use example_sdk::iam::v2::{AuthType, UserAuth};
//! # async fn example(client: example_sdk::Client) -> example_sdk::Result<()> {
//!
//! let user = UserAuth::new().with_auth_type(AuthType::Local);
//! client.iam_v2().users().update_auth_type("u-123").body(&user).await?;
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::parameters::{self, Form};
use super::{Cx, ident, unions};
use crate::ir::{
    Argument, Body, BodyKind, Field, OperationId, Parameter, Presence, Struct, SuccessKind, TypeId, TypeKind,
    TypeRef,
};
use crate::output::format;

/// How deep an example goes; what lies deeper is a value of its type's own making.
const DEPTH: usize = 6;

/// What an example imports: names of types.
pub(super) type Imports = BTreeSet<String>;

/// The example of an operation, in its fence.
pub(super) fn of_operation(cx: Cx<'_>, id: OperationId) -> Vec<String> {
    let mut imports = Imports::new();
    let call = call(cx, id, &mut imports);
    fenced(cx, id, call, &imports)
}

/// Statements in the fence of an example.
pub(super) fn fenced(cx: Cx<'_>, id: OperationId, call: TokenStream, imports: &Imports) -> Vec<String> {
    let krate = cx.crate_name();
    let mut lines = vec!["```no_run".to_owned()];
    let import = import(cx, id, imports);
    let visible = !import.is_empty();
    lines.extend(import);
    lines.push(format!("# async fn example(client: {krate}::Client) -> {krate}::Result<()> {{"));
    if visible {
        lines.push(String::new());
    }
    // Statements that cannot be printed are no example; the method is documented all the same.
    lines.extend(format::statements(call).unwrap_or_default());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// `.iam_v2().users()`
pub(super) fn handle(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let resource = cx.api.operations[id.0].resource;
    let group = ident(&cx.names.groups[cx.api.resources[resource.0].group.0].method);
    let handle = ident(&cx.names.resources[resource.0].method);
    quote!(.#group().#handle())
}

/// The `use` of the types that an example names.
fn import(cx: Cx<'_>, id: OperationId, imports: &Imports) -> Vec<String> {
    if imports.is_empty() {
        return Vec::new();
    }
    format::items(import_item(cx, id, imports)).unwrap_or_default()
}

/// The same as an item.
pub(super) fn import_item(cx: Cx<'_>, id: OperationId, imports: &Imports) -> TokenStream {
    let group = cx.api.resources[cx.api.operations[id.0].resource.0].group;
    let krate = super::ident_of(&cx.crate_name());
    let path = cx.names.groups[group.0].module.iter().map(ident);
    let names: Vec<_> = imports.iter().map(|name| super::ident_of(name)).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(use #krate #(::#path)* ::#name;),
        names => quote!(use #krate #(::#path)* ::{#(#names),*};),
    }
}

/// A call with its parameters alone, as an expression.
pub(super) fn plain_call(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let resource = &cx.names.resources[it.resource.0];
    let group = ident(&cx.names.groups[cx.api.resources[it.resource.0].group.0].method);
    let (handle, method) = (ident(&resource.method), ident(&cx.names.operations[id.0].method));
    let arguments = it.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(parameter_value(cx, parameter, &mut Imports::new())),
        Argument::Body => None,
    });
    quote!(client.#group().#handle().#method(#(#arguments),*))
}

/// The statements of a call.
pub(super) fn call(cx: Cx<'_>, id: OperationId, imports: &mut Imports) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let (handle, method) = (handle(cx, id), ident(&names.method));
    let mut setup = TokenStream::new();
    let mut arguments = Vec::new();
    for argument in &it.arguments {
        match (argument, &it.body) {
            (Argument::Parameter(parameter), _) => arguments.push(parameter_value(cx, parameter, imports)),
            (Argument::Body, Some(body)) => {
                setup = body_value(cx, body, imports);
                arguments.extend(media_type(body));
                arguments.push(body_argument(body));
            }
            (Argument::Body, None) => {}
        }
    }
    let body = it.body.as_ref().filter(|body| !body.argument && says_something(cx, body)).map(|body| {
        setup = body_value(cx, body, imports);
        let argument = body_argument(body);
        let media_type = media_type(body).map(|it| quote!(#it,));
        quote!(.body(#media_type #argument))
    });
    let call = quote!(client #handle.#method(#(#arguments),*) #body);
    match it.success.kind {
        _ if it.paging.is_some() => quote! {
            #setup
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        SuccessKind::Empty => quote!(#setup #call.await?;),
        _ => quote!(#setup let answer = #call.await?; println!("{answer:?}");),
    }
}

/// Whether the example of a body holds anything; one that does not is better left out.
fn says_something(cx: Cx<'_>, body: &Body) -> bool {
    if body.kind == BodyKind::Parts {
        return false;
    }
    match body.ty {
        TypeRef::Named(id) => match &cx.api.types[id.0].kind {
            TypeKind::Struct(it) => it.required().next().is_some() || shown(cx, id, DEPTH).is_some(),
            TypeKind::Enum(_) | TypeKind::Union(_) => true,
        },
        TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_) => false,
        _ => true,
    }
}

/// A media type, where the application chooses one.
fn media_type(body: &Body) -> Option<TokenStream> {
    if let Some(choice) = body.choices.iter().find(|it| !it.contains('*')) {
        return Some(quote!(#choice));
    }
    let (kind, _) = body.media_type.split_once('/').filter(|_| body.any_media_type())?;
    let kind = match kind {
        "image" => "image/png",
        "text" => "text/plain",
        "audio" => "audio/mpeg",
        "video" => "video/mp4",
        _ => "application/octet-stream",
    };
    Some(quote!(#kind))
}

fn body_argument(body: &Body) -> TokenStream {
    // Text is borrowed already.
    let borrowed = matches!(body.kind, BodyKind::Raw | BodyKind::Text) || body.ty == TypeRef::String;
    if borrowed { quote!(body) } else { quote!(&body) }
}

/// A body of the very type.
pub(super) fn owned_body(cx: Cx<'_>, body: &Body, imports: &mut Imports) -> TokenStream {
    match &body.ty {
        TypeRef::Named(id) => with_one_setter(cx, *id, imports),
        ty => exact(cx, ty, None, DEPTH, imports),
    }
}

/// The statement that makes the body.
fn body_value(cx: Cx<'_>, body: &Body, imports: &mut Imports) -> TokenStream {
    if matches!(body.kind, BodyKind::Raw | BodyKind::Text) {
        return quote!(let body = "…";);
    }
    let value = match &body.ty {
        TypeRef::String => quote!("…"),
        TypeRef::List(element) => {
            let element = exact(cx, element, None, DEPTH, imports);
            quote!([#element])
        }
        TypeRef::Named(id) => with_one_setter(cx, *id, imports),
        ty => exact(cx, ty, None, DEPTH, imports),
    };
    quote!(let body = #value;)
}

/// A struct of which nothing is required gets one member, to show how.
fn with_one_setter(cx: Cx<'_>, id: TypeId, imports: &mut Imports) -> TokenStream {
    let value = exact(cx, &TypeRef::Named(id), None, DEPTH, imports);
    match shown(cx, id, DEPTH) {
        Some(index) => {
            let TypeKind::Struct(it) = &cx.api.types[id.0].kind else { return value };
            let field = &it.fields[index];
            let setter = ident(&cx.names.types[id.0].setters[index]);
            let argument = match &field.ty {
                TypeRef::Named(inner) => with_one_setter(cx, *inner, imports),
                ty => argument(cx, ty, Some(&field.wire), DEPTH, imports),
            };
            quote!(#value.#setter(#argument))
        }
        None => value,
    }
}

/// The member that an example of a struct without required members sets: a plain one, or a struct that has one.
fn shown(cx: Cx<'_>, id: TypeId, depth: usize) -> Option<usize> {
    let TypeKind::Struct(it) = &cx.api.types[id.0].kind else { return None };
    if it.required().next().is_some() {
        return None;
    }
    let usable = |field: &Field| {
        field.presence == Presence::Optional && field.constant.is_none() && !field.deprecated && !field.secret
    };
    let fields = || it.fields.iter().enumerate().filter(|(_, field)| usable(field));
    let nested = |ty: &TypeRef| match ty {
        TypeRef::Named(inner) => depth > 0 && shown(cx, *inner, depth - 1).is_some(),
        _ => false,
    };
    let plain = fields().find(|(_, field)| is_short(cx, &field.ty));
    plain.or_else(|| fields().find(|(_, field)| nested(&field.ty))).map(|(index, _)| index)
}

fn is_short(cx: Cx<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::String => true,
        TypeRef::Named(id) => matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)),
        _ => false,
    }
}

/// The argument for a parameter.
pub(super) fn parameter_value(cx: Cx<'_>, parameter: &Parameter, imports: &mut Imports) -> TokenStream {
    let example = parameter.example.as_deref().unwrap_or(&parameter.wire);
    let ty = &parameter.ty;
    match parameters::form(cx, parameter) {
        Form::Text => quote!(#example),
        Form::Reference => {
            let value = exact(cx, ty, Some(example), DEPTH, imports);
            quote!(&#value)
        }
        Form::Plain | Form::Converted | Form::List => argument(cx, ty, Some(example), DEPTH, imports),
        Form::File => quote!("…"),
        Form::Files => quote!(["…"]),
    }
}

/// A value where anything that converts to the type will do.
fn argument(
    cx: Cx<'_>,
    ty: &TypeRef,
    hint: Option<&str>,
    depth: usize,
    imports: &mut Imports,
) -> TokenStream {
    match ty {
        TypeRef::String | TypeRef::Bytes => text(hint),
        TypeRef::DateTime => date_time(hint),
        TypeRef::List(element) => {
            let element = match **element {
                // A list ends what is too deep.
                TypeRef::Named(id) if depth == 0 => {
                    let item = &cx.names.types[id.0].item;
                    imports.insert(item.as_str().to_owned());
                    let item = ident(item);
                    return quote!(Vec::<#item>::new());
                }
                TypeRef::String | TypeRef::DateTime | TypeRef::Named(_) => {
                    argument(cx, element, hint, depth, imports)
                }
                _ => exact(cx, element, hint, depth, imports),
            };
            quote!([#element])
        }
        _ => exact(cx, ty, hint, depth, imports),
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

/// A value of the very type.
fn exact(cx: Cx<'_>, ty: &TypeRef, hint: Option<&str>, depth: usize, imports: &mut Imports) -> TokenStream {
    match ty {
        TypeRef::Any => quote!(serde_json::json!({})),
        TypeRef::AnyObject | TypeRef::Map(_) => quote!(std::collections::BTreeMap::new()),
        TypeRef::Bool => quote!(true),
        TypeRef::I32 | TypeRef::I64 => {
            let number =
                Literal::u32_unsuffixed(hint.and_then(|hint| hint.parse::<u16>().ok()).unwrap_or(1).into());
            quote!(#number)
        }
        TypeRef::F32 | TypeRef::F64 => quote!(1.0),
        TypeRef::String => {
            let text = text(hint);
            quote!(#text.to_owned())
        }
        TypeRef::Bytes => {
            let text = text(hint);
            quote!(#text.into())
        }
        TypeRef::DateTime => {
            let text = date_time(hint);
            quote!(#text.into())
        }
        TypeRef::List(_) if depth == 0 => quote!(Vec::new()),
        TypeRef::List(element) => {
            let element = exact(cx, element, hint, depth, imports);
            quote!(vec![#element])
        }
        TypeRef::Nullable(value) => {
            let value = exact(cx, value, hint, depth, imports);
            quote!(Some(#value))
        }
        TypeRef::Named(id) => named(cx, *id, depth, imports),
    }
}

/// A value of a type of the SDK. A type can hold itself through lists and unions only, so they end what is too deep.
fn named(cx: Cx<'_>, id: TypeId, depth: usize, imports: &mut Imports) -> TokenStream {
    let names = &cx.names.types[id.0];
    let too_deep = depth == 0;
    let depth = depth.saturating_sub(1);
    imports.insert(names.item.as_str().to_owned());
    let item = ident(&names.item);
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
                let value = exact(cx, &variant.ty, None, depth, imports);
                let value = if unions::is_boxed(cx, variant) { quote!(Box::new(#value)) } else { value };
                let name = ident(name);
                quote!(#item::#name(#value))
            }
            None => quote!(#item::Unrecognized(serde_json::json!({}))),
        },
    }
}

fn new(cx: Cx<'_>, id: TypeId, it: &Struct, depth: usize, imports: &mut Imports) -> TokenStream {
    let names = &cx.names.types[id.0];
    let item = ident(&names.item);
    if let Some(required) = &names.required {
        imports.insert(required.as_str().to_owned());
        let members = it.required().map(|(index, field)| {
            let name = ident(&names.members[index]);
            let value = field_value(cx, field, depth, imports);
            let value = if field.boxed { quote!(Box::new(#value)) } else { value };
            let value = if field.presence == Presence::Nullable { quote!(Some(#value)) } else { value };
            quote!(#name: #value)
        });
        let members: Vec<_> = members.collect();
        let required = ident(required);
        return quote!(#item::new(#required { #(#members),* }));
    }
    let arguments = it.required().map(|(_, field)| match field.presence {
        Presence::Nullable => field_value(cx, field, depth, imports),
        _ => argument(cx, &field.ty, Some(&field.wire), depth, imports),
    });
    let arguments: Vec<_> = arguments.collect();
    quote!(#item::new(#(#arguments),*))
}

/// A value of a field's own type.
fn field_value(cx: Cx<'_>, field: &Field, depth: usize, imports: &mut Imports) -> TokenStream {
    let value = exact(cx, &field.ty, Some(&field.wire), depth, imports);
    let krate = super::ident_of(&cx.crate_name());
    if field.secret { quote!(#krate::Secret::from(#value)) } else { value }
}
