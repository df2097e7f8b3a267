//! Schemas that are one of those that are composed of them: a `discriminator` without `oneOf` (OpenAPI 3.0.4, discriminator
//! object, "used with `allOf`").
//!
//! In: a schema with such a discriminator. Out: the union of the components whose `allOf` holds a reference to it, directly
//! or through one another. In their `allOf` it is a part like any other. It is an alternative itself if its `mapping` says
//! so.

use std::collections::{HashMap, HashSet};

use crate::resolve::Resolver;
use crate::resolve::model::Shape;
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Part, Side};
use crate::resolve::schema::graph::Job;
use crate::resolve::schema::keywords::UNIONS;
use crate::source::Map;

/// The components that are composed of a schema, by its address, each with its number among all components.
pub(crate) type Heirs<'d> = HashMap<usize, Vec<(usize, At<'d>)>>;

impl<'d> Resolver<'d, '_> {
    /// The union of what is composed of a schema, if that is what is used here.
    pub(crate) fn family(&mut self, job: &Job<'d>) -> Option<Shape> {
        let name = job.name.as_ref()?;
        let is_it = |part: &&Part<'d>| part.side == Side::Whole && std::ptr::eq(part.at.node, name.node);
        let part = job.parts.iter().find(is_it).filter(|part| is_base(part.map))?;
        let discriminator = part.at.get("discriminator")?;
        let mut alternatives = self.heirs(&part.at);
        if alternatives.is_empty() {
            return None;
        }
        if self.maps_to(&discriminator, &part.at) {
            alternatives.insert(0, part.at.clone());
        }
        Some(self.listed_alternatives(alternatives, &[], Some(&discriminator), Some(&part.at)))
    }

    /// All components that are composed of the schema at a place, in their order.
    pub(crate) fn heirs(&mut self, at: &At<'d>) -> Vec<At<'d>> {
        let all = match self.heirs.take() {
            Some(all) => all,
            None => self.all_heirs(),
        };
        let (mut seen, mut found) = (HashSet::from([at.address()]), Vec::new());
        let mut open = vec![at.address()];
        while let Some(next) = open.pop() {
            for (number, heir) in all.get(&next).into_iter().flatten() {
                if seen.insert(heir.address()) {
                    open.push(heir.address());
                    found.push((*number, heir.clone()));
                }
            }
        }
        self.heirs = Some(all);
        found.sort_by_key(|(number, _)| *number);
        found.into_iter().map(|(_, heir)| heir).collect()
    }

    fn all_heirs(&self) -> Heirs<'d> {
        let mut all: Heirs<'d> = HashMap::new();
        let mut number = 0;
        for document in 0..self.library.documents.len() {
            let root = self.library.root(document);
            let schemas = root.get("components").and_then(|components| components.get("schemas"));
            for (_, heir) in schemas.iter().flat_map(At::members) {
                number += 1;
                let parts = heir.get("allOf");
                let references = parts.iter().flat_map(At::elements);
                for text in references.filter_map(|part| part.node.get("$ref")?.as_str()) {
                    if let Ok(target) = self.library.follow(document, text) {
                        all.entry(target.address()).or_default().push((number, heir.clone()));
                    }
                }
            }
        }
        all
    }

    /// Whether a value of the discriminator means the schema itself.
    fn maps_to(&self, discriminator: &At<'d>, at: &At<'d>) -> bool {
        let mapping = discriminator.get("mapping");
        let values = mapping.iter().flat_map(At::members).filter_map(|(_, value)| value.node.as_str());
        let by_name = |text: &str| self.library.name(at).is_some_and(|name| name == text);
        let by_place = |text: &str| {
            self.library.follow(at.document, text).is_ok_and(|target| target.address() == at.address())
        };
        values.into_iter().any(|text| by_name(text) || (text.contains(['#', '/']) && by_place(text)))
    }
}

/// Whether others are told by a member of this schema when they are composed of it.
pub(crate) fn is_base(map: &Map) -> bool {
    let member = map.get("discriminator").and_then(|discriminator| discriminator.get("propertyName"));
    member.is_some() && UNIONS.iter().all(|key| !map.contains_key(*key))
}
