//! The derived traits of types that the configuration chooses.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::ir::{Derive, TypeId};

/// Returns the derived traits of a type without those that it has anyway, each after a comma.
pub(crate) fn derives(cx: Cx<'_>, id: TypeId, without: &[Derive]) -> TokenStream {
    let derives = cx.api.derives.get(&id).into_iter().flatten().filter(|derive| !without.contains(derive));
    let derives = derives.map(|derive| match derive {
        Derive::Eq => quote!(, Eq),
        Derive::Hash => quote!(, Hash),
        Derive::PartialOrd => quote!(, PartialOrd),
        Derive::Ord => quote!(, Ord),
    });
    derives.collect()
}
