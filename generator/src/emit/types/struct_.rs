//! Structs: the declaration, the constructor and the setters of an object.
//!
//! ```text
//! /// The key set of an identity provider.
//! #[derive(Clone, PartialEq)]
//! #[non_exhaustive]
//! pub struct Jwks {
//!     /// The requested state.
//!     pub spec: JwksSpec,
//!     /// The outcome of the last refresh.
//!     pub status: Option<JwksStatus>,
//! }
//!
//! impl Jwks {
//!     /// Creates a `Jwks` with its required fields.
//!     pub fn new(spec: impl Into<JwksSpec>) -> Self {
//!         Self { spec: spec.into(), status: None }
//!     }
//!
//!     /// Sets [`status`](Self::status).
//!     #[must_use]
//!     pub fn with_status(mut self, status: impl Into<JwksStatus>) -> Self {
//!         self.status = Some(status.into());
//!         self
//!     }
//! }
//! ```

use std::ops::Range;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::mention::TypeName;
use crate::emit::runtime_items::{BTREE_MAP, NULLABLE, SECRET, UNLISTED, VALUE};
use crate::emit::types::{
    derives, model_table, name_impl, page_impl, phased_impl, result_impl, type_docs, type_ref, update,
};
use crate::ir::{Field, Presence, Struct, TypeId, TypeKind, TypeRef};
use crate::names::TypeNames;

