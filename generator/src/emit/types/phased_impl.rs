//! The implementation of `Phased` for a type with phases that a program can wait for.
//!
//! ```text
//! impl Phased for Cluster {
//!     const PHASES: &'static Phases =
//!         &Phases { member: "status.phase", ready: &["PROVISIONED"], failed: &["FAILED"] };
//!
//!     fn phase(&self) -> Option<&str> {
//!         Some(self.status.phase.as_str())
//!     }
//!
//!     fn parts(&self) -> Option<Vec<PhasedPart<'_>>> {
//!         let parts = self.tasks.as_deref()?;
//!         Some(PhasedPart::from_list("tasks", parts, |part| Some(part.id.to_string())))
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::runtime_items::{PHASED, PHASED_PART, PHASES};
use crate::ir::{Field, PhasedParts, Phases, Presence, TypeId, TypeKind, TypeRef};

/// Returns the implementation for a type that has phases.
pub(crate) fn phased_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let phases = cx.api.phases.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let Phases { member, ready, failed, completed, gone, parts, .. } = phases;
    let constant = |name: &str, phases: &[String]| {
        let name = ident_from_str(name);
        (!phases.is_empty()).then(|| quote!(const #name: &'static [&'static str] = &[#(#phases),*];))
    };
    let (completed, gone) = (constant("COMPLETED", completed), constant("GONE", gone));
    let phase = text_at(cx, id, &phases.phase);
    let explanation = phases.explanation.as_ref().map(|way| {
        let explanation = text_at(cx, id, way);
        quote! {
            fn explanation(&self) -> Option<&str> {
                #explanation
            }
        }
    });
    let parts = parts.as_ref().map(|parts| parts_method(cx, id, parts));
    Some(quote! {
        impl #PHASED for #name {
            const PHASES: &'static #PHASES =
                &#PHASES { member: #member, ready: &[#(#ready),*], failed: &[#(#failed),*] };
            #completed
            #gone

            fn phase(&self) -> Option<&str> {
                #phase
            }

            #explanation

            #parts
        }
    })
}

/// Returns the method that lists the parts of a type.
fn parts_method(cx: Cx<'_>, id: TypeId, parts: &PhasedParts) -> TokenStream {
    let PhasedParts { member, list, item, id: part_id } = parts;
    let list = member_at(cx, (quote!(self), id), list, |value, field| match field.presence {
        Presence::Required => quote!(#value.as_slice()),
        Presence::Optional | Presence::Nullable => quote!(#value.as_deref()?),
        Presence::OptionalNullable => quote!(#value.value()?),
    });
    let part_id = match part_id {
        Some(way) => {
            let part_id = member_at(cx, (quote!(part), *item), way, |value, field| match field.presence {
                Presence::Required => quote!(Some(#value.to_string())),
                Presence::Optional | Presence::Nullable => quote!(#value.as_ref().map(|it| it.to_string())),
                Presence::OptionalNullable => quote!(#value.value().map(|it| it.to_string())),
            });
            quote!(|part| #part_id)
        }
        None => quote!(|_| None),
    };
    quote! {
        fn parts(&self) -> Option<Vec<#PHASED_PART<'_>>> {
            let parts = #list;
            Some(#PHASED_PART::from_list(#member, parts, #part_id))
        }
    }
}

/// The text at a way, if it is there: `self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())`.
pub(crate) fn text_at(cx: Cx<'_>, id: TypeId, way: &[usize]) -> TokenStream {
    member_at(cx, (quote!(self), id), way, |value, field| match field.presence {
        Presence::Required => quote!(Some(#value.as_str())),
        Presence::Optional | Presence::Nullable if matches!(field.ty, TypeRef::Named(_)) => {
            quote!(#value.as_ref().map(|it| it.as_str()))
        }
        Presence::Optional | Presence::Nullable => quote!(#value.as_deref()),
        Presence::OptionalNullable => quote!(#value.value().map(|it| it.as_str())),
    })
}

/// The member at a way from a value of a type, with `last` for the field at its end. A list on the way is its first
/// element.
fn member_at(
    cx: Cx<'_>,
    (root, id): (TokenStream, TypeId),
    way: &[usize],
    last: impl Fn(TokenStream, &Field) -> TokenStream,
) -> TokenStream {
    let mut value = root;
    let mut at = TypeRef::Named(id);
    for (step, &index) in way.iter().enumerate() {
        let TypeRef::Named(id) = at else { break };
        let TypeKind::Struct(object) = &cx.api.types[id.0].kind else { break };
        let field = &object.fields[index];
        let name = ident(&cx.names.types[id.0].members[index]);
        value = quote!(#value.#name);
        if step + 1 == way.len() {
            return last(value, field);
        }
        match field.presence {
            Presence::Required => {}
            Presence::Optional | Presence::Nullable => value = quote!(#value.as_ref()?),
            Presence::OptionalNullable => value = quote!(#value.value()?),
        }
        at = field.ty.clone();
        while let TypeRef::List(element) = at {
            value = quote!(#value.first()?);
            at = *element;
        }
    }
    value
}
