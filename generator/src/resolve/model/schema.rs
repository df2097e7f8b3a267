//! Schemas as a graph: flat, without `$ref` and `allOf`.
//!
//! Every use of a schema has its own flags (`readOnly`, `nullable`, …).

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Origin;
use crate::resolve::model::constraints::{Condition, Constraints};
use crate::text_type::TextType;

/// A schema of a [`SchemaGraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// A graph of schemas that refer to each other by number, so recursion needs no special case.
#[derive(Clone, Debug, Default)]
pub struct SchemaGraph {
    /// The schemas, indexed by [`SchemaId`].
    pub schemas: Vec<Schema>,
}

impl SchemaGraph {
    /// Adds a schema and returns its number.
    pub fn add(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema);
        SchemaId(u32::try_from(self.schemas.len() - 1).unwrap_or(u32::MAX))
    }
}

impl std::ops::Index<SchemaId> for SchemaGraph {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }
}

/// A flat schema at one use.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The location in the documents. For a merged schema, the location of the use.
    pub origin: Origin,
    /// The name: the key of the component, or else the `title`, of the one part that has the properties. Parts of an
    /// `allOf` that only annotate or constrain do not change it. If several parts have properties, the name is that of
    /// the schema with the `allOf`.
    pub name: Option<String>,
    /// `true` if the name is the key of a component.
    pub is_component: bool,
    /// The description. The outermost one takes precedence.
    pub description: Option<String>,
    /// The description of the component or titled part that [`Schema::name`] names: the meaning of the type,
    /// independent of its use.
    pub own_description: Option<String>,
    /// The names of the enum values that annotations state, by value.
    pub value_names: Vec<(String, String)>,
    /// The kind of value.
    pub shape: Shape,
    /// The type of a string that the configuration chooses.
    pub text_type: Option<TextType>,
    /// `nullable`, or null among the types or enum values.
    pub nullable: bool,
    /// `readOnly`: absent from requests.
    pub read_only: bool,
    /// `writeOnly`: absent from responses.
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `true` if the value must not be printed: `x-redact`, or a setting of the configuration.
    pub secret: bool,
    /// `x-immutable`: the value cannot change after creation.
    pub immutable: bool,
    /// The `contentMediaType` of a string that is a file.
    pub content_media_type: Option<String>,
    /// The schema of the JSON text in a string (`contentSchema`).
    pub content_schema: Option<SchemaId>,
    /// `default`
    pub default: Option<Value>,
    /// `example`
    pub example: Option<Value>,
    /// `x-max-page-items`
    pub max_page_items: Option<i64>,
    /// The constraints, which are documented but not enforced.
    pub constraints: Constraints,
}

/// The kind of value that a schema describes.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any JSON value: the schema does not restrict it, or has an unsupported type that was reported.
    Any,
    /// `type: boolean`
    Boolean,
    /// `type: integer`, with its `format`.
    Integer(Option<String>),
    /// `type: number`, with its `format`.
    Number(Option<String>),
    /// `type: string`, with its `format`.
    String(Option<String>),
    /// A string with enum values, in the order of the document.
    Enum {
        /// The values.
        values: Vec<String>,
        /// `true` if there may be more values (`x-extensible-enum`).
        open: bool,
        /// The meanings of the values, from a variant for each (`oneOf` with `const`) or from `x-enum-descriptions`.
        meanings: IndexMap<String, String>,
    },
    /// `type: array`
    Array(SchemaId),
    /// `type: object`
    Object(ObjectShape),
    /// `oneOf` or `anyOf`.
    Union(UnionVariants),
}

/// The properties of an object.
#[derive(Clone, Debug, Default)]
pub struct ObjectShape {
    /// The properties, in the order of the document.
    pub properties: IndexMap<String, Property>,
    /// `true` if the schema has `properties`, even if empty. Such an object is not free-form.
    pub closed: bool,
    /// `true` if it is part of a documentation page, which omits read-only properties of request bodies.
    pub partial: bool,
    /// The additional properties.
    pub additional: Additional,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// The schema, with the flags of this use.
    pub schema: SchemaId,
    /// `true` if the property is required.
    pub required: bool,
    /// The facts that few properties have. Documents can have millions of properties, so these take no memory elsewhere.
    pub rare: Option<Box<RarePropertyFacts>>,
}

/// The facts that few properties have.
#[derive(Clone, Debug, Default)]
pub struct RarePropertyFacts {
    /// The properties that require this one if they are present (`dependentRequired`).
    pub required_with: Vec<String>,
    /// The conditions under which the property is required (`then` and `else`).
    pub required_if: Vec<Condition>,
    /// The name that an annotation states.
    pub label: Option<String>,
}

impl Property {
    /// Creates a property that neither another one nor a condition requires, and that no annotation names.
    pub fn new(schema: SchemaId, required: bool) -> Self {
        Self { schema, required, rare: None }
    }

    /// Sets the name that an annotation states.
    pub fn labeled(mut self, label: Option<String>) -> Self {
        if label.is_some() {
            self.rare_mut().label = label;
        }
        self
    }

    /// Returns the facts that few properties have.
    pub fn rare_facts(&self) -> RarePropertyFacts {
        self.rare.as_deref().cloned().unwrap_or_default()
    }

    /// Returns the facts that few properties have, to change them.
    pub fn rare_mut(&mut self) -> &mut RarePropertyFacts {
        self.rare.get_or_insert_default()
    }
}

/// The value of `additionalProperties`.
#[derive(Clone, Debug, Default)]
pub enum Additional {
    /// Absent.
    #[default]
    Unstated,
    /// `false`
    Denied,
    /// `true` or `{}`.
    Any,
    /// The schema of the values.
    Schema(SchemaId),
}

/// The variants of a union, and its discriminator.
#[derive(Clone, Debug)]
pub struct UnionVariants {
    /// The variants, in the order of the document.
    pub variants: Vec<UnionVariant>,
    /// `discriminator.propertyName`
    pub discriminator: Option<String>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The schema.
    pub schema: SchemaId,
    /// The discriminator values of the variant: its keys in `discriminator.mapping`, and the name of its component.
    pub discriminator_values: Vec<String>,
    /// The number of discriminator values that are keys of `discriminator.mapping`, which come first.
    pub mapped: usize,
    /// The constant properties of a variant that several discriminators choose together: names and allowed values.
    pub constants: Vec<(String, Vec<String>)>,
    /// The name of a variant whose schema has none.
    pub label: Option<String>,
    /// `true` for the schema with the discriminator, which the other variants extend.
    pub is_base: bool,
    /// `true` for the schema in `discriminator.defaultMapping`: that of values without the discriminator, and of values
    /// whose discriminator no variant has.
    pub is_default: bool,
}

impl UnionVariant {
    /// Creates a variant without discriminator values.
    pub fn new(schema: SchemaId) -> Self {
        Self {
            schema,
            discriminator_values: Vec::new(),
            mapped: 0,
            constants: Vec::new(),
            label: None,
            is_base: false,
            is_default: false,
        }
    }
}

impl Schema {
    /// Creates a schema that allows any value.
    pub fn any(origin: Origin) -> Self {
        Self {
            origin,
            name: None,
            is_component: false,
            description: None,
            own_description: None,
            value_names: Vec::new(),
            shape: Shape::Any,
            text_type: None,
            nullable: false,
            read_only: false,
            write_only: false,
            deprecated: false,
            secret: false,
            immutable: false,
            content_media_type: None,
            content_schema: None,
            default: None,
            example: None,
            max_page_items: None,
            constraints: Constraints::default(),
        }
    }
}
