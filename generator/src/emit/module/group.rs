//! A group's module: its handle, and the re-exports of its resources. Also the modules above groups.
//!
//! ```text
//! //! Identity and access management.
//! //!
//! //! [`Client::iam_v2`](crate::Client::iam_v2) returns a handle, [`IamV2`], with a method for each kind of
//! //! resource.
//! //!
//! //! Feature: `iam-v2`. Host: control plane. Credentials: cloud API key.
//! //!
//! //! # Errors
//! //!
//! //! - 422: A value in the request is invalid.
//!
//! mod jwks;
//! mod users;
//!
//! pub mod requests;
//! #[cfg(feature = "iam-v2-sso")]
//! pub mod sso;
//!
//! pub use self::jwks::{Jwks, JwksClient};
//! #[doc(inline)]
//! pub use crate::common::ObjectMeta;
//!
//! use crate::client::Client;
//!
//! /// The resources of [`Client::iam_v2`](crate::Client::iam_v2): Identity and access management.
//! #[derive(Clone, Debug)]
//! pub struct IamV2 {
//!     client: Client,
//! }
//!
//! impl IamV2 {
//!     /// Returns a handle for key sets of identity providers.
//!     pub fn jwks(&self) -> JwksClient {
//!         JwksClient { client: self.client.clone() }
//!     }
//! }
//!
//! impl Client {
//!     /// Returns a handle for [`iam::v2`](crate::iam::v2): Identity and access management.
//!     pub fn iam_v2(&self) -> IamV2 {
//!         IamV2 { client: self.clone() }
//!     }
//! }
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH, full_stop};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::module::file_path::{folder_path, group_file};
use crate::emit::module::{aliases, exports, file_path, group_facts, host_handles, raw_request};
use crate::emit::operation::docs;
use crate::emit::runtime_items::CLIENT;
use crate::ir::{Group, GroupId, ResourceId};
use crate::markdown;
use crate::names::Name;
use crate::output::Module;

/// Returns the paths of the modules above groups that are not groups themselves.
pub(crate) fn folder_paths(cx: Cx<'_>) -> BTreeSet<Vec<Name>> {
    let groups = || cx.names.groups.iter().map(|group| &group.module);
    let above = groups().flat_map(|module| (1..module.len()).map(|length| module[..length].to_vec()));
    above.filter(|path| !groups().any(|module| module == path)).collect()
}

/// Returns the `mod.rs` of a module that only holds groups.
pub(crate) fn folder_module<'a>(cx: Cx<'a>, module: &[Name]) -> Module<'a> {
    let mut doc = Doc::default();
    let titles: Vec<String> = below(cx, module).map(|group| markdown::line(&group.title)).collect();
    let titles: BTreeSet<&str> = titles.iter().map(|title| title.trim_end_matches('.')).collect();
    let titles: Vec<&str> = titles.into_iter().collect();
    let doc = doc.paragraph(&full_stop(&titles.join("; ")), ITEM_WIDTH).inner();
    let modules = child_modules(cx, module);
    let tokens = quote!(#doc #modules);
    Module::new(folder_path(module, "mod.rs"), cx.header(&[]), tokens)
}

/// Returns the groups at and below a path.
fn below<'a>(cx: Cx<'a>, path: &'a [Name]) -> impl Iterator<Item = &'a Group> {
    let groups = cx.api.groups.iter().zip(&cx.names.groups);
    groups.filter(move |(_, names)| names.module.starts_with(path)).map(|(group, _)| group)
}

/// Returns the public modules right below a path, each with the features that enable it.
pub(crate) fn child_modules(cx: Cx<'_>, path: &[Name]) -> TokenStream {
    public_modules(cx, path, None)
}

