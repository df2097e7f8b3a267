//! The pass that finds the operations that accept compressed request bodies.
//!
//! In: operations and the settings `request-compression`. Out: the minimum size of a compressed body, by operation. Settings
//! that do not match the documents are reported.

use crate::config::CompressionConfig;
use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};

/// Sets the minimum size of the operations that accept compressed bodies. The first setting that selects one is used.
pub(crate) fn find_compression(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (name, settings) in &inputs.config.request_compression {
        if api.is_whole {
            report_unused(api, name, settings, inputs, diagnostics);
        }
        let is_every = settings.groups.is_empty() && settings.operations.is_empty();
        for index in 0..api.operations.len() {
            let operation = &api.operations[index];
            let group = api.groups[api.resources[operation.resource.0].group.0].path.join("/");
            let is_selected = is_every
                || settings.groups.contains(&group)
                || settings.operations.iter().any(|name| operation.is_named(name));
            if is_selected && operation.body.is_some() && operation.compress_above.is_none() {
                let least = settings.min_size.unwrap_or(CompressionConfig::MIN_SIZE);
                api.operations[index].compress_above = Some(least);
            }
        }
    }
}

/// Reports groups and operations that do not exist, and operations without a body.
fn report_unused(
    api: &ApiDraft,
    name: &str,
    settings: &CompressionConfig,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    let place = |steps: &[&str]| inputs.config.place(&[&["request-compression", name], steps].concat());
    let known: Vec<String> = api.groups.iter().map(|group| group.path.join("/")).collect();
    for (index, group) in settings.groups.iter().enumerate().filter(|(_, group)| !known.contains(group)) {
        let help = did_you_mean(group, known.iter().map(String::as_str), |name| format!("`{name}`"));
        let place = place(&["groups", &index.to_string()]);
        let message = format!("there is no group `{group}`");
        diagnostics.report(Code::ConfigUnmatched, message, &place).maybe_help(help);
    }
    for (index, wanted) in settings.operations.iter().enumerate() {
        let place = place(&["operations", &index.to_string()]);
        match find_operation(api, wanted) {
            None => report_unknown_operation(api, wanted, &place, diagnostics),
            Some(id) if api.operations[id.0].body.is_none() => {
                let message = format!("`{wanted}` has no request body");
                diagnostics.report(Code::ConfigUnmatched, message, &place).help("remove the operation");
            }
            Some(_) => {}
        }
    }
    let is_every = settings.groups.is_empty() && settings.operations.is_empty();
    if is_every && api.operations.iter().all(|operation| operation.body.is_none()) {
        let message = "no operation has a request body";
        diagnostics.report(Code::ConfigUnmatched, message, &place(&[])).at_key().help("remove the setting");
    }
}
