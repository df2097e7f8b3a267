//! The variants of `oneOf` and `anyOf`, and the discriminator that chooses one.

use std::collections::HashSet;

use crate::resolve::model::{Shape, UnionVariant, UnionVariants};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::all_of::{AllOfMembers, combined_name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{AllOfMember, Facet, SchemaName};
use crate::resolve::union::candidate::Candidate;

impl<'d> SchemaBuilder<'d, '_> {
    /// The union of the schemas at these places; what stands beside its `oneOf` belongs to every variant. Of `base`,
    /// only the properties count: it is not a union here.
    pub(crate) fn listed_union(
        &mut self,
        places: Vec<NodeRef<'d>>,
        shared: &[AllOfMember<'d>],
        discriminator: Option<&NodeRef<'d>>,
        base: Option<&NodeRef<'d>>,
    ) -> Shape {
        let mut candidates = Vec::new();
        let mut schemas = Vec::new();
        for at in places {
            let mut members = AllOfMembers::default();
            let key = self.cx.library.schema_name(&at).map(Into::into);
            let contribution = self.expand(&at, key, 0, &mut members);
            let target = self.dereference_variant(&at);
            let own = self.own_name(&target);
            let name = match (discriminator, &own) {
                // What is told from the others by its name is not called after what it is composed of.
                (Some(_), Some(own)) => Some(SchemaName { text: own.as_str().into(), node: target.node }),
                _ => combined_name(std::slice::from_ref(&contribution), None),
            };
            let mut list = members.list;
            if base.is_some_and(|base| base.address() == at.address()) {
                list.iter_mut().for_each(|member| member.facet = Facet::Properties);
            }
            for member in shared {
                if !list.iter().any(|other| other.at.address() == member.at.address()) {
                    list.push(member.clone());
                }
            }
            schemas.push(self.intern(list, name.clone(), false, &at));
            candidates.push(Candidate { at, target, name, own, mapping_keys: Vec::new() });
        }
        if let Some(discriminator) = discriminator {
            self.map_variants(discriminator, &mut candidates);
        }
        let mut chosen = HashSet::new();
        let variants = candidates.into_iter().zip(schemas);
        let variants: Vec<_> = variants
            .map(|(candidate, schema)| UnionVariant {
                // What chooses one variant chooses no other.
                discriminator_values: candidate
                    .discriminator_values()
                    .into_iter()
                    .filter(|value| chosen.insert(value.clone()))
                    .collect(),
                ..UnionVariant::new(schema)
            })
            .collect();
        // A discriminator that chooses none of them says nothing; they are told apart by their properties.
        let chooses = variants.iter().any(|it: &UnionVariant| !it.discriminator_values.is_empty());
        let discriminator = discriminator.filter(|_| chooses);
        Shape::Union(UnionVariants {
            variants,
            discriminator: discriminator.and_then(|at| self.cx.text_member(at, "propertyName")),
        })
    }
}
