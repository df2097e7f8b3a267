//! The lock keeps the types of variants: a struct that grows above the size of boxed values stays unboxed.

use sdk_generator::{Config, Layout, Lock, Output, SpecFile};

use super::{parse_config, run, source};
use crate::generate_crate::generate_crate;

/// A document with a union, a response with two statuses and a body with two media types.
const SHOP: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /pets:
    post:
      tags: [Pets]
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/plain: {schema: {type: string}}
      responses:
        '200': {description: A cat., content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
        '202': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    put:
      tags: [Pets]
      operationId: replaceCat
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Cat'}}
          text/plain: {schema: {type: string}}
      responses: {'204': {description: Replaced.}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
";

/// Returns the document in which a cat has ten more properties.
fn grown() -> String {
    let more: String = (0..10).map(|index| format!(", note{index}: {{type: string}}")).collect();
    let small = "Cat: {type: object, required: [kind], properties: {kind: {type: string}";
    assert!(SHOP.contains(small));
    SHOP.replace(small, &format!("{small}{more}"))
}

fn accept(text: &str, lock: Lock) -> Output {
    let config = Config { lock: Some(lock), accept: true, ..parse_config("") };
    generate_crate(&[SpecFile::new("pets.yaml", text)], &config, Layout::Standalone)
}

#[test]
fn grown_struct_stays_unboxed_until_accepted() {
    let first = run(SHOP, None, "");
    assert!(!source(&first).contains("Box<Cat>"), "{}", source(&first));
    let second = run(&grown(), Some(first.lock), "");
    let text = source(&second);
    assert!(!text.contains("Box<Cat>"), "{text}");
    // The union, the responses and the bodies.
    assert_eq!(text.matches("clippy::large_enum_variant").count(), 3, "{text}");
    assert_eq!(run(&grown(), Some(second.lock.clone()), "").lock, second.lock);

    let accepted = accept(&grown(), second.lock);
    let text = source(&accepted);
    assert_eq!(text.matches("(Box<Cat>)").count(), 3, "{text}");
    assert!(!text.contains("large_enum_variant"), "{text}");
    assert_eq!(source(&run(&grown(), None, "")), text);
    let shrunk = source(&run(SHOP, Some(accepted.lock), ""));
    assert_eq!(shrunk.matches("(Box<Cat>)").count(), 3, "{shrunk}");
}

/// An entry without a size, as older versions of the tool wrote it, leaves the choice to the size.
#[test]
fn type_without_an_entry_is_boxed_by_its_size() {
    let mut lock = run(SHOP, None, "").lock;
    lock.types.values_mut().for_each(|entry| entry.boxed = None);
    let second = run(&grown(), Some(lock), "");
    assert!(source(&second).contains("Box<Cat>"), "{}", source(&second));
}
