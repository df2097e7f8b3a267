//! The lock keeps groups, resources, arguments and methods whose API is in another place of the documents.

use sdk_generator::{Config, Layout, Lock, Output, SpecFile};

use super::{arguments, parse_config};
use crate::generate_crate::generate_crate;

const PETS: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /pets:
    post: {tags: [Pets], operationId: createPet, parameters: [PARAMETERS], responses: &done {'204': {description: Done.}}}
  /pets/{id}:
    delete: {tags: [Pets], operationId: deletePet, parameters: &id [{name: id, in: path, required: true, schema: {type: string}}], responses: *done}
";

const ORDERS: &str = "
  /orders/{id}:
    delete: {tags: [Orders], operationId: deleteOrder, parameters: *id, responses: *done}
";

const REQUIRED: &str = "{name: from, in: query, required: true, schema: {type: string}}, {name: to, in: query, required: true, schema: {type: string}}";

fn shop() -> String {
    format!("{}{}", PETS.replace("PARAMETERS", REQUIRED), ORDERS.trim_start_matches('\n'))
}

fn generate(files: &[(&str, &str)], lock: Option<Lock>) -> Output {
    let files: Vec<SpecFile> = files.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect();
    generate_crate(&files, &Config { lock, ..parse_config("") }, Layout::Standalone)
}

fn text<'a>(output: &'a Output, path: &str) -> &'a str {
    output.tree.get(path).unwrap_or_else(|| panic!("{path} is missing"))
}

#[test]
fn resource_without_another_operation_keeps_the_retagged_one() {
    let shop = shop();
    let first = generate(&[("shop.yaml", &shop)], None);
    for tags in ["[Pets]", "[All, Orders]"] {
        let second = generate(&[("shop.yaml", &shop.replace("[Orders]", tags))], Some(first.lock.clone()));
        assert_eq!(second.lock, first.lock);
        assert!(text(&second, "src/orders/operations.rs").contains("pub fn delete("));
    }
    // A tag in front of all others regroups nothing.
    let all = shop.replace("[Orders]", "[All, Orders]").replace("[Pets]", "[All, Pets]");
    assert_eq!(generate(&[("shop.yaml", &all)], Some(first.lock.clone())).lock, first.lock);
}

#[test]
fn documents_divided_by_tag_give_the_same_crate() {
    let first = generate(&[("shop.yaml", &shop())], None);
    let pets = PETS.replace("PARAMETERS", REQUIRED);
    let (head, _) = PETS.split_once("  /pets:").expect("the head");
    let orders = ORDERS.trim_start_matches('\n');
    let orders = orders.replace("*id", "[{name: id, in: path, required: true, schema: {type: string}}]");
    let orders = format!("{head}{}", orders.replace("*done", "{'204': {description: Done.}}"));
    let second = generate(&[("pets.yaml", &pets), ("orders.yaml", &orders)], Some(first.lock.clone()));
    assert_eq!(second.lock, first.lock);
}

/// A parameter with the name of another one, in another location, moves no argument.
#[test]
fn parameter_of_another_location_moves_no_argument() {
    let shop = shop();
    let first = generate(&[("shop.yaml", &shop)], None);
    let header = format!("{{name: from, in: header, schema: {{type: string}}}}, {REQUIRED}");
    let second = generate(&[("shop.yaml", &shop.replace(REQUIRED, &header))], Some(first.lock));
    assert_eq!(arguments(text(&second, "src/pets/operations.rs"), "create"), ["from", "to"]);
}

/// Otherwise, a call would send the values of two arguments of the same type in each other's place.
#[test]
fn renamed_parameter_keeps_its_position() {
    let shop = shop();
    let first = generate(&[("shop.yaml", &shop)], None);
    let second = generate(&[("shop.yaml", &shop.replace("name: from", "name: source"))], Some(first.lock));
    assert_eq!(arguments(text(&second, "src/pets/operations.rs"), "create"), ["source", "to"]);
}

/// Older versions of the tool wrote the names of parameters without their locations.
#[test]
fn keys_without_locations_are_completed() {
    let shop = shop();
    let mut first = generate(&[("shop.yaml", &shop)], None);
    for operation in first.lock.operations.values_mut() {
        for member in &mut operation.arguments {
            member.wire = member.wire.trim_start_matches("query ").to_owned();
        }
        operation.arguments.reverse();
    }
    let second = generate(&[("shop.yaml", &shop)], Some(first.lock));
    assert_eq!(arguments(text(&second, "src/pets/operations.rs"), "create"), ["to", "from"]);
}

#[test]
fn second_host_renames_no_raw_request() {
    let shop = shop();
    let first = generate(&[("shop.yaml", &shop)], None);
    let servers = "operationId: deletePet, servers: [{url: 'https://other.example'}],";
    let second =
        generate(&[("shop.yaml", &shop.replace("operationId: deletePet,", servers))], Some(first.lock));
    assert!(
        text(&second, "src/pets/mod.rs").contains("pub fn request("),
        "{}",
        text(&second, "src/pets/mod.rs")
    );
}
