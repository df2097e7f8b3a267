//! The rules that map annotations to words, by the object that has the annotation. Data only.

use indexmap::IndexMap;

use crate::source::Node;

/// The object that has an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Holder {
    /// The root of a document.
    Document,
    /// An operation.
    Operation,
    /// A parameter or header.
    Parameter,
    /// The schema of a property.
    Property,
    /// Another schema.
    Schema,
}

impl Holder {
    /// All objects, with their names.
    pub(crate) const ALL: [(&'static str, Self); 5] = [
        ("document", Self::Document),
        ("operation", Self::Operation),
        ("parameter", Self::Parameter),
        ("property", Self::Property),
        ("schema", Self::Schema),
    ];

    /// Returns the name, with its article.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Document => "a document",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Property => "a property",
            Self::Schema => "a schema",
        }
    }
}

/// A word: the setting or the keyword to which an annotation corresponds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Word {
    /// `operations.OPERATION.method`
    Method,
    /// `operations.OPERATION.tag`
    Tag,
    /// `operations.OPERATION.stage`
    Stage,
    /// `operations.OPERATION.stage: Unstable`
    Unstable,
    /// `operations.OPERATION.docs`
    Docs,
    /// `operations.OPERATION.retry`
    Retry,
    /// `operations.OPERATION.idempotent`, which an annotation cannot set.
    Idempotent,
    /// `subset.exclude.operations`, or an excluded property or parameter.
    Exclude,
    /// `paging.KIND`
    Paging,
    /// `streams.KIND`
    Streams,
    /// `pollers.KIND`
    Pollers,
    /// The value for operations whose own value is `true`.
    Default,
    /// `fields`
    Name,
    /// `types`
    Type,
    /// `variants`
    ValueNames,
    /// The documentation of enum values.
    ValueDescriptions,
    /// The name of an enum, and the names and documentation of its values.
    Enum,
    /// `nullable`
    Nullable,
    /// `const`
    Constant,
}

impl Word {
    /// Returns the word with this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "method" => Self::Method,
            "tag" => Self::Tag,
            "stage" => Self::Stage,
            "unstable" => Self::Unstable,
            "docs" => Self::Docs,
            "retry" => Self::Retry,
            "idempotent" => Self::Idempotent,
            "exclude" => Self::Exclude,
            "paging" => Self::Paging,
            "streams" => Self::Streams,
            "pollers" => Self::Pollers,
            "default" => Self::Default,
            "name" => Self::Name,
            "type" => Self::Type,
            "value-names" => Self::ValueNames,
            "value-descriptions" => Self::ValueDescriptions,
            "enum" => Self::Enum,
            "nullable" => Self::Nullable,
            "constant" => Self::Constant,
            _ => return None,
        })
    }

    /// Returns the meaning for an object in terms of `sdk.yaml` or OpenAPI, in Markdown.
    pub(crate) fn meaning(self, holder: Holder) -> &'static str {
        match self {
            Self::Method => "`operations.OPERATION.method`",
            Self::Tag => "`operations.OPERATION.tag`",
            Self::Stage => "`operations.OPERATION.stage`",
            Self::Unstable => "`operations.OPERATION.stage: Unstable`",
            Self::Docs => "`operations.OPERATION.docs`",
            Self::Retry if holder == Holder::Document => "`retry`, for the operations of the document",
            Self::Retry => "`operations.OPERATION.retry`",
            Self::Idempotent => "a note: only `operations.OPERATION.idempotent` makes a call repeatable",
            Self::Exclude if holder == Holder::Operation => "`subset.exclude.operations`",
            Self::Exclude => "excluded",
            Self::Paging => "`paging`",
            Self::Streams => "`streams`",
            Self::Pollers => "`pollers`",
            Self::Default => "the value of operations whose own value is `true`",
            Self::Name => "`fields`",
            Self::Type => "`types`",
            Self::ValueNames => "`variants`",
            Self::ValueDescriptions => "the documentation of variants",
            Self::Enum => "`types` and `variants`",
            Self::Nullable => "`nullable: true`",
            Self::Constant => "`const`",
        }
    }

    /// Returns `true` for a word whose values are mappings in one of several forms.
    #[cfg(test)]
    pub(crate) fn needs_forms(self) -> bool {
        matches!(self, Self::Paging | Self::Streams | Self::Pollers | Self::Retry)
    }

    /// Returns the objects on which an annotation can have the word.
    pub(crate) fn holders(self) -> &'static [Holder] {
        match self {
            Self::Method
            | Self::Tag
            | Self::Stage
            | Self::Unstable
            | Self::Docs
            | Self::Idempotent
            | Self::Paging
            | Self::Streams
            | Self::Pollers => &[Holder::Operation],
            Self::Retry => &[Holder::Document, Holder::Operation],
            Self::Default => &[Holder::Document],
            Self::Exclude => &[Holder::Operation, Holder::Parameter, Holder::Property],
            Self::Name => &[Holder::Parameter, Holder::Property, Holder::Schema],
            Self::Type
            | Self::ValueNames
            | Self::ValueDescriptions
            | Self::Enum
            | Self::Nullable
            | Self::Constant => &[Holder::Schema],
        }
    }
}

/// An annotation: its words, and the forms of its value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rule {
    /// The vendor that defines it.
    pub(crate) vendor: String,
    /// The words, by the object that has the annotation.
    pub(crate) words: IndexMap<Holder, Word>,
    /// The forms of a value that is a mapping.
    pub(crate) forms: Vec<Form>,
    /// The further members, which are accepted but have no effect.
    pub(crate) members: Vec<String>,
    /// The reason why it has no effect.
    pub(crate) unused: Option<String>,
}

impl Rule {
    /// Returns the word for an object. A property is also a schema.
    pub(crate) fn word(&self, holder: Holder) -> Option<Word> {
        let as_schema = || if holder == Holder::Property { self.words.get(&Holder::Schema) } else { None };
        self.words.get(&holder).or_else(as_schema).copied()
    }
}

/// A form of a value that is a mapping.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    /// The conditions that select the form: a member, and its value, `absent`, or `None` for any value.
    pub(crate) when: Vec<(String, Option<String>)>,
    /// The settings, by name.
    pub(crate) set: Vec<(String, Source)>,
    /// The settings with a constant value.
    pub(crate) constants: Vec<(String, Node)>,
}

/// The member that a setting comes from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The path of the member, such as `outputs.results`.
    pub(crate) from: String,
    /// The conversion of its value.
    pub(crate) conversion: Conversion,
    /// The value if the member is absent.
    pub(crate) otherwise: Option<String>,
}

/// The conversion of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// A scalar, unchanged.
    Scalar,
    /// `$.meta.next`: the path `meta.next` of a property of the response.
    JsonPath,
    /// `$request.cursor`: the query parameter `cursor`, or else the property of the request body.
    Request,
    /// `$response.meta.next`: the path `meta.next` of a property of the response.
    Response,
    /// `cursor`, or `body.page.cursor` for a property of the request body.
    Parameter,
    /// `parameters` or `requestBody`: the query or the body.
    Place,
    /// `$request.stream`: a flag of the request body.
    Flag,
    /// A number of milliseconds.
    Milliseconds,
}

impl Conversion {
    /// Returns the conversion with this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "json-path" => Self::JsonPath,
            "request" => Self::Request,
            "response" => Self::Response,
            "parameter" => Self::Parameter,
            "place" => Self::Place,
            "flag" => Self::Flag,
            "milliseconds" => Self::Milliseconds,
            _ => return None,
        })
    }
}
