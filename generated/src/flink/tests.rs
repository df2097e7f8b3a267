// Copied by sdkwright from modules/flink/tests.rs next to the API's documents; edit it there.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};
use std::time::Duration;

use serde_json::{Value, json};

use super::{ChangeOperation, QueryResults, Row, Table};
use crate::sql::v1::{Statement, StatementCreate, StatementSpecCreate};
use crate::testing::{Fault, Mock, Reply, block_on};
use crate::{Client, Result};

const SCOPE: (&str, &str) = ("org-1", "env-1");

fn statement(phase: &str, detail: &str, traits: Value) -> Value {
    json!({"name": "q", "spec": {"statement": "SELECT"}, "status": {"phase": phase, "detail": detail, "traits": traits}})
}

fn column(name: &str, type_name: &str) -> Value {
    json!({"name": name, "type": {"type": type_name, "nullable": true}})
}

fn orders() -> Value {
    json!({"schema": {"columns": [
        column("id", "BIGINT"), column("amount", "DECIMAL"), column("state", "VARCHAR"), column("data", "BINARY"),
    ]}, "upsert_columns": [0]})
}

fn page(rows: Value, next: &str) -> Value {
    json!({"metadata": {"next": next}, "results": {"data": rows}})
}

/// Adds the rules for a query whose statement is in these states, one after the other.
fn flink(states: &[Value]) -> Mock {
    let mock = Mock::new();
    let body = StatementCreate::new("q", StatementSpecCreate::new("SELECT"));
    mock.when(|client| client.sql_v1().statements().create(SCOPE.0, SCOPE.1, &body))
        .any_body()
        .reply_json(states[0].clone());
    let get = mock.when(|client| client.sql_v1().statements().get(SCOPE.0, SCOPE.1, "q"));
    let mut rule = get.reply_json(states[0].clone());
    for state in &states[1..] {
        rule = rule.then_reply_with(Reply::json(state.clone()));
    }
    mock
}

async fn query(client: &Client) -> Result<QueryResults> {
    client.sql_v1().query(SCOPE.0, SCOPE.1, "SELECT").name("q").compute_pool("lfcp-1").await
}

fn results(mock: &Mock, token: Option<&str>) -> crate::testing::When<crate::sql::v1::StatementResult> {
    mock.when(|client| {
        let call = client.sql_v1().statement_results().get(SCOPE.0, SCOPE.1, "q");
        match token {
            Some(token) => call.page_token(token),
            None => call,
        }
    })
}

#[test]
fn query_streams_typed_rows_over_all_pages() {
    let mock = flink(&[
        statement("PENDING", "", json!({})),
        statement("RUNNING", "", orders()),
        statement("COMPLETED", "", orders()),
    ]);
    // The first page is empty because the query has not produced a row yet.
    results(&mock, None).reply_json(page(json!([]), "https://flink.example/results?page_token=1"));
    let rows =
        json!([{"row": ["1", "9.90", "Unbounded", "x'01'"]}, {"op": 2, "row": ["2", "0.10", null, "x''"]}]);
    results(&mock, Some("1")).reply_json(page(rows, ""));
    mock.when(|client| client.sql_v1().statements().delete(SCOPE.0, SCOPE.1, "q")).reply(());
    block_on(async {
        let mut results = query(&mock.client()?).await?;
        assert_eq!(results.columns().len(), 4);
        let change = results.next().await.unwrap()?;
        assert_eq!(change.operation, ChangeOperation::Insert);
        // `Bound` is an enum of the standard library.
        let order: (i64, String, Option<Bound<u8>>, Vec<u8>) = change.row.deserialize().unwrap();
        assert_eq!(order, (1, "9.90".to_owned(), Some(Bound::Unbounded), vec![1]));
        let (_, amount, ..): (i64, f64, String, Vec<u8>) = change.row.deserialize().unwrap();
        assert_eq!(amount, 9.9);
        let change = results.next().await.unwrap()?;
        assert_eq!(change.operation, ChangeOperation::UpdateAfter);
        assert!(change.row.get("state").unwrap().is_null() && change.row.get("other").is_none());
        assert_eq!(
            serde_json::to_string(&change.row).unwrap(),
            r#"{"id":2,"amount":"0.10","state":null,"data":"x''"}"#
        );
        let error = change.row.deserialize::<(u8, u8, u8, u8)>().unwrap_err();
        assert!(error.to_string().contains("invalid type: string \"0.10\", expected u8"), "{error}");
        assert!(results.next().await.is_none() && results.next().await.is_none());
        results.finish().await
    })
    .unwrap();
    mock.verify().unwrap();
    assert!(mock.elapsed() >= Duration::from_millis(250), "it polls with pauses");
    let created = mock.requests()[0].json().unwrap();
    assert_eq!(created["spec"], json!({"statement": "SELECT", "compute_pool_id": "lfcp-1"}));
}

