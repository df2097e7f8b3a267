//! Annotations of other tools: they have the effect of the settings that they stand for, `sdk.yaml` takes precedence, and
//! those that cannot be used are reported.

mod twins;

use crate::crate_diff::crate_differences;
use crate::generate_crate::generate_crate;
use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Layout, Output, SpecFile, generate, shared_annotations};
use twins::assert_twins;

/// The operations of a document. `@` marks the place of an annotation.
const LIST: &str = "
  /pets:
    get:
      operationId: listPets
      tags: [Pets]@
      parameters: [{name: after, in: query, schema: {type: string}}, {name: count, in: query, schema: {type: integer}}]
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
components:
  schemas:
    Page: {type: object, required: [data], properties: {data: {type: array, items: {type: string}}, next: {type: string}}}
";

/// Returns a document with these paths and components.
fn document(paths: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: v1}}\nservers: [{{url: https://pets.example}}]\npaths:{paths}"
    )
}

/// Returns a document with an annotation, each line of which is a member of the marked object.
fn annotated(paths: &str, annotation: &str) -> String {
    let lines: String = annotation.lines().map(|line| format!("\n      {line}")).collect();
    document(&paths.replace('@', &lines))
}

fn config(settings: &str) -> Config {
    let file = SpecFile::new("sdk.yaml", settings);
    let config = Config::parse(&file);
    config.unwrap_or_else(|problems| panic!("{}", problems.render(std::slice::from_ref(&file), false)))
}

fn run(document: &str, settings: &str) -> Output {
    generate_crate(&[SpecFile::new("pets.yaml", document)], &config(settings), Layout::Standalone)
}

/// Returns the warnings and notes of a document, without excerpts.
fn messages(document: &str, settings: &str) -> Vec<String> {
    let files = [SpecFile::new("pets.yaml", document), SpecFile::new("sdk.yaml", settings)];
    let found = match generate(&files[..1], &config(settings), Layout::Standalone) {
        Ok(output) => output.warnings,
        Err(problems) => panic!("{}", problems.render(&files, false)),
    };
    let relevant =
        found.iter().filter(|it| !matches!(it.code, Code::UnusedComponent | Code::UnreachableComponent));
    relevant.map(|it| format!("{}: {}", it.code.as_str(), it.message)).collect()
}

/// Returns an operation with an annotation.
fn operation(method: &str, annotation: &str) -> String {
    let paths = format!(
        "\n  /pets:\n    {method}:\n      operationId: changePets\n      tags: [Pets]@\n      responses: {{'204': {{description: Done.}}}}\n"
    );
    annotated(&paths, annotation)
}

/// Returns an operation with a parameter whose schema is an enum with an annotation.
fn enumeration(annotation: &str) -> String {
    document(&format!(
        "
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters: [{{name: kind, in: query, schema: {{$ref: '#/components/schemas/Kind'}}}}]
      responses: {{'204': {{description: Done.}}}}
components:
  schemas:
    Kind: {{type: string, enum: [c, d]{annotation}}}
"
    ))
}

#[test]
fn operations_are_left_out_with_a_note() {
    let two = |annotation: &str| {
        operation("put", annotation).replace("\n    put:", "\n    get: {operationId: getPets, tags: [Pets], responses: {'204': {description: Done.}}}\n    put:")
    };
    for annotation in [
        "x-fern-ignore: true",
        "x-speakeasy-ignore: true",
        "x-stainless-skip: true",
        "x-stainless-skip: [rust]",
    ] {
        assert_twins(&two(annotation), &two(""), "subset: {exclude: {operations: [changePets]}}");
        assert_eq!(messages(&two(annotation), ""), ["N0401: `PUT /pets` is excluded"], "{annotation}");
        // A setting that includes the operation by name takes precedence.
        let included = run(&two(annotation), "subset: {include: {operations: [changePets, getPets]}}");
        assert_eq!(included.counts.operations, 2, "{annotation}");
    }
    for annotation in ["x-fern-ignore: false", "x-stainless-skip: [go]"] {
        assert_eq!(run(&two(annotation), "").counts.operations, 2, "{annotation}");
    }
}

#[test]
fn settings_take_precedence() {
    for (document, settings) in [
        (operation("put", "x-fern-sdk-method-name: tidy"), "operations: {changePets: {method: clean}}"),
        (operation("put", "x-fern-sdk-method-name: tidy"), "operations: {PUT /pets: {method: clean}}"),
        (operation("put", "x-fern-sdk-group-name: cats"), "operations: {changePets: {tag: dogs}}"),
        (operation("put", "x-unstable: true"), "operations: {changePets: {stage: Beta}}"),
        (
            operation("put", "x-speakeasy-retries: {strategy: none}"),
            "operations: {changePets: {retry: {attempts: 3}}}",
        ),
        (enumeration(", x-enum-varnames: [Cat, Dog]"), "variants: {Kind: {c: Feline, d: Canine}}"),
        (enumeration(", x-ms-client-name: Species"), "types: {Kind: Sort}"),
        (
            annotated(LIST, "x-ms-pageable: {nextLinkName: next, itemName: data}"),
            "paging: {p: {token: after, next: next}}",
        ),
        (
            annotated(LIST, "x-fern-pagination: {offset: $request.count, results: $response.data}"),
            "paging: {p: {token: after, next: next, operations: [listPets]}}",
        ),
    ] {
        let plain: String = document
            .lines()
            .filter(|line| !line.trim_start().starts_with("x-"))
            .map(|line| format!("{line}\n"))
            .collect();
        let plain =
            plain.replace(", x-enum-varnames: [Cat, Dog]", "").replace(", x-ms-client-name: Species", "");
        let (one, other) = (run(&document, settings), run(&plain, settings));
        let differences = crate_differences(&one, &other, |text| text);
        assert!(differences.is_empty(), "{document}\n{}", differences.join("\n"));
        assert_eq!(one.warnings.warnings(), 0, "{}", messages(&document, settings).join("\n"));
    }
    // Each setting is decided on its own.
    let both = operation("put", "x-fern-sdk-method-name: tidy\nx-unstable: true");
    let expected = "operations: {changePets: {method: clean, stage: Unstable}}";
    let (one, other) =
        (run(&both, "operations: {changePets: {method: clean}}"), run(&operation("put", ""), expected));
    assert_eq!(crate_differences(&one, &other, |text| text), Vec::<String>::new());
}

/// Annotations do not state the first page, so it is the one that the service returns by default.
#[test]
fn first_page_is_the_default_of_the_parameter() {
    let lists = |schema: &str| {
        let numbered = LIST.replace("{name: after, in: query, schema: {type: string}}", schema);
        let annotation = "x-fern-pagination: {offset: $request.after, results: $response.data}";
        let output = run(&annotated(&numbered, annotation), "");
        output.tree.files().map(|(_, text)| text).collect::<String>()
    };
    let parameter = |default: &str| format!("{{name: after, in: query, schema: {{type: integer{default}}}}}");
    assert!(lists(&parameter(", default: 0")).contains("Paging::number(\"after\", 0)"));
    assert!(lists(&parameter(", default: 1")).contains("Paging::number(\"after\", 1)"));
    assert!(lists(&parameter("")).contains("Paging::number(\"after\", 1)"));
}

/// A `POST` must not be sent twice because an annotation says so.
#[test]
fn annotation_never_makes_a_call_repeatable() {
    for annotation in [
        "x-fern-idempotent: true",
        "x-speakeasy-retries: {strategy: backoff, backoff: {initialInterval: 1}, statusCodes: [409, 5XX], retryConnectionErrors: true}",
    ] {
        for (method, retry) in [("post", "WhenNotSent"), ("patch", "WhenNotSent"), ("put", "Idempotent")] {
            let output = run(&operation(method, annotation), "");
            let operations = output.tree.get("src/pets/operations.rs").expect("the operations");
            assert!(operations.contains(&format!("retry: Retry::{retry},")), "{method} {annotation}");
        }
    }
    let note = "N0403: `x-fern-idempotent` does not make calls of `POST /pets` repeatable";
    assert_eq!(messages(&operation("post", "x-fern-idempotent: true"), ""), [note]);
    assert_eq!(messages(&operation("put", "x-fern-idempotent: true"), ""), Vec::<String>::new());
}

#[test]
fn unusable_annotations_are_reported() {
    for (document, message) in [
        (
            annotated(LIST, "x-fern-pagination: {cursor: $request.after}"),
            "W0405: the value of `x-fern-pagination` has no supported form",
        ),
        (
            annotated(LIST, "x-fern-pagination: true"),
            "W0405: `x-fern-pagination: true` has no value in the document",
        ),
        (
            annotated(LIST, "x-pagination: {pageParam: leaf}"),
            "W0405: `x-pagination` does not fit the operation: no pattern in `paging` fits: there is no parameter `leaf`",
        ),
        (
            annotated(LIST, "x-ms-pageable: {nextLinkName: nextLink, itemName: data}"),
            "W0405: `x-ms-pageable` does not fit the operation: the response has no property `nextLink` of a suitable type",
        ),
        (
            annotated(LIST, "x-pagination: {pageParam: count, resultsPath: data, color: red}"),
            "W0405: `color` of `x-pagination` is not supported",
        ),
        (
            operation("put", "x-fern-sdk-method-name: [a]"),
            "W0405: expected a string for `x-fern-sdk-method-name`, found a list",
        ),
        (operation("put", "x-fern-sdk-method-name: '-'"), "W0405: `-` is not a name"),
        (
            operation("put", "x-fern-ignore: 1"),
            "W0405: expected `true`, `false` or a list of languages for `x-fern-ignore`, found a number",
        ),
        (
            operation("put", "x-speakeasy-retries: {strategy: fast}"),
            "W0405: the value of `x-speakeasy-retries` has no supported form",
        ),
        (
            operation("put", "x-fern-streaming: {format: sse, stream-condition: $request.live}"),
            "W0405: `x-fern-streaming` describes a stream that the responses do not list",
        ),
        (
            operation("put", "x-ms-long-running-operation-options: {final-state-via: original-uri}"),
            "W0405: the value of `x-ms-long-running-operation-options` has no supported form",
        ),
        (
            enumeration(", x-enum-varnames: [Cat]"),
            "W0405: `x-enum-varnames` has 1 elements for 2 values of `enum`",
        ),
        (
            enumeration(", x-enum-varnames: {e: Eel}"),
            "W0405: `x-enum-varnames` names `e`, which is not a value of `enum`",
        ),
        (enumeration(", x-enum-varnames: ['1', '2']"), "W0405: `1` is not a name"),
        (
            enumeration(", x-stainless-const: true"),
            "N0403: `x-stainless-const` has no effect on a schema that allows several values",
        ),
        (
            enumeration(", x-nullable: maybe"),
            "W0405: expected `true` or `false` for `x-nullable`, found a string",
        ),
        (enumeration(", x-fern-ignore: true"), "N0403: `x-fern-ignore` has no effect on a schema"),
        (
            annotated(LIST, "").replace("{type: array,", "{x-fern-ignore: true, type: array,"),
            "W0405: `x-fern-ignore` has no effect on a required property",
        ),
    ] {
        assert_eq!(messages(&document, ""), [message], "{document}");
    }
}

#[test]
fn messages_point_to_the_annotation() {
    let document = annotated(LIST, "x-pagination: {pageParam: leaf}");
    let files = [SpecFile::new("pets.yaml", document.as_str())];
    let page = run(&document, "").warnings.render(&files, false);
    assert!(page.contains("pets.yaml:9:7"), "{page}");
    assert!(
        page.contains("correct the annotation, or describe the list under `paging` in `sdk.yaml`"),
        "{page}"
    );
    let document = annotated(LIST, "x-speakeasy-pagination: {type: url, outputs: {nextUrl: next}}");
    let files = [SpecFile::new("pets.yaml", document.as_str())];
    let page = run(&document, "").warnings.render(&files, false);
    assert!(page.contains("nextUrl") && page.contains("pets.yaml:9:"), "{page}");
}

#[test]
fn own_annotations_are_mapped_by_settings() {
    let document = operation("put", "x-box-tag: cats\nx-meta: {name: tidy, url: 'https://docs.example'}");
    let settings = "annotations: {x-box-tag: tag, x-meta.name: method, x-meta.url: docs}";
    let expected = "operations: {changePets: {tag: cats, method: tidy, docs: 'https://docs.example'}}";
    let (one, other) = (run(&document, settings), run(&operation("put", ""), expected));
    assert_eq!(crate_differences(&one, &other, |text| text), Vec::<String>::new());
    assert_eq!(messages(&document, settings), Vec::<String>::new());
    let uses =
        one.annotations.iter().map(|it| (it.annotation.as_str(), it.used, it.unused)).collect::<Vec<_>>();
    assert_eq!(uses, [("x-box-tag", 1, 0), ("x-meta.name", 1, 0), ("x-meta.url", 1, 0)]);

    let unmatched = "W0403: no object of the documents has the annotation `x-box-tags`";
    assert_eq!(messages(&document, "annotations: {x-box-tags: tag}"), [unmatched]);
    // A shared annotation can be switched off, or have another meaning.
    let off = operation("put", "x-fern-sdk-method-name: tidy");
    let plain = run(&operation("put", ""), "");
    let differences =
        crate_differences(&run(&off, "annotations: {x-fern-sdk-method-name: none}"), &plain, |text| text);
    assert_eq!(differences, Vec::<String>::new());
}

/// The schema with the annotation becomes a part of another one, so that the annotation names no property.
#[test]
fn annotation_of_an_inherited_property_is_no_unmatched_setting() {
    let document = document(
        "
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
components:
  schemas:
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}
    Pet: {type: object, properties: {size: {type: string, enum: [small, big], x-ms-enum: {name: PetSize}}}}
",
    );
    let found = messages(&document, "");
    let expected = "N0303: the annotation has no effect: there is no schema or property `Pet.size`";
    assert_eq!(found, [expected]);
}

