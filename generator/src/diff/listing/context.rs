//! The contents of a crate with its names, and helpers that all listings use.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::diff::rust_type::RustType;
use crate::ir::{Api, DefiningModule, Field, GroupId, Presence, ResourceId, TextFormat, TypeId, TypeRef};
use crate::names::{Name, Names};

/// The contents of a crate and its names.
#[derive(Clone, Copy)]
pub(super) struct Cx<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
}

impl Cx<'_> {
    /// Returns the path of an item in a group's module.
    pub(super) fn in_group(self, id: GroupId, item: &str) -> String {
        let module = self.names.groups[id.0].module.iter().map(|name| name.shown());
        module.chain([item]).collect::<Vec<_>>().join("::")
    }

    /// Returns the path of an item in the module of a resource's group.
    pub(super) fn in_resource(self, id: ResourceId, item: &str) -> String {
        self.in_group(self.api.resources[id.0].group, item)
    }

    /// Returns the paths of an item that is defined with a type: in the module that defines the type, and in those that
    /// re-export it.
    pub(super) fn type_paths(self, id: TypeId, item: &str) -> Vec<String> {
        match self.api.types[id.0].module {
            DefiningModule::Resource(resource) => vec![self.in_resource(resource, item)],
            DefiningModule::Group(group) => vec![self.in_group(group, item)],
            DefiningModule::ErrorBodies => vec![format!("error_bodies::{item}")],
            DefiningModule::Webhooks => vec![format!("webhooks::{item}")],
            DefiningModule::Common => {
                let groups = self.names.exporting_groups(self.api, id);
                let exported = groups.map(|group| self.in_group(group, item));
                std::iter::once(format!("common::{item}")).chain(exported).collect()
            }
        }
    }

    /// Returns the path of a type that is displayed.
    pub(super) fn type_path(self, id: TypeId) -> String {
        self.type_paths(id, self.names.types[id.0].item.shown()).swap_remove(0)
    }

    /// Returns the Rust type of a reference.
    pub(super) fn rust_type(self, ty: &TypeRef) -> RustType {
        RustType::new(self.type_text(ty))
    }

    /// Returns the Rust type of a field.
    pub(super) fn field_type(self, field: &Field) -> RustType {
        let ty = self.secret_text(&field.ty, field.secret);
        let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
        RustType::new(match field.presence {
            Presence::Required => ty,
            Presence::Optional | Presence::Nullable => format!("Option<{ty}>"),
            Presence::OptionalNullable => format!("Nullable<{ty}>"),
        })
    }

    /// Returns the Rust type of a value, in its wrapper if it is secret.
    pub(super) fn secret_text(self, ty: &TypeRef, is_secret: bool) -> String {
        match ty {
            _ if !is_secret => self.type_text(ty),
            TypeRef::String => "Secret".to_owned(),
            _ => format!("Secret<{}>", self.type_text(ty)),
        }
    }

    pub(super) fn type_text(self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Any => "Value".to_owned(),
            TypeRef::AnyObject => "BTreeMap<String, Value>".to_owned(),
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::I32 => "i32".to_owned(),
            TypeRef::I64 => "i64".to_owned(),
            TypeRef::U32 => "u32".to_owned(),
            TypeRef::U64 => "u64".to_owned(),
            TypeRef::QuotedI64 => "Quoted<i64>".to_owned(),
            TypeRef::QuotedU64 => "Quoted<u64>".to_owned(),
            TypeRef::Base64 => "Base64".to_owned(),
            TypeRef::F32 => "f32".to_owned(),
            TypeRef::F64 => "f64".to_owned(),
            TypeRef::String => "String".to_owned(),
            TypeRef::DateTime => "DateTime".to_owned(),
            TypeRef::Formatted(format) => format_name(*format).to_owned(),
            TypeRef::Bytes => "Bytes".to_owned(),
            TypeRef::JsonText(content) => format!("JsonText<{}>", self.type_text(content)),
            TypeRef::List(element) => format!("Vec<{}>", self.type_text(element)),
            TypeRef::Map(value) => format!("BTreeMap<String, {}>", self.type_text(value)),
            TypeRef::Nullable(value) => format!("Option<{}>", self.type_text(value)),
            TypeRef::Named(id) => format!("{{{}}}", self.type_path(*id)),
        }
    }
}

/// Returns the name of the type of texts with a format.
fn format_name(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Uuid => "Uuid",
        TextFormat::Url => "Url",
        TextFormat::Date => "Date",
        TextFormat::TimeOfDay => "TimeOfDay",
        TextFormat::Duration => "IsoDuration",
        TextFormat::Decimal => "Decimal",
    }
}

/// Returns a digest of documentation.
pub(super) fn digest(texts: &[&dyn HashedText]) -> u64 {
    let mut hasher = DefaultHasher::new();
    texts.iter().for_each(|text| text.hash_text(&mut hasher));
    hasher.finish()
}

/// A part of documentation.
pub(super) trait HashedText {
    fn hash_text(&self, hasher: &mut DefaultHasher);
}

impl<T: Hash> HashedText for T {
    fn hash_text(&self, hasher: &mut DefaultHasher) {
        self.hash(hasher);
    }
}

/// Returns names as they appear in Rust code.
pub(super) fn shown(names: Option<&Vec<Name>>) -> Vec<String> {
    names.into_iter().flatten().map(|name| name.shown().to_owned()).collect()
}

/// Returns the texts as a set.
pub(super) fn set(texts: impl IntoIterator<Item = impl Into<String>>) -> BTreeSet<String> {
    texts.into_iter().map(Into::into).collect()
}