#[test]
fn row_is_a_struct_by_the_names_of_its_columns() {
    let columns: Vec<_> =
        serde_json::from_value(json!([column("end", "BIGINT"), column("start", "DOUBLE")])).unwrap();
    let row = Row::decode(columns.into(), vec![json!("2"), json!("0.5")]);
    // `Range` is a struct of the standard library.
    assert_eq!(row.deserialize::<Range<f64>>().unwrap(), 0.5..2.0);
    let error = row.deserialize::<std::time::Duration>().unwrap_err();
    assert!(error.to_string().contains("unknown field `end`"), "{error}");
    let members: BTreeMap<String, Value> = row.deserialize().unwrap();
    assert_eq!(members, BTreeMap::from([("end".to_owned(), json!(2)), ("start".to_owned(), json!(0.5))]));
}

#[test]
fn failure_has_the_message_of_the_statement() {
    let mock = flink(&[statement("FAILED", "Table 'ordrs' not found.", json!({}))]);
    let delete = mock.when(|client| client.sql_v1().statements().delete(SCOPE.0, SCOPE.1, "q"));
    delete.reply(()).then_fail(Fault::forbidden());
    // The statement is deleted, because no results exist by which to delete it.
    for _ in 0..2 {
        let error = block_on(async { query(&mock.client()?).await }).unwrap_err();
        assert!(error.is_wait_failed() && error.to_string().contains("Table 'ordrs' not found."), "{error}");
        assert_eq!(mock.requests().pop().unwrap().operation().method(), "DELETE");
    }

    let failed = statement("FAILED", "Division by zero.", orders());
    for last in [Reply::json(page(json!([]), "")), Reply::json(json!({"errors": []})).status(404)] {
        let mock = flink(&[statement("RUNNING", "", orders()), failed.clone()]);
        results(&mock, None).reply_with(last);
        let mut results = block_on(async { query(&mock.client()?).await }).unwrap();
        let error = block_on(results.next()).unwrap().unwrap_err();
        assert!(error.to_string().contains("Division by zero."), "{error}");
        assert_eq!(error.code(), Some("FAILED"));
        assert!(block_on(results.next()).is_none());
    }
}

#[test]
fn statement_whose_creation_has_no_response_is_deleted() {
    let body = StatementCreate::new("q", StatementSpecCreate::new("SELECT"));
    for (fault, name, is_deleted) in [
        (Fault::connection_reset(), None, true),
        (Fault::no_response(), None, true),
        (Fault::server_error(), None, true),
        (Fault::html_page(), None, true),
        (Fault::truncated_body(), None, true),
        (Fault::html_page(), Some("q"), false),
        // The statement of this name may be another one.
        (Fault::connection_reset(), Some("q"), false),
        (Fault::connection_refused(), None, false),
        (Fault::forbidden(), None, false),
        (Fault::conflict(), Some("q"), false),
    ] {
        let case = format!("{fault:?} {name:?}");
        let mock = Mock::new();
        mock.when(|client| client.sql_v1().statements().create(SCOPE.0, SCOPE.1, &body))
            .any_body()
            .fail(fault);
        mock.when(|client| client.sql_v1().statements().delete(SCOPE.0, SCOPE.1, "q"))
            .any_arguments()
            .fail(Fault::not_found());
        let query = mock.client().unwrap().sql_v1().query(SCOPE.0, SCOPE.1, "SELECT");
        let query = name.into_iter().fold(query, super::Query::name);
        let error = block_on(query).unwrap_err();
        assert!(!error.is_not_found(), "{case}: {error}");
        let requests = mock.requests();
        let created = requests[0].json().unwrap()["name"].clone();
        let deleted = requests.iter().filter(|request| request.operation().method() == "DELETE");
        let deleted: Vec<_> = deleted.map(|request| json!(request.argument("statement_name"))).collect();
        assert_eq!(deleted, if is_deleted { vec![created] } else { Vec::new() }, "{case}");
    }
}

#[test]
fn error_of_a_page_is_kept_if_the_statement_runs() {
    let mock = flink(&[statement("RUNNING", "", orders())]);
    results(&mock, None).fail(Fault::forbidden());
    let mut results = block_on(async { query(&mock.client()?).await }).unwrap();
    assert!(block_on(results.next()).unwrap().unwrap_err().is_forbidden());
    assert!(block_on(results.next()).is_none());
}

