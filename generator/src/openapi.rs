//! The terms of OpenAPI that several stages share.
//!
//! Contains only data. Does not depend on any stage.

/// The members of a document with webhooks.
pub const WEBHOOK_MEMBERS: [&str; 2] = ["webhooks", "x-webhooks"];

/// The location of a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// The serialization style of a parameter (OpenAPI 3.0.3, style values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `simple`
    Simple,
    /// `label`
    Label,
    /// `matrix`
    Matrix,
    /// `form`
    Form,
    /// `spaceDelimited`
    SpaceDelimited,
    /// `pipeDelimited`
    PipeDelimited,
    /// `deepObject`
    DeepObject,
}

/// A request or operation that is only documented: that of a callback, a webhook or a link.
#[derive(Clone, Debug)]
pub struct RelatedCall {
    /// The name of the callback, webhook or link.
    pub name: String,
    /// The method and URL of the request that the service sends, or the operation that the link refers to.
    pub target: String,
    /// The summary or description.
    pub text: Option<String>,
}
