//! Calls for the contract test: one for each operation, made of samples that the test chooses.
//!
//! These files are no part of the crate: they call it as an application does. The test knows the documents and nothing
//! of this library, gives the values, and looks at what is sent and at what was read.
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

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Item;
use super::text::{Doc, ITEM, full_stop};
use super::{Cx, ident, ident_of, parameters};
use crate::docs;
use crate::ir::{
    Argument, Body, BodyKind, GroupId, Operation, OperationId, Parameter, ParameterPlace, SchemeKind,
    SuccessKind, TypeRef,
};
use crate::output::Module;

/// What the test gives to these files.
const SUPPORT: &[&str] = &["crate", "support", "calls"];
const CASE: Item = Item { module: SUPPORT, name: "Case" };
const GROUP: Item = Item { module: SUPPORT, name: "Group" };
const HOST: Item = Item { module: SUPPORT, name: "Host" };
const CREDENTIALS: Item = Item { module: SUPPORT, name: "Credentials" };

/// A file of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `mod.rs`: the groups, the hosts, the credentials.
    Root,
    /// The calls of a group.
    Group(GroupId),
}

/// The files, in no particular order.
pub fn parts(cx: Cx<'_>) -> Vec<Part> {
    let groups = (0..cx.api.groups.len()).map(|index| Part::Group(GroupId(index)));
    std::iter::once(Part::Root).chain(groups).collect()
}

/// The tokens of a file.
pub fn module<'a>(cx: Cx<'a>, part: &Part) -> Module<'a> {
    match part {
        Part::Root => root(cx),
        Part::Group(id) => group(cx, *id),
    }
}

