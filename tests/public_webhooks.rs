//! The webhooks of public documents: each becomes a variant, and the crate decodes the samples of all and the published
//! examples.
//!
//! The documents are not part of the repository. They lie in `shared/public-openapi` next to it; without them, these
//! tests pass with a message. Each crate has the webhooks of a document without its operations. Of a document with many
//! webhooks, it has those with an example and some others, or all if the variable `EVERY_WEBHOOK` is set, as in
//! `cargo xtask reference --public`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo_run::{run_cargo, write_crate};
use sdk_generator::{Config, SpecFile};
use serde_json::{Map, Value, json};

/// Returns a path relative to this package.
fn package_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Tests the crate of a document's webhooks with examples: the kind, the media type and the body of each.
fn check(name: &str, mut document: Value, examples: &[(String, &str, Value)]) {
    document["paths"] = json!({});
    let settings = fs::read_to_string(package_path(&format!("public/webhooks/{name}.sdk.yaml")));
    let settings = SpecFile::new("sdk.yaml", settings.expect("the configuration"));
    let mut config = Config::parse(&settings)
        .unwrap_or_else(|problems| panic!("{}", problems.render(std::slice::from_ref(&settings), false)));
    config.package.name = Some(format!("test-webhooks-{name}"));
    let file = SpecFile::new(format!("{name}.json"), document.to_string());
    let root = write_crate(&format!("webhooks-{name}"), &[file], config);
    let tests = root.join("tests");
    fs::create_dir_all(&tests).expect("a folder");
    let test = fs::read_to_string(package_path("public/webhooks/check.rs")).expect("the test");
    let test = test.replace("API::", &format!("test_webhooks_{name}::"));
    fs::write(tests.join("check.rs"), test).expect("the test");
    fs::write(tests.join("examples.json"), json!(examples).to_string()).expect("the examples");
    let features = ["test", "--no-default-features", "--features", "webhooks,testing"];
    run_cargo(&root, &[&features[..], &["--test", "check", "--quiet"]].concat(), &[]);
    run_cargo(&root, &["check", "--no-default-features", "--features", "webhooks"], &[]);
}

/// Returns the target of a reference within a document, or the value itself.
fn dereferenced<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value["$ref"].as_str().and_then(|text| document.pointer(text.trim_start_matches('#')));
    target.unwrap_or(value)
}

#[test]
fn webhooks_with_header_and_member_are_decoded() {
    let Some(mut document) = crate::public_document::read::<Value>("github.json") else { return };
    let webhooks = document["x-webhooks"].as_object().expect("webhooks");
    assert_eq!(webhooks.len(), 270);
    let (mut examples, mut mistakes) = (Vec::new(), 0);
    let mut chosen: Vec<String> = webhooks.keys().step_by(15).cloned().collect();
    for (name, request) in webhooks.iter().map(|(name, it)| (name, &it["post"])) {
        let event = request["x-github"]["subcategory"].as_str().expect("an event");
        let action = request["operationId"].as_str().expect("an ID").split_once('/');
        let kind = match action {
            Some((_, action)) => format!("{event}.{}", action.replace('-', "_")),
            None => event.to_owned(),
        };
        let content = request["requestBody"]["content"].as_object().expect("media types");
        for (media_type, media) in content {
            for example in media["examples"].as_object().into_iter().flat_map(Map::values) {
                chosen.push(name.clone());
                let value = &dereferenced(&document, example)["value"];
                match media_type.as_str() {
                    "application/json" => examples.push((kind.clone(), "application/json", value.clone())),
                    _ => {
                        let payload = value["payload"].as_str().expect("an encoded payload");
                        // The published text of one example is YAML.
                        if !payload.starts_with("%7B") {
                            mistakes += 1;
                            continue;
                        }
                        let body = json!(format!("payload={payload}"));
                        examples.push((kind.clone(), "application/x-www-form-urlencoded", body));
                    }
                }
            }
        }
    }
    assert_eq!((examples.len(), mistakes), (11, 1));
    if std::env::var_os("EVERY_WEBHOOK").is_none() {
        let webhooks = document["x-webhooks"].as_object_mut().expect("webhooks");
        webhooks.retain(|name, _| chosen.contains(name));
    }
    check("github", document, &examples);
}

#[test]
fn webhooks_with_member_are_decoded() {
    let Some(document) = crate::public_document::read::<Value>("openai.yaml") else { return };
    let webhooks = document["webhooks"].as_object().expect("webhooks");
    let examples = webhooks.values().map(|webhook| {
        let schema = &webhook["post"]["requestBody"]["content"]["application/json"]["schema"];
        let schema = dereferenced(&document, schema);
        let kind = schema["properties"]["type"]["enum"][0].as_str().expect("a kind").to_owned();
        let example = schema["x-oaiMeta"]["example"].as_str().expect("an example");
        // Some of the examples end with a comma, which YAML accepts.
        (kind, "application/json", serde_yaml::from_str(example).expect("a payload"))
    });
    let examples: Vec<(String, &str, Value)> = examples.collect();
    assert_eq!(examples.len(), 16);
    check("openai", document, &examples);
}
