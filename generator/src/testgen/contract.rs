//! The calls of the contract test: one for each operation, with samples from the test.
//!
//! These files are not part of the crate: they call it as an application does. The test reads the documents without this
//! library, provides the values, and compares requests and decoded responses.
//!
//! ```text
//! Case {
//!     id: "updateIamV2User",
//!     method: "PATCH",
//!     path: "/iam/v2/users/{id}",
//!     call: |client, samples| {
//!         let mut call = client.iam_v2().users().update(samples.path("id").text()?);
//!         if samples.has_body() {
//!             call = call.body(&samples.body()?);
//!         }
//!         json(Box::pin(call.send()))
//!     },
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, full_stop};
use crate::emit::handle_calls;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::imports::FileImports;
use crate::emit::runtime_items::Item;
use crate::emit::types::argument_kind::ArgumentKind;
use crate::emit::types::value_traits::{BorrowedType, is_text};
use crate::ir::{
    Body, BodyKind, GroupId, Operation, OperationId, Parameter, ParameterIn, ResponseVariantKind, SchemeKind,
    SuccessKind, TypeRef,
};
use crate::markdown;
use crate::output::Module;

/// The module of the test that these files use.
const SUPPORT: &[&str] = &["crate", "support", "calls"];
const CASE: Item = Item { module: SUPPORT, name: "Case" };
const GROUP: Item = Item { module: SUPPORT, name: "Group" };
const HOST: Item = Item { module: SUPPORT, name: "Host" };
const CREDENTIALS: Item = Item { module: SUPPORT, name: "Credentials" };
const ANSWERS: Item = Item { module: SUPPORT, name: "answers" };
const BYTES: Item = Item { module: SUPPORT, name: "bytes" };
const EMPTY: Item = Item { module: SUPPORT, name: "empty" };
const JSON: Item = Item { module: SUPPORT, name: "json" };
const ONE_OF: Item = Item { module: SUPPORT, name: "one_of" };
const RAW: Item = Item { module: SUPPORT, name: "raw" };
const TEXT: Item = Item { module: SUPPORT, name: "text" };
const WRITTEN: Item = Item { module: SUPPORT, name: "written" };

/// A file of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContractFile {
    /// `mod.rs`: the groups, the hosts, the credentials.
    Root,
    /// The calls of a group.
    Group(GroupId),
}

/// Returns the files, in no particular order.
pub fn files(cx: Cx<'_>) -> Vec<ContractFile> {
    let groups = (0..cx.api.groups.len()).map(|index| ContractFile::Group(GroupId(index)));
    std::iter::once(ContractFile::Root).chain(groups).collect()
}

/// Returns the tokens of a file.
pub fn module<'a>(cx: Cx<'a>, file: &ContractFile) -> Module<'a> {
    match file {
        ContractFile::Root => root(cx),
        ContractFile::Group(id) => group(cx, *id),
    }
}

