//! Phases of resources.
//!
//! In: the operations that get a resource with a status. Out: the settings below `waits`. A document lists phases but
//! not their meanings, so the proposals go by the words and are not settled.

mod parts;

use std::collections::BTreeMap;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::phases::{FAILED, READY, has_phases, phase_path, phases_at, phases_with};
use crate::init::scalar::{list, scalar};
use crate::ir::{Api, Operation, ParameterIn, SuccessKind, TypeId, TypeRef};
use crate::labels::words::words;

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let api = evidence.api;
    let mut found: BTreeMap<(TypeId, String), Vec<&Operation>> = BTreeMap::new();
    for operation in api.operations.iter().filter(|it| it.method == "GET") {
        let gets_one = operation.required().any(|it| it.location == ParameterIn::Path);
        let SuccessKind::Json { ty: TypeRef::Named(id), optional: false, nullable: false } =
            &operation.success.kind
        else {
            continue;
        };
        if let Some(path) = phase_path(api, *id, has_phases).filter(|_| gets_one) {
            found.entry((*id, path)).or_default().push(operation);
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for ((id, path), operations) in &found {
        let known: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        entries.extend(entry(api, *id, path, operations, &known));
    }
    Section { key: "waits", remark: String::new(), entries }
}

/// Returns `true` for the number after a name.
fn is_number(end: &str) -> bool {
    end.strip_prefix('-').is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

fn entry(api: &Api, id: TypeId, path: &str, operations: &[&Operation], known: &[String]) -> Option<Entry> {
    let phases = phases_at(api, id, path)?;
    let all: Vec<&str> = phases.values.iter().map(|value| value.wire.as_str()).collect();
    let (ready, failed) = (phases_with(phases, READY), phases_with(phases, FAILED));
    let ids: Vec<&str> = operations.iter().map(|it| it.id.as_str()).collect();
    let first = operations.first()?;
    let mut segments = first.path.split('/').filter(|it| !it.is_empty() && !it.contains('{'));
    let base = segments.next_back().map(|it| words(it).join("-")).filter(|it| !it.is_empty());
    let base = base.unwrap_or_else(|| "phases".to_owned());
    let same =
        known.iter().filter(|it| **it == base || it.strip_prefix(&base).is_some_and(is_number)).count();
    let name = if same == 0 { base } else { format!("{base}-{}", same + 1) };
    let mut evidence =
        format!("`{path}` in the response to {} {} is one of {}.", first.method, first.path, all.join(", "));
    let mut lines = vec![
        format!("{}:", scalar(&name)),
        format!("  operations: {}", list(&ids)),
        format!("  phase: {}", scalar(path)),
        format!("  ready: {}", list(&ready)),
    ];
    if !failed.is_empty() {
        lines.push(format!("  failed: {}", list(&failed)));
    }
    if let Some(parts) = parts::parts(api, id) {
        evidence += &format!(" {}", parts.evidence);
        lines.push(parts.line);
    }
    Some(Entry { key: name, evidence, lines, is_settled: false })
}
