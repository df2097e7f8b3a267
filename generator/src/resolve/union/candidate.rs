//! Candidates for variants, with their discriminator values.
//!
//! Takes the nodes of a union's variants, and its discriminator. Returns the names and the keys of
//! `discriminator.mapping` of each.

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::reference::circular;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::SchemaName;
use crate::resolve::schema::value_type::is_null;
use crate::source::Node;

/// A variant whose discriminator values are not known yet.
pub(crate) struct Candidate<'d> {
    pub(crate) at: NodeRef<'d>,
    /// The target of its references.
    pub(crate) target: NodeRef<'d>,
    pub(crate) name: Option<SchemaName<'d>>,
    /// The name in the document, even if it is that of a schema that the variant extends.
    pub(crate) own: Option<String>,
    /// The keys in `discriminator.mapping`.
    pub(crate) mapping_keys: Vec<String>,
    /// `true` for the schema with the discriminator, which the other variants extend.
    pub(crate) is_base: bool,
    /// `true` for the schema in `defaultMapping`.
    pub(crate) is_default: bool,
}

impl<'d> Candidate<'d> {
    /// Creates a candidate without keys.
    pub(crate) fn new(
        at: NodeRef<'d>,
        target: NodeRef<'d>,
        name: Option<SchemaName<'d>>,
        own: Option<String>,
    ) -> Self {
        Self { at, target, name, own, mapping_keys: Vec::new(), is_base: false, is_default: false }
    }

    pub(crate) fn name_text(&self) -> Option<&str> {
        self.name.as_ref().map(|name| &*name.text)
    }

    /// Returns the discriminator values of the variant: its keys in the mapping, and its name.
    pub(crate) fn discriminator_values(&self) -> Vec<String> {
        let mut values = self.mapping_keys.clone();
        let name = self.own.as_deref().or(self.name_text()).filter(|_| !self.is_base);
        values.extend(name.filter(|name| !values.iter().any(|value| value == name)).map(str::to_owned));
        values
    }
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the name of a schema, regardless of the schemas that it extends.
    pub(crate) fn own_name(&self, at: &NodeRef<'d>) -> Option<String> {
        self.cx.library.schema_name(at).or_else(|| at.node.get("title").and_then(Node::text))
    }

    /// Follows the references of a variant. Broken ones have been reported before.
    pub(crate) fn dereference_variant(&mut self, at: &NodeRef<'d>) -> NodeRef<'d> {
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

    /// Assigns the keys of `discriminator.mapping` and `discriminator.defaultMapping` to the variants.
    pub(crate) fn map_variants(&mut self, discriminator: &NodeRef<'d>, candidates: &mut [Candidate<'d>]) {
        self.cx.known_members(
            discriminator,
            "a discriminator",
            &["propertyName", "mapping", "defaultMapping"],
        );
        if let Some(value) = discriminator.get("defaultMapping") {
            match self.chosen_variant(&value, candidates) {
                Some(index) => candidates[index].is_default = true,
                None => self.report_unmatched_mapping("defaultMapping", &value, candidates),
            }
        }
        let Some(mapping) = self.cx.map_member(discriminator, "mapping") else { return };
        let mut unmatched = Vec::new();
        for (key, value) in mapping.members() {
            match self.chosen_variant(&value, candidates) {
                Some(index) => candidates[index].mapping_keys.push(key.to_owned()),
                None => unmatched.push((key, value)),
            }
        }
        if unmatched.len() > 1 && unmatched.len() == mapping.members().count() {
            self.report_foreign_mapping(&mapping, unmatched.len());
        } else {
            unmatched.iter().for_each(|(key, value)| self.report_unmatched_mapping(key, value, candidates));
        }
    }

    /// Reports a mapping whose schemas all are not variants, such as after tools have inlined the variants.
    fn report_foreign_mapping(&mut self, mapping: &NodeRef<'d>, entries: usize) {
        if self.cx.first_time(mapping, Code::UnmatchedMapping) {
            let origin = self.cx.origin(mapping);
            let message = format!("none of the {entries} schemas is a variant");
            let help = "refer to the schemas of the `oneOf`, or remove the mapping";
            self.cx.diagnostics.report(Code::UnmatchedMapping, message, &origin).at_key().help(help);
        }
    }

    fn report_unmatched_mapping(&mut self, key: &str, value: &NodeRef<'d>, candidates: &[Candidate<'d>]) {
        if !self.cx.first_time(value, Code::UnmatchedMapping) {
            return;
        }
        let origin = self.cx.origin(value);
        let names = candidates.iter().filter_map(Candidate::name_text);
        let wanted = value.node.as_str().unwrap_or(key).rsplit('/').next().unwrap_or(key).to_owned();
        let help = did_you_mean(&wanted, names, |name| format!("`{name}`"));
        let message = format!("the schema of `{key}` is not a variant");
        self.cx.diagnostics.report(Code::UnmatchedMapping, message, &origin).maybe_help(help);
    }

    /// Returns the variant to which a value of `discriminator.mapping` refers: by location, by content (documentation
    /// pages contain whole schemas there), or by name.
    fn chosen_variant(&mut self, value: &NodeRef<'d>, candidates: &[Candidate<'d>]) -> Option<usize> {
        let by_name =
            |wanted: &str| candidates.iter().position(|candidate| candidate.name_text() == Some(wanted));
        match value.node {
            Node::String(text) => {
                let text = circular::title(text).unwrap_or(text);
                let target = if text.contains(['#', '/', '.']) {
                    self.cx
                        .library
                        .follow(value.document, text)
                        .ok()
                        .map(|at| self.dereference_variant(&at).address())
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

/// Returns the variants of a list, except null.
pub(crate) fn variant_nodes<'d>(list: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
    list.elements().filter(|at| !is_null(at.node)).collect()
}
