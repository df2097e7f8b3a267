//! The shape of a schema that is a union, by what makes it one.
//!
//! In: the members of a schema's `allOf`. Out: a union of one list of variants, of the combinations of several, or of what
//! makes a union without saying so.

use crate::resolve::model::{Alternative, Shape, UnionShape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::{Job, SchemaBuilder};
use crate::resolve::schema::keywords::UNIONS;
use crate::resolve::schema::member::{Part, Side};
use crate::resolve::schema::union_source::{Source, lists_alternatives_at, places, source};
use crate::resolve::union::candidate::alternatives;

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges a schema one part of which is a union.
    pub(crate) fn union(&mut self, job: &Job<'d>) -> Shape {
        let lists = self.lists(job);
        let shared = shared(&job.parts);
        if let [(list, discriminator)] = lists.as_slice() {
            return self.listed_alternatives(alternatives(list), &shared, discriminator.as_ref(), None);
        }
        if !lists.is_empty() {
            let factors: Vec<_> = lists.into_iter().map(|(at, tells)| self.factor(at, tells)).collect();
            return self.product(&factors, &shared);
        }
        let mut unions = job.parts.iter().filter_map(|part| Some((part, source(part)?)));
        match unions.next() {
            Some((_, Source::Places)) => self.listed_alternatives(places(&job.parts), &[], None, None),
            Some((part, Source::Types(kinds))) => {
                let schemas = self.by_type(job, part, &kinds).into_iter();
                Shape::Union(UnionShape {
                    alternatives: schemas.map(Alternative::plain).collect(),
                    discriminator: None,
                })
            }
            Some((_, Source::Listed)) | None => Shape::Any,
        }
    }

    /// The lists of alternatives, each with the discriminator beside it.
    fn lists(&mut self, job: &Job<'d>) -> Vec<(At<'d>, Option<At<'d>>)> {
        let mut lists: Vec<(At<'d>, Option<At<'d>>)> = Vec::new();
        for part in &job.parts {
            if !matches!(source(part), Some(Source::Listed)) {
                continue;
            }
            for key in UNIONS {
                let Some(at) = part.at.get(key).filter(|at| !alternatives(at).is_empty()) else { continue };
                if !lists_alternatives_at(part.map, key) {
                    self.only_tightens(&at, key);
                } else if lists.iter().all(|(other, _)| other.node != at.node) {
                    // One list, written twice, is one.
                    lists.push((at, part.at.get("discriminator")));
                }
            }
        }
        lists
    }
}

/// The parts beside a union whose members belong to every alternative.
fn shared<'d>(parts: &[Part<'d>]) -> Vec<Part<'d>> {
    let members = ["properties", "required", "additionalProperties"];
    parts
        .iter()
        .filter(|part| members.iter().any(|key| part.map.contains_key(*key)))
        .map(|part| Part { side: Side::Members, ..part.clone() })
        .collect()
}
