//! OpenAPI versions: a document in a new version generates the same crate as its equivalent in an older version, and
//! constructs that only the new version has are sent.

use std::collections::BTreeSet;

use crate::crate_diff::crate_differences;
use crate::generate_crate::generate_crate;
use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Layout, Output, SpecFile, bundle};
use serde_yaml::{Mapping, Value};

const NEW: &str = include_str!("versions/pets_3_2.yaml");

/// The equivalent in OpenAPI 3.1, except for the methods, which are read in all versions.
const OLD: &str = include_str!("versions/pets_3_1.yaml");

/// One API in each version, with the constructs of that version.
const SHOPS: [&str; 3] = [
    include_str!("versions/shop_3_0.yaml"),
    include_str!("versions/shop_3_1.yaml"),
    include_str!("versions/shop_3_2.yaml"),
];

fn assert_same_crate(one: &Output, other: &Output) {
    let differences = crate_differences(one, other, |text| text);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert_eq!(one.lock, other.lock);
}

fn output(text: &str) -> Output {
    generate_crate(&[SpecFile::new("pets.yaml", text)], &Config::default(), Layout::Standalone)
}

fn places(output: &Output, code: Code) -> Vec<String> {
    output.warnings.iter().filter(|it| it.code == code).map(|it| it.places[0].pointer.to_string()).collect()
}

#[test]
fn openapi_3_2_generates_the_crate_of_its_equivalent() {
    // In OpenAPI 3.1, the settings group tags.
    let settings = "resources: {Pets: {group: Shop}}\ngroups: {Shop: {description: The shop.}}\n";
    let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("a configuration");
    let old = generate_crate(&[SpecFile::new("pets.yaml", OLD)], &config, Layout::Standalone);
    let new = output(NEW);
    assert_same_crate(&new, &old);
    assert_eq!((new.warnings.warnings(), new.warnings.notes()), (0, 0), "{:?}", new.warnings);
}

#[test]
fn additional_methods_are_sent_as_written() {
    let text = NEW.replace("COPY", "Purge-All");
    let output = output(&text);
    let operations = output.tree.get("src/shop/pets.rs").expect("the operations");
    for method in ["QUERY", "Purge-All"] {
        assert!(operations.contains(&format!("method: \"{method}\"")), "{method}");
    }
    let calls: Vec<(&str, &str)> =
        output.calls.iter().map(|it| (it.method.as_str(), it.name.as_str())).collect();
    assert!(calls.contains(&("QUERY", "query")) && calls.contains(&("Purge-All", "copy")), "{calls:?}");
}

#[test]
fn methods_with_a_member_of_their_own_are_not_additional() {
    for method in ["GET", "query", "a b", "''"] {
        let output = output(&NEW.replace("COPY:", &format!("{method}:")));
        let method = method.trim_matches('\'');
        let place = format!("/paths/~1pets~1{{id}}/additionalOperations/{method}");
        assert_eq!(places(&output, Code::IgnoredConstruct), [place]);
    }
}

#[test]
fn query_string_without_properties_is_reported() {
    let output = output(&NEW.replace("application/x-www-form-urlencoded:", "application/json:"));
    assert_eq!(places(&output, Code::IgnoredConstruct), ["/paths/~1pets/get/parameters/0"]);
}

#[test]
fn constructs_without_effect_are_noted() {
    let text = NEW.replace(
        "text/event-stream: { itemSchema",
        "text/event-stream: { prefixEncoding: [{ contentType: text/plain }], itemSchema",
    );
    let encoding = "/paths/~1pets~1{id}/get/responses/200/content/text~1event-stream/prefixEncoding";
    assert_eq!(places(&output(&text), Code::NoEffect), [encoding]);
}

#[test]
fn parts_of_errors_are_noted() {
    let parts = |status: &str| {
        let content = "{ multipart/mixed: { itemSchema: { type: object } } }";
        format!(
            "openapi: 3.2.0\ninfo: {{ title: T, version: v1 }}\npaths:\n  /a:\n    get:\n      responses: {{ '{status}': {{ description: A., content: {content} }} }}\n"
        )
    };
    assert_eq!(places(&output(&parts("200")), Code::NoEffect), Vec::<String>::new());
    let item = "/paths/~1a/get/responses/404/content/multipart~1mixed/itemSchema";
    assert_eq!(places(&output(&parts("404")), Code::NoEffect), [item]);
}

#[test]
fn bundle_keeps_additional_methods() {
    let files = [SpecFile::new("pets.yaml", NEW)];
    let bundled = output(&bundle(&files).expect("a document"));
    let methods = |output: &Output| -> Vec<(String, String)> {
        output.calls.iter().map(|it| (it.method.clone(), it.path.clone())).collect()
    };
    assert_eq!(methods(&bundled), methods(&output(NEW)));
}

#[test]
fn unknown_version_is_an_error() {
    for version in ["3.3.0", "4.0.0", "3.10.0"] {
        let files = [SpecFile::new("pets.yaml", NEW.replacen("3.2.0", version, 1))];
        let problems = sdk_generator::generate(&files, &Config::default(), Layout::Standalone);
        let problems = problems.map(|_| version).expect_err("an error");
        assert!(problems.iter().any(|it| it.code == Code::UnsupportedVersion), "{version}");
    }
}

