//! The pass that finds operations whose resources are created and deleted, so that a program can wait for both.
//!
//! In: operations and the configuration. Out: the operations with `until_found()` and `until_gone()`. These are the `GET`s of
//! a single resource whose path has a `DELETE`, unless the configuration says otherwise. Settings without an effect are
//! reported.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Operation, OperationId};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, response_object};

/// Determines the operations whose resources can be waited for.
pub(crate) fn find_existence_waits(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let place = |it: &Operation| (it.host, it.path.clone());
    let deletions = api.operations.iter().filter(|it| it.method == "DELETE");
    let deleted: BTreeSet<_> = deletions.map(place).collect();
    let by_default = |id: &OperationId| {
        let it = &api.operations[id.0];
        it.method == "GET" && it.path.ends_with('}') && deleted.contains(&place(it)) && is_pollable(api, *id)
    };
    let mut found: BTreeSet<OperationId> =
        (0..api.operations.len()).map(OperationId).filter(by_default).collect();
    for (name, settings) in &inputs.config.operations {
        let (Some(wanted), Some(id)) = (settings.existence_waits, find_operation(api, name)) else {
            continue;
        };
        let why = match wanted {
            true if !is_pollable(api, id) => "it does not get a resource",
            true if !found.insert(id) => "it can be waited for by default",
            false if !found.remove(&id) => "it cannot be waited for anyway",
            _ => continue,
        };
        let place = inputs.config.place(&["operations", name, "existence-waits"]);
        diagnostics
            .report(Code::ConfigUnmatched, format!("`{name}` does not need the setting: {why}"), &place)
            .at_key()
            .help("remove the setting");
    }
    api.existence_waits = found;
}

/// Returns `true` if an operation can be polled and gets a single resource.
fn is_pollable(api: &ApiDraft, id: OperationId) -> bool {
    let operation = &api.operations[id.0];
    operation.idempotent && operation.first_method.is_none() && response_object(api, id).is_some()
}
