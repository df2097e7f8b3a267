//! The types of enums: which uses of an enum share one, whatever the order of its values.

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SpecFile};

/// A document with operations on orders and on their items, whose bodies are equal.
const ORDERS: &str = "
openapi: 3.0.3
info: {title: Orders, version: '1'}
servers: [{url: 'https://orders.example'}]
paths:
  /orders/{id}:
    get: {tags: [Orders], operationId: getOrder, parameters: [*id, {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}], responses: *done}
    post: {tags: [Orders], operationId: payOrder, parameters: [*id], requestBody: &body {content: {application/json: {schema: {type: object, properties: {eps: EPS, fpx: FPX}}}}}, responses: *done}
  /orders/{id}/items:
    get: {tags: [Orders], operationId: getOrderItems, parameters: [*id, {name: sort, in: query, schema: {type: string, enum: ITEMS}}], responses: *done}
    post: {tags: [Orders], operationId: payOrderItems, parameters: [*id], requestBody: *body, responses: *done}
";

const EPS: &str = "{title: param, type: object, properties: {bank: {type: string, enum: [a, b]}}}";
const FPX: &str = "{title: param, type: object, properties: {bank: {type: string, enum: [c, d]}}}";

/// Returns the lines that declare enums, sorted, for these values of the second parameter.
fn enums(items: &str, fpx: &str) -> Vec<String> {
    let text = ORDERS.replace("ITEMS", items).replace("EPS", EPS).replace("FPX", fpx);
    let text = text
        .replacen("*id", "&id {name: id, in: path, required: true, schema: {type: string}}", 1)
        .replacen("*done", "&done {'204': {description: Done.}}", 1);
    let output =
        generate_crate(&[SpecFile::new("orders.yaml", text)], &Config::default(), Layout::Standalone);
    let files = output.tree.files().filter(|(path, _)| path.starts_with("src/orders"));
    let lines = files.flat_map(|(_, text)| text.lines()).filter(|line| line.starts_with("pub enum "));
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn equal_schemas_have_one_enum_for_each_member() {
    let expected = ["pub enum GetOrderSort {", "pub enum ParamBank {", "pub enum ParamBank2 {"];
    assert_eq!(enums("[asc, desc]", FPX), expected);
}

#[test]
fn order_of_values_does_not_distinguish_types() {
    assert_eq!(enums("[desc, asc]", FPX), enums("[asc, desc]", FPX));
    let other = FPX.replace("[c, d]", "[b, a]");
    assert_eq!(enums("[asc, desc]", &other), ["pub enum GetOrderSort {", "pub enum ParamBank {"]);
}

/// The enum of `getOrderItems` is that of `getOrder`, even if it has one more value.
#[test]
fn enum_with_all_values_of_another_is_shared() {
    assert_eq!(enums("[asc, desc, price]", FPX), enums("[asc, desc]", FPX));
    let other = enums("[name, price]", FPX);
    assert!(other.contains(&"pub enum GetOrderItemsSort {".to_owned()), "{other:?}");
}
