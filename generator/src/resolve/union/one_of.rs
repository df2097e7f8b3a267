//! Unions: the alternatives of `oneOf` and `anyOf`, and how to tell them apart.

use std::collections::HashSet;

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::Resolver;
use crate::resolve::model::{Alternative, Shape, UnionShape};
use crate::resolve::node_ref::At;
use crate::resolve::reference::circular;
use crate::resolve::schema::all_of::{Name, Part, Parts, Side, is_null, name};
use crate::resolve::schema::graph::Job;
use crate::resolve::schema::keywords::UNIONS;
use crate::resolve::union::implicit::{Source, lists_alternatives_at, places, source};
use crate::resolve::union::intersection::Factor;
use crate::source::Node;

/// An alternative before it is told how it is chosen.
pub(crate) struct Candidate<'d> {
    pub(crate) at: At<'d>,
    /// Where its references end.
    pub(crate) target: At<'d>,
    pub(crate) name: Option<Name<'d>>,
    /// What the document calls it, even if it has the name of what it is composed of.
    own: Option<String>,
    /// Its keys in `discriminator.mapping`.
    tags: Vec<String>,
}

impl Candidate<'_> {
    pub(crate) fn text(&self) -> Option<&str> {
        self.name.as_ref().map(|name| &*name.text)
    }

    /// The values of a discriminator that choose it: its keys in the mapping, and its name.
    pub(crate) fn all_tags(&self) -> Vec<String> {
        let mut tags = self.tags.clone();
        let name = self.own.as_deref().or(self.text());
        tags.extend(name.filter(|name| !tags.iter().any(|tag| tag == name)).map(str::to_owned));
        tags
    }
}

impl<'d> Resolver<'d, '_> {
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
            let key = self.library.name(&at).map(Into::into);
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
            discriminator: discriminator.and_then(|at| self.text_member(at, "propertyName")),
        })
    }

    /// A union that is one of several.
    fn factor(&mut self, at: At<'d>, discriminator: Option<At<'d>>) -> Factor<'d> {
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
        let discriminator = discriminator.and_then(|at| self.text_member(&at, "propertyName"));
        Factor { at, candidates, discriminator }
    }

    /// What a schema is called whatever it is composed of.
    fn own_name(&self, at: &At<'d>) -> Option<String> {
        self.library.name(at).or_else(|| at.node.get("title").and_then(Node::text))
    }

    /// Where the references of an alternative end; broken ones have been reported before.
    fn target(&mut self, at: &At<'d>) -> At<'d> {
        let mut at = at.clone();
        for _ in 0..64 {
            let next = match at.node {
                Node::String(text) => circular::title(text).and_then(|title| self.circular(&at, title)),
                node => node
                    .get("$ref")
                    .and_then(Node::as_str)
                    .and_then(|text| self.library.follow(at.document, text).ok()),
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Gives the alternatives their keys of `discriminator.mapping`.
    fn map_alternatives(&mut self, discriminator: &At<'d>, candidates: &mut [Candidate<'d>]) {
        self.known_members(discriminator, "a discriminator", &["propertyName", "mapping"]);
        let Some(mapping) = self.map_member(discriminator, "mapping") else { return };
        for (key, value) in mapping.members() {
            match self.chosen(&value, candidates) {
                Some(index) => candidates[index].tags.push(key.to_owned()),
                None if self.first_time(&value, Code::UnmatchedMapping) => {
                    let origin = self.origin(&value);
                    let names = candidates.iter().filter_map(Candidate::text);
                    let wanted =
                        value.node.as_str().unwrap_or(key).rsplit('/').next().unwrap_or(key).to_owned();
                    let help = did_you_mean(&wanted, names, |name| format!("`{name}`"));
                    self.diagnostics
                        .report(
                            Code::UnmatchedMapping,
                            format!("`{key}` is mapped to no alternative"),
                            &origin,
                        )
                        .maybe_help(help);
                }
                None => {}
            }
        }
    }

    /// The alternative that a value of `discriminator.mapping` means: by place, by content (docs pages write whole
    /// schemas there), by name.
    fn chosen(&mut self, value: &At<'d>, candidates: &[Candidate<'d>]) -> Option<usize> {
        let by_name = |wanted: &str| candidates.iter().position(|candidate| candidate.text() == Some(wanted));
        match value.node {
            Node::String(text) => {
                let text = circular::title(text).unwrap_or(text);
                let target = if text.contains(['#', '/', '.']) {
                    self.library.follow(value.document, text).ok().map(|at| self.target(&at).address())
                } else {
                    None
                };
                let by_place = target.and_then(|target| {
                    candidates.iter().position(|candidate| candidate.target.address() == target)
                });
                by_place.or_else(|| by_name(text)).or_else(|| by_name(text.rsplit('/').next()?))
            }
            node @ Node::Map(_) => {
                let same = candidates
                    .iter()
                    .position(|candidate| candidate.at.node == node || candidate.target.node == node);
                same.or_else(|| by_name(node.get("title")?.as_str()?))
            }
            _ => None,
        }
    }
}

/// The alternatives of a list, but for null.
fn alternatives<'d>(list: &At<'d>) -> Vec<At<'d>> {
    list.elements().filter(|at| !is_null(at.node)).collect()
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
