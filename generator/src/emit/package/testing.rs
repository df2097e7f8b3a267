//! What the runtime's module `testing` knows of the API: data, in JSON, one file for each group; and its example.
//!
//! ```text
//! pub(super) static SAMPLES: &[&str] = &[
//!     #[cfg(feature = "iam-v2")]
//!     include_str!("samples/iam/v2.json"),
//! ];
//! ```
//!
//! ```json
//! {
//! "getIamV2User": {"body":{"id":"u-1"},"status":200},
//! "listIamV2Users": {"body":{"data":[]},"page":{"items":"/data","link":"page_token","next":"/metadata/next"},"status":200}
//! }
//! ```

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use crate::emit::doc_comment::{Doc, ITEM};
use crate::emit::snippet::call;
use crate::emit::{Cx, ident_of, is_plain};
use crate::ir::{
    Argument, Group, Operation, OperationId, Paging, ParameterIn, Success, SuccessKind, TypeId, TypeKind,
    TypeRef,
};
use crate::markdown;
use crate::names::GroupNames;
use crate::output::{Module, format};
use crate::pointer::Pointer;

/// `src/testing/samples.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let about = "What the API's documents say about successes.";
    let doc = Doc::default().paragraph(about, ITEM).inner();
    let item = "For each group a text in JSON: by the ids of operations the status of a success, a sample of its body, and \
                where a page of a list holds what.";
    let item = Doc::default().paragraph(item, ITEM).outer();
    let texts = cx.names.groups.iter().map(|names| {
        let feature = &names.feature;
        let path = format!("samples/{}", file(names));
        quote!(
            #[cfg(feature = #feature)]
            include_str!(#path)
        )
    });
    let tokens = quote! {
        #doc
        #item
        pub(super) static SAMPLES: &[&str] = &[#(#texts),*];
    };
    Module::new("src/testing/samples.rs".to_owned(), cx.header(&[]), tokens)
}

/// The files that are no Rust: the samples, and the example.
pub(crate) fn texts(cx: Cx<'_>) -> impl Iterator<Item = (String, String)> {
    let samples = cx.api.groups.iter().zip(&cx.names.groups).map(move |(group, names)| {
        (format!("src/testing/samples/{}", file(names)), visible(&samples(cx, group)))
    });
    samples.chain([("src/testing/example.md".to_owned(), example_text(cx))])
}

/// The file of a group, in folders that are called as its modules, since every file system takes those names.
fn file(names: &GroupNames) -> String {
    let modules: Vec<&str> = names.module.iter().map(|name| name.as_str().trim_start_matches("r#")).collect();
    format!("{}.json", modules.join("/"))
}

/// The same text in JSON with escapes for what nobody would see (RFC 8259, 7); such characters stand in strings only.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '\n' || is_plain(character) {
            visible.push(character);
        } else {
            visible.push_str(&format!("\\u{:04x}", u32::from(character)));
        }
    }
    visible
}

