//! How structs are read and written.
//!
//! ```text
//! impl Model for Jwks {
//!     const FIELDS: Fields = &["spec", "status"];
//!
//!     fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
//!         let (mut spec, mut status) = (None, None);
//!         while let Some(field) = members.next(Self::FIELDS)? {
//!             match field {
//!                 0 => spec = members.value()?,
//!                 _ => status = members.value()?,
//!             }
//!         }
//!         Ok(Self { spec: members.required(spec, "spec")?, status })
//!     }
//!
//!     fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
//!         object.member("spec", &self.spec)?;
//!         object.optional("status", &self.status)
//!     }
//! }
//! ```

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::ident;
use super::paths::{BTREE_MAP, FIELDS, MEMBER, MEMBERS, MODEL, NULLABLE, OBJECT};
use super::uses::Uses;
use crate::ir::{Field, Presence, Struct, TypeRef};
use crate::names::TypeNames;

/// The impl of `Model`.
pub(super) fn item(names: &TypeNames, it: &Struct) -> TokenStream {
    let name = ident(&names.item);
    let wires = it.fields.iter().map(|field| &field.wire);
    let locals = Locals::new(names);
    let read = read(names, it, &locals);
    let (object, write) = write(names, it);
    let members = &locals.members;
    quote! {
        impl #MODEL for #name {
            const FIELDS: #FIELDS = &[#(#wires),*];

            fn read<'de, M: #MEMBERS<'de>>(mut #members: M) -> Result<Self, M::Error> {
                #read
            }

            fn write<O: #OBJECT>(&self, #object: &mut O) -> Result<(), O::Error> {
                #write
            }
        }
    }
}

/// What the impl makes a file import.
pub(super) fn uses(it: &Struct, uses: &mut Uses) {
    uses.items([FIELDS, MEMBERS, MODEL, OBJECT]);
    if it.additional.is_some() {
        uses.items([BTREE_MAP, MEMBER]);
    }
}

/// The variables of `read`; none is called like a field.
struct Locals {
    members: Ident,
    field: Ident,
    name: Ident,
    value: Ident,
}

impl Locals {
    fn new(names: &TypeNames) -> Self {
        let additional = names.additional.iter().map(|(name, _)| name);
        let taken: Vec<&str> = names.members.iter().chain(additional).map(|name| name.as_str()).collect();
        let free = |wanted: [&str; 3]| {
            let name = wanted.iter().find(|name| !taken.contains(*name)).unwrap_or(&wanted[2]);
            Ident::new(name, Span::call_site())
        };
        Self {
            members: free(["members", "members_", "members_of_object"]),
            field: free(["field", "field_", "field_of_object"]),
            name: free(["name", "name_", "name_of_member"]),
            value: free(["value", "value_", "value_of_member"]),
        }
    }
}

