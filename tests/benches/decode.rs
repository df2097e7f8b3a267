//! Benchmarks of decoding: the SDK's models against structs with serde's derive, for a list of users of 350 KB and a
//! deeply nested Flink statement.
//!
//! Run with `cargo bench -p sdk-tests --bench decode`. The figure to compare is the ratio of `sdk` to `derive` within
//! one run.

use std::collections::BTreeMap;
use std::hint::black_box;

use confluent_cloud::iam::v2::UserList;
use confluent_cloud::sql::v1::Statement;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The same structs as the SDK's, with serde's derive.
#[expect(dead_code, reason = "they are read, and looked at no further")]
mod twin {
    use super::{BTreeMap, Value};
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub struct UserList {
        api_version: String,
        kind: String,
        metadata: ListMeta,
        data: Vec<User>,
    }

    #[derive(Deserialize)]
    struct ListMeta {
        first: Option<String>,
        last: Option<String>,
        prev: Option<String>,
        next: Option<String>,
        total_size: Option<i32>,
    }

    #[derive(Deserialize)]
    struct User {
        api_version: Option<String>,
        kind: Option<String>,
        id: String,
        metadata: Option<ObjectMeta>,
        email: String,
        full_name: Option<String>,
        auth_type: Option<AuthType>,
    }

    #[derive(Deserialize)]
    struct ObjectMeta {
        #[serde(rename = "self")]
        self_: String,
        resource_name: Option<String>,
        created_at: Option<String>,
        updated_at: Option<String>,
        deleted_at: Option<String>,
    }

    #[derive(Deserialize)]
    enum AuthType {
        #[serde(rename = "AUTH_TYPE_LOCAL")]
        Local,
        #[serde(rename = "AUTH_TYPE_SSO")]
        Sso,
        #[serde(untagged)]
        Unrecognized(String),
    }

    #[derive(Deserialize)]
    pub struct Statement {
        api_version: Option<String>,
        kind: Option<String>,
        metadata: Option<Value>,
        name: Option<String>,
        organization_id: Option<String>,
        environment_id: Option<String>,
        spec: StatementSpec,
        status: StatementStatus,
        result: Option<Value>,
    }

    #[derive(Deserialize)]
    struct StatementSpec {
        statement: String,
        properties: Option<BTreeMap<String, String>>,
        compute_pool_id: Option<String>,
        principal: Option<String>,
        stopped: Option<bool>,
        execution_mode: Option<String>,
        scaling: Option<Value>,
    }

    #[derive(Deserialize)]
    struct StatementStatus {
        phase: Phase,
        scaling_status: Option<Value>,
        state_limit_status: Option<Value>,
        detail: Option<String>,
        warnings: Option<Vec<Value>>,
        traits: Option<StatementTraits>,
        network_kind: Option<String>,
        latest_offsets: Option<BTreeMap<String, String>>,
        latest_offsets_timestamp: Option<String>,
        end_time: Option<String>,
        duration: Option<String>,
        affected_resource: Option<Value>,
        identity: Option<String>,
    }

    #[derive(Deserialize)]
    enum Phase {
        #[serde(rename = "RUNNING")]
        Running,
        #[serde(untagged)]
        Unrecognized(String),
    }

    #[derive(Deserialize)]
    struct StatementTraits {
        sql_kind: Option<String>,
        is_bounded: Option<bool>,
        is_append_only: Option<bool>,
        upsert_columns: Option<Vec<i64>>,
        schema: Option<ResultSchema>,
        connection_refs: Option<Vec<String>>,
    }

    #[derive(Deserialize)]
    struct ResultSchema {
        columns: Option<Vec<ResultColumn>>,
    }

    #[derive(Deserialize)]
    struct ResultColumn {
        name: String,
        r#type: DataType,
    }

    #[derive(Deserialize)]
    struct DataType {
        r#type: String,
        nullable: bool,
        length: Option<i32>,
        precision: Option<i32>,
        scale: Option<i32>,
        key_type: Option<Box<DataType>>,
        value_type: Option<Box<DataType>>,
        element_type: Option<Box<DataType>>,
        fields: Option<Vec<RowFieldType>>,
        resolution: Option<String>,
        fractional_precision: Option<i32>,
        class_name: Option<String>,
    }

