//! Operations whose successes are streams of items.
//!
//! In: resolved operations, and the configuration. Out: operations with a single kind of success. An operation that answers
//! with a stream or with something else becomes two, of which the second one is the stream. The content of a stream is
//! described as JSON: that of an item.

mod body;
mod content;
mod event_data;
mod item;
mod pattern;
mod select;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::item_format::BodyConstant;
use crate::lower::facts::successes::is_success_of;
use crate::lower::streams::body::describe_lines;
use crate::lower::streams::content::{StreamContent, stream_content};
use crate::lower::streams::event_data::DescribedEvents;
use crate::lower::streams::pattern::Patterns;
use crate::resolve::{Media, Operation, Resolved, Response};

/// Separates the streams of the documents from other successes.
pub fn separate_streams(resolved: &mut Resolved, config: &Config, diagnostics: &mut Diagnostics) {
    let mut patterns = Patterns::new(config);
    let mut events = DescribedEvents::default();
    let operations = std::mem::take(&mut resolved.operations);
    for mut operation in operations {
        describe_lines(&mut resolved.schemas, &mut operation);
        separate(resolved, operation, config, (&mut patterns, &mut events), diagnostics);
    }
    resolved.unmatched_streams = patterns.unmatched(&resolved.operations);
}

fn separate(
    resolved: &mut Resolved,
    mut operation: Operation,
    config: &Config,
    (patterns, events): (&mut Patterns<'_>, &mut DescribedEvents),
    diagnostics: &mut Diagnostics,
) {
    let mut matching: Vec<_> = patterns.find(&resolved.schemas, &operation).into_iter().map(Some).collect();
    if matching.is_empty() {
        matching.push(None);
    }
    // An entry for all streams says nothing about an operation whose stream only an annotation describes.
    let found = matching
        .into_iter()
        .find_map(|pattern| Some((pattern, stream_content(&resolved.schemas, &operation, pattern, config)?)));
    let Some((pattern, mut stream)) = found else {
        resolved.operations.push(operation);
        return;
    };
    if let Some(item) = stream.item {
        let (event_item, described) = events.describe(&mut resolved.schemas, item, stream.format.event_item);
        (stream.format.event_item, stream.item) = (event_item, Some(described));
    }
    stream.report_others(&operation, diagnostics);
    patterns.mark_used(pattern, &operation);
    let selection = pattern.and_then(|(_, pattern)| pattern.select.as_ref());
    if let Some(select) = selection {
        select::remove_property(&mut resolved.schemas, &mut operation, &select.property);
    }
    let constant = |value: &Option<serde_json::Value>| {
        let select = selection?;
        Some(BodyConstant { property: select.property.clone(), value: value.clone()? })
    };
    let mut streamed = operation.clone();
    streamed.responses.retain_mut(|response| keep_stream(response, &operation, &stream));
    streamed.items = Some(stream.format.clone());
    streamed.body_constant = constant(&selection.map(|select| select.value.clone()));
    let is_whole = |response: &mut Response| keep_rest(response, &operation, &stream);
    let mut whole = operation.clone();
    whole.responses.retain_mut(is_whole);
    let has_content =
        |response: &Response| is_success_of(&operation, response) && !response.content.is_empty();
    if whole.responses.iter().any(has_content) {
        whole.body_constant = constant(&selection.and_then(|select| select.otherwise.clone()));
        streamed.is_second_method = true;
        resolved.operations.push(whole);
    } else if let Some(select) = selection.filter(|select| select.otherwise.is_some()) {
        let message =
            format!("the operation answers only with a stream, so `{}` has one value", select.property);
        diagnostics.report(Code::UselessSetting, message, &operation.origin).help("remove `otherwise`");
    }
    resolved.operations.push(streamed);
}

/// Keeps what belongs to the stream: its success with the item as its content, successes without a body, and errors.
fn keep_stream(response: &mut Response, operation: &Operation, stream: &StreamContent) -> bool {
    if !is_success_of(operation, response) || response.content.is_empty() {
        return true;
    }
    let Some(media) = response.content.iter().find(|media| stream.is_of(media)).cloned() else {
        return false;
    };
    // Only the type of the item matters from here on.
    let media_type = "application/json".to_owned();
    response.content = vec![Media { media_type, schema: stream.item, example: None, ..media }];
    true
}

/// Keeps what is not part of a stream.
fn keep_rest(response: &mut Response, operation: &Operation, stream: &StreamContent) -> bool {
    if !is_success_of(operation, response) || response.content.is_empty() {
        return true;
    }
    response.content.retain(|media| !stream.is_sequential(media));
    !response.content.is_empty()
}
