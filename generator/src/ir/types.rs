//! Types: structs, enums, unions, and references to them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::Origin;
use crate::ir::ids::{GroupId, ResourceId, TypeId};
use crate::ir::naming::{LabelSource, Naming};
use crate::ir::variant_shape::VariantShape;
use crate::text_type::TextFormat;

/// A type with its own name and item.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The location in the documents; the first of the places that describe it.
    pub origin: Origin,
    /// The facts from which its name is chosen.
    pub naming: Naming,
    /// The module that defines it.
    pub module: DefiningModule,
    /// The resources whose operations use it.
    pub resources: BTreeSet<ResourceId>,
    /// `true` if the payload of a webhook or of a callback uses it.
    pub in_webhooks: bool,
    /// The description.
    pub description: Option<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// The definition.
    pub kind: TypeKind,
}

impl TypeDef {
    /// Returns the name of the schema that the type is named after: the key of a component, or a title.
    pub fn schema_name(&self) -> Option<&str> {
        match &self.naming.source {
            LabelSource::Schema { name, .. } => Some(name),
            _ => None,
        }
    }
}

/// The module that defines a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefiningModule {
    /// The crate's common module: several groups use the type.
    Common,
    /// The group's module: several of its resources use the type.
    Group(GroupId),
    /// The resource's file.
    Resource(ResourceId),
    /// In the crate's module of error bodies: only error responses use it.
    ErrorBodies,
    /// The crate's module of webhooks: only payloads of webhooks and callbacks use it.
    Webhooks,
}

/// The definition of a type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object.
    Struct(Struct),
    /// A string enum.
    Enum(Enum),
    /// One of several types.
    Union(Union),
}

impl TypeKind {
    /// Returns the types of the fields of a struct, or of the variants of a union.
    pub fn parts(&self) -> Vec<&TypeRef> {
        match self {
            Self::Struct(it) => it.fields.iter().map(|field| &field.ty).chain(&it.additional).collect(),
            Self::Union(it) => it.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Enum(_) => Vec::new(),
        }
    }
}

/// An object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// The fields, in the document's order.
    pub fields: Vec<Field>,
    /// The type of additional properties, if the schema allows them.
    pub additional: Option<TypeRef>,
    /// `true` if unknown fields are kept, because an update sends them back.
    pub preserves_unknown: bool,
    /// `true` if additional properties are secret.
    pub additional_secret: bool,
}

impl Struct {
    /// The maximum number of arguments of a constructor. With more, it takes a struct.
    pub const MAX_ARGUMENTS: usize = 7;

    /// Returns the fields that a constructor takes, with their indexes.
    pub fn required(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.presence.is_required() && field.fixed().is_none() && !field.filled)
    }

    /// Returns `true` if the constructor takes a struct.
    pub fn needs_arguments_struct(&self) -> bool {
        self.required().count() > Self::MAX_ARGUMENTS
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The location of its schema; the first of the places that describe it.
    pub origin: Origin,
    /// The name on the wire.
    pub wire: String,
    /// The words that it is named after instead of its name on the wire.
    pub label: Option<String>,
    /// The type, without the wrappers of [`Presence`] and of secrets.
    pub ty: TypeRef,
    /// The presence: required, optional or nullable.
    pub presence: Presence,
    /// `true` if it is required only because the configuration says that the service always sets it.
    pub assumed: bool,
    /// `true` if it is secret.
    pub secret: bool,
    /// The keys of a map whose values are secret. The only wildcard is a `*` at the end.
    pub secret_keys: Vec<String>,
    /// `true` if it is boxed, because the type would otherwise be infinitely large.
    pub boxed: bool,
    /// The only value that the schema allows, which a constructor fills in.
    pub constant: Option<String>,
    /// `true` for an object whose properties are all read-only, which a constructor fills in as an empty object.
    pub filled: bool,
    /// The description.
    pub description: Option<String>,
    /// Facts for the documentation, such as `at most 255 characters`, `immutable`.
    pub notes: Vec<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// `true` if it is immutable.
    pub immutable: bool,
    /// `true` if it has no setter: it is immutable and copied from the response that an update is built from.
    pub no_setter: bool,
    /// The example in the document, as text; for a list, that of an element.
    pub example: Option<String>,
}

impl Field {
    /// Returns the text of an example value: the document's if it fits on a line, or else the name.
    pub fn example_or_name(&self) -> &str {
        let is_short = |text: &&str| text.chars().count() <= 60 && !text.contains(char::is_control);
        self.example.as_deref().filter(is_short).unwrap_or(&self.wire)
    }

    /// Returns the constant of a field that is always present.
    pub fn fixed(&self) -> Option<&str> {
        let text = matches!(self.ty, TypeRef::String | TypeRef::Named(_)) && !self.secret;
        self.constant.as_deref().filter(|_| text && self.presence == Presence::Required)
    }
}

