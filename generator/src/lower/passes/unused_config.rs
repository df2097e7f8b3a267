//! Settings that match nothing.
//!
//! In: the lowered SDK and the configuration. Out: a warning for each setting without an effect. Nothing is reported
//! unless all groups in the configuration are generated, because a setting may belong to a missing group.

use crate::config::{Config, is_document_name};
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{Body, BodyKind, Operation, Parameter, ParameterStyle, Serialization, Style, SuccessKind};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};

/// Reports the settings of operations, lists and exchanges that match nothing.
pub(crate) fn report_unused_config(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    if api.is_whole {
        report_operations(api, inputs.config, diagnostics);
        report_package(api, inputs.config, diagnostics);
        report_kept_documents(api, inputs.config, diagnostics);
        report_lists_and_exchanges(api, inputs.config, diagnostics);
        report_streams(api, inputs, diagnostics);
    }
}

/// Reports settings of operations.
fn report_operations(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) {
    for name in config.operations.keys().filter(|name| find_operation(api, name).is_none()) {
        report_unknown_operation(api, name, &config.place(&["operations", name]), diagnostics);
    }
    for (name, _) in config.operations.iter().filter(|(_, settings)| !settings.retry_on.statuses.is_empty()) {
        if find_operation(api, name).is_some_and(|id| !api.operations[id.0].idempotent) {
            let message = format!("`{name}` is not idempotent, so it is not retried");
            let place = config.place(&["operations", name, "retry-on"]);
            diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .at_key()
                .help("add `idempotent: true` if the operation can be repeated safely");
        }
    }
    for (name, _) in config.operations.iter().filter(|(_, settings)| settings.masked_secrets.is_some()) {
        let Some(id) = find_operation(api, name) else { continue };
        let body = api.operations[id.0].body.as_ref();
        if body.is_none_or(|body| body.has_alternatives() || body.kind != BodyKind::Json) {
            let message = format!("`{name}` has no request body in JSON");
            let place = config.place(&["operations", name, "masked-secrets"]);
            diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help("remove the setting");
        }
    }
    for (name, _) in config.operations.iter().filter(|(_, settings)| settings.optional_response_body) {
        let Some(id) = find_operation(api, name) else { continue };
        let Operation { method, success, .. } = &api.operations[id.0];
        let message = match &success.kind {
            _ if method == "DELETE" => format!("`{name}` is a `DELETE`, so its result is optional already"),
            SuccessKind::Json { .. } if success.variants.is_empty() => continue,
            _ if success.variants_are_optional() => continue,
            _ => format!("`{name}` has no response body in JSON, so its result cannot be optional"),
        };
        let place = config.place(&["operations", name, "optional-response-body"]);
        diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help("remove the setting");
    }
}

/// Reports documents of removed operations without operations.
fn report_kept_documents(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) {
    for (index, name) in config.keep.iter().enumerate() {
        if !api.operations.iter().any(|operation| is_document_name(&operation.origin.file, name)) {
            let place = config.place(&["keep", &index.to_string()]);
            let message = format!("no operation comes from the document `{name}`");
            let help = "add the document to the folder of the documents, or remove the setting";
            diagnostics.report(Code::ConfigUnmatched, message, &place).help(help);
        }
    }
}

/// Reports stages, default groups and the first call.
fn report_package(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) {
    for (index, stage) in config.package.opt_in_stages.iter().enumerate() {
        if api.operations.iter().all(|operation| operation.stage != Some(index)) {
            let place = config.place(&["package", "opt-in-stages", &index.to_string()]);
            diagnostics.report(
                Code::ConfigUnmatched,
                format!("no operation has the lifecycle stage `{stage}`"),
                &place,
            );
        }
    }
    if config.package.flat == Some(true) && !api.is_flat {
        let message = "the documents or the settings name the groups of operations";
        diagnostics.report(Code::ConfigUnmatched, message, &config.place(&["package", "flat"]));
    }
    for (index, group) in config.package.default_groups.iter().enumerate() {
        if api.groups.iter().all(|it| it.path.join("/") != *group) {
            let place = config.place(&["package", "default-groups", &index.to_string()]);
            report_unknown_group(api, group, &place, diagnostics);
        }
    }
    if let Some(call) = config.package.first_call.as_ref().filter(|call| find_operation(api, call).is_none())
    {
        report_unknown_operation(api, call, &config.place(&["package", "first-call"]), diagnostics);
    }
}

