//! Schemas as a graph: flat, without `$ref` and `allOf`.
//!
//! Every place where a schema is used has its own flags (`readOnly`, `nullable`, …).

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Origin;
use crate::resolve::model::constraints::Constraints;

/// A schema of a [`SchemaGraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// Schemas that refer to each other by number, so that recursion is no special case.
#[derive(Clone, Debug, Default)]
pub struct SchemaGraph {
    /// The schemas; [`SchemaId`] is the index.
    pub schemas: Vec<Schema>,
}

impl std::ops::Index<SchemaId> for SchemaGraph {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }
}

/// One flat schema, at one place of use.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands; for a merged schema, the place of use.
    pub origin: Origin,
    /// What it is called: the component's key, else the `title`, of the one part that gives it its members.
    /// Annotation-only and tightening parts of an `allOf` do not change it; a composition of several
    /// members-giving parts has the name of the schema that holds the `allOf`, if that has one.
    pub name: Option<String>,
    /// Its description; the outermost one wins.
    pub description: Option<String>,
    /// The description of the component (or titled part) that [`Schema::name`] names: what the type is, wherever it
    /// is used.
    pub own_description: Option<String>,
    /// What kind of value it is.
    pub shape: Shape,
    /// `nullable`, or null among the types or enum values.
    pub nullable: bool,
    /// `readOnly`: absent from requests.
    pub read_only: bool,
    /// `writeOnly`: absent from responses.
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `x-redact` (or listed in the configuration): must not be printed.
    pub secret: bool,
    /// `x-immutable`: cannot change after creation.
    pub immutable: bool,
    /// `default`
    pub default: Option<Value>,
    /// `example`
    pub example: Option<Value>,
    /// `x-max-page-items`
    pub max_page_items: Option<i64>,
    /// The constraints, which are documented and not enforced.
    pub constraints: Constraints,
}

/// What kind of value a schema describes.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any JSON value: the schema says nothing, or something that is not understood and was reported.
    Any,
    /// `type: boolean`
    Boolean,
    /// `type: integer`, with its `format`.
    Integer(Option<String>),
    /// `type: number`, with its `format`.
    Number(Option<String>),
    /// `type: string`, with its `format`.
    String(Option<String>),
    /// A string with listed values, in the document's order.
    Enum {
        /// The values.
        values: Vec<String>,
        /// Whether the document says that there may be more (`x-extensible-enum`).
        open: bool,
        /// What values mean, where the document says so: by a variant for each (`oneOf` of `const`), or by
        /// `x-enum-descriptions`.
        meanings: IndexMap<String, String>,
    },
    /// `type: array`
    Array(SchemaId),
    /// `type: object`
    Object(ObjectShape),
    /// `oneOf` or `anyOf`
    Union(UnionVariants),
}

/// The members of an object.
#[derive(Clone, Debug, Default)]
pub struct ObjectShape {
    /// The properties, in the document's order.
    pub properties: IndexMap<String, Property>,
    /// Whether `properties` was written at all, if only as `{}`: an object that says so is not free-form.
    pub closed: bool,
    /// What `additionalProperties` says.
    pub additional: Additional,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its schema, with the flags of this place.
    pub schema: SchemaId,
    /// Whether the object's `required` lists it.
    pub required: bool,
}

/// What `additionalProperties` says.
#[derive(Clone, Debug, Default)]
pub enum Additional {
    /// Nothing.
    #[default]
    Unstated,
    /// `false`
    Denied,
    /// `true` or `{}`
    Any,
    /// A schema for the values.
    Schema(SchemaId),
}

/// The variants of a union, and its discriminator.
#[derive(Clone, Debug)]
pub struct UnionVariants {
    /// The variants, in the document's order.
    pub variants: Vec<UnionVariant>,
    /// `discriminator.propertyName`
    pub discriminator: Option<String>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its schema.
    pub schema: SchemaId,
    /// The discriminator values that choose it: its keys in `discriminator.mapping`, and its component's name.
    pub discriminator_values: Vec<String>,
    /// The properties with their constants, one of which each has, where several discriminators together choose it.
    pub constants: Vec<(String, Vec<String>)>,
}

impl UnionVariant {
    /// Creates a variant that its schema alone tells from others.
    pub fn new(schema: SchemaId) -> Self {
        Self { schema, discriminator_values: Vec::new(), constants: Vec::new() }
    }
}

impl Schema {
    /// Creates a schema that allows any value.
    pub fn any(origin: Origin) -> Self {
        Self {
            origin,
            name: None,
            description: None,
            own_description: None,
            shape: Shape::Any,
            nullable: false,
            read_only: false,
            write_only: false,
            deprecated: false,
            secret: false,
            immutable: false,
            default: None,
            example: None,
            max_page_items: None,
            constraints: Constraints::default(),
        }
    }
}
