//! Successes without their documented body, and pages whose items are still being produced.

use std::time::Duration;

use serde_json::json;
use test_examples::ErrorKind;
use test_examples::lacking_bodies::EraseFileOutput;
use test_examples::testing::Mock;

use crate::in_memory_service::InMemoryService;

#[tokio::test]
async fn delete_may_lack_its_body() {
    for (status, body) in [(204, ""), (200, ""), (200, " \n")] {
        let client = InMemoryService::responding(status, body).client();
        let files = client.lacking_bodies().files();
        let removed = files.remove("f").send().await.expect("a success");
        assert_eq!((removed.status().as_u16(), removed.body()), (status, &None));
        assert!(files.archive("f").await.expect("a success").is_none());
        let error = files.restore("f").await.expect_err("no body");
        assert!(error.kind() == ErrorKind::MissingBody && error.is_missing_body(), "{error}");
        let erased = files.erase("f").await.expect("a success");
        match status {
            200 => assert_eq!(erased, None),
            _ => assert_eq!(erased, Some(EraseFileOutput::Unrecognized("".into()))),
        }
    }
    let client = InMemoryService::responding(200, r#"{"id":"f"}"#).client();
    let files = client.lacking_bodies().files();
    assert_eq!(files.remove("f").await.expect("a success").expect("a file").id, "f");
    assert_eq!(files.archive("f").await.expect("a success").expect("a file").id, "f");
    let erased = files.erase("f").await.expect("a success");
    assert!(matches!(&erased, Some(EraseFileOutput::Ok(file)) if file.id == "f"), "{erased:?}");
    // A body that is there has to be one.
    let client = InMemoryService::responding(200, "gone").client();
    let error = client.lacking_bodies().files().remove("f").await.expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let error = client.lacking_bodies().files().erase("f").await.expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn pending_pages_are_polled() {
    let mock = Mock::new();
    let empty = || json!({"rows": [], "next_cursor": "c"});
    let reply = |body| test_examples::testing::Reply::json(body);
    let mut rule = mock
        .when(|client| client.pending_pages().rows().read("q"))
        .any_query()
        .reply_json(json!({"rows": ["a"], "next_cursor": "c"}));
    for _ in 0..150 {
        rule = rule.then_reply_with(reply(empty()));
    }
    let rule = rule.then_reply_with(reply(json!({"rows": ["b"]})));
    let client = mock.client().expect("a client");
    let items = client.pending_pages().rows().read("q").items();
    let items = items.item_timeout(Duration::from_secs(1_000)).try_collect().await.expect("all rows");
    assert_eq!((items, rule.count()), (vec!["a".to_owned(), "b".to_owned()], 152));
    assert!(mock.elapsed() > Duration::from_secs(500), "{:?}", mock.elapsed());
}