/// Accepts futures that a multi-threaded executor can run.
fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn statement_without_results_requests_none() {
    let mock = flink(&[statement("COMPLETED", "", json!({"sql_kind": "CREATE_TABLE"}))]);
    let mut results = block_on(assert_send(async { query(&mock.client()?).await })).unwrap();
    drop(assert_send(results.next()));
    assert!(block_on(results.next()).is_none());
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn statement_without_results_ends_when_it_has_completed() {
    let mock = flink(&[
        statement("RUNNING", "", json!({"sql_kind": "INSERT_INTO"})),
        statement("RUNNING", "", json!({})),
        statement("COMPLETED", "", json!({})),
    ]);
    let mut results = block_on(assert_send(async { query(&mock.client()?).await })).unwrap();
    assert!(block_on(results.next()).is_none() && block_on(results.next()).is_none());
    let methods: Vec<_> = mock.requests().iter().map(|request| request.operation().method()).collect();
    assert_eq!(methods, ["POST", "GET", "GET", "GET"]);

    let mock =
        flink(&[statement("RUNNING", "", json!({})), statement("FAILED", "Division by zero.", json!({}))]);
    let mut results = block_on(async { query(&mock.client()?).await }).unwrap();
    let error = block_on(results.next()).unwrap().unwrap_err();
    assert!(error.is_wait_failed() && error.to_string().contains("Division by zero."), "{error}");
    assert!(block_on(results.next()).is_none());
}

#[test]
fn stream_deletes_the_statement_at_its_end_by_choice() {
    let start = async |mock: &Mock| {
        let query = mock.client()?.sql_v1().query(SCOPE.0, SCOPE.1, "SELECT");
        query.name("q").delete_at_end().await
    };
    let deletion =
        |mock: &Mock| mock.when(|client| client.sql_v1().statements().delete(SCOPE.0, SCOPE.1, "q"));
    let methods = |mock: &Mock| -> Vec<&str> {
        mock.requests().iter().map(|request| request.operation().method()).collect()
    };
    let (running, completed) =
        (statement("RUNNING", "", orders()), statement("COMPLETED", "", json!({"sql_kind": "CREATE_TABLE"})));

    // After the last change, once.
    let mock = flink(&[running.clone(), completed.clone()]);
    results(&mock, None).reply_json(page(json!([]), ""));
    deletion(&mock).reply(());
    let mut stream = block_on(start(&mock)).unwrap();
    assert!(block_on(stream.next()).is_none() && block_on(stream.next()).is_none());
    block_on(stream.finish()).unwrap();
    assert_eq!(methods(&mock), ["POST", "GET", "GET", "GET", "DELETE"]);

    // After an error, which is the one to report.
    let mock = flink(std::slice::from_ref(&running));
    results(&mock, None).fail(Fault::forbidden());
    deletion(&mock).fail(Fault::conflict());
    let mut stream = block_on(start(&mock)).unwrap();
    assert!(block_on(stream.next()).unwrap().unwrap_err().is_forbidden());
    assert!(block_on(stream.next()).is_none());

    // Without result columns. A failed deletion is an error, and is repeated by `finish`.
    let mock = flink(&[completed]);
    deletion(&mock).fail(Fault::conflict()).then_reply(());
    let mut stream = block_on(start(&mock)).unwrap();
    assert!(block_on(stream.next()).unwrap().unwrap_err().is_conflict());
    block_on(stream.finish()).unwrap();
    assert_eq!(methods(&mock), ["POST", "GET", "DELETE", "DELETE"]);
}

#[test]
fn stop_retries_a_conflict_and_finish_accepts_a_missing_statement() {
    let mut running = statement("RUNNING", "", orders());
    running["metadata"] = json!({"self": "x", "resource_version": "5"});
    let mock = flink(&[running]);
    let update: crate::sql::v1::StatementUpdate = Statement::new(
        crate::sql::v1::StatementObjectMeta::new("x"),
        "q",
        crate::sql::v1::StatementSpec::new("SELECT"),
        crate::sql::v1::StatementStatus::new("RUNNING"),
    )
    .into();
    mock.when(|client| client.sql_v1().statements().update(SCOPE.0, SCOPE.1, "q", &update))
        .any_body()
        .fail(Fault::conflict())
        .then_reply(());
    mock.when(|client| client.sql_v1().statements().delete(SCOPE.0, SCOPE.1, "q")).fail(Fault::not_found());
    block_on(async {
        let results = query(&mock.client()?).await?;
        results.stop().await?;
        results.finish().await
    })
    .unwrap();
    let requests = mock.requests();
    let sent = requests.iter().filter(|request| request.operation().method() == "PUT").last().unwrap();
    assert_eq!(sent.json().unwrap()["spec"]["stopped"], true);
    assert_eq!(sent.json().unwrap()["metadata"]["resource_version"], "5");
    mock.verify().unwrap();
}

/// Returns the sorted rows of a table after these changes.
fn fold(key: Option<Vec<usize>>, changes: &[(i64, [&str; 2])]) -> Vec<String> {
    let columns: std::sync::Arc<[_]> =
        serde_json::from_value::<Vec<_>>(json!([column("id", "BIGINT"), column("n", "BIGINT")]))
            .unwrap()
            .into();
    let mut table = Table::new(key);
    for (operation, row) in changes {
        table.apply(super::Change::decode(columns.clone(), json!({"op": operation, "row": row})));
    }
    let mut rows: Vec<String> = table.rows().map(|row| serde_json::to_string(row).unwrap()).collect();
    rows.sort();
    assert_eq!((rows.len(), rows.is_empty()), (table.len(), table.is_empty()));
    rows
}

#[test]
fn table_replaces_rows_with_the_same_key() {
    let changes = [
        (0, ["1", "1"]),
        (0, ["2", "5"]),
        (1, ["1", "1"]),
        (2, ["1", "2"]),
        (3, ["2", "5"]),
        (2, ["3", "7"]),
    ];
    assert_eq!(fold(Some(vec![0]), &changes), [r#"{"id":1,"n":2}"#, r#"{"id":3,"n":7}"#]);
}

#[test]
fn table_without_key_counts_rows() {
    let changes = [
        (0, ["1", "1"]),
        (0, ["1", "1"]),
        (1, ["1", "1"]),
        (2, ["1", "2"]),
        (3, ["9", "9"]),
        (8, ["1", "1"]),
    ];
    for key in [None, Some(Vec::new())] {
        assert_eq!(fold(key, &changes), [r#"{"id":1,"n":1}"#, r#"{"id":1,"n":2}"#]);
    }
    assert!(fold(None, &[(0, ["1", "1"]), (3, ["1", "1"])]).is_empty());
}

#[test]
fn table_without_the_columns_of_its_key_counts_rows() {
    let changes = [(0, ["1", "1"]), (0, ["2", "5"]), (0, ["2", "5"]), (1, ["1", "1"]), (2, ["1", "2"])];
    let rows = [r#"{"id":1,"n":2}"#, r#"{"id":2,"n":5}"#, r#"{"id":2,"n":5}"#];
    assert_eq!(fold(Some(vec![0, 7]), &changes), rows);

    let mut traits = orders();
    for (columns, is_keyed) in [(json!([0]), true), (json!([4]), false), (json!([-1, 0]), false)] {
        traits["upsert_columns"] = columns;
        let mock = flink(&[statement("RUNNING", "", traits.clone())]);
        let results = block_on(async { query(&mock.client()?).await }).unwrap();
        let mut table = results.table();
        for amount in ["1.5", "2.5"] {
            let change = json!({"op": 2, "row": ["1", amount, null, null]});
            table.apply(super::Change::decode(results.columns().into(), change));
        }
        assert_eq!(table.len(), if is_keyed { 1 } else { 2 });
    }
}

#[test]
fn operation_is_an_integer_code() {
    for (code, operation) in [
        (Value::Null, ChangeOperation::Insert),
        (json!(0), ChangeOperation::Insert),
        (json!(3.0), ChangeOperation::Delete),
        (json!(9), ChangeOperation::Unrecognized(9)),
        (json!(0.5), ChangeOperation::Unrecognized(i64::MIN)),
        (json!("3"), ChangeOperation::Unrecognized(i64::MIN)),
        (json!(true), ChangeOperation::Unrecognized(i64::MIN)),
    ] {
        let change = super::Change::decode(Vec::new().into(), json!({"op": code, "row": []}));
        assert_eq!(change.operation, operation, "{code}");
    }
}

#[test]
fn names_of_statements_are_valid_and_unique() {
    let names: std::collections::HashSet<String> = (0..100).map(|_| super::query::random_name()).collect();
    assert_eq!(names.len(), 100);
    assert!(names.iter().all(
        |name| name.len() == 22 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    ));
}
