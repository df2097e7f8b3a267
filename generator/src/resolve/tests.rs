//! Tests from documents to flat schemas and operations.

use super::*;
use crate::diagnostics::Code;
use crate::limits::Limits;
use crate::source::parse_all;
use crate::source_text::SpecFile;

mod operations;
mod shapes;
mod survival;

/// The outcome for some files: the graph, the codes of the diagnostics, and the rendered report.
struct Outcome {
    resolved: Resolved,
    codes: Vec<Code>,
    report: String,
}

fn run(files: &[(&str, &str)]) -> Outcome {
    let files: Vec<SpecFile> = files.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect();
    let mut diagnostics = Diagnostics::new();
    let documents = parse_all(&files, &Limits::default(), &mut diagnostics);
    let resolved = resolve(&documents, &Config::default(), &mut diagnostics);
    // The documents of these tests contain an unused component.
    let codes = diagnostics.iter().map(|problem| problem.code);
    let codes = codes.filter(|code| *code != Code::UnusedComponent).collect();
    Outcome { resolved, codes, report: diagnostics.render(&files, false) }
}

/// Returns a document with one operation whose response has a schema; `components` are members of `components.schemas`.
fn answer(schema: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3
paths:
  /a:
    get:
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}
components:
  schemas:
    Never: {{type: string}}
{components}"
    )
}

/// Returns a schema on one line: `Name{member!: type}`, with `?` for nullable and `-` for read-only.
pub(super) fn show(graph: &SchemaGraph, id: SchemaId, depth: usize) -> String {
    let schema = &graph[id];
    let name = schema.name.as_deref().unwrap_or_default();
    let inner = |id: SchemaId| if depth == 0 { "…".to_owned() } else { show(graph, id, depth - 1) };
    let shape = match &schema.shape {
        Shape::Any => "any".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Integer(format) => format!("int{}", format.as_deref().unwrap_or_default()),
        Shape::Number(format) => format!("number{}", format.as_deref().unwrap_or_default()),
        Shape::String(format) => format!("string{}", format.as_deref().unwrap_or_default()),
        Shape::Enum { values, open, .. } => {
            format!("({}{})", values.join("|"), if *open { "|…" } else { "" })
        }
        Shape::Array(items) => format!("[{}]", inner(*items)),
        Shape::Union(union) => {
            let variants = union.variants.iter();
            let variants =
                variants.map(|it| format!("{}={}", it.discriminator_values.join("/"), inner(it.schema)));
            format!("<{}>", variants.collect::<Vec<_>>().join(" "))
        }
        Shape::Object(object) => {
            let mut members: Vec<String> = object
                .properties
                .iter()
                .map(|(name, it)| {
                    format!("{name}{}: {}", if it.required { "!" } else { "" }, inner(it.schema))
                })
                .collect();
            match object.additional {
                Additional::Schema(id) => members.push(format!("*: {}", inner(id))),
                Additional::Any => members.push("*".to_owned()),
                Additional::Denied | Additional::Unstated => {}
            }
            format!("{{{}}}", members.join(", "))
        }
    };
    let flags = [(schema.read_only, "-"), (schema.nullable, "?"), (schema.secret, "#")];
    let flags: String = flags.iter().filter(|(set, _)| *set).map(|(_, flag)| *flag).collect();
    format!("{name}{shape}{flags}")
}

/// Returns the schema of the single response.
fn answered(outcome: &Outcome) -> SchemaId {
    let schema =
        outcome.resolved.operations.first().and_then(|it| it.responses.first()?.content.first()?.schema);
    schema.expect("a response with a schema")
}

fn assert_schema(schema: &str, components: &str, expected: &str, codes: &[Code]) {
    let outcome = run(&[("a.yaml", &answer(schema, components))]);
    let shown = show(&outcome.resolved.schemas, answered(&outcome), 4);
    assert_eq!(shown, expected, "{schema}\n{components}\n{}", outcome.report);
    assert_eq!(outcome.codes, codes, "{schema}\n{components}\n{}", outcome.report);
}

const USER: &str = "    User:
      type: object
      description: A user.
      properties:
        id: {type: string}
        spec: {$ref: '#/components/schemas/Spec'}
    Spec: {type: object, properties: {name: {type: string}, size: {type: integer, format: int32}}}
";

