//! `sdkwright diff`: the types that it compares are those in the source of the crate.
//!
//! Each test has a document with an item for every schema of a list, and a second document in which each item has the next
//! schema. Exactly the items whose declarations differ in the source are breaking changes.

#[path = "../src/scratch.rs"]
#[expect(dead_code, reason = "the tests read files themselves")]
mod scratch;

use std::fs;
use std::path::Path;
use std::process::Command;

use scratch::Scratch;

/// Schemas of values that have different types or wrappers in Rust, or the same.
const SCHEMAS: &[&str] = &[
    "{type: string}",
    "{type: string, format: password}",
    "{type: string, maxLength: 10}",
    "{type: string, nullable: true}",
    "{type: string, format: password, nullable: true}",
    "{type: integer}",
    "{type: integer, format: int32}",
    "{type: string, format: uuid}",
    "{type: string, format: date-time}",
    "{type: string, format: byte}",
    "{type: array, items: {type: string}}",
    "{type: array, items: {type: string, format: password}}",
    "{type: object, additionalProperties: {type: string}}",
    "{type: object, additionalProperties: {type: string, format: password}}",
    "{$ref: '#/components/schemas/Part'}",
    "{type: object}",
    "{}",
    "{$ref: '#/components/schemas/Node'}",
    "{$ref: '#/components/schemas/Password'}",
    "{$ref: '#/components/schemas/Kind'}",
];

const HEAD: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: 'https://things.example'}]
paths:
  /things:
";

const COMPONENTS: &str = "\
components:
  schemas:
    Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, name: {type: string}}}
    Part: {type: object, properties: {a: {type: string}}}
    Password: {type: string, format: password}
    Kind: {type: string, enum: [small, large]}
";

/// The two versions, and the source of their crates.
struct Versions {
    output: String,
    sources: [String; 2],
}

/// Returns the documents with the schemas, and with each schema replaced by the next one.
fn versions(document: impl Fn(&[&str]) -> String) -> Versions {
    let folder = Scratch::new();
    let run = |line: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        let output = command.args(line.split(' ')).current_dir(folder.path("")).output().expect("a run");
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let mut next = SCHEMAS.to_vec();
    next.rotate_left(1);
    let sources = [("old", SCHEMAS), ("new", &next)].map(|(side, schemas)| {
        folder.write(&format!("{side}/things.yaml"), &document(schemas));
        folder.write(&format!("{side}/sdk.yaml"), "package: {name: things, version: 1.2.0}\n");
        run(&format!("generate --spec {side} --out {side}-crate"));
        texts(&folder.path(&format!("{side}-crate/src/things")))
    });
    Versions { output: run("diff old new"), sources }
}

/// Returns the texts of all files in a folder.
fn texts(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let texts = entries.map(|path| match path.is_dir() {
        true => texts(&path),
        false => fs::read_to_string(&path).expect("a file"),
    });
    texts.collect()
}

impl Versions {
    /// Checks that an item is a breaking change if and only if the text after these marks differs in the sources. The text
    /// ends at the next documentation comment or brace.
    fn check(&self, item: &str, marks: &[&str]) {
        let declared = |source: &str| {
            let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
            let rest = marks.iter().fold(source.as_str(), |text, mark| {
                text.split_once(mark).unwrap_or_else(|| panic!("{item}: `{mark}` in {text}")).1
            });
            let end = ["///", "{", "}"].iter().filter_map(|end| rest.find(end)).min();
            rest[..end.expect("an end")].trim().to_owned()
        };
        let [old, new] = [&self.sources[0], &self.sources[1]].map(|source| declared(source.as_str()));
        let is_breaking = self
            .output
            .lines()
            .any(|line| line.starts_with("breaking") && line.contains(&format!("`{item}`")));
        assert_eq!(is_breaking, old != new, "{item}: {old} is now {new}\n{}", self.output);
    }
}

