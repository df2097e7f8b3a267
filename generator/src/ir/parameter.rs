//! Parameters: their locations and serializations.

use crate::ir::types::TypeRef;

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The words that it is named after instead of its name on the wire.
    pub label: Option<String>,
    /// The location.
    pub location: ParameterIn,
    /// The type; lists are [`TypeRef::List`].
    pub ty: TypeRef,
    /// The serialization of its value.
    pub serialization: Serialization,
    /// The description.
    pub description: Option<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// Facts for the documentation, such as `at most 100`, ``defaults to `10` ``.
    pub notes: Vec<String>,
    /// An example value as text, if the document gives one that fits.
    pub example: Option<String>,
}

impl Parameter {
    /// Returns `true` if the documents state this default.
    pub fn defaults_to(&self, value: &str) -> bool {
        self.notes.iter().any(|note| *note == format!("defaults to `{value}`"))
    }

    /// Returns the text that identifies the parameter of an operation: its name, after its location unless it is in the
    /// path. Names of headers are case-insensitive (RFC 9110, 5.1).
    pub fn key(&self) -> String {
        match self.location {
            ParameterIn::Path => self.wire.clone(),
            ParameterIn::Header => format!("header {}", self.wire.to_ascii_lowercase()),
            location => format!("{} {}", location.as_str(), self.wire),
        }
    }

    /// Returns the words that its argument or setter is named after.
    pub fn words(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.wire)
    }
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterIn {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A part of the body.
    Part,
}

impl ParameterIn {
    /// Returns the name of the location, such as `query`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Part => "part",
        }
    }
}

/// The serialization of a parameter's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// A plain string.
    Plain,
    /// A list of strings in a query.
    List(ListStyle),
    /// A style of OpenAPI that the runtime applies.
    Styled(ParameterStyle),
    /// A part of the body, or one for each element of a list, with its media type if there is one.
    Part(PartKind, String),
}

/// The content of a part of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// A text.
    Text,
    /// A value as JSON.
    Json,
    /// A file.
    File,
    /// A part with content and headers from the application.
    Raw,
}

/// A style of OpenAPI (OpenAPI 3.0.3, style values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParameterStyle {
    /// The style.
    pub style: Style,
    /// `explode`
    pub explode: bool,
    /// `allowReserved`
    pub reserved: bool,
}

/// The styles, and JSON for a parameter with `content`.
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
    Space,
    /// `pipeDelimited`
    Pipe,
    /// `deepObject`
    DeepObject,
    /// Object members in brackets or as JSON, and arrays in one of several styles, as configured.
    Nested(NestedStyle),
    /// JSON.
    Json,
}

/// The style of nested values, which OpenAPI leaves mostly undefined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NestedStyle {
    /// `true` if object members are in brackets, as in `a[b]=1`; `false` if objects are JSON.
    pub brackets: bool,
    /// The style of arrays of scalars.
    pub arrays: ArrayStyle,
    /// The style of arrays of arrays or objects.
    pub rows: ArrayStyle,
}

/// The style of an array in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArrayStyle {
    /// `a=1&a=2`
    Repeat,
    /// `a[]=1&a[]=2`
    Brackets,
    /// `a[0]=1&a[1]=2`
    Indices,
    /// `a=1,2`
    Comma,
    /// Each element as JSON.
    Json,
}

/// The serialization of a list in a query (OpenAPI 3.0.3, style values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListStyle {
    /// The name is repeated: `a=1&a=2`.
    Repeated,
    /// `a=1,2`
    Comma,
    /// `a=1%202`
    Space,
    /// `a=1|2`
    Pipe,
}
