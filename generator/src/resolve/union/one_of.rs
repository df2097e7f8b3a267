//! The variants of `oneOf` and `anyOf`, and the discriminator that chooses one.

use std::collections::HashSet;

use crate::resolve::model::{SchemaId, Shape, UnionVariant, UnionVariants};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::all_of::{AllOfMembers, combined_name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{AllOfMember, Facet, SchemaName};
use crate::resolve::union::candidate::Candidate;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the union of the schemas at these nodes. The siblings of `oneOf` belong to every variant. Of `base`,
    /// only the properties are used, because it is not a union here; it represents unknown kinds.
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
            let is_base = base.is_some_and(|base| base.address() == at.address());
            let name = match (discriminator, &own) {
                (_, Some(own)) if is_base => Some(SchemaName {
                    text: format!("{own} Base").into(),
                    node: target.node,
                    is_component: false,
                }),
                // A variant that is identified by its name does not get the name of a schema that it extends.
                (Some(_), Some(own)) => {
                    Some(SchemaName { text: own.as_str().into(), node: target.node, is_component: true })
                }
                _ => combined_name(std::slice::from_ref(&contribution), None),
            };
            let mut list = members.list;
            if is_base {
                list.iter_mut().for_each(|member| member.facet = Facet::Properties);
            }
            for member in shared {
                if !list.iter().any(|other| other.at.address() == member.at.address()) {
                    list.push(member.clone());
                }
            }
            schemas.push(self.intern(list, name.clone(), false, &at));
            candidates.push(Candidate { is_base, ..Candidate::new(at, target, name, own) });
        }
        if let Some(discriminator) = discriminator {
            self.map_variants(discriminator, &mut candidates);
        }
        let variants = chosen_variants(&candidates, &schemas);
        // A discriminator without values for any variant is ignored, so the variants are distinguished by their
        // properties.
        let chooses = variants.iter().any(|it: &UnionVariant| !it.discriminator_values.is_empty());
        let discriminator = discriminator.filter(|_| chooses);
        Shape::Union(UnionVariants {
            variants,
            discriminator: discriminator.and_then(|at| self.cx.text_member(at, "propertyName")),
        })
    }
}

/// Returns the variants with their discriminator values. A value selects at most one variant, and a mapping key takes
/// precedence over a name.
fn chosen_variants(candidates: &[Candidate<'_>], schemas: &[SchemaId]) -> Vec<UnionVariant> {
    let keys: HashSet<&String> = candidates.iter().flat_map(|candidate| &candidate.mapping_keys).collect();
    let mut chosen = HashSet::new();
    let variants = candidates.iter().zip(schemas).map(|(candidate, schema)| {
        let mapped = candidate.mapping_keys.len();
        let values = candidate.discriminator_values().into_iter().enumerate();
        let values = values.filter(|(index, value)| *index < mapped || !keys.contains(value));
        let values = values.filter(|(_, value)| chosen.insert(value.clone())).map(|(_, value)| value);
        UnionVariant {
            discriminator_values: values.collect(),
            mapped,
            is_base: candidate.is_base,
            is_default: candidate.is_default,
            ..UnionVariant::new(*schema)
        }
    });
    variants.collect()
}
