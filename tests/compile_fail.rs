//! Misuse of the SDK that the compiler rejects, and its error codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Programs and their expected error. The program without an error shows that the others fail for the right reason.
const CASES: &[(&str, &str, Option<&str>)] = &[
    (
        "right",
        "client.iam_v2().users().delete(\"u-1\").await?;
    let _ = ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new(\"env-1\")).with_display_name(\"d\");
    let statement: Statement = client.sql_v1().statements().get(\"o\", \"env-1\", \"s\").await?;
    let _ = StatementUpdate::from(statement).unknown_fields();
    client.kafka_v3().topics().list(\"lkc-1\").await?;
    client.kafka_v3().topics().create(\"lkc-1\", &CreateTopicRequestData::new(\"t\")).await?;
    client.iam_v2().users().get(\"u-1\").wait_until(|_| true).await?;",
        None,
    ),
    ("forgotten_path_parameter", "client.iam_v2().users().delete().await?;", Some("error[E0061]")),
    ("forgotten_query_parameter", "client.iam_v2().role_bindings().list().await?;", Some("error[E0061]")),
    ("forgotten_body", "client.iam_v2().api_keys().create().await?;", Some("error[E0061]")),
    ("wrong_body", "client.iam_v2().api_keys().create(&UserUpdate::new()).await?;", Some("error[E0308]")),
    ("struct_literal", "let _ = UserUpdate { full_name: None };", Some("error[E0639]")),
    ("read_only_member", "let _ = ApiKeyUpdate::new().with_id(\"K1\");", Some("error[E0599]")),
    (
        "immutable_member",
        "let _ = ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new(\"env-1\")).with_region(\"r\");",
        Some("error[E0599]"),
    ),
    (
        "immutable_member_of_what_is_put_back",
        "let statement: Statement = client.sql_v1().statements().get(\"o\", \"env-1\", \"s\").await?;
    let _ = StatementUpdate::from(statement).with_organization_id(\"other\");",
        Some("error[E0599]"),
    ),
    ("early_access", "client.kafka_v3().share_groups().list(\"lkc-1\").await?;", Some("error[E0599]")),
    ("preview", "client.connect_v1().offsets();", Some("error[E0599]")),
    (
        "constant_of_the_service",
        "let mut update = ApiKeyUpdate::new(); update.kind = String::new();",
        Some("error[E0609]"),
    ),
    ("closed_match", "match AuthType::Sso { AuthType::Sso | AuthType::Local => {} }", Some("error[E0004]")),
    (
        "setter_of_another_operation",
        "client.iam_v2().users().delete(\"u-1\").page_size(1).await?;",
        Some("error[E0599]"),
    ),
    (
        "wait_until_on_patch",
        "client.iam_v2().jwks().refresh(\"op-1\").wait_until(|_| true).await.unwrap();",
        Some("error[E0599]"),
    ),
    (
        "wait_until_on_post",
        "client.kafka_v3().topics().create(\"lkc-1\", &CreateTopicRequestData::new(\"t\")).wait_until(|_| true).await.unwrap();",
        Some("error[E0599]"),
    ),
    (
        "unused_setter",
        "ApiKeyUpdate::new().with_spec(ApiKeySpecUpdate::new());",
        Some("error: unused return value"),
    ),
    ("not_sent", "client.iam_v2().users().delete(\"u-1\");", Some("error: unused `")),
];

#[test]
fn misuse_does_not_compile() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let sdk = tests.join("../generated");
    let manifest = format!(
        "[package]\nname = \"test-compile-fail\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n[lib]\npath = \"lib.rs\"\n\n[dependencies]\nconfluent-cloud = {{ path = {sdk:?}, features = [\"kafka-v3\", \"sql-v1\"] }}\n"
    );
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("examples")).expect("a folder");
    fs::write(root.join("Cargo.toml"), manifest).expect("the manifest");
    fs::write(root.join("lib.rs"), "").expect("the library");
    fs::copy(tests.join("../Cargo.lock"), root.join("Cargo.lock")).expect("the lock file");
    for (name, body, _) in CASES {
        let program = format!(
            "#![deny(unused_must_use)]\n#![allow(unused_imports, dead_code, unused_variables, reason = \"each program uses a part of this head\")]\nuse confluent_cloud::cmk::v2::{{ClusterSpecUpdate, EnvScopedObjectReferenceInput}};\nuse confluent_cloud::iam::v2::{{ApiKeySpecUpdate, ApiKeyUpdate, AuthType, UserUpdate}};\nuse confluent_cloud::kafka::v3::CreateTopicRequestData;\nuse confluent_cloud::sql::v1::{{Statement, StatementUpdate}};\n\nasync fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {{\n    {body}\n    Ok(())\n}}\n\nfn main() {{}}\n"
        );
        fs::write(root.join(format!("examples/{name}.rs")), program).expect("a program");
    }
    for (name, body, expected) in CASES {
        let (success, words) = cargo_check(&root, name);
        match expected {
            None => assert!(success, "{body}\n{words}"),
            Some(error) => {
                assert!(!success && words.contains(error), "{body} should be refused with {error}\n{words}")
            }
        }
    }
}

fn cargo_check(root: &Path, example: &str) -> (bool, String) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["check", "--offline", "--quiet", "--example", example, "--target-dir"])
        .arg(target)
        .output()
        .expect("cargo runs");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}
