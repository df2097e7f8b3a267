// Copied by sdkwright from modules/kafka_rest/tests.rs next to the API's documents; edit it there.

use serde_json::{Value, json};

use super::{AclRule, Change, DesiredState, DesiredTopic, LagTable};
use crate::kafka::v3::{
    AclOperation, AclResourceType, ProduceRequest, ProduceRequestData, ProduceRequestHeader,
};
use crate::testing::{Fault, Mock, block_on};

const CLUSTER: &str = "lkc-1";

#[test]
fn records_encode_their_bytes() {
    let record = ProduceRequest::new()
        .with_key(ProduceRequestData::string("k"))
        .with_value(ProduceRequestData::binary([0, 0xff]))
        .with_header(ProduceRequestHeader::bytes("trace", b"id"));
    let expected = json!({
        "headers": [{"name": "trace", "value": "aWQ="}],
        "key": {"type": "STRING", "data": "k"},
        "value": {"type": "BINARY", "data": "AP8="},
    });
    assert_eq!(serde_json::to_value(record).unwrap(), expected);
    let null = serde_json::to_value(ProduceRequestData::json(Value::Null)).unwrap();
    assert_eq!(null, json!({"type": "JSON", "data": null}));
}

#[test]
fn acl_rules_name_their_patterns() {
    let read = AclRule::allow("User:sa-1", AclOperation::Read);
    for (rule, text) in [
        (read.clone(), "ALLOW READ on CLUSTER kafka-cluster to User:sa-1"),
        (read.clone().on(AclResourceType::Topic, "orders"), "ALLOW READ on TOPIC orders to User:sa-1"),
        (read.clone().on_prefix(AclResourceType::Group, "app-"), "ALLOW READ on GROUP app-* to User:sa-1"),
        (
            read.clone().on_any(AclResourceType::Topic).with_host("10.0.0.1"),
            "ALLOW READ on any TOPIC to User:sa-1 from 10.0.0.1",
        ),
        (
            AclRule::deny("User:*", AclOperation::All).on(AclResourceType::Topic, "*"),
            "DENY ALL on any TOPIC to User:*",
        ),
    ] {
        assert_eq!(rule.to_string(), text);
        assert_eq!(rule.is_on_any(), text.contains("any"));
    }
    assert!(!read.on_prefix(AclResourceType::Topic, "*").is_on_any());
}

fn topic(partitions: i64) -> Value {
    json!({"topic_name": "orders", "partitions_count": partitions})
}

/// A cluster with the topic `orders` of 3 partitions, two of its parameters, and an ACL.
fn cluster() -> Mock {
    let mock = Mock::new();
    let rule = AclRule::allow("User:sa-1", AclOperation::Read).on(AclResourceType::Topic, "orders");
    let acl = serde_json::to_value(crate::kafka::v3::CreateAclRequestData::from(rule)).unwrap();
    mock.when(|client| client.kafka_v3().topics().get(CLUSTER, "orders")).reply_json(topic(3));
    mock.when(|client| client.kafka_v3().topics().get(CLUSTER, "new")).fail(Fault::not_found());
    let configs = json!({"data": [
        {"name": "retention.ms", "value": "1000"},
        {"name": "cleanup.policy", "value": "delete"},
        {"name": "secret", "is_sensitive": true},
    ]});
    mock.when(|client| client.kafka_v3().configs().list_topic_configs(CLUSTER, "orders")).reply_json(configs);
    mock.when(|client| client.kafka_v3().acls().list(CLUSTER).principal("User:sa-1"))
        .reply_json(json!({"data": [acl]}));
    mock
}