/// The public modules right below a path, and another one among them, sorted by name.
fn public_modules(cx: Cx<'_>, path: &[Name], other: Option<(&str, TokenStream)>) -> TokenStream {
    let names = || cx.names.groups.iter().filter(move |names| names.module.starts_with(path));
    let next: BTreeSet<&Name> = names().filter_map(|names| names.module.get(path.len())).collect();
    let modules = next.into_iter().map(|name| {
        let below = cx.names.groups.iter().enumerate().filter(|(_, names)| {
            names.module.starts_with(path) && names.module.get(path.len()) == Some(name)
        });
        let conditions: BTreeMap<&str, TokenStream> = below
            .map(|(index, names)| {
                let feature = names.feature.as_str();
                (feature, Cfg::group(cx, GroupId(index)).with(feature))
            })
            .collect();
        let conditions: Vec<TokenStream> = conditions.into_values().collect();
        let module = ident(name);
        let module = match conditions.as_slice() {
            [condition] => quote!(#[cfg(#condition)] pub mod #module;),
            conditions => quote!(#[cfg(any(#(#conditions),*))] pub mod #module;),
        };
        (name.as_str(), module)
    });
    let modules: BTreeMap<&str, TokenStream> = modules.chain(other).collect();
    let former = aliases::module_reexports(cx, path);
    modules.into_values().chain([former]).collect()
}

/// Returns the private modules of a group, those of its resources and of the types that they share, sorted by name.
fn private_modules(cx: Cx<'_>, it: &Group, outer: &Cfg<'_>) -> TokenStream {
    let modules = it.resources.iter().map(|id| {
        let (cfg, name) = (Cfg::resource(cx, *id).within(outer), &cx.names.resources[id.0].module);
        let (attribute, module) = (cfg.attribute(), ident(name));
        (name.as_str(), quote!(#attribute mod #module;))
    });
    let types = (!it.types.is_empty()).then(|| {
        (
            exports::TYPES,
            quote!(
                mod types;
            ),
        )
    });
    let modules: BTreeMap<&str, TokenStream> = modules.chain(types).collect();
    modules.into_values().collect()
}

/// Returns the `mod.rs` of a group.
pub(crate) fn module(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let it = &cx.api.groups[id.0];
    let names = &cx.names.groups[id.0];
    let module_doc = doc(cx, id).inner();
    let outer = Cfg::group(cx, id);
    let cfg = |id: ResourceId| Cfg::resource(cx, id).within(&outer);
    let modules = private_modules(cx, it, &outer);
    let children = public_modules(
        cx,
        &names.module,
        Some((
            exports::REQUESTS,
            quote!(
                pub mod requests;
            ),
        )),
    );
    let exports = exports::group_exports(cx, id, &outer);
    let handle = ident(&names.handle);
    let method = ident(&names.method);
    let parts = it.resources.iter().filter(|id| it.root != Some(**id));
    let resources: Vec<_> = parts.map(|id| resource_method(cx, *id, &cfg(*id))).collect();
    let (definition, method_doc) = (handle_definition(cx, id), client_method_doc(cx, id));
    let bound = host_handles::handle_methods(cx, id);
    let (raw_statics, raw) = (raw_request::statics(cx, id), raw_request::methods(cx, id));
    let beginning = quote!(#module_doc #modules #children #exports);
    let (former_items, former_methods) =
        (aliases::group_aliases(cx, id, &outer), aliases::client_methods(cx, id));
    let items = quote! {
        #definition

        impl #handle {
            #(#resources)*
            #(#bound)*
            #(#raw)*
        }

        impl #CLIENT {
            #method_doc
            pub fn #method(&self) -> #handle {
                #handle { client: self.clone() }
            }

            #former_methods
        }

        #(#raw_statics)*

        #former_items
    };
    let items = std::iter::once((Cfg::default(), items));
    FileImports::new(cx, None).module(group_file(cx, id, "mod.rs"), cx.header(&it.files), beginning, items)
}

/// Returns the handle; no tokens if the group is a resource itself, whose file has it.
fn handle_definition(cx: Cx<'_>, id: GroupId) -> TokenStream {
    let (it, names) = (&cx.api.groups[id.0], &cx.names.groups[id.0]);
    if it.root.is_some() {
        return TokenStream::new();
    }
    let (handle, title) = (ident(&names.handle), full_stop(&markdown::line(&it.title)));
    let about =
        format!("The resources of [`Client::{0}`](crate::Client::{0}): {title}", names.method.as_str());
    let doc = Doc::default().paragraph(&about, ITEM_WIDTH).outer();
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #handle {
            client: #CLIENT,
        }
    }
}

