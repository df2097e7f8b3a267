//! Values that a client keeps for the application, such as IDs: the static, the setter and the getter.
//!
//! ```text
//! pub(crate) static ENVIRONMENT_ID: Setting = Setting {
//!     name: "environment id",
//!     setter: "environment_id",
//!     env: &["ENVIRONMENT_ID"],
//! };
//!
//! impl Client {
//!     pub fn environment_id(&self) -> Result<&str> {
//!         self.value(&ENVIRONMENT_ID)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::package::words::words;
use crate::emit::runtime_items::{RESULT, SETTING};
use crate::ir::ClientValue;
use crate::markdown;
use crate::names::ValueNames;

/// Returns the static that describes a value.
pub(crate) fn value_static(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let doc = value_doc(it, ITEM_WIDTH).outer();
    let (constant, name, env) = (ident(&names.constant), words(&it.name), &it.env);
    let setter = names.method.shown();
    quote! {
        #doc
        pub(crate) static #constant: #SETTING = #SETTING { name: #name, setter: #setter, env: &[#(#env),*] };
    }
}

/// Returns the setter of a value.
pub(crate) fn value_setter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = verb_doc("Sets", it);
    let getter = format!("[`Client::{0}`](crate::Client::{0})", names.method.as_str());
    let about = format!("{getter} returns the value. It is not sent with requests.");
    let doc = doc.paragraph(&about, INNER_WIDTH).outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(self, value: impl Into<String>) -> Self {
            self.set_value(&#constant, value)
        }
    }
}

/// Returns the getter of a value.
pub(crate) fn value_getter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = verb_doc("Returns", it);
    let setter = format!("[`ClientBuilder::{0}`](crate::ClientBuilder::{0})", names.method.as_str());
    let variables: Vec<String> = it.env.iter().map(|name| markdown::code(name)).collect();
    let source = match variables.as_slice() {
        [] => String::new(),
        [variable] => format!(" or from the environment variable {variable}"),
        [front @ .., last] => {
            let front = front.join(", ");
            format!(" or from the first of the environment variables {front} and {last} that is set")
        }
    };
    doc.paragraph(&format!("The value comes from {setter}{source}."), INNER_WIDTH);
    doc.block(["# Errors"]).paragraph("Returns an error if the value is not set.", INNER_WIDTH);
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(&self) -> #RESULT<&str> {
            self.value(&#constant)
        }
    }
}

/// Returns the documentation of a method that opens with a verb and the value.
fn verb_doc(verb: &str, it: &ClientValue) -> Doc {
    let description = it.description.as_deref().map(markdown::line).unwrap_or_default();
    let mut doc = Doc::default();
    match doc_comment::without_capital_article(&description) {
        Some(noun) => doc.paragraph(&doc_comment::full_stop(&format!("{verb} {noun}")), INNER_WIDTH),
        None => doc
            .paragraph(&format!("{verb} the value {}.", markdown::code(&it.name)), INNER_WIDTH)
            .paragraph(&doc_comment::full_stop(&description), INNER_WIDTH),
    };
    doc
}

fn value_doc(it: &ClientValue, width: usize) -> Doc {
    doc_comment::described(it.description.as_deref(), &format!("The {}.", words(&it.name)), width)
}