/// Returns the struct and its impls.
pub(crate) fn struct_items(cx: Cx<'_>, id: TypeId, it: &Struct) -> TokenStream {
    let names = &cx.names.types[id.0];
    let doc = type_docs::type_doc(cx, id, ITEM_WIDTH).outer();
    let name = ident(&names.item);
    let default = is_default(it).then(|| quote!(, Default));
    let derives = derives::derives(cx, id, &[]);
    let fields = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let doc = field_doc(field);
        let ty = field_ty(field);
        let name = ident(name);
        quote!(#doc pub #name: #ty,)
    });
    let additional = it.additional.as_ref().zip(names.additional.as_ref()).map(|(ty, (name, _))| {
        let ty = in_secret(ty, it.additional_secret);
        let name = ident(name);
        quote! {
            /// The properties that the schema does not name.
            pub #name: #BTREE_MAP<String, #ty>,
        }
    });
    let must_use = result_impl::must_use(cx, id);
    // The setters of a type that must be used need no attribute of their own.
    let setter_must_use = must_use.is_none().then(|| quote!(#[must_use]));
    let has_setters = !cx.names.structs_without_setters.contains(&id);
    let setters = has_setters.then(|| setters(names, it, 0..it.fields.len(), setter_must_use.as_ref()));
    let methods = methods(names, it, setters, setter_must_use.as_ref());
    let model = model_table::model_table(names, it);
    let page = page_impl::page_impl(cx, id);
    let resource = [phased_impl::phased_impl(cx, id), name_impl::name_impl(cx, id)].into_iter().flatten();
    let unlisted = names.unlisted.iter().map(|name| {
        let name = ident(name);
        quote!(pub(crate) #name: #UNLISTED,)
    });
    let updates = update::conversions(cx, id);
    let result = result_impl::result_impl(cx, id);
    quote! {
        #doc
        #must_use
        #[derive(Clone #default, PartialEq #derives)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #additional
            #(#unlisted)*
        }

        #methods

        #result

        #model

        #page

        #(#resource)*

        #updates
    }
}

/// Returns `true` if every field is optional, so that the type has a default.
fn is_default(it: &Struct) -> bool {
    it.fields.iter().all(|field| !field.presence.is_required())
}

fn field_doc(field: &Field) -> TokenStream {
    let otherwise = format!("The property {}.", crate::markdown::code(&field.wire));
    let mut notes = field.notes.clone();
    if !field.secret_keys.is_empty() {
        let keys: Vec<String> = field.secret_keys.iter().map(|key| crate::markdown::code(key)).collect();
        notes.push(format!("values of {} are redacted in `Debug`", keys.join(" and ")));
    }
    doc_comment::described_in_short(field.description.as_deref(), &otherwise, &notes, field.deprecated)
        .outer()
}

/// Returns the type of a value, in its box and its wrapper for secrets.
fn value_ty(field: &Field) -> TokenStream {
    let ty = in_secret(&field.ty, field.secret);
    if field.boxed { quote!(Box<#ty>) } else { ty }
}

/// Returns a type, in its wrapper if it is secret.
fn in_secret(ty: &TypeRef, secret: bool) -> TokenStream {
    let inner = type_ref::rust_type(ty);
    match ty {
        _ if !secret => inner,
        TypeRef::String => quote!(#SECRET),
        _ => quote!(#SECRET<#inner>),
    }
}

fn field_ty(field: &Field) -> TokenStream {
    let ty = value_ty(field);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable => quote!(Option<#ty>),
        Presence::OptionalNullable => quote!(#NULLABLE<#ty>),
    }
}

/// Returns the type of an argument for the field's value.
fn argument(field: &Field) -> TokenStream {
    if field.secret {
        let ty = value_ty(&Field { boxed: false, ..field.clone() });
        return quote!(impl Into<#ty>);
    }
    type_ref::argument_type(&field.ty)
}

/// Returns the conversion of an argument to the field's value.
fn converted(field: &Field, value: TokenStream) -> TokenStream {
    let value = if field.secret { quote!(#value.into()) } else { type_ref::converted(&field.ty, value) };
    if field.boxed { quote!(Box::new(#value)) } else { value }
}

/// Returns the argument of a constructor for a required field.
fn required_argument(field: &Field) -> TokenStream {
    if field.presence == Presence::Nullable {
        let ty = value_ty(&Field { boxed: false, ..field.clone() });
        return quote!(impl Into<Option<#ty>>);
    }
    argument(field)
}

/// Returns the `impl` with the setters of some fields, for a file of its own.
pub(crate) fn setter_impl(cx: Cx<'_>, id: TypeId, fields: Range<usize>) -> TokenStream {
    let TypeKind::Struct(it) = &cx.api.types[id.0].kind else { return TokenStream::new() };
    let must_use = result_impl::must_use(cx, id).is_none().then(|| quote!(#[must_use]));
    let setters = setters(&cx.names.types[id.0], it, fields, must_use.as_ref());
    let name = TypeName(id);
    quote! {
        impl #name {
            #setters
        }
    }
}

/// Returns the setters of the optional ones of some fields.
fn setters(
    names: &TypeNames,
    it: &Struct,
    fields: Range<usize>,
    must_use: Option<&TokenStream>,
) -> TokenStream {
    let setters = it.fields.iter().zip(names.members.iter().zip(&names.setters));
    let setters = setters.skip(fields.start).take(fields.len());
    let is_optional = |field: &Field| field.presence != Presence::Required || field.filled;
    let setters = setters.filter(|(field, _)| is_optional(field) && !field.no_setter);
    let setters = setters.map(|(field, (member, setter))| {
        let value = ident(member);
        let doc = sets(member.as_str());
        let (ty, new) = match field.presence {
            Presence::OptionalNullable => {
                let ty = value_ty(field);
                (quote!(impl Into<#NULLABLE<#ty>>), quote!(#value.into()))
            }
            Presence::Required => (argument(field), converted(field, quote!(#value))),
            _ => {
                let converted = converted(field, quote!(#value));
                (argument(field), quote!(Some(#converted)))
            }
        };
        let setter = ident(setter);
        quote! {
            #doc
            #must_use
            pub fn #setter(mut self, #value: #ty) -> Self {
                self.#value = #new;
                self
            }
        }
    });
    setters.collect()
}

fn methods(
    names: &TypeNames,
    it: &Struct,
    setters: Option<TokenStream>,
    must_use: Option<&TokenStream>,
) -> TokenStream {
    let name = ident(&names.item);
    let constructor = constructor(names, it);
    let additional = it.additional.as_ref().zip(names.additional.as_ref()).map(|(ty, (member, setter))| {
        let ty = in_secret(ty, it.additional_secret);
        let doc = sets(member.as_str());
        let (member, setter) = (ident(member), ident(setter));
        quote! {
            #doc
            #must_use
            pub fn #setter(mut self, #member: impl Into<#BTREE_MAP<String, #ty>>) -> Self {
                self.#member = #member.into();
                self
            }
        }
    });
    let (required, constructor) = constructor;
    let unlisted = unlisted(names);
    quote! {
        #required

        impl #name {
            #constructor
            #setters
            #additional
            #unlisted
        }
    }
}

/// Returns the accessors of unknown fields.
fn unlisted(names: &TypeNames) -> Option<TokenStream> {
    let name = ident(names.unlisted.as_ref()?);
    let mutable = format_ident!("{name}_mut");
    Some(quote! {
        /// Returns the unknown fields of the response. They are sent back in an update.
        pub fn #name(&self) -> &#BTREE_MAP<String, #VALUE> {
            &self.#name
        }

        /// Returns the unknown fields, to set properties that this version of the crate does not have.
        pub fn #mutable(&mut self) -> &mut #BTREE_MAP<String, #VALUE> {
            &mut self.#name
        }
    })
}

fn sets(member: &str) -> TokenStream {
    doc_comment::comment(&format!("Sets [`{0}`](Self::{0}).", member.trim_start_matches("r#")), INNER_WIDTH)
}

/// Returns the struct of the required fields, if there are too many for arguments, and the constructor.
fn constructor(names: &TypeNames, it: &Struct) -> (TokenStream, TokenStream) {
    if is_default(it) {
        let doc = creates(names, "an empty", "");
        let new = quote! {
            #doc
            pub fn new() -> Self {
                Self::default()
            }
        };
        return (TokenStream::new(), new);
    }
    let values = values(names, it);
    if let Some(parameter) = names.required.as_ref().map(ident) {
        let item = required_struct(names, it, &parameter);
        let doc = creates(names, "a", " from its required fields");
        let new = quote! {
            #doc
            pub fn new(required: #parameter) -> Self {
                Self { #(#values),* }
            }
        };
        return (item, new);
    }
    let arguments: Vec<_> = it
        .required()
        .map(|(index, field)| {
            let (name, ty) = (ident(&names.members[index]), required_argument(field));
            quote!(#name: #ty)
        })
        .collect();
    let doc = match arguments.is_empty() {
        true => creates(names, "an empty", ""),
        false => creates(names, "a", " with its required fields"),
    };
    let new = quote! {
        #doc
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    };
    if !arguments.is_empty() {
        return (TokenStream::new(), new);
    }
    let name = ident(&names.item);
    let default = quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (default, new)
}

/// Returns the documentation of a constructor: ``Creates a `Jwks` with its required fields.``
fn creates(names: &TypeNames, article: &str, state: &str) -> TokenStream {
    let item = names.item.as_str().trim_start_matches("r#");
    // An acronym such as `MtlsKey` may be read either way; a vowel decides.
    let article = match article {
        "a" if item.starts_with(['A', 'E', 'I', 'O']) => "an",
        article => article,
    };
    doc_comment::comment(&format!("Creates {article} `{item}`{state}."), INNER_WIDTH)
}

/// Returns the initializers of a constructor.
fn values(names: &TypeNames, it: &Struct) -> Vec<TokenStream> {
    let values = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let name = ident(name);
        let value = match (field.presence, field.fixed()) {
            (Presence::Required, Some(value)) => converted(field, quote!(#value)),
            (Presence::Required, None) if field.filled => quote!(#BTREE_MAP::new()),
            (Presence::Required | Presence::Nullable, _) if names.required.is_some() => {
                quote!(required.#name)
            }
            (Presence::Required, None) => converted(field, quote!(#name)),
            (Presence::Nullable, _) if field.boxed => quote!(#name.into().map(Box::new)),
            (Presence::Nullable, _) => quote!(#name.into()),
            (Presence::Optional, _) => quote!(None),
            (Presence::OptionalNullable, _) => quote!(#NULLABLE::Absent),
        };
        if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
    });
    let mut values: Vec<_> = values.collect();
    values.extend(names.additional.as_ref().filter(|_| it.additional.is_some()).map(|(name, _)| {
        let name = ident(name);
        quote!(#name: #BTREE_MAP::new())
    }));
    values.extend(names.unlisted.as_ref().map(|name| {
        let name = ident(name);
        quote!(#name: #UNLISTED::new())
    }));
    values
}

/// Returns the struct of the required fields.
fn required_struct(names: &TypeNames, it: &Struct, name: &Ident) -> TokenStream {
    let doc = format!("The required fields of [`{}`], taken by [`{0}::new`].", names.item.as_str());
    let doc = doc_comment::comment(&doc, ITEM_WIDTH);
    let fields = it.required().map(|(index, field)| {
        let (doc, ty) = (field_doc(field), field_ty(field));
        let name = ident(&names.members[index]);
        quote!(#doc pub #name: #ty,)
    });
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#fields)*
        }
    }
}
