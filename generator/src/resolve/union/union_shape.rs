//! The shape of a union, according to the construct that makes it one.
//!
//! Takes the members of a schema's `allOf`. Returns the union of one list of variants, of the combinations of several
//! lists, or of the variants of another construct.

use crate::diagnostics::Code;
use crate::resolve::model::{Shape, UnionVariant, UnionVariants};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder};
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::union_source::{UnionSource, facet_schemas, lists_variants_at, union_source};
use crate::resolve::union::candidate::variant_nodes;
use crate::resolve::union::inheritance::declares_more;

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges a schema with a member that is a union.
    pub(crate) fn union_shape(&mut self, pending: &PendingSchema<'d>) -> Shape {
        let lists = self.variant_lists(pending);
        if !lists.is_empty() {
            self.report_enums(&pending.members);
        }
        let shared = shared_members(&pending.members);
        if let [(list, discriminator)] = lists.as_slice() {
            let mut variants = variant_nodes(list);
            let base = discriminator.as_ref().and_then(|discriminator| {
                let lists_it = |member: &&AllOfMember<'d>| {
                    UNIONS.iter().any(|key| member.map.get(*key).is_some_and(|node| node == list.node))
                };
                let parent = pending.members.iter().find(lists_it).map(|member| member.at.clone());
                parent.filter(|parent| declares_more(parent, discriminator))
            });
            variants.extend(base.clone());
            return self.listed_union(variants, &shared, discriminator.as_ref(), base.as_ref());
        }
        if !lists.is_empty() {
            let operands: Vec<_> =
                lists.into_iter().map(|(at, tells)| self.union_operand(at, tells)).collect();
            return self.intersect_unions(&operands, &shared);
        }
        let mut unions = pending.members.iter().filter_map(|member| Some((member, union_source(member)?)));
        match unions.next() {
            Some((_, UnionSource::Facets)) => {
                self.listed_union(facet_schemas(&pending.members), &[], None, None)
            }
            Some((member, UnionSource::Types(types))) => {
                let schemas = self.variants_by_type(pending, member, &types).into_iter();
                Shape::Union(UnionVariants {
                    variants: schemas.map(UnionVariant::new).collect(),
                    discriminator: None,
                })
            }
            Some((_, UnionSource::Listed)) | None => Shape::Any,
        }
    }

    /// Reports enums next to a list of variants, which would have to be split by variant.
    fn report_enums(&mut self, members: &[AllOfMember<'d>]) {
        for member in members {
            let Some(at) = ENUMS.iter().find_map(|key| member.at.get(key)) else { continue };
            if self.cx.first_time(&at, Code::UnrepresentedKeyword) {
                let message = "the values are ignored, because the schema is a union".to_owned();
                self.report_keyword(Code::UnrepresentedKeyword, &at, message);
            }
        }
    }

    /// Returns the lists of variants, each with its discriminator.
    fn variant_lists(&mut self, pending: &PendingSchema<'d>) -> Vec<(NodeRef<'d>, Option<NodeRef<'d>>)> {
        let mut lists: Vec<(NodeRef<'d>, Option<NodeRef<'d>>)> = Vec::new();
        for member in &pending.members {
            if !matches!(union_source(member), Some(UnionSource::Listed)) {
                continue;
            }
            for key in UNIONS {
                let Some(at) = member.at.get(key).filter(|at| !variant_nodes(at).is_empty()) else {
                    continue;
                };
                if !lists_variants_at(member.map, key) {
                    self.report_only_constraints(&at, key);
                } else if lists.iter().all(|(other, _)| other.node != at.node) {
                    // Two equal lists count as one.
                    lists.push((at, member.at.get("discriminator")));
                }
            }
        }
        lists
    }
}

/// Returns the members next to a union whose properties belong to every variant.
fn shared_members<'d>(members: &[AllOfMember<'d>]) -> Vec<AllOfMember<'d>> {
    let keys = ["properties", "required", "additionalProperties", "then", "else", "dependentSchemas"];
    members
        .iter()
        .filter(|member| keys.iter().any(|key| member.map.contains_key(*key)))
        .map(|member| AllOfMember { facet: Facet::Properties, ..member.clone() })
        .collect()
}