#[test]
fn plan_contains_only_differences() {
    let mock = cluster();
    let kafka = mock.client().unwrap().kafka_v3();
    let read = AclRule::allow("User:sa-1", AclOperation::Read);
    let desired = DesiredState::new()
        .topic(
            DesiredTopic::new("orders")
                .partitions(6)
                .config("retention.ms", 2000)
                .config("cleanup.policy", "delete"),
        )
        .topic(DesiredTopic::new("new").config("retention.ms", 500))
        .acl(read.clone().on(AclResourceType::Topic, "orders"))
        .acl(read.clone().on_any(AclResourceType::Group))
        .acl(read.on_any(AclResourceType::Group));
    let plan = block_on(desired.compare(&kafka, CLUSTER)).unwrap();
    let text = "add partitions to orders: 3 -> 6\n\
                set retention.ms of orders: 1000 -> 2000\n\
                create topic new retention.ms=500\n\
                create ACL: ALLOW READ on any GROUP to User:sa-1\n";
    assert_eq!(plan.to_string(), text);
    assert!(mock.requests().iter().all(|request| request.operation().method() == "GET"));
}

#[test]
fn topics_of_the_same_name_are_merged() {
    let kafka = cluster().client().unwrap().kafka_v3();
    let topic = |name: &str| DesiredTopic::new(name);
    let desired = DesiredState::new()
        .topic(topic("new").partitions(3).config("a", 1).config("b", 1))
        .topic(topic("orders").config("retention.ms", 1000))
        .topic(topic("new").config("b", 2))
        .topic(topic("orders").partitions(6));
    let plan = block_on(desired.compare(&kafka, CLUSTER)).unwrap();
    assert_eq!(plan.to_string(), "create topic new partitions=3 a=1 b=2\nadd partitions to orders: 3 -> 6\n");
}

#[test]
fn cluster_with_the_desired_state_is_not_changed() {
    let mock = cluster();
    let kafka = mock.client().unwrap().kafka_v3();
    let desired = DesiredState::new()
        .topic(DesiredTopic::new("orders").partitions(3).config("retention.ms", 1000))
        .acl(AclRule::allow("User:sa-1", AclOperation::Read).on(AclResourceType::Topic, "orders"));
    let plan = block_on(desired.compare(&kafka, CLUSTER)).unwrap();
    assert!(plan.is_empty());
    let sent = mock.requests().len();
    block_on(plan.apply()).unwrap();
    assert_eq!(mock.requests().len(), sent);
}

