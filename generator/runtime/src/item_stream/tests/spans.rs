//! The span of a stream, and its events.

use serde_json::json;

use super::support::*;
use crate::item_stream::StreamReply;
use crate::tests::OPEN;
use crate::tests::trace_log::TraceLog;

#[tokio::test]
async fn stream_has_a_span_with_its_reconnections() {
    let (log, _guard) = TraceLog::start();
    let item = json!({"part": "planted-secret"});
    let replies = [
        StreamReply::events().id("1").item(&item).disconnect().into(),
        StreamReply::events().item(&item).into(),
    ];
    let mock = mock(&EVENTS, &OPEN, replies);
    assert_eq!(collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await.len(), 2);
    let text = log.text();
    assert!(text.contains("span stream operation=\"getUser\" request_id=\"mock-1\""), "{text}");
    assert!(text.contains("event message=connection ended, resuming items=1 bytes="), "{text}");
    assert!(text.contains("error.type=\"Transport\""), "{text}");
    assert!(text.contains(" items=2 bytes=72"), "{text}");
    assert!(!text.contains("planted-secret"), "{text}");
}
