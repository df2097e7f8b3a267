//! The label of each type candidate: the words by which the documents identify it.
//!
//! The label of a named schema is its name without the group: `iam.v2.ApiKeySpec` is `ApiKeySpec`. The label of an
//! inline schema is its owner's label and the member's name. Labels are part of a type's identity, because string enums
//! with equal labels are one type. In: candidates. Out: labels. [`crate::names`] chooses the names in the SDK.

use indexmap::IndexMap;

use crate::labels::inflect::singularize;
use crate::lower::facts::placement::Placement;
use crate::lower::types::operation_labels::OperationLabels;
use crate::lower::types::type_identity::{CandidateId, Owner, Role, TypeCandidate, TypeCandidates};

/// Returns the labels of all candidates, by [`crate::lower::types::type_identity::CandidateId`].
pub(crate) fn labels(
    candidates: &TypeCandidates,
    placement: &Placement,
    overrides: &IndexMap<String, String>,
    operations: OperationLabels<'_>,
) -> Vec<String> {
    let mut labels: Vec<String> = Vec::with_capacity(candidates.list.len());
    for candidate in &candidates.list {
        // An owner is always formed before what it owns, so its label is known.
        let label = match (&candidate.name, &candidate.owner) {
            (Some(name), _) => schema_label(name, placement, overrides),
            (None, Some(Owner::Member(owner, member))) => {
                let configured = configured_member(candidates, overrides, *owner, member).cloned();
                configured
                    .unwrap_or_else(|| format!("{} {}", labels[owner.0], member_label(candidate, member)))
            }
            (None, Some(Owner::Root(operation, role))) => match role {
                Role::Body => operations.body(*operation, candidate.projection),
                Role::Success => format!("{} Response", operations.operation(*operation)),
                Role::Error(_) => format!("{} Error", operations.operation(*operation)),
                Role::Callback => format!("{} Callback", operations.operation(*operation)),
                Role::Webhook => format!("{} Payload", operations.webhook(*operation)),
                Role::Parameter(name) | Role::Part(name) | Role::Header(name) => {
                    format!("{} {name}", operations.operation(*operation))
                }
            },
            (None, None) => String::new(),
        };
        labels.push(label);
    }
    labels
}

/// Returns the configuration's label for the inline schema of a member, by the name of the schema that holds it.
pub(crate) fn configured_member<'a>(
    candidates: &TypeCandidates,
    overrides: &'a IndexMap<String, String>,
    owner: CandidateId,
    member: &str,
) -> Option<&'a String> {
    let name = candidates[owner].name.as_ref().filter(|_| !overrides.is_empty())?;
    overrides.get(&format!("{name}.{member}"))
}

/// Returns the label of a schema with a name: the configuration's, or the last part of it.
pub(crate) fn schema_label(
    name: &str,
    placement: &Placement,
    overrides: &IndexMap<String, String>,
) -> String {
    overrides.get(name).cloned().unwrap_or_else(|| placement.local_name(name).last)
}

/// Returns the words for the member that holds a candidate: in the singular, if the candidate is an element of a list.
pub(crate) fn member_label(candidate: &TypeCandidate, member: &str) -> String {
    if candidate.listed { singularize(member) } else { member.to_owned() }
}
