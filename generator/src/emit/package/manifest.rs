//! `Cargo.toml`, which is derived from the runtime's manifest.
//!
//! ```toml
//! [package]
//! name = "example-sdk"
//!
//! [features]
//! default = ["rustls", "iam-v2"]
//! full = ["iam-v2", "org-v2"]
//! iam-v2 = []
//! ```

use std::collections::BTreeSet;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TomlError, Value, value};

use crate::emit::context::Cx;
use crate::emit::context::Layout;
use crate::emit::package::example_programs;
use crate::markdown;
use crate::output::Malformed;
use crate::runtime_manifest::{MODULE_DEPENDENCIES, MODULE_FEATURES, has_feature};

const PATH: &str = "Cargo.toml";

/// `rustfmt.toml`
pub(crate) const RUSTFMT: &str = "\
# These files are written by a generator, which lays them out itself: what they look like must not depend on the
# version of rustfmt that is installed.
disable_all_formatting = true
";

/// The text of the manifest.
pub(crate) fn manifest(cx: Cx<'_>) -> Result<String, Malformed> {
    let broken = |error: TomlError| Malformed { path: PATH.to_owned(), message: error.to_string() };
    let mut manifest: DocumentMut = cx.options.runtime.manifest.parse().map_err(broken)?;
    let workspace: DocumentMut = cx.options.runtime.workspace.parse().map_err(broken)?;
    // Before the groups are added: one may have the name of a feature that is removed.
    remove_unneeded(cx, &mut manifest);
    package(cx, &mut manifest, &workspace);
    features(cx, &mut manifest);
    let dependencies = cx.api.modules.iter().flat_map(|module| &module.dependencies);
    dependencies.for_each(|it| add_dependency(cx, &mut manifest, "dependencies", it));
    examples(cx, &mut manifest);
    if cx.options.layout == Layout::Standalone {
        stand_alone(&mut manifest, &workspace);
        if !cx.options.package.parent_workspace {
            manifest["workspace"] = Item::Table(Table::new());
        }
    }
    let header = format!("# {}\n\n", cx.header(&[]));
    Ok(format!("{header}{}", manifest.to_string().trim_start()))
}

/// Removes the features, and their dependencies, of modules that the crate does not have.
fn remove_unneeded(cx: Cx<'_>, manifest: &mut DocumentMut) {
    let has_module = |module: &str| (cx.options.runtime.has_module)(module, &cx.options.package.modules);
    for (_, feature, dependency) in MODULE_DEPENDENCIES.iter().filter(|(module, ..)| !has_module(module)) {
        let needs = manifest["features"].get_mut(feature).and_then(Item::as_array_mut);
        if let Some(needs) = needs {
            needs.retain(|need| need.as_str() != Some(&format!("dep:{dependency}")));
            needs.fmt();
        }
        if let Some(dependencies) = manifest.get_mut("dependencies").and_then(Item::as_table_mut) {
            dependencies.remove(dependency);
        }
    }
    for (_, feature) in MODULE_FEATURES {
        if has_feature(feature, has_module) {
            continue;
        }
        let features = manifest.get_mut("features").and_then(Item::as_table_mut);
        let needs = features.and_then(|features| features.remove(feature));
        let needs: Vec<String> = needs
            .iter()
            .filter_map(Item::as_array)
            .flatten()
            .filter_map(|name| name.as_str()?.strip_prefix("dep:").map(str::to_owned))
            .collect();
        let rest = manifest.get("features").map(ToString::to_string).unwrap_or_default();
        let needs = needs.iter().filter(|name| !rest.contains(&format!("\"dep:{name}\"")));
        if let Some(dependencies) = manifest.get_mut("dependencies").and_then(Item::as_table_mut) {
            needs.for_each(|name| drop(dependencies.remove(name)));
        }
    }
}

fn package(cx: Cx<'_>, manifest: &mut DocumentMut, workspace: &DocumentMut) {
    let facts = cx.options.package;
    let mut package = Table::new();
    let description = facts.description.as_deref().unwrap_or(cx.product());
    package["name"] = value(cx.package_name());
    package["description"] = value(markdown::plain(description));
    let inherited = |key: &str, own: Option<&str>| match (cx.options.layout, own) {
        (Layout::Standalone, Some(own)) => value(own),
        (Layout::Standalone, None) => {
            workspace["workspace"]["package"].get(key).cloned().unwrap_or(Item::None)
        }
        (Layout::Workspace, _) => from_workspace(),
    };
    package["version"] = inherited("version", facts.version.as_deref());
    package["edition"] = inherited("edition", None);
    package["rust-version"] = inherited("rust-version", None);
    // The license of the tool does not apply to generated crates.
    package["license"] = match (cx.options.layout, &facts.license) {
        (Layout::Standalone, None) => Item::None,
        (_, license) => inherited("license", license.as_deref()),
    };
    if !facts.authors.is_empty() {
        package["authors"] = value(facts.authors.iter().collect::<Array>());
    }
    if let Some(repository) = &facts.repository {
        package["repository"] = value(repository);
    }
    package["readme"] = value("README.md");
    for (key, words) in [("keywords", &facts.keywords), ("categories", &facts.categories)] {
        if !words.is_empty() {
            package[key] = value(words.iter().collect::<Array>());
        }
    }
    let mut docs_rs = Table::new();
    docs_rs["all-features"] = value(true);
    // With this, `src/lib.rs` shows which feature an item needs.
    docs_rs["rustdoc-args"] = value(["--cfg", "docsrs"].into_iter().collect::<Array>());
    let (mut metadata, mut docs) = (Table::new(), Table::new());
    metadata.set_implicit(true);
    docs.set_implicit(true);
    docs["rs"] = Item::Table(docs_rs);
    metadata["docs"] = Item::Table(docs);
    package["metadata"] = Item::Table(metadata);
    manifest["package"] = Item::Table(package);
}

