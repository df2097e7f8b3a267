//! Intersections of unions: an `allOf` of two schemas with `oneOf`, or `oneOf` together with `anyOf`.
//!
//! Takes the lists of variants. Returns one union, whose variants are the combinations of one variant per list, merged
//! as by `allOf`. Combinations that no value can satisfy are dropped. If there are too many combinations, only the
//! properties next to the unions are typed, and the rest is kept unchanged.

use std::collections::HashMap;

use crate::diagnostics::Code;
use crate::resolve::model::{Additional, Shape, UnionVariant, UnionVariants};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::all_of::{AllOfMembers, Contribution, combined_name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::enumerated_values;
use crate::resolve::schema::member::{AllOfMember, SchemaName};
use crate::resolve::union::candidate::{Candidate, variant_nodes};
use crate::source::Node;

/// The maximum number of combinations of a schema that are tried.
const MAX_COMBINATIONS: usize = 256;
/// The maximum number of variants of an intersection.
const MAX_VARIANTS: usize = 16;

/// One of the unions: its variants, and the property that chooses one.
pub(crate) struct UnionOperand<'d> {
    pub(crate) at: NodeRef<'d>,
    pub(crate) candidates: Vec<Candidate<'d>>,
    pub(crate) discriminator: Option<String>,
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Intersects unions: a value is a variant of each.
    pub(crate) fn intersect_unions(
        &mut self,
        operands: &[UnionOperand<'d>],
        shared: &[AllOfMember<'d>],
    ) -> Shape {
        let count = operands.iter().try_fold(1_usize, |count, it| count.checked_mul(it.candidates.len()));
        let count =
            count.filter(|count| *count <= MAX_COMBINATIONS.min(self.combinations)).unwrap_or_default();
        self.combinations -= count;
        let mut variants = Vec::new();
        for index in 0..count {
            variants.extend(self.combine(operands, shared, index));
            if variants.len() > MAX_VARIANTS {
                break;
            }
        }
        if (1..=MAX_VARIANTS).contains(&variants.len()) {
            return Shape::Union(UnionVariants { variants, discriminator: None });
        }
        self.report_no_combination(operands, count > 0 && variants.is_empty());
        if shared.is_empty() {
            return Shape::Any;
        }
        let mut object = self.object_shape(shared);
        object.additional = Additional::Any;
        Shape::Object(object)
    }

    /// Returns the combination with this index, if a value can satisfy it.
    fn combine(
        &mut self,
        operands: &[UnionOperand<'d>],
        shared: &[AllOfMember<'d>],
        mut index: usize,
    ) -> Option<UnionVariant> {
        // The last list changes fastest.
        let mut chosen: Vec<(&UnionOperand<'d>, &Candidate<'d>)> = Vec::new();
        for operand in operands.iter().rev() {
            chosen.push((operand, operand.candidates.get(index % operand.candidates.len())?));
            index /= operand.candidates.len();
        }
        chosen.reverse();
        let constants = discriminator_constants(&chosen).filter(|_| !exclude_each_other(&chosen))?;
        let mut members = AllOfMembers::default();
        let contributions: Vec<Contribution<'d>> =
            chosen.iter().map(|(_, candidate)| self.expand(&candidate.at, None, 0, &mut members)).collect();
        let mut list = members.list;
        for member in shared {
            if !list.iter().any(|other| other.at.address() == member.at.address()) {
                list.push(member.clone());
            }
        }
        if contradict_each_other(&list) {
            return None;
        }
        let (operand, candidate) = chosen.first()?;
        let name = joined_name(&chosen, operand).or_else(|| combined_name(&contributions, None));
        let schema = self.intern(list, name, false, &candidate.at);
        Some(UnionVariant { constants, ..UnionVariant::new(schema) })
    }

    /// Returns one of several unions as an operand.
    pub(crate) fn union_operand(
        &mut self,
        at: NodeRef<'d>,
        discriminator: Option<NodeRef<'d>>,
    ) -> UnionOperand<'d> {
        let mut candidates = Vec::new();
        for at in variant_nodes(&at) {
            let contribution = self.expand(&at, None, 0, &mut AllOfMembers::default());
            let (name, target) =
                (combined_name(std::slice::from_ref(&contribution), None), self.dereference_variant(&at));
            let own = self.own_name(&target);
            candidates.push(Candidate::new(at, target, name, own));
        }
        if let Some(discriminator) = &discriminator {
            self.map_variants(discriminator, &mut candidates);
        }
        let discriminator = discriminator.and_then(|at| self.cx.text_member(&at, "propertyName"));
        UnionOperand { at, candidates, discriminator }
    }

    fn report_no_combination(&mut self, operands: &[UnionOperand<'d>], none: bool) {
        let Some(second) = operands.get(1) else { return };
        if !self.cx.first_time(&second.at, Code::IgnoredKeyword) {
            return;
        }
        let message = if none {
            "no variant of this union is compatible with one of the other union".to_owned()
        } else {
            format!("the unions of this schema have more than {MAX_VARIANTS} combinations of variants")
        };
        let origin = self.cx.origin(&second.at);
        let others: Vec<_> = operands.iter().map(|operand| self.cx.origin(&operand.at)).collect();
        let report = self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin);
        let report = others.iter().filter(|other| **other != origin).fold(report, |it, other| it.also(other));
        report.at_key().help("combine fewer variants; only the properties next to the unions are typed");
    }
}

/// Returns the combined name of the variants of a combination: `Cat Indoor` for `Cat` and `Indoor`.
fn joined_name<'d>(
    chosen: &[(&UnionOperand<'d>, &Candidate<'d>)],
    first: &UnionOperand<'d>,
) -> Option<SchemaName<'d>> {
    let mut names: Vec<&str> = Vec::new();
    for (_, candidate) in chosen {
        let text = candidate.name_text()?;
        if !names.contains(&text) {
            names.push(text);
        }
    }
    match names.as_slice() {
        [_] => chosen.first()?.1.name.clone(),
        several => {
            Some(SchemaName { text: several.join(" ").into(), node: first.at.node, is_component: false })
        }
    }
}

/// Returns the discriminator values of a combination, or `None` if two unions require different values.
fn discriminator_constants(
    chosen: &[(&UnionOperand<'_>, &Candidate<'_>)],
) -> Option<Vec<(String, Vec<String>)>> {
    let mut constants: Vec<(String, Vec<String>)> = Vec::new();
    for (operand, candidate) in chosen {
        let Some(member) = &operand.discriminator else { continue };
        let discriminator_values = candidate.discriminator_values();
        if discriminator_values.is_empty() {
            continue;
        }
        match constants.iter_mut().find(|(other, _)| other == member) {
            Some((_, values)) => {
                values.retain(|value| discriminator_values.contains(value));
                if values.is_empty() {
                    return None;
                }
            }
            None => constants.push((member.clone(), discriminator_values)),
        }
    }
    Some(constants)
}

/// Returns `true` if a variant of one union restricts a property to other values than those by which another union
/// chooses its variant.
fn exclude_each_other(chosen: &[(&UnionOperand<'_>, &Candidate<'_>)]) -> bool {
    let values = |candidate: &Candidate<'_>, member: &str| {
        let property = candidate.target.node.get("properties")?.get(member)?;
        Some(listed_values(property)?.iter().filter_map(Node::text).collect::<Vec<_>>())
    };
    let excludes = |other: usize, member: &str, discriminator_values: &[String]| {
        let values = chosen.get(other).and_then(|(_, candidate)| values(candidate, member));
        !discriminator_values.is_empty()
            && values.is_some_and(|values| !values.iter().any(|value| discriminator_values.contains(value)))
    };
    chosen.iter().enumerate().any(|(index, (operand, candidate))| {
        operand.discriminator.as_deref().is_some_and(|member| {
            let discriminator_values = candidate.discriminator_values();
            (0..chosen.len()).any(|other| other != index && excludes(other, member, &discriminator_values))
        })
    })
}

