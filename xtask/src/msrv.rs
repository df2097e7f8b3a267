//! The MSRV of the published packages, compared with that of their dependencies.
//!
//! Takes the metadata of Cargo, with all features. Returns an error that lists the dependencies that require a newer Rust.
//! CI compiles the SDK with its MSRV; this check finds an incompatible update of Cargo.lock without that toolchain.

use std::collections::{BTreeSet, HashMap};

use sdkwright::Error;
use sdkwright::console;
use serde_json::Value;

use crate::cargo::cargo_command;
use crate::package::PACKAGES;

/// The platform whose dependencies are checked. Dependencies of other platforms may not have been downloaded.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// Checks the packages that a release would publish.
pub(crate) fn check_msrv() -> Result<(), Error> {
    let mut command = cargo_command(&[
        "metadata",
        "--format-version",
        "1",
        "--all-features",
        "--filter-platform",
        PLATFORM,
    ]);
    let output = command.output().map_err(Error::io("start", "cargo".as_ref()))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        Error::check(format!("`cargo metadata`: {}", String::from_utf8_lossy(&output.stderr).trim()))
    })?;
    let faults: Vec<String> =
        PACKAGES.iter().flat_map(|(package, _)| newer_dependencies(&metadata, package)).collect();
    if faults.is_empty() {
        console::print("the dependencies support the MSRV of each package\n");
        return Ok(());
    }
    faults.iter().for_each(|fault| console::print(format!("{fault}\n")));
    Err(Error::check(
        "dependencies require a newer Rust; select older versions with `cargo update --precise`",
    ))
}

/// Returns a line for each dependency that requires a newer Rust than the package.
fn newer_dependencies(metadata: &Value, package: &str) -> BTreeSet<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages: HashMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|it| (text(&it["id"]), it)).collect();
    let nodes: HashMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|it| (text(&it["id"]), it)).collect();
    let Some((root, own)) = packages.iter().find(|(_, it)| it["name"] == package) else {
        return BTreeSet::from([format!("the package `{package}` does not exist")]);
    };
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![root.clone()]);
    while let Some(id) = waiting.pop() {
        let Some(node) = nodes.get(&id).filter(|_| seen.insert(id)) else { continue };
        let needed = list(&node["deps"])
            .into_iter()
            .filter(|it| list(&it["dep_kinds"]).iter().any(|it| it["kind"] != "dev"));
        waiting.extend(needed.map(|it| text(&it["pkg"])));
    }
    let newer = seen.iter().filter_map(|id| packages.get(id));
    let newer = newer.filter(|it| version(&it["rust_version"]) > version(&own["rust_version"]));
    newer
        .map(|it| {
            let [name, release, rust] = ["name", "version", "rust_version"].map(|key| text(&it[key]));
            format!("{package}: {name} {release} requires Rust {rust}")
        })
        .collect()
}

/// Returns the numbers of a version. A package without an MSRV supports every version.
fn version(value: &Value) -> Vec<u64> {
    let text = value.as_str().unwrap_or_default().trim_end_matches(".0");
    text.split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newer_dependency_is_found_through_others() {
        let package = |name: &str, rust: &str| {
            format!(
                "{{\"id\": \"{name}\", \"name\": \"{name}\", \"version\": \"1.0.0\", \"rust_version\": {rust}}}"
            )
        };
        let needs = |name: &str, kind: &str| {
            format!("{{\"pkg\": \"{name}\", \"dep_kinds\": [{{\"kind\": {kind}}}]}}")
        };
        let node = |name: &str, needs: String| format!("{{\"id\": \"{name}\", \"deps\": [{needs}]}}");
        let text = format!(
            "{{\"packages\": [{}], \"resolve\": {{\"nodes\": [{}]}}}}",
            [
                package("sdk", "\"1.88\""),
                package("a", "\"1.88.0\""),
                package("b", "\"1.100.0\""),
                package("test", "\"1.101\"")
            ]
            .join(","),
            [
                node("sdk", [needs("a", "null"), needs("test", "\"dev\"")].join(",")),
                node("a", needs("b", "\"build\"")),
                node("b", String::new()),
                node("test", String::new())
            ]
            .join(",")
        );
        let metadata = serde_json::from_str(&text).expect("JSON");
        assert_eq!(
            newer_dependencies(&metadata, "sdk"),
            BTreeSet::from(["sdk: b 1.0.0 requires Rust 1.100.0".to_owned()])
        );
        assert!(newer_dependencies(&metadata, "b").is_empty());
    }
}
