//! The members of a schema: its references are followed, and its `allOf` is expanded.
//!
//! The list of members makes flattening independent of the form of a schema: inlined or referred to, once or through
//! several compositions, it has the same members.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostics::Code;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::reference::circular;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::{UNIONS, is_base_schema};
use crate::resolve::schema::member::{AllOfMember, Facet, SchemaName};
use crate::resolve::schema::specificity::{Specificity, own_specificity};
use crate::resolve::schema::value_type::is_null;
use crate::source::{Map, Node};

/// The maximum number of members of a schema.
const MAX_MEMBERS: usize = 500;
/// The maximum number of references and `allOf`s between a schema and one of its members.
const MAX_CHAIN: usize = 64;

/// The contribution of a schema to the schema of which it is a member: a name, and its specificity.
#[derive(Clone, Debug)]
pub(crate) struct Contribution<'d> {
    specificity: Specificity,
    /// The name that it contributes.
    name: Option<SchemaName<'d>>,
    /// `true` if one of its most specific members is new.
    new: bool,
    /// `true` for a base schema with a discriminator, which does not give its name to schemas with a name.
    base: bool,
}

impl Contribution<'_> {
    /// Returns the contribution of an empty schema.
    fn none() -> Self {
        Self { specificity: Specificity::Annotations, name: None, new: false, base: false }
    }

    fn name_text(&self) -> Option<&str> {
        self.name.as_ref().map(|name| &*name.text)
    }
}

/// The members of a schema that have been found.
#[derive(Default)]
pub(crate) struct AllOfMembers<'d> {
    pub(crate) list: Vec<AllOfMember<'d>>,
    /// The references that are being followed, by the addresses of their targets.
    chain: Vec<usize>,
    /// The contributions of the targets that have been expanded. A second reference contributes nothing new.
    done: HashMap<usize, Contribution<'d>>,
    full: bool,
}

impl AllOfMembers<'_> {
    fn has(&self, address: usize) -> bool {
        self.list.iter().any(|member| member.at.address() == address)
    }
}

/// Returns the name of a composition of several schemas.
///
/// If exactly one of them has properties, its name is used; if several do, that of the composition itself. If none
/// does, the first name is used. A schema that a tool has split off as `Car_allOf` counts as `Car`.
pub(crate) fn combined_name<'d>(
    contributions: &[Contribution<'d>],
    own: Option<SchemaName<'d>>,
) -> Option<SchemaName<'d>> {
    let Some(most_specific) = contributions.iter().map(|contribution| contribution.specificity).max() else {
        return own;
    };
    let specific: Vec<&Contribution<'d>> =
        contributions.iter().filter(|contribution| contribution.specificity == most_specific).collect();
    if most_specific < Specificity::Structure {
        return specific.iter().find_map(|contribution| contribution.name.clone()).or(own);
    }
    let mut givers: Vec<&Contribution<'d>> =
        specific.iter().copied().filter(|contribution| contribution.new).collect();
    if givers.is_empty() {
        givers = specific;
    }
    match givers.as_slice() {
        [only] => match own {
            Some(own) if only.base || only.name_text().is_some_and(|text| is_split_off(text, &own.text)) => {
                Some(own)
            }
            own => only.name.clone().or(own),
        },
        [first, others @ ..]
            if first.name_text().is_some()
                && others.iter().all(|contribution| contribution.name_text() == first.name_text()) =>
        {
            first.name.clone()
        }
        _ => own,
    }
}

