//! Settings of streams in responses.
//!
//! Takes the setting `streams`. Returns its values, or diagnostics for those that lack another one.

use serde_json::Value;

use crate::config::config_value::ConfigValue;
use crate::config::{StreamItem, StreamPatternConfig, StreamSelectConfig, reference};
use crate::diagnostics::{Code, Diagnostics};
use crate::item_format::{Framing, Reconnect};

pub(super) fn stream(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> StreamPatternConfig {
    let stream = at.settings(
        &reference::STREAMS,
        StreamPatternConfig::default(),
        diagnostics,
        &[
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
            ("framing", |it, at, diagnostics| it.framing = framing(at, diagnostics)),
            ("item", |it, at, diagnostics| {
                it.item = at.one_of(diagnostics, &["event", "data"]).map(|word| match word.as_str() {
                    "event" => StreamItem::Event,
                    _ => StreamItem::Data,
                });
            }),
            ("select", |it, at, diagnostics| it.select = select(at, diagnostics)),
            ("ends", |it, at, diagnostics| it.ends = at.text_or_list(diagnostics)),
            ("end-events", |it, at, diagnostics| it.end_events = at.text_or_list(diagnostics)),
            ("error-events", |it, at, diagnostics| it.error_events = at.text_or_list(diagnostics)),
            ("error-properties", |it, at, diagnostics| it.error_properties = at.text_or_list(diagnostics)),
            ("reconnect", |it, at, diagnostics| it.reconnect = reconnect(at, diagnostics)),
        ],
    );
    if stream.framing.is_some() && stream.operations.is_empty() {
        diagnostics
            .report(Code::ConfigMissing, "`framing` requires `operations`", &at.origin)
            .at_key()
            .help("add `operations`, or remove `framing`");
    }
    stream
}

fn framing(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<Framing> {
    let word = at.one_of(diagnostics, &["events", "lines", "sequence", "concatenated", "parts"])?;
    Some(match word.as_str() {
        "events" => Framing::Events,
        "lines" => Framing::Lines,
        "sequence" => Framing::Sequence,
        "parts" => Framing::Parts,
        _ => Framing::Concatenated,
    })
}

fn reconnect(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<Reconnect> {
    let word = at.one_of(diagnostics, &["never", "after-id", "always", "on-end"])?;
    Some(match word.as_str() {
        "never" => Reconnect::Never,
        "after-id" => Reconnect::AfterId,
        "always" => Reconnect::Always,
        _ => Reconnect::OnEnd,
    })
}

fn select(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<StreamSelectConfig> {
    let (property, value, otherwise) = at.settings(
        &reference::STREAM_SELECT,
        (None, None, None),
        diagnostics,
        &[
            ("property", |(property, ..), at, diagnostics| *property = at.text(diagnostics)),
            ("value", |(_, value, _), at, diagnostics| *value = scalar(at, diagnostics)),
            ("otherwise", |(.., otherwise), at, diagnostics| *otherwise = scalar(at, diagnostics)),
        ],
    );
    for key in ["property", "value"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    Some(StreamSelectConfig { property: property?, value: value?, otherwise })
}

/// Reads a string, a number or a Boolean.
pub(super) fn scalar(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<Value> {
    let value = at.node.to_value();
    if matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_)) {
        return Some(value);
    }
    diagnostics.report(Code::ConfigValue, "expected a string, a number or a Boolean", &at.origin);
    None
}