/// Reports patterns of lists, and token exchanges.
fn report_lists_and_exchanges(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) {
    let of_config = config.paging.iter().zip(&api.used_paging).filter(|((_, it), _)| it.annotation.is_none());
    for ((name, _), _) in of_config.filter(|(_, used)| !**used) {
        let message = format!("no operation matches the pagination `{name}`");
        diagnostics
            .report(Code::ConfigUnmatched, message, &config.place(&["paging", name]))
            .at_key()
            .help("name only parameters and response properties that a list operation has");
    }
    let is_form = |operation: &Operation| {
        operation.body.iter().flat_map(Body::variants).any(|body| body.kind == BodyKind::Form)
    };
    let is_nested = |parameter: &Parameter| {
        matches!(
            parameter.serialization,
            Serialization::Styled(ParameterStyle { style: Style::Nested(_), .. })
        )
    };
    let uses_forms = |operation: &Operation| is_form(operation) || operation.parameters().any(is_nested);
    if !config.forms.is_empty() && !api.operations.iter().any(uses_forms) {
        let message = "no operation has a form, or a parameter of the style `deepObject`";
        diagnostics.report(Code::ConfigUnmatched, message, &config.place(&["forms"])).at_key();
    }
    for (name, _) in config.operations.iter().filter(|(_, settings)| settings.forms.is_some()) {
        if find_operation(api, name).is_some_and(|id| !uses_forms(&api.operations[id.0])) {
            let message = format!("`{name}` has no form, and no parameter of the style `deepObject`");
            let place = config.place(&["operations", name, "forms"]);
            diagnostics.report(Code::ConfigUnmatched, message, &place).at_key();
        }
    }
    for (name, scheme) in &config.schemes {
        let Some(exchange) = &scheme.exchange else { continue };
        let place = config.place(&["schemes", name, "exchange"]);
        if !api.schemes.iter().any(|scheme| scheme.wire == *name) {
            let message = format!("no operation accepts `{name}`, so no token is exchanged");
            diagnostics.report(Code::ConfigUnmatched, message, &place).at_key();
            continue;
        }
        if let Some(wanted) =
            exchange.operation.as_ref().filter(|wanted| find_operation(api, wanted).is_none())
        {
            report_unknown_operation(api, wanted, &place.child("operation"), diagnostics);
        }
    }
}

/// Reports kinds of streams.
fn report_streams(api: &ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (name, pattern) in &inputs.config.streams {
        for (index, wanted) in pattern.operations.iter().enumerate() {
            if find_operation(api, wanted).is_none() {
                let place = inputs.config.place(&["streams", name, "operations", &index.to_string()]);
                report_unknown_operation(api, wanted, &place, diagnostics);
            }
        }
    }
    for unmatched in &inputs.resolved.unmatched_streams {
        diagnostics
            .report(Code::ConfigUnmatched, unmatched.message.clone(), &unmatched.place)
            .at_key()
            .help("name only operations whose success is a stream, and a property of their request bodies");
    }
}

fn report_unknown_group(api: &ApiDraft, wanted: &str, place: &Origin, diagnostics: &mut Diagnostics) {
    let known: Vec<String> = api.groups.iter().map(|group| group.path.join("/")).collect();
    let help = did_you_mean(wanted, known.iter().map(String::as_str), |name| format!("`{name}`"));
    diagnostics
        .report(Code::ConfigUnmatched, format!("there is no group `{wanted}`"), place)
        .maybe_help(help);
}
