//! The names that types would like to have, in the words of the documents.
//!
//! `iam.v2.ApiKeySpec` wants `ApiKeySpec`; what has no name wants its owner's name and the member's; collisions and case
//! are for [`crate::names`].

use std::collections::{HashMap, HashSet};

use crate::labels::inflect::singular;
use crate::lower::facts::placement::{Placement, is_version};
use crate::lower::operations::inline_type_names::Titles;
use crate::lower::types::projections::Direction;
use crate::lower::types::request_response::suffix;
use crate::lower::types::type_identity::{CandidateId, Owner, Role, TypeCandidate, TypeCandidates};

/// A wanted name, and what to try if it is taken.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) fallbacks: Vec<String>,
    /// See [`crate::ir::TypeDef::rank`].
    pub(crate) rank: u8,
    /// The name without the word that tells a request from a response; names of enums are made from it.
    pub(crate) base: String,
}

/// The wanted names of all candidates.
pub(crate) fn names(
    candidates: &TypeCandidates,
    equal: &HashMap<CandidateId, CandidateId>,
    placement: &Placement,
    overrides: &indexmap::IndexMap<String, String>,
    titles: Titles<'_>,
) -> Vec<Wanted> {
    let contested = contested(candidates, equal);
    let mut names: Vec<Wanted> = Vec::with_capacity(candidates.list.len());
    for candidate in &candidates.list {
        // An owner is always formed before what it owns, so its name is known.
        let wanted = match (&candidate.name, &candidate.owner) {
            (Some(name), _) => {
                let mut wanted =
                    named(name, candidate, placement, overrides, contested.contains(name.as_str()));
                if let Owner::Member(holder, member) = &candidate.holder {
                    wanted.fallbacks.push(format!("{} {member}", names[holder.0].name));
                }
                wanted
            }
            (None, Some(Owner::Member(owner, member))) => {
                let owner = &names[owner.0];
                let member = if candidate.listed { singular(member) } else { member.clone() };
                let (name, base) = (format!("{} {member}", owner.name), format!("{} {member}", owner.base));
                Wanted { name, fallbacks: Vec::new(), rank: 2, base }
            }
            (None, Some(Owner::Root(operation, role))) => {
                let title = titles.of(*operation);
                let (name, fallbacks) = match role {
                    Role::Body => (titles.body(*operation, candidate.projection), Vec::new()),
                    Role::Success => titles.success(*operation, candidate.projection),
                    Role::Error => (format!("{title} Error"), Vec::new()),
                    Role::Parameter(parameter) | Role::Part(parameter) => {
                        (format!("{title} {parameter}"), Vec::new())
                    }
                };
                Wanted { base: name.clone(), name, fallbacks, rank: 2 }
            }
            (None, None) => {
                Wanted { name: String::new(), fallbacks: Vec::new(), rank: 2, base: String::new() }
            }
        };
        names.push(wanted);
    }
    names
}

/// The names that a response's type has, or several request types want.
fn contested<'a>(
    candidates: &'a TypeCandidates,
    equal: &HashMap<CandidateId, CandidateId>,
) -> HashSet<&'a str> {
    let mut seen = HashSet::new();
    let mut contested = HashSet::new();
    for (index, candidate) in candidates.list.iter().enumerate() {
        let Some(name) = candidate.name.as_deref() else { continue };
        let merged = equal.contains_key(&CandidateId(index));
        if candidate.direction == Direction::Response || (!merged && !seen.insert(name)) {
            contested.insert(name);
        }
    }
    contested
}

fn named(
    name: &str,
    candidate: &TypeCandidate,
    placement: &Placement,
    overrides: &indexmap::IndexMap<String, String>,
    contested: bool,
) -> Wanted {
    let (base, fallback) = match overrides.get(name) {
        Some(name) => (name.clone(), None),
        None => short(name, placement),
    };
    let suffix = match candidate.direction {
        Direction::Request if contested => suffix(candidate),
        _ => "",
    };
    let rank = u8::from(fallback.is_some() || !suffix.is_empty());
    let mut fallbacks: Vec<String> = fallback.iter().map(|longer| format!("{longer}{suffix}")).collect();
    if !suffix.is_empty() && suffix != "Input" {
        fallbacks.push(format!("{base}{suffix}Input"));
    }
    Wanted { name: format!("{base}{suffix}"), fallbacks, rank, base }
}

/// The last part of a dotted name, and what to try next: all parts after the group.
pub(crate) fn short(name: &str, placement: &Placement) -> (String, Option<String>) {
    let parts: Vec<&str> = name.split('.').filter(|part| !part.is_empty()).collect();
    let group = placement
        .groups
        .iter()
        .map(|path| path.len())
        .filter(|length| *length < parts.len())
        .filter(|length| placement.groups.iter().any(|path| path.iter().eq(&parts[..*length])))
        .max()
        .or_else(|| parts.iter().position(|part| is_version(part)).map(|at| at + 1))
        .filter(|length| *length < parts.len())
        .unwrap_or(0);
    match &parts[group..] {
        [] => (name.to_owned(), None),
        [only] => ((*only).to_owned(), None),
        several => {
            let last = several.last().map_or_else(String::new, |last| (*last).to_owned());
            (last, Some(several.join(" ")))
        }
    }
}
