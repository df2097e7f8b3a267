//! Settings of calls that match nothing.
//!
//! In: the lowered SDK and the configuration. Out: a warning for each setting without an effect.

use crate::config::{ConditionalConfig, IdempotencyConfig};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};

/// Reports settings of calls that match nothing.
pub(crate) fn report_unused_calls(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    if !api.is_whole {
        return;
    }
    let config = inputs.config;
    for (name, keys) in &config.idempotency_keys {
        let selection = Selection {
            place: &|steps| config.place(&[&["idempotency-keys", name], steps].concat()),
            methods: &keys.methods,
            operations: &keys.operations,
            can_have: IdempotencyConfig::METHODS,
        };
        selection.report(api, diagnostics);
        let is_default = keys.methods.is_empty() && keys.operations.is_empty();
        if is_default && !has_method(api, "POST") {
            diagnostics
                .report(Code::ConfigUnmatched, "no operation has the method `POST`", &(selection.place)(&[]))
                .at_key()
                .help("add `methods` or `operations`");
        }
    }
    for (name, conditional) in &config.conditional_requests {
        let selection = Selection {
            place: &|steps| config.place(&[&["conditional-requests", name], steps].concat()),
            methods: &conditional.methods,
            operations: &conditional.operations,
            can_have: ConditionalConfig::METHODS,
        };
        selection.report(api, diagnostics);
    }
}

fn has_method(api: &ApiDraft, method: &str) -> bool {
    api.operations.iter().any(|it| it.method == method)
}

/// The operations that a setting selects.
struct Selection<'a> {
    place: &'a dyn Fn(&[&str]) -> Origin,
    methods: &'a [String],
    operations: &'a [String],
    /// The methods for which the setting has an effect.
    can_have: &'a [&'a str],
}

impl Selection<'_> {
    /// Reports methods that no operation has, and operations that do not exist or for which the setting has no effect.
    fn report(&self, api: &ApiDraft, diagnostics: &mut Diagnostics) {
        for (index, method) in self.methods.iter().enumerate().filter(|(_, method)| !has_method(api, method))
        {
            let place = (self.place)(&["methods", &index.to_string()]);
            let message = format!("no operation has the method `{method}`");
            diagnostics.report(Code::ConfigUnmatched, message, &place);
        }
        for (index, wanted) in self.operations.iter().enumerate() {
            let place = (self.place)(&["operations", &index.to_string()]);
            let Some(id) = find_operation(api, wanted) else {
                report_unknown_operation(api, wanted, &place, diagnostics);
                continue;
            };
            let method = &api.operations[id.0].method;
            if !self.can_have.contains(&method.as_str()) {
                let message = format!("`{wanted}` has the method `{method}`, so the setting has no effect");
                diagnostics.report(Code::ConfigUnmatched, message, &place).help("remove the operation");
            }
        }
    }
}