/// Returns `true` if members require different types, or different values of a property.
fn contradict_each_other(members: &[AllOfMember<'_>]) -> bool {
    let mut words = members.iter().filter_map(|member| member.map.get("type")?.as_str());
    let mut first = words.next();
    let apart = words.any(|word| {
        let numbers = [first, Some(word)].iter().all(|it| matches!(it, Some("integer" | "number")));
        let apart = first.is_some_and(|first| first != word) && !numbers;
        first = first.or(Some(word));
        apart
    });
    apart || values_differ(members)
}

/// Returns `true` if two members restrict a property to disjoint enum values.
fn values_differ(members: &[AllOfMember<'_>]) -> bool {
    let mut seen: HashMap<&str, &[Node]> = HashMap::new();
    let properties = members.iter().filter_map(|member| member.map.get("properties")?.as_map()).flatten();
    for (name, values) in properties.filter_map(|(name, schema)| Some((name, listed_values(schema)?))) {
        match seen.get(name.as_str()) {
            Some(first) if !first.iter().any(|value| values.contains(value)) => return true,
            Some(_) => {}
            None => _ = seen.insert(name, values),
        }
    }
    false
}

fn listed_values(schema: &Node) -> Option<&[Node]> {
    Some(enumerated_values(schema.as_map()?)?.1)
}
