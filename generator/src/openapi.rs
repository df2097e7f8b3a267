//! Terms of OpenAPI that several stages share.
//!
//! Data only. Knows no stage.

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

/// A call that no code is generated for: one of a callback, a webhook or a link.
#[derive(Clone, Debug)]
pub struct RelatedCall {
    /// The name of the callback, the webhook or the link.
    pub name: String,
    /// The method and URL of a request that the service sends, or the operation that a link leads to.
    pub target: String,
    /// The summary or the description.
    pub text: Option<String>,
}
