//! Streams in responses.
//!
//! In: the operations that respond with a stream, and the properties of their request bodies. Out: the settings below
//! `streams`: the property that requests a stream, and the text that ends it.

use std::collections::BTreeSet;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::ir::{Api, Body, Operation, SuccessKind, TypeKind, TypeRef};
use crate::item_format::Framing;

/// The text that ends the streams of many APIs.
const DONE: &str = "[DONE]";

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let api = evidence.api;
    let streams: Vec<&Operation> = api.operations.iter().filter(|it| is_events(it)).collect();
    let selected: Vec<&Operation> = streams.iter().filter(|it| has_flag(api, it)).copied().collect();
    let mentions = |file: &crate::source_text::SpecFile| file.text.contains(DONE);
    let ends = evidence.files.iter().any(mentions).then_some("ends: '[DONE]'");
    let done =
        if ends.is_some() { format!(" The documents mention the text `{DONE}`.") } else { String::new() };
    let mut entries = Vec::new();
    if !selected.is_empty() {
        let settings = ["select: { property: stream, value: true }"].into_iter().chain(ends);
        let settings: Vec<&str> = settings.collect();
        let evidence = format!(
            "{} `text/event-stream` and {} the Boolean property `stream`: {}.{done}",
            returning(selected.len()),
            if selected.len() == 1 { "takes" } else { "take" },
            named(&selected)
        );
        entries.push(entry("flags", evidence, &settings));
    }
    let others: Vec<&Operation> = streams.iter().filter(|it| !has_flag(api, it)).copied().collect();
    if let (Some(ends), false) = (ends, others.is_empty()) {
        let evidence = format!("{} `text/event-stream`: {}.{done}", returning(others.len()), named(&others));
        entries.push(entry("events", evidence, &[ends]));
    }
    // A stream is typed without a setting, which the remark states.
    let remark = match (streams.len(), entries.is_empty()) {
        (0, _) | (_, false) => String::new(),
        (count, true) => {
            format!("{} `text/event-stream`, which needs no setting: {}.", returning(count), named(&streams))
        }
    };
    let undocumented =
        api.operations.iter().filter(|it| !is_events(it) && it.method == "POST" && has_flag(api, it));
    let undocumented: Vec<&Operation> =
        undocumented.filter(|it| !streams.iter().any(|stream| stream.path == it.path)).collect();
    let remark = match undocumented.len() {
        0 => remark,
        count => {
            let takers =
                if count == 1 { "1 operation takes".to_owned() } else { format!("{count} operations take") };
            let document = if count == 1 { "documents" } else { "document" };
            let what =
                format!("{takers} the Boolean property `stream` but {document} no `text/event-stream`");
            format!("{remark} {what}: {}.", named(&undocumented)).trim_start().to_owned()
        }
    };
    Section { key: "streams", remark, entries }
}

fn entry(name: &str, evidence: String, settings: &[&str]) -> Entry {
    let lines = vec![format!("{name}: {{ {} }}", settings.join(", "))];
    Entry { key: name.to_owned(), evidence, lines, is_settled: true }
}

fn is_events(operation: &Operation) -> bool {
    matches!(&operation.success.kind, SuccessKind::Items { format, .. } if format.framing == Framing::Events)
}

/// Returns `true` if the request body has a Boolean property `stream`.
fn has_flag(api: &Api, operation: &Operation) -> bool {
    operation.body.iter().flat_map(Body::variants).any(|body| {
        let TypeRef::Named(id) = body.ty else { return false };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { return false };
        object.fields.iter().any(|field| field.wire == "stream" && field.ty == TypeRef::Bool)
    })
}

fn returning(count: usize) -> String {
    if count == 1 { "1 operation returns".to_owned() } else { format!("{count} operations return") }
}

/// Returns the names of at most five operations.
fn named(operations: &[&Operation]) -> String {
    let names: BTreeSet<String> = operations.iter().map(|it| format!("{} {}", it.method, it.path)).collect();
    let shown: Vec<&str> = names.iter().take(5).map(String::as_str).collect();
    match names.len().saturating_sub(5) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
