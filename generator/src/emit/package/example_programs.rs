//! Example programs: the handwritten ones, and one for each group that is enabled by default.
//!
//! ```text
//! //! Lists users.
//!
//! use example_sdk::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> example_sdk::Result<()> {
//!     let client = Client::from_env()?;
//!     let mut items = client.iam_v2().users().list().items();
//!     while let Some(item) = items.next().await {
//!         let item = item?;
//!         println!("{item:?}");
//!     }
//!     Ok(())
//! }
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, full_stop};
use crate::emit::snippet::program;
use crate::ir::{Argument, ExampleProgram, Operation, OperationId, SuccessKind};
use crate::markdown;
use crate::output::Module;

/// A program: its name, its call.
pub(crate) struct Example {
    pub(crate) name: String,
    pub(crate) operation: OperationId,
}

/// The file of a program that is written by hand: its text after a line that says where it comes from.
pub(crate) fn handwritten_program(program: &ExampleProgram) -> (String, String) {
    let path = format!("examples/{}.rs", program.name);
    let header = format!("// Copied by sdkwright from {path} next to the API's documents; edit it there.");
    let name = markdown::code(&program.name);
    // A crate without documentation fails the lint `missing_docs`.
    let summary =
        if summary(program).is_empty() { format!("//! The program {name}.\n\n") } else { String::new() };
    let text = format!("{header}\n\n{summary}{}\n", program.text.trim());
    (path, text)
}

/// Returns the summary of a program that is written by hand: the first sentence of its documentation.
pub(crate) fn summary(program: &ExampleProgram) -> String {
    let lines = program.text.lines().map_while(|line| line.strip_prefix("//!"));
    markdown::sentence(&lines.collect::<Vec<_>>().join("\n"))
}

/// The features that a program needs which is written by hand, apart from the transport.
pub(crate) fn features<'a>(cx: Cx<'a>, program: &'a ExampleProgram) -> Vec<&'a str> {
    let groups = program.groups.iter().map(|group| cx.names.groups[group.0].feature.as_str());
    groups.chain(program.features.iter().map(String::as_str)).collect()
}

/// The programs that are written here: for each group that is on by default one call that reads without an argument.
/// Where none are written by hand, also of all the calls that no other is like (their verb is their own) and whose body
/// is optional, the first one that gets a body back and the first one that gets none.
pub(crate) fn written_programs(cx: Cx<'_>) -> Vec<Example> {
    let mut chosen: Vec<OperationId> = Vec::new();
    let of = |id: &OperationId| &cx.api.operations[id.0];
    for group in cx.api.groups.iter().filter(|group| group.default) {
        let mut calls = group.resources.iter().flat_map(|id| &cx.api.resources[id.0].operations);
        chosen.extend(calls.find(|id| is_list(of(id))));
    }
    if cx.api.examples.is_empty() {
        chosen.extend(special(cx));
    }
    let name = |id: &OperationId| cx.names.operations[id.0].phrase.split(' ').collect::<Vec<_>>().join("_");
    let is_handwritten = |name: &str| cx.api.examples.iter().any(|program| program.name == name);
    let mut examples: Vec<Example> = Vec::new();
    for operation in chosen {
        let name = name(&operation);
        let is_new = !is_handwritten(&name) && examples.iter().all(|example| example.name != name);
        if is_new && program::program_tokens(cx, operation).is_some() {
            examples.push(Example { name, operation });
        }
    }
    examples
}

/// The calls that no other is like.
fn special(cx: Cx<'_>) -> Vec<OperationId> {
    let operations = || {
        let default = cx.api.groups.iter().filter(|group| group.default);
        let resources = default.flat_map(|group| &group.resources);
        resources.flat_map(|id| &cx.api.resources[id.0].operations).copied()
    };
    let of = |id: &OperationId| &cx.api.operations[id.0];
    let optional_body = |it: &Operation| it.body.as_ref().is_some_and(|body| !body.argument);
    let empty = |it: &Operation| matches!(it.success.kind, SuccessKind::Empty);
    let unique = |it: &Operation| operations().filter(|id| of(id).verb == it.verb).count() == 1;
    let special = |id: &OperationId| {
        of(id).stage.is_none() && is_simple(of(id)) && optional_body(of(id)) && unique(of(id))
    };
    let with_body = operations().find(|id| special(id) && !empty(of(id)));
    let without_body = operations().find(|id| special(id) && empty(of(id)));
    with_body.into_iter().chain(without_body).collect()
}

fn is_list(it: &Operation) -> bool {
    it.method == "GET"
        && it.arguments.is_empty()
        && matches!(it.success.kind, SuccessKind::Json { .. })
        && !it.deprecated
        && it.stage.is_none()
}

/// The feature that a program needs.
pub(crate) fn feature<'a>(cx: Cx<'a>, example: &Example) -> &'a str {
    let resource = cx.api.operations[example.operation.0].resource;
    &cx.names.groups[cx.api.resources[resource.0].group.0].feature
}

/// The file of a program.
pub(crate) fn module(cx: Cx<'_>, index: usize) -> Module<'_> {
    let examples = written_programs(cx);
    let Example { name, operation } = &examples[index];
    let it = &cx.api.operations[operation.0];
    let summary = it
        .summary
        .as_deref()
        .map(markdown::line)
        .filter(|summary| !summary.is_empty())
        .unwrap_or_else(|| cx.names.operations[operation.0].phrase.clone());
    let mut doc = Doc::default();
    let doc = doc.paragraph(&full_stop(&summary), ITEM_WIDTH).inner();
    let program = program::program_tokens(cx, *operation).unwrap_or_default();
    let files = [it.origin.file.to_string()];
    Module::new(format!("examples/{name}.rs"), cx.header(&files), quote!(#doc #program))
}

/// Returns `true` if an example of the operation needs no explanation: all its arguments are strings.
fn is_simple(it: &Operation) -> bool {
    it.arguments.iter().all(|argument| matches!(argument, Argument::Parameter(_))) && !it.deprecated
}
