// Copied by sdkwright from modules/costs/tests.rs next to the API's documents; edit it there.

use serde_json::{Value, json};

use super::CostReport;
use crate::testing::{Mock, block_on};

fn cost(product: &str, amount: Value, resource: Value) -> Value {
    json!({"id": "c", "unit": "GB", "product": product, "original_amount": 7.5, "amount": amount, "resource": resource})
}

#[test]
fn costs_are_summed_exactly_by_month() {
    let mock = Mock::new();
    let cluster = json!({"id": "lkc-1", "display_name": "orders", "environment": {"id": "env-1"}});
    let ten: Vec<Value> = (0..10).map(|_| cost("KAFKA", json!(0.1), cluster.clone())).collect();
    let support = json!([cost("SUPPORT_CLOUD_BASIC", json!(29), Value::Null)]);
    let discount =
        json!([cost("KAFKA", json!(-0.25), cluster), cost("CONNECT", Value::Null, json!({"id": "lcc-1"}))]);
    let list = |start: &'static str, end: &'static str, data: Value| {
        mock.when(|client| client.billing_v1().costs().list(start, end)).reply_json(json!({"data": data}));
    };
    list("2025-12-01", "2026-01-01", json!(ten));
    list("2026-01-01", "2026-02-01", support);
    list("2026-02-01", "2026-03-01", discount);
    let billing = mock.client().unwrap().billing_v1();
    let report = block_on(CostReport::fetch(&billing, "2025-12", "2026-02")).unwrap();
    let text = |(key, amount): (&str, crate::ExactDecimal)| format!("{key} {amount}");
    let months: Vec<_> = report.by_month().unwrap().into_iter().map(text).collect();
    assert_eq!(months, ["2025-12 1.0", "2026-01 29", "2026-02 7.25"]);
    let products: Vec<_> = report.by_product().unwrap().into_iter().map(text).collect();
    assert_eq!(products, ["CONNECT 7.5", "KAFKA 0.75", "SUPPORT_CLOUD_BASIC 29"]);
    let environments: Vec<_> = report.by_environment().unwrap().into_iter().map(text).collect();
    assert_eq!(environments, ["env-1 0.75"]);
    assert_eq!(report.total().unwrap().to_string(), "37.25");
    let [first, ..] = report.lines() else { panic!("lines") };
    assert_eq!((first.resource.as_deref(), first.environment.as_deref()), (Some("orders"), Some("env-1")));
    assert_eq!(report.to_string().lines().count(), 4);
}

#[test]
fn invalid_month_is_rejected_before_any_request() {
    let mock = Mock::new();
    let billing = mock.client().unwrap().billing_v1();
    for month in ["", "2026", "2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", "+026-01"] {
        let error = block_on(CostReport::fetch(&billing, month, "2026-01")).unwrap_err();
        assert!(error.to_string().contains("is not a month: write it as `2026-01`"), "{error}");
    }
    let error = block_on(CostReport::fetch(&billing, "2026-02", "2026-01")).unwrap_err();
    assert!(
        error.to_string().contains("the last month `2026-01` is before the first month `2026-02`"),
        "{error}"
    );
    assert!(mock.requests().is_empty());
}

/// Fetches a report of these costs.
fn report(costs: Value) -> crate::Result<CostReport> {
    let mock = Mock::new();
    mock.when(|client| client.billing_v1().costs().list("2026-01-01", "2026-02-01"))
        .reply_json(json!({"data": costs}));
    block_on(CostReport::fetch(&mock.client().unwrap().billing_v1(), "2026-01", "2026-01"))
}

#[test]
fn amounts_are_rounded_to_12_decimal_places() {
    for (amounts, total) in [
        (vec![1.3877787807814457e-17, 1_000_000_000_000.25, -1e-13], "1000000000000.25"),
        (vec![0.1 + 0.2, 1_234_567.1], "1234567.4"),
        (vec![0.000_000_000_001_6, 29.0], "29.000000000002"),
        (vec![-0.0], "0"),
    ] {
        let costs: Vec<_> = amounts.iter().map(|amount| cost("KAFKA", json!(amount), Value::Null)).collect();
        assert_eq!(report(json!(costs)).unwrap().total().unwrap().to_string(), total, "{amounts:?}");
    }
}

#[test]
fn missing_amount_is_the_original_amount_minus_the_discount() {
    let discounted = json!({"id": "c", "unit": "GB", "original_amount": 1_234_567.1, "discount_amount": 0.3});
    assert_eq!(report(json!([discounted])).unwrap().total().unwrap().to_string(), "1234566.8");
}

#[test]
fn cost_without_an_amount_counts_as_zero() {
    let costs = json!([
        {"id": "free", "unit": "GB", "original_amount": 0, "price": 0, "quantity": 5},
        {"id": "zero", "unit": "GB", "original_amount": 0, "price": 0.1, "quantity": 5},
        {"id": "absent", "unit": "GB", "product": "CONNECT"},
        {},
        cost("KAFKA", json!(1.5), Value::Null),
    ]);
    let report = report(costs).unwrap();
    assert_eq!(report.total().unwrap().to_string(), "1.5");
    assert_eq!(report.by_product().unwrap()["CONNECT"].to_string(), "0");
}

#[test]
fn amount_with_too_many_digits_is_an_error() {
    let error = report(json!([cost("KAFKA", json!(1e300), Value::Null)])).unwrap_err();
    assert!(error.to_string().contains("the cost `c` has an invalid amount"), "{error}");
}

#[test]
fn resources_with_the_same_name_have_separate_lines() {
    let costs = ["lkc-1", "lkc-2", "lkc-1"]
        .map(|id| cost("KAFKA", json!(1.5), json!({"id": id, "display_name": "orders"})));
    let report = report(json!(costs)).unwrap();
    let lines: Vec<_> = report.lines().iter().map(|it| (it.resource_id.as_deref(), it.amount)).collect();
    let amount = |text: &str| text.parse::<crate::ExactDecimal>().unwrap();
    assert_eq!(lines, [(Some("lkc-1"), amount("3")), (Some("lkc-2"), amount("1.5"))]);
    assert!(report.lines().iter().all(|it| it.resource.as_deref() == Some("orders")));
    assert!(report.to_string().lines().next().unwrap().contains("lkc-1"));
}
