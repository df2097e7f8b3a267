//! The lock keeps names when schemas move to files of their own, and when removed operations are kept in a document.

use sdk_generator::{Config, Layout, Lock, Output, SpecFile};

use super::{generated, parse_config};
use crate::generate_crate::generate_crate;

const SHOP: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /orders:
    post:
      tags: [Orders]
      operationId: createOrder
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses: {'200': {description: An order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
REMOVED
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, item: {$ref: '#/components/schemas/Item'}}}
    Item: {type: object, properties: {name: {type: string}}}
";

const REMOVED: &str = "  /orders/{id}:
    get:
      tags: [Orders]
      operationId: getOrder
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: An order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
";

fn generate(files: &[(&str, &str)], lock: Option<Lock>, settings: &str) -> Output {
    let files: Vec<SpecFile> = files.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect();
    generate_crate(&files, &Config { lock, ..parse_config(settings) }, Layout::Standalone)
}

#[test]
fn schemas_in_files_of_their_own_give_the_same_crate() {
    let shop = SHOP.replace("REMOVED\n", "");
    let first = generate(&[("shop.yaml", &shop)], None, "");
    let (paths, _) = shop.split_once("components:").expect("the components");
    let paths = paths.replace("#/components/schemas/Order", "schemas/Order.yaml");
    let order = "type: object\nproperties: {id: {type: string}, item: {$ref: Item.yaml}}\n";
    let item = "type: object\nproperties: {name: {type: string}}\n";
    let files = [("shop.yaml", paths.as_str()), ("schemas/Order.yaml", order), ("schemas/Item.yaml", item)];
    let second = generate(&files, Some(first.lock.clone()), "");
    assert_eq!(second.lock, first.lock);
    assert_eq!(generated(&second), generated(&first));
    assert_eq!(generate(&files, None, "").lock, first.lock);
}

/// An operation that was removed returns the current type, even if the schema has changed.
#[test]
fn kept_operations_use_the_current_schemas() {
    let old = SHOP.replace("REMOVED\n", REMOVED);
    let first = generate(&[("shop.yaml", &old)], None, "");
    let current = SHOP
        .replace("REMOVED\n", "")
        .replace("{id: {type: string}", "{memo: {type: string}, id: {type: string}");
    let settings = "keep: [kept/shop.yaml]";
    let (head, _) = old.split_once("  /orders:").expect("the paths");
    let (_, components) = old.split_once("components:").expect("the components");
    let kept = format!("{head}{REMOVED}components:{components}");
    let second = generate(&[("shop.yaml", &current), ("kept/shop.yaml", &kept)], Some(first.lock), settings);
    let text = generated(&second);
    assert!(
        text.contains("GetOrder -> Json<Order>") && text.contains("CreateOrder -> Json<Order>"),
        "{text}"
    );
    assert_eq!(text.matches("pub struct Order ").count(), 1, "{text}");
    assert!(text.contains("pub memo: Option<String>"), "{text}");
    assert!(second.warnings.is_empty(), "{:?}", second.warnings);
}
