//! Conditions: what is there only if the application has asked for its lifecycle stage.
//!
//! ```text
//! #[cfg(feature = "early-access")]
//! #[cfg(any(feature = "early-access", feature = "preview"))]
//! ```
//!
//! A module or a handle is there if anything in it is. Inside of something that has the same condition nothing needs it
//! again.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::ir::{GroupId, OperationId, ResourceId};

/// The features of which one must be on; none for what is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cfg<'a>(BTreeSet<&'a str>);

impl<'a> Cfg<'a> {
    /// The condition of an operation.
    pub(crate) fn operation(cx: Cx<'a>, id: OperationId) -> Self {
        let stage = cx.api.operations[id.0].stage;
        Self(stage.map(|stage| cx.names.stages[stage].as_str()).into_iter().collect())
    }

    /// The condition of a resource: one of its operations is there.
    pub(crate) fn resource(cx: Cx<'a>, id: ResourceId) -> Self {
        Self::any(cx.api.resources[id.0].operations.iter().map(|id| Self::operation(cx, *id)))
    }

    /// The condition of a group, beside its own feature: one of its resources is there.
    pub(crate) fn group(cx: Cx<'a>, id: GroupId) -> Self {
        Self::any(cx.api.groups[id.0].resources.iter().map(|id| Self::resource(cx, *id)))
    }

    /// One of several conditions.
    pub(crate) fn any(cfgs: impl IntoIterator<Item = Self>) -> Self {
        let mut features = BTreeSet::new();
        for cfg in cfgs {
            if cfg.is_always() {
                return cfg;
            }
            features.extend(cfg.0);
        }
        Self(features)
    }

    /// The same inside of something that has a condition itself.
    pub(crate) fn within(self, outer: &Self) -> Self {
        if self == *outer { Self::default() } else { self }
    }

    /// Whether there is no condition.
    pub(crate) fn is_always(&self) -> bool {
        self.0.is_empty()
    }

    /// The features.
    pub(crate) fn features(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().copied()
    }

    /// What stands in `cfg`.
    pub(crate) fn predicate(&self) -> Option<TokenStream> {
        let features: Vec<&str> = self.features().collect();
        match features[..] {
            [] => None,
            [feature] => Some(quote!(feature = #feature)),
            _ => Some(quote!(any(#(feature = #features),*))),
        }
    }

    /// The attribute.
    pub(crate) fn attribute(&self) -> TokenStream {
        self.predicate().map(|predicate| quote!(#[cfg(#predicate)])).unwrap_or_default()
    }

    /// The condition together with a feature.
    pub(crate) fn with(&self, feature: &str) -> TokenStream {
        match self.predicate() {
            Some(predicate) => quote!(all(feature = #feature, #predicate)),
            None => quote!(feature = #feature),
        }
    }
}
