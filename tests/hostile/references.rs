//! References out of the given files, in cycles, or to nothing. Nothing is read or fetched: only the given files
//! exist.

use sdk_generator::SpecFile;
use sdk_generator::diagnostics::Code;

use super::{Config, assert_accepted, assert_rejected, assert_safe_rejection, try_generate};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: v1}\n";

/// Returns a document with these schemas whose response has the schema `A`.
fn document_with_schemas(schemas: &str) -> String {
    let content = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}";
    let operation = format!("{{get: {{responses: {{'200': {{description: A., content: {content}}}}}}}}}");
    format!("{HEAD}paths:\n  /a: {operation}\ncomponents:\n  schemas:\n{schemas}")
}

#[test]
fn outside_reference_is_rejected() {
    use Code::{BadReference, Dangling, ReferenceFile, ReferenceOutside};
    for (reference, code) in [
        ("https://example.com/a.yaml#/A", ReferenceOutside),
        ("HTTPS://example.com/a.yaml#/A", ReferenceOutside),
        ("file:///etc/passwd", ReferenceOutside),
        ("//example.com/a.yaml", ReferenceOutside),
        ("/etc/passwd", ReferenceOutside),
        ("/proc/self/environ#/A", ReferenceOutside),
        ("/proc/self/fd/0", ReferenceOutside),
        ("C:\\Windows\\win.ini", ReferenceOutside),
        ("c:/windows/win.ini", ReferenceOutside),
        ("\\\\server\\share\\a.yaml", ReferenceOutside),
        ("..\\..\\a.yaml#/A", ReferenceOutside),
        ("../a.yaml#/A", ReferenceOutside),
        ("%2e%2e/a.yaml#/A", ReferenceOutside),
        ("%2E%2E%2fa.yaml", ReferenceOutside),
        ("..%5c..%5ca.yaml", ReferenceOutside),
        ("%2fetc%2fpasswd", ReferenceOutside),
        ("https%3a%2f%2fexample.com/a.yaml", ReferenceOutside),
        ("a/../../b.yaml#/A", ReferenceOutside),
        ("b.yaml#/A", ReferenceFile),
        ("data:text/yaml,a", ReferenceFile),
        ("mailto:a@example.com", ReferenceFile),
        ("odd.yaml\0#/A", ReferenceFile),
        ("#/components/schemas/Nothing", Dangling),
        ("#/components/schemas/%00", Dangling),
        ("#components", BadReference),
        ("#", BadReference),
        ("", BadReference),
        ("#/~2", Dangling),
    ] {
        let quoted = serde_json::to_string(reference).expect("JSON");
        assert_rejected(&document_with_schemas(&format!("    A: {{$ref: {quoted}}}\n")), code);
        let parameter = format!(
            "{HEAD}paths:\n  /a: {{get: {{parameters: [{{$ref: {quoted}}}], responses: {{'204': {{description: A.}}}}}}}}\n"
        );
        assert_rejected(&parameter, code);
        assert_rejected(&format!("{HEAD}paths:\n  /a: {{$ref: {quoted}}}\n"), code);
    }
}

#[test]
fn reference_cycle_is_rejected() {
    for cycle in [
        "    A: {$ref: '#/components/schemas/A'}\n",
        "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n",
        "    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
        "    A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
    ] {
        assert_rejected(&document_with_schemas(cycle), Code::ReferenceCycle);
    }
    assert_rejected(&format!("{HEAD}paths:\n  /a: {{$ref: '#/paths/~1a'}}\n"), Code::ReferenceCycle);
    assert_rejected(
        &format!("{HEAD}paths:\n  /a: {{$ref: '#/paths/~1b'}}\n  /b: {{$ref: '#/paths/~1a'}}\n"),
        Code::ReferenceCycle,
    );
    for (section, place) in [
        (
            "parameters",
            "parameters: [{$ref: '#/components/parameters/A'}], responses: {'204': {description: A.}}",
        ),
        (
            "requestBodies",
            "requestBody: {$ref: '#/components/requestBodies/A'}, responses: {'204': {description: A.}}",
        ),
        ("responses", "responses: {'200': {$ref: '#/components/responses/A'}}"),
        (
            "headers",
            "responses: {'200': {description: A., headers: {X-A: {$ref: '#/components/headers/A'}}}}",
        ),
    ] {
        let cycle = format!(
            "{{{section}: {{A: {{$ref: '#/components/{section}/B'}}, B: {{$ref: '#/components/{section}/A'}}}}}}"
        );
        assert_rejected(
            &format!("{HEAD}paths:\n  /a: {{post: {{{place}}}}}\ncomponents: {cycle}\n"),
            Code::ReferenceCycle,
        );
    }
}

#[test]
fn recursive_schema_is_accepted() {
    for cycle in [
        "    A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n",
        "    A: {type: array, items: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}}\n",
        "    A: {properties: {a: {type: object, properties: {b: {type: array, items: {$ref: '#/components/schemas/A/properties/a'}}}}}}\n",
        "    A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}\n",
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
        "    A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}\n",
        "    A: {type: array, items: {$ref: '#/components/schemas/B'}}\n    B: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}\n",
        "    A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}\n",
        "    A: {anyOf: [{$ref: '#/components/schemas/A'}]}\n",
        "    A: {not: {$ref: '#/components/schemas/A'}}\n",
        "    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {description: Again.}]}}}\n",
    ] {
        assert_accepted(&document_with_schemas(cycle));
    }
}

#[test]
fn reference_cycle_across_files_is_rejected() {
    let one = SpecFile::new(
        "a/one.yaml",
        document_with_schemas("    A: {$ref: '../b/two.yaml#/components/schemas/A'}\n"),
    );
    let two = SpecFile::new(
        "b/two.yaml",
        "components: {schemas: {A: {$ref: '../a/one.yaml#/components/schemas/A'}}}\n",
    );
    let files = [one, two];
    let problems = try_generate(&files, &Config::default(), "two files").expect_err("a cycle");
    assert_safe_rejection(&problems, &files, "two files");
    assert!(problems.iter().any(|problem| problem.code == Code::ReferenceCycle));
}

/// Every error is counted, and the output stays readable.
#[test]
fn repeated_reference_errors_are_limited() {
    let schemas: String = (0..20_000)
        .map(|index| format!("    S{index}: {{$ref: '#/components/schemas/None{index}'}}\n"))
        .collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let files = [SpecFile::new("test.yaml", text)];
    let problems = try_generate(&files, &Config::default(), "references").expect_err("broken references");
    assert_eq!(problems.errors(), 20_000);
    let page = problems.render(&files, false);
    assert!(page.contains("error[E0104]: 19900 more messages with this code"), "{page}");
    assert!(page.len() < 100_000, "{}", page.len());
}
