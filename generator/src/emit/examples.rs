//! Example programs: one of each kind of call that the groups which are on by default have.
//!
//! ```text
//! //! Lists users.
//!
//! use example_sdk::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> example_sdk::Result<()> {
//!     let client = Client::from_env()?;
//!     let answer = client.iam_v2().users().list().await?;
//!     println!("{answer:?}");
//!     Ok(())
//! }
//! ```

use quote::quote;

use super::text::{Doc, ITEM, full_stop};
use super::{Cx, guide};
use crate::docs;
use crate::ir::{Operation, OperationId, SuccessKind};
use crate::output::Module;

/// A program: its name, its call.
pub(super) struct Example {
    pub(super) name: String,
    pub(super) operation: OperationId,
}

/// The programs: for each group that is on by default one call that reads without an argument; and, over all of them,
/// of the calls that no other is like (their verb is their own) and whose body may be left out, the first one that gets
/// a body back and the first one that gets none.
pub(super) fn list(cx: Cx<'_>) -> Vec<Example> {
    let mut chosen: Vec<OperationId> = Vec::new();
    let operations = || {
        let default = cx.api.groups.iter().filter(|group| group.default);
        let resources = default.flat_map(|group| &group.resources);
        resources.flat_map(|id| &cx.api.resources[id.0].operations).copied()
    };
    let of = |id: &OperationId| &cx.api.operations[id.0];
    for group in cx.api.groups.iter().filter(|group| group.default) {
        let mut calls = group.resources.iter().flat_map(|id| &cx.api.resources[id.0].operations);
        chosen.extend(calls.find(|id| is_list(of(id))));
    }
    let optional_body = |it: &Operation| it.body.as_ref().is_some_and(|body| !body.argument);
    let empty = |it: &Operation| matches!(it.success.kind, SuccessKind::Empty);
    let unique = |it: &Operation| operations().filter(|id| of(id).verb == it.verb).count() == 1;
    let special = |id: &OperationId| guide::is_simple(of(id)) && optional_body(of(id)) && unique(of(id));
    chosen.extend(operations().find(|id| special(id) && !empty(of(id))));
    chosen.extend(operations().find(|id| special(id) && empty(of(id))));
    chosen.dedup();
    let name = |id: &OperationId| cx.names.operations[id.0].words.split(' ').collect::<Vec<_>>().join("_");
    let mut examples: Vec<Example> = Vec::new();
    for operation in chosen {
        let name = name(&operation);
        if examples.iter().all(|example| example.name != name) {
            examples.push(Example { name, operation });
        }
    }
    examples
}

fn is_list(it: &Operation) -> bool {
    it.method == "GET"
        && it.arguments.is_empty()
        && matches!(it.success.kind, SuccessKind::Json { .. })
        && !it.deprecated
}

/// The feature that a program needs.
pub(super) fn feature<'a>(cx: Cx<'a>, example: &Example) -> &'a str {
    let resource = cx.api.operations[example.operation.0].resource;
    &cx.names.groups[cx.api.resources[resource.0].group.0].feature
}

/// The file of a program.
pub(super) fn module(cx: Cx<'_>, index: usize) -> Module {
    let examples = list(cx);
    let Example { name, operation } = &examples[index];
    let it = &cx.api.operations[operation.0];
    let summary = it
        .summary
        .as_deref()
        .map(docs::line)
        .unwrap_or_else(|| cx.names.operations[operation.0].words.clone());
    let mut doc = Doc::default();
    let doc = doc.paragraph(&full_stop(&summary), ITEM).inner();
    let program = guide::program(cx, *operation);
    let files = [it.origin.file.to_string()];
    Module { path: format!("examples/{name}.rs"), header: cx.header(&files), tokens: quote!(#doc #program) }
}
