//! Settings of the lints.
//!
//! Takes the setting `lint`. Returns its values, or diagnostics.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::config::{LintConfig, reference};
use crate::diagnostics::{Code, Diagnostics, Severity, did_you_mean};

pub(super) fn lint(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> LintConfig {
    at.settings(
        &reference::LINT,
        LintConfig::default(),
        diagnostics,
        &[("ignore", |it, at, diagnostics| it.ignore = ignore(at, diagnostics))],
    )
}

/// Reads the ignored places of each lint.
fn ignore(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<Code, Vec<String>> {
    let lists = at.table(diagnostics, |at, diagnostics| patterns(at, diagnostics));
    let lints = || Code::ALL.iter().filter(|code| code.severity() == Severity::Lint);
    let mut ignored = IndexMap::new();
    for (name, places) in lists {
        match lints().find(|code| code.as_str() == name) {
            Some(code) => {
                ignored.insert(*code, places);
            }
            None => {
                let codes: Vec<&str> = lints().map(|code| code.as_str()).collect();
                let help = did_you_mean(&name, codes.iter().copied(), |code| format!("`{code}`"))
                    .unwrap_or_else(|| format!("use one of `{}`", codes.join("`, `")));
                diagnostics
                    .report(Code::ConfigKey, format!("`{name}` is not a lint"), &at.origin.child(&name))
                    .at_key()
                    .help(help);
            }
        }
    }
    ignored
}

/// Reads names, whose only wildcard is a `*` at the end.
fn patterns(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut names = Vec::new();
    for at in at.elements(diagnostics) {
        let Some(text) = at.text(diagnostics) else { continue };
        if text.strip_suffix('*').unwrap_or(&text).contains('*') {
            diagnostics
                .report(Code::ConfigValue, format!("`{text}` has a `*` before its end"), &at.origin)
                .help("write a name, or the start of names followed by `*`");
        } else {
            names.push(text);
        }
    }
    names
}
