//! Types: structs, enums, unions, and references to them.

use std::collections::BTreeSet;

use crate::diagnostics::Origin;
use crate::ir::ids::{GroupId, ResourceId, TypeId};
use crate::ir::naming::Naming;

/// A type that gets a name and an item of its own.
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
    /// The description.
    pub description: Option<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// The definition.
    pub kind: TypeKind,
}

/// The module that defines a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefiningModule {
    /// In the crate's common module: several groups use it.
    Common,
    /// In the group's own module: several of its resources use it.
    Group(GroupId),
    /// In the resource's file.
    Resource(ResourceId),
    /// In the crate's module of error bodies: only error responses use it.
    ErrorBodies,
}

/// The definition of a type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object.
    Struct(Struct),
    /// A string with listed values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
}

/// An object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its members, in the document's order.
    pub fields: Vec<Field>,
    /// The type of members that are not listed, if the document allows them.
    pub additional: Option<TypeRef>,
    /// `true` if members are kept that no document lists, because the service wants them back.
    pub preserves_unknown: bool,
    /// `true` if the values of members that are not listed must not be printed.
    pub additional_secret: bool,
}

impl Struct {
    /// The most arguments that a constructor takes; with more it takes a struct that names them.
    pub const MAX_ARGUMENTS: usize = 7;

    /// The members that a constructor takes, with their index.
    pub fn required(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.presence.is_required() && field.fixed().is_none())
    }

    /// Returns `true` if the constructor takes a struct that names its arguments.
    pub fn needs_arguments_struct(&self) -> bool {
        self.required().count() > Self::MAX_ARGUMENTS
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The location of its schema; the first of the places that describe it.
    pub origin: Origin,
    /// Its name on the wire.
    pub wire: String,
    /// Its type, without what [`Presence`] adds; for a secret, without that wrapper.
    pub ty: TypeRef,
    /// `true` if it may be missing or null.
    pub presence: Presence,
    /// `true` if it must not be printed.
    pub secret: bool,
    /// `true` if it stands in a box, because the type would otherwise hold itself.
    pub boxed: bool,
    /// A constant: the only value that the document lists, which a constructor fills in.
    pub constant: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Facts for the documentation, such as `at most 255 characters`, `cannot change after creation`.
    pub notes: Vec<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// `true` if it cannot change after creation.
    pub immutable: bool,
    /// `true` if there is no method that sets it: it cannot change, and is that of the answer which a request is made
    /// of.
    pub no_setter: bool,
}

impl Field {
    /// The constant of a member that is always there.
    pub fn fixed(&self) -> Option<&str> {
        let text = matches!(self.ty, TypeRef::String | TypeRef::Named(_)) && !self.secret;
        self.constant.as_deref().filter(|_| text && self.presence == Presence::Required)
    }
}

/// `true` if a member may be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// May be missing: `Option<T>`.
    Optional,
    /// Always there, may be null: `Option<T>`, written as null.
    Nullable,
    /// May be missing, null or a value, and the difference matters: `Nullable<T>`.
    OptionalNullable,
}

impl Presence {
    /// Returns `true` if the member is always there, if only as null.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

/// A string with listed values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The values, in the document's order.
    pub values: Vec<EnumValue>,
}

/// A listed value.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: String,
    /// The meaning, where the document states it.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The member that tells, if one does.
    pub discriminator: Option<String>,
    /// The alternatives.
    pub variants: Vec<Variant>,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The name of its schema.
    pub schema: Option<String>,
    /// The words that stand for its name if it has none, such as `object` or `variant 2`.
    pub label: String,
    /// Its type.
    pub ty: TypeRef,
    /// `true` if it stands in a box.
    pub boxed: bool,
    /// The discriminator values that choose it.
    pub discriminator_values: Vec<String>,
    /// Members, and a value of each, by which the discriminators of several unions choose it together.
    pub joint_discriminators: Vec<(String, String)>,
    /// The shape by which it is recognized where there is no discriminator.
    pub shape: VariantShape,
    /// The description.
    pub description: Option<String>,
}

/// The shape by which a variant without a discriminator is recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantShape {
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object with these members, and constants among them.
    Object {
        /// The members that it must have.
        members: Vec<String>,
        /// Members with the values that they must have one of.
        constants: Vec<(String, Vec<String>)>,
    },
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A JSON value of any kind.
    Any,
    /// An object with members of any kind.
    AnyObject,
    /// True or false.
    Bool,
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit number.
    F32,
    /// A 64-bit number.
    F64,
    /// Text.
    String,
    /// A point in time (`date-time`), kept as its text.
    DateTime,
    /// Bytes, where they are not inside JSON.
    Bytes,
    /// A list.
    List(Box<TypeRef>),
    /// A map from text.
    Map(Box<TypeRef>),
    /// A value that may be null inside a list or map.
    Nullable(Box<TypeRef>),
    /// A type of its own.
    Named(TypeId),
}

impl TypeRef {
    /// Returns `true` for a scalar type whose values are JSON strings.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::DateTime | Self::Bytes)
    }
}
