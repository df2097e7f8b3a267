//! Inlining changes the form of a document, but not its meaning.

use crate::limits::Limits;
use crate::resolve::docs_page::inline::*;
use crate::resolve::tests::show;
use crate::resolve::{Resolved, SchemaId, resolve};
use crate::source::parse_all;
use crate::source_text::SpecFile;

const WHOLE: &str = "openapi: 3.0.3
info: {title: T, version: v1}
servers: [{url: 'https://a.example'}]
security: [{key: []}]
paths:
  /users/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    patch:
      operationId: updateUser
      summary: Updates
      requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/User'}, {required: [spec]}]}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/User'}, {required: [id, spec], properties: {spec: {required: [name]}}}]}}}}
        '400': {$ref: '#/components/responses/Bad'}
components:
  securitySchemes: {key: {type: http, scheme: basic}}
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
  responses: {Bad: {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}}
  schemas:
    Failure: {type: object, properties: {cause: {$ref: '#/components/schemas/Failure'}, text: {type: string}}}
    Meta: {type: object, required: [self], properties: {self: {type: string, readOnly: true}}}
    Spec: {type: object, properties: {name: {type: string}, config: {$ref: '#/components/schemas/Config'}}}
    Basic: {type: object, properties: {kind: {type: string, enum: [Basic]}}}
    Config:
      oneOf: [{$ref: '#/components/schemas/Basic'}]
      discriminator: {propertyName: kind, mapping: {B: '#/components/schemas/Basic'}}
    User:
      type: object
      properties:
        id: {type: string, readOnly: true}
        metadata: {allOf: [{$ref: '#/components/schemas/Meta'}, {properties: {self: {example: x}}}]}
        spec: {$ref: '#/components/schemas/Spec'}
";

fn resolved(text: &str) -> Resolved {
    let mut diagnostics = Diagnostics::new();
    let documents = parse_all(&[SpecFile::new("a.yaml", text)], &Limits::default(), &mut diagnostics);
    let resolved = resolve(&documents, &Config::default(), &mut diagnostics);
    assert!(!diagnostics.has_errors());
    resolved
}

fn inlined() -> String {
    let documents = parse_all(&[SpecFile::new("a.yaml", WHOLE)], &Limits::default(), &mut Diagnostics::new());
    inline(&documents, "a.yaml").expect("inlined text")
}

fn schemas(resolved: &Resolved) -> Vec<SchemaId> {
    let responses = resolved.operations.iter().flat_map(|operation| &operation.responses);
    responses.flat_map(|response| &response.content).filter_map(|media| media.schema).collect()
}

#[test]
fn inlined_document_resolves_equally() {
    let (whole, flat) = (resolved(WHOLE), resolved(&inlined()));
    let shown = |resolved: &Resolved| -> Vec<String> {
        schemas(resolved).into_iter().map(|id| show(&resolved.schemas, id, 6)).collect()
    };
    assert_eq!(shown(&whole), shown(&flat));
    let (left, right) = (&whole.operations[0], &flat.operations[0]);
    assert_eq!(
        (&left.servers, &left.security, &left.summary),
        (&right.servers, &right.security, &right.summary)
    );
    assert_eq!(left.parameters.len(), right.parameters.len());
}

#[test]
fn docs_page_is_written_in_its_own_form() {
    let text = inlined();
    assert!(!text.contains("$ref") && text.starts_with("paths:"), "{text}");
    assert!(text.contains("circular(Failure)"), "{text}");
    assert!(text.contains("B: Basic"), "{text}");
    let flat = resolved(&text);
    let body = flat.operations[0].body.as_ref().and_then(|body| body.content[0].schema).expect("a body");
    // `id` and `self` are read-only, so a request has neither, and only the name of `Meta` remains.
    assert_eq!(
        show(&flat.schemas, body, 6),
        "User{metadata: Meta{}, spec!: Spec{name: string, config: Config<B/Basic=Basic{kind: (Basic)}>}}"
    );
}

#[test]
fn inline_reports_broken_reference() {
    let documents = parse_all(
        &[SpecFile::new("a.yaml", WHOLE.replace("schemas/Spec'", "schemas/Spek'"))],
        &Limits::default(),
        &mut Diagnostics::new(),
    );
    let problems = inline(&documents, "a.yaml").expect_err("a broken reference");
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::Dangling]);
    let problems = inline(&documents, "b.yaml").expect_err("no such document");
    assert_eq!(problems.errors(), 1);
}
