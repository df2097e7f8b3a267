//! Misuse of the SDK that the compiler rejects, and its messages.
//!
//! A snapshot per program has the messages without paths and line numbers, built from rustc's JSON, so that they depend
//! on neither the machine nor the width of a terminal.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use confluent_cloud::Client;
use serde_json::Value;

/// Programs and the start of their error; a snapshot has the whole message. The program without an error uses what the
/// others use in the wrong place, so that a renamed item does not pass for a rejected one.
const CASES: &[(&str, &str, Option<&str>)] = &[
    (
        "right",
        "client.iam_v2().users().delete(\"u-1\").await?;
    client.iam_v2().users().list().page_size(1).await?;
    let key = client.iam_v2().api_keys().get(\"K1\").await?;
    let _ = (key.id, key.kind);
    let cluster = client.cmk_v2().clusters().get(\"lkc-1\", \"env-1\").await?;
    let _ = cluster.spec.region;
    let _ = ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new(\"env-1\")).with_display_name(\"d\");
    let statement: Statement = client.sql_v1().statements().get(\"o\", \"env-1\", \"s\").await?;
    let _ = &statement.organization_id;
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

/// Calls operations that need a feature. These exist, so the programs that call them fail only without the feature.
fn call_staged_operations(client: &Client) {
    drop(client.connect_v1().offsets());
    drop(client.kafka_v3().share_groups().list("lkc-1"));
}

#[test]
fn misuse_does_not_compile() {
    let _: fn(&Client) = call_staged_operations;
    let root = write_programs();
    let results = check_programs(&root);
    for (name, body, expected) in CASES {
        let messages = results.messages.get(*name).map(|messages| messages.join("\n")).unwrap_or_default();
        match expected {
            None => assert!(results.compiled.contains(*name), "{body}\n{messages}\n{}", results.stderr),
            Some(error) => {
                let is_rejected = !results.compiled.contains(*name) && messages.contains(error);
                assert!(is_rejected, "{body} should fail with {error}\n{messages}\n{}", results.stderr);
                insta::with_settings!({ description => *body, omit_expression => true }, {
                    insta::assert_snapshot!(*name, messages);
                });
            }
        }
    }
}

/// A snapshot without a program would never be compared.
#[test]
fn compile_fail_snapshots_have_programs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    for entry in fs::read_dir(folder).expect("the snapshots") {
        let name = entry.expect("a snapshot").file_name().into_string().expect("a name in UTF-8");
        if let Some(name) =
            name.strip_prefix("compile__compile_fail__").and_then(|name| name.strip_suffix(".snap"))
        {
            let is_case = CASES.iter().any(|(case, _, error)| *case == name && error.is_some());
            assert!(is_case, "{name} belongs to no program");
        }
    }
}

/// Writes a package with an example for each program, and returns its folder.
fn write_programs() -> PathBuf {
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
    root
}

/// The results of a run of cargo.
struct Results {
    /// The names of the programs that compiled.
    compiled: BTreeSet<String>,
    /// The messages of the programs, by name.
    messages: BTreeMap<String, Vec<String>>,
    /// The words of cargo itself.
    stderr: String,
}

fn check_programs(root: &Path) -> Results {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["check", "--offline", "--quiet", "--examples", "--keep-going", "--message-format=json"])
        .arg("--target-dir")
        .arg(target)
        .output()
        .expect("cargo runs");
    let (mut compiled, mut messages) = (BTreeSet::new(), BTreeMap::<String, Vec<String>>::new());
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let report: Value = serde_json::from_str(line).expect("a report of cargo in JSON");
        let name = report["target"]["name"].as_str().unwrap_or_default().to_owned();
        match report["reason"].as_str() {
            Some("compiler-artifact") => drop(compiled.insert(name)),
            Some("compiler-message") => {
                if let Some(message) = render_message(&report["message"]) {
                    messages.entry(name).or_default().push(message);
                }
            }
            _ => {}
        }
    }
    Results { compiled, messages, stderr: String::from_utf8_lossy(&output.stderr).into_owned() }
}

/// Returns a message of rustc with the marked source, its notes and its suggestions. Returns `None` for the summary of
/// a run, which marks nothing.
fn render_message(message: &Value) -> Option<String> {
    let spans = message["spans"].as_array().filter(|spans| !spans.is_empty())?;
    let level = message["level"].as_str().unwrap_or_default();
    let code = message["code"]["code"].as_str().filter(|code| code.starts_with('E'));
    let code = code.map(|code| format!("[{code}]")).unwrap_or_default();
    let mut text = format!("{level}{code}: {}\n", message["message"].as_str().unwrap_or_default());
    spans.iter().for_each(|span| render_span(span, &mut text));
    for child in message["children"].as_array().into_iter().flatten() {
        let words = child["message"].as_str().unwrap_or_default();
        let _ = writeln!(text, "{}: {words}", child["level"].as_str().unwrap_or_default());
        child["spans"].as_array().into_iter().flatten().for_each(|span| render_span(span, &mut text));
    }
    Some(text)
}

/// Writes the first line of a span, a line that marks it, and the replacement that rustc suggests. Writes no source of
/// the standard library, which not every machine has.
fn render_span(span: &Value, text: &mut String) {
    let file = span["file_name"].as_str().unwrap_or_default().replace('\\', "/");
    let label = span["label"].as_str().unwrap_or_default();
    let is_ours = file.starts_with("examples/") || file.contains("/generated/src/");
    let line = span["text"].get(0).filter(|_| is_ours);
    if let Some((line, source)) = line.and_then(|line| Some((line, line["text"].as_str()?))) {
        let column = |key: &str| line[key].as_u64().and_then(|it| usize::try_from(it).ok()).unwrap_or(1) - 1;
        let (start, end) = (column("highlight_start"), column("highlight_end"));
        let indent = source.len() - source.trim_start().len();
        let before = " ".repeat(start.saturating_sub(indent));
        let marks = "^".repeat(end.saturating_sub(start).max(1));
        let marked = format!("    {before}{marks} {label}");
        let _ = writeln!(text, "    {}\n{}", source.trim_start(), marked.trim_end());
    } else if !label.is_empty() {
        let _ = writeln!(text, "    {label}");
    }
    if let Some(replacement) = span["suggested_replacement"].as_str() {
        let _ = writeln!(text, "    suggested: `{replacement}`");
    }
}