fn root(cx: Cx<'_>) -> Module<'_> {
    let about = "The calls of the contract test: every operation of every group, and how a client gets its hosts and \
                 credentials.";
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let modules = cx.names.groups.iter().map(|names| ident(&names.method));
    let groups = cx.names.groups.iter().enumerate().map(|(index, names)| {
        let (name, module) = (&names.feature, ident(&names.method));
        let has_streams = streams(cx, GroupId(index)).next().is_some();
        let has_choices = choices(cx, GroupId(index)).next().is_some();
        let streams = if has_streams { quote!(#module::STREAMS) } else { quote!(&[]) };
        let choices = if has_choices { quote!(#module::CHOICES) } else { quote!(&[]) };
        quote!(#GROUP { name: #name, cases: #module::CASES, streams: #streams, choices: #choices })
    });
    let hosts = cx.api.hosts.iter().zip(&cx.names.hosts).map(|(host, names)| {
        let (url, method) = (&host.url, ident(&names.method));
        quote!(#HOST { url: #url, set: |builder, url| builder.#method(url) })
    });
    let credentials = cx.api.schemes.iter().zip(&cx.names.schemes).map(|(scheme, names)| {
        let (name, method) = (&scheme.wire, ident(&names.method));
        match scheme.kind {
            SchemeKind::Basic => {
                quote!(#CREDENTIALS { scheme: #name, set: |builder, user, secret| builder.#method(user, secret) })
            }
            _ => quote!(#CREDENTIALS { scheme: #name, set: |builder, _, secret| builder.#method(secret) }),
        }
    });
    let items = quote! {
        /// The calls of all groups.
        pub(crate) const GROUPS: &[#GROUP] = &[#(#groups),*];
        /// The hosts.
        pub(crate) const HOSTS: &[#HOST] = &[#(#hosts),*];
        /// The kinds of credentials.
        pub(crate) const CREDENTIALS: &[#CREDENTIALS] = &[#(#credentials),*];
    };
    let beginning = quote!(#doc #(mod #modules;)*);
    file(cx, "mod.rs".to_owned(), cx.header(&[]), beginning, items)
}

fn group(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let group = &cx.api.groups[id.0];
    let names = &cx.names.groups[id.0];
    let doc = Doc::default().paragraph(&full_stop(&markdown::line(&group.title)), ITEM_WIDTH).inner();
    let operations = || group.resources.iter().flat_map(|id| &cx.api.resources[id.0].operations);
    let cases = operations().filter_map(|id| case(cx, *id, None));
    let streams: Vec<_> = streams(cx, id).collect();
    let streams = (!streams.is_empty()).then(|| {
        quote! {
            /// The calls with many bodies.
            pub(crate) const STREAMS: &[#CASE] = &[#(#streams),*];
        }
    });
    let choices: Vec<_> = choices(cx, id).collect();
    let choices = (!choices.is_empty()).then(|| {
        quote! {
            /// The calls for each media type that can be chosen.
            pub(crate) const CHOICES: &[#CASE] = &[#(#choices),*];
        }
    });
    let items = quote! {
        /// The calls.
        pub(crate) const CASES: &[#CASE] = &[#(#cases),*];
        #streams
        #choices
    };
    let file = names.method.as_str().trim_start_matches("r#");
    self::file(cx, format!("{file}.rs"), cx.header(&group.files), doc, items)
}

fn file(cx: Cx<'_>, path: String, header: String, beginning: TokenStream, items: TokenStream) -> Module<'_> {
    let items = std::iter::once((Cfg::default(), items));
    FileImports::new(cx, None).module(path, header, beginning, items)
}

/// The function of the test that takes what the call gives, unless that is a stream.
fn shape(it: &Operation) -> Option<Item> {
    Some(match it.success.kind {
        _ if !it.success.variants.is_empty() => ONE_OF,
        SuccessKind::Empty | SuccessKind::Location => EMPTY,
        SuccessKind::Json { .. } => JSON,
        SuccessKind::Text => TEXT,
        SuccessKind::Bytes => BYTES,
        // A stream has no sample.
        SuccessKind::Items { .. } => return None,
    })
}

/// Returns the closure that takes the value out of a response with several types.
fn response_value(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let choice = cx.names.operations[id.0].output.as_ref()?;
    let (path, item) = (path(cx, id), ident(&choice.item));
    let answers = cx.api.operations[id.0].success.variants.iter().zip(&choice.variants);
    let arms = answers.map(|(answer, name)| {
        let name = ident(name);
        match answer.kind {
            ResponseVariantKind::Empty => quote!(#path::#item::#name => None,),
            ResponseVariantKind::Json(_) => quote!(#path::#item::#name(it) => Some(#WRITTEN(&it)),),
            ResponseVariantKind::Text | ResponseVariantKind::Bytes => {
                quote!(#path::#item::#name(it) => Some(#RAW(it)),)
            }
        }
    });
    let optional = cx.api.operations[id.0].success.variants_are_optional().then(|| quote!(?));
    Some(quote!(|it| match it #optional { #(#arms)* _ => None }))
}

/// A call of each media type that can be chosen, of a group.
fn choices(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    let operations =
        cx.api.groups[id.0].resources.iter().flat_map(move |id| &cx.api.resources[id.0].operations);
    operations.flat_map(move |id| {
        let accepts = &cx.names.operations[id.0].accepts;
        accepts.iter().filter_map(move |setter| {
            let setter = ident(setter);
            case(cx, *id, Some(quote!(call = call.#setter();)))
        })
    })
}

/// A call, with a statement that sets one thing more.
fn case(cx: Cx<'_>, id: OperationId, more: Option<TokenStream>) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let (wire, method, path) = (&it.id, &it.method, it.target());
    let call = call(cx, id);
    let mut sets = sets(cx, id);
    let takes = !it.arguments.is_empty() || !sets.is_empty();
    sets.extend(more);
    let mutable = (!sets.is_empty()).then(|| quote!(mut));
    let expected = expect_deprecated(it.deprecated);
    let shape = shape(it)?;
    let value = response_value(cx, id).map(|value| quote!(, #value));
    let samples = if takes { quote!(samples) } else { quote!(_) };
    Some(quote! {
        #CASE {
            id: #wire,
            method: #method,
            path: #path,
            call: |client, #samples| {
                #expected
                let #mutable call = #call;
                #(#sets)*
                #shape(Box::pin(call.send()) #value)
            }
        }
    })
}

/// The calls with many bodies of a group.
fn streams(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    let operations =
        cx.api.groups[id.0].resources.iter().flat_map(move |id| &cx.api.resources[id.0].operations);
    operations.filter_map(move |id| {
        let it = &cx.api.operations[id.0];
        let names = cx.names.operations[id.0].stream.as_ref()?;
        let (wire, method, path) = (&it.id, &it.method, it.target());
        let (handle, stream) = (handle_calls(cx, *id), ident(&names.method));
        let parameters = required(cx, *id);
        let options = optional_setters(cx, *id);
        let mutable = (!options.is_empty()).then(|| quote!(mut));
        let expected = expect_deprecated(it.deprecated);
        Some(quote! {
            #CASE {
                id: #wire,
                method: #method,
                path: #path,
                call: |client, samples| {
                    #expected
                    let #mutable call = client #handle.#stream(#(#parameters,)* samples.bodies()?);
                    #(#options)*
                    #ANSWERS(Box::pin(call.send()))
                }
            }
        })
    })
}

/// Returns the expectation of the warning about a deprecated item.
fn expect_deprecated(it: bool) -> TokenStream {
    if it {
        quote!(#[expect(deprecated, reason = "what is deprecated still has to work")])
    } else {
        TokenStream::new()
    }
}

fn call(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let (handle, method) = (handle_calls(cx, id), ident(&cx.names.operations[id.0].method));
    let body = it.body.as_ref().filter(|body| body.argument).map(|body| body_value(cx, id, body));
    let arguments = required(cx, id).into_iter().chain(body);
    quote!(client #handle.#method(#(#arguments),*))
}

/// Returns the arguments of a method for its required parameters.
fn required(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let value = |parameter| {
        let given = given(parameter);
        value(cx, parameter, &quote!(#given))
    };
    let Some(item) = &names.required else { return it.required().map(value).collect() };
    let members = it.required().zip(&names.arguments).map(|(parameter, name)| {
        let (name, value) = (ident(name), value(parameter));
        match ArgumentKind::new(cx, parameter) {
            ArgumentKind::Text | ArgumentKind::Converted => quote!(#name: #value.into()),
            ArgumentKind::List => quote!(#name: #value.into_iter().map(Into::into).collect()),
            ArgumentKind::Reference => {
                let given = given(parameter);
                quote!(#name: #given.json()?)
            }
            _ => quote!(#name: #value),
        }
    });
    let (path, item, members) = (path(cx, id), ident(item), members.collect::<Vec<_>>());
    vec![quote!(#path::#item { #(#members),* })]
}

/// Returns the module of the types of an operation's group.
fn path(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let group = cx.api.resources[cx.api.operations[id.0].resource.0].group;
    let (krate, module) =
        (ident_from_str(&cx.crate_name()), cx.names.groups[group.0].module.iter().map(ident));
    quote!(#krate #(::#module)*)
}

/// The statements that set parameters which need not be given.
fn optional_setters(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let options = it.options.iter().zip(&cx.names.operations[id.0].options).map(|(parameter, name)| {
        let (given, setter) = (given(parameter), ident(name));
        let value = value(cx, parameter, &quote!(it));
        let expected = expect_deprecated(parameter.deprecated);
        quote! {
            #expected
            if let Some(it) = #given.given() {
                call = call.#setter(#value);
            }
        }
    });
    options.collect()
}

/// The statements that set what need not be given.
fn sets(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
    let it = &cx.api.operations[id.0];
    let body = it
        .body
        .as_ref()
        .filter(|body| !body.argument && (body.kind != BodyKind::Multipart || body.has_alternatives()));
    let body = body.map(|body| {
        let value = body_value(cx, id, body);
        quote! {
            if samples.has_body() {
                call = call.body(#value);
            }
        }
    });
    optional_setters(cx, id).into_iter().chain(body).collect()
}

/// The sample of a parameter.
fn given(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let place = ident_from_str(match parameter.location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
        ParameterIn::Part => "part",
    });
    quote!(samples.#place(#wire))
}

/// Returns the argument for a parameter, made of its sample.
fn value(cx: Cx<'_>, parameter: &Parameter, given: &TokenStream) -> TokenStream {
    match ArgumentKind::new(cx, parameter) {
        ArgumentKind::Text | ArgumentKind::Converted => quote!(#given.text()?),
        ArgumentKind::Copied => quote!(#given.parse()?),
        ArgumentKind::Reference => quote!(&#given.json()?),
        ArgumentKind::File => quote!(#given.file()?),
        ArgumentKind::Files => quote!(#given.files()?),
        ArgumentKind::List => match &parameter.ty {
            TypeRef::List(element) if !is_text(element) => quote!(#given.list()?),
            _ => quote!(#given.texts()?),
        },
    }
}

fn body_value(cx: Cx<'_>, id: OperationId, body: &Body) -> TokenStream {
    if let Some(choice) = &cx.names.operations[id.0].body {
        // The preferred form; the others have tests of their own.
        let (path, item, form) = (path(cx, id), ident(&choice.item), choice.variants.first().map(ident));
        return quote!(#path::#item::#form(samples.body()?));
    }
    match (body.kind, BorrowedType::from_type(&body.ty)) {
        (BodyKind::Raw, _) if body.any_media_type() => quote!(samples.media_type()?, samples.raw_body()?),
        (BodyKind::Raw, _) => quote!(samples.raw_body()?),
        (BodyKind::Text, _) => quote!(String::from_utf8_lossy(&samples.raw_body()?)),
        (_, BorrowedType::Str) if body.nullable => quote!(Some(samples.body::<String>()?.as_str())),
        (_, BorrowedType::Slice(_)) if body.nullable => quote!(Some(samples.body::<Vec<_>>()?.as_slice())),
        _ if body.nullable => quote!(Some(&samples.body()?)),
        (_, BorrowedType::Str) => quote!(&samples.body::<String>()?),
        (_, BorrowedType::Slice(_)) => quote!(&samples.body::<Vec<_>>()?),
        _ => quote!(&samples.body()?),
    }
}
