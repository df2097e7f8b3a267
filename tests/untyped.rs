//! Raw JSON in the SDK: only where no schema describes the value, and little of it.

use std::fmt::Write as _;

use crate::generate_crate::generate_crate;
use crate::spec::read_spec;
use sdk_generator::{Config, Layout, Output, SpecFile, UntypedKind};

/// A change of this list changes what the SDK knows about the API.
#[test]
fn spec_untyped_fields_match_snapshot() {
    let (files, config) = read_spec();
    let output = generate_crate(&files, &config, Layout::Workspace);
    let (values, objects) = untyped_counts(&output);
    let fields = output.counts.fields;
    assert!(values * 1_000 <= fields * 3, "{values} of {fields} members are any value");
    let mut page = format!(
        "any value:   {values} of {fields} members, {:.2} %\nany members: {objects} of {fields} members, {:.2} %\n",
        percent(values, fields),
        percent(objects, fields)
    );
    for it in &output.untyped {
        let _ = write!(page, "\n{}: {}\n    {}#{}\n", it.place, it.kind, it.origin.file, it.origin.pointer);
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("spec", page) });
}

/// A schema that the generator does not understand is raw JSON and has a warning.
#[test]
fn spec_has_no_warnings() {
    let (files, config) = read_spec();
    let output = generate_crate(&files, &config, Layout::Workspace);
    assert_eq!(output.warnings.warnings(), 0, "{}", output.warnings.render(&files, false));
}

#[test]
fn untyped_locations_are_listed() {
    let text = "
openapi: 3.0.3
info: {title: Fixture, version: v1}
servers: [{url: https://api.example.com}]
paths:
  /crates/{id}:
    put:
      operationId: putCrate
      tags: [Crates (shop/v1)]
      parameters:
        - {name: id, in: path, required: true, schema: {}}
        - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {}}}}}
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Crate'}}}}}
    get:
      operationId: getCrate
      tags: [Crates (shop/v1)]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: It., content: {application/json: {}}}}
components:
  schemas:
    Crate:
      type: object
      properties:
        type: {description: Anything., nullable: true}
        labels: {type: object}
        lists: {type: object, additionalProperties: {type: array, items: {}}}
        typed: {type: object, additionalProperties: {type: string}}
        lid: {oneOf: [{type: string}, {type: object}]}
      additionalProperties: {}
";
    let output =
        generate_crate(&[SpecFile::new("shop/v1.yaml", text)], &Config::default(), Layout::Standalone);
    let found: Vec<String> = output
        .untyped
        .iter()
        .map(|it| format!("{}: {} ({})", it.place, it.kind, it.origin.pointer))
        .collect();
    assert_eq!(
        found,
        [
            "shop/v1 Crate.additional: any members (/components/schemas/Crate)",
            "shop/v1 Crate.labels: any members (/components/schemas/Crate/properties/labels)",
            "shop/v1 Crate.lists: any value (/components/schemas/Crate/properties/lists)",
            "shop/v1 Crate.type: any value (/components/schemas/Crate/properties/type)",
            "shop/v1 CrateLid.Object: any members (/components/schemas/Crate/properties/lid)",
            "shop/v1 GetCrate response: any value (/paths/~1crates~1{id}/get)",
            "shop/v1 PutCrate body: any value (/paths/~1crates~1{id}/put)",
            "shop/v1 PutCrate filter: any members (/paths/~1crates~1{id}/put)",
            "shop/v1 PutCrate id: any value (/paths/~1crates~1{id}/put)",
        ]
    );
    assert_eq!(output.counts.fields, 6);
    assert_eq!(untyped_counts(&output), (5, 4));
}

/// Returns the numbers of fields with any value, and of objects with any members.
fn untyped_counts(output: &Output) -> (usize, usize) {
    let values = output.untyped.iter().filter(|it| it.kind == UntypedKind::Value).count();
    (values, output.untyped.len() - values)
}

fn percent(part: usize, whole: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map(f64::from).unwrap_or(f64::MAX);
    number(part) * 100.0 / number(whole)
}

/// A document with JSON texts: in a property, in a list, in a component, and one that is text on purpose.
const JSON_TEXTS: &str = "
openapi: 3.1.0
info: {title: Fixture, version: v1}
servers: [{url: https://api.example.com}]
paths:
  /crates:
    get:
      operationId: getCrate
      tags: [Crates]
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Crate'}}}}}
components:
  schemas:
    Crate:
      type: object
      properties:
        label: {type: string, contentSchema: {$ref: '#/components/schemas/Label'}}
        labels: {type: array, items: {type: string, contentSchema: {$ref: '#/components/schemas/Label'}}}
        seal: {$ref: '#/components/schemas/Seal'}
        plain: {type: string, contentSchema: {$ref: '#/components/schemas/Label'}}
    Seal: {type: string, contentMediaType: application/json, contentSchema: {type: array, items: {type: string}}}
    Label: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
    Size: {type: object, properties: {width: {type: integer}}}
    Lid: {type: object}
";

/// A component that only a `contentSchema` uses is not unused. If the text has no type, the note says how to type it.
#[test]
fn json_texts_without_a_type_are_noted() {
    let notes = |settings: &str| {
        let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("settings");
        let output = generate_crate(&[SpecFile::new("crates.yaml", JSON_TEXTS)], &config, Layout::Standalone);
        let notes = output.warnings.iter().map(|it| {
            let place = it.places[0].pointer.to_string();
            format!(
                "{} {} {} {}",
                it.code.as_str(),
                place.replace("/components/schemas", ""),
                it.message,
                it.advice()
            )
        });
        notes.collect::<Vec<_>>()
    };
    let unused =
        "N0102 /Lid `Lid` under `schemas` is not used by an operation remove the component, or refer to it";
    let help = |setting: &str| {
        format!("set {setting} in `sdk.yaml` for a `JsonText` with a type, or `string` to keep the text")
    };
    let label = "the text is JSON that matches `Label`, but its type is `String`";
    let expected = [
        format!("N0305 /Crate/properties/label {label} {}", help("`properties: { Crate.label: json }`")),
        format!(
            "N0305 /Crate/properties/labels/items {label} {}",
            help("`properties: { Crate.labels: json }`")
        ),
        format!(
            "N0305 /Seal the text is JSON, but its type is `String` {}",
            help("the properties that refer to `Seal` to `json` under `properties`")
        ),
        unused.to_owned(),
    ];
    let mut found = notes("properties: { Crate.plain: string }\n");
    found.sort_by_key(|note| note.starts_with("N0102"));
    assert_eq!(found, expected);
    assert_eq!(notes("properties: { label: json, labels: json, seal: json, plain: json }\n"), [unused]);
}
