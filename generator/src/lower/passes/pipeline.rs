//! The passes, in order.

use crate::diagnostics::Diagnostics;
use crate::lower::passes::attach_types::attach_types;
use crate::lower::passes::compression::find_compression;
use crate::lower::passes::conversions::find_conversions;
use crate::lower::passes::derives::choose_derives;
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::endpoints::find_endpoints;
use crate::lower::passes::existence::find_existence_waits;
use crate::lower::passes::finders::find_finders;
use crate::lower::passes::handwritten::{add_examples, add_guide, add_modules};
use crate::lower::passes::labels::label_fields;
use crate::lower::passes::lock::apply_lock;
use crate::lower::passes::paging::detect_paging;
use crate::lower::passes::pollers::find_pollers;
use crate::lower::passes::recursion::box_recursive_fields;
use crate::lower::passes::response_headers::find_response_headers;
use crate::lower::passes::response_variants::unify_response_variants;
use crate::lower::passes::results::find_results;
use crate::lower::passes::sample_pages::end_sample_pages;
use crate::lower::passes::sample_phases::make_samples_ready;
use crate::lower::passes::secret_holders::find_secret_holders;
use crate::lower::passes::secret_keys::mark_secret_keys;
use crate::lower::passes::token_exchange::find_token_exchanges;
use crate::lower::passes::unused_always_present::report_unused_always_present;
use crate::lower::passes::unused_calls::report_unused_calls;
use crate::lower::passes::unused_config::report_unused_config;
use crate::lower::passes::unused_names::report_unused_names;
use crate::lower::passes::unused_security::report_unused_security;
use crate::lower::passes::updates::plan_updates;
use crate::lower::passes::uploads::find_uploads;
use crate::lower::passes::waiters::detect_waiters;

/// A step that completes one aspect of the draft.
struct Pass {
    name: &'static str,
    /// The passes whose results it reads.
    needs: &'static [&'static str],
    run: fn(&mut ApiDraft, &Inputs<'_>, &mut Diagnostics),
}

/// All passes.
const PASSES: &[Pass] = &[
    Pass { name: "attach_types", needs: &[], run: attach_types },
    // Every other pass sees members in their final order.
    Pass { name: "apply_lock", needs: &[], run: apply_lock },
    Pass { name: "label_fields", needs: &["attach_types"], run: label_fields },
    Pass { name: "box_recursive_fields", needs: &["apply_lock"], run: box_recursive_fields },
    // A member that an upload fills in need not be there to be sent.
    Pass { name: "find_uploads", needs: &["attach_types", "apply_lock"], run: find_uploads },
    // A member that is optional because of a box need not be there to be sent.
    Pass { name: "plan_updates", needs: &["box_recursive_fields", "find_uploads"], run: plan_updates },
    // Paths to members are indexes, so that members have to be final.
    Pass { name: "detect_paging", needs: &["plan_updates"], run: detect_paging },
    Pass { name: "detect_waiters", needs: &["plan_updates"], run: detect_waiters },
    Pass { name: "find_pollers", needs: &["plan_updates"], run: find_pollers },
    Pass { name: "find_compression", needs: &[], run: find_compression },
    Pass { name: "find_results", needs: &["plan_updates"], run: find_results },
    Pass { name: "mark_secret_keys", needs: &[], run: mark_secret_keys },
    // A member that keeps what was received has fewer traits.
    Pass { name: "choose_derives", needs: &["plan_updates", "box_recursive_fields"], run: choose_derives },
    Pass { name: "find_secret_holders", needs: &["mark_secret_keys"], run: find_secret_holders },
    Pass {
        name: "find_conversions",
        needs: &["plan_updates", "mark_secret_keys", "find_secret_holders"],
        run: find_conversions,
    },
    Pass {
        name: "unify_response_variants",
        needs: &["detect_paging", "detect_waiters"],
        run: unify_response_variants,
    },
    Pass { name: "find_existence_waits", needs: &["unify_response_variants"], run: find_existence_waits },
    Pass {
        name: "find_finders",
        needs: &["detect_paging", "unify_response_variants", "find_compression"],
        run: find_finders,
    },
    Pass { name: "end_sample_pages", needs: &["detect_paging"], run: end_sample_pages },
    Pass { name: "make_samples_ready", needs: &["detect_waiters"], run: make_samples_ready },
    Pass { name: "find_response_headers", needs: &[], run: find_response_headers },
    Pass { name: "find_endpoints", needs: &["plan_updates"], run: find_endpoints },
    Pass { name: "find_token_exchanges", needs: &[], run: find_token_exchanges },
    Pass { name: "report_unused_config", needs: &["detect_paging"], run: report_unused_config },
    Pass { name: "report_unused_calls", needs: &[], run: report_unused_calls },
    Pass { name: "report_unused_always_present", needs: &[], run: report_unused_always_present },
    Pass { name: "report_unused_names", needs: &[], run: report_unused_names },
    Pass { name: "report_unused_security", needs: &[], run: report_unused_security },
    Pass { name: "add_modules", needs: &[], run: add_modules },
    Pass { name: "add_examples", needs: &[], run: add_examples },
    Pass { name: "add_guide", needs: &[], run: add_guide },
];

/// Runs all passes on a draft.
pub(crate) fn run(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let mut done = Vec::with_capacity(PASSES.len());
    for pass in PASSES {
        debug_assert!(pass.needs.iter().all(|it| done.contains(it)), "{} runs too early", pass.name);
        (pass.run)(api, inputs, diagnostics);
        done.push(pass.name);
    }
}

#[cfg(test)]
mod tests {
    use super::PASSES;

    #[test]
    fn passes_run_after_those_they_need() {
        for (index, pass) in PASSES.iter().enumerate() {
            for needed in pass.needs {
                let is_before = PASSES[..index].iter().any(|it| it.name == *needed);
                assert!(is_before, "{} needs {needed}", pass.name);
            }
            let same = PASSES.iter().filter(|it| it.name == pass.name).count();
            assert_eq!(same, 1, "{}", pass.name);
        }
    }
}
