//! Request types that are identical to a response type.
//!
//! In: candidates. Out: the request candidates that equal a response candidate of the same name, with their contents;
//! each such pair becomes one type.

use std::collections::{HashMap, HashSet};

use crate::lower::types::projections::{
    Direction, ProjectionId, ProjectionKind, Projections, StructProjection,
};
use crate::lower::types::type_identity::{CandidateId, Owner, TypeCandidate, TypeCandidates};

/// Pairs of a request's candidate and the response's candidate that it equals.
pub(crate) fn equal_candidates(
    projections: &Projections<'_>,
    candidates: &TypeCandidates,
) -> HashMap<CandidateId, CandidateId> {
    let paths = paths(candidates);
    let mut responses: HashMap<&str, Vec<CandidateId>> = HashMap::new();
    for (index, candidate) in candidates.list.iter().enumerate() {
        if candidate.direction == Direction::Response {
            responses.entry(&paths[index]).or_default().push(CandidateId(index));
        }
    }
    let comparison = Comparison { projections, candidates, paths: &paths };
    let mut pairs = HashMap::new();
    for (index, candidate) in candidates.list.iter().enumerate() {
        let request = CandidateId(index);
        if candidate.direction == Direction::Response || pairs.contains_key(&request) {
            continue;
        }
        for &response in responses.get(paths[index].as_str()).into_iter().flatten() {
            let mut assumed = HashSet::new();
            if comparison.are_candidates_equal(request, response, &mut assumed) {
                pairs.extend(assumed);
                break;
            }
        }
    }
    pairs
}

/// Returns the path of each candidate in the documents: its name, or its owner's path and the member's name.
fn paths(candidates: &TypeCandidates) -> Vec<String> {
    let mut paths: Vec<String> = Vec::with_capacity(candidates.list.len());
    for candidate in &candidates.list {
        // An owner is always formed before what it owns.
        let path = match (&candidate.name, &candidate.owner) {
            (Some(name), _) => name.clone(),
            (None, Some(Owner::Member(owner, member))) => format!("{} {member}", paths[owner.0]),
            (None, Some(Owner::Root(operation, role))) => format!("{operation} {role:?}"),
            (None, None) => String::new(),
        };
        paths.push(path);
    }
    paths
}

struct Comparison<'a> {
    projections: &'a Projections<'a>,
    candidates: &'a TypeCandidates,
    paths: &'a [String],
}

impl Comparison<'_> {
    /// Returns `true` if two candidates are equal; `assumed` holds the pairs that are being compared, so that cycles
    /// end.
    fn are_candidates_equal(
        &self,
        request: CandidateId,
        response: CandidateId,
        assumed: &mut HashSet<(CandidateId, CandidateId)>,
    ) -> bool {
        if !assumed.insert((request, response)) {
            return true;
        }
        let (left, right) = (&self.candidates[request], &self.candidates[response]);
        if self.paths[request.0] != self.paths[response.0] {
            return false;
        }
        match (&self.projections[left.projection].kind, &self.projections[right.projection].kind) {
            (ProjectionKind::Struct(one), ProjectionKind::Struct(two)) => {
                self.are_fields_equal(one, two, left, right)
                    && one.fields.iter().all(|field| {
                        let Some(other) = two.fields.iter().find(|other| other.wire == field.wire) else {
                            return false;
                        };
                        self.are_values_equal(
                            (field.projection, &Owner::Member(request, field.wire.clone())),
                            (other.projection, &Owner::Member(response, other.wire.clone())),
                            assumed,
                        )
                    })
                    && match (one.additional, two.additional) {
                        (Some(Some(one)), Some(Some(two))) => {
                            let name = "value".to_owned();
                            self.are_values_equal(
                                (one, &Owner::Member(request, name.clone())),
                                (two, &Owner::Member(response, name)),
                                assumed,
                            )
                        }
                        (one, two) => {
                            one.is_some() == two.is_some()
                                && one.flatten().is_some() == two.flatten().is_some()
                        }
                    }
            }
            (ProjectionKind::Union(one), ProjectionKind::Union(two)) => {
                one.len() == two.len()
                    && one.iter().zip(two).all(|(one, two)| {
                        let name = one.label.clone();
                        one.discriminator_values == two.discriminator_values
                            && self.are_values_equal(
                                (one.projection, &Owner::Member(request, name.clone())),
                                (two.projection, &Owner::Member(response, name)),
                                assumed,
                            )
                    })
            }
            _ => false,
        }
    }

    fn are_fields_equal(
        &self,
        one: &StructProjection,
        two: &StructProjection,
        left: &TypeCandidate,
        right: &TypeCandidate,
    ) -> bool {
        let required = |object: &StructProjection, candidate: &TypeCandidate| -> HashSet<(String, bool)> {
            let fields = object.fields.iter().zip(&candidate.required);
            fields.map(|(field, required)| (field.wire.clone(), *required)).collect()
        };
        one.fields.len() == two.fields.len() && required(one, left) == required(two, right)
    }

    fn are_values_equal(
        &self,
        (one, one_owner): (ProjectionId, &Owner),
        (two, two_owner): (ProjectionId, &Owner),
        assumed: &mut HashSet<(CandidateId, CandidateId)>,
    ) -> bool {
        let (left, right) = (self.projections.schema(one), self.projections.schema(two));
        if left.nullable != right.nullable || left.secret != right.secret {
            return false;
        }
        match (&self.projections[one].kind, &self.projections[two].kind) {
            (ProjectionKind::Scalar(one), ProjectionKind::Scalar(two)) => one == two,
            (ProjectionKind::Constant(one), ProjectionKind::Constant(two)) => one == two,
            (ProjectionKind::Enum(one), ProjectionKind::Enum(two)) => {
                let [one, two] = [one, two].map(|values| values.iter().collect::<HashSet<_>>());
                one == two
            }
            (ProjectionKind::List(one), ProjectionKind::List(two))
            | (ProjectionKind::Map(one), ProjectionKind::Map(two))
            | (ProjectionKind::JsonText(one), ProjectionKind::JsonText(two)) => {
                self.are_values_equal((*one, one_owner), (*two, two_owner), assumed)
            }
            _ => {
                let one = self.candidates.get(self.projections, one, one_owner);
                let two = self.candidates.get(self.projections, two, two_owner);
                matches!((one, two), (Some(one), Some(two)) if self.are_candidates_equal(one, two, assumed))
            }
        }
    }
}
