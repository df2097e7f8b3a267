//! Resources: always-present properties, requests that are built from responses, waits, and objects found by name.

use serde_json::{Value, json};
use test_examples::conversions::{DraftRequest, Missive, MissiveCreate, PostageCreate, StampCreate};
use test_examples::existence_waits::CandlePhase;
use test_examples::find_by_name::{TentCreate, TentSpec};
use test_examples::testing::{Fault, Mock, Reply};
use test_examples::{ErrorKind, Phased};

use crate::in_memory_service::InMemoryService;

#[tokio::test]
async fn always_present_member_that_is_missing_is_empty_and_reported() {
    let service = InMemoryService::responding(200, r#"{"size":null,"note":"n","keeper":null}"#);
    let gates = service.client().always_present().gates();
    let gate = gates.get("g-1").await.expect("a gate");
    assert_eq!((gate.id.as_str(), gate.size, gate.keeper, gate.note.as_deref()), ("", 0, None, Some("n")));
    assert_eq!((gate.opened_at.as_str(), gate.hinge.size), ("", 0));
    service.only_request();
    let response = gates.get("g-1").send().await.expect("a gate");
    let corrections = response.corrections();
    assert_eq!(corrections.len(), 7, "{corrections:#?}");
    assert!(corrections.iter().all(|it| it.starts_with("$: the required member `")), "{corrections:#?}");
    service.only_request();
    // An empty ID is not a path segment.
    let error = gates.get(gate.id).await.expect_err("no ID");
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (ErrorKind::Request, "get gate: the path parameter `id` is empty")
    );
    assert!(service.is_idle());
    let strict = service.builder().strict(true).build().expect("a client");
    let error = strict.always_present().gates().get("g-1").await.expect_err("members are missing");
    let reasons = error.decode_errors().join("\n");
    for member in ["id", "opened_at", "size", "hinge", "label", "closes_at", "bolt"] {
        assert!(reasons.contains(&format!("the required member `{member}` is missing or null")), "{reasons}");
    }
    assert!(!reasons.contains("`note`"), "{reasons}");
}