fn root(cx: Cx<'_>) -> Module<'_> {
    let about = "What the contract test calls: every operation of every group, and how a client gets its hosts and \
                 credentials.";
    let doc = Doc::default().paragraph(about, ITEM).inner();
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
    let tokens = quote! {
        #doc
        #(mod #modules;)*
        use crate::support::calls::{#CREDENTIALS, #GROUP, #HOST};
        /// The calls of all groups.
        pub(crate) const GROUPS: &[#GROUP] = &[#(#groups),*];
        /// The hosts.
        pub(crate) const HOSTS: &[#HOST] = &[#(#hosts),*];
        /// The kinds of credentials.
        pub(crate) const CREDENTIALS: &[#CREDENTIALS] = &[#(#credentials),*];
    };
    Module::new("mod.rs".to_owned(), cx.header(&[]), tokens)
}

fn group(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let group = &cx.api.groups[id.0];
    let names = &cx.names.groups[id.0];
    let doc = Doc::default().paragraph(&full_stop(&docs::line(&group.title)), ITEM).inner();
    let operations = || group.resources.iter().flat_map(|id| &cx.api.resources[id.0].operations);
    let cases = operations().map(|id| case(cx, *id, None));
    let streams: Vec<_> = streams(cx, id).collect();
    let mut shapes: BTreeSet<&str> = operations().map(|id| shape(&cx.api.operations[id.0])).collect();
    shapes.extend((!streams.is_empty()).then_some("answers"));
    let shapes = shapes.into_iter().map(ident_of);
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
    let tokens = quote! {
        #doc
        use crate::support::calls::{#CASE, #(#shapes),*};
        /// The calls.
        pub(crate) const CASES: &[#CASE] = &[#(#cases),*];
        #streams
        #choices
    };
    let file = names.method.as_str().trim_start_matches("r#");
    Module::new(format!("{file}.rs"), cx.header(&group.files), tokens)
}

/// The function of the test that takes what the call gives.
fn shape(it: &Operation) -> &'static str {
    match it.success.kind {
        SuccessKind::Empty => "empty",
        SuccessKind::Json { .. } => "json",
        SuccessKind::Text => "text",
        SuccessKind::Bytes => "bytes",
    }
}

/// A call of each media type that can be chosen, of a group.
fn choices(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    let operations =
        cx.api.groups[id.0].resources.iter().flat_map(move |id| &cx.api.resources[id.0].operations);
    operations.flat_map(move |id| {
        let accepts = &cx.names.operations[id.0].accepts;
        accepts.iter().map(move |setter| {
            let setter = ident(setter);
            case(cx, *id, Some(quote!(call = call.#setter();)))
        })
    })
}

/// A call, with a statement that sets one thing more.
fn case(cx: Cx<'_>, id: OperationId, more: Option<TokenStream>) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let (wire, method, path) = (&it.id, &it.method, it.target());
    let call = call(cx, id);
    let mut sets = sets(cx, id);
    let takes = !it.arguments.is_empty() || !sets.is_empty();
    sets.extend(more);
    let mutable = (!sets.is_empty()).then(|| quote!(mut));
    let expected = expect_deprecated(it.deprecated);
    let shape = ident_of(shape(it));
    let samples = if takes { quote!(samples) } else { quote!(_) };
    quote! {
        #CASE {
            id: #wire,
            method: #method,
            path: #path,
            call: |client, #samples| {
                #expected
                let #mutable call = #call;
                #(#sets)*
                #shape(Box::pin(call.send()))
            }
        }
    }
}

/// The calls with many bodies of a group.
fn streams(cx: Cx<'_>, id: GroupId) -> impl Iterator<Item = TokenStream> {
    let operations =
        cx.api.groups[id.0].resources.iter().flat_map(move |id| &cx.api.resources[id.0].operations);
    operations.filter_map(move |id| {
        let it = &cx.api.operations[id.0];
        let names = cx.names.operations[id.0].stream.as_ref()?;
        let (wire, method, path) = (&it.id, &it.method, it.target());
        let (handle, stream) = (handle(cx, id), ident(&names.method));
        let parameters = it.arguments.iter().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => {
                let given = given(parameter);
                Some(value(cx, parameter, &quote!(#given)))
            }
            Argument::Body => None,
        });
        let options = options(cx, *id);
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
                    answers(Box::pin(call.send()))
                }
            }
        })
    })
}

/// What is deprecated is called all the same, for as long as it is there.
fn expect_deprecated(it: bool) -> TokenStream {
    if it {
        quote!(#[expect(deprecated, reason = "what is deprecated still has to work")])
    } else {
        TokenStream::new()
    }
}

fn call(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let (handle, method) = (handle(cx, &id), ident(&cx.names.operations[id.0].method));
    let arguments = it.arguments.iter().filter_map(|argument| match (argument, &it.body) {
        (Argument::Parameter(parameter), _) => {
            let given = given(parameter);
            Some(value(cx, parameter, &quote!(#given)))
        }
        (Argument::Body, Some(body)) => Some(body_value(body)),
        (Argument::Body, None) => None,
    });
    quote!(client #handle.#method(#(#arguments),*))
}

/// `.iam_v2().users()`
fn handle(cx: Cx<'_>, id: &OperationId) -> TokenStream {
    let resource = cx.api.operations[id.0].resource;
    let group = ident(&cx.names.groups[cx.api.resources[resource.0].group.0].method);
    let handle = ident(&cx.names.resources[resource.0].method);
    quote!(.#group().#handle())
}

/// The statements that set parameters which need not be given.
fn options(cx: Cx<'_>, id: OperationId) -> Vec<TokenStream> {
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
    let body = it.body.as_ref().filter(|body| !body.argument && body.kind != BodyKind::Parts).map(|body| {
        let value = body_value(body);
        quote! {
            if samples.has_body() {
                call = call.body(#value);
            }
        }
    });
    options(cx, id).into_iter().chain(body).collect()
}

/// The sample of a parameter.
fn given(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let place = ident_of(match parameter.place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
        ParameterPlace::Part => "part",
    });
    quote!(samples.#place(#wire))
}

/// What the method takes, made of the sample.
fn value(cx: Cx<'_>, parameter: &Parameter, given: &TokenStream) -> TokenStream {
    match parameters::form(cx, parameter) {
        parameters::Form::Text | parameters::Form::Converted => quote!(#given.text()?),
        parameters::Form::Plain => quote!(#given.parse()?),
        parameters::Form::Reference => quote!(&#given.json()?),
        parameters::Form::File => quote!(#given.file()?),
        parameters::Form::Files => quote!(#given.files()?),
        parameters::Form::List => match &parameter.ty {
            TypeRef::List(element)
                if !matches!(**element, TypeRef::String | TypeRef::DateTime | TypeRef::Named(_)) =>
            {
                quote!(#given.list()?)
            }
            _ => quote!(#given.texts()?),
        },
    }
}

fn body_value(body: &Body) -> TokenStream {
    match (body.kind, &body.ty) {
        (BodyKind::Raw, _) if body.any_media_type() => quote!(samples.media_type()?, samples.raw_body()?),
        (BodyKind::Raw, _) => quote!(samples.raw_body()?),
        (BodyKind::Text, _) => quote!(String::from_utf8_lossy(&samples.raw_body()?)),
        (_, TypeRef::String) => quote!(&samples.body::<String>()?),
        (_, TypeRef::List(_)) => quote!(&samples.body::<Vec<_>>()?),
        _ => quote!(&samples.body()?),
    }
}
