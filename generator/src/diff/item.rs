//! The public items of a crate as a tree.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Origin;
use crate::diff::rust_type::RustType;

/// The public items of a crate, with facts about their requests.
#[derive(Clone, Debug, Default)]
pub struct ApiListing {
    /// The top-level items.
    pub(crate) items: Vec<Item>,
}

impl ApiListing {
    /// Renames the files of the locations.
    pub fn rename_files(&mut self, name: &dyn Fn(&str) -> String) {
        self.map_places(&|place| Origin::new(name(&place.file), place.pointer.clone()));
    }

    /// Applies a function to the place of each item.
    pub(crate) fn map_places(&mut self, map: &dyn Fn(&Origin) -> Origin) {
        self.items.iter_mut().for_each(|item| item.map_places(map));
    }
}

/// The kind of an item. Items of different kinds are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ItemKind {
    /// A Cargo feature.
    Feature,
    /// A module.
    Module,
    /// An item of a private module that the root of the crate re-exports.
    Export,
    /// The client, its builder, a handle, or another holder of methods.
    Handle,
    /// A method that calls an operation or sets an option of the client.
    Method,
    /// A method that returns a handle.
    Accessor,
    /// A request builder, or another type that belongs to one operation.
    Request,
    /// A setter or another method of a request builder.
    Setter,
    /// A struct, an enum or a union.
    Type,
    /// The constructor of a struct.
    Constructor,
    /// A field.
    Field,
    /// A variant.
    Variant,
    /// A constant.
    Constant,
}

impl ItemKind {
    /// Returns the noun for items of the kind.
    fn noun(self) -> &'static str {
        match self {
            Self::Feature => "feature",
            Self::Module => "module",
            Self::Export => "item",
            Self::Handle | Self::Type => "type",
            Self::Method | Self::Accessor => "method",
            Self::Request => "request builder",
            Self::Setter => "setter",
            Self::Constructor => "constructor",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Constant => "constant",
        }
    }
}

/// A public item. Facts that a lock does not record are absent from listings made of one.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The kind.
    pub(crate) kind: ItemKind,
    /// The public paths of the item. There is at least one, and the first one is displayed.
    pub(crate) paths: Vec<String>,
    /// The former names under which deprecated aliases remain: paths, or names if the item is inside another one.
    pub(crate) aliases: Vec<String>,
    /// `true` if only the last segment of the path is certain.
    pub(crate) has_vague_path: bool,
    /// The identity in the API, such as `GET /pets/{} > response`, or an empty string.
    pub(crate) identity: String,
    /// A string that two versions of an item share even if their paths and identities differ, or an empty string.
    pub(crate) shape: String,
    /// The location in the documents; that of its schema for a field.
    pub(crate) origin: Option<Origin>,
    /// The location that the property of a field has if the schema of its type lists it.
    pub(crate) property: Option<Origin>,
    /// The definition: `struct`, `enum` or `union`.
    pub(crate) definition: &'static str,
    /// The type of a value, or the result of a method.
    pub(crate) ty: RustType,
    /// The arguments of a method or constructor, in order.
    pub(crate) arguments: Vec<ListedArgument>,
    /// The traits and methods that not every item of the kind has. The methods of a type end with `()`.
    pub(crate) abilities: BTreeSet<String>,
    /// The features that enable the item, in addition to the feature of its group.
    pub(crate) condition: String,
    /// `true` for a field that the constructor takes.
    pub(crate) is_required: bool,
    /// The facts about requests and responses, by their name in messages.
    pub(crate) wire: BTreeMap<&'static str, String>,
    /// The documentation, as a digest.
    pub(crate) docs: u64,
    /// `true` if it is deprecated.
    pub(crate) is_deprecated: bool,
    /// The paths of further items that exist because of this one, such as the setter of a field.
    pub(crate) companions: Vec<String>,
    /// The items inside this one.
    pub(crate) children: Vec<Item>,
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListedArgument {
    /// The name.
    pub(crate) name: String,
    /// The type.
    pub(crate) ty: RustType,
}

impl Item {
    /// Creates an item without facts.
    pub(crate) fn new(kind: ItemKind, path: impl Into<String>) -> Self {
        Self {
            kind,
            paths: vec![path.into()],
            aliases: Vec::new(),
            has_vague_path: false,
            identity: String::new(),
            shape: String::new(),
            origin: None,
            property: None,
            definition: "",
            ty: RustType::default(),
            arguments: Vec::new(),
            abilities: BTreeSet::new(),
            condition: String::new(),
            is_required: false,
            wire: BTreeMap::new(),
            docs: 0,
            is_deprecated: false,
            companions: Vec::new(),
            children: Vec::new(),
        }
    }

    /// Returns the noun for messages.
    pub(crate) fn noun(&self) -> &'static str {
        match self.kind {
            // An enum or a struct that only one operation uses.
            ItemKind::Request if !self.definition.is_empty() => self.definition,
            kind => kind.noun(),
        }
    }

    /// Returns the path that is displayed.
    pub(crate) fn path(&self) -> &str {
        self.paths.first().map_or("", String::as_str)
    }

    /// Returns the last segment of the path.
    pub(crate) fn name(&self) -> &str {
        self.path().rsplit("::").next().unwrap_or_default()
    }

    /// Returns the further paths of the item, and the paths of its companions and of the items inside.
    pub(crate) fn all_companions(&self) -> Vec<String> {
        let inner = self.children.iter().filter(|it| it.kind == ItemKind::Request);
        let inner = inner.flat_map(|it| std::iter::once(it.path().to_owned()).chain(it.all_companions()));
        let further = self.paths.iter().skip(1).filter(|_| self.kind == ItemKind::Type);
        further.chain(&self.companions).cloned().chain(inner).collect()
    }

    /// Sets the location of items without one to that of the enclosing item.
    pub(crate) fn inherit_origin(&mut self, origin: Option<&Origin>) {
        self.origin = self.origin.take().or_else(|| origin.cloned());
        let origin = self.origin.as_ref();
        self.children.iter_mut().for_each(|item| item.inherit_origin(origin));
    }

    fn map_places(&mut self, map: &dyn Fn(&Origin) -> Origin) {
        self.origin = self.origin.as_ref().map(map);
        self.property = self.property.as_ref().map(map);
        self.children.iter_mut().for_each(|item| item.map_places(map));
    }
}
