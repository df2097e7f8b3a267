//! Webhooks and callbacks: the kinds of events that documents state, the messages, and the generated functions.

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, Output, SpecFile, generate};

/// Returns the kinds of a document with one webhook: the values of the header and of the member.
fn kinds(settings: &str, webhook: &str, schemas: &str) -> Vec<(String, String)> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://shop.example'}}]\npaths: {{}}\n\
         webhooks:\n  sold:\n    post:\n      responses: {{'204': {{description: Done.}}}}\n{webhook}\ncomponents:\n  schemas:\n{schemas}\n"
    );
    let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("a configuration");
    let output = generate_crate(&[SpecFile::new("shop.yaml", text)], &config, Layout::Standalone);
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module of the webhooks");
    let (_, list) = code.split_once("EventKind] = &[").expect("the kinds");
    let (list, _) = list.split_once("];").expect("the end of the kinds");
    let pairs = list.split('(').skip(1).map(|pair| {
        let texts: Vec<&str> = pair.split('"').collect();
        (texts[1].to_owned(), texts[3].to_owned())
    });
    pairs.collect()
}

/// A payload with a schema of the components.
const PAYLOAD: &str =
    "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payload'}}}}";

fn members(schemas: &str) -> Vec<String> {
    let kinds = kinds("package: {name: shop}\nwebhooks: {kind: {member: type}}", PAYLOAD, schemas);
    kinds.into_iter().map(|(_, member)| member).collect()
}

#[test]
fn discriminator_values_are_kinds() {
    let found = members(
        "    Payload: {oneOf: [{$ref: '#/components/schemas/Sold'}, {$ref: '#/components/schemas/Lost'}], discriminator: {propertyName: type, mapping: {pet.sold: '#/components/schemas/Sold', pet.lost: '#/components/schemas/Lost'}}}\n    \
         Sold: {type: object, required: [type], properties: {type: {type: string}, price: {type: integer}}}\n    \
         Lost: {type: object, required: [type], properties: {type: {type: string}, place: {type: string}}}",
    );
    assert_eq!(found, ["pet.lost", "pet.sold"]);
}

#[test]
fn constants_in_nested_unions_are_kinds() {
    let found = members(
        "    Payload: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: object, required: [type], properties: {type: {const: c}, a: {type: string}}}]}\n    \
         Inner: {oneOf: [{type: object, required: [type], properties: {type: {const: a}, b: {type: string}}}, {type: object, required: [type], properties: {type: {const: b}, c: {type: string}}}]}",
    );
    assert_eq!(found, ["a", "b", "c"]);
}

#[test]
fn numbers_and_flags_are_kinds() {
    let payload = |schema: &str| {
        members(&format!("    Payload: {{type: object, required: [type], properties: {{type: {schema}}}}}"))
    };
    assert_eq!(payload("{type: integer, enum: [1, 2]}"), ["1", "2"]);
    assert_eq!(payload("{const: true}"), ["true"]);
}

#[test]
fn all_values_of_a_header_are_kinds() {
    let header =
        "      parameters: [{name: X-Event, in: header, schema: {type: string, enum: [issue, pull]}}]\n";
    let found = kinds(
        "package: {name: shop}\nwebhooks: {kind: {header: X-Event}}",
        &format!("{header}{PAYLOAD}"),
        "    Payload: {type: object, properties: {id: {type: string}}}",
    );
    assert_eq!(found, [("issue".to_owned(), String::new()), ("pull".to_owned(), String::new())]);
}

/// Returns the crate and its messages.
fn generated(documents: &[SpecFile], settings: &str) -> (Output, String) {
    let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("a configuration");
    let output = generate_crate(documents, &config, Layout::Standalone);
    let messages = output.warnings.render_with_notes(documents, false);
    (output, messages)
}

/// Returns a document with these paths and other members.
fn document(name: &str, paths: &str, rest: &str) -> SpecFile {
    let head =
        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: 'https://shop.example'}]\n";
    SpecFile::new(name, format!("{head}paths: {paths}\n{rest}\n"))
}

