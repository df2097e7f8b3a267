//! The JSON texts that contain a secret. `Debug` redacts such a text as a whole.
//!
//! In: projections. Out: those that are secret or hold a secret, if any projection is a JSON text.

use std::collections::HashSet;

use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};

/// Returns the projections that hold a secret. Only JSON texts need them, so there are none without such a text.
pub(super) fn secret_holders(projections: &Projections<'_>) -> HashSet<ProjectionId> {
    let all = || (0..projections.len()).map(ProjectionId);
    if !all().any(|id| matches!(projections[id].kind, ProjectionKind::JsonText(_))) {
        return HashSet::new();
    }
    let mut holders: Vec<Vec<ProjectionId>> = vec![Vec::new(); projections.len()];
    for id in all() {
        projections.children(id).for_each(|child| holders[child.0].push(id));
    }
    let mut open: Vec<ProjectionId> = all().filter(|id| projections.schema(*id).secret).collect();
    let mut found: HashSet<ProjectionId> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        open.extend(holders[id.0].iter().copied().filter(|holder| found.insert(*holder)));
    }
    found
}
