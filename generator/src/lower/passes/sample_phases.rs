//! Samples of resources that are waited for.

use serde_json::{Value, json};

use crate::diagnostics::Diagnostics;
use crate::ir::{SuccessKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Makes the resource in the sample of each polled operation ready, so that waiting for it ends.
pub(crate) fn make_samples_ready(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
    for id in &api.polled {
        let success = &mut api.operations[id.0].success;
        let SuccessKind::Json { ty: TypeRef::Named(ty), .. } = &success.kind else { continue };
        let (Some(phases), Some(sample)) = (api.phases.get(ty), &mut success.sample) else { continue };
        let Some(ready) = phases.ready.first() else { continue };
        let phase = phases.member.split('.').try_fold(sample, |at, name| at.get_mut(name));
        if let Some(phase @ Value::String(_)) = phase {
            *phase = json!(ready);
        }
    }
}
