//! Conversions of a response into the request of an update.
//!
//! ```text
//! /// Builds an update from a fetched resource.
//! ///
//! /// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are empty.
//! impl From<Statement> for StatementUpdate {
//!     fn from(read: Statement) -> Self {
//!         Self {
//!             metadata: read.metadata.map_or_else(Zero::zero, Into::into),
//!             name: read.name.unwrap_or_default(),
//!             spec: read.spec.into(),
//!             unlisted: read.unlisted,
//!         }
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::mention::TypeName;
use crate::emit::runtime_items::{BTREE_MAP, NULLABLE, ZERO};
use crate::emit::types::value_traits::has_empty_default;
use crate::ir::{DefiningModule, Field, Presence, Struct, TypeId, TypeKind, TypeRef};

/// Returns the conversions that are emitted next to a type.
pub(crate) fn update_conversions(cx: Cx<'_>, id: TypeId) -> TokenStream {
    pairs(cx, id).filter_map(|(sent, read)| conversion(cx, sent, read)).collect()
}

/// Returns the pairs whose conversion is emitted next to a type: the request type, or the response type if only that
/// belongs to a group, because common code must not depend on a group.
fn pairs(cx: Cx<'_>, id: TypeId) -> impl Iterator<Item = (TypeId, TypeId)> {
    let is_common = move |id: TypeId| cx.api.types[id.0].module == DefiningModule::Common;
    let here = move |(sent, read): &(TypeId, TypeId)| match is_common(*sent) && !is_common(*read) {
        true => *read == id,
        false => *sent == id,
    };
    cx.api.updates.iter().copied().filter(here)
}

fn object(cx: Cx<'_>, id: TypeId) -> Option<&Struct> {
    match &cx.api.types[id.0].kind {
        TypeKind::Struct(object) => Some(object),
        TypeKind::Enum(_) | TypeKind::Union(_) => None,
    }
}

/// Returns the fields of a request, each with the response field of the same name.
fn fields<'a>(
    request: &'a Struct,
    response: &'a Struct,
) -> impl Iterator<Item = (&'a Field, Option<&'a Field>)> {
    request.fields.iter().map(|field| (field, response.fields.iter().find(|other| other.wire == field.wire)))
}

fn conversion(cx: Cx<'_>, sent: TypeId, read: TypeId) -> Option<TokenStream> {
    let (request, response) = (object(cx, sent)?, object(cx, read)?);
    let (to, from) = (TypeName(sent), TypeName(read));
    let (sent, read) = (&cx.names.types[sent.0], &cx.names.types[read.0]);
    let members = fields(request, response).zip(&sent.members).map(|((field, other), name)| {
        let name = ident(name);
        let value = match other {
            _ if field.filled => quote!(#BTREE_MAP::new()),
            None => absent(field),
            Some(other) => {
                let index = response.fields.iter().position(|it| it.wire == other.wire).unwrap_or_default();
                let member = ident(&read.members[index]);
                value(field, other, quote!(read.#member))
            }
        };
        quote!(#name: #value,)
    });
    let rest = sent.additional.iter().zip(&read.additional).map(|((to, _), (from, _))| {
        let (to, from) = (ident(to), ident(from));
        quote!(#to: read.#from,)
    });
    let unlisted = sent.unlisted.iter().zip(&read.unlisted).map(|(to, from)| {
        let (to, from) = (ident(to), ident(from));
        quote!(#to: read.#from,)
    });
    let doc = Doc::default().paragraph(SUMMARY, ITEM_WIDTH).paragraph(FIELDS, ITEM_WIDTH).outer();
    Some(quote! {
        #doc
        impl From<#from> for #to {
            fn from(read: #from) -> Self {
                Self { #(#members)* #(#rest)* #(#unlisted)* }
            }
        }
    })
}

const SUMMARY: &str = "Builds an update from a fetched resource.";

const FIELDS: &str =
    "Drops read-only fields and keeps unknown ones. Required fields that the response omitted are empty.";

/// Returns the value of a field that the response does not have.
fn absent(field: &Field) -> TokenStream {
    match field.presence {
        Presence::OptionalNullable => quote!(#NULLABLE::Absent),
        _ => quote!(None),
    }
}

/// Returns the value of a request field, built from the response field.
fn value(field: &Field, other: &Field, read: TokenStream) -> TokenStream {
    let same = field.ty == other.ty && field.boxed == other.boxed;
    let convert = |it: TokenStream| match &field.ty {
        _ if same => it,
        TypeRef::List(_) => quote!(#it.into_iter().map(Into::into).collect()),
        TypeRef::Map(_) => quote!(#it.into_iter().map(|(name, value)| (name, value.into())).collect()),
        _ => {
            let it = if other.boxed { quote!((*#it)) } else { it };
            let new = if field.ty == other.ty { it } else { quote!(#it.into()) };
            if field.boxed { quote!(Box::new(#new)) } else { new }
        }
    };
    let maybe = |it: TokenStream| match same {
        true => it,
        false if matches!(field.ty, TypeRef::Named(_)) && !field.boxed && !other.boxed => {
            quote!(#it.map(Into::into))
        }
        false => {
            let value = convert(quote!(it));
            quote!(#it.map(|it| #value))
        }
    };
    match (other.presence, field.presence) {
        (Presence::Required, Presence::Required) => convert(read),
        (Presence::Required, Presence::Optional | Presence::Nullable) => {
            let value = convert(read);
            quote!(Some(#value))
        }
        (Presence::Required, Presence::OptionalNullable) => {
            let value = convert(read);
            quote!(#NULLABLE::Value(#value))
        }
        (Presence::OptionalNullable, Presence::OptionalNullable) => read,
        (Presence::OptionalNullable, Presence::Optional | Presence::Nullable) => quote!(#read.into_value()),
        (Presence::OptionalNullable, Presence::Required) => or_empty(field, quote!(#read.into_value())),
        (_, Presence::Required) => or_empty(field, maybe(read)),
        (_, Presence::Optional | Presence::Nullable) => maybe(read),
        (_, Presence::OptionalNullable) => {
            let value = maybe(read);
            quote!(#value.map_or(#NULLABLE::Absent, #NULLABLE::Value))
        }
    }
}

/// The value, or an empty one.
fn or_empty(field: &Field, value: TokenStream) -> TokenStream {
    if has_empty_default(&field.ty) {
        quote!(#value.unwrap_or_default())
    } else {
        quote!(#value.unwrap_or_else(#ZERO::zero))
    }
}
