//! The shapes of values, which select the variants of unions.

use serde_json::Value;

use crate::ir::ids::TypeId;

/// The shape of a value: the facts that select a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum VariantShape {
    /// Any value.
    #[default]
    Any,
    /// No value. As the `others` of an object, it excludes other members.
    None,
    /// A value of a kind.
    Kind(JsonKind),
    /// One of these scalars.
    Values(Vec<Value>),
    /// A list whose elements have this shape.
    List(Box<VariantShape>),
    /// An object.
    Object(Box<ObjectShape>),
    /// A value of one of these shapes.
    Union(Vec<VariantShape>),
    /// A value of a variant of this union.
    Type(TypeId),
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// Null.
    Null,
    /// A boolean.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

/// The shape of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectShape {
    /// The members that have to be present.
    pub required: Vec<(String, VariantShape)>,
    /// The members that can be present.
    pub optional: Vec<(String, VariantShape)>,
    /// The shape of all other members.
    pub others: VariantShape,
}

impl VariantShape {
    /// Returns the shape of an object that requires this member with one of these values.
    pub fn with_member(name: &str, values: Vec<Value>) -> Self {
        let required = vec![(name.to_owned(), Self::Values(values))];
        Self::Object(Box::new(ObjectShape { required, ..ObjectShape::default() }))
    }

    /// Returns the kind that all values except null have in common, if there is one.
    pub fn kind(&self) -> Option<JsonKind> {
        match self {
            Self::Kind(kind) => Some(*kind),
            Self::Values(values) => match values.first()? {
                Value::String(_) => Some(JsonKind::String),
                Value::Bool(_) => Some(JsonKind::Boolean),
                Value::Number(number) if number.is_f64() => Some(JsonKind::Number),
                Value::Number(_) => Some(JsonKind::Integer),
                _ => None,
            },
            Self::List(_) => Some(JsonKind::List),
            Self::Object(_) => Some(JsonKind::Object),
            Self::Union(shapes) => {
                let is_null = |shape: &&Self| **shape == Self::Kind(JsonKind::Null);
                let mut kinds = shapes.iter().filter(|shape| !is_null(shape)).map(Self::kind);
                let first = kinds.next()??;
                kinds.all(|kind| kind == Some(first)).then_some(first)
            }
            Self::Any | Self::None | Self::Type(_) => None,
        }
    }
}
