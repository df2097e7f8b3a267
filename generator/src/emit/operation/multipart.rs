//! Multipart bodies: the struct of the parts, and the setter of additional parts.
//!
//! ```text
//! /// The parts of a [`CreateJobBody`].
//! #[derive(Clone, Debug)]
//! #[must_use]
//! pub struct CreateJobParts {
//!     parts: FormParts,
//! }
//!
//! impl CreateJobParts {
//!     /// Creates a body with its required parts.
//!     pub fn new(file: impl Into<FilePart>) -> Self {
//!         let mut form_parts = FormParts::new("multipart/form-data");
//!         form_parts.files("file", [file], "");
//!         Self { parts: form_parts }
//!     }
//!
//!     /// Sets the title of the job.
//!     pub fn title(mut self, title: impl Into<String>) -> Self {
//!         let title: String = title.into();
//!         self.parts.texts("title", [title], "");
//!         self
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::INNER_WIDTH;
use crate::emit::ident::ident;
use crate::emit::operation::parameter;
use crate::emit::operation::parameter::{ArgumentSource, ParameterArgument};
use crate::emit::runtime_items::{FILE_PART, FORM_PARTS};
use crate::ir::{Body, MultipartParts, Parameter};
use crate::names::{MultipartNames, Name};

/// Returns the struct of the parts and its methods. `body` is the enum whose variant it is.
pub(crate) fn parts_struct(cx: Cx<'_>, form: &Body, names: &MultipartNames, body: &Name) -> Vec<TokenStream> {
    let Some(MultipartParts { required, optional }) = &form.parts else { return Vec::new() };
    let item = ident(&names.item);
    let empty = empty_body(form, &quote!(#FORM_PARTS::new), &quote!(#FORM_PARTS::positional));
    let doc = doc_comment::comment(&format!("The parts of a [`{}`].", body.as_str()), INNER_WIDTH);
    let argument = |part| ParameterArgument::new(cx, part, ArgumentSource::Argument);
    let declared = required.iter().zip(&names.arguments).map(|(part, name)| {
        let (name, ty) = (ident(name), argument(part).declared_type());
        quote!(#name: #ty)
    });
    let sets = required.iter().zip(&names.arguments).map(|(part, name)| {
        let name = ident(name);
        let conversion = argument(part).conversion(&name);
        let set = argument(part).set_part(&name, &quote!(form_parts));
        quote!(#conversion #set)
    });
    let setters = optional.iter().zip(&names.setters).map(|(part, name)| setter(cx, part, name));
    let free = form.open.then(|| open_parts_setter(&quote!(self.parts)));
    let (new, default) = if required.is_empty() {
        let new = quote! {
            /// Creates a body without parts.
            pub fn new() -> Self {
                Self { parts: #empty }
            }
        };
        let default = quote! {
            impl Default for #item {
                fn default() -> Self {
                    Self::new()
                }
            }
        };
        (new, Some(default))
    } else {
        let new = quote! {
            /// Creates a body with its required parts.
            pub fn new(#(#declared),*) -> Self {
                let mut form_parts = #empty;
                #(#sets)*
                Self { parts: form_parts }
            }
        };
        (new, None)
    };
    let declared = quote! {
        #doc
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct #item { parts: #FORM_PARTS }
    };
    let methods = quote! {
        impl #item {
            #new
            #(#setters)*
            #free
        }
    };
    [declared, methods].into_iter().chain(default).collect()
}

fn setter(cx: Cx<'_>, part: &Parameter, name: &Name) -> TokenStream {
    parameter::setter(cx, "part", part, None, name, |argument, name| {
        argument.set_part(name, &quote!(self.parts))
    })
}

/// Returns the call that creates an empty body. `named` is its function if the parts have names, and `positional` if they have
/// only positions.
pub(crate) fn empty_body(body: &Body, named: &TokenStream, positional: &TokenStream) -> TokenStream {
    let (media_type, positions) = (&body.media_type, &body.positions);
    match positions.as_slice() {
        [] => quote!(#named(#media_type)),
        positions => quote!(#positional(#media_type, &[#(#positions),*])),
    }
}

/// Returns the setter of additional parts; `parts` is the expression that they are added to.
pub(crate) fn open_parts_setter(parts: &TokenStream) -> TokenStream {
    let doc = doc_comment::comment("Adds a part with a name that the schema does not list.", INNER_WIDTH);
    quote! {
        #doc
        pub fn part(mut self, name: &str, part: impl Into<#FILE_PART>) -> Self {
            #parts.free_part(name, part);
            self
        }
    }
}
