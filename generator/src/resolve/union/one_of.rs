//! The variants of `oneOf` and `anyOf`, and the discriminator that chooses one.

use std::collections::HashSet;

use crate::resolve::model::{Alternative, Shape, UnionShape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Parts, name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{Name, Part, Side};
use crate::resolve::union::candidate::Candidate;

impl<'d> SchemaBuilder<'d, '_> {
    /// The union of the schemas at these places; what stands beside its `oneOf` belongs to every alternative. Of `base`,
    /// only the members count: it is not a union here.
    pub(crate) fn listed_alternatives(
        &mut self,
        places: Vec<At<'d>>,
        shared: &[Part<'d>],
        discriminator: Option<&At<'d>>,
        base: Option<&At<'d>>,
    ) -> Shape {
        let mut candidates = Vec::new();
        let mut schemas = Vec::new();
        for at in places {
            let mut parts = Parts::default();
            let key = self.cx.library.schema_name(&at).map(Into::into);
            let gift = self.expand(&at, key, 0, &mut parts);
            let target = self.target(&at);
            let own = self.own_name(&target);
            let name = match (discriminator, &own) {
                // What is told from the others by its name is not called after what it is composed of.
                (Some(_), Some(own)) => Some(Name { text: own.as_str().into(), node: target.node }),
                _ => name(std::slice::from_ref(&gift), None),
            };
            let mut list = parts.list;
            if base.is_some_and(|base| base.address() == at.address()) {
                list.iter_mut().for_each(|part| part.side = Side::Members);
            }
            for part in shared {
                if !list.iter().any(|other| other.at.address() == part.at.address()) {
                    list.push(part.clone());
                }
            }
            schemas.push(self.intern(list, name.clone(), false, &at));
            candidates.push(Candidate { at, target, name, own, tags: Vec::new() });
        }
        if let Some(discriminator) = discriminator {
            self.map_alternatives(discriminator, &mut candidates);
        }
        let mut chosen = HashSet::new();
        let alternatives = candidates.into_iter().zip(schemas);
        let alternatives: Vec<_> = alternatives
            .map(|(candidate, schema)| Alternative {
                // What chooses one alternative chooses no other.
                tags: candidate.all_tags().into_iter().filter(|tag| chosen.insert(tag.clone())).collect(),
                ..Alternative::plain(schema)
            })
            .collect();
        // A discriminator that chooses none of them says nothing; they are told apart by their members.
        let chooses = alternatives.iter().any(|it: &Alternative| !it.tags.is_empty());
        let discriminator = discriminator.filter(|_| chooses);
        Shape::Union(UnionShape {
            alternatives,
            discriminator: discriminator.and_then(|at| self.cx.text_member(at, "propertyName")),
        })
    }
}
