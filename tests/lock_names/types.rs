//! The lock keeps the names of types whose schemas move, and of variants that are reordered.

use super::{run, source};

/// A document whose types depend on where and in which order it declares things.
const SHOP: &str = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: listPets
      parameters: [{name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}]
      responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      tags: [Pets]
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json: {schema: {type: array, items: {type: string}}}
          application/merge-patch+json: {schema: {type: object, properties: {name: {type: string}}}}
      responses:
        '204': {description: Created.}
        '409': {description: A conflict., content: {application/json: {schema: {type: object, properties: {code: {type: string}, detail: {type: object, properties: {why: {type: string}}}}}}}}
  /stores:
    get:
      tags: [Stores]
      operationId: getStore
      responses: {'204': {description: Done.}}
components:
  schemas:
    Kind: {type: string, enum: [cat, dog]}
    Pet:
      type: object
      properties:
        kind: {$ref: '#/components/schemas/Kind'}
        left: {$ref: '#/components/schemas/Left'}
        payment:
          oneOf:
            - {type: object, required: [type, value], properties: {type: {const: sepa}, value: {type: string}}}
            - {type: object, required: [type, value], properties: {type: {const: card}, value: {type: string}}}
    Left: {type: object, properties: {right: {$ref: '#/components/schemas/Right'}}}
    Right: {type: object, properties: {left: {$ref: '#/components/schemas/Left'}}}
    Species: {type: object, properties: {name: {type: string}}}
";

/// Returns the generated code of `SHOP`, and that after these changes with its lock.
fn after(changes: &[(&str, &str)], settings: &str) -> (String, String) {
    let first = run(SHOP, None, settings);
    let mut text = SHOP.to_owned();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let second = run(&text, Some(first.lock.clone()), settings);
    let third = run(&text, Some(second.lock.clone()), settings);
    assert_eq!((&third.lock, source(&third)), (&second.lock, source(&second)), "a second run changes names");
    let all = |output: &sdk_generator::Output| {
        let bodies = output.tree.get("src/error_bodies.rs").unwrap_or_default();
        let common = output.tree.get("src/common.rs").unwrap_or_default();
        format!("{}{common}{bodies}", source(output))
    };
    (all(&first), all(&second))
}

/// Returns the lines that declare types, sorted.
fn types(text: &str) -> Vec<&str> {
    let is_type = |line: &&str| line.starts_with("pub struct ") || line.starts_with("pub enum ");
    let mut lines: Vec<&str> = text.lines().filter(is_type).collect();
    lines.sort();
    lines
}

#[test]
fn enum_of_a_type_that_another_group_uses_remains_one() {
    let response = "responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}";
    let (first, second) = after(
        &[(
            "operationId: getStore\n      responses: {'204': {description: Done.}}",
            &format!("operationId: getStore\n      {response}"),
        )],
        "",
    );
    assert_eq!(types(&first), types(&second));
}

#[test]
fn error_bodies_keep_their_names() {
    let schema = "{type: object, properties: {code: {type: string}, detail: {type: object, properties: {why: {type: string}}}}}";
    let component = format!("    Conflict: {schema}\n    Kind:");
    let moved = [(schema, "{$ref: '#/components/schemas/Conflict'}"), ("    Kind:", component.as_str())];
    for changes in [&moved[..], &[("createPet", "addPet")]] {
        let (first, second) = after(changes, "");
        assert!(first.contains("pub struct CreatePetError "), "{first}");
        assert_eq!(types(&first), types(&second));
    }
}

#[test]
fn reordered_variants_keep_their_names() {
    let (first, second) = after(
        &[
            ("{const: sepa}", "{const: x}"),
            ("{const: card}", "{const: sepa}"),
            ("{const: x}", "{const: card}"),
        ],
        "",
    );
    // The types are declared, and unnamed variants are documented, in the order of the document.
    let code = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.retain(|line| !line.contains("/// The variant "));
        lines.sort();
        lines
    };
    assert_eq!(code(&first), code(&second));
}

#[test]
fn reordered_media_types_keep_the_variants_of_a_body() {
    let list = "          application/json: {schema: {type: array, items: {type: string}}}\n";
    let patch = "          application/merge-patch+json: {schema: {type: object, properties: {name: {type: string}}}}\n";
    let (first, second) = after(&[(&format!("{list}{patch}"), &format!("{patch}{list}"))], "");
    let variants = |text: &str| {
        let (_, rest) = text.split_once("pub enum CreatePetBody {").expect("the enum");
        let mut lines: Vec<String> =
            rest.lines().take_while(|line| *line != "}").map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(variants(&first), variants(&second));
}

/// A new operation that reaches a cycle from its other side leaves the boxes where they are.
#[test]
fn boxes_of_recursive_types_stay() {
    let (first, second) = after(
        &[(
            "  /pets:\n",
            "  /a:\n    get: {tags: [Pets], operationId: getRight, responses: {'200': {description: Right., content: {application/json: {schema: {$ref: '#/components/schemas/Right'}}}}}}\n  /pets:\n",
        )],
        "",
    );
    let boxes =
        |text: &str| text.lines().filter(|line| line.contains("Box<")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(boxes(&first), boxes(&second));
    assert!(!boxes(&first).is_empty());
}

#[test]
fn value_that_changes_its_case_keeps_its_variant() {
    let (first, second) = after(&[("[cat, dog]", "[cat, Dog]")], "");
    assert!(second.contains("    Dog,\n") && !second.contains("DogValue"), "{second}");
    assert_eq!(types(&first), types(&second));
}

/// A new schema takes no name that the configuration gives to another one, in this run or in the next.
#[test]
fn configured_name_is_not_that_of_a_new_schema() {
    let species =
        "left: {$ref: '#/components/schemas/Left'}\n        species: {$ref: '#/components/schemas/Species'}";
    let (first, second) = after(
        &[(
            "left: {$ref: '#/components/schemas/Left'}\n        payment",
            &format!("{species}\n        payment"),
        )],
        "types: {Kind: Species}",
    );
    assert!(first.contains("pub enum Species ") && second.contains("pub enum Species "), "{second}");
}

#[test]
fn inline_schema_of_a_property_has_its_configured_name() {
    let (first, _) = after(&[], "types: {Pet.payment: Money}");
    assert!(first.contains("pub enum Money ") && first.contains("pub payment: Option<Money>"), "{first}");
}

/// A status that gains another media type keeps the variant of the first one.
#[test]
fn added_media_type_keeps_the_variants_of_a_response() {
    let pet = "'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}";
    let accepted = "'202': {description: Accepted., content: {MORE application/json: {schema: {type: array, items: {type: string}}}}}";
    let shop = |more: &str| {
        let responses = format!("{pet}\n        {}", accepted.replace("MORE", more));
        SHOP.replace("'204': {description: Created.}", &responses)
    };
    let (before, after) = (shop(""), shop("text/plain: {schema: {type: string}},"));
    let first = run(&before, None, "");
    assert!(source(&first).contains("    Accepted(Vec<String>),"), "{}", source(&first));
    let without = source(&run(&after, None, ""));
    assert!(without.contains("    AcceptedJson(Vec<String>),"), "{without}");
    let second = source(&run(&after, Some(first.lock), ""));
    assert!(
        second.contains("    Accepted(Vec<String>),") && second.contains("    AcceptedText(String),"),
        "{second}"
    );
}
