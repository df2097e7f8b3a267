//! Settings of calls that match nothing.
//!
//! In: the lowered SDK and the configuration. Out: a warning for each setting without an effect.

use crate::config::{Config, IdempotencyConfig};
use crate::diagnostics::{Code, Diagnostics};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};

/// Reports settings of calls that match nothing.
pub(crate) fn report_unused_calls(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    if !api.is_whole {
        return;
    }
    for (name, keys) in &inputs.config.idempotency_keys {
        report_keys(api, (name, keys), inputs.config, diagnostics);
    }
}

/// Reports methods that no operation has, and operations that do not exist or only read.
fn report_keys(
    api: &ApiDraft,
    (name, keys): (&str, &IdempotencyConfig),
    config: &Config,
    diagnostics: &mut Diagnostics,
) {
    let place = |steps: &[&str]| config.place(&[&["idempotency-keys", name], steps].concat());
    let has_method = |method: &str| api.operations.iter().any(|it| it.method == method);
    for (index, method) in keys.methods.iter().enumerate().filter(|(_, method)| !has_method(method)) {
        let at = place(&["methods", &index.to_string()]);
        diagnostics.report(Code::ConfigUnmatched, format!("no operation has the method `{method}`"), &at);
    }
    if keys.methods.is_empty() && keys.operations.is_empty() && !has_method("POST") {
        let at = place(&[]);
        diagnostics
            .report(Code::ConfigUnmatched, "no operation has the method `POST`", &at)
            .at_key()
            .help("add `methods` or `operations`");
    }
    for (index, wanted) in keys.operations.iter().enumerate() {
        let at = place(&["operations", &index.to_string()]);
        let Some(id) = find_operation(api, wanted) else {
            report_unknown_operation(api, wanted, &at, diagnostics);
            continue;
        };
        let method = &api.operations[id.0].method;
        if !IdempotencyConfig::METHODS.contains(&method.as_str()) {
            let message = format!("`{wanted}` only reads, so an idempotency key has no effect");
            diagnostics.report(Code::ConfigUnmatched, message, &at).help("remove the operation");
        }
    }
}