#[test]
fn versions_of_one_document_generate_the_same_crate() {
    let [first, others @ ..] = SHOPS.map(output);
    for other in &others {
        assert_same_crate(&first, other);
    }
    for output in others.iter().chain([&first]) {
        assert_eq!((output.warnings.warnings(), output.warnings.notes()), (0, 0), "{:?}", output.warnings);
    }
}

#[test]
fn json_and_yaml_are_the_same() {
    for text in SHOPS.into_iter().chain([NEW, GENERIC, CONDITIONAL]) {
        let value: serde_yaml::Value = serde_yaml::from_str(text).expect("a document");
        let json = serde_json::to_string_pretty(&value).expect("JSON");
        assert_same_crate(&output(text), &output(&json));
    }
}

const GENERIC: &str = include_str!("fixtures/generic_schemas.yaml");
const CONDITIONAL: &str = include_str!("fixtures/conditional_properties.yaml");

/// Diagnostics point to the text of the document, not to copies of it.
#[test]
fn messages_are_about_the_original_schemas() {
    let text = GENERIC.replace("count: {$ref", "total: {type: integer, mimimum: 0}\n        count: {$ref");
    let template = "/components/schemas/Page/properties/total/mimimum";
    assert_eq!(places(&output(&text), Code::MisspelledKeyword), [template]);
    let text = GENERIC.replace("$dynamicRef: '#node'", "$dynamicRef: '#nodes'");
    let files = [SpecFile::new("pets.yaml", text)];
    let problems = sdk_generator::generate(&files, &Config::default(), Layout::Standalone);
    let problems = problems.map(|_| ()).expect_err("an error");
    let page = problems.render(&files, false);
    assert!(page.contains("= at: /components/schemas/Tree/properties/children/items/$dynamicRef"), "{page}");
}

#[test]
fn conditional_constraints_are_noted() {
    for key in ["then", "else", "not"] {
        let text = CONDITIONAL.replace(
            "Parcel: {type: object",
            &format!("Parcel: {{type: object, {key}: {{required: [weight]}}"),
        );
        let place = format!("/components/schemas/Parcel/{key}");
        assert_eq!(places(&output(&text), Code::UnrepresentedKeyword), [place]);
    }
}

fn output_of(document: &Value, config: &Config) -> Output {
    let text = serde_json::to_string(document).expect("JSON");
    generate_crate(&[SpecFile::new("openapi.json", text)], config, Layout::Standalone)
}

/// Calls `change` with every mapping.
fn change_mappings(value: &mut Value, change: &mut impl FnMut(&mut Mapping)) {
    match value {
        Value::Mapping(map) => {
            change(map);
            map.values_mut().for_each(|value| change_mappings(value, change));
        }
        Value::Sequence(list) => list.iter_mut().for_each(|value| change_mappings(value, change)),
        _ => {}
    }
}

#[test]
fn streams_of_a_public_document_are_item_schemas() {
    let Some(old) = crate::public_document::read::<Value>("openai.yaml") else { return };
    let mut new = old.clone();
    new["openapi"] = "3.2.0".into();
    let mut streams = 0;
    change_mappings(&mut new, &mut |map| {
        let Some(Value::Mapping(media)) = map.get_mut("text/event-stream") else { return };
        if let Some(schema) = media.remove("schema") {
            media.insert("itemSchema".into(), schema);
            streams += 1;
        }
    });
    assert!(streams > 5, "{streams}");
    let config = Config::default();
    assert_same_crate(&output_of(&old, &config), &output_of(&new, &config));
}

#[test]
fn parents_of_public_tags_are_groups() {
    let Some(old) = crate::public_document::read::<Value>("digitalocean.json") else { return };
    let tags: Vec<String> = old["tags"]
        .as_sequence()
        .expect("tags")
        .iter()
        .filter_map(|tag| Some(tag["name"].as_str()?.to_owned()))
        .collect();
    let mut new = old.clone();
    new["openapi"] = "3.2.0".into();
    // Tags whose names start with the same word are a group.
    let first_word = |name: &str| name.split([' ', '-']).next().unwrap_or_default().to_owned();
    let mut settings = String::from("resources:\n");
    let mut groups = BTreeSet::new();
    for tag in new["tags"].as_sequence_mut().expect("tags") {
        let name = tag["name"].as_str().expect("a name").to_owned();
        let group = format!("{} group", first_word(&name));
        settings.push_str(&format!("  {name:?}: {{group: {group:?}}}\n"));
        tag["parent"] = group.clone().into();
        groups.insert(group);
    }
    assert!(groups.len() > 5 && groups.len() < tags.len(), "{groups:?}");
    let list = new["tags"].as_sequence_mut().expect("tags");
    list.extend(
        groups
            .iter()
            .map(|group| Value::Mapping(Mapping::from_iter([("name".into(), group.as_str().into())]))),
    );
    let config = Config::parse(&SpecFile::new("sdk.yaml", settings)).expect("a configuration");
    assert_same_crate(&output_of(&old, &config), &output_of(&new, &Config::default()));
}
