//! Example calls as a person would write them, one for each operation; they are compiled but not run.
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

use std::collections::{BTreeSet, VecDeque};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::snippet::document_example;
use crate::emit::snippet::value::{ExampleImports, MAX_DEPTH, argument_value, owned_value};
use crate::emit::types::argument_kind::ArgumentKind;
use crate::emit::types::value_traits;
use crate::emit::types::value_traits::{BorrowedType, Scalar};
use crate::ir::{
    Body, BodyKind, Field, Operation, OperationId, Parameter, Presence, SuccessKind, TypeId, TypeKind,
    TypeRef,
};
use crate::names::VariantNames;

/// The example of an operation, in its fence; none where its values would fill pages.
pub(crate) fn operation_example(cx: Cx<'_>, id: OperationId) -> Option<Vec<String>> {
    let mut imports = ExampleImports::new(cx, id);
    let call = call_statements(cx, id, &mut imports);
    (!imports.is_too_long()).then(|| fenced(cx, id, call, &imports))
}

/// Statements in the fence of an example.
pub(crate) fn fenced(
    cx: Cx<'_>,
    id: OperationId,
    call: TokenStream,
    imports: &ExampleImports,
) -> Vec<String> {
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
    lines.extend(cx.statement_lines(call));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// `.iam_v2().users()`
pub(crate) fn handle_calls(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let resource = cx.api.operations[id.0].resource;
    let group = cx.api.resources[resource.0].group;
    let method = ident(&cx.names.groups[group.0].method);
    // The handle of a group is that of its own resource.
    let is_part = cx.api.groups[group.0].root != Some(resource);
    let part = is_part.then(|| {
        let part = ident(&cx.names.resources[resource.0].method);
        quote!(.#part())
    });
    quote!(.#method() #part)
}

/// The `use` of the types that an example names.
fn import(cx: Cx<'_>, id: OperationId, imports: &ExampleImports) -> Vec<String> {
    if imports.names().next().is_none() {
        return Vec::new();
    }
    cx.item_lines(use_item(cx, id, imports))
}

/// The same as an item.
pub(crate) fn use_item(cx: Cx<'_>, id: OperationId, imports: &ExampleImports) -> TokenStream {
    let group = cx.api.resources[cx.api.operations[id.0].resource.0].group;
    let krate = ident_from_str(&cx.crate_name());
    let path = cx.names.groups[group.0].module.iter().map(ident);
    let names: Vec<_> = imports.names().map(ident_from_str).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(use #krate #(::#path)* ::#name;),
        names => quote!(use #krate #(::#path)* ::{#(#names),*};),
    }
}

/// Returns a call with its parameters alone, as an expression.
pub(crate) fn call_expression(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let (handle, method) = (handle_calls(cx, id), ident(&cx.names.operations[id.0].method));
    let arguments = parameter_values(cx, id, &mut ExampleImports::new(cx, id));
    quote!(client #handle.#method(#(#arguments),*))
}

/// The statements of a call.
pub(crate) fn call_statements(cx: Cx<'_>, id: OperationId, imports: &mut ExampleImports) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let (handle, method) = (handle_calls(cx, id), ident(&names.method));
    let mut setup = TokenStream::new();
    let mut arguments = parameter_values(cx, id, imports);
    let body = it.body.as_ref().filter(|body| body.argument || has_content(cx, id, body)).map(|body| {
        setup = body_value(cx, id, body, imports);
        let (media_type, value) = (media_type(body), body_argument(body));
        if body.argument {
            arguments.extend(media_type);
            arguments.push(value);
            return TokenStream::new();
        }
        let media_type = media_type.map(|it| quote!(#it,));
        quote!(.body(#media_type #value))
    });
    let call = quote!(client #handle.#method(#(#arguments),*) #body);
    let result = may_report_error(cx, it).then(|| quote!(.into_result()?));
    match it.success.kind {
        _ if cx.api.paging.contains_key(&id) => quote! {
            #setup
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        SuccessKind::Empty => quote!(#setup #call.await?;),
        SuccessKind::Items { .. } => quote! {
            #setup
            let mut items = #call.await?;
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        _ => quote!(#setup let response = #call.await? #result; println!("{response:?}");),
    }
}

/// Returns `true` if the response of an operation has `into_result`.
fn may_report_error(cx: Cx<'_>, it: &Operation) -> bool {
    match &it.success.kind {
        SuccessKind::Json { ty: TypeRef::Named(id), optional: false, nullable: false } => {
            cx.api.reported_errors.contains_key(id)
        }
        _ => false,
    }
}

/// Returns the arguments of a method for its parameters.
pub(crate) fn parameter_values(
    cx: Cx<'_>,
    id: OperationId,
    imports: &mut ExampleImports,
) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let Some(item) = &names.required else {
        return it.required().map(|parameter| parameter_value(cx, parameter, imports)).collect();
    };
    imports.insert(item.as_str());
    let members = it.required().zip(&names.arguments).map(|(parameter, name)| {
        let hint = Some(parameter.example.as_deref().unwrap_or(&parameter.wire));
        let ty = match ArgumentKind::new(cx, parameter) {
            ArgumentKind::Text => &TypeRef::String,
            _ => &parameter.ty,
        };
        let (name, value) = (ident(name), owned_value(cx, ty, hint, MAX_DEPTH, imports));
        quote!(#name: #value)
    });
    let (item, members) = (ident(item), members.collect::<Vec<_>>());
    vec![quote!(#item { #(#members),* })]
}

/// Returns `true` if the example of a body has content; an empty one is better left out.
fn has_content(cx: Cx<'_>, operation: OperationId, body: &Body) -> bool {
    if body.kind == BodyKind::Multipart {
        return body.has_alternatives();
    }
    match body.ty {
        TypeRef::Named(id) => match &cx.api.types[id.0].kind {
            TypeKind::Struct(it) => {
                it.required().next().is_some()
                    || path_to_short_field(cx, id).is_some()
                    || from_document(cx, id, body, &mut ExampleImports::new(cx, operation)).is_some()
            }
            TypeKind::Enum(_) | TypeKind::Union(_) => true,
        },
        TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_) => false,
        _ => true,
    }
}

/// A media type, where the application chooses one.
fn media_type(body: &Body) -> Option<TokenStream> {
    if let Some(choice) = body.media_types.iter().find(|it| !it.contains('*')) {
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
    let raw = matches!(body.kind, BodyKind::Raw | BodyKind::Text);
    let is_str = matches!(BorrowedType::from_type(&body.ty), BorrowedType::Str);
    let is_borrowed = raw || is_str || body.has_alternatives();
    let value = if is_borrowed { quote!(body) } else { quote!(&body) };
    if body.nullable && !body.has_alternatives() { quote!(Some(#value)) } else { value }
}

/// A body of the very type.
pub(crate) fn owned_body(cx: Cx<'_>, body: &Body, imports: &mut ExampleImports) -> TokenStream {
    match &body.ty {
        TypeRef::Named(id) => {
            from_document(cx, *id, body, imports).unwrap_or_else(|| with_one_setter(cx, *id, imports))
        }
        ty => owned_value(cx, ty, None, MAX_DEPTH, imports),
    }
}

/// Returns the example that the document gives, if it can be expressed in Rust.
fn from_document(cx: Cx<'_>, id: TypeId, body: &Body, imports: &mut ExampleImports) -> Option<TokenStream> {
    document_example::struct_value(cx, id, body.example.as_ref()?, imports)
}

/// Returns the preferred variant of a body with several media types.
fn body_variant_value(
    cx: Cx<'_>,
    choice: &VariantNames,
    body: &Body,
    imports: &mut ExampleImports,
) -> TokenStream {
    imports.insert(choice.item.as_str());
    let value = match (&body.parts, choice.parts.first()) {
        (Some(parts), Some(Some(names))) => {
            imports.insert(names.item.as_str());
            let required = parts.required.iter().map(|part| parameter_value(cx, part, imports));
            let (item, required) = (ident(&names.item), required.collect::<Vec<_>>());
            quote!(#item::new(#(#required),*))
        }
        _ => owned_body(cx, body, imports),
    };
    let value = if body.nullable { quote!(Some(#value)) } else { value };
    let value = if value_traits::is_big(cx, &body.ty) { quote!(Box::new(#value)) } else { value };
    let (item, variant) = (ident(&choice.item), choice.variants.first().map(ident));
    quote!(#item::#variant(#value))
}

/// The statement that makes the body.
fn body_value(cx: Cx<'_>, id: OperationId, body: &Body, imports: &mut ExampleImports) -> TokenStream {
    if let Some(choice) = &cx.names.operations[id.0].body {
        let value = body_variant_value(cx, choice, body, imports);
        return quote!(let body = #value;);
    }
    if matches!(body.kind, BodyKind::Raw | BodyKind::Text) {
        return quote!(let body = "…";);
    }
    let value = match BorrowedType::from_type(&body.ty) {
        BorrowedType::Str => quote!("…"),
        BorrowedType::Slice(element) => {
            let element = owned_value(cx, element, None, MAX_DEPTH, imports);
            quote!([#element])
        }
        BorrowedType::Reference(_) => owned_body(cx, body, imports),
    };
    quote!(let body = #value;)
}

/// A struct of which nothing is required gets one member, to show how.
fn with_one_setter(cx: Cx<'_>, id: TypeId, imports: &mut ExampleImports) -> TokenStream {
    let way = path_to_short_field(cx, id).unwrap_or_default();
    with_setter_along(cx, id, &way, imports)
}

fn with_setter_along(cx: Cx<'_>, id: TypeId, way: &[usize], imports: &mut ExampleImports) -> TokenStream {
    let value = owned_value(cx, &TypeRef::Named(id), None, MAX_DEPTH, imports);
    let (TypeKind::Struct(it), Some((&index, rest))) = (&cx.api.types[id.0].kind, way.split_first()) else {
        return value;
    };
    let field = &it.fields[index];
    let setter = ident(&cx.names.types[id.0].setters[index]);
    let argument = match &field.ty {
        TypeRef::Named(inner) if !rest.is_empty() => with_setter_along(cx, *inner, rest, imports),
        ty => argument_value(cx, ty, Some(field.example_or_name()), MAX_DEPTH, imports),
    };
    quote!(#value.#setter(#argument))
}

/// Returns the indexes of the fields that lead to the nearest one with a short value, where nothing on the way is required.
/// The last one is that field.
fn path_to_short_field(cx: Cx<'_>, id: TypeId) -> Option<Vec<usize>> {
    let usable = |field: &Field| {
        field.presence == Presence::Optional
            && field.constant.is_none()
            && !(field.deprecated || field.secret || field.no_setter)
    };
    let mut ways = VecDeque::from([(id, Vec::new())]);
    let mut seen = BTreeSet::from([id.0]);
    while let Some((id, mut way)) = ways.pop_front() {
        let TypeKind::Struct(it) = &cx.api.types[id.0].kind else { continue };
        if it.required().next().is_some() || way.len() > MAX_DEPTH {
            continue;
        }
        let fields = || it.fields.iter().enumerate().filter(|(_, field)| usable(field));
        if let Some((index, _)) = fields().find(|(_, field)| is_short(cx, &field.ty)) {
            way.push(index);
            return Some(way);
        }
        for (index, field) in fields() {
            if let TypeRef::Named(inner) = field.ty
                && seen.insert(inner.0)
            {
                ways.push_back((inner, [way.as_slice(), &[index]].concat()));
            }
        }
    }
    None
}

fn is_short(cx: Cx<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)),
        _ => Scalar::from_type(ty).is_some_and(|scalar| scalar.is_short),
    }
}

/// The argument for a parameter.
pub(crate) fn parameter_value(
    cx: Cx<'_>,
    parameter: &Parameter,
    imports: &mut ExampleImports,
) -> TokenStream {
    let example = parameter.example.as_deref().unwrap_or(&parameter.wire);
    let ty = &parameter.ty;
    match ArgumentKind::new(cx, parameter) {
        ArgumentKind::Text => quote!(#example),
        ArgumentKind::Reference => {
            let value = owned_value(cx, ty, Some(example), MAX_DEPTH, imports);
            quote!(&#value)
        }
        ArgumentKind::Copied | ArgumentKind::Converted | ArgumentKind::List => {
            argument_value(cx, ty, Some(example), MAX_DEPTH, imports)
        }
        ArgumentKind::File => quote!("…"),
        ArgumentKind::Files => quote!(["…"]),
    }
}