#[test]
fn all_of_is_flattened() {
    let user = "User{id: string, spec: Spec{name: string, size: intint32}}";
    let reference = "$ref: '#/components/schemas/User'";
    for (schema, expected) in [
        (format!("{{{reference}}}"), user.to_owned()),
        (format!("{{allOf: [{{{reference}}}]}}"), user.to_owned()),
        (format!("{{allOf: [{{{reference}}}], description: x, nullable: true}}"), format!("{user}?")),
        (format!("{{{reference}, readOnly: true}}"), format!("{user}-")),
        (format!("{{allOf: [{{{reference}}}, {{type: object}}, {{example: {{}}}}]}}"), user.to_owned()),
        (format!("{{allOf: [{{{reference}}}, {{properties: {{id: {{example: u}}}}}}]}}"), user.to_owned()),
        (
            format!("{{allOf: [{{{reference}}}, {{properties: {{extra: {{example: u}}}}}}]}}"),
            "{id: string, spec: Spec{name: string, size: intint32}, extra: any}".to_owned(),
        ),
        (format!("{{allOf: [{{{reference}}}, {{{reference}}}]}}"), user.to_owned()),
        (
            format!("{{allOf: [{{{reference}}}, {{required: [id, spec]}}]}}"),
            "User{id!: string, spec!: Spec{name: string, size: intint32}}".to_owned(),
        ),
        (
            format!(
                "{{allOf: [{{{reference}}}, {{properties: {{spec: {{type: object, required: [name]}}}}}}]}}"
            ),
            "User{id: string, spec: Spec{name!: string, size: intint32}}".to_owned(),
        ),
        (
            format!("{{allOf: [{{{reference}}}, {{properties: {{more: {{type: boolean}}}}}}]}}"),
            "{id: string, spec: Spec{name: string, size: intint32}, more: bool}".to_owned(),
        ),
    ] {
        assert_schema(&schema, USER, &expected, &[]);
    }
}

#[test]
fn named_all_of_keeps_its_name() {
    let components = format!(
        "{USER}    Admin: {{allOf: [{{$ref: '#/components/schemas/User'}}, {{properties: {{more: {{type: boolean}}}}}}]}}
    Alias: {{allOf: [{{$ref: '#/components/schemas/User'}}]}}
    List: {{type: object, properties: {{data: {{type: array, items: {{$ref: '#/components/schemas/User'}}}}}}}}
"
    );
    let spec = "Spec{name: string, size: intint32}";
    assert_schema(
        "{$ref: '#/components/schemas/Admin'}",
        &components,
        &format!("Admin{{id: string, spec: {spec}, more: bool}}"),
        &[],
    );
    assert_schema(
        "{$ref: '#/components/schemas/Alias'}",
        &components,
        &format!("User{{id: string, spec: {spec}}}"),
        &[],
    );
    assert_schema(
        "{allOf: [{$ref: '#/components/schemas/List'}, {required: [data], properties: {data: {items: {properties: {spec: {required: [size]}}}}}}]}",
        &components,
        "List{data!: [User{id: string, spec: Spec{name: string, size!: intint32}}]}",
        &[],
    );
}

#[test]
fn unions_are_resolved_to_variants() {
    let components = "    Cat: {type: object, properties: {kind: {type: string, enum: [C]}}}
    Dog: {type: object, properties: {kind: {type: string, enum: [D]}}}
";
    let cat = "Cat{kind: (C)}";
    let dog = "Dog{kind: (D)}";
    let both = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";
    for (schema, expected, codes) in [
        (format!("{{{both}}}"), format!("<Cat={cat} Dog={dog}>"), vec![]),
        (
            format!(
                "{{type: object, {both}, discriminator: {{propertyName: kind, mapping: {{C: '#/components/schemas/Cat', D: Dog}}}}}}"
            ),
            format!("<C/Cat={cat} D/Dog={dog}>"),
            vec![],
        ),
        (
            format!("{{{both}, discriminator: {{propertyName: kind, mapping: {{X: Bird}}}}}}"),
            format!("<Cat={cat} Dog={dog}>"),
            vec![Code::UnmatchedMapping],
        ),
        (
            format!("{{{both}, properties: {{id: {{type: string}}}}}}"),
            "<Cat=Cat{kind: (C), id: string} Dog=Dog{kind: (D), id: string}>".to_owned(),
            vec![],
        ),
        ("{oneOf: [{$ref: '#/components/schemas/Cat'}]}".to_owned(), cat.to_owned(), vec![]),
        (
            "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}".to_owned(),
            format!("{cat}?"),
            vec![],
        ),
        (
            "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}".to_owned(),
            format!("<Cat={cat}>"),
            vec![],
        ),
        ("{oneOf: [{type: string}, {type: integer}]}".to_owned(), "<=string =int>".to_owned(), vec![]),
        (
            "{oneOf: [{type: string, nullable: true}, {type: integer}]}".to_owned(),
            "<=string? =int>?".to_owned(),
            vec![],
        ),
        ("{oneOf: [{const: a}, {const: b}]}".to_owned(), "(a|b)".to_owned(), vec![]),
        (
            "{anyOf: [{type: string, enum: [a]}, {type: string}, {type: integer}]}".to_owned(),
            "<=(a|…) =int>".to_owned(),
            vec![],
        ),
        (
            "{anyOf: [{type: string, format: date-time}, {type: string, format: uri}]}".to_owned(),
            "string".to_owned(),
            vec![],
        ),
        ("{oneOf: [{type: number}, {type: integer}]}".to_owned(), "<=number =int>".to_owned(), vec![]),
        ("{oneOf: [{type: integer, format: int32}, {type: integer}]}".to_owned(), "int".to_owned(), vec![]),
        (
            "{oneOf: [{oneOf: [{type: string}, {type: integer}]}, {type: boolean}]}".to_owned(),
            "<=string =int =bool>".to_owned(),
            vec![],
        ),
        (
            "{type: string, anyOf: [{pattern: a}, {pattern: b}]}".to_owned(),
            "string".to_owned(),
            vec![Code::UnrepresentedKeyword],
        ),
        (
            "{anyOf: [{pattern: a}, {pattern: b}]}".to_owned(),
            "string".to_owned(),
            vec![Code::UnrepresentedKeyword],
        ),
        ("{oneOf: [{type: object}, {type: array}]}".to_owned(), "<={} =[any]>".to_owned(), vec![]),
        ("{oneOf: []}".to_owned(), "any".to_owned(), vec![Code::EmptyUnion]),
        (
            "{properties: {a: {}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}".to_owned(),
            "{a: any, b: string}".to_owned(),
            vec![Code::UnrepresentedKeyword],
        ),
    ] {
        assert_schema(&schema, components, &expected, &codes);
    }
}