/// Returns an object schema with a property for each schema.
fn object(schemas: &[&str], required: bool) -> String {
    let members = schemas.iter().enumerate().map(|(index, schema)| format!("f{index}: {schema}"));
    let members = members.collect::<Vec<_>>().join(", ");
    let names = (0..schemas.len()).map(|index| format!("f{index}")).collect::<Vec<_>>().join(", ");
    let required = if required { format!("required: [{names}], ") } else { String::new() };
    format!("{{type: object, {required}properties: {{{members}}}}}")
}

fn fields_are_compared(required: bool) {
    let versions = versions(|schemas| {
        let schema = object(schemas, required);
        format!(
            "{HEAD}    put:\n      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/Thing'}}}}}}}}\n      responses: {{'204': {{description: Done.}}}}\n\
             {COMPONENTS}    Thing: {schema}\n"
        )
    });
    for index in 0..SCHEMAS.len() {
        versions.check(&format!("things::Thing::f{index}"), &[&format!("pub f{index}: ")]);
    }
}

#[test]
fn optional_fields_have_the_types_of_the_source() {
    fields_are_compared(false);
}

#[test]
fn required_fields_have_the_types_of_the_source() {
    fields_are_compared(true);
}

#[test]
fn additional_properties_have_the_types_of_the_source() {
    let versions = versions(|schemas| {
        let name = |index| format!("'#/components/schemas/Map{index}'");
        let fields: Vec<String> =
            (0..schemas.len()).map(|index| format!("m{index}: {{$ref: {}}}", name(index))).collect();
        let maps = schemas.iter().enumerate().map(|(index, schema)| {
            format!("    Map{index}: {{type: object, properties: {{a: {{type: string}}}}, additionalProperties: {schema}}}\n")
        });
        let maps: String = maps.collect();
        format!(
            "{HEAD}    put:\n      requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, \
             properties: {{{}}}}}}}}}}}\n      responses: {{'204': {{description: Done.}}}}\n{COMPONENTS}{maps}",
            fields.join(", ")
        )
    });
    for index in 0..SCHEMAS.len() {
        let item = format!("things::Map{index}::additional");
        versions.check(&item, &[&format!("pub struct Map{index} {{"), "pub additional: "]);
    }
}

#[test]
fn setters_have_the_types_of_the_source() {
    let versions = versions(|schemas| {
        let parameters: Vec<String> = (schemas.iter().enumerate())
            .map(|(index, schema)| format!("{{name: q{index}, in: query, schema: {schema}}}"))
            .collect();
        format!(
            "{HEAD}    get:\n      operationId: listThings\n      parameters: [{}]\n      responses: {{'204': {{description: \
             Done.}}}}\n{COMPONENTS}",
            parameters.join(", ")
        )
    });
    for index in 0..SCHEMAS.len() {
        let item = format!("things::requests::ListThings::q{index}");
        versions.check(&item, &[&format!("pub fn q{index}(mut self, ")]);
    }
}

#[test]
fn variants_of_bodies_have_the_types_of_the_source() {
    let versions = versions(|schemas| {
        let operations = schemas.iter().enumerate().map(|(index, schema)| {
            format!(
                "  /t{index}:\n    put:\n      tags: [Things]\n      operationId: put{index}\n      requestBody: {{required: \
                 true, content: {{application/json: {{schema: {schema}}}, text/csv: {{schema: {{type: string, format: binary}}}}}}}}\n\
                 \x20     responses: {{'204': {{description: Done.}}}}\n"
            )
        });
        let operations: String = operations.collect();
        format!("{HEAD}    get: {{responses: {{'204': {{description: Done.}}}}}}\n{operations}{COMPONENTS}")
    });
    for index in 0..SCHEMAS.len() {
        let item = format!("things::Put{index}Body::Json");
        versions.check(&item, &[&format!("pub enum Put{index}Body {{"), "Json("]);
    }
}