/// The oldest version of Rust that compiles the crate, if the manifests tell.
pub(crate) fn rust_version(cx: Cx<'_>) -> Option<String> {
    let workspace: DocumentMut = cx.options.runtime.workspace.parse().ok()?;
    let version = workspace.get("workspace")?.get("package")?.get("rust-version")?;
    version.as_str().map(str::to_owned)
}

fn from_workspace() -> Item {
    let mut table = InlineTable::new();
    table.insert("workspace", true.into());
    table.set_dotted(true);
    value(table)
}

/// The runtime's features, and one for each group.
fn features(cx: Cx<'_>, manifest: &mut DocumentMut) {
    let groups = || cx.api.groups.iter().zip(&cx.names.groups);
    let features = manifest["features"].or_insert(Item::Table(Table::new()));
    let mut default: Array = features.get("default").and_then(Item::as_array).cloned().unwrap_or_default();
    for (group, names) in groups() {
        if group.default {
            default.push(names.feature.as_str());
        }
    }
    features["default"] = value(default);
    features["full"] = value(groups().map(|(_, names)| names.feature.as_str()).collect::<Array>());
    for (stage, name) in cx.api.stages.iter().zip(&cx.names.stages) {
        features[name.as_str()] = value(Array::new());
        if let Some(mut key) = features.as_table_mut().and_then(|table| table.key_mut(name)) {
            let about = format!("# Operations in the stage {}.\n", markdown::plain(stage));
            key.leaf_decor_mut().set_prefix(about);
        }
    }
    for (_, names) in groups() {
        let needs: BTreeSet<&str> = names.feature_needs.iter().map(String::as_str).collect();
        features[names.feature.as_str()] = value(needs.into_iter().collect::<Array>());
    }
    for (id, former) in &cx.names.aliases.features {
        for feature in former {
            let new = cx.names.groups[id.0].feature.as_str();
            features[feature.as_str()] = value([new].into_iter().collect::<Array>());
            if let Some(mut key) = features.as_table_mut().and_then(|table| table.key_mut(feature)) {
                key.leaf_decor_mut().set_prefix(format!("# The former name of `{new}`.\n"));
            }
        }
    }
}

fn examples(cx: Cx<'_>, manifest: &mut DocumentMut) {
    let mut tables = ArrayOfTables::new();
    let mut add = |name: &str, features: Vec<&str>| {
        let mut table = Table::new();
        table["name"] = value(name);
        table["required-features"] = value(features.into_iter().chain(["reqwest"]).collect::<Array>());
        tables.push(table);
    };
    for program in &cx.api.examples {
        add(&program.name, example_programs::features(cx, program));
    }
    for example in example_programs::written_programs(cx) {
        add(&example.name, vec![example_programs::feature(cx, &example)]);
    }
    let dependencies = cx.api.examples.iter().flat_map(|program| &program.dependencies);
    dependencies.for_each(|it| add_dependency(cx, manifest, "dev-dependencies", it));
    if !tables.is_empty() {
        manifest["example"] = Item::ArrayOfTables(tables);
    }
}

/// Adds a dependency of handwritten code. A dependency of the runtime keeps its version and its features.
fn add_dependency(cx: Cx<'_>, manifest: &mut DocumentMut, section: &str, (name, version): &(String, String)) {
    let table = manifest[section].or_insert(Item::Table(Table::new()));
    if table.get(name).is_none() {
        table[name.as_str()] = match cx.options.layout {
            Layout::Workspace => from_workspace(),
            Layout::Standalone => value(version.as_str()),
        };
    }
}

/// Puts in place what the workspace would have given.
fn stand_alone(manifest: &mut DocumentMut, workspace: &DocumentMut) {
    for section in ["dependencies", "dev-dependencies"] {
        let Some(dependencies) = manifest.get_mut(section).and_then(Item::as_table_like_mut) else {
            continue;
        };
        for (name, dependency) in dependencies.iter_mut() {
            let version = &workspace["workspace"]["dependencies"];
            if let Some(version) = version.get(name.get()) {
                *dependency = merged(version, dependency);
            }
        }
    }
    manifest["lints"] = workspace["workspace"].get("lints").cloned().unwrap_or(Item::None);
}

/// A dependency of the workspace with what a member adds to it.
fn merged(workspace: &Item, member: &Item) -> Item {
    let mut table = InlineTable::new();
    match workspace.as_value() {
        Some(Value::String(version)) => {
            table.insert("version", Value::from(version.value().as_str()));
        }
        Some(Value::InlineTable(given)) => {
            for (key, value) in given {
                table.insert(key, value.clone());
            }
        }
        _ => {}
    }
    for (key, own) in member.as_table_like().into_iter().flat_map(|member| member.iter()) {
        let Some(own) = own.as_value().filter(|_| key != "workspace") else { continue };
        match (table.get_mut(key), own) {
            (Some(Value::Array(features)), Value::Array(more)) => {
                let both: BTreeSet<&str> = features.iter().chain(more).filter_map(Value::as_str).collect();
                *features = both.into_iter().collect();
            }
            _ => {
                table.insert(key, own.clone());
            }
        }
    }
    table.fmt();
    match (table.len(), table.get("version")) {
        (1, Some(version)) => value(version.clone()),
        _ => value(table),
    }
}
