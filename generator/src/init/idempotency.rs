//! Idempotency keys.
//!
//! In: the header parameters of operations, and the texts of the documents. Out: the settings below `idempotency-keys`.

use std::collections::BTreeMap;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::{list, scalar};
use crate::ir::{Api, Operation, ParameterIn};
use crate::pagination::bare;

/// The methods whose operations can accept a key.
const METHODS: &[&str] = &["POST", "PUT", "PATCH", "DELETE"];

/// The usual name of the header.
const USUAL: &str = "Idempotency-Key";

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let mut headers: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    // A stream can be the second method of an operation.
    let operations = evidence.api.operations.iter().filter(|it| it.first_method.is_none());
    for operation in operations.filter(|it| METHODS.contains(&it.method.as_str())) {
        let header = operation.parameters().find(|it| it.location == ParameterIn::Header && is_key(&it.wire));
        if let Some(header) = header {
            headers.entry(&header.wire).or_default().push(operation);
        }
    }
    let entries = headers.iter().enumerate().map(|(index, (header, operations))| {
        let name = if index == 0 { "usual".to_owned() } else { format!("usual-{}", index + 1) };
        entry(evidence.api, &name, header, operations)
    });
    let mut entries: Vec<Entry> = entries.collect();
    if entries.is_empty() {
        entries.extend(mentioned(evidence));
    }
    Section { key: "idempotency-keys", remark: String::new(), entries }
}

fn is_key(name: &str) -> bool {
    let name = bare(name);
    name.contains("idempoten") && !name.contains("expir")
}

/// Returns the entry of a declared header.
fn entry(api: &Api, name: &str, header: &str, operations: &[&Operation]) -> Entry {
    let of = |method: &str| operations.iter().filter(move |it| it.method == method).count();
    let all = |method: &str| {
        api.operations.iter().filter(|it| it.method == method && it.first_method.is_none()).count()
    };
    let methods: Vec<&str> =
        METHODS.iter().filter(|method| of(method) > 0 && of(method) == all(method)).copied().collect();
    let rest = operations.iter().filter(|it| !methods.contains(&it.method.as_str()));
    let rest: Vec<&str> = rest.map(|it| it.id.as_str()).collect();
    let mut settings = vec![format!("header: {}", scalar(header))];
    if !methods.is_empty() {
        settings.push(format!("methods: {}", list(&methods)));
    }
    if !rest.is_empty() {
        settings.push(format!("operations: {}", list(&rest)));
    }
    let who = match operations.len() {
        1 => "1 operation declares".to_owned(),
        count => format!("{count} operations declare"),
    };
    let evidence = format!("{who} the header `{header}`.");
    Entry {
        key: name.to_owned(),
        evidence,
        lines: vec![format!("{name}: {{ {} }}", settings.join(", "))],
        is_settled: true,
    }
}

/// Returns the proposal for a header that only texts mention.
fn mentioned(evidence: Evidence<'_>) -> Option<Entry> {
    let has_post = evidence.api.operations.iter().any(|it| it.method == "POST");
    let texts = evidence.files.iter().map(|file| file.text.to_ascii_lowercase());
    let count: usize = texts.map(|text| text.matches("idempotency-key").count()).sum();
    let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
    let evidence =
        format!("No operation declares an idempotency key. The documents mention `{USUAL}` {times}.");
    let lines = vec![format!("usual: {{ header: {USUAL}, methods: [POST] }}")];
    (has_post && count > 0).then(|| Entry { key: "usual".to_owned(), evidence, lines, is_settled: false })
}
