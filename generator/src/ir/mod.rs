//! The SDK as data: what is to be written, in the words of the wire.
//!
//! In: what [`crate::lower`] decides. Out: what [`crate::names`] names and [`crate::emit`] writes. Plain data: nothing
//! here knows OpenAPI's quirks any more, and nothing knows a Rust identifier yet.

mod api;
mod body;
mod operation;
mod paging;
mod response_variants;
mod types;
mod wait;

pub use self::api::{
    Api, DefaultHeader, Endpoint, Exchange, Group, GroupId, GuidePage, Host, HostVariable, KeptValue, Only,
    OtherServer, Program, Resource, ResourceId, Scheme, SchemeKind,
};
pub use self::body::{Body, BodyKind, Parts};
pub use self::operation::{
    Argument, Hint, ListStyle, Operation, OperationId, Parameter, ParameterPlace, PartKind, Response, Stream,
    Style, Styling, Success, SuccessKind, Writing,
};
pub use self::paging::{Page, Paging};
pub use self::response_variants::{Answer, AnswerKind, AnswerStatus};
pub use self::types::{
    Enum, EnumValue, Field, Home, Presence, Struct, TypeDef, TypeId, TypeKind, TypeRef, Union, UnionShape,
    Variant,
};
pub use self::wait::Phases;
