//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::Call;
use crate::item_stream::{
    Event, EventItem, Framing, Incoming, ItemFormat, Reconnect, into_item_stream, item_stream,
};

item_stream! {}

static FORMAT: ItemFormat = ItemFormat::new(Framing::Events(EventItem::Json), "text/event-stream")
    .ends(&["[DONE]"])
    .end_events(&["done"])
    .error_events(&["error"])
    .error_members(&["/error"])
    .reconnect(Reconnect::Always)
    .reconnect_on_end();
const _: [Framing; 7] = [
    Framing::Events(EventItem::Text),
    Framing::Events(EventItem::Object),
    Framing::Events(EventItem::TextObject),
    Framing::Lines,
    Framing::Sequence,
    Framing::Concatenated,
    Framing::Parts,
];
const _: [Reconnect; 2] = [Reconnect::Never, Reconnect::AfterId];
const _: fn(Call) = |mut call| {
    let mut incoming = Incoming::new(&FORMAT);
    incoming.set_idle_timeout(std::time::Duration::ZERO);
    call.set_body_constant("stream", true);
    drop(into_item_stream::<Value>(call.clone(), incoming.clone()));
    drop(into_item_stream::<Event>(call, incoming));
};
