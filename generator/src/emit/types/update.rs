//! Conversions of a response into a request: the update of a fetched resource, or another request.
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
use crate::emit::types::value_traits::{has_empty_default, is_boxed_variant};
use crate::ir::{Conversion, DefiningModule, Field, Presence, Struct, TypeId, TypeKind, TypeRef};

/// Returns the conversions that are emitted next to a type.
pub(crate) fn conversions(cx: Cx<'_>, id: TypeId) -> TokenStream {
    let updates = cx.api.updates.iter().map(|pair| (pair, None));
    let others = cx.api.conversions.iter().map(|(pair, conversion)| (pair, Some(conversion)));
    let here = updates.chain(others).filter(|((sent, read), _)| is_next_to(cx, id, (*sent, *read)));
    here.filter_map(|(pair, other)| match &cx.api.types[pair.0.0].kind {
        TypeKind::Union(_) => union_conversion(cx, *pair),
        _ => conversion(cx, *pair, other),
    })
    .collect()
}

/// Returns `true` if a conversion is emitted next to a type: the request type, or the response type if only that belongs
/// to a group, because common code must not depend on a group.
fn is_next_to(cx: Cx<'_>, id: TypeId, (sent, read): (TypeId, TypeId)) -> bool {
    let is_common = |id: TypeId| cx.api.types[id.0].module == DefiningModule::Common;
    match is_common(sent) && !is_common(read) {
        true => read == id,
        false => sent == id,
    }
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

/// Returns the conversion of an update, or any `other` one.
fn conversion(cx: Cx<'_>, (sent, read): (TypeId, TypeId), other: Option<&Conversion>) -> Option<TokenStream> {
    let (request, response) = (object(cx, sent)?, object(cx, read)?);
    let (to, from) = (TypeName(sent), TypeName(read));
    let (sent, read) = (&cx.names.types[sent.0], &cx.names.types[read.0]);
    let is_dropped = |index: usize| other.is_some_and(|it| it.dropped.contains(&index));
    let members =
        fields(request, response).zip(&sent.members).enumerate().map(|(index, ((field, other), name))| {
            let name = ident(name);
            let value = match other {
                _ if field.filled => quote!(#BTREE_MAP::new()),
                _ if is_dropped(index) => absent(field),
                None => absent(field),
                Some(other) => {
                    let index =
                        response.fields.iter().position(|it| it.wire == other.wire).unwrap_or_default();
                    let member = ident(&read.members[index]);
                    value(cx, field, other, quote!(read.#member))
                }
            };
            quote!(#name: #value,)
        });
    let rest = sent.additional.iter().zip(&read.additional).map(|((to, _), (from, _))| {
        let (to, from) = (ident(to), ident(from));
        quote!(#to: read.#from,)
    });
    let unlisted = sent.unlisted.iter().map(|to| {
        let to = ident(to);
        match read.unlisted.as_ref().filter(|_| other.is_none()).map(ident) {
            Some(from) => quote!(#to: read.#from,),
            None => quote!(#to: Default::default(),),
        }
    });
    let (summary, fields) = match other {
        None => (UPDATE_SUMMARY, UPDATE_FIELDS),
        Some(_) => (REQUEST_SUMMARY, REQUEST_FIELDS),
    };
    let doc = Doc::default().paragraph(summary, ITEM_WIDTH).paragraph(fields, ITEM_WIDTH).outer();
    Some(quote! {
        #doc
        impl From<#from> for #to {
            fn from(read: #from) -> Self {
                Self { #(#members)* #(#rest)* #(#unlisted)* }
            }
        }
    })
}

const REQUEST_SUMMARY: &str = "Builds a request from a fetched object.";

const REQUEST_FIELDS: &str = "Drops read-only fields, secrets and the object's own unknown fields. Required fields that the response omitted are empty.";

const UPDATE_SUMMARY: &str = "Builds an update from a fetched resource.";

const UPDATE_FIELDS: &str =
    "Drops read-only fields and keeps unknown ones. Required fields that the response omitted are empty.";

/// Returns the conversion of a union, variant by variant.
fn union_conversion(cx: Cx<'_>, (sent, read): (TypeId, TypeId)) -> Option<TokenStream> {
    let (TypeKind::Union(request), TypeKind::Union(response)) =
        (&cx.api.types[sent.0].kind, &cx.api.types[read.0].kind)
    else {
        return None;
    };
    let (to, from) = (TypeName(sent), TypeName(read));
    let (sent, read) = (&cx.names.types[sent.0].members, &cx.names.types[read.0].members);
    let pairs = request.variants.iter().zip(&response.variants).zip(sent.iter().zip(read));
    let arms = pairs.map(|((request, response), (sent, read))| {
        let (sent, read) = (ident(sent), ident(read));
        let (is_boxed, was_boxed) = (is_boxed_variant(cx, request), is_boxed_variant(cx, response));
        let value = match request.ty == response.ty {
            true if is_boxed == was_boxed => quote!(value),
            _ => {
                let value = if was_boxed { quote!((*value)) } else { quote!(value) };
                let value = converted(&request.ty, &response.ty, value);
                if is_boxed { quote!(Box::new(#value)) } else { value }
            }
        };
        quote!(#from::#read(value) => Self::#sent(#value),)
    });
    let doc = Doc::default().paragraph(REQUEST_SUMMARY, ITEM_WIDTH).outer();
    Some(quote! {
        #doc
        impl From<#from> for #to {
            fn from(read: #from) -> Self {
                match read {
                    #(#arms)*
                    #from::Unrecognized(value) => Self::Unrecognized(value),
                }
            }
        }
    })
}

/// Returns a value of a request type, built from a value of a response type.
fn converted(to: &TypeRef, from: &TypeRef, value: TokenStream) -> TokenStream {
    match (to, from) {
        (to, from) if to == from => value,
        (TypeRef::List(to), TypeRef::List(from)) => match **to {
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::JsonText(_) => {
                let inner = converted(to, from, quote!(it));
                quote!(#value.into_iter().map(|it| #inner).collect())
            }
            _ => quote!(#value.into_iter().map(Into::into).collect()),
        },
        (TypeRef::Map(to), TypeRef::Map(from)) => {
            let inner = converted(to, from, quote!(value));
            quote!(#value.into_iter().map(|(name, value)| (name, #inner)).collect())
        }
        (TypeRef::JsonText(_), _) => quote!(String::from(#value).into()),
        _ => quote!(#value.into()),
    }
}

/// Returns the value of a field that the response does not have.
fn absent(field: &Field) -> TokenStream {
    match field.presence {
        Presence::OptionalNullable => quote!(#NULLABLE::Absent),
        _ => quote!(None),
    }
}

/// Returns the value of a request field, built from the response field.
fn value(cx: Cx<'_>, field: &Field, other: &Field, read: TokenStream) -> TokenStream {
    let same = field.ty == other.ty && field.boxed == other.boxed;
    let convert = |it: TokenStream| {
        if same {
            return it;
        }
        let it = if other.boxed { quote!((*#it)) } else { it };
        let new = converted(&field.ty, &other.ty, it);
        if field.boxed { quote!(Box::new(#new)) } else { new }
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
    if may_be_omitted(cx, other) && !field.presence.is_required() {
        let is_present = match field.ty {
            TypeRef::String => quote!(!it.is_empty()),
            _ => quote!(*it != #ZERO::zero()),
        };
        let value = maybe(quote!(Some(#read).filter(|it| #is_present)));
        return match field.presence {
            Presence::OptionalNullable => quote!(#value.map_or(#NULLABLE::Absent, #NULLABLE::Value)),
            _ => value,
        };
    }
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

/// Returns `true` for an `always-present` field that is empty only if the response lacked it: a text, or an object with a
/// required text. Other values may be zero or empty.
fn may_be_omitted(cx: Cx<'_>, field: &Field) -> bool {
    let is_plain = field.presence == Presence::Required && !field.boxed && !field.secret;
    field.assumed && is_plain && is_never_empty(cx, &field.ty)
}

fn is_never_empty(cx: Cx<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => match &cx.api.types[id.0].kind {
            TypeKind::Struct(object) => object.fields.iter().any(|field| {
                let is_text = field.ty.is_text() || is_enum(cx, &field.ty);
                field.presence == Presence::Required && is_text
            }),
            TypeKind::Enum(_) => true,
            TypeKind::Union(_) => false,
        },
        ty => ty.is_text(),
    }
}

fn is_enum(cx: Cx<'_>, ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Named(id) if matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)))
}

/// The value, or an empty one.
fn or_empty(field: &Field, value: TokenStream) -> TokenStream {
    if has_empty_default(&field.ty) {
        quote!(#value.unwrap_or_default())
    } else {
        quote!(#value.unwrap_or_else(#ZERO::zero))
    }
}
