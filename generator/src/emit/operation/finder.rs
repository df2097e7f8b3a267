//! The searches of a list for an item with a name: `find_by_name()` and `get_or_create()`.
//!
//! ```text
//! impl ListEnvironments {
//!     /// Finds the object whose `display_name` is `name`, or returns `None`.
//!     ///
//!     /// Lists all objects, since the service cannot filter them by name. Returns an error if several objects have that
//!     /// name.
//!     #[inline]
//!     pub fn find_by_name(self, name: impl Into<String>) -> FindByName<EnvironmentList> {
//!         FindByName::new(self.call, |call| Self { call }.pages(), name)
//!     }
//!
//!     /// Finds the object whose `display_name` is that of `body`, or creates it.
//!     ///
//!     /// See [`find_by_name`](Self::find_by_name) for the search. If the response is 409 Conflict because another client
//!     /// has created the object meanwhile, the search is repeated once. The other properties are not compared.
//!     #[inline]
//!     pub fn get_or_create(self, body: &EnvironmentCreate) -> GetOrCreate<EnvironmentList> {
//!         let create = ObjectCreation { operation: &CREATE, accept: Json::<Environment>::ACCEPT, read: Json::read };
//!         GetOrCreate::new(|name| self.find_by_name(name), body, create)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::runtime_items::{FIND_BY_NAME, GET_OR_CREATE, JSON, OBJECT_CREATION};
use crate::emit::types::type_ref;
use crate::ir::{Finder, OperationId, SuccessKind};
use crate::markdown;

/// Returns the searches of a list whose items have a name.
pub(crate) fn request_finder(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let finder = cx.api.finders.get(&id)?;
    let request = ident(&cx.names.operations[id.0].request);
    let SuccessKind::Json { ty, .. } = &cx.api.operations[id.0].success.kind else { return None };
    let page = type_ref::rust_type(ty);
    let filter = finder.filter.as_ref().map(|parameter| quote!(.filter(#parameter)));
    let find_doc = find_doc(finder).outer();
    let create = finder.create.and_then(|create| get_or_create(cx, finder, create, &page));
    Some(quote! {
        impl #request {
            #find_doc
            #[inline]
            pub fn find_by_name(self, name: impl Into<String>) -> #FIND_BY_NAME<#page> {
                #FIND_BY_NAME::new(self.call, |call| Self { call }.pages(), name) #filter
            }

            #create
        }
    })
}

fn get_or_create(
    cx: Cx<'_>,
    finder: &Finder,
    create: OperationId,
    page: &TokenStream,
) -> Option<TokenStream> {
    let it = &cx.api.operations[create.0];
    let SuccessKind::Json { ty, .. } = &it.success.kind else { return None };
    let (item, body) = (type_ref::rust_type(ty), type_ref::rust_type(&it.body.as_ref()?.ty));
    let constant = ident(&cx.names.operations[create.0].constant);
    let doc = create_doc(finder).outer();
    Some(quote! {
        #doc
        #[inline]
        pub fn get_or_create(self, body: &#body) -> #GET_OR_CREATE<#page> {
            let create =
                #OBJECT_CREATION { operation: &#constant, accept: #JSON::<#item>::ACCEPT, read: #JSON::read };
            #GET_OR_CREATE::new(|name| self.find_by_name(name), body, create)
        }
    })
}

fn find_doc(finder: &Finder) -> Doc {
    let name = markdown::code(&finder.name);
    let cost = match &finder.filter {
        Some(filter) => format!("The service filters the list by {}.", markdown::code(filter)),
        None => "Lists all objects, since the service cannot filter them by name.".to_owned(),
    };
    let mut doc = Doc::default();
    doc.paragraph(&format!("Finds the object whose {name} is `name`, or returns `None`."), INNER_WIDTH);
    doc.paragraph(&format!("{cost} Returns an error if several objects have that name."), INNER_WIDTH);
    doc
}

fn create_doc(finder: &Finder) -> Doc {
    let name = markdown::code(&finder.name);
    let mut doc = Doc::default();
    doc.paragraph(&format!("Finds the object whose {name} is that of `body`, or creates it."), INNER_WIDTH);
    doc.paragraph(
        "See [`find_by_name`](Self::find_by_name) for the search. If the response is 409 Conflict because another \
         client has created the object meanwhile, the search is repeated once. The other properties are not compared.",
        INNER_WIDTH,
    );
    doc
}

/// Returns the sentence about the searches in the documentation of a list.
pub(crate) fn method_hint(cx: Cx<'_>, id: OperationId) -> Option<String> {
    let finder = cx.api.finders.get(&id)?;
    let request = cx.names.operations[id.0].request.as_str();
    let name = markdown::code(&finder.name);
    let create = finder
        .create
        .map(|_| format!(", and [`get_or_create`]({request}::get_or_create) creates it if there is none"));
    Some(format!(
        "[`find_by_name`]({request}::find_by_name) finds an object by its {name}{}.",
        create.unwrap_or_default()
    ))
}