/// The presence of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Required: `T`.
    Required,
    /// Optional: `Option<T>`.
    Optional,
    /// Required and nullable: `Option<T>`, encoded as null.
    Nullable,
    /// Optional and nullable: `Nullable<T>`.
    OptionalNullable,
}

impl Presence {
    /// Returns `true` if the property is required, even if nullable.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

/// A derived trait that not every type has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Derive {
    /// `Eq`
    Eq,
    /// `Hash`
    Hash,
    /// `PartialOrd`
    PartialOrd,
    /// `Ord`
    Ord,
}

impl Derive {
    /// Returns `true` for a trait that orders values.
    pub fn is_ordering(self) -> bool {
        matches!(self, Self::PartialOrd | Self::Ord)
    }

    /// Returns the trait with those that it requires, except `PartialEq`.
    pub fn with_supertraits(self) -> &'static [Self] {
        match self {
            Self::Eq => &[Self::Eq],
            Self::Hash => &[Self::Hash],
            Self::PartialOrd => &[Self::PartialOrd],
            Self::Ord => &[Self::Eq, Self::PartialOrd, Self::Ord],
        }
    }
}

/// A string enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The values, in the document's order.
    pub values: Vec<EnumValue>,
    /// `true` if the document allows values that it does not list. The SDK decodes unknown values in any case.
    pub is_extensible: bool,
}

/// A listed value.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: String,
    /// The words that its variant is named after.
    pub label: Option<String>,
    /// The meaning, where the document states it.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The discriminator, if there is one.
    pub discriminator: Option<String>,
    /// The variants.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The name of its schema.
    pub schema: Option<String>,
    /// The words that stand for its name if it has none, such as `object` or `variant 2`.
    pub label: String,
    /// The type.
    pub ty: TypeRef,
    /// `true` if it is boxed.
    pub boxed: bool,
    /// The discriminator values that choose it.
    pub discriminator_values: Vec<String>,
    /// Members, and a value of each, by which the discriminators of several unions choose it together.
    pub joint_discriminators: Vec<(String, String)>,
    /// The discriminator value with which the variant is encoded: a string, an integer or a boolean.
    pub tag: Option<Value>,
    /// The shape that selects the variant.
    pub shape: VariantShape,
    /// `true` for the schema that the other variants extend, which represents unknown kinds.
    pub is_base: bool,
    /// `true` for the variant of values whose discriminator is absent or unknown.
    pub is_default: bool,
    /// The description.
    pub description: Option<String>,
    /// Facts for the documentation, such as `one of 1, 2`.
    pub notes: Vec<String>,
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A JSON value of any kind.
    Any,
    /// An object with members of any kind.
    AnyObject,
    /// A boolean.
    Bool,
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// An unsigned 32-bit integer.
    U32,
    /// An unsigned 64-bit integer.
    U64,
    /// A 64-bit integer in a JSON string.
    QuotedI64,
    /// An unsigned 64-bit integer in a JSON string.
    QuotedU64,
    /// Bytes in a JSON string, as base64.
    Base64,
    /// A 32-bit number.
    F32,
    /// A 64-bit number.
    F64,
    /// Text.
    String,
    /// A point in time (`date-time`), kept as its text.
    DateTime,
    /// Text with a format, kept as its text.
    Formatted(TextFormat),
    /// A value in a JSON text, which is kept as text.
    JsonText(Box<TypeRef>),
    /// Bytes, where they are not inside JSON.
    Bytes,
    /// A list.
    List(Box<TypeRef>),
    /// A map from text.
    Map(Box<TypeRef>),
    /// A value that may be null inside a list or map.
    Nullable(Box<TypeRef>),
    /// A type with its own name.
    Named(TypeId),
}

impl TypeRef {
    /// Returns the type of the elements of a list or map, of a value that may be null, or of the value in a JSON text.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::JsonText(inner) => {
                Some(inner)
            }
            _ => None,
        }
    }

    /// Returns the type with its own name that the type refers to.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            _ => self.inner()?.named(),
        }
    }

    /// Returns `true` for a scalar type whose values are JSON strings.
    pub fn is_text(&self) -> bool {
        matches!(
            self,
            Self::String
                | Self::DateTime
                | Self::Formatted(_)
                | Self::JsonText(_)
                | Self::Bytes
                | Self::Base64
                | Self::QuotedI64
                | Self::QuotedU64
        )
    }

    /// Returns the type of the value outside JSON, where integers need no quotes and a JSON text is like any other.
    pub fn outside_json(&self) -> Self {
        match self {
            Self::QuotedI64 => Self::I64,
            Self::QuotedU64 => Self::U64,
            Self::JsonText(_) => Self::String,
            Self::List(element) => Self::List(Box::new(element.outside_json())),
            other => other.clone(),
        }
    }
}
