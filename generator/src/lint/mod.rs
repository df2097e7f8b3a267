//! Lints: properties of valid documents that make the crate harder to use.
//!
//! Takes [`Resolved`](crate::resolve::Resolved), the [`Api`](crate::ir::Api) and its [`Names`](crate::names::Names).
//! Returns a diagnostic for each finding that the configuration does not ignore. Lints do not change the crate. Each file
//! is a lint, except [`finding`] and [`inputs`].

mod awkward_name;
mod closed_enum;
mod finding;
mod inputs;
mod missing_operation_id;
mod rate_limit;
mod secret;
mod unstreamed_list;
mod untyped_success;

use self::finding::Finding;
pub(crate) use self::inputs::Inputs;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};

/// The lints.
const LINTS: &[fn(Inputs<'_>) -> Vec<Finding>] = &[
    missing_operation_id::find,
    unstreamed_list::find,
    secret::find,
    closed_enum::find,
    rate_limit::find,
    untyped_success::find,
    awkward_name::find,
];

/// Reports the findings of the lints, and the entries of `lint.ignore` without a finding.
pub(crate) fn report_lints(inputs: Inputs<'_>, diagnostics: &mut Diagnostics) {
    let ignored = &inputs.config.lint.ignore;
    let mut is_used: Vec<Vec<bool>> = ignored.values().map(|places| vec![false; places.len()]).collect();
    for finding in LINTS.iter().flat_map(|find| find(inputs)) {
        let mut is_ignored = false;
        if let Some((index, _, places)) = ignored.get_full(&finding.code) {
            for (place, is_used) in places.iter().zip(&mut is_used[index]) {
                if finding.is_at(place) {
                    (is_ignored, *is_used) = (true, true);
                }
            }
        }
        if !is_ignored {
            let Finding { code, message, origin, help, .. } = finding;
            diagnostics.report(code, message, &origin).at_key().maybe_help(help);
        }
    }
    for ((code, places), is_used) in ignored.iter().zip(is_used) {
        let unused = places.iter().enumerate().zip(is_used).filter(|(_, is_used)| !is_used);
        unused.for_each(|((index, place), _)| report_unused(inputs.config, *code, index, place, diagnostics));
    }
}

fn report_unused(config: &Config, code: Code, index: usize, place: &str, diagnostics: &mut Diagnostics) {
    let message = match place {
        "*" => format!("there is no `{}` finding", code.as_str()),
        _ => format!("there is no `{}` finding for `{place}`", code.as_str()),
    };
    let origin = config.place(&["lint", "ignore", code.as_str(), &index.to_string()]);
    diagnostics.report(Code::ConfigUnmatched, message, &origin).help("remove it");
}
