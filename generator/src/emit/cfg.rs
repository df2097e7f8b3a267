//! `#[cfg]` conditions of items that need the feature of a lifecycle stage or of a group.
//!
//! ```text
//! #[cfg(feature = "early-access")]
//! #[cfg(any(feature = "early-access", feature = "preview"))]
//! ```
//!
//! In: an operation, a resource, a group or a type. Out: the features of which one, or one set, must be enabled. A module or a
//! handle exists if anything in it does. Nothing inside an item with the same condition repeats it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId, Webhooks};

/// Alternative sets of required features. Empty for code that is always compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cfg<'a>(BTreeSet<BTreeSet<&'a str>>);

impl<'a> Cfg<'a> {
    /// Returns the condition of an operation.
    pub(crate) fn operation(cx: Cx<'a>, id: OperationId) -> Self {
        let stage = cx.api.operations[id.0].stage;
        let set = |stage: usize| BTreeSet::from([cx.names.stages[stage].as_str()]);
        Self(stage.map(set).into_iter().collect())
    }

    /// Returns the condition of a resource: at least one of its operations is compiled.
    pub(crate) fn resource(cx: Cx<'a>, id: ResourceId) -> Self {
        Self::any(cx.api.resources[id.0].operations.iter().map(|id| Self::operation(cx, *id)))
    }

    /// Returns the condition of a group besides its own feature: at least one of its resources is compiled.
    pub(crate) fn group(cx: Cx<'a>, id: GroupId) -> Self {
        Self::any(cx.api.groups[id.0].resources.iter().map(|id| Self::resource(cx, *id)))
    }

    /// Returns the condition of a type of the modules that several groups share: one of the groups that use it is compiled.
    /// Types of a group or of webhooks have none, and neither have the common types of an API with groups.
    pub(crate) fn of_type(cx: Cx<'a>, id: TypeId) -> Self {
        let def = &cx.api.types[id.0];
        let groups = &def.naming.groups;
        let feature = |group: &GroupId| cx.names.groups[group.0].feature.as_str();
        match def.module {
            DefiningModule::Common | DefiningModule::ErrorBodies if cx.api.is_flat => {
                let webhooks = def.in_webhooks.then(|| Self::default().and(Webhooks::NAME));
                let groups = groups.iter().map(|group| Self::group(cx, *group).and(feature(group)));
                Self::any(groups.chain(webhooks))
            }
            DefiningModule::ErrorBodies if groups.len() == 1 => {
                let resources = def.resources.iter().map(|id| Self::resource(cx, *id));
                let features = groups.first().map(feature);
                features.into_iter().fold(Self::any(resources), Self::and)
            }
            _ => Self::default(),
        }
    }

    /// Returns a condition that holds if one of several does.
    pub(crate) fn any(cfgs: impl IntoIterator<Item = Self>) -> Self {
        let mut sets = BTreeSet::new();
        for cfg in cfgs {
            if cfg.is_always() {
                return cfg;
            }
            sets.extend(cfg.0);
        }
        Self(sets)
    }

    /// Returns the remaining condition inside an item that has its own condition.
    pub(crate) fn within(self, outer: &Self) -> Self {
        if self == *outer { Self::default() } else { self }
    }

    /// Returns `true` if there is no condition.
    pub(crate) fn is_always(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the features.
    pub(crate) fn features(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().flatten().copied()
    }

    /// Returns a condition that holds if this one does and a feature is on.
    pub(crate) fn and(self, feature: &'a str) -> Self {
        let mut sets = self.0;
        if sets.is_empty() {
            sets.insert(BTreeSet::new());
        }
        Self(sets.into_iter().map(|set| set.into_iter().chain([feature]).collect()).collect())
    }

    /// Returns the predicate of `cfg`; `None` if there is no condition.
    pub(crate) fn predicate(&self) -> Option<TokenStream> {
        let sets = self.0.iter().map(|set| {
            let features: Vec<&str> = set.iter().copied().collect();
            match features[..] {
                [feature] => quote!(feature = #feature),
                _ => quote!(all(#(feature = #features),*)),
            }
        });
        let sets: Vec<TokenStream> = sets.collect();
        match &sets[..] {
            [] => None,
            [set] => Some(set.clone()),
            _ => Some(quote!(any(#(#sets),*))),
        }
    }

    /// Returns the attribute; no tokens if there is no condition.
    pub(crate) fn attribute(&self) -> TokenStream {
        self.predicate().map(|predicate| quote!(#[cfg(#predicate)])).unwrap_or_default()
    }

    /// Returns the predicate of the condition together with a feature.
    pub(crate) fn with(&self, feature: &str) -> TokenStream {
        match self.predicate() {
            Some(predicate) => quote!(all(feature = #feature, #predicate)),
            None => quote!(feature = #feature),
        }
    }
}
