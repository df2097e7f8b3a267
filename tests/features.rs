//! The features and dependencies of the SDK: it compiles with sets of its features, and needs few other crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cargo_run::{run_cargo_in, target_folder};
use crate::feature_sets::separating_sets;
use crate::files::test_folder;
use toml_edit::DocumentMut;

/// The features of the SDK that include a transport.
const TRANSPORTS: &[&str] = &["default", "native-tls", "reqwest", "rustls", "rustls-no-provider"];

/// Compiles the SDK with few groups, with none and with all, and without a transport. These tests are compiled with all
/// features.
#[test]
fn groups_of_the_sdk_compile() {
    let root = test_folder("..");
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).expect("the SDK's manifest");
    let manifest: DocumentMut = manifest.parse().expect("TOML");
    let features = manifest["features"].as_table().expect("features");
    // Items that several lifecycle stages share need the feature of one of them.
    let stages = ["early-access", "preview"].map(|stage| {
        assert!(features.contains_key(stage), "{stage}");
        format!("full,{stage}")
    });
    // `full` enables all groups, so no set with it lacks one.
    let is_alone = |name: &str| TRANSPORTS.contains(&name) || name == "full";
    let names: Vec<&str> = features.iter().map(|(name, _)| name).filter(|name| !is_alone(name)).collect();
    assert!(names.len() > 45, "{names:?}");
    let sets = separating_sets(&names).into_iter().map(|set| Vec::from_iter(set).join(","));
    let sets = sets.chain(["full".to_owned()]).chain(stages);
    // Tests that compile other crates use the target folder at the same time.
    let target = target_folder().join("each-feature");
    for set in sets.chain([String::new()]) {
        check_sdk(&target, &set);
    }
}

/// Compiles the SDK with each transport. By default, it is `rustls`.
#[test]
fn transports_of_the_sdk_compile() {
    for transport in TRANSPORTS.iter().filter(|transport| **transport != "rustls") {
        check_sdk(target_folder(), transport);
    }
}

fn check_sdk(target: &Path, features: &str) {
    // Flags that deny warnings would compile all dependencies once more.
    let check = ["check", "--package", "confluent-cloud", "--no-default-features", "--features", features];
    let words = run_cargo_in(target, &test_folder(".."), &check, &[]);
    assert!(!words.contains("warning"), "{words}");
}

/// Every user builds these dependencies, whatever the transport: a change here is a decision.
#[test]
fn core_has_few_dependencies_and_no_runtime() {
    let tree = |features: &[&str]| {
        let mut arguments = vec!["--package", "confluent-cloud", "--edges", "normal", "--format", "{lib}"];
        arguments.push("--no-default-features");
        arguments.extend(features.iter().flat_map(|feature| ["--features", feature]));
        dependencies(&arguments)
    };
    let core = tree(&[]);
    let names: Vec<&str> = core.iter().map(String::as_str).collect();
    let few = [
        "base64",
        "bytes",
        "confluent_cloud",
        "futures_core",
        "http",
        "itoa",
        "memchr",
        "percent_encoding",
        "serde",
        "serde_core",
        "serde_json",
        "zeroize",
        "zmij",
    ];
    assert_eq!(names, few);
    assert_eq!(tree(&["full"]), core, "groups of operations add nothing");
    // Each feature brings what it is for, and no HTTP client.
    for (feature, brings) in
        [("tracing", "tracing"), ("blocking", "tokio"), ("gzip", "flate2"), ("files", "sha2")]
    {
        let more = tree(&[feature]);
        assert!(more.contains(brings), "{feature}");
        assert!(!more.contains("reqwest") && !more.contains("hyper"), "{feature}: {more:?}");
    }
}

/// `cargo xtask` and the tests build the generator once: the packages below it have the same features in both.
#[test]
fn commands_share_the_build_of_the_generator() {
    let features = ["--format", "{p}|{f}"];
    let shared = dependencies(&["--package", "sdk-generator", "--edges", "normal,build", "--format", "{p}"]);
    let of_commands =
        dependencies(&[&["--package", "xtask", "--edges", "normal,build"][..], &features].concat());
    let of_tests = dependencies(&[&["--workspace", "--all-features"][..], &features].concat());
    let is_shared = |line: &&String| line.split('|').next().is_some_and(|package| shared.contains(package));
    let differing: Vec<&String> = of_commands.difference(&of_tests).filter(is_shared).collect();
    assert_eq!(differing, Vec::<&String>::new(), "add the features that the tests have to xtask/Cargo.toml");
    assert!(shared.len() > 20, "{shared:?}");
}

/// Returns the lines of `cargo tree` without repetitions.
fn dependencies(arguments: &[&str]) -> BTreeSet<String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["tree", "--locked", "--prefix", "none"]).args(arguments);
    let output = command.current_dir(test_folder("..")).output().expect("cargo tree runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}
