//! Settings that match nothing.
//!
//! In: the SDK as it was lowered, and the configuration. Out: a warning for each setting that had no effect. Only the
//! whole API can tell: where some of the groups that the configuration names are not generated, nothing is said.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{Api, OperationId};

/// Whether every group that the configuration names is there.
pub(crate) fn is_whole(api: &Api, config: &Config) -> bool {
    config.groups.keys().all(|name| api.groups.iter().any(|group| group.path.join("/") == *name))
}

/// Reports the settings of operations, lists and exchanges that match nothing.
pub(crate) fn check(api: &Api, config: &Config, paging: &[bool], diagnostics: &mut Diagnostics) {
    for name in config.operations.keys().filter(|name| operation(api, name).is_none()) {
        unknown_operation(api, name, &config.place(&["operations", name]), diagnostics);
    }
    for (name, _) in config.operations.iter().filter(|(_, settings)| !settings.retry_on.is_empty()) {
        if operation(api, name).is_some_and(|id| !api.operations[id.0].idempotent) {
            let message = format!("`{name}` must not be sent twice, whatever its answer");
            let place = config.place(&["operations", name, "retry-on"]);
            diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .at_key()
                .help("say `idempotent: true` if it does no harm");
        }
    }
    for (index, stage) in config.package.opt_in_stages.iter().enumerate() {
        if api.operations.iter().all(|operation| operation.stage != Some(index)) {
            let place = config.place(&["package", "opt-in-stages", &index.to_string()]);
            diagnostics.report(
                Code::ConfigUnmatched,
                format!("no operation is in the stage `{stage}`"),
                &place,
            );
        }
    }
    for (index, group) in config.package.default_groups.iter().enumerate() {
        if api.groups.iter().all(|it| it.path.join("/") != *group) {
            let place = config.place(&["package", "default-groups", &index.to_string()]);
            unknown_group(api, group, &place, diagnostics);
        }
    }
    if let Some(call) = config.package.first_call.as_ref().filter(|call| operation(api, call).is_none()) {
        unknown_operation(api, call, &config.place(&["package", "first-call"]), diagnostics);
    }
    for (name, _) in config.paging.keys().zip(paging).filter(|(_, used)| !**used) {
        let message = format!("no operation comes in pages like `{name}`");
        diagnostics
            .report(Code::ConfigUnmatched, message, &config.place(&["paging", name]))
            .at_key()
            .help("a list has all of the query parameters, and its answer all of the members");
    }
    for (name, scheme) in &config.schemes {
        let Some(exchange) = &scheme.exchange else { continue };
        let place = config.place(&["schemes", name, "exchange"]);
        if !api.schemes.iter().any(|scheme| scheme.wire == *name) {
            let message = format!("no operation accepts `{name}`, so that nothing is exchanged");
            diagnostics.report(Code::ConfigUnmatched, message, &place).at_key();
            continue;
        }
        if let Some(wanted) = exchange.operation.as_ref().filter(|wanted| operation(api, wanted).is_none()) {
            unknown_operation(api, wanted, &place.child("operation"), diagnostics);
        }
    }
}

fn unknown_group(api: &Api, wanted: &str, place: &Origin, diagnostics: &mut Diagnostics) {
    let known: Vec<String> = api.groups.iter().map(|group| group.path.join("/")).collect();
    let help = did_you_mean(wanted, known.iter().map(String::as_str), |name| format!("`{name}`"));
    diagnostics
        .report(Code::ConfigUnmatched, format!("no document has a group `{wanted}`"), place)
        .maybe_help(help);
}

/// The operation that a setting names: by `operationId`, or by `METHOD /path`.
pub(crate) fn operation(api: &Api, wanted: &str) -> Option<OperationId> {
    let is_it = |operation: &crate::ir::Operation| {
        operation.id == *wanted || wanted == format!("{} {}", operation.method, operation.path)
    };
    api.operations.iter().position(is_it).map(OperationId)
}

/// Reports that no document holds an operation.
pub(crate) fn unknown_operation(api: &Api, wanted: &str, place: &Origin, diagnostics: &mut Diagnostics) {
    let known = api.operations.iter().map(|operation| operation.id.as_str());
    let help = did_you_mean(wanted, known, |name| format!("`{name}`"));
    diagnostics
        .report(Code::ConfigUnmatched, format!("no document has an operation `{wanted}`"), place)
        .maybe_help(help);
}