#[test]
fn impossible_changes_are_rejected() {
    let kafka = cluster().client().unwrap().kafka_v3();
    for (topic, says) in [
        (DesiredTopic::new("orders").partitions(2), "has 3 partitions, which cannot be reduced to 2"),
        (
            DesiredTopic::new("orders").config("secret", "x"),
            "the value of `secret` of the topic `orders` is hidden",
        ),
    ] {
        let error = block_on(DesiredState::new().topic(topic).compare(&kafka, CLUSTER)).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn plan_applies_the_parameters_of_a_topic_together() {
    use crate::kafka::v3::{
        AlterConfigBatchRequestData, CreateAclRequestData, CreateTopicRequestData,
        UpdatePartitionCountRequestData,
    };
    let mock = cluster();
    let alter = AlterConfigBatchRequestData::new(Vec::<crate::kafka::v3::AlterConfigEntry>::new());
    mock.when(|client| client.kafka_v3().configs().update_topic_configs(CLUSTER, "orders", &alter))
        .any_body()
        .reply(());
    let count = UpdatePartitionCountRequestData::new(6);
    mock.when(|client| client.kafka_v3().topics().update_partition_count(CLUSTER, "orders", &count))
        .reply_json(topic(6));
    let exists =
        crate::testing::Reply::json(json!({"error_code": 40002, "message": "Topic 'new' already exists."}));
    mock.when(|client| client.kafka_v3().topics().create(CLUSTER, &CreateTopicRequestData::new("new")))
        .any_body()
        .reply_with(exists.status(400));
    let rule = AclRule::allow("User:sa-1", AclOperation::Write).on_prefix(AclResourceType::Topic, "o");
    mock.when(|client| client.kafka_v3().acls().create(CLUSTER, &CreateAclRequestData::from(rule.clone())))
        .reply(());
    let desired = DesiredState::new()
        .topic(DesiredTopic::new("orders").partitions(6).config("retention.ms", 2000).config("x", 1))
        .topic(DesiredTopic::new("new").partitions(2).config("y", "z"))
        .acl(rule);
    let plan = block_on(desired.compare(&mock.client().unwrap().kafka_v3(), CLUSTER)).unwrap();
    assert!(matches!(&plan.changes()[2], Change::SetConfig { from: None, .. }));
    let sent = mock.requests().len();
    block_on(plan.apply()).unwrap();
    let bodies: Vec<_> =
        mock.requests().split_off(sent).iter().map(|request| request.json().unwrap()).collect();
    let configs = json!([{"name": "retention.ms", "value": "2000"}, {"name": "x", "value": "1"}]);
    assert_eq!(bodies[1], json!({"data": configs}));
    let created =
        json!({"topic_name": "new", "partitions_count": 2, "configs": [{"name": "y", "value": "z"}]});
    assert_eq!(bodies[2], created);
    assert_eq!(bodies[3]["pattern_type"], "PREFIXED");
    assert_eq!(bodies.len(), 4);
}

#[test]
fn parameters_of_the_cluster_are_compared() {
    use crate::kafka::v3::{AlterConfigBatchRequestData, AlterConfigEntry};
    let mock = Mock::new();
    let configs = json!({"data": [{"name": "a", "value": "1"}, {"name": "b", "value": "2"}]});
    mock.when(|client| client.kafka_v3().configs().list_cluster_configs(CLUSTER)).reply_json(configs);
    let entry = |name: &str, value: &str| AlterConfigEntry::new(name).with_value(value);
    let body = AlterConfigBatchRequestData::new([entry("b", "3"), entry("c", "4")]);
    mock.when(|client| client.kafka_v3().configs().update_cluster_configs(CLUSTER, &body)).reply(());
    let desired = DesiredState::new().cluster_config("a", 1).cluster_config("b", 3).cluster_config("c", 4);
    let plan = block_on(desired.compare(&mock.client().unwrap().kafka_v3(), CLUSTER)).unwrap();
    assert_eq!(plan.to_string(), "set b of the cluster: 2 -> 3\nset c of the cluster: none -> 4\n");
    block_on(plan.apply()).unwrap();
    mock.verify().unwrap();
}

#[test]
fn lag_is_a_table() {
    let mock = Mock::new();
    let row = |topic: &str, partition: i64, lag: i64| {
        json!({
            "topic_name": topic, "partition_id": partition, "current_offset": 100, "log_end_offset": 100 + lag,
            "lag": lag, "consumer_id": "c-1",
        })
    };
    let data = json!({"data": [row("orders", 10, 5), row("orders", 9, 20), row("audit", 0, 0)]});
    mock.when(|client| client.kafka_v3().consumer_groups().list_lags(CLUSTER, "app")).reply_json(data);
    let lag = block_on(LagTable::fetch(&mock.client().unwrap().kafka_v3(), CLUSTER, "app")).unwrap();
    assert_eq!(lag.total(), 25);
    assert_eq!(lag.by_topic().into_iter().collect::<Vec<_>>(), [("audit", 0), ("orders", 25)]);
    let text = "topic   partition  current  end  lag  consumer\n\
                audit           0      100  100    0  c-1\n\
                orders          9      100  120   20  c-1\n\
                orders         10      100  105    5  c-1\n";
    assert_eq!(lag.to_string(), text);
}

#[test]
fn sum_of_the_lag_does_not_overflow() {
    let mock = Mock::new();
    let row = |partition: i64| json!({"topic_name": "orders", "partition_id": partition, "lag": i64::MAX});
    mock.when(|client| client.kafka_v3().consumer_groups().list_lags(CLUSTER, "app"))
        .reply_json(json!({"data": [row(0), row(1)]}));
    let lag = block_on(LagTable::fetch(&mock.client().unwrap().kafka_v3(), CLUSTER, "app")).unwrap();
    assert_eq!((lag.total(), lag.by_topic()["orders"]), (i64::MAX, i64::MAX));
}
