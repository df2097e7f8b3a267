//! Documents with annotations, and the same documents with the equivalent settings.

use sdk_generator::diagnostics::Severity;

use super::{LIST, annotated, document, enumeration, operation, run};
use crate::crate_diff::crate_differences;

/// An annotated document, and the same document with the equivalent settings.
pub(crate) fn assert_twins(annotated: &str, plain: &str, settings: &str) {
    let (one, other) = (run(annotated, ""), run(plain, settings));
    let differences = crate_differences(&one, &other, |text| text);
    assert!(differences.is_empty(), "{annotated}\n{}", differences.join("\n"));
    assert_eq!(one.lock, other.lock, "{annotated}");
    let without = crate_differences(&one, &run(plain, ""), |text| text);
    assert!(!without.is_empty(), "the annotation has no effect:\n{annotated}");
    for output in [&one, &other] {
        let warnings = output.warnings.iter().filter(|it| it.severity == Severity::Warning);
        assert_eq!(warnings.map(|it| &it.message).collect::<Vec<_>>(), Vec::<&String>::new(), "{annotated}");
    }
    let used = one.annotations.iter().map(|it| it.used).sum::<usize>();
    assert!(used > 0 && other.annotations.is_empty(), "{annotated}");
}

#[test]
fn pagination_equals_its_settings() {
    let plain = annotated(LIST, "");
    let tokens = "paging: {p: {token: after, next: next, items: data}}";
    let limited = "paging: {p: {token: after, limit: count, next: next, items: data}}";
    let followed = "paging: {p: {next: next, follow: true, items: data}}";
    for (annotation, settings) in [
        (
            "x-speakeasy-pagination: {type: cursor, inputs: [{name: after, in: parameters, type: cursor}], outputs: {nextCursor: $.next, results: $.data}}",
            tokens,
        ),
        ("x-speakeasy-pagination: {type: url, outputs: {nextUrl: $.next, results: $.data}}", followed),
        (
            "x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: count, in: parameters, type: page}], outputs: {results: $.data}}",
            "paging: {p: {page: count, items: data}}",
        ),
        (
            "x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: count, in: parameters, type: offset}], outputs: {results: $.data}}",
            "paging: {p: {offset: count, items: data}}",
        ),
        (
            "x-fern-pagination: {cursor: $request.after, next_cursor: $response.next, results: $response.data}",
            tokens,
        ),
        (
            "x-fern-pagination: {offset: $request.count, results: $response.data}",
            "paging: {p: {page: count, items: data}}",
        ),
        ("x-fern-pagination: {next_uri: $response.next, results: $response.data}", followed),
        (
            "x-pagination: {cursorParam: after, cursorPath: next, limitParam: count, resultsPath: data}",
            limited,
        ),
        (
            "x-pagination: {pageOffsetParam: count, resultsPath: data}",
            "paging: {p: {offset: count, items: data}}",
        ),
        (
            "x-pagination: {pageParam: count, pageStart: 0, resultsPath: data}",
            "paging: {p: {page: count, first-page: 0, items: data}}",
        ),
        ("x-ms-pageable: {nextLinkName: next, itemName: data}", followed),
    ] {
        assert_twins(&annotated(LIST, annotation), &plain, settings);
    }
    let of_document = format!(
        "{}x-fern-pagination: {{cursor: $request.after, next_cursor: $response.next, results: $response.data}}\n",
        annotated(LIST, "x-fern-pagination: true")
    );
    assert_twins(&of_document, &plain, tokens);
}

#[test]
fn settings_of_operations_equal_their_annotations() {
    for (annotation, settings) in [
        ("x-speakeasy-name-override: tidy", "operations: {changePets: {method: tidy}}"),
        ("x-fern-sdk-method-name: tidy_up", "operations: {changePets: {method: tidy_up}}"),
        ("x-speakeasy-group: store.pets", "operations: {changePets: {tag: store pets}}"),
        ("x-fern-sdk-group-name: [store, pets]", "operations: {changePets: {tag: store pets}}"),
        ("x-unstable: true", "operations: {changePets: {stage: Unstable}}"),
        ("x-speakeasy-retries: {strategy: none}", "operations: {changePets: {retry: {attempts: 1}}}"),
        (
            "x-speakeasy-retries: {strategy: backoff, backoff: {initialInterval: 10, maxInterval: 20, maxElapsedTime: 30}}",
            "retry: {base-delay: 10ms, max-delay: 20ms, max-elapsed: 30ms}",
        ),
    ] {
        assert_twins(&operation("put", annotation), &operation("put", ""), settings);
    }
    let of_document =
        operation("put", "") + "x-speakeasy-retries: {strategy: backoff, backoff: {maxInterval: 9}}\n";
    assert_twins(&of_document, &operation("put", ""), "retry: {max-delay: 9ms}");
}