#[tokio::test]
async fn request_without_always_present_members_is_sent_as_before() {
    let service = InMemoryService::responding(
        201,
        r#"{"id":"g-1","opened_at":"2026-01-02T03:04:05Z","size":1,"hinge":{"size":2},"keeper":"k"}"#,
    );
    let body = test_examples::always_present::GateCreate::new().with_note("n");
    let gate = service.client().always_present().gates().create(&body).await.expect("a gate");
    let request = service.only_request();
    assert_eq!(request.body().as_ref(), br#"{"note":"n"}"#);
    assert_eq!(test_examples::always_present::GateCreate::from(gate).size, Some(1));
}

/// Numbers, and objects that contain only numbers, may be zero, so they are sent.
#[tokio::test]
async fn missing_texts_and_objects_are_not_sent_back() {
    let service = InMemoryService::responding(200, r#"{"note":"n"}"#);
    let gate = service.client().always_present().gates().get("g-1").await.expect("a gate");
    assert_eq!(gate.label, "");
    let sent = serde_json::to_value(test_examples::always_present::GateCreate::from(gate)).expect("JSON");
    assert_eq!(sent, json!({ "size": 0, "bolt": { "turns": 0 }, "note": "n" }));
    let zero = json!({
        "size": 0, "hinge": { "size": 0, "label": "h" }, "label": "l", "closes_at": "2026-01-02T03:04:05Z", "bolt": { "turns": 0 },
    });
    let gate: test_examples::always_present::Gate = serde_json::from_value(zero.clone()).expect("a gate");
    let sent = serde_json::to_value(test_examples::always_present::GateCreate::from(gate)).expect("JSON");
    assert_eq!(sent, zero);
}

#[tokio::test]
async fn variant_is_chosen_by_its_members_without_an_always_present_discriminator() {
    use test_examples::always_present::GetGateLockResponse;

    for (text, teeth) in [(r#"{"teeth":3}"#, 3), (r#"{"kind":"KeyLock","teeth":4}"#, 4)] {
        let service = InMemoryService::responding(200, text);
        let lock = service.client().always_present().gates().get_gate_lock("g-1").await.expect("a lock");
        let GetGateLockResponse::KeyLock(lock) = lock else { panic!("{lock:?}") };
        assert_eq!(lock.teeth, teeth);
    }
}

fn missive() -> Missive {
    let text = json!({
        "id": "m-1",
        "text": "Dear Ada",
        "sender": null,
        "lock_code": "planted-secret",
        "stamps": [{ "motif": "bird", "printed": true }],
        "by_name": { "first": { "motif": "tree", "printed": false } },
        "rows": [[{ "motif": "fish", "printed": true }]],
        "sheets": { "a": [{ "motif": "moon", "printed": true }] },
        "header": r#"{"id": "h-1", "title": "t"}"#,
        "headers": [r#"{"id": "h-2"}"#],
        "postage": { "kind": "prepaid", "amount": 3, "paid_at": "today" },
    });
    serde_json::from_value(text).expect("a missive")
}

#[tokio::test]
async fn request_is_built_from_fetched_object_without_secrets_and_read_only_members() {
    let service = InMemoryService::responding(201, "{}");
    let missives = service.client().conversions().missives();
    missives.create(&MissiveCreate::from(missive())).await.expect("a missive");
    let body: Value = serde_json::from_slice(service.only_request().body()).expect("JSON");
    let expected = json!({
        "text": "Dear Ada",
        "stamps": [{ "motif": "bird" }],
        "by_name": { "first": { "motif": "tree" } },
        "rows": [[{ "motif": "fish" }]],
        "sheets": { "a": [{ "motif": "moon" }] },
        // A JSON text is sent as it was received.
        "header": r#"{"id": "h-1", "title": "t"}"#,
        "headers": [r#"{"id": "h-2"}"#],
        "postage": { "kind": "prepaid", "amount": 3 },
    });
    assert_eq!(body, expected);
    let service = InMemoryService::new();
    service
        .client()
        .conversions()
        .missives()
        .create_draft(&DraftRequest::from(missive()))
        .await
        .expect("a draft");
    assert_eq!(service.only_request().body().as_ref(), br#"{"text":"Dear Ada"}"#);
    let _: fn(test_examples::conversions::Stamp) -> StampCreate = StampCreate::from;
    let unknown: test_examples::conversions::Postage =
        serde_json::from_value(json!({ "kind": "barter", "goods": 2 })).expect("a postage");
    let sent = serde_json::to_value(PostageCreate::from(unknown)).expect("JSON");
    assert_eq!(sent, json!({ "kind": "barter", "goods": 2 }));
}

#[tokio::test]
async fn resource_is_awaited_until_it_exists_and_until_it_is_gone() {
    let mock = Mock::new();
    mock.when(|client| client.existence_waits().lamps().get("l-1"))
        .fail(Fault::not_found())
        .then_fail(Fault::not_found())
        .then_reply_sample()
        .then_fail(Fault::not_found());
    let client = mock.client().expect("a client");
    let lamps = client.existence_waits().lamps();
    lamps.get("l-1").until_found().await.expect("a lamp");
    assert_eq!(mock.requests().len(), 3);
    lamps.get("l-1").until_gone().await.expect("no lamp");
    assert_eq!(mock.requests().len(), 4);
    let error = lamps.get("").until_gone().await.expect_err("no ID");
    assert_eq!(error.as_error().kind(), ErrorKind::Request);
    assert_eq!(mock.requests().len(), 4);
    drop(lamps.get_flare("f").until_found());
}

#[tokio::test]
async fn phases_of_completion_and_absence_end_waits() {
    let mock = Mock::new();
    let candle = |phase: &str| Reply::json(json!({ "phase": phase }));
    mock.when(|client| client.existence_waits().lamps().get_candle("c-1"))
        .reply_with(candle("LIT"))
        .then_reply_with(candle("BURNT"))
        .then_reply_with(candle("MELTED"));
    let client = mock.client().expect("a client");
    let lamps = client.existence_waits().lamps();
    let burnt = lamps.get_candle("c-1").until_completed().await.expect("a burnt candle");
    assert_eq!(burnt.phase, Some(CandlePhase::Burnt));
    assert!(burnt.is_completed() && !burnt.is_ready() && !burnt.is_gone());
    lamps.get_candle("c-1").until_gone().await.expect("no candle");
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn wait_for_resource_looks_at_its_parts() {
    let mock = Mock::new();
    let convoy = |phase: &str, trucks: Value| {
        Reply::json(json!({ "status": { "phase": phase, "reason": null, "trucks": trucks } }))
    };
    let truck =
        |number: u32, state: &str| json!({ "number": number, "load": { "state": state }, "faults": [{ "text": "a leak" }] });
    mock.when(|client| client.phased_parts().convoys().get("c"))
        .reply_with(convoy("LOADING", Value::Null))
        .then_reply_with(convoy("READY", json!([truck(7, "FULL"), truck(8, "EMPTY")])))
        .then_reply_with(convoy("READY", json!([truck(7, "FULL"), truck(8, "FULL")])))
        .then_reply_with(convoy("READY", json!([truck(7, "FULL"), truck(8, "SPILLED")])));
    mock.when(|client| client.phased_parts().convoys().get_ferry("f")).reply_sample();
    let client = mock.client().expect("a client");
    let convoys = client.phased_parts().convoys();
    let convoy = convoys.get("c").until_ready().await.expect("a convoy");
    assert!(convoy.is_ready());
    assert_eq!(mock.requests().len(), 3);
    let error = convoys.get("c").until_ready().await.expect_err("a leak");
    let text = "`status.phase` is `READY`, and `status.trucks[1].load.state` (ID `8`) is `SPILLED`: a leak";
    assert!(error.is_failed() && error.to_string().contains(text), "{error}");
    assert_eq!(error.explanation(), Some("a leak"));
    // The sample is ready, with its parts.
    let ferry = convoys.get_ferry("f").until_ready().await.expect("a ferry");
    assert_eq!(ferry.parts().map(|parts| parts.len()), Some(1));
}

#[tokio::test]
async fn object_is_found_by_name_or_created() {
    let mock = Mock::new();
    let page = |labels: &[&str], next: &str| {
        let tents: Vec<Value> = labels
            .iter()
            .map(|label| json!({ "id": label.len().to_string(), "spec": { "label": label } }))
            .collect();
        Reply::json(json!({ "tents": tents, "next_tent": next }))
    };
    mock.when(|client| client.find_by_name().tents().list("a/b"))
        .any_query()
        .reply_with(page(&["red", "blue-ish"], "p2"))
        .then_reply_with(page(&["blue"], ""))
        .then_reply_with(page(&["red"], ""))
        .then_reply_with(page(&["red"], ""))
        .then_reply_with(page(&["red", "green"], ""));
    let green = TentCreate::new(TentSpec::new().with_label("green"));
    mock.when(|client| client.find_by_name().tents().create("a/b", &green))
        .reply_with(Reply::json(json!({ "id": "9", "spec": { "label": "green" } })))
        .then_fail(Fault::conflict());
    let client = mock.client().expect("a client");
    let tents = client.find_by_name().tents();
    let blue = tents.list("a/b").find_by_name("blue").await.expect("a list").expect("a tent");
    assert_eq!(blue.id.as_deref(), Some("4"));
    assert_eq!(mock.requests()[1].query_value("tent_token").as_deref(), Some("p2"));
    let created = tents.list("a/b").get_or_create(&green).await.expect("a tent");
    assert_eq!(created.id.as_deref(), Some("9"));
    let found = tents.list("a/b").get_or_create(&green).await.expect("a tent of another client");
    assert_eq!(found.id.as_deref(), Some("5"));
    let methods: Vec<String> = mock.requests().iter().map(|it| it.operation().method().to_owned()).collect();
    assert_eq!(methods, ["GET", "GET", "GET", "POST", "GET", "POST", "GET"]);
    assert!(mock.requests().iter().all(|it| it.path() == "/camps/a%2Fb/tents"));
    let nameless = TentCreate::new(TentSpec::new());
    let error = tents.list("a/b").get_or_create(&nameless).await.expect_err("no name");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(mock.requests().len(), 7);
}

#[tokio::test]
async fn name_is_sent_to_a_list_with_a_filter() {
    let service =
        InMemoryService::responding(200, r#"{"tents":[{"spec":{"label":"a b"}},{"spec":{"label":"a b"}}]}"#);
    let list = service.client().find_by_name().tents().list_filtered();
    let error = list.find_by_name("a b").await.expect_err("two tents");
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert_eq!(service.target(), "/filtered-tents?label=a%20b");
}
