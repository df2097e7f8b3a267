//! The result of resolving: operations without `$ref`, and a graph of flat schemas. Contains only data.

mod constraints;
mod operation;
mod resolved;
mod schema;
mod security;
mod server;
mod webhook;

pub use self::constraints::{
    Bound, Condition, ConditionTest, Constraints, ContentConstraint, Listed, NameConstraint,
};
pub use self::operation::{
    Body, Callback, Callbacks, Encoding, Media, Operation, Parameter, PositionalPart, PositionalParts,
    RequiredScopes, Response, ResponseHeader, Status,
};
pub use self::resolved::{DocumentInfo, RemovedOperation, Resolved, Tag, UnmatchedStream};
pub use self::schema::{
    Additional, ObjectShape, Property, RarePropertyFacts, Schema, SchemaGraph, SchemaId, Shape, UnionVariant,
    UnionVariants,
};
pub use self::security::{OAuth, SecurityKind, SecurityScheme};
pub use self::server::{Server, ServerVariable};
pub use self::webhook::Webhook;
