//! The JSON text of an item, and the items that end a stream or report an error.
//!
//! Input: a frame, and the format of the stream. Output: the meaning of the frame.

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::format::{EventItem, Framing, ItemFormat};
use super::frame::{Frame, ParsedEvent};

/// The maximum size of an error that the service reports in an item, in bytes. A larger item is not one.
const MAX_REPORTED_ERROR: usize = 1 << 20;

/// The meaning of a frame.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The JSON text of an item.
    Item(Bytes),
    /// The text of an error that the service reports.
    Reported(Bytes),
    /// The end of the stream.
    End,
    /// An item that cannot be decoded, for this reason.
    Broken(&'static str),
    /// An item that exceeds the limit.
    TooLarge,
    /// An item that exceeds the limit, and no further item can be parsed.
    Lost,
}

/// Returns the meaning of a frame.
pub(super) fn meaning(format: &ItemFormat, frame: Frame) -> Meaning {
    match frame {
        Frame::Event(event) => event_meaning(format, event),
        Frame::Text(text) if is_end(format, &text) => Meaning::End,
        Frame::Text(text) if reports_error(format, &text) => Meaning::Reported(text),
        Frame::Text(text) => Meaning::Item(text),
        Frame::Broken(reason) => Meaning::Broken(reason),
        Frame::TooLarge => Meaning::TooLarge,
        Frame::Lost => Meaning::Lost,
    }
}

fn event_meaning(format: &ItemFormat, event: ParsedEvent) -> Meaning {
    if format.end_events.contains(&event.name.as_str()) || is_end(format, event.data.as_bytes()) {
        return Meaning::End;
    }
    let is_error = format.error_events.contains(&event.name.as_str());
    if is_error || reports_error(format, event.data.as_bytes()) {
        return Meaning::Reported(event.data.into());
    }
    let Framing::Events(item) = format.framing else { return Meaning::Broken("it is an event") };
    Meaning::Item(match item {
        EventItem::Json => event.data.into(),
        EventItem::Text => json_string(&event.data).into(),
        EventItem::Object | EventItem::TextObject => object(&event, item == EventItem::Object),
    })
}

fn is_end(format: &ItemFormat, text: &[u8]) -> bool {
    format.ends.iter().any(|end| text.trim_ascii() == end.as_bytes())
}

/// Returns `true` if the item has a member that only errors have. The text is parsed only if it contains the name.
fn reports_error(format: &ItemFormat, text: &[u8]) -> bool {
    let names_member = |pointer: &&&str| {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        !name.is_empty() && text.windows(name.len()).any(|part| part == name.as_bytes())
    };
    if text.len() > MAX_REPORTED_ERROR || !format.error_members.iter().any(|pointer| names_member(&pointer)) {
        return false;
    }
    let Ok(item) = serde_json::from_slice::<Value>(text) else { return false };
    let is_set = |value: &Value| !matches!(value, Value::Null | Value::Bool(false));
    format.error_members.iter().any(|pointer| item.pointer(pointer).is_some_and(is_set))
}

/// Returns the JSON object of an event. Data that is not JSON becomes a string.
fn object(event: &ParsedEvent, is_json: bool) -> Bytes {
    let is_json = is_json && serde_json::from_str::<IgnoredAny>(&event.data).is_ok();
    let data = if is_json { Cow::Borrowed(&event.data) } else { Cow::Owned(json_string(&event.data)) };
    let mut members = Vec::new();
    if !event.name.is_empty() {
        members.push(format!("\"event\":{}", json_string(&event.name)));
    }
    if let Some(id) = &event.id {
        members.push(format!("\"id\":{}", json_string(id)));
    }
    members.push(format!("\"data\":{data}"));
    format!("{{{}}}", members.join(",")).into()
}

fn json_string(text: &str) -> String {
    Value::from(text).to_string()
}
