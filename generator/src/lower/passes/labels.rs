//! The pass that names fields, arguments and setters as the configuration says.
//!
//! In: types, operations and the setting `fields`. Out: the words that a field or parameter is named after. The name with
//! the component takes precedence over the one without it, and both over annotations. Settings that match nothing are
//! reported.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::ir::{Argument, Parameter, TypeKind};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Sets the words that fields and parameters are named after.
pub(crate) fn label_fields(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let names = &inputs.config.fields;
    if names.is_empty() {
        return;
    }
    let mut labels = Labels { names, matched: HashSet::new(), known: HashSet::new() };
    for def in &mut api.types {
        let owner = def.schema_name().map(str::to_owned);
        let TypeKind::Struct(object) = &mut def.kind else { continue };
        for field in &mut object.fields {
            labels.choose(owner.as_deref(), &field.wire, &mut field.label);
        }
    }
    for operation in &mut api.operations {
        let arguments = operation.arguments.iter_mut().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => Some(parameter),
            Argument::Body => None,
        });
        for Parameter { wire, label, .. } in arguments.chain(&mut operation.options) {
            labels.choose(None, wire, label);
        }
    }
    let Labels { matched, known, .. } = labels;
    for name in names.keys().filter(|name| api.is_whole && !matched.contains(*name)) {
        let message = format!("there is no property or parameter `{name}`");
        let similar = did_you_mean(name, known.iter().map(String::as_str), |name| format!("`{name}`"));
        diagnostics
            .report(Code::ConfigUnmatched, message, &inputs.config.place(&["fields", name]))
            .at_key()
            .maybe_help(similar);
    }
}

struct Labels<'a> {
    names: &'a IndexMap<String, String>,
    /// The settings that have matched.
    matched: HashSet<String>,
    /// The names that settings can have, for suggestions.
    known: HashSet<String>,
}

impl Labels<'_> {
    fn choose(&mut self, owner: Option<&str>, wire: &str, label: &mut Option<String>) {
        let qualified = owner.map(|owner| format!("{owner}.{wire}"));
        for key in qualified.into_iter().chain([wire.to_owned()]) {
            if let Some(name) = self.names.get(&key) {
                *label = Some(name.clone());
                self.matched.insert(key);
                return;
            }
            self.known.insert(key);
        }
    }
}