/// A request with a payload that declares the member `type`.
fn request(constant: &str) -> String {
    let schema = format!("{{type: object, required: [type], properties: {{type: {{const: {constant}}}}}}}");
    format!(
        "{{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{description: Done.}}}}}}"
    )
}

const SETTINGS: &str = "package: {name: shop}\nwebhooks: {kind: {member: type}}";

#[test]
fn webhooks_share_names_with_paths_and_other_documents() {
    let operation = "{get: {responses: {'204': {description: Done.}}}}";
    let webhooks = |constant: &str| format!("webhooks: {{/a: {{get: {}}}}}", request(constant));
    let documents = [
        document("first.yaml", &format!("{{/a: {operation}}}"), &webhooks("a")),
        document("second.yaml", "{}", &webhooks("b")),
    ];
    let (output, messages) = generated(&documents, SETTINGS);
    assert!(!messages.contains("E0302"), "{messages}");
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
    assert!(code.contains("(\"\", \"a\", 0)") && code.contains("(\"\", \"b\", 1)"), "{code}");
}

#[test]
fn webhooks_without_settings_are_reported() {
    let webhooks = |key: &str| format!("{key}: {{sold: {{post: {}}}}}", request("sold"));
    for (key, message) in [
        ("webhooks", "webhooks are only documented without `webhooks` in `sdk.yaml`"),
        ("x-webhooks", "`x-webhooks` has no effect without `webhooks` in `sdk.yaml`"),
    ] {
        let (output, messages) =
            generated(&[document("a.yaml", "{}", &webhooks(key))], "package: {name: shop}");
        assert!(messages.contains(message), "{messages}");
        assert!(output.tree.get("src/webhooks/mod.rs").is_none());
    }
}

#[test]
fn kinds_with_the_same_text_are_reported() {
    let header = "parameters: [{name: X-Event, in: header, schema: {const: KIND}}], ";
    let with = |kind: &str, constant: &str| {
        let header = header.replace("KIND", kind);
        request(constant).replacen('{', &format!("{{{header}"), 1)
    };
    let webhooks =
        format!("webhooks: {{a: {{post: {}}}, b: {{post: {}}}}}", with("a.b", "c"), with("a", "b.c"));
    let settings = "package: {name: shop}\nwebhooks: {kind: {header: X-Event, member: type}}";
    let (output, messages) = generated(&[document("a.yaml", "{}", &webhooks)], settings);
    assert!(messages.contains("two kinds have the text `a.b.c`"), "{messages}");
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
    assert!(code.contains("(\"a\", \"b.c\", 1)") && code.contains("(\"a.b\", \"c\", 0)"), "{code}");
}

#[test]
fn payload_without_the_member_of_the_kind_is_reported() {
    let other =
        request("x").replace("type: {const", "size: {const").replace("required: [type]", "required: [size]");
    let webhooks = format!("webhooks: {{sold: {{post: {}}}, lost: {{post: {other}}}}}", request("sold"));
    let documents = [document("a.yaml", "{}", &webhooks)];
    let (_, messages) = generated(&documents, SETTINGS);
    assert!(messages.contains("the payload of `lost` does not declare the member `type`"), "{messages}");
    let named = "package: {name: shop}\nwebhooks: {kind: {member: type}, kinds: {lost: pet.lost}}";
    let (_, messages) = generated(&documents, named);
    assert!(!messages.contains("does not declare"), "{messages}");
}

#[test]
fn webhooks_without_a_kind_are_rejected() {
    let webhooks = format!("webhooks: {{sold: {{post: {}}}}}", request("sold"));
    let config = Config::parse(&SpecFile::new("sdk.yaml", "package: {name: shop}\nwebhooks: {}"));
    let documents = [document("a.yaml", "{}", &webhooks)];
    let problems = generate(&documents, &config.expect("a configuration"), Layout::Standalone);
    let problems = problems.expect_err("an error").render(&documents, false);
    assert!(problems.contains("E0405") && problems.contains("`webhooks` has no `kind`"), "{problems}");
}

