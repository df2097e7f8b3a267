//! Settings of the subset of the operations.
//!
//! Takes the setting `subset`. Returns its values, or diagnostics.

use indexmap::IndexMap;
use serde_json::Value;

use crate::config::config_value::ConfigValue;
use crate::config::{SelectionConfig, SubsetConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

use super::streams::scalar;

pub(super) fn subset(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SubsetConfig {
    at.settings(
        &reference::SUBSET,
        SubsetConfig::default(),
        diagnostics,
        &[
            ("include", |it, at, diagnostics| it.include = selection(at, diagnostics)),
            ("exclude", |it, at, diagnostics| it.exclude = selection(at, diagnostics)),
        ],
    )
}

/// Reads a selection. One without entries is reported, because it could mean all operations or none.
fn selection(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<SelectionConfig> {
    let errors = diagnostics.errors();
    let selection = at.settings(
        &reference::SELECTION,
        SelectionConfig::default(),
        diagnostics,
        &[
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
            ("tags", |it, at, diagnostics| it.tags = at.list(diagnostics)),
            ("paths", |it, at, diagnostics| it.paths = paths(at, diagnostics)),
            ("files", |it, at, diagnostics| it.files = files(at, diagnostics)),
            ("deprecated", |it, at, diagnostics| it.deprecated = deprecated(at, diagnostics)),
            ("extensions", |it, at, diagnostics| it.extensions = extensions(at, diagnostics)),
        ],
    );
    if selection.is_empty() && diagnostics.errors() == errors {
        let name = at.origin.pointer.last().unwrap_or_default();
        diagnostics
            .report(Code::ConfigMissing, format!("`{name}` has no entries"), &at.origin)
            .at_key()
            .help(format!(
                "add `operations`, `tags`, `paths`, `files`, `deprecated` or `extensions`, or remove `{name}`"
            ));
    }
    Some(selection).filter(|selection| !selection.is_empty())
}

fn paths(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut paths = at.key_patterns(diagnostics);
    paths.retain(|path| {
        let is_path = path.starts_with('/');
        if !is_path {
            diagnostics
                .report(Code::ConfigValue, format!("`{path}` is not a path"), &at.origin)
                .at_key()
                .help("write paths as in the documents, such as `/pets/{id}` or `/pets/*`");
        }
        is_path
    });
    paths
}

fn files(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let check = |pattern: &str| {
        let is_path =
            pattern.split('/').all(|part| !matches!(part, "" | "." | "..")) && !pattern.contains('\\');
        let message = || format!("`{}` is not a path in the folder of the documents", pattern.escape_debug());
        is_path.then_some(()).ok_or_else(message)
    };
    let help = "write a path relative to the folder of the documents, such as `admin.yaml` or `internal/**`";
    let elements = at.elements(diagnostics);
    elements.iter().filter_map(|at| at.checked_text(diagnostics, check, help)).collect()
}

fn deprecated(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> bool {
    let flag = at.flag(diagnostics);
    if flag == Some(false) {
        diagnostics
            .report(Code::ConfigValue, "`deprecated: false` selects nothing", &at.origin)
            .help("write `deprecated: true`, under `exclude` to leave deprecated operations out");
    }
    flag.unwrap_or_default()
}

/// Reads the values of extensions: a scalar, or a list of them.
fn extensions(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, Vec<Value>> {
    let mut extensions = at.table(diagnostics, |at, diagnostics| match at.node.as_list() {
        Some(_) => at.elements(diagnostics).iter().filter_map(|at| scalar(at, diagnostics)).collect(),
        None => scalar(at, diagnostics).into_iter().collect::<Vec<Value>>(),
    });
    extensions.retain(|name, _| {
        let is_extension = name.starts_with("x-");
        if !is_extension {
            diagnostics
                .report(Code::ConfigValue, format!("`{name}` is not an extension"), &at.origin.child(name))
                .at_key()
                .help("write a name that starts with `x-`");
        }
        is_extension
    });
    extensions
}
