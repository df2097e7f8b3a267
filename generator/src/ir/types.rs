//! Types: structs, enums, unions, and references to them.

use crate::diagnostics::Origin;
use crate::ir::api::{GroupId, ResourceId};

/// Index into [`crate::ir::api::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type that gets a name and an item of its own.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Where it stands; the first of the places that describe it.
    pub origin: Origin,
    /// Its name in words, as wanted: `["Api", "Key", "Spec"]` is still to be made an identifier.
    pub name: String,
    /// Names to try after it, should it be taken, most wanted first.
    pub fallbacks: Vec<String>,
    /// Who takes a name that several want: a component's whole name (0) before a shortened one or one made of a
    /// component's (1), before one made of an owner's and a member's (2).
    pub rank: u8,
    /// Where its item stands.
    pub module: DefiningModule,
    /// What it is.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is made of.
    pub kind: TypeKind,
}

/// Where a type's item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefiningModule {
    /// In the crate's common module: several groups use it.
    Common,
    /// In the group's own module: several of its resources use it.
    Group(GroupId),
    /// In the resource's file.
    Resource(ResourceId),
}

/// What a type is made of.
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
    /// Whether members are kept that no document lists, because the service wants them back.
    pub preserves_unknown: bool,
    /// Whether the values of members that are not listed must not be printed.
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

    /// Whether the constructor takes a struct that names its arguments.
    pub fn takes_many(&self) -> bool {
        self.required().count() > Self::MAX_ARGUMENTS
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Where its schema stands; the first of the places that describe it.
    pub origin: Origin,
    /// Its name on the wire.
    pub wire: String,
    /// Its type, without what [`Presence`] adds; for a secret, without that wrapper.
    pub ty: TypeRef,
    /// Whether it may be missing or null.
    pub presence: Presence,
    /// Whether it must not be printed.
    pub secret: bool,
    /// Whether it stands in a box, because the type would otherwise hold itself.
    pub boxed: bool,
    /// A constant: the only value that the document lists, which a constructor fills in.
    pub constant: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Facts for the documentation, such as `at most 255 characters`, `cannot change after creation`.
    pub notes: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it cannot change after creation.
    pub immutable: bool,
    /// Whether there is no method that sets it: it cannot change, and is that of the answer which a request is made of.
    pub no_setter: bool,
}

impl Field {
    /// The constant of a member that is always there.
    pub fn fixed(&self) -> Option<&str> {
        let text = matches!(self.ty, TypeRef::String | TypeRef::Named(_)) && !self.secret;
        self.constant.as_deref().filter(|_| text && self.presence == Presence::Required)
    }
}

/// Whether a member may be missing or null.
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
    /// Whether the member is always there, if only as null.
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
    /// The words that its variant is named after: the value without a prefix that all values share with the type's
    /// name.
    pub words: String,
    /// What it means, where the document says so.
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
    /// Its name in words.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it stands in a box.
    pub boxed: bool,
    /// The discriminator values that choose it.
    pub tags: Vec<String>,
    /// Members, and a value of each, by which the discriminators of several unions choose it together.
    pub marks: Vec<(String, String)>,
    /// What it is told by where there is no discriminator.
    pub shape: UnionShape,
    /// What it is.
    pub description: Option<String>,
}

/// What an alternative without a discriminator is told by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnionShape {
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