/// The samples of a group: a line for each operation, in the order of their ids.
fn samples(cx: Cx<'_>, group: &Group) -> String {
    let operations = group.resources.iter().flat_map(|id| &cx.api.resources[id.0].operations);
    let lines: BTreeMap<&str, String> = operations
        .map(|id| &cx.api.operations[id.0])
        .map(|it| (it.id.as_str(), format!("{}: {}", json!(it.id), sorted(success(cx, it)))))
        .collect();
    let lines: Vec<String> = lines.into_values().collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// What a success of an operation looks like.
fn success(cx: Cx<'_>, it: &Operation) -> Value {
    let Success { kind, accept, status, sample, .. } = &it.success;
    let mut facts = Map::new();
    facts.insert("status".to_owned(), json!(status));
    match kind {
        SuccessKind::Empty => {}
        SuccessKind::Json { .. } => _ = facts.insert("body".to_owned(), json!(sample)),
        SuccessKind::Text | SuccessKind::Bytes => {
            let concrete = accept.as_deref().filter(|media_type| !media_type.contains('*'));
            facts.insert("media_type".to_owned(), json!(concrete.unwrap_or("application/octet-stream")));
            facts.insert("body".to_owned(), json!("sample"));
        }
    }
    if let Some(paging) = &it.paging {
        facts.insert("page".to_owned(), page(cx, it, paging));
    }
    Value::Object(facts)
}

/// Where a page holds what, as JSON pointers (RFC 6901), and by which parameters it is asked for.
fn page(cx: Cx<'_>, it: &Operation, paging: &Paging) -> Value {
    let mut facts = Map::new();
    let mut fact = |name: &str, value: &str| _ = facts.insert(name.to_owned(), json!(value));
    match paging {
        Paging::Link(link) => fact("link", link),
        Paging::Token(token) => fact("token", token),
        Paging::Offset(offset, limit) => {
            fact("offset", offset);
            fact("limit", limit);
        }
    }
    let page = match &it.success.kind {
        SuccessKind::Json { ty: TypeRef::Named(id), .. } => cx.api.pages.get(id).map(|page| (*id, page)),
        _ => None,
    };
    let place = |path: Option<&Vec<usize>>| page.zip(path).map(|((id, _), path)| pointer(cx, id, path));
    fact("items", &place(page.map(|(_, page)| &page.items)).unwrap_or_default());
    if let Some(next) = place(page.and_then(|(_, page)| page.next.as_ref())) {
        fact("next", &next);
    }
    Value::Object(facts)
}

/// The JSON pointer of a member.
fn pointer(cx: Cx<'_>, id: TypeId, path: &[usize]) -> String {
    let mut ty = Some(id);
    let mut pointer = Pointer::root();
    for &index in path {
        let Some(TypeKind::Struct(object)) = ty.map(|id| &cx.api.types[id.0].kind) else { break };
        let field = &object.fields[index];
        pointer = pointer.child(&field.wire);
        ty = match field.ty {
            TypeRef::Named(id) => Some(id),
            _ => None,
        };
    }
    pointer.to_string()
}

/// The same value with the members of all objects in the order of their names, on any machine.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<String, Value> =
                members.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            Value::Object(members.into_iter().collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(sorted).collect()),
        value => value,
    }
}

/// `src/testing/example.md`
fn example_text(cx: Cx<'_>) -> String {
    let Some(id) = tested_call(cx) else { return "\n".to_owned() };
    let about = "A function that says whether something is there, and its test: the first request is turned away, the \
                 client waits for as long as it was asked to, and the second one succeeds. The test takes no time.";
    let (items, parts) = program(cx, id);
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    lines.extend(markdown::wrapped(about, ITEM));
    lines.extend([String::new(), "```".to_owned()]);
    // What cannot be printed is no example; the module is documented all the same.
    lines.extend(format::items(items).unwrap_or_default());
    for part in parts {
        lines.push(String::new());
        lines.extend(format::statements(part).unwrap_or_default());
    }
    lines.extend(["# Ok::<(), Box<dyn std::error::Error>>(())", "```", ""].map(str::to_owned));
    lines.join("\n")
}

/// What is tested in the example: a call that reads something by its name, of a group that is on by default.
fn tested_call(cx: Cx<'_>) -> Option<OperationId> {
    let text = |argument: &Argument| matches!(argument, Argument::Parameter(it) if it.location == ParameterIn::Path && it.ty == TypeRef::String);
    let fits = |it: &Operation| {
        let group = cx.api.resources[it.resource.0].group;
        let reads = it.method == "GET" && it.success.sample.is_some() && !it.deprecated;
        cx.api.groups[group.0].default && reads && it.arguments.len() == 1 && it.arguments.iter().all(text)
    };
    cx.api.operations.iter().position(fits).map(OperationId)
}

/// The items of the example, and its statements in parts.
fn program(cx: Cx<'_>, id: OperationId) -> (TokenStream, [TokenStream; 3]) {
    let krate = ident_of(&cx.crate_name());
    let call = call::plain_call(cx, id);
    let items = quote! {
        use std::time::Duration;

        use #krate::testing::{Failure, Mock, block_on};
        use #krate::{Client, Result};

        async fn is_there(client: &Client) -> Result<bool> {
            match #call.await {
                Ok(_) => Ok(true),
                Err(error) if error.is_not_found() => Ok(false),
                Err(error) => Err(error),
            }
        }
    };
    let rule = quote! {
        let mock = Mock::new();
        mock.when(|client| #call)
            .fail(Failure::rate_limited(Duration::from_secs(7)))
            .then_reply_sample();
    };
    let found = quote! {
        let client = mock.client()?;
        let found = block_on(is_there(&client))?;
        assert!(found);
        assert_eq!(mock.requests().len(), 2);
        assert!(mock.elapsed() >= Duration::from_secs(7));
    };
    let missing = quote! {
        mock.when(|client| #call).fail(Failure::not_found());
        let found = block_on(is_there(&client))?;
        assert!(!found);
        mock.verify()?;
    };
    (items, [rule, found, missing])
}
