//! Webhooks: the kinds of events that documents state.

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SpecFile};

/// Returns the kinds of a document with one webhook: the values of the header and of the member.
fn kinds(settings: &str, webhook: &str, schemas: &str) -> Vec<(String, String)> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://shop.example'}}]\npaths: {{}}\n\
         webhooks:\n  sold:\n    post:\n      responses: {{'204': {{description: Done.}}}}\n{webhook}\ncomponents:\n  schemas:\n{schemas}\n"
    );
    let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("a configuration");
    let output = generate_crate(&[SpecFile::new("shop.yaml", text)], &config, Layout::Standalone);
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module of the webhooks");
    let (_, list) = code.split_once("EventKind] = &[").expect("the kinds");
    let (list, _) = list.split_once("];").expect("the end of the kinds");
    let pairs = list.split('(').skip(1).map(|pair| {
        let texts: Vec<&str> = pair.split('"').collect();
        (texts[1].to_owned(), texts[3].to_owned())
    });
    pairs.collect()
}

/// A payload with a schema of the components.
const PAYLOAD: &str =
    "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payload'}}}}";

fn members(schemas: &str) -> Vec<String> {
    let kinds = kinds("package: {name: shop}\nwebhooks: {kind: {member: type}}", PAYLOAD, schemas);
    kinds.into_iter().map(|(_, member)| member).collect()
}

#[test]
fn discriminator_values_are_kinds() {
    let found = members(
        "    Payload: {oneOf: [{$ref: '#/components/schemas/Sold'}, {$ref: '#/components/schemas/Lost'}], discriminator: {propertyName: type, mapping: {pet.sold: '#/components/schemas/Sold', pet.lost: '#/components/schemas/Lost'}}}\n    \
         Sold: {type: object, required: [type], properties: {type: {type: string}, price: {type: integer}}}\n    \
         Lost: {type: object, required: [type], properties: {type: {type: string}, place: {type: string}}}",
    );
    assert_eq!(found, ["pet.lost", "pet.sold"]);
}

#[test]
fn constants_in_nested_unions_are_kinds() {
    let found = members(
        "    Payload: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: object, required: [type], properties: {type: {const: c}, a: {type: string}}}]}\n    \
         Inner: {oneOf: [{type: object, required: [type], properties: {type: {const: a}, b: {type: string}}}, {type: object, required: [type], properties: {type: {const: b}, c: {type: string}}}]}",
    );
    assert_eq!(found, ["a", "b", "c"]);
}

#[test]
fn numbers_and_flags_are_kinds() {
    let payload = |schema: &str| {
        members(&format!("    Payload: {{type: object, required: [type], properties: {{type: {schema}}}}}"))
    };
    assert_eq!(payload("{type: integer, enum: [1, 2]}"), ["1", "2"]);
    assert_eq!(payload("{const: true}"), ["true"]);
}

#[test]
fn all_values_of_a_header_are_kinds() {
    let header =
        "      parameters: [{name: X-Event, in: header, schema: {type: string, enum: [issue, pull]}}]\n";
    let found = kinds(
        "package: {name: shop}\nwebhooks: {kind: {header: X-Event}}",
        &format!("{header}{PAYLOAD}"),
        "    Payload: {type: object, properties: {id: {type: string}}}",
    );
    assert_eq!(found, [("issue".to_owned(), String::new()), ("pull".to_owned(), String::new())]);
}
