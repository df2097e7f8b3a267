//! Runs the example programs of the SDK.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

/// Returns the example programs, which are built once.
pub(crate) fn built_programs() -> &'static BTreeMap<String, PathBuf> {
    static PROGRAMS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
        let output = Command::new(env!("CARGO"))
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .args([
                "build",
                "--offline",
                "--workspace",
                "--all-features",
                "--bins",
                "--examples",
                "--target-dir",
            ])
            .arg(target)
            .arg("--message-format=json-render-diagnostics")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = std::str::from_utf8(&output.stdout).expect("messages in UTF-8").lines();
        let messages = lines.map(|line| serde_json::from_str::<Value>(line).expect("a message in JSON"));
        let program = |message: Value| {
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, PathBuf::from(message["executable"].as_str()?)))
        };
        messages.filter_map(program).collect()
    })
}

/// Runs a program with only these environment variables, and returns what it prints to stdout and stderr.
pub(crate) fn run(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> (String, String) {
    let Output { status, stdout, stderr } = start(name, arguments, variables);
    let (stdout, stderr) = (utf8(stdout), utf8(stderr));
    assert!(status.success(), "{name}\n{stdout}\n{stderr}");
    (stdout, stderr)
}

pub(crate) fn start(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let program = built_programs().get(name).unwrap_or_else(|| panic!("no program `{name}`"));
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs(variables.iter().copied()).output().expect("the program runs")
}

pub(crate) fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("text in UTF-8")
}
