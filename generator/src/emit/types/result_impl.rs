//! The conversion of a success that may report an error to a `Result`.
//!
//! ```text
//! impl Delivery {
//!     /// Returns the response, or the error that it reports if `code` is not `200`.
//!     pub fn into_result(self) -> Result<Self> {
//!         let code = Some(self.code.to_string());
//!         match reported_error(&["200"], code, self.message.as_ref()) {
//!             Some(error) => Err(error),
//!             None => Ok(self),
//!         }
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{self, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::runtime_items::{REPORTED_ERROR, RESULT};
use crate::emit::types::field_path::{field_steps, reference_expr, wire_path};
use crate::ir::{TypeId, TypeKind, TypeRef};
use crate::markdown::code;

/// Returns the attribute of a type that may report an error.
pub(crate) fn must_use(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    cx.api.reported_errors.get(&id)?;
    Some(quote!(#[must_use = "a success response may report an error: call `into_result`"]))
}

/// Returns the conversion to a `Result` for a type that may report an error.
pub(crate) fn result_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let reported = cx.api.reported_errors.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let ok = &reported.ok;
    let code_text = code_text(cx, id, &reported.code);
    let message = match &reported.message {
        Some(path) => reference_expr(cx, quote!(self), id, path),
        None => quote!(None),
    };
    let allowed: Vec<String> = ok.iter().map(|it| code(it)).collect();
    let path = code(&wire_path(cx, id, &reported.code));
    let summary = format!(
        "Returns the response, or the error that it reports if {path} is not {}.",
        allowed.join(" or ")
    );
    let doc = doc_comment::comment(&summary, INNER_WIDTH);
    Some(quote! {
        impl #name {
            #doc
            ///
            /// # Errors
            ///
            /// Returns an error of kind [`Rejected`](crate::ErrorKind::Rejected) with the code and the message of the
            /// service.
            pub fn into_result(self) -> #RESULT<Self> {
                let code = #code_text;
                match #REPORTED_ERROR(&[#(#ok),*], code, #message) {
                    Some(error) => Err(error),
                    None => Ok(self),
                }
            }
        }
    })
}

/// Returns the text of the code as an `Option<String>`.
fn code_text(cx: Cx<'_>, id: TypeId, path: &[usize]) -> TokenStream {
    let value = reference_expr(cx, quote!(self), id, path);
    let steps = field_steps(cx, id, path);
    let is_required = steps.iter().all(|(_, optional)| !optional);
    let names = steps.iter().map(|(name, _)| name);
    match (is_required, is_enum(cx, id, path)) {
        (true, true) => quote!(Some(self #(.#names)*.as_str().to_owned())),
        (true, false) => quote!(Some(self #(.#names)*.to_string())),
        (false, true) => quote!(#value.map(|it| it.as_str().to_owned())),
        (false, false) => quote!(#value.map(ToString::to_string)),
    }
}

/// Returns `true` if the field at the end of a path is an enum.
fn is_enum(cx: Cx<'_>, id: TypeId, path: &[usize]) -> bool {
    let mut ty = TypeRef::Named(id);
    for &index in path {
        let TypeRef::Named(id) = ty else { return false };
        let TypeKind::Struct(object) = &cx.api.types[id.0].kind else { return false };
        ty = object.fields[index].ty.clone();
    }
    matches!(ty, TypeRef::Named(_))
}
