//! The types of the SDK, and the type of each candidate and enum.
//!
//! In: candidates, and which request candidates equal a response candidate. Out: IDs in order of first use, and the
//! type of every projection that an owner contains.

use std::collections::HashMap;

use crate::ir::{TypeDef, TypeId, TypeRef};
use crate::lower::types::enum_identity::Enums;
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};
use crate::lower::types::type_identity::{CandidateId, Owner, TypeCandidates};

/// The types, and the one that each candidate and enum is.
pub(crate) struct Types {
    pub(crate) list: Vec<TypeDef>,
    candidates: HashMap<CandidateId, TypeId>,
    enums: HashMap<(ProjectionId, Owner), TypeId>,
}

impl Types {
    /// Returns the type of a candidate.
    pub(crate) fn id(&self, candidate: CandidateId) -> Option<TypeId> {
        self.candidates.get(&candidate).copied()
    }

    /// The type of a value that `owner` holds.
    pub(crate) fn type_ref(
        &self,
        projections: &Projections<'_>,
        candidates: &TypeCandidates,
        projection: ProjectionId,
        owner: &Owner,
    ) -> TypeRef {
        let nullable = |item: ProjectionId| {
            let ty = self.type_ref(projections, candidates, item, owner);
            if projections.schema(item).nullable && ty != TypeRef::Any {
                TypeRef::Nullable(Box::new(ty))
            } else {
                ty
            }
        };
        match &projections[projection].kind {
            ProjectionKind::Scalar(scalar) => scalar.clone(),
            ProjectionKind::Constant(_) => TypeRef::String,
            ProjectionKind::List(item) => TypeRef::List(Box::new(nullable(*item))),
            ProjectionKind::JsonText(content) => TypeRef::JsonText(Box::new(nullable(*content))),
            ProjectionKind::Map(value) => TypeRef::Map(Box::new(nullable(*value))),
            ProjectionKind::Enum(_) => {
                self.enums.get(&(projection, owner.clone())).map_or(TypeRef::String, |id| TypeRef::Named(*id))
            }
            ProjectionKind::Struct(_) | ProjectionKind::Union(_) => {
                let candidate = candidates.get(projections, projection, owner);
                candidate
                    .and_then(|candidate| self.candidates.get(&candidate))
                    .map_or(TypeRef::Any, |id| TypeRef::Named(*id))
            }
        }
    }
}

/// The thing that a type is defined for.
#[derive(Clone, Copy)]
pub(crate) enum Definition {
    /// A struct or union.
    Candidate(CandidateId),
    /// A string enum, by its index.
    Enum(usize),
}

/// Assigns an id to every type: candidates in the order of their first use, enums after their first owner.
pub(crate) fn assign_ids(
    candidates: &TypeCandidates,
    equal: &HashMap<CandidateId, CandidateId>,
    enums: &Enums,
) -> (Vec<Definition>, Types) {
    let mut items: Vec<((usize, usize), Definition)> = (0..candidates.list.len())
        .map(CandidateId)
        .filter(|candidate| !equal.contains_key(candidate))
        .map(|candidate| ((candidate.0, 0), Definition::Candidate(candidate)))
        .collect();
    items.extend(enums.list.iter().enumerate().map(|(index, found)| {
        let after = match &found.owner {
            Owner::Member(candidate, _) => equal.get(candidate).unwrap_or(candidate).0,
            Owner::Root(..) => usize::MAX,
        };
        ((after, 1 + index), Definition::Enum(index))
    }));
    items.sort_by_key(|(place, _)| *place);
    let order: Vec<Definition> = items.into_iter().map(|(_, item)| item).collect();
    let mut types = Types { list: Vec::new(), candidates: HashMap::new(), enums: HashMap::new() };
    let mut enum_ids = HashMap::new();
    for (index, item) in order.iter().enumerate() {
        match item {
            Definition::Candidate(candidate) => _ = types.candidates.insert(*candidate, TypeId(index)),
            Definition::Enum(found) => _ = enum_ids.insert(*found, TypeId(index)),
        }
    }
    for (request, response) in equal {
        if let Some(id) = types.candidates.get(response).copied() {
            types.candidates.insert(*request, id);
        }
    }
    types.enums =
        enums.index.iter().filter_map(|(use_, found)| Some((use_.clone(), *enum_ids.get(found)?))).collect();
    (order, types)
}
