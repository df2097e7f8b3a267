//! Resource exhaustion by small documents: long chains, exponential schemas, deep Markdown.

use sdk_generator::diagnostics::Code;

use sdk_generator::{Config, SpecFile};

use super::{assert_accepted, assert_rejected, try_generate};

/// Returns a document with these schemas whose response has the schema `S0`.
fn document_with_schemas(schemas: impl Iterator<Item = String>) -> String {
    let content = "{application/json: {schema: {$ref: '#/components/schemas/S0'}}}";
    let operation = format!("{{get: {{responses: {{'200': {{description: A., content: {content}}}}}}}}}");
    let head = "openapi: 3.0.3\ninfo: {title: T, version: v1}";
    let list: String = schemas.map(|schema| format!("    {schema}\n")).collect();
    format!("{head}\npaths:\n  /a: {operation}\ncomponents:\n  schemas:\n{list}")
}

/// Returns schemas of which each links to the next, by number.
fn schema_chain(length: usize, link: impl Fn(&str) -> String) -> String {
    let links = (0..length).map(|index| {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", index + 1);
        format!("S{index}: {}", link(&next))
    });
    document_with_schemas(links.chain([format!("S{length}: {{type: string}}")]))
}

/// Returns schemas of which each contains the next four times.
fn fan_out_schemas(levels: usize, floor: impl Fn(&str) -> String) -> String {
    schema_chain(levels, |next| floor(next))
        .replace(": {type: string}\n", ": {type: object, properties: {a: {type: string}}}\n")
}

#[test]
fn long_property_chain_is_accepted() {
    for link in ["{type: object, properties: {n: %}}", "{type: object, required: [n], properties: {n: %}}"] {
        let output = assert_accepted(&schema_chain(2_000, |next| link.replace('%', next)));
        assert_eq!(output.counts.types, 2_000);
    }
}

#[test]
fn deeply_nested_arrays_become_any_value() {
    for link in ["{type: array, items: %}", "{type: object, additionalProperties: %}"] {
        let output = assert_accepted(&schema_chain(20_000, |next| link.replace('%', next)));
        assert!(output.warnings.iter().any(|problem| problem.code == Code::EndlessList));
    }
}

#[test]
fn long_reference_chain_is_rejected() {
    assert_rejected(&schema_chain(20_000, str::to_owned), Code::ReferenceChain);
    assert_rejected(&schema_chain(20_000, |next| format!("{{allOf: [{next}]}}")), Code::ReferenceChain);
}

#[test]
fn schema_reached_many_times_is_one_type() {
    let output =
        assert_accepted(&fan_out_schemas(20, |next| format!("{{allOf: [{next}, {next}, {next}, {next}]}}")));
    assert_eq!(output.counts.types, 1);
    let output = assert_accepted(&fan_out_schemas(20, |next| {
        format!(
            "{{type: object, required: [a, b], properties: {{a: {next}, b: {next}, c: {next}, d: {next}}}}}"
        )
    }));
    assert_eq!(output.counts.types, 21);
}

/// Inline compositions have no name, so each owner has types of its own: four times as many at each level.
#[test]
fn exponential_types_are_rejected() {
    let member = |next: &str, index: u8| {
        format!("m{index}: {{allOf: [{next}, {{properties: {{x{index}: {{type: string}}}}}}]}}")
    };
    let floor = |next: &str| {
        let members: Vec<String> = (0..4).map(|index| member(next, index)).collect();
        format!("{{type: object, properties: {{{}}}}}", members.join(", "))
    };
    assert_rejected(&fan_out_schemas(20, floor), Code::TooManySchemas);
}

#[test]
fn too_many_all_of_members_are_rejected() {
    let parts: Vec<String> =
        (0..5_000).map(|index| format!("{{properties: {{p{index}: {{type: string}}}}}}")).collect();
    assert_rejected(
        &document_with_schemas(std::iter::once(format!("S0: {{allOf: [{}]}}", parts.join(", ")))),
        Code::TooManyParts,
    );
}

#[test]
fn too_many_properties_are_rejected() {
    let properties: Vec<String> = (0..50_000).map(|index| format!("p{index}: {{type: string}}")).collect();
    let object = format!("S0: {{type: object, properties: {{{}}}}}", properties.join(", "));
    assert_rejected(&document_with_schemas(std::iter::once(object)), Code::TooManyProperties);
}

/// Types that require the next type twice: an example of them would be exponential.
#[test]
fn exponential_examples_are_bounded() {
    let floor = |index: usize| {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", index + 1);
        format!("S{index}: {{type: object, required: [a, b], properties: {{a: {next}, b: {next}}}}}")
    };
    let last = "S30: {type: object, required: [x], properties: {x: {type: string}}}".to_owned();
    let text = document_with_schemas((0..30).map(floor).chain([last]));
    let body = "{put: {requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}, ";
    assert_eq!(assert_accepted(&text).counts.types, 31);
    assert_eq!(assert_accepted(&text.replace("{get: {", body)).counts.types, 31);
}

/// Nested JSON texts, each of which doubles the escapes of the next.
#[test]
fn nested_json_texts_are_bounded() {
    let text = schema_chain(32, |next| format!("{{type: string, format: j, contentSchema: {next}}}"));
    let settings = SpecFile::new("sdk.yaml", "formats: {j: json}\n");
    let config = Config::parse(&settings).expect("a configuration");
    let output = try_generate(&[SpecFile::new("nested.yaml", text.as_str())], &config, "nested JSON texts");
    assert!(output.expect("a crate").tree.files().map(|(_, text)| text.len()).sum::<usize>() < 2_000_000);
}

/// Markdown whose elements nest as deep as the text is long.
#[test]
fn deep_markdown_is_accepted() {
    let emphasis: String = (0..20_000).map(|index| if index % 2 == 0 { "*a " } else { "**a " }).collect();
    let closed: String = (0..20_000).map(|index| if index % 2 == 0 { " a**" } else { " a*" }).collect();
    for text in [
        "> ".repeat(50_000) + "a",
        "- ".repeat(50_000) + "a",
        "1. ".repeat(30_000) + "a",
        "[".repeat(100_000),
        "![".repeat(50_000),
        "`".repeat(100_001),
        "*".repeat(100_001),
        "_a ".repeat(30_000),
        "<".repeat(100_000),
        "&".repeat(100_000),
        "|".repeat(50_000) + "\n" + &"|-".repeat(25_000),
        "a](".repeat(30_000),
        "#".repeat(100_000),
        emphasis + &closed,
    ] {
        let quoted = serde_json::to_string(&text).expect("JSON");
        let head = "openapi: 3.0.3\ninfo: {title: T, version: v1}";
        let operation =
            format!("{{get: {{description: {quoted}, responses: {{'204': {{description: A.}}}}}}}}");
        assert_accepted(&format!("{head}\npaths:\n  /a: {operation}\n"));
    }
}