/// Returns the documentation of the client's method for a group.
fn client_method_doc(cx: Cx<'_>, id: GroupId) -> TokenStream {
    let title = full_stop(&markdown::line(&cx.api.groups[id.0].title));
    // Links name raw identifiers without `r#`.
    let module = &cx.names.groups[id.0].module;
    let shown = module.iter().map(file_path::file_name).collect::<Vec<_>>().join("::");
    doc_comment::comment(&format!("Returns a handle for [`{shown}`](crate::{shown}): {title}"), INNER_WIDTH)
}

/// The paragraph above the statuses that most operations of a group share.
const ERRORS: &str = "Most operations of this group can return these statuses. Where one is also \
    [common](crate#errors), this description applies:";

/// Returns the documentation of a group's module: its title, its handle, its hosts and credentials, its errors.
fn doc(cx: Cx<'_>, id: GroupId) -> Doc {
    let (it, names) = (&cx.api.groups[id.0], &cx.names.groups[id.0]);
    let mut doc = Doc::default();
    doc.paragraph(&full_stop(&markdown::line(&it.title)), ITEM_WIDTH);
    doc.block(it.description.as_deref().map(|text| markdown::lines(text, ITEM_WIDTH)).unwrap_or_default());
    let (method, handle) = (names.method.as_str(), names.handle.as_str());
    let each = if cx.api.is_flat { "operation" } else { "kind of resource" };
    let way = format!(
        "[`Client::{method}`](crate::Client::{method}) returns a handle, [`{handle}`], with a method for each {each}."
    );
    doc.paragraph(&way, ITEM_WIDTH);
    let (hosts, credentials) = (group_facts::host_names(cx, it), group_facts::credential_labels(cx, it));
    let given = host_handles::own_host(cx, it).map(|host| cx.names.hosts[host].method.as_str());
    let given = given.map(|setter| {
        let setter = format!("[`ClientBuilder::{setter}`](crate::ClientBuilder::{setter})");
        format!(", whose URL is set with {setter} or [`{handle}::at`]")
    });
    let host = format!("Host: {hosts}{}.", given.unwrap_or_default());
    let feature =
        format!("Feature: `{}`{}.", names.feature, if it.default { " (enabled by default)" } else { "" });
    doc.paragraph(&format!("{feature} {host} Credentials: {credentials}."), ITEM_WIDTH);
    let errors = cx.common_responses.of_group(id.0);
    if !errors.is_empty() {
        doc.block(["# Errors"]).paragraph(ERRORS, ITEM_WIDTH);
        doc.block(errors.iter().flat_map(|it| docs::common_status_lines(it, ITEM_WIDTH)));
    }
    let words = "The service sends these requests on its own. The crate has no code for them.";
    docs::add_related_calls(&mut doc, ("# Webhooks", words), &it.webhooks, ITEM_WIDTH);
    doc
}

fn resource_method(cx: Cx<'_>, id: ResourceId, cfg: &Cfg<'_>) -> TokenStream {
    let it = &cx.api.resources[id.0];
    let names = &cx.names.resources[id.0];
    let sentence = it.description.as_deref().map(markdown::sentence).unwrap_or_default();
    let mut doc = Doc::default();
    match doc_comment::without_capital_article(&sentence) {
        Some(noun) => doc.paragraph(&full_stop(&format!("Returns a handle for {noun}")), INNER_WIDTH),
        None => doc
            .paragraph(&format!("Returns a handle, [`{}`].", names.handle.as_str()), INNER_WIDTH)
            .paragraph(&full_stop(&sentence), INNER_WIDTH),
    };
    let doc = doc.outer();
    let (method, handle) = (ident(&names.method), ident(&names.handle));
    let former = aliases::resource_methods(cx, id, cfg);
    let cfg = cfg.attribute();
    quote! {
        #doc
        #cfg
        pub fn #method(&self) -> #handle {
            #handle { client: self.client.clone() }
        }
        #former
    }
}
