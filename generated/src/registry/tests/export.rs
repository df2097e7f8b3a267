// Copied by sdkwright from modules/registry/tests/export.rs next to the API's documents; edit it there.

//! The export of schemas to files.

use serde_json::json;

use super::{assert_send, reference};
use crate::registry::SchemaFile;
use crate::registry::export::folder_name;
use crate::schema_registry::v1::Schema;
use crate::testing::{Mock, block_on};

#[test]
fn schemas_are_exported_to_files() {
    let mock = Mock::new();
    let typed = |schema: Schema, schema_type: &str| schema.with_schema_type(schema_type);
    let schemas = [
        Schema::new(":.staging:a", 1, 10, "avro").with_references([reference("B", "b").with_version(2)]),
        typed(Schema::new(":.staging:a", 2, 11, "proto"), "PROTOBUF"),
        typed(Schema::new(":.staging:../x y/\u{fc}", 1, 12, "json"), "JSON"),
        typed(Schema::new(":.staging:.", 1, 13, "other"), "XML"),
    ];
    mock.when(|client| client.schema_registry_v1().schemas().list().subject_prefix(":.staging:"))
        .any_query()
        .reply_items(schemas, 10);
    let registry = mock.client().unwrap().schema_registry_v1();
    let files = block_on(assert_send(SchemaFile::list(&registry, ".staging"))).unwrap();

    let folder = std::env::temp_dir().join(format!("schemas-{}", std::process::id()));
    for file in files.iter().chain(&files) {
        let path = file.write_to(&folder).unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap(), file.schema().schema);
    }
    let paths: Vec<_> = files.iter().map(|file| file.path().to_string_lossy().replace('\\', "/")).collect();
    assert_eq!(paths, ["a/1.avsc", "a/2.proto", "%2E.%2Fx%20y%2F%C3%BC/1.json", "%2E/1.txt"]);
    let references = std::fs::read_to_string(folder.join("a/1.references.json")).unwrap();
    let references: serde_json::Value = serde_json::from_str(&references).unwrap();
    assert_eq!(references, json!([{"name": "B", "subject": "b", "version": 2}]));
    assert_eq!(std::fs::read_dir(folder.join("a")).unwrap().count(), 3);

    // An earlier export of the version had references and another type.
    let [first, ..] = &files[..] else { panic!("files") };
    let changed = Schema::new(":.staging:a", 1, 14, "json").with_schema_type("JSON");
    let changed = SchemaFile { schema: changed, ..first.clone() };
    assert_eq!(changed.write_to(&folder).unwrap(), folder.join("a/1.json"));
    let mut names: Vec<_> =
        std::fs::read_dir(folder.join("a")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["1.json", "2.proto"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn folders_have_names_that_all_file_systems_allow() {
    for (subject, folder) in [
        ("com.example.Order-value", "com.example.Order-value"),
        ("a:b*c?", "a%3Ab%2Ac%3F"),
        ("50%", "50%25"),
        ("orders.", "orders%2E"),
        ("orders..", "orders.%2E"),
        ("orders ", "orders%20"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        (".hidden", "%2Ehidden"),
        ("con", "%63on"),
        ("NUL.value", "%4EUL.value"),
        ("com1", "%63om1"),
        ("com", "com"),
        ("com10", "com10"),
        ("con1", "con1"),
        ("con-value", "con-value"),
    ] {
        assert_eq!(folder_name(subject), folder);
    }
}
