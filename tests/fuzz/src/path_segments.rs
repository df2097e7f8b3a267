//! Fuzz target `path_segments`: arbitrary values of path parameters.

use confluent_cloud::ErrorKind;
use percent_encoding::percent_decode_str;

use super::in_memory_service::{InMemoryService, run_ready};

/// Sends arbitrary values in a path: each becomes exactly one segment that decodes to the value, or nothing is sent.
pub fn path_segments(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    // Two values, to see that neither reaches into the other.
    let (first, second) = text.split_once('\u{1}').unwrap_or((text, "x"));
    let service = InMemoryService::new([http::Response::new("{}".into())]);
    let client = service.client().kafka_v3().at("https://pkc-1.example.com/base");
    let client = client.with_kafka_api_key("key", "planted-secret");
    let result = run_ready(client.topics().get(first, second).into_future());
    let climbs = |value: &str| matches!(value, "" | "." | "..");
    let requests = service.requests();
    let [request] = &requests[..] else {
        let error = result.expect_err("a mistake");
        assert!(requests.is_empty());
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
        // Only what would climb is refused, or what is too long for a URL.
        assert!(climbs(first) || climbs(second) || text.len() > 10_000, "{text:?}");
        return;
    };
    assert!(!climbs(first) && !climbs(second), "{}", request.uri());
    assert_eq!(request.uri().authority().map(|it| it.as_str()), Some("pkc-1.example.com"));
    assert_eq!(request.uri().query(), None);
    let segments: Vec<&str> = request.uri().path().split('/').collect();
    let ["", "base", "kafka", "v3", "clusters", cluster, "topics", topic] = segments[..] else {
        panic!("{}", request.uri());
    };
    for (segment, value) in [(cluster, first), (topic, second)] {
        assert_eq!(percent_decode_str(segment).decode_utf8().as_deref(), Ok(value));
        // What other software takes for a dot segment (URL standard, 4.4): `%2e` and the like.
        let dots = segment.to_ascii_lowercase().replace("%2e", ".");
        assert!(!matches!(&*dots, "." | ".."), "{segment}");
        assert!(
            segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)),
            "{segment}"
        );
    }
}
