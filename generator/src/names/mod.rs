//! The choice of all Rust names, in one place.
//!
//! In: the [`Api`](crate::ir::Api). Out: [`Names`], tables with the same indexes as the `Api`'s. The only place that
//! chooses names ([`policy`]), converts case, knows reserved words and resolves collisions; emitters look up names and
//! never construct them. Independent of Rust syntax.
//!
//! Types are decided before their names: [`crate::lower`] passes the names that the documents use for a type as
//! [`crate::ir::Naming`]. Its label is part of the type's identity, because string enums with the same label are one
//! type.

mod aliases;
mod assign;
mod case;
mod groups;
mod model;
mod operation_types;
mod operations;
mod package;
mod policy;
mod reexports;
mod reserved;
mod schemes;
mod scope;
mod type_files;
mod types;

pub use self::assign::{Reserved, assign};
pub use self::model::{
    AliasNames, EndpointNames, GroupNames, HeaderNames, HostNames, LineStreamNames, MultipartNames, Name,
    NameKind, Names, OAuthNames, OperationNames, SchemeNames, TypeFile, TypeNames, UploadNames, ValueNames,
    VariantNames,
};
pub use self::package::{is_package_name, package_name};
pub(crate) use self::reserved::is_reserved_module;
