//! Unions: the alternatives of `oneOf` and `anyOf`, and how to tell them apart.

use super::Resolver;
use super::at::At;
use super::circular;
use super::graph::Job;
use super::keywords::UNIONS;
use super::model::{Alternative, Shape, UnionShape};
use super::parts::{Name, Part, Parts, Side, is_null, name};
use super::several::{Source, places, source};
use crate::diagnostics::{Code, did_you_mean};
use crate::document::Node;

/// An alternative before it is told how it is chosen.
struct Candidate<'d> {
    at: At<'d>,
    /// Where its references end.
    target: At<'d>,
    name: Option<Name<'d>>,
    tags: Vec<String>,
}

impl Candidate<'_> {
    fn text(&self) -> Option<&str> {
        self.name.as_ref().map(|name| &*name.text)
    }
}

impl<'d> Resolver<'d, '_> {
    /// Merges a schema one part of which is a union.
    pub(super) fn union(&mut self, job: &Job<'d>) -> Shape {
        let mut unions = job.parts.iter().filter_map(|part| Some((part, source(part)?)));
        let Some((part, source)) = unions.next() else { return Shape::Any };
        match source {
            Source::Listed => {
                if let Some((second, Source::Listed)) = unions.next() {
                    self.second_union(second, part);
                }
                let lists = UNIONS.iter().filter_map(|key| part.at.get(key));
                let places = lists.flat_map(|list| list.elements()).filter(|at| !is_null(at.node)).collect();
                self.listed_alternatives(places, &shared(&job.parts), part.at.get("discriminator"))
            }
            Source::Places => self.listed_alternatives(places(&job.parts), &[], None),
            Source::Types(kinds) => {
                let schemas = self.by_type(job, part, &kinds).into_iter();
                let alternatives = schemas.map(|schema| Alternative { schema, tags: Vec::new() }).collect();
                Shape::Union(UnionShape { alternatives, discriminator: None })
            }
        }
    }

    /// The union of the schemas at these places; what stands beside its `oneOf` belongs to every alternative.
    fn listed_alternatives(
        &mut self,
        places: Vec<At<'d>>,
        shared: &[Part<'d>],
        discriminator: Option<At<'d>>,
    ) -> Shape {
        let mut candidates = Vec::new();
        let mut schemas = Vec::new();
        for at in places {
            let mut parts = Parts::default();
            let gift = self.expand(&at, None, 0, &mut parts);
            let name = name(std::slice::from_ref(&gift), None);
            let mut list = parts.list;
            for part in shared {
                if !list.iter().any(|other| other.at.address() == part.at.address()) {
                    list.push(part.clone());
                }
            }
            schemas.push(self.intern(list, name.clone(), false, &at));
            let target = self.target(&at);
            candidates.push(Candidate { at, target, name, tags: Vec::new() });
        }
        if let Some(discriminator) = &discriminator {
            self.map_alternatives(discriminator, &mut candidates);
        }
        let alternatives = candidates.into_iter().zip(schemas).map(|(candidate, schema)| {
            let name = candidate.text().map(str::to_owned);
            let mut tags = candidate.tags;
            tags.extend(name.filter(|name| !tags.contains(name)));
            Alternative { schema, tags }
        });
        let alternatives: Vec<_> = alternatives.collect();
        // A discriminator that chooses none of them says nothing; they are told apart by their members.
        let chooses = alternatives.iter().any(|it: &Alternative| !it.tags.is_empty());
        let discriminator = discriminator.filter(|_| chooses);
        Shape::Union(UnionShape {
            alternatives,
            discriminator: discriminator.and_then(|at| self.text_member(&at, "propertyName")),
        })
    }

    fn second_union(&mut self, second: &Part<'d>, first: &Part<'d>) {
        if self.first_time(&second.at, Code::Contradiction) {
            let (origin, other) = (self.origin(&second.at), self.origin(&first.at));
            self.diagnostics
                .report(Code::Contradiction, "a schema is composed of two unions", &origin)
                .also(&other)
                .help("the first one is taken");
        }
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
                let target = if text.contains(['#', '/']) {
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

/// The parts beside a union whose members belong to every alternative.
fn shared<'d>(parts: &[Part<'d>]) -> Vec<Part<'d>> {
    let members = ["properties", "required", "additionalProperties"];
    parts
        .iter()
        .filter(|part| members.iter().any(|key| part.map.contains_key(*key)))
        .map(|part| Part { side: Side::Members, ..part.clone() })
        .collect()
}
