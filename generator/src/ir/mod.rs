//! The intermediate representation: the SDK as data, with names as on the wire.
//!
//! Produced by [`crate::lower`], named by [`crate::names`] and emitted by [`crate::emit`]. It no longer depends on
//! OpenAPI, and does not contain Rust identifiers yet.

mod api;
mod body;
mod conversion;
mod finder;
mod host;
mod ids;
mod line_estimate;
mod naming;
mod operation;
mod paging;
mod parameter;
mod place;
mod poller;
mod response_status;
mod response_variants;
mod result;
mod security;
mod types;
mod upload;
mod value_size;
mod variant_shape;
mod wait;
mod webhook;

pub use self::api::{
    AlreadyExists, Api, ErrorCode, ExampleProgram, Group, GuidePage, HandwrittenModule, Locked, Resource,
};
pub use self::body::{Body, BodyKind, MultipartParts};
pub use self::conversion::Conversion;
pub use self::finder::Finder;
pub use self::host::{
    AlternativeServer, ClientValue, DefaultHeader, Endpoint, EndpointMap, EndpointUrl, Host, HostVariable,
    NamedServer,
};
pub use self::ids::{GroupId, OperationId, ResourceId, TypeId};
pub use self::naming::{LabelSource, Naming};
pub use self::operation::{
    Argument, ConstantParameter, Operation, Response, ResponseHeader, RetryDefaults, RetryOn, Stream,
    Success, SuccessKind,
};
pub use self::paging::{Page, PageFact, PagePlace, PageRequest, Paging};
pub use self::parameter::{
    ArrayStyle, ListStyle, NestedStyle, Parameter, ParameterIn, ParameterStyle, PartKind, Serialization,
    Style,
};
pub use self::place::{OperationKey, Places, places_of_keys, variant_keys, without_parameters};
pub use self::poller::{PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller};
pub use self::response_status::ResponseStatus;
pub use self::response_variants::{ResponseVariant, ResponseVariantKind};
pub use self::result::ReportedError;
pub use self::security::{
    ApplicationEnv, ExchangeLogin, LoginArgument, OAuth, Scheme, SchemeKind, TokenExchange,
};
pub use self::types::{
    DefiningModule, Derive, Enum, EnumValue, Field, Presence, Struct, TypeDef, TypeKind, TypeRef, Union,
    Variant,
};
pub use self::upload::{
    PresignedSteps, SessionCall, SessionSteps, StorageRequest, Upload, UploadArgument, UploadDigest,
    UploadProperty, UploadStart, UploadSteps,
};
pub use self::value_size::{inline_type, is_big, is_boxed_variant, is_kept_unboxed};
pub use self::variant_shape::{JsonKind, ObjectShape, VariantShape};
pub use self::wait::{PhasedParts, Phases};
pub use self::webhook::{
    Callback, CallbackPayload, Callbacks, SignedContent, WebhookAlgorithm, WebhookEvent, WebhookHeader,
    WebhookSecret, WebhookSignature, WebhookSignatureFormat, Webhooks,
};
pub use crate::openapi::RelatedCall;
pub use crate::text_type::TextFormat;