    #[derive(Deserialize)]
    struct RowFieldType {
        name: String,
        field_type: DataType,
        description: Option<String>,
    }
}

/// Returns a list of users of about 350 KB.
fn user_list_json() -> String {
    let user = |index: usize| {
        json!({
            "api_version": "iam/v2",
            "kind": "User",
            "id": format!("u-{index:06}"),
            "metadata": {
                "self": format!("https://api.example.com/iam/v2/users/u-{index:06}"),
                "resource_name": format!("crn://example.com/organization=9bb441c4/user=u-{index:06}"),
                "created_at": "2026-01-31T12:00:00Z",
                "updated_at": "2026-02-28T12:00:00Z",
            },
            "email": format!("someone.{index}@example.com"),
            "full_name": format!("Someone Number {index}"),
            "auth_type": if index.is_multiple_of(2) { "AUTH_TYPE_LOCAL" } else { "AUTH_TYPE_SSO" },
        })
    };
    let data: Vec<Value> = (0..900).map(user).collect();
    let next = "https://api.example.com/iam/v2/users?page_token=abc";
    let metadata = json!({"next": next, "total_size": 900});
    json!({"api_version": "iam/v2", "kind": "UserList", "metadata": metadata, "data": data}).to_string()
}

/// Returns a statement with rows in lists in maps in rows, 24 levels deep, in 40 columns.
fn statement_json() -> String {
    let mut ty = json!({"type": "VARCHAR", "nullable": true, "length": 2_147_483_647});
    for depth in 0..8 {
        let number = json!({"type": "DECIMAL", "nullable": false, "precision": 10, "scale": 2});
        let row = json!({"type": "ROW", "nullable": false, "fields": [
            {"name": format!("inner_{depth}"), "field_type": ty, "description": "what lies deeper"},
            {"name": "amount", "field_type": number},
        ]});
        let list = json!({"type": "ARRAY", "nullable": true, "element_type": row});
        let key = json!({"type": "VARCHAR", "nullable": false, "length": 64});
        ty = json!({"type": "MAP", "nullable": true, "key_type": key, "value_type": list});
    }
    let column = |index: usize| json!({"name": format!("column_{index}"), "type": ty});
    let columns: Vec<Value> = (0..40).map(column).collect();
    let traits = json!({"sql_kind": "SELECT", "is_bounded": false, "schema": {"columns": columns}});
    json!({
        "api_version": "sql/v1",
        "kind": "Statement",
        "name": "deep",
        "organization_id": "9bb441c4",
        "environment_id": "env-123",
        "spec": {"statement": "SELECT * FROM deep", "properties": {"a": "b"}, "stopped": false},
        "status": {"phase": "RUNNING", "detail": "", "traits": traits},
    })
    .to_string()
}

fn compare<Sdk, Twin>(criterion: &mut Criterion, name: &str, text: &str)
where
    Sdk: DeserializeOwned + Serialize,
    Twin: DeserializeOwned,
{
    // The service writes members in the order of its documents, as the SDK does.
    let sample: Sdk = serde_json::from_str(text).expect("the sample can be read");
    let text = serde_json::to_string(&sample).expect("the sample can be written");
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    let text = text.as_bytes();
    group.bench_function("sdk", |bench| {
        bench.iter(|| serde_json::from_slice::<Sdk>(black_box(text)).expect("the sample can be read"));
    });
    group.bench_function("derive", |bench| {
        bench.iter(|| serde_json::from_slice::<Twin>(black_box(text)).expect("the sample can be read"));
    });
    group.finish();
}

fn decode(criterion: &mut Criterion) {
    compare::<UserList, twin::UserList>(criterion, "users", &user_list_json());
    compare::<Statement, twin::Statement>(criterion, "statement", &statement_json());
}

criterion_group!(benches, decode);
criterion_main!(benches);
