//! `combine`: a document with the files that it refers to is one document, which gives the same crate.

use crate::crate_diff::{crate_differences, without_header};
use crate::fixtures::fixtures;
use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SpecFile, combine};
use serde_yaml::Value;

fn combined(files: &[SpecFile], name: &str) -> SpecFile {
    let text = combine(files, name).unwrap_or_else(|problems| panic!("\n{}", problems.render(files, false)));
    SpecFile::new(name, text)
}

fn files(files: &[(&str, &str)]) -> Vec<SpecFile> {
    files.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect()
}

#[test]
fn combined_fixtures_give_the_same_crates() {
    let mut tested = Vec::new();
    for fixture in fixtures() {
        let roots: Vec<&str> = fixture
            .files
            .iter()
            .filter(|file| file.text.contains("\npaths:\n"))
            .map(|file| file.name.as_str())
            .collect();
        let [root] = roots.as_slice() else { continue };
        let mut config = fixture.config;
        config.package.name = Some("sample".to_owned());
        let whole = generate_crate(&fixture.files, &config, Layout::Workspace);
        let one = combined(&fixture.files, root);
        let differences =
            crate_differences(&whole, &generate_crate(&[one], &config, Layout::Workspace), without_header);
        assert!(differences.is_empty(), "{}:\n{}", fixture.name, differences.join("\n"));
        if fixture.files.len() > 1 {
            tested.push(fixture.name);
        }
    }
    assert!(tested.iter().any(|name| name == "ref_across_files"), "{tested:?}");
}

#[test]
fn targets_become_components_of_their_section() {
    let files = files(&[
        (
            "api.yaml",
            "
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets: {$ref: 'paths/pets.yaml'}
components:
  schemas:
    Cat: {type: string}
    Dog: {$ref: 'schemas/Dog.yaml'}
  parameters: {x-page: {$ref: 'parts.yaml#/page'}}
  securitySchemes: {key: {$ref: 'parts.yaml#/key'}}
",
        ),
        (
            "paths/pets.yaml",
            "
get:
  operationId: listPets
  parameters: [{$ref: '../parts.yaml#/limit'}]
  responses:
    '200':
      description: Pets.
      headers: {X-Total: {$ref: '../parts.yaml#/total'}}
      content:
        application/json:
          schema: {$ref: '../schemas/Pet.yaml', description: A pet.}
          examples: {one: {$ref: '../parts.yaml#/one'}}
          example: {$ref: 'data that is no reference'}
    '400': {$ref: '../parts.yaml#/bad request'}
",
        ),
        (
            "schemas/Pet.yaml",
            "oneOf: [{$ref: Cat.yaml}, {$ref: Dog.yaml}]\ndiscriminator: {propertyName: kind, mapping: {cat: Cat.yaml, dog: ./Dog.yaml}}\n",
        ),
        ("schemas/Cat.yaml", "type: object\nproperties: {kind: {type: string}, friend: {$ref: Pet.yaml}}\n"),
        ("schemas/Dog.yaml", "type: object\nproperties: {kind: {type: string}, $ref: {type: string}}\n"),
        (
            "parts.yaml",
            "
limit: {name: limit, in: query, schema: {type: integer}}
page: {name: page, in: query, schema: {type: integer}}
total: {schema: {$ref: '#/count'}}
count: {type: integer}
one: {value: {kind: cat}}
bad request: {description: A problem.}
key: {type: apiKey, in: header, name: X-Key}
",
        ),
    ]);
    let document: Value = serde_yaml::from_str(&combined(&files, "api.yaml").text).expect("YAML");
    let get = &document["paths"]["/pets"]["get"];
    assert_eq!(get["operationId"], "listPets");
    assert_eq!(get["parameters"][0]["$ref"], "#/components/parameters/limit");
    let response = &get["responses"]["200"];
    assert_eq!(response["headers"]["X-Total"]["$ref"], "#/components/headers/total");
    let content = &response["content"]["application/json"];
    assert_eq!(content["schema"]["$ref"], "#/components/schemas/Pet");
    assert_eq!(content["schema"]["description"], "A pet.");
    assert_eq!(content["examples"]["one"]["$ref"], "#/components/examples/one");
    assert_eq!(content["example"]["$ref"], "data that is no reference");
    assert_eq!(get["responses"]["400"]["$ref"], "#/components/responses/bad_request");
    let components = &document["components"];
    assert_eq!(components["headers"]["total"]["schema"]["$ref"], "#/components/schemas/count");
    // The document has a component of this name, and one that is the other file.
    let pet = &components["schemas"]["Pet"];
    assert_eq!(pet["oneOf"][0]["$ref"], "#/components/schemas/Cat_Cat");
    assert_eq!(pet["oneOf"][1]["$ref"], "#/components/schemas/Dog");
    assert_eq!(pet["discriminator"]["mapping"]["cat"], "#/components/schemas/Cat_Cat");
    assert_eq!(pet["discriminator"]["mapping"]["dog"], "#/components/schemas/Dog");
    assert_eq!(components["schemas"]["Cat_Cat"]["properties"]["friend"]["$ref"], "#/components/schemas/Pet");
    // A property can have the name of the keyword.
    assert_eq!(components["schemas"]["Dog"]["properties"]["$ref"]["type"], "string");
    // The key of a parameter is no extension.
    assert_eq!(components["parameters"]["x-page"]["name"], "page");
    assert_eq!(components["securitySchemes"]["key"]["type"], "apiKey");
    let one = combined(&files, "api.yaml");
    let output = generate_crate(&[one], &Config::default(), Layout::Standalone);
    assert_eq!(output.counts.operations, 1);
}

#[test]
fn broken_references_and_cycles_are_reported() {
    let path = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {$ref: 'a.yaml'}\n";
    for (other, message) in [
        ("$ref: missing.yaml\n", "the file `missing.yaml` does not exist"),
        ("$ref: a.yaml\n", "circular reference"),
    ] {
        let files = files(&[("api.yaml", path), ("a.yaml", other)]);
        let problems = combine(&files, "api.yaml").expect_err("an error").render(&files, false);
        assert!(problems.contains(message), "{problems}");
    }
}
