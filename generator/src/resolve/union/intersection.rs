//! Schemas that are one of each of several unions: `allOf` of two schemas with `oneOf`, or `oneOf` beside `anyOf`.
//!
//! In: the lists of alternatives. Out: one union, whose alternatives are the combinations of one of each list, merged as
//! by `allOf`. Combinations that no value can satisfy are left out. More than a few combinations are of no use to
//! anybody: then the members beside the unions are read, and the others kept as they come.

use std::collections::HashMap;

use crate::diagnostics::Code;
use crate::resolve::model::{Additional, Alternative, Shape, UnionShape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Gift, Parts, name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::ENUMS;
use crate::resolve::schema::member::{Name, Part};
use crate::resolve::union::candidate::{Candidate, alternatives};
use crate::source::{Map, Node};

/// How many combinations are looked at in one schema and in all, and how many alternatives they may make.
const MOST_COMBINATIONS: usize = 256;
const MOST_ALTERNATIVES: usize = 16;

/// One of the unions: its alternatives, and the member that tells which one it is.
pub(crate) struct Factor<'d> {
    pub(crate) at: At<'d>,
    pub(crate) candidates: Vec<Candidate<'d>>,
    pub(crate) discriminator: Option<String>,
}

impl<'d> SchemaBuilder<'d, '_> {
    /// One of each.
    pub(crate) fn product(&mut self, factors: &[Factor<'d>], shared: &[Part<'d>]) -> Shape {
        let count = factors.iter().try_fold(1_usize, |count, it| count.checked_mul(it.candidates.len()));
        let count =
            count.filter(|count| *count <= MOST_COMBINATIONS.min(self.combinations)).unwrap_or_default();
        self.combinations -= count;
        let mut alternatives = Vec::new();
        for index in 0..count {
            alternatives.extend(self.combination(factors, shared, index));
            if alternatives.len() > MOST_ALTERNATIVES {
                break;
            }
        }
        if (1..=MOST_ALTERNATIVES).contains(&alternatives.len()) {
            return Shape::Union(UnionShape { alternatives, discriminator: None });
        }
        self.no_product(factors, count > 0 && alternatives.is_empty());
        if shared.is_empty() {
            return Shape::Any;
        }
        let mut object = self.object_shape(shared);
        object.additional = Additional::Any;
        Shape::Object(object)
    }

    /// The combination of this number, if a value can satisfy it.
    fn combination(
        &mut self,
        factors: &[Factor<'d>],
        shared: &[Part<'d>],
        mut index: usize,
    ) -> Option<Alternative> {
        // The last list changes fastest.
        let mut chosen: Vec<(&Factor<'d>, &Candidate<'d>)> = Vec::new();
        for factor in factors.iter().rev() {
            chosen.push((factor, factor.candidates.get(index % factor.candidates.len())?));
            index /= factor.candidates.len();
        }
        chosen.reverse();
        let marks = marks(&chosen).filter(|_| !excluded(&chosen))?;
        let mut parts = Parts::default();
        let gifts: Vec<Gift<'d>> =
            chosen.iter().map(|(_, candidate)| self.expand(&candidate.at, None, 0, &mut parts)).collect();
        let mut list = parts.list;
        for part in shared {
            if !list.iter().any(|other| other.at.address() == part.at.address()) {
                list.push(part.clone());
            }
        }
        if contradicts(&list) {
            return None;
        }
        let (factor, candidate) = chosen.first()?;
        let name = together(&chosen, factor).or_else(|| name(&gifts, None));
        let schema = self.intern(list, name, false, &candidate.at);
        Some(Alternative { schema, tags: Vec::new(), marks })
    }

    /// A union that is one of several.
    pub(crate) fn factor(&mut self, at: At<'d>, discriminator: Option<At<'d>>) -> Factor<'d> {
        let mut candidates = Vec::new();
        for at in alternatives(&at) {
            let gift = self.expand(&at, None, 0, &mut Parts::default());
            let (name, target) = (name(std::slice::from_ref(&gift), None), self.target(&at));
            let own = self.own_name(&target);
            candidates.push(Candidate { at, target, name, own, tags: Vec::new() });
        }
        if let Some(discriminator) = &discriminator {
            self.map_alternatives(discriminator, &mut candidates);
        }
        let discriminator = discriminator.and_then(|at| self.cx.text_member(&at, "propertyName"));
        Factor { at, candidates, discriminator }
    }

    fn no_product(&mut self, factors: &[Factor<'d>], none: bool) {
        let Some(second) = factors.get(1) else { return };
        if !self.cx.first_time(&second.at, Code::IgnoredKeyword) {
            return;
        }
        let message = if none {
            "no alternative of this union fits one of the other, so that no value satisfies both".to_owned()
        } else {
            format!(
                "the unions of this schema have more than {MOST_ALTERNATIVES} combinations of alternatives"
            )
        };
        let origin = self.cx.origin(&second.at);
        let others: Vec<_> = factors.iter().map(|factor| self.cx.origin(&factor.at)).collect();
        let report = self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin);
        let report = others.iter().filter(|other| **other != origin).fold(report, |it, other| it.also(other));
        report.at_key().help("members beside the unions are read; what they describe is kept as it comes");
    }
}

