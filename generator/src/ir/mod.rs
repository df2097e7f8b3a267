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
    AlternativeServer, Api, ClientValue, DefaultHeader, Endpoint, EndpointFilter, ExampleProgram, Group,
    GroupId, GuidePage, Host, HostVariable, Resource, ResourceId, Scheme, SchemeKind, TokenExchange,
};
pub use self::body::{Body, BodyKind, MultipartParts};
pub use self::operation::{
    Argument, ListStyle, Operation, OperationId, Parameter, ParameterIn, ParameterStyle, PartKind,
    RelatedCall, Response, Serialization, Stream, Style, Success, SuccessKind,
};
pub use self::paging::{Page, Paging};
pub use self::response_variants::{ResponseStatus, ResponseVariant, ResponseVariantKind};
pub use self::types::{
    DefiningModule, Enum, EnumValue, Field, Presence, Struct, TypeDef, TypeId, TypeKind, TypeRef, Union,
    Variant, VariantShape,
};
pub use self::wait::Phases;