#[test]
fn uses_are_counted() {
    let document = annotated(
        LIST,
        "x-fern-sdk-method-name: [a]\nx-codeSamples: [{lang: go}]\nx-fern-ignore: false\nx-unstable: true",
    );
    let uses = run(&document, "").annotations;
    let json: Vec<String> = uses.iter().map(|it| it.to_json()).collect();
    assert_eq!(
        json,
        [
            r#"{"annotation":"x-codeSamples","reason":"the samples call other SDKs","unused":1,"used":0}"#,
            r#"{"annotation":"x-fern-ignore","reason":null,"unused":1,"used":0}"#,
            r#"{"annotation":"x-fern-sdk-method-name","reason":null,"unused":1,"used":0}"#,
            r#"{"annotation":"x-unstable","reason":null,"unused":0,"used":1}"#,
        ]
    );
}

/// The annotations that several public APIs have are all known.
#[test]
fn shared_annotations_are_known() {
    let known: Vec<String> = shared_annotations().into_iter().map(|it| it.name).collect();
    for vendor in [
        ("x-speakeasy-", &["pagination", "retries", "name-override", "group", "ignore", "enums"][..]),
        (
            "x-fern-",
            &["pagination", "sdk-method-name", "sdk-group-name", "ignore", "streaming", "idempotent"],
        ),
        ("x-stainless-", &["const", "skip", "param"]),
        ("x-ms-", &["pageable", "long-running-operation", "enum", "parameter-location", "client-name"]),
        (
            "x-",
            &[
                "pagination",
                "unstable",
                "enum-varnames",
                "enum-descriptions",
                "nullable",
                "webhooks",
                "codeSamples",
            ],
        ),
    ] {
        for name in vendor.1 {
            let name = format!("{}{name}", vendor.0);
            assert!(known.contains(&name), "{name}");
        }
    }
}
