//! The span of a download, and its events.

use super::support::*;
use crate::testing::block_on;
use crate::tests::OPEN;
use crate::tests::trace_log::TraceLog;

#[test]
fn download_has_a_span_with_its_size() {
    let (log, _guard) = TraceLog::start();
    let mock = mock(&OPEN, [reply().chunk("planted-").chunk("secret").into()]);
    block_on(async {
        let mut download = get(&mock.client().unwrap(), &OPEN).download().await.unwrap();
        while download.next().await.is_some() {}
    });
    let text = log.text();
    // There is no error.
    assert!(text.ends_with("span stream operation=\"getUser\" request_id=\"mock-1\" bytes=14"), "{text}");
    assert!(!text.contains("planted"), "{text}");
}

#[cfg(feature = "files")]
#[test]
fn transfer_has_a_span_with_its_connections() {
    let (log, _guard) = TraceLog::start();
    let begin = reply().header("etag", "\"1\"").chunk("abc").disconnect();
    let rest = reply().status(206).header("content-range", "bytes 3-4/9").chunk("de");
    let mock = mock(&OPEN, [begin.into(), rest.into(), crate::testing::Reply::new(404)]);
    let target = std::env::temp_dir().join(format!("download-span-{}", std::process::id()));
    let request = get(&mock.client().unwrap(), &OPEN).download_to(target);
    assert!(block_on(request.into_future()).unwrap_err().is_not_found());
    let text = log.text();
    assert_eq!(text.matches("span stream").count(), 1, "{text}");
    assert!(text.contains("event message=connection ended, resuming bytes=3 delay_ms="), "{text}");
    assert!(text.contains("event message=connection ended, resuming bytes=5 delay_ms="), "{text}");
    assert!(text.ends_with(" bytes=5 otel.status_code=\"ERROR\""), "{text}");
}
