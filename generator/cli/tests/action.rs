//! The GitHub Action: its inputs are those that its steps use, and its last step checks a crate.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;

fn action() -> Value {
    serde_yaml::from_str(include_str!("../action.yml")).expect("valid YAML")
}

fn steps(action: &Value) -> &Vec<Value> {
    action["runs"]["steps"].as_sequence().expect("steps")
}

#[test]
fn steps_use_each_input() {
    let action = action();
    let declared: BTreeSet<&str> =
        action["inputs"].as_mapping().expect("inputs").keys().filter_map(Value::as_str).collect();
    let mut used = BTreeSet::new();
    for step in steps(&action) {
        assert_eq!(step["shell"].as_str(), Some("bash"));
        // An input that is expanded in a script could inject a command.
        assert!(!step["run"].as_str().expect("a script").contains("${{"), "{step:?}");
        let values = step["env"].as_mapping().expect("variables").values().filter_map(Value::as_str);
        used.extend(values.filter_map(|it| it.strip_prefix("${{ inputs.")?.strip_suffix(" }}")));
    }
    assert_eq!(used, declared);
    assert_eq!(declared, BTreeSet::from(["config", "out", "spec", "version"]));
}

/// Runs the last step with these inputs in a folder.
fn check(folder: &Path, spec: &str, config: &str) -> Output {
    let action = action();
    let step = steps(&action).last().expect("a step");
    let program = PathBuf::from(env!("CARGO_BIN_EXE_sdkwright"));
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", program.parent().expect("a folder").display());
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", step["run"].as_str().expect("a script")]);
    let variables = [("PATH", path.as_str()), ("SPEC", spec), ("OUT", "my sdk"), ("CONFIG", config)];
    command.current_dir(folder).envs(variables).output().expect("bash runs")
}

#[test]
fn last_step_fails_for_stale_crate() {
    let folder = std::env::temp_dir().join(format!("sdkwright-action-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let write = |name: &str, id: &str| {
        let operation =
            format!("{{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}");
        let text =
            format!("openapi: 3.0.3\ninfo: {{title: {id}, version: v1}}\npaths: {{/{id}: {operation}}}\n");
        fs::write(folder.join(name), text).expect("a file");
    };
    write("one.yaml", "getOne");
    write("two.yaml", "getTwo");
    fs::write(folder.join("names.yaml"), "package: {name: pets}\n").expect("a file");
    let mut generate = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    generate.args([
        "generate",
        "--out",
        "my sdk",
        "--config",
        "names.yaml",
        "--spec",
        "one.yaml",
        "two.yaml",
    ]);
    assert!(generate.current_dir(&folder).output().expect("a run").status.success());

    let current = check(&folder, "one.yaml\ntwo.yaml\n", "names.yaml");
    assert!(current.status.success(), "{}", String::from_utf8_lossy(&current.stderr));
    assert_eq!(check(&folder, "one.yaml\ntwo.yaml", "").status.code(), Some(1), "another name");
    write("two.yaml", "getThree");
    assert_eq!(check(&folder, "one.yaml\ntwo.yaml", "names.yaml").status.code(), Some(1));
    fs::write(folder.join("one.yaml"), "openapi: 3.0.3\n").expect("a file");
    let wrong = check(&folder, "one.yaml", "names.yaml");
    assert!(String::from_utf8_lossy(&wrong.stdout).starts_with("::error "), "{wrong:?}");
    let _ = fs::remove_dir_all(&folder);
}