#[test]
fn streams_and_polls_equal_their_settings() {
    const ASK: &str = "
  /ask:
    post:
      operationId: ask
      tags: [Pets]@
      requestBody: {content: {application/json: {schema: {type: object, title: Ask, properties: {live: {type: boolean}}}}}}
      responses:
        '200':
          description: The answer.
          content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}, text/event-stream: {schema: {$ref: '#/components/schemas/Part'}}}
  /log:
    get:
      operationId: log
      tags: [Pets]
      responses: {'200': {description: Entries., content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}}}}
components: {schemas: {Part: {type: object, properties: {text: {type: string}}}}}
";
    assert_twins(
        &annotated(
            ASK,
            "x-fern-streaming: {format: sse, stream-condition: $request.live, terminator: '[DONE]'}",
        ),
        &annotated(ASK, ""),
        "streams: {s: {operations: [ask], framing: events, item: data, ends: '[DONE]', select: {property: live, value: true, otherwise: false}}}",
    );
    let log = ASK.replace('@', "").replace("operationId: log", "operationId: log@");
    assert_twins(
        &annotated(&log, "x-fern-streaming: true"),
        &annotated(&log, ""),
        "streams: {s: {operations: [log], framing: concatenated}}",
    );
    let start = "
  /run:
    post:
      operationId: run
      tags: [Pets]@
      responses: {'202': {description: Started.}}
";
    for (state, settings) in [
        (
            "operation-location",
            "url-header: Operation-Location, phase: status, ready: [Succeeded], failed: [Failed, Canceled]",
        ),
        (
            "azure-async-operation",
            "url-header: Azure-AsyncOperation, phase: status, ready: [Succeeded], failed: [Failed, Canceled]",
        ),
        ("location", "url-header: Location"),
    ] {
        let annotation = format!("x-ms-long-running-operation-options: {{final-state-via: {state}}}");
        let settings = format!("pollers: {{p: {{start: run, {settings}}}}}");
        assert_twins(&annotated(start, &annotation), &annotated(start, ""), &settings);
    }
}

#[test]
fn names_of_fields_and_variants_equal_their_settings() {
    for (annotation, settings) in [
        (", x-enum-varnames: [Cat, Dog]", "variants: {Kind: {c: Cat, d: Dog}}"),
        (", x-speakeasy-enums: {c: CAT, d: DOG}", "variants: {Kind: {c: CAT, d: DOG}}"),
        (
            ", x-ms-enum: {name: Species, values: [{value: c, name: Cat}, {value: d, name: Dog}]}",
            "types: {Kind: Species}\nvariants: {Kind: {c: Cat, d: Dog}}",
        ),
        (", x-speakeasy-name-override: Species", "types: {Kind: Species}"),
        (", x-ms-client-name: Species", "types: {Kind: Species}"),
    ] {
        assert_twins(&enumeration(annotation), &enumeration(""), settings);
    }
    const PET: &str = "
  /pets:
    put:
      operationId: putPet
      tags: [Pets]
      parameters: [{name: dr, in: query@1, schema: {type: boolean@2}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done.}}
components: {schemas: {Pet: {type: object, properties: {nm: {type: string@3}, kind: {type: string, enum: [c, d]@4}}}}}
";
    let pet = |mark: &str, annotation: &str| {
        let text = PET.replace(mark, annotation);
        document(&["@1", "@2", "@3", "@4"].iter().fold(text, |text, mark| text.replace(mark, "")))
    };
    let plain = pet("@1", "");
    for (mark, annotation, settings) in [
        ("@1", ", x-ms-client-name: dry_run", "fields: {dr: dry_run}"),
        ("@1", ", x-stainless-param: dry_run", "fields: {dr: dry_run}"),
        ("@1", ", x-speakeasy-name-override: dryRun", "fields: {dr: dryRun}"),
        ("@2", ", x-stainless-param: dry_run", "fields: {dr: dry_run}"),
        ("@3", ", x-ms-client-name: name", "fields: {Pet.nm: name}"),
        ("@3", ", x-speakeasy-name-override: name", "fields: {nm: name}"),
        ("@4", ", x-ms-enum: {name: Species}", "types: {Pet.kind: Species}"),
        ("@4", ", x-enum-varnames: [Cat, Dog]", "variants: {Pet.kind: {c: Cat, d: Dog}}"),
    ] {
        assert_twins(&pet(mark, annotation), &plain, settings);
    }
    // What these say is written differently in OpenAPI.
    let null = pet("@3", ", nullable: true");
    assert_twins_of_documents(&pet("@3", ", x-nullable: true"), &null);
    let without_dry_run = plain.replace("[{name: dr, in: query, schema: {type: boolean}}]", "[]");
    assert_twins_of_documents(&pet("@1", ", x-fern-ignore: true"), &without_dry_run);
    let without_name = plain.replace("nm: {type: string}, ", "");
    assert_twins_of_documents(&pet("@3", ", x-speakeasy-ignore: true"), &without_name);
    assert_twins_of_documents(&pet("@3", ", x-stainless-skip: [rust]"), &without_name);
}

pub(crate) fn assert_twins_of_documents(one: &str, other: &str) {
    let differences = crate_differences(&run(one, ""), &run(other, ""), |text| text);
    assert!(differences.is_empty(), "{one}\n{}", differences.join("\n"));
}
