//! The kinds of objects of a document, by which a reference is moved to the right section of the components.
//!
//! See OpenAPI 3.0.3 to 3.2, sections on each object.

use crate::document_members::is_data;

/// The kind of an object. Lists have the kind of their elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The whole document.
    Document,
    /// The Components Object.
    Components,
    /// Path items by path or name.
    PathItems,
    /// A Path Item Object.
    PathItem,
    /// Operations by method.
    Operations,
    /// An Operation Object.
    Operation,
    /// Parameters by name.
    Parameters,
    /// A Parameter Object.
    Parameter,
    /// Request bodies by name.
    RequestBodies,
    /// A Request Body Object.
    RequestBody,
    /// Responses by status or name.
    Responses,
    /// A Response Object.
    Response,
    /// Headers by name.
    Headers,
    /// A Header Object.
    Header,
    /// Media types by name.
    MediaTypes,
    /// A Media Type Object.
    MediaType,
    /// Encodings by property.
    Encodings,
    /// An Encoding Object.
    Encoding,
    /// Examples by name.
    Examples,
    /// An Example Object.
    Example,
    /// Links by name.
    Links,
    /// A Link Object.
    Link,
    /// Callbacks by name.
    Callbacks,
    /// A Callback Object: path items by expression.
    Callback,
    /// Security schemes by name.
    SecuritySchemes,
    /// A Security Scheme Object.
    SecurityScheme,
    /// Schemas by name.
    Schemas,
    /// A Schema Object.
    Schema,
    /// A Discriminator Object.
    Discriminator,
    /// The mapping of a discriminator.
    Mapping,
    /// A value without references.
    Data,
}

impl Kind {
    /// Returns the section of the components that can contain the object.
    pub(super) fn section(self) -> Option<&'static str> {
        let section = match self {
            Self::Schema => "schemas",
            Self::Parameter => "parameters",
            Self::RequestBody => "requestBodies",
            Self::Response => "responses",
            Self::Header => "headers",
            Self::Example => "examples",
            Self::Link => "links",
            Self::Callback => "callbacks",
            Self::MediaType => "mediaTypes",
            _ => return None,
        };
        Some(section)
    }

    /// Returns `true` if `$ref` is a reference in the object.
    pub(super) fn may_be_reference(self) -> bool {
        self.section().is_some() || matches!(self, Self::PathItem | Self::SecurityScheme)
    }

    /// Returns `true` if every key is a name, so that none is an extension.
    fn has_names(self) -> bool {
        matches!(
            self,
            Self::Parameters
                | Self::RequestBodies
                | Self::Headers
                | Self::MediaTypes
                | Self::Encodings
                | Self::Examples
                | Self::Links
                | Self::Callbacks
                | Self::SecuritySchemes
                | Self::Schemas
        )
    }

    /// Returns the kind of a member.
    pub(super) fn member(self, key: &str) -> Self {
        match (self, key) {
            (_, key) if key.starts_with("x-") && !self.has_names() => Self::Data,
            (Self::Document, "paths" | "webhooks") | (Self::Components, "pathItems") => Self::PathItems,
            (Self::Document, "components") => Self::Components,
            (Self::PathItems | Self::Callback, _) => Self::PathItem,
            (Self::PathItem | Self::Operation, "parameters") => Self::Parameter,
            (Self::PathItem, "servers" | "summary" | "description") => Self::Data,
            (Self::PathItem, "additionalOperations") => Self::Operations,
            (Self::PathItem | Self::Operations, _) => Self::Operation,
            (Self::Operation, "requestBody") => Self::RequestBody,
            (Self::Operation, "responses") | (Self::Components, "responses") => Self::Responses,
            (Self::Operation, "callbacks") | (Self::Components, "callbacks") => Self::Callbacks,
            (Self::Callbacks, _) => Self::Callback,
            (Self::Components, "parameters") => Self::Parameters,
            (Self::Parameters, _) => Self::Parameter,
            (Self::Components, "requestBodies") => Self::RequestBodies,
            (Self::RequestBodies, _) => Self::RequestBody,
            (Self::Responses, _) => Self::Response,
            (Self::Response | Self::Encoding | Self::Components, "headers") => Self::Headers,
            (Self::Headers, _) => Self::Header,
            (Self::Response | Self::RequestBody | Self::Parameter | Self::Header, "content")
            | (Self::Components, "mediaTypes") => Self::MediaTypes,
            (Self::MediaTypes, _) => Self::MediaType,
            (Self::MediaType, "encoding") => Self::Encodings,
            (Self::Encodings, _) | (Self::MediaType, "prefixEncoding" | "itemEncoding") => Self::Encoding,
            (Self::MediaType | Self::Parameter | Self::Header | Self::Components, "examples") => {
                Self::Examples
            }
            (Self::Examples, _) => Self::Example,
            (Self::Response | Self::Components, "links") => Self::Links,
            (Self::Links, _) => Self::Link,
            (Self::Components, "securitySchemes") => Self::SecuritySchemes,
            (Self::SecuritySchemes, _) => Self::SecurityScheme,
            (Self::MediaType | Self::Parameter | Self::Header, "schema")
            | (Self::MediaType, "itemSchema") => Self::Schema,
            (Self::Components, "schemas")
            | (
                Self::Schema,
                "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions",
            ) => Self::Schemas,
            (Self::Schema, "discriminator") => Self::Discriminator,
            (Self::Discriminator, "mapping") => Self::Mapping,
            (Self::Schema, key) if is_data(key, false) => Self::Data,
            (Self::Schemas | Self::Schema, _) => Self::Schema,
            _ => Self::Data,
        }
    }
}
