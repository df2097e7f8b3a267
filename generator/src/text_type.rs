//! The types that a string can have, which a maintainer chooses by format or by property.
//!
//! Contains only data. Does not depend on any stage.

/// The type of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextType {
    /// Text without a format.
    Plain,
    /// A point in time.
    DateTime,
    /// Bytes as base64.
    Base64,
    /// A 64-bit integer.
    Int64,
    /// An unsigned 64-bit integer.
    Uint64,
    /// A JSON text, whose value the documents may describe.
    Json,
    /// Text with a format of which the SDK keeps the text.
    Formatted(TextFormat),
}

/// A format of which the SDK keeps the text and converts it on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextFormat {
    /// A UUID.
    Uuid,
    /// A URL.
    Url,
    /// A date.
    Date,
    /// A time of day.
    TimeOfDay,
    /// An ISO 8601 duration.
    Duration,
    /// A decimal number.
    Decimal,
}

/// The types by the words for them in `sdk.yaml`.
const TYPES: [(&str, TextType); 12] = [
    ("base64", TextType::Base64),
    ("date", TextType::Formatted(TextFormat::Date)),
    ("date-time", TextType::DateTime),
    ("decimal", TextType::Formatted(TextFormat::Decimal)),
    ("duration", TextType::Formatted(TextFormat::Duration)),
    ("int64", TextType::Int64),
    ("json", TextType::Json),
    ("string", TextType::Plain),
    ("time", TextType::Formatted(TextFormat::TimeOfDay)),
    ("uint64", TextType::Uint64),
    ("url", TextType::Formatted(TextFormat::Url)),
    ("uuid", TextType::Formatted(TextFormat::Uuid)),
];

impl TextType {
    /// Returns the words for the types.
    pub fn words() -> impl Iterator<Item = &'static str> {
        TYPES.iter().map(|(word, _)| *word)
    }

    /// Returns the type for a word.
    pub fn from_word(word: &str) -> Option<Self> {
        TYPES.iter().find(|(known, _)| *known == word).map(|(_, it)| *it)
    }

    /// Returns a usual name of the format, if the type has one.
    pub fn format(self) -> Option<&'static str> {
        Some(match self {
            Self::Plain | Self::Int64 | Self::Uint64 | Self::Json => return None,
            Self::DateTime => "date-time",
            Self::Base64 => "byte",
            Self::Formatted(TextFormat::Uuid) => "uuid",
            Self::Formatted(TextFormat::Url) => "uri",
            Self::Formatted(TextFormat::Date) => "date",
            Self::Formatted(TextFormat::TimeOfDay) => "time",
            Self::Formatted(TextFormat::Duration) => "duration",
            Self::Formatted(TextFormat::Decimal) => "decimal",
        })
    }

    /// Returns the type that a format has unless the maintainer chooses another one.
    pub fn from_format(format: Option<&str>) -> Self {
        match format {
            Some("date-time") => Self::DateTime,
            Some("byte") => Self::Base64,
            Some("int64") => Self::Int64,
            Some("uint64") => Self::Uint64,
            _ => Self::Plain,
        }
    }
}