/// Returns `true` if OpenAPI Generator gives this name to a member of `whole`.
fn is_split_off(name: &str, whole: &str) -> bool {
    name.strip_prefix(whole).is_some_and(|rest| rest.starts_with("_allOf"))
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Expands the schema at a node into its members, and returns its contribution.
    pub(crate) fn expand(
        &mut self,
        at: &NodeRef<'d>,
        key: Option<Arc<str>>,
        depth: usize,
        into: &mut AllOfMembers<'d>,
    ) -> Contribution<'d> {
        let nothing = Contribution::none();
        if into.chain.len() >= MAX_CHAIN {
            if self.cx.first_time(at, Code::ReferenceChain) {
                let origin = self.cx.origin(at);
                self.cx.diagnostics.report(
                    Code::ReferenceChain,
                    "this reference is too far from a definition",
                    &origin,
                );
            }
            return nothing;
        }
        let map = match at.node {
            Node::Map(map) => map,
            Node::String(text) => {
                let target = circular::title(text).and_then(|title| self.cx.circular(at, title));
                if target.is_none() && circular::title(text).is_none() {
                    self.cx.report_wrong_type(at, "a schema");
                }
                return target.map_or(nothing, |target| self.expand_once(&target, None, depth, into, at));
            }
            // Since OpenAPI 3.1, `true` allows any value and `false` none, so the application cannot set one.
            Node::Bool(allowed) => {
                if !allowed && self.cx.first_time(at, Code::IgnoredKeyword) {
                    let origin = self.cx.origin(at);
                    let message = "the schema `false` allows no value, so it is treated as any JSON value";
                    self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin);
                }
                return nothing;
            }
            _ => {
                self.cx.report_wrong_type(at, "a schema");
                return nothing;
            }
        };
        self.check_keywords(at);
        if let Some(text) = map.get("$ref").and_then(Node::as_str) {
            self.expand_reference(at, map, text, depth, into)
        } else {
            self.expand_map(at, map, key, depth, into)
        }
    }

    /// Expands the target of a reference and the siblings of the `$ref`.
    fn expand_reference(
        &mut self,
        at: &NodeRef<'d>,
        map: &'d Map,
        text: &str,
        depth: usize,
        into: &mut AllOfMembers<'d>,
    ) -> Contribution<'d> {
        let nothing = Contribution::none();
        let place = at.get("$ref").unwrap_or_else(|| at.clone());
        let specificity = own_specificity(map);
        let beside = map.len() > 1 && !into.has(at.address());
        if beside {
            self.report_nullable(at);
            into.list.push(AllOfMember {
                at: at.clone(),
                map,
                depth,
                specificity,
                facet: Facet::Whole,
                collapsed: false,
            });
        }
        let Some(target) = self.cx.follow(&place, text) else { return nothing };
        let key = self.cx.library.schema_name(&target).map(Into::into);
        let contribution = self.expand_once(&target, key, depth, into, &place);
        if !beside || specificity < Specificity::Structure {
            return contribution;
        }
        // Siblings of a reference are combined with its target, as by an `allOf`.
        let contributions = [Contribution { specificity, name: None, new: true, base: false }, contribution];
        Contribution { specificity, name: combined_name(&contributions, None), new: true, base: false }
    }

    /// Reports `nullable` next to a reference, which OpenAPI 3.0 ignores.
    fn report_nullable(&mut self, at: &NodeRef<'d>) {
        let Some(nullable) = at.get("nullable").filter(|it| *it.node == Node::Bool(true)) else { return };
        let is_30 = !self.cx.library.documents[at.document].version31;
        if is_30 && self.cx.first_time(&nullable, Code::NullableBesideReference) {
            let origin = self.cx.origin(&nullable);
            let message = "the value may be null, although OpenAPI 3.0 ignores `nullable` here";
            self.cx.diagnostics.report(Code::NullableBesideReference, message, &origin).at_key();
        }
    }

    /// Expands a schema unless it is being expanded already, in which case it only refers to itself.
    fn expand_once(
        &mut self,
        target: &NodeRef<'d>,
        key: Option<Arc<str>>,
        depth: usize,
        into: &mut AllOfMembers<'d>,
        from: &NodeRef<'d>,
    ) -> Contribution<'d> {
        let address = target.address();
        if into.chain.contains(&address) {
            let text = from.node.as_str().unwrap_or_default();
            self.cx.report_cycle(from, text);
            return Contribution::none();
        }
        if let Some(contribution) = into.done.get(&address) {
            return Contribution { new: false, ..contribution.clone() };
        }
        into.chain.push(address);
        let contribution = self.expand(target, key, depth, into);
        into.chain.pop();
        into.done.insert(address, contribution.clone());
        contribution
    }

    /// Expands a mapping without `$ref` and the members of its `allOf`.
    fn expand_map(
        &mut self,
        at: &NodeRef<'d>,
        map: &'d Map,
        key: Option<Arc<str>>,
        depth: usize,
        into: &mut AllOfMembers<'d>,
    ) -> Contribution<'d> {
        let title = map.get("title").and_then(Node::as_str);
        let is_component = key.is_some();
        let name_here = key.or_else(|| title.map(Into::into));
        let name_here = name_here.map(|text| SchemaName { text, node: at.node, is_component });
        let depth = depth + usize::from(name_here.is_some());
        let is_parent = self.lists_composition(at, into);
        let only = self.only_variant(at, map, name_here.is_some()).filter(|_| !is_parent);
        let collapsed = only.is_some();
        let specificity = match () {
            // A schema with a name and properties is not an annotation, regardless of its specificity.
            () if !collapsed && name_here.is_some() && map.contains_key("properties") => {
                Specificity::Structure
            }
            () if collapsed || is_parent => Specificity::Annotations,
            () => own_specificity(map),
        };
        let inner: Vec<NodeRef<'d>> =
            at.get("allOf").into_iter().flat_map(|list| list.elements()).chain(only).collect();
        let base = is_parent || is_base_schema(map);
        let says_more = map.keys().any(|key| !matches!(key.as_str(), "allOf" | "title"));
        let facet = if is_parent { Facet::Properties } else { Facet::Whole };
        let member = AllOfMember { at: at.clone(), map, depth, specificity, facet, collapsed };
        let start = into.list.len();
        let new = (inner.is_empty() || says_more) && self.push_member(member, into);
        if inner.is_empty() {
            return Contribution { specificity, name: name_here, new, base };
        }
        let mut contributions = vec![Contribution { specificity, name: None, new, base: false }];
        into.chain.push(at.address());
        for member in &inner {
            if into.full {
                break;
            }
            contributions.push(self.expand(member, None, depth, into));
        }
        into.chain.pop();
        let most_specific =
            contributions.iter().map(|contribution| contribution.specificity).max().unwrap_or(specificity);
        if most_specific == Specificity::Structure && self.adds_untyped_properties(into, start) {
            // With untyped properties, the composition is more than the part that would name it.
            let specificity = most_specific;
            contributions.push(Contribution { specificity, name: None, new: true, base: false });
        }
        Contribution {
            specificity: most_specific,
            new: contributions
                .iter()
                .any(|contribution| contribution.new && contribution.specificity == most_specific),
            name: combined_name(&contributions, name_here),
            base,
        }
    }

    /// Returns `true` if a member from `start` on has a property that only members without types declare, or only
    /// conditional schemas.
    fn adds_untyped_properties(&mut self, into: &AllOfMembers<'d>, start: usize) -> bool {
        let conditional = self.conditional_properties(&into.list[start..]).declared;
        let names = |member: &AllOfMember<'d>| {
            let properties = member.at.get("properties");
            let declared = properties.iter().flat_map(NodeRef::members);
            let declared = declared.filter(|(_, at)| !self.is_only_example(at));
            declared.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
        };
        let gives = |member: &AllOfMember<'d>| member.specificity == Specificity::Structure;
        let given: HashSet<String> =
            into.list.iter().filter(|member| gives(member)).flat_map(names).collect();
        let added = into.list[start..].iter().filter(|member| !gives(member)).flat_map(names);
        let conditional = conditional.into_keys().map(str::to_owned);
        added.chain(conditional).any(|name| !given.contains(&name))
    }

    /// Adds a member unless it is present or there are too many. Returns `true` if it was added.
    fn push_member(&mut self, member: AllOfMember<'d>, into: &mut AllOfMembers<'d>) -> bool {
        if into.has(member.at.address()) {
            return false;
        }
        if into.list.len() >= MAX_MEMBERS {
            self.report_too_many_members(&member.at, into);
            return false;
        }
        into.list.push(member);
        true
    }

    fn report_too_many_members(&mut self, at: &NodeRef<'d>, into: &mut AllOfMembers<'d>) {
        into.full = true;
        if self.cx.first_time(at, Code::TooManyParts) {
            let origin = self.cx.origin(at);
            let message = format!("the schema combines more than {MAX_MEMBERS} schemas");
            self.cx.diagnostics.report(Code::TooManyParts, message, &origin);
        }
    }

    /// Returns the only variant of a union that is equivalent to that variant. A union with a name or a discriminator
    /// is not, because it may gain variants, unless its other variant is null.
    fn only_variant(&self, at: &NodeRef<'d>, map: &'d Map, named: bool) -> Option<NodeRef<'d>> {
        if map.contains_key("discriminator") || map.contains_key("x-one-of-name") {
            return None;
        }
        let union = UNIONS.iter().find_map(|key| at.get(key))?;
        let has_null = union.elements().any(|variant| is_null(variant.node));
        let mut variants = union.elements().filter(|variant| !is_null(variant.node));
        let first = variants.next().filter(|_| has_null || !named)?;
        variants.next().is_none().then_some(first)
    }

    /// Returns `true` if a schema has a variant that is composed of it: the schema is the parent of a hierarchy, whose
    /// variants do not belong to its children.
    fn lists_composition(&mut self, at: &NodeRef<'d>, into: &AllOfMembers<'d>) -> bool {
        let own = at.address();
        if into.chain.iter().all(|address| *address == own) {
            return false;
        }
        let lists: Vec<NodeRef<'d>> = UNIONS.iter().filter_map(|key| at.get(key)).collect();
        lists.iter().flat_map(NodeRef::elements).any(|variant| {
            let address = self.dereference_variant(&variant).address();
            address != own && into.chain.contains(&address)
        })
    }
}
