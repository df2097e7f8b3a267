// Copied by sdkwright from modules/registry/tests.rs next to the API's documents; edit it there.

mod export;

use serde_json::json;

use super::topological_order::topological_order;
use super::{SchemaCache, SchemaCopy, SchemaSet, Subject, SubjectError, wire_format};
use crate::schema_registry::v1::{
    RegisterSchemaRequest, RegisterSchemaResponse, Schema, SchemaReference, SchemaString,
};
use crate::testing::{Fault, Mock, block_on};

fn subject(text: &str) -> Subject {
    text.parse().unwrap()
}

#[test]
fn subject_round_trips_with_its_context() {
    for (text, context, name) in [
        ("orders-value", None, "orders-value"),
        (":.staging:orders-value", Some("staging"), "orders-value"),
        (":.staging:a:b", Some("staging"), "a:b"),
        (":orders", None, ":orders"),
        (":.::.a:b", None, ":.a:b"),
    ] {
        let subject = subject(text);
        assert_eq!((subject.context(), subject.name()), (context, name), "{text}");
        assert_eq!(subject.to_string(), text);
    }
    assert_eq!(subject(":.:orders"), Subject::new("orders"));
    assert_eq!(Subject::topic_value("orders").in_context(".staging").to_string(), ":.staging:orders-value");
    assert_eq!(subject(":.staging:a").in_context(".").to_string(), "a");
    for text in ["", ":.", ":.staging", ":.staging:"] {
        assert_eq!(text.parse::<Subject>(), Err(SubjectError), "{text:?}");
    }
}

#[test]
fn wire_format_starts_with_the_schema_id() {
    let bytes = wire_format::encode(258, b"avro");
    assert_eq!(bytes, b"\x00\x00\x00\x01\x02avro");
    assert_eq!(wire_format::decode(&bytes), Some((258, &b"avro"[..])));
    assert_eq!(wire_format::decode(&wire_format::encode(-1, b"")), Some((-1, &b""[..])));
    for other in [&b""[..], b"\x00\x00\x00\x01", b"\x01\x00\x00\x00\x01a", b"{\"id\": 1}"] {
        assert_eq!(wire_format::decode(other), None, "{other:?}");
    }
}

#[test]
fn record_header_holds_the_guid() {
    const GUID: &str = "0c4e2b9a-6f1d-4c1e-9a41-2f6f3f6f8d10";
    let header = wire_format::encode_guid(GUID).unwrap();
    assert_eq!((header.len(), header[0], header[1], header[16]), (17, 1, 0x0c, 0x10));
    assert_eq!(wire_format::decode_guid(&header).as_deref(), Some(GUID));
    assert_eq!(wire_format::encode_guid(&GUID.to_uppercase()), Some(header.clone()));
    for text in ["", "0c4e2b9a6f1d4c1e9a412f6f3f6f8d10", "+c4e2b9a-6f1d-4c1e-9a41-2f6f3f6f8d10", "é"] {
        assert_eq!(wire_format::encode_guid(text), None, "{text:?}");
    }
    assert_eq!(wire_format::decode_guid(&header[..16]), None);
    assert_eq!(wire_format::decode_guid(&[0; 17]), None);
}

#[test]
fn cache_requests_each_schema_once_per_context() {
    let mock = Mock::new();
    let schema = SchemaString::new().with_schema("\"string\"");
    for id in [1, 2] {
        mock.when(|client| client.schema_registry_v1().schemas().get(id)).any_query().reply(&schema);
    }
    let registry = mock.client().unwrap().schema_registry_v1();
    let cache = SchemaCache::with_capacity(registry, 2);
    block_on(async {
        for _ in 0..3 {
            assert_eq!(cache.schema(1).await?.schema.as_deref(), Some("\"string\""));
            cache.clone().schema_of(&subject(":.staging:a"), 1).await?;
        }
        assert_eq!(mock.requests().len(), 2);
        assert_eq!(mock.requests()[1].query_value("subject").as_deref(), Some(":.staging:a"));
        // The schema of the default context was used longer ago, so it makes room.
        cache.schema(2).await?;
        cache.schema_of(&subject(":.staging:b"), 1).await?;
        assert_eq!(mock.requests().len(), 3);
        cache.schema(1).await?;
        assert_eq!(mock.requests().len(), 4);
        crate::Result::<()>::Ok(())
    })
    .unwrap();
    assert!(format!("{cache:?}").starts_with("SchemaCache { ids: 2, versions: 0"));
}

