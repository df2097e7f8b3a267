//! The samples of successful responses for the runtime's module `testing`: JSON, one file for each group.
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

use quote::quote;
use serde_json::{Map, Value, json};

use crate::emit::context::Cx;
use crate::emit::doc_comment::is_printable;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::ir::{
    Group, Operation, OperationId, PageFact, PagePlace, PageRequest, Paging, Success, SuccessKind, TypeId,
    TypeKind, TypeRef,
};
use crate::names::GroupNames;
use crate::output::Module;
use crate::pointer::Pointer;

/// `src/testing/samples.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let about = "Samples of successful responses, from the API's documents.";
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let item = "A JSON text for each group: by operation ID, the status of a success response, a sample of its body, and the \
                description of a page.";
    let item = Doc::default().paragraph(item, ITEM_WIDTH).outer();
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

/// Returns the JSON files of the samples, each with its path and text.
pub(crate) fn sample_files(cx: Cx<'_>) -> impl Iterator<Item = (String, String)> {
    cx.api.groups.iter().zip(&cx.names.groups).map(move |(group, names)| {
        (format!("src/testing/samples/{}", file(names)), visible(&samples(cx, group)))
    })
}

/// Returns the JSON file of the samples of webhooks, by the index of the variant, with its path and text.
pub(crate) fn webhook_samples(cx: Cx<'_>) -> Option<(String, String)> {
    let webhooks = cx.api.webhooks.as_ref()?;
    let TypeKind::Union(union) = &cx.api.types[webhooks.event?.0].kind else { return None };
    let samples = union.variants.iter().map(|variant| webhooks.event(&variant.label)?.sample.as_ref());
    Some(("src/webhooks/samples.json".to_owned(), numbered(samples)))
}

/// Returns the JSON file of the samples of callbacks, by the index of the payload, with its path and text.
pub(crate) fn callback_samples(cx: Cx<'_>) -> Option<(String, String)> {
    let payloads = &cx.api.webhooks.as_ref()?.payloads;
    let samples = payloads.iter().map(|payload| payload.sample.as_ref());
    (!payloads.is_empty()).then(|| ("src/webhooks/callbacks.json".to_owned(), numbered(samples)))
}

/// Returns a JSON object with samples by index, each on its own line.
fn numbered<'s>(samples: impl Iterator<Item = Option<&'s Value>>) -> String {
    let lines = samples.enumerate().filter_map(|(index, sample)| {
        let sample = sorted(sample?.clone());
        Some(format!("\"{index}\": {sample}"))
    });
    let lines: Vec<String> = lines.collect();
    visible(&format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// The file of a group, in folders that are called as its modules, since every file system takes those names.
fn file(names: &GroupNames) -> String {
    let modules: Vec<&str> = names.module.iter().map(|name| name.as_str().trim_start_matches("r#")).collect();
    format!("{}.json", modules.join("/"))
}

/// Returns the text in JSON with escapes for invisible characters (RFC 8259, 7), which only occur in strings.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '\n' || is_printable(character) {
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
        .map(|id| {
            let name = cx.api.operations[id.0].id.as_str();
            (name, format!("{}: {}", json!(name), sorted(success(cx, *id))))
        })
        .collect();
    let lines: Vec<String> = lines.into_values().collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// Returns a sample of a successful response of an operation.
fn success(cx: Cx<'_>, id: OperationId) -> Value {
    let it = &cx.api.operations[id.0];
    let Success { kind, accept, status, sample, .. } = &it.success;
    let mut facts = Map::new();
    facts.insert("status".to_owned(), json!(status));
    match kind {
        // A test describes a stream step by step.
        SuccessKind::Empty | SuccessKind::Location | SuccessKind::Items { .. } => {}
        SuccessKind::Json { .. } => _ = facts.insert("body".to_owned(), json!(sample)),
        SuccessKind::Text | SuccessKind::Bytes => {
            let concrete = accept.as_deref().filter(|media_type| !media_type.contains('*'));
            facts.insert("media_type".to_owned(), json!(concrete.unwrap_or("application/octet-stream")));
            facts.insert("body".to_owned(), json!("sample"));
        }
    }
    if let Some(paging) = cx.api.paging.get(&id) {
        facts.insert("page".to_owned(), page(cx, it, paging));
    }
    Value::Object(facts)
}

/// Returns the facts of a page: the parameters that request one, the places of its items and of what it says about the
/// next one, as JSON pointers (RFC 6901) or names of headers.
fn page(cx: Cx<'_>, it: &Operation, paging: &Paging) -> Value {
    let mut facts = Map::new();
    let mut insert = |name: &str, value: &str| _ = facts.insert(name.to_owned(), json!(value));
    let request = match &paging.request {
        PageRequest::Token(_) => "token",
        PageRequest::Link(_) => "link",
        PageRequest::Url => "url",
        PageRequest::Number(_, first) => {
            insert("first", &first.to_string());
            "number"
        }
        PageRequest::Offset(_) => "offset",
        PageRequest::LastId(_) => "last_id",
    };
    insert(request, paging.request.parameters().first().map_or("follow", String::as_str));
    match paging.place {
        PagePlace::Query => {}
        PagePlace::BodyText | PagePlace::BodyNumber => insert("place", "body"),
        PagePlace::Form => insert("place", "form"),
    }
    paging.limit.iter().for_each(|limit| insert("limit", limit));
    paging.page_size.iter().for_each(|size| insert("page_size", &size.to_string()));
    if paging.next_is_number {
        insert("next_type", "number");
    }
    let page = match &it.success.kind {
        SuccessKind::Json { ty: TypeRef::Named(id), .. } => cx.api.pages.get(id).map(|page| (*id, page)),
        _ => None,
    };
    let place = |path: Option<&Vec<usize>>| page.zip(path).map(|((id, _), path)| pointer(cx, id, path));
    let items = place(page.map(|(_, page)| &page.items)).unwrap_or_default();
    insert("items", &items);
    let next = place(page.and_then(|(_, page)| page.next.as_ref()));
    for (name, fact) in [
        ("next", &paging.next),
        ("has_more", &paging.has_more),
        ("is_last", &paging.is_last),
        ("total", &paging.total),
        ("total_pages", &paging.total_pages),
    ] {
        match fact {
            None => {}
            Some(PageFact::Model) => insert(name, next.as_deref().unwrap_or_default()),
            Some(PageFact::Body(id)) if request == "last_id" && name == "next" => {
                insert("id", id.strip_prefix(&items).unwrap_or(id));
            }
            Some(PageFact::Body(pointer)) => insert(name, pointer),
            Some(PageFact::Header(header)) => insert(&format!("{name}_header"), header),
            Some(PageFact::Relation(header, relation)) => {
                insert(&format!("{name}_header"), header);
                insert("next_relation", relation);
            }
        }
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