#[test]
fn enum_of_events_keeps_its_name() {
    let schemas = "components: {schemas: {WebhookEvent: {type: object, properties: {type: {const: sold}, id: {type: string}}}}}";
    let reference = "{$ref: '#/components/schemas/WebhookEvent'}";
    let content = format!("content: {{application/json: {{schema: {reference}}}}}");
    let webhooks = format!(
        "webhooks: {{sold: {{post: {{requestBody: {{{content}}}, responses: {{'204': {{description: Done.}}}}}}}}}}"
    );
    let get = format!(
        "{{/a: {{get: {{operationId: getA, responses: {{'200': {{description: It., {content}}}}}}}}}}}"
    );
    for paths in ["{}", get.as_str()] {
        let document = document("a.yaml", paths, &format!("{webhooks}\n{schemas}"));
        let (output, _) = generated(&[document], SETTINGS);
        let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
        assert!(code.contains("pub enum WebhookEvent {"), "{code}");
    }
}

/// An operation whose callbacks have the payloads.
fn with_callbacks(callbacks: &str) -> SpecFile {
    let responses = "responses: {'204': {description: Done.}}";
    document(
        "a.yaml",
        &format!("{{/a: {{post: {{operationId: makeA, {responses}, callbacks: {callbacks}}}}}}}"),
        "",
    )
}

#[test]
fn callbacks_need_no_settings() {
    let callbacks = format!("{{done: {{'{{$request.body#/url}}': {{post: {}}}}}}}", request("done"));
    let (output, messages) = generated(&[with_callbacks(&callbacks)], "package: {name: shop}");
    assert!(!messages.contains("N0301"), "{messages}");
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
    assert!(code.contains("pub fn parse_callback") && code.contains("impl Callback for"), "{code}");
    assert!(!code.contains("pub fn verify") && !code.contains("WebhookEvent"), "{code}");
    assert!(output.tree.get("src/webhooks/callbacks.json").expect("the samples").contains("\"done\""));
    let settings = "package: {name: shop}\nwebhooks: {verify: {scheme: hmac, header: X-Signature}}";
    let (output, messages) = generated(&[with_callbacks(&callbacks)], settings);
    assert!(!messages.contains("W0"), "{messages}");
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
    assert!(code.contains("pub fn verify_and_parse_callback") && code.contains("X-Signature"), "{code}");
}

#[test]
fn callbacks_without_payloads_add_no_file() {
    let callbacks = "{done: {'{$request.body#/url}': {delete: {responses: {'204': {description: Done.}}}}}}";
    let (output, messages) = generated(&[with_callbacks(callbacks)], "package: {name: shop}");
    assert!(messages.contains("N0301"), "{messages}");
    assert!(!output.tree.files().any(|(path, _)| path.contains("webhook")));
}

#[test]
fn callbacks_that_contain_themselves_are_read_once() {
    let callback =
        "{'{$request.body#/url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/Done'}}, BODY}}}";
    let body = request("done");
    let body = body.trim_start_matches('{').trim_end_matches('}');
    let callback = callback.replace("BODY", &format!("{body}}}}}"));
    let mut file = with_callbacks("{done: {$ref: '#/components/callbacks/Done'}}");
    file = SpecFile::new("a.yaml", format!("{}components: {{callbacks: {{Done: {callback}}}}}\n", file.text));
    let (output, messages) = generated(&[file], "package: {name: shop}");
    assert!(
        messages.contains("no code is generated for the callbacks of a request that the service sends"),
        "{messages}"
    );
    let code = output.tree.get("src/webhooks/mod.rs").expect("the module");
    assert_eq!(code.matches("impl Callback for").count(), 1, "{code}");
}
