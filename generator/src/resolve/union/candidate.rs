//! Candidates for variants, and the discriminator values that choose each.
//!
//! In: the nodes of a union's variants, and its discriminator. Out: the names and the keys of `discriminator.mapping` of each.

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::node_ref::At;
use crate::resolve::reference::circular;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::Name;
use crate::resolve::schema::value_type::is_null;
use crate::source::Node;

/// An alternative before it is told how it is chosen.
pub(crate) struct Candidate<'d> {
    pub(crate) at: At<'d>,
    /// Where its references end.
    pub(crate) target: At<'d>,
    pub(crate) name: Option<Name<'d>>,
    /// What the document calls it, even if it has the name of what it is composed of.
    pub(crate) own: Option<String>,
    /// Its keys in `discriminator.mapping`.
    pub(crate) tags: Vec<String>,
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

impl<'d> SchemaBuilder<'d, '_> {
    /// What a schema is called whatever it is composed of.
    pub(crate) fn own_name(&self, at: &At<'d>) -> Option<String> {
        self.cx.library.schema_name(at).or_else(|| at.node.get("title").and_then(Node::text))
    }

    /// Where the references of an alternative end; broken ones have been reported before.
    pub(crate) fn target(&mut self, at: &At<'d>) -> At<'d> {
        let mut at = at.clone();
        for _ in 0..64 {
            let next = match at.node {
                Node::String(text) => circular::title(text).and_then(|title| self.cx.circular(&at, title)),
                node => node
                    .get("$ref")
                    .and_then(Node::as_str)
                    .and_then(|text| self.cx.library.follow(at.document, text).ok()),
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Gives the alternatives their keys of `discriminator.mapping`.
    pub(crate) fn map_alternatives(&mut self, discriminator: &At<'d>, candidates: &mut [Candidate<'d>]) {
        self.cx.known_members(discriminator, "a discriminator", &["propertyName", "mapping"]);
        let Some(mapping) = self.cx.map_member(discriminator, "mapping") else { return };
        for (key, value) in mapping.members() {
            match self.chosen(&value, candidates) {
                Some(index) => candidates[index].tags.push(key.to_owned()),
                None if self.cx.first_time(&value, Code::UnmatchedMapping) => {
                    let origin = self.cx.origin(&value);
                    let names = candidates.iter().filter_map(Candidate::text);
                    let wanted =
                        value.node.as_str().unwrap_or(key).rsplit('/').next().unwrap_or(key).to_owned();
                    let help = did_you_mean(&wanted, names, |name| format!("`{name}`"));
                    self.cx
                        .diagnostics
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
                    self.cx.library.follow(value.document, text).ok().map(|at| self.target(&at).address())
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
pub(crate) fn alternatives<'d>(list: &At<'d>) -> Vec<At<'d>> {
    list.elements().filter(|at| !is_null(at.node)).collect()
}