#[test]
fn recursion_ends_in_a_shared_schema() {
    let components = "    Type: {type: object, properties: {inner: {allOf: [{$ref: '#/components/schemas/Type'}], nullable: true}}}
    Loop: {$ref: '#/components/schemas/Loop'}
    Ring: {allOf: [{$ref: '#/components/schemas/Ring'}, {type: string}]}
";
    assert_schema(
        "{$ref: '#/components/schemas/Type'}",
        components,
        "Type{inner: Type{inner: Type{inner: Type{inner: Type{inner: …}?}?}?}?}",
        &[],
    );
    assert_schema("{$ref: '#/components/schemas/Loop'}", components, "any", &[Code::ReferenceCycle]);
    assert_schema("{$ref: '#/components/schemas/Ring'}", components, "Ringstring", &[Code::ReferenceCycle]);
}

#[test]
fn nested_all_of_does_not_explode() {
    let mut components = "    L0: {type: object, properties: {a: {type: string}}}\n".to_owned();
    for level in 1..40 {
        let part = format!("{{$ref: '#/components/schemas/L{}'}}", level - 1);
        components.push_str(&format!("    L{level}: {{allOf: [{part}, {part}, {part}, {part}]}}\n"));
    }
    assert_schema("{$ref: '#/components/schemas/L20'}", &components, "L0{a: string}", &[]);
    let many: Vec<String> =
        (0..600).map(|index| format!("{{properties: {{p{index}: {{type: string}}}}}}")).collect();
    let outcome = run(&[("a.yaml", &answer(&format!("{{allOf: [{}]}}", many.join(", ")), ""))]);
    assert_eq!(outcome.codes, [Code::TooManyParts]);
}

#[test]
fn reference_is_followed_to_other_file() {
    let common = "components: {schemas: {Failure: {type: object, properties: {text: {$ref: '#/components/schemas/Text'}}}, Text: {type: string}}, responses: {Bad: {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}}}";
    let using = "openapi: 3.0.3\npaths: {/a: {get: {responses: {400: {$ref: ../common.yaml#/components/responses/Bad}}}}}\n";
    let outcome = run(&[("iam/v2.yaml", using), ("common.yaml", common)]);
    assert_eq!(outcome.codes, [], "{}", outcome.report);
    assert_eq!(show(&outcome.resolved.schemas, answered(&outcome), 3), "Failure{text: Textstring}");
    assert_eq!(outcome.resolved.operations[0].document, 1);
}

#[test]
fn broken_reference_is_reported_with_help() {
    for (reference, code, help) in [
        ("#/components/schemas/Usr", Code::Dangling, "did you mean `#/components/schemas/User`?"),
        ("other.yaml#/x", Code::ReferenceFile, "`other.yaml` does not exist"),
        ("b.yml#/x", Code::ReferenceFile, "did you mean `b.yaml`?"),
        ("https://example.com/a.yaml#/x", Code::ReferenceOutside, "is a URL"),
        ("/etc/passwd", Code::ReferenceOutside, "is an absolute path"),
        ("../b.yaml#/x", Code::ReferenceOutside, "is outside the folder"),
        ("#components/schemas/User", Code::BadReference, "is not a valid reference"),
        ("''", Code::BadReference, "is not a valid reference"),
    ] {
        let reference = if reference == "''" { reference.to_owned() } else { format!("'{reference}'") };
        let text = answer(&format!("{{$ref: {reference}}}"), USER);
        let outcome = run(&[("a.yaml", &text), ("b.yaml", "components: {}")]);
        assert_eq!(outcome.codes, [code], "{}", outcome.report);
        assert!(outcome.report.contains(help) && outcome.report.contains("a.yaml:6:"), "{}", outcome.report);
    }
}
