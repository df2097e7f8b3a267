//! Values that a client keeps for the application, such as ids: the static, the setting and the method that reads one.
//!
//! ```text
//! pub(crate) static ENVIRONMENT_ID: Setting = Setting { name: "environment id", env: &["ENVIRONMENT_ID"] };
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
    quote! {
        #doc
        pub(crate) static #constant: #SETTING = #SETTING { name: #name, env: &[#(#env),*] };
    }
}

/// Returns the setting of a value.
pub(crate) fn value_setter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = value_doc(it, INNER_WIDTH);
    let read = format!("[`Client::{0}`](crate::Client::{0})", names.method.as_str());
    let doc = doc.paragraph(&format!("{read} gives it back; nothing is sent."), INNER_WIDTH).outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(self, value: impl Into<String>) -> Self {
            self.set_value(&#constant, value)
        }
    }
}

/// Returns the method that reads a value.
pub(crate) fn value_getter(it: &ClientValue, names: &ValueNames) -> TokenStream {
    let mut doc = value_doc(it, INNER_WIDTH);
    let given = format!("[`ClientBuilder::{0}`](crate::ClientBuilder::{0})", names.method.as_str());
    let variables: Vec<String> = it.env.iter().map(|name| markdown::code(name)).collect();
    let kept = match variables.as_slice() {
        [] => String::new(),
        variables => format!(", or what the environment holds in {}", variables.join(" or ")),
    };
    doc.paragraph(&format!("It is what {given} was given{kept}. Without it this is an error."), INNER_WIDTH);
    let doc = doc.outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    quote! {
        #doc
        pub fn #method(&self) -> #RESULT<&str> {
            self.value(&#constant)
        }
    }
}

fn value_doc(it: &ClientValue, width: usize) -> Doc {
    doc_comment::described(it.description.as_deref(), &format!("The {}.", words(&it.name)), width)
}
