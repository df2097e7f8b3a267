//! A new type that several groups share takes no locked name: where the name means another item, its path is written.

use super::{generated, run, source};

/// A document with an inline enum `PetSize` and an error body `Problem`.
const SHOP: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /pets:
    post:
      tags: [Pets]
      operationId: createPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '201': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '400': {description: A problem., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  /stores:
    get:
      tags: [Stores]
      operationId: getStore
      responses: {'200': {description: A store., content: {application/json: {schema: {$ref: '#/components/schemas/Store'}}}}}
components:
  schemas:
    Pet: {type: object, properties: {size: {type: string, enum: [small, large]}}}
    Problem: {type: object, properties: {code: {type: string}}}
    Store: {type: object, properties: {name: {type: string}}}
    petSize: {type: object, required: [length], properties: {length: {type: integer}}}
    problem: {type: object, required: [number], properties: {number: {type: integer}}}
";

#[test]
fn shared_type_takes_no_locked_name_of_a_group() {
    let first = run(SHOP, None, "");
    assert!(source(&first).contains("pub enum PetSize "), "{}", source(&first));
    let shared =
        SHOP.replace("name: {type: string}", "size: {$ref: '#/components/schemas/petSize'}").replace(
            "Pet: {type: object, properties: {",
            "Pet: {type: object, properties: {dimensions: {$ref: '#/components/schemas/petSize'}, ",
        );
    let second = run(&shared, Some(first.lock), "");
    let pets = source(&second);
    assert!(pets.contains("pub enum PetSize ") && pets.contains("pub size: Option<PetSize>"), "{pets}");
    assert!(pets.contains("pub dimensions: Option<crate::common::PetSize>"), "{pets}");
    assert!(!pets.contains("pub use crate::common"), "{pets}");
    let stores = second.tree.get("src/stores/mod.rs").expect("the other group");
    assert!(stores.contains("pub use crate::common::PetSize;"), "{stores}");
    let third = run(&shared, Some(second.lock.clone()), "");
    assert_eq!((&third.lock, generated(&third)), (&second.lock, generated(&second)));
}

#[test]
fn new_type_takes_no_locked_name_of_an_error_body() {
    let first = run(SHOP, None, "");
    let text = SHOP
        .replace("code: {type: string}", "details: {$ref: '#/components/schemas/problem'}")
        .replace("name: {type: string}", "problem: {$ref: '#/components/schemas/problem'}");
    let second = run(&text, Some(first.lock), "");
    let bodies = second.tree.get("src/error_bodies.rs").expect("the error bodies");
    assert!(bodies.contains("pub struct Problem "), "{bodies}");
    assert!(bodies.contains("pub details: Option<crate::common::Problem>"), "{bodies}");
}
