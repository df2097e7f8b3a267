//! Swagger 2.0: a document generates the same crate as its equivalent in OpenAPI 3.0, and diagnostics refer to the
//! original document.

use std::collections::BTreeSet;

use crate::crate_diff::crate_differences;
use crate::generate_crate::generate_crate;
use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, bundle, generate, inline};

const SWAGGER: &str = include_str!("swagger/shop.yaml");
const OPENAPI: &str = include_str!("swagger/shop.openapi.yaml");

fn diagnose(files: &[SpecFile], config: &Config) -> Diagnostics {
    match generate(files, config, Layout::Standalone) {
        Ok(output) => output.warnings,
        Err(problems) => problems,
    }
}

fn assert_same_crate(one: &Output, other: &Output) {
    let differences = crate_differences(one, other, |text| text);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Returns the rendered diagnostics of a document.
fn page(document: &str) -> String {
    let files = [SpecFile::new("shop.yaml", document)];
    diagnose(&files, &Config::default()).render_with_notes(&files, false)
}

#[test]
fn crate_is_that_of_the_equivalent_document() {
    let config = Config::default();
    let of = |text| generate_crate(&[SpecFile::new("shop.yaml", text)], &config, Layout::Standalone);
    let (swagger, openapi) = (of(SWAGGER), of(OPENAPI));
    assert_same_crate(&swagger, &openapi);
    let codes = |problems: &Diagnostics| problems.iter().map(|it| it.code).collect::<Vec<Code>>();
    assert_eq!(codes(&swagger.warnings), codes(&openapi.warnings));
    assert_eq!(swagger.lock, openapi.lock);
}

#[test]
fn json_and_yaml_are_the_same() {
    let value: serde_yaml::Value = serde_yaml::from_str(SWAGGER).expect("a document");
    let json = serde_json::to_string_pretty(&value).expect("JSON");
    let of =
        |text: &str| generate_crate(&[SpecFile::new("shop", text)], &Config::default(), Layout::Standalone);
    assert_same_crate(&of(&json), &of(SWAGGER));
}

/// Messages name lines, pointers and references of the document, not of its conversion.
#[test]
fn messages_are_about_the_original_document() {
    let dangling = SWAGGER.replacen(
        "schema: { $ref: '#/definitions/Pet' }\nresponses",
        "schema: { $ref: '#/definitions/Pett' }\nresponses",
        1,
    );
    let page_of_reference = page(&dangling);
    assert!(page_of_reference.contains("--> shop.yaml:29:21"), "{page_of_reference}");
    assert!(page_of_reference.contains("= at: /parameters/NewPet/schema/$ref"), "{page_of_reference}");
    assert!(page_of_reference.contains("did you mean `#/definitions/Pet`?"), "{page_of_reference}");
    let typo = page(&SWAGGER.replacen("summary: Lists", "sumary: Lists", 1));
    assert!(typo.contains("= at: /paths/~1pets/get/sumary"), "{typo}");
    let keyword = page(&SWAGGER.replacen("maximum: 100", "maximun: 100", 1));
    assert!(keyword.contains("= at: /parameters/Limit/maximun"), "{keyword}");
    let discriminator = page(&SWAGGER.replacen("discriminator: kind", "discriminator: sort", 1));
    assert!(!discriminator.contains("propertyName"), "{discriminator}");
}

#[test]
fn constructs_without_an_equivalent_are_reported() {
    for (old, new, code, place) in [
        (
            "collectionFormat: pipes",
            "collectionFormat: tsv",
            Code::UndefinedStyle,
            "/paths/~1pets/get/parameters/3/collectionFormat",
        ),
        (
            "- { name: topics, in: formData, type: array, items: { type: string }, collectionFormat: multi }",
            "- { name: topics, in: body, schema: { type: string } }\n        - { name: a, in: formData, type: string }",
            Code::DifferentBodies,
            "/paths/~1pets~1{id}~1note/post/parameters/1",
        ),
        (
            "- { name: pet, in: body, schema: { $ref: '#/definitions/Pet' } }",
            "- { name: pet, in: body, schema: { type: string } }\n        - { name: other, in: body, schema: { type: string } }",
            Code::DifferentBodies,
            "/paths/~1pets~1{id}/put/parameters/1",
        ),
    ] {
        let text = SWAGGER.replacen(old, new, 1);
        assert_ne!(text, SWAGGER);
        let problems = diagnose(&[SpecFile::new("shop.yaml", text)], &Config::default());
        let found: BTreeSet<String> =
            problems.iter().filter(|it| it.code == code).map(|it| it.places[0].pointer.to_string()).collect();
        assert_eq!(found, BTreeSet::from([place.to_owned()]), "{new}");
    }
}

/// Overlays apply to the original document.
#[test]
fn overlay_changes_the_original_document() {
    let overlay = SpecFile::new(
        "fixes.yaml",
        "overlay: 1.1.0\ninfo: {title: Fixes, version: v1}\nactions:\n- target: $.definitions.Error.properties\n  update: {hint: {type: string, mimimum: 3}}\n",
    );
    let config = Config { overlays: vec![overlay], ..Config::default() };
    let files = [SpecFile::new("shop.yaml", SWAGGER)];
    let output = generate_crate(&files, &config, Layout::Standalone);
    let places: Vec<String> = output.warnings.iter().map(|it| it.places[0].file.to_string()).collect();
    assert!(places.iter().any(|place| place.starts_with("fixes.yaml")), "{places:?}");
    assert!(output.tree.files().any(|(_, text)| text.contains("pub hint: Option<String>")));
}

#[test]
fn files_refer_to_definitions_of_others() {
    let shared = "swagger: '2.0'\ninfo: {title: Common, version: v1}\npaths: {}\ndefinitions:\n  Toy: {type: object, properties: {name: {type: string, x-nullable: true}}}\nparameters:\n  Toy: {name: toy, in: body, schema: {$ref: '#/definitions/Toy'}}\n";
    let root = "swagger: '2.0'\ninfo: {title: Toys, version: v1}\nhost: toys.example\npaths:\n  /toys:\n    post:\n      operationId: createToy\n      tags: [Toys]\n      parameters: [{$ref: 'common/common.yaml#/parameters/Toy'}]\n      responses: {'200': {description: A toy., schema: {$ref: './common/common.yaml#/definitions/Toy'}}}\n";
    let files = [SpecFile::new("toys.yaml", root), SpecFile::new("common/common.yaml", shared)];
    let output = generate_crate(&files, &Config::default(), Layout::Standalone);
    let text: String = output.tree.files().map(|(_, text)| text).collect();
    assert!(
        text.contains("pub fn create(&self, body: &Toy)")
            || text.contains("pub fn create(&self) -> CreateToy"),
        "no method"
    );
    assert!(text.contains("pub struct Toy"));
}

#[test]
fn base_path_is_never_part_of_the_host() {
    for (old, new, url) in [
        ("basePath: /v1/", "basePath: .evil.example", Some("https://api.pets.example/.evil.example")),
        ("basePath: /v1/", "basePath: v1", Some("https://api.pets.example/v1")),
        ("host: api.pets.example", "host: api.pets.example:8443", Some("https://api.pets.example:8443/v1")),
        ("host: api.pets.example", "host: https://api.pets.example", None),
        ("host: api.pets.example", "host: a@b.example", None),
        ("host: api.pets.example", "host: 'a.example:b'", None),
    ] {
        let text = SWAGGER.replacen(old, new, 1);
        let output =
            generate_crate(&[SpecFile::new("shop.yaml", text)], &Config::default(), Layout::Standalone);
        let service = output.tree.get("src/service.rs").expect("the service");
        assert_eq!(url.is_none(), output.warnings.iter().any(|it| it.code == Code::UnusableServer), "{new}");
        if let Some(url) = url {
            assert!(service.contains(&format!("url: \"{url}\"")), "{new}");
        }
        assert!(!service.contains("examplev1") && !service.contains("example.evil"), "{new}");
    }
}

/// Examples and mocks do not need encryption.
#[test]
fn example_of_api_without_encryption_allows_it() {
    let example = |text: &str| {
        let files = [SpecFile::new("shop.yaml", text)];
        let output = generate_crate(&files, &Config::default(), Layout::Standalone);
        output.tree.get("src/transport/example.md").is_some_and(|text| text.contains(".allow_http(true)"))
    };
    let encrypted = SWAGGER.replace("      schemes: [http]\n", "");
    assert!(!example(&encrypted));
    assert!(example(&encrypted.replace("schemes: [http, https, wss]", "schemes: [http]")));
}

#[test]
fn shared_file_refers_to_definitions_of_the_document() {
    let root = "swagger: '2.0'\ninfo: {title: Toys, version: v1}\nhost: toys.example\npaths:\n  /toys:\n    get:\n      operationId: getToy\n      tags: [Toys]\n      responses: {'200': {description: A toy., schema: {$ref: '#/definitions/Toy'}}}\ndefinitions:\n  Toy: {type: object, properties: {part: {$ref: 'parts.yaml#/Part'}}}\n";
    let parts = "Part: {type: object, properties: {of: {$ref: 'toys.yaml#/definitions/Toy'}}}\n";
    let files = [SpecFile::new("toys.yaml", root), SpecFile::new("parts.yaml", parts)];
    let output = generate_crate(&files, &Config::default(), Layout::Standalone);
    let text: String = output.tree.files().map(|(_, text)| text).collect();
    assert!(text.contains("pub of: Option<Box<Toy>>"));
}

/// A document cannot grow without limit: a body is copied for each media type and each operation.
#[test]
fn growth_is_limited() {
    let types: Vec<String> = (0..1_500).map(|index| format!("application/x{index}")).collect();
    let operations: String = (0..1_500)
        .map(|index| format!("  /a{index}: {{post: {{parameters: [{{$ref: '#/parameters/A'}}], responses: {{'204': {{description: A.}}}}}}}}\n"))
        .collect();
    let text = format!(
        "swagger: '2.0'\ninfo: {{title: A, version: v1}}\nconsumes: [{}]\nparameters: {{A: {{name: a, in: body, schema: {{type: object}}}}}}\npaths:\n{operations}",
        types.join(", ")
    );
    let problems = diagnose(&[SpecFile::new("a.yaml", text)], &Config::default());
    assert!(problems.iter().any(|it| it.code == Code::TooLarge), "{}", problems.render(&[], false));
}

#[test]
fn inline_and_bundle_are_openapi_3() {
    let files = [SpecFile::new("shop.yaml", SWAGGER)];
    let of_openapi = [SpecFile::new("shop.yaml", OPENAPI)];
    let value = |page: Result<String, Diagnostics>| -> serde_json::Value {
        serde_yaml::from_str(&page.expect("a document")).expect("YAML")
    };
    assert_eq!(value(inline(&files, "shop.yaml")), value(inline(&of_openapi, "shop.yaml")));
    assert_eq!(value(bundle(&files)), value(bundle(&of_openapi)));
}
