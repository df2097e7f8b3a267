//! The span of a stream, and its events.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};

use super::support::*;
use crate::item_stream::StreamReply;
use crate::tests::OPEN;

/// A subscriber that records the fields of spans and events of this thread as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = self.0.lock().unwrap();
        write!(text, "\nspan {}", span.metadata().name()).unwrap();
        span.record(&mut Text(&mut text));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Text(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        text.push_str("\nevent");
        event.record(&mut Text(&mut text));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn stream_has_a_span_with_its_reconnections() {
    // With a second subscriber, the interest of a callsite is not cached for the tests of other threads.
    let (log, _second) = (Log::default(), Dispatch::new(Log::default()));
    let _guard = tracing::subscriber::set_default(log.clone());
    let item = json!({"part": "planted-secret"});
    let replies = [
        StreamReply::events().id("1").item(&item).disconnect().into(),
        StreamReply::events().item(&item).into(),
    ];
    let mock = mock(&EVENTS, &OPEN, replies);
    assert_eq!(collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await.len(), 2);
    let text = log.0.lock().unwrap().clone();
    assert!(text.contains("span stream operation=\"getUser\" request_id=\"mock-1\""), "{text}");
    assert!(text.contains("event message=stream ended, reconnecting items=1 delay_ms="), "{text}");
    assert!(text.contains("error.type=\"Transport\""), "{text}");
    assert!(text.contains(" items=2 bytes=72"), "{text}");
    assert!(!text.contains("planted-secret"), "{text}");
}