fn read(names: &TypeNames, it: &Struct, locals: &Locals) -> TokenStream {
    let Locals { members, .. } = locals;
    let start = variables(names, it);
    let read = match it.additional.as_ref().zip(names.additional.as_ref()) {
        Some((ty, (name, _))) => read_all(names, it, locals, ty, &ident(name)),
        None => read_known(names, it, locals),
    };
    let values = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let name = ident(name);
        let wire = &field.wire;
        match field.presence {
            Presence::Required => quote!(#name: #members.required(#name, #wire)?),
            _ => quote!(#name),
        }
    });
    let additional = names.additional.iter().filter(|_| it.additional.is_some()).map(|(name, _)| {
        let name = ident(name);
        quote!(#name)
    });
    let values = values.chain(additional);
    quote! {
        #start
        #read
        Ok(Self { #(#values),* })
    }
}

/// The longest line of statements.
const MARGIN: usize = 92;

/// A variable for each field: in one line where that is short.
fn variables(names: &TypeNames, it: &Struct) -> TokenStream {
    let fields: Vec<(Ident, TokenStream)> =
        it.fields.iter().zip(&names.members).map(|(field, name)| (ident(name), empty(field))).collect();
    let declared: usize = fields.iter().map(|(name, _)| name.to_string().len() + "mut , ".len()).sum();
    let columns = "        let () = ();".len() + declared + "None, ".len() * fields.len();
    let together = (2..=5).contains(&fields.len())
        && columns <= MARGIN
        && it.fields.iter().all(|field| field.presence != Presence::OptionalNullable);
    let (members, values): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    let additional = names.additional.iter().filter(|_| it.additional.is_some()).map(|(name, _)| {
        let name = ident(name);
        quote!(let mut #name = #BTREE_MAP::new();)
    });
    let fields = if together {
        quote!(let (#(mut #members),*) = (#(#values),*);)
    } else {
        quote!(#(let mut #members = #values;)*)
    };
    quote!(#fields #(#additional)*)
}

fn empty(field: &Field) -> TokenStream {
    match field.presence {
        Presence::OptionalNullable => quote!(#NULLABLE::Absent),
        _ => quote!(None),
    }
}

fn assignment(field: &Field, name: &Ident, members: &Ident) -> TokenStream {
    match field.presence {
        Presence::OptionalNullable => quote!(#name = #members.nullable()?),
        _ => quote!(#name = #members.value()?),
    }
}

/// Reads the listed members; the last one needs no number.
fn read_known(names: &TypeNames, it: &Struct, locals: &Locals) -> TokenStream {
    let Locals { members, field, .. } = locals;
    let assignments: Vec<_> = it
        .fields
        .iter()
        .zip(&names.members)
        .map(|(field, name)| assignment(field, &ident(name), members))
        .collect();
    match assignments.as_slice() {
        [] => quote!(while #members.next(Self::FIELDS)?.is_some() {}),
        [only] => quote! {
            while #members.next(Self::FIELDS)?.is_some() {
                #only;
            }
        },
        [first @ .., last] => {
            let numbers = (0..first.len()).map(Literal::usize_unsuffixed);
            quote! {
                while let Some(#field) = #members.next(Self::FIELDS)? {
                    match #field {
                        #(#numbers => #first,)*
                        _ => #last,
                    }
                }
            }
        }
    }
}

/// Reads the listed members and all others.
fn read_all(names: &TypeNames, it: &Struct, locals: &Locals, ty: &TypeRef, others: &Ident) -> TokenStream {
    let Locals { members, field, name: key, value } = locals;
    let last = it.fields.len().saturating_sub(1);
    let arms = it.fields.iter().zip(&names.members).enumerate().map(|(index, (field, name))| {
        let assignment = assignment(field, &ident(name), members);
        let number = Literal::usize_unsuffixed(index);
        let pattern = if index == last { quote!(_) } else { quote!(#number) };
        quote!(#MEMBER::Known(#pattern) => #assignment,)
    });
    let arms: TokenStream = arms.collect();
    let insert = match ty {
        TypeRef::Any => quote! {
            #others.insert(#key, #members.value()?.unwrap_or_default());
        },
        TypeRef::Nullable(_) => quote! {
            #others.insert(#key, #members.value()?);
        },
        _ => quote! {
            if let Some(#value) = #members.value()? {
                #others.insert(#key, #value);
            }
        },
    };
    if arms.is_empty() {
        return quote! {
            while let Some(#field) = #members.next_member(Self::FIELDS)? {
                if let #MEMBER::Other(#key) = #field {
                    #insert
                }
            }
        };
    }
    quote! {
        while let Some(#field) = #members.next_member(Self::FIELDS)? {
            match #field {
                #arms
                #MEMBER::Other(#key) => {
                    #insert
                }
            }
        }
    }
}

/// What `write` calls its argument, and what it does with it.
fn write(names: &TypeNames, it: &Struct) -> (TokenStream, TokenStream) {
    let fields = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let name = ident(name);
        let wire = &field.wire;
        match field.presence {
            Presence::Required | Presence::Nullable => quote!(object.member(#wire, &self.#name)),
            Presence::Optional => quote!(object.optional(#wire, &self.#name)),
            Presence::OptionalNullable => quote!(object.nullable(#wire, &self.#name)),
        }
    });
    let additional = names.additional.iter().filter(|_| it.additional.is_some()).map(|(name, _)| {
        let name = ident(name);
        quote!(object.others(&self.#name))
    });
    let writes: Vec<_> = fields.chain(additional).collect();
    match writes.as_slice() {
        [] => (quote!(_), quote!(Ok(()))),
        [first @ .., last] => (quote!(object), quote!(#(#first?;)* #last)),
    }
}