/// What is called after all alternatives that it is combined of: `Cat` and `Indoor` are a `Cat Indoor`.
fn together<'d>(chosen: &[(&Factor<'d>, &Candidate<'d>)], first: &Factor<'d>) -> Option<Name<'d>> {
    let mut names: Vec<&str> = Vec::new();
    for (_, candidate) in chosen {
        let text = candidate.text()?;
        if !names.contains(&text) {
            names.push(text);
        }
    }
    match names.as_slice() {
        [_] => chosen.first()?.1.name.clone(),
        several => Some(Name { text: several.join(" ").into(), node: first.at.node }),
    }
}

/// The values of discriminators that go with a combination; `None` if two unions ask for different ones.
fn marks(chosen: &[(&Factor<'_>, &Candidate<'_>)]) -> Option<Vec<(String, Vec<String>)>> {
    let mut marks: Vec<(String, Vec<String>)> = Vec::new();
    for (factor, candidate) in chosen {
        let Some(member) = &factor.discriminator else { continue };
        let tags = candidate.all_tags();
        if tags.is_empty() {
            continue;
        }
        match marks.iter_mut().find(|(other, _)| other == member) {
            Some((_, values)) => {
                values.retain(|value| tags.contains(value));
                if values.is_empty() {
                    return None;
                }
            }
            None => marks.push((member.clone(), tags)),
        }
    }
    Some(marks)
}

/// Whether an alternative of one union has other values for a member than those by which another union chooses its own.
fn excluded(chosen: &[(&Factor<'_>, &Candidate<'_>)]) -> bool {
    let values = |candidate: &Candidate<'_>, member: &str| {
        let property = candidate.target.node.get("properties")?.get(member)?;
        Some(listed(property)?.iter().filter_map(Node::text).collect::<Vec<_>>())
    };
    let excludes = |other: usize, member: &str, tags: &[String]| {
        let values = chosen.get(other).and_then(|(_, candidate)| values(candidate, member));
        !tags.is_empty() && values.is_some_and(|values| !values.iter().any(|value| tags.contains(value)))
    };
    chosen.iter().enumerate().any(|(index, (factor, candidate))| {
        factor.discriminator.as_deref().is_some_and(|member| {
            let tags = candidate.all_tags();
            (0..chosen.len()).any(|other| other != index && excludes(other, member, &tags))
        })
    })
}

/// Whether parts ask for different types, or for different values of a member.
fn contradicts(parts: &[Part<'_>]) -> bool {
    let mut words = parts.iter().filter_map(|part| part.map.get("type")?.as_str());
    let mut first = words.next();
    let apart = words.any(|word| {
        let numbers = [first, Some(word)].iter().all(|it| matches!(it, Some("integer" | "number")));
        let apart = first.is_some_and(|first| first != word) && !numbers;
        first = first.or(Some(word));
        apart
    });
    apart || differs(parts)
}

/// Whether a member has listed values in two parts, of which none is the same.
fn differs(parts: &[Part<'_>]) -> bool {
    let mut seen: HashMap<&str, &[Node]> = HashMap::new();
    let members = parts.iter().filter_map(|part| part.map.get("properties")?.as_map()).flatten();
    for (name, values) in members.filter_map(|(name, schema)| Some((name, listed(schema)?))) {
        match seen.get(name.as_str()) {
            Some(first) if !first.iter().any(|value| values.contains(value)) => return true,
            Some(_) => {}
            None => _ = seen.insert(name, values),
        }
    }
    false
}

fn listed(schema: &Node) -> Option<&[Node]> {
    let map: &Map = schema.as_map()?;
    let values = ENUMS.iter().find_map(|key| map.get(*key))?;
    Some(values.as_list().unwrap_or(std::slice::from_ref(values)))
}