#[test]
fn cache_does_not_keep_errors() {
    let mock = Mock::new();
    mock.when(|client| client.schema_registry_v1().subjects().get_version("a", "3"))
        .fail(Fault::not_found())
        .then_reply(Schema::new("a", 3, 9, "s"));
    let cache = SchemaCache::new(mock.client().unwrap().schema_registry_v1());
    block_on(async {
        assert!(cache.version(&Subject::new("a"), 3).await.unwrap_err().is_not_found());
        for _ in 0..2 {
            assert_eq!(cache.version(&Subject::new("a"), 3).await.unwrap().id, 9);
        }
    });
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn cache_does_not_keep_the_latest_version() {
    let mock = Mock::new();
    mock.when(|client| client.schema_registry_v1().subjects().get_version("a", "-1"))
        .reply(Schema::new("a", 1, 8, "s"))
        .then_reply(Schema::new("a", 2, 9, "s"));
    let cache = SchemaCache::new(mock.client().unwrap().schema_registry_v1());
    for id in [8, 9] {
        assert_eq!(block_on(cache.version(&Subject::new("a"), -1)).unwrap().id, id);
    }
}

#[test]
fn topological_order_follows_needs() {
    assert_eq!(topological_order(&[vec![2], vec![], vec![1, 1], vec![]]), Ok(vec![1, 2, 0, 3]));
    let mut chain: Vec<Vec<usize>> = (1..50_000).map(|index| vec![index]).collect();
    chain.push(Vec::new());
    assert_eq!(topological_order(&chain).unwrap()[0], 49_999);
}

#[test]
fn topological_order_finds_the_cycle_behind_an_index() {
    assert_eq!(topological_order(&[vec![0]]), Err(vec![0]));
    assert_eq!(topological_order(&[vec![], vec![2], vec![1]]), Err(vec![1, 2]));
    // 0 and 1 need the cycle without being part of it, and 5 is needed by it.
    let needs = [vec![1], vec![3], vec![5, 4], vec![2], vec![3, 5], vec![]];
    assert_eq!(topological_order(&needs), Err(vec![3, 2, 4]));
    let mut ring: Vec<Vec<usize>> = (1..50_000).map(|index| vec![index]).collect();
    ring.push(vec![0]);
    assert_eq!(topological_order(&ring).unwrap_err().len(), 50_000);
}

fn reference(name: &str, subject: &str) -> SchemaReference {
    SchemaReference::new().with_name(name).with_subject(subject)
}

fn avro(text: &str) -> RegisterSchemaRequest {
    RegisterSchemaRequest::avro(text)
}

#[test]
fn requests_state_the_type_of_the_schema() {
    for (request, schema_type) in [
        (RegisterSchemaRequest::avro("s"), "AVRO"),
        (RegisterSchemaRequest::json_schema("s"), "JSON"),
        (RegisterSchemaRequest::protobuf("s"), "PROTOBUF"),
    ] {
        let expected = json!({"schemaType": schema_type, "schema": "s"});
        assert_eq!(serde_json::to_value(request).unwrap(), expected);
    }
}

#[test]
fn set_registers_references_first() {
    let mock = Mock::new();
    let body = RegisterSchemaRequest::new();
    mock.when(|client| client.schema_registry_v1().subjects().register("a", &body))
        .any_arguments()
        .any_body()
        .reply(RegisterSchemaResponse::new(4).with_version(2))
        // A registry may return the ID alone.
        .then_reply(RegisterSchemaResponse::new(5));
    mock.when(|client| client.schema_registry_v1().subjects().look_up("a", &body))
        .any_arguments()
        .any_body()
        .reply(Schema::new("a", 1, 5, "s"));
    mock.when(|client| client.schema_registry_v1().subjects().get_version("common", "latest"))
        .reply(Schema::new("common", 8, 3, "s"));
    let order =
        avro("order").with_references([reference("Customer", "customer"), reference("Common", "common")]);
    let set = SchemaSet::new()
        .with(Subject::new("orders-value"), order)
        .with(Subject::new("customer"), avro("customer"));
    let registered = block_on(set.register(&mock.client().unwrap().schema_registry_v1())).unwrap();
    let found: Vec<_> = registered.iter().map(|it| (it.subject.name(), it.version, it.id)).collect();
    assert_eq!(found, [("customer", 2, 4), ("orders-value", 1, 5)]);
    let requests = mock.requests();
    let paths: Vec<_> = requests.iter().map(|request| request.path()).collect();
    let expected = [
        "/subjects/customer/versions",
        "/subjects/common/versions/latest",
        "/subjects/orders-value/versions",
        "/subjects/orders-value",
    ];
    assert_eq!(paths, expected);
    let references = json!([
        {"name": "Customer", "subject": "customer", "version": 2},
        {"name": "Common", "subject": "common", "version": 8},
    ]);
    assert_eq!(requests[2].json().unwrap()["references"], references);
}

#[test]
fn set_keeps_versions_and_refers_to_earlier_versions_of_a_subject() {
    let mock = Mock::new();
    let body = RegisterSchemaRequest::new();
    mock.when(|client| client.schema_registry_v1().subjects().register("a", &body))
        .any_arguments()
        .any_body()
        .reply(RegisterSchemaResponse::new(1).with_version(3))
        .then_reply(RegisterSchemaResponse::new(2).with_version(4));
    mock.when(|client| client.schema_registry_v1().subjects().get_version("a", "latest"))
        .reply(Schema::new("a", 2, 9, "s"));
    let set =
        SchemaSet::new().with(Subject::new("a"), avro("1").with_references([reference("A", "a")])).with(
            Subject::new("a"),
            avro("2").with_references([reference("A", "a"), reference("Old", "a").with_version(1)]),
        );
    block_on(set.register(&mock.client().unwrap().schema_registry_v1())).unwrap();
    let sent: Vec<_> = mock
        .requests()
        .iter()
        .filter(|request| request.operation().method() == "POST")
        .map(|request| request.json().unwrap()["references"].clone())
        .collect();
    let expected = [
        json!([{"name": "A", "subject": "a", "version": 2}]),
        json!([{"name": "A", "subject": "a", "version": 3}, {"name": "Old", "subject": "a", "version": 1}]),
    ];
    assert_eq!(sent, expected);
}

/// Accepts futures that a multi-threaded executor can run.
fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn schema_without_id_is_an_error() {
    let mock = Mock::new();
    let schema = avro("a");
    mock.when(|client| client.schema_registry_v1().subjects().register("a", &schema))
        .reply_json(json!({"version": 1}));
    let set = SchemaSet::new().with(Subject::new("a"), schema.clone());
    let error =
        block_on(assert_send(set.register(&mock.client().unwrap().schema_registry_v1()))).unwrap_err();
    assert!(error.to_string().contains("no ID for the schema of `a`"), "{error}");
}

#[test]
fn cycle_is_rejected_before_any_request() {
    let mock = Mock::new();
    let refers =
        |name: &str, to: &str| (Subject::new(name), avro(name).with_references([reference("It", to)]));
    // `order` refers to the cycle without being part of it.
    let schemas = [refers("order", "a"), refers("a", "b"), refers("b", "a")];
    let set = schemas.into_iter().fold(SchemaSet::new(), |set, (name, schema)| set.with(name, schema));
    let error = block_on(set.register(&mock.client().unwrap().schema_registry_v1())).unwrap_err();
    assert!(error.to_string().ends_with("references form a cycle: `a`, `b`"), "{error}");
    assert!(mock.requests().is_empty());

    let listed = [("order", "a"), ("a", "b"), ("b", "a")].map(|(name, to)| {
        Schema::new(name, 1, 1, name).with_references([reference("It", to).with_version(1)])
    });
    mock.when(|client| client.schema_registry_v1().schemas().list().subject_prefix(":.:"))
        .any_query()
        .reply_items(listed, 10);
    let registry = mock.client().unwrap().schema_registry_v1();
    let error = block_on(SchemaCopy::plan(&registry, "", &registry, "copy")).unwrap_err();
    assert!(
        error.to_string().ends_with("references form a cycle: version 1 of `a`, version 1 of `b`"),
        "{error}"
    );
}

#[test]
fn copy_registers_versions_in_order_with_changed_references() {
    let mock = Mock::new();
    let version =
        |subject: &str, version, id| Schema::new(subject, version, id, format!("{subject} {version}"));
    let refers = version(":.staging:a", 1, 10)
        .with_references([reference("C", "c").with_version(3), reference("X", ":.other:x").with_version(1)]);
    let listed = [version(":.staging:c", 3, 13), version(":.staging:c", 1, 11), refers];
    mock.when(|client| client.schema_registry_v1().schemas().list().subject_prefix(":.staging:"))
        .any_query()
        .reply_items(listed, 10);
    let body = RegisterSchemaRequest::new();
    mock.when(|client| client.schema_registry_v1().subjects().register("a", &body))
        .any_arguments()
        .any_body()
        .reply(RegisterSchemaResponse::new(1).with_version(1))
        .then_fail(Fault::conflict())
        .then_reply(RegisterSchemaResponse::new(2).with_version(2))
        .then_reply(RegisterSchemaResponse::new(3).with_version(1));
    let registry = mock.client().unwrap().schema_registry_v1();
    let mut copy =
        block_on(assert_send(SchemaCopy::plan(&registry, ".staging", &registry, "production"))).unwrap();
    drop(assert_send(copy.next()));
    let plan: Vec<_> = copy.subjects().map(|(subject, version)| format!("{subject} {version}")).collect();
    assert_eq!(plan, [":.staging:c 1", ":.staging:c 3", ":.staging:a 1"]);
    let sent = mock.requests().len();

    assert_eq!(block_on(copy.next()).unwrap().unwrap().target.subject, subject(":.production:c"));
    // A version that was rejected remains.
    assert!(block_on(copy.next()).unwrap().unwrap_err().is_conflict());
    assert_eq!(copy.len(), 2);
    assert_eq!(block_on(copy.next()).unwrap().unwrap().source_version, 3);
    assert_eq!(block_on(copy.next()).unwrap().unwrap().target.id, 3);
    assert!(block_on(copy.next()).is_none() && copy.is_empty());

    let last = mock.requests().split_off(sent).pop().unwrap();
    assert_eq!(last.argument("subject").as_deref(), Some(":.production:a"));
    let references = json!([
        {"name": "C", "subject": ":.production:c", "version": 2},
        {"name": "X", "subject": ":.other:x", "version": 1},
    ]);
    assert_eq!(last.json().unwrap(), json!({"schema": ":.staging:a 1", "references": references}));
}

#[test]
fn copy_without_a_referenced_version_is_rejected() {
    let c = Schema::new(":.staging:c", 3, 13, "c");
    for (missing, says) in [
        (reference("C", "c").with_version(2), "refers to version 2 of `c`, which is not listed"),
        (reference("D", ":.staging:d").with_version(1), "refers to version 1 of `:.staging:d`"),
    ] {
        let mock = Mock::new();
        let refers = Schema::new(":.staging:a", 1, 10, "a").with_references([missing]);
        mock.when(|client| client.schema_registry_v1().schemas().list().subject_prefix(":.staging:"))
            .any_query()
            .reply_items([c.clone(), refers], 10);
        let registry = mock.client().unwrap().schema_registry_v1();
        let error = block_on(SchemaCopy::plan(&registry, "staging", &registry, "production")).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn copy_keeps_ids_on_request() {
    let mock = Mock::new();
    let schema = Schema::new("a", 4, 40, "a");
    mock.when(|client| client.schema_registry_v1().schemas().list().subject_prefix(":.:"))
        .any_query()
        .reply_items([schema], 10);
    let body = avro("a");
    mock.when(|client| client.schema_registry_v1().subjects().register(":.copy:a", &body))
        .any_body()
        .reply(RegisterSchemaResponse::new(40).with_version(4));
    let registry = mock.client().unwrap().schema_registry_v1();
    let copied = block_on(async {
        let mut copy = SchemaCopy::plan(&registry, "", &registry, "copy").await?.keep_ids();
        copy.next().await.expect("a version")
    });
    assert_eq!(copied.unwrap().target.id, 40);
    let sent = mock.requests().pop().unwrap();
    assert_eq!(sent.json().unwrap(), json!({"schema": "a", "id": 40, "version": 4}));
}
