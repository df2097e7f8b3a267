// Copied by sdkwright from modules/flink/value.rs next to the API's documents; edit it there.

//! Values of SQL types.

use std::fmt;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::ExactDecimal;
use crate::sql::v1::DataType;

/// A value of a result. The type of its column decides the variant.
///
/// A value that does not fit its type, or whose type has no variant here, stays JSON as it was received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SqlValue {
    /// The value `NULL` of any type.
    Null,
    /// A `BOOLEAN`.
    Boolean(bool),
    /// A `TINYINT`, `SMALLINT`, `INTEGER` or `BIGINT`.
    Integer(i64),
    /// A `FLOAT` or `DOUBLE`.
    Double(f64),
    /// A `DECIMAL`, with all its digits.
    Decimal(ExactDecimal),
    /// A `CHAR` or `VARCHAR`.
    Text(String),
    /// A `BINARY` or `VARBINARY`.
    Bytes(Vec<u8>),
    /// A `DATE`, such as `2026-01-31`.
    Date(String),
    /// A `TIME`, such as `23:59:59.999`.
    Time(String),
    /// A `TIMESTAMP` of any kind, such as `2026-01-31 23:59:59.999`. A timestamp with a local time zone is in the time zone
    /// of the statement, which is UTC unless the property `sql.local-time-zone` is set.
    Timestamp(String),
    /// An `INTERVAL` of any kind, such as `+2 07:33:20.000`.
    Interval(String),
    /// A `VARIANT`, as JSON text with all digits of its numbers. It deserializes as the JSON value; text that is not
    /// JSON deserializes as a string.
    Variant(String),
    /// An `ARRAY`.
    Array(Vec<SqlValue>),
    /// A `MAP`. The entries of a `MULTISET` are its elements, each with the number of its occurrences.
    Map(Vec<(SqlValue, SqlValue)>),
    /// A `ROW`, with the names of its fields.
    Row(Vec<(String, SqlValue)>),
    /// A value of another type.
    Other(Value),
}

impl SqlValue {
    /// Decodes a value of a type.
    pub(super) fn decode(value: Value, data_type: &DataType) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::String(text) if data_type.r#type == "VARIANT" => Self::Variant(text),
            variant if data_type.r#type == "VARIANT" => Self::Variant(variant.to_string()),
            Value::Array(items) => Self::decode_items(items, data_type),
            scalar => Self::decode_scalar(&scalar, &data_type.r#type).unwrap_or(Self::Other(scalar)),
        }
    }

    fn decode_scalar(value: &Value, type_name: &str) -> Option<Self> {
        // The service sends scalars as text.
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            _ => return None,
        };
        Some(match type_name {
            "BOOLEAN" if text.eq_ignore_ascii_case("true") => Self::Boolean(true),
            "BOOLEAN" if text.eq_ignore_ascii_case("false") => Self::Boolean(false),
            "TINYINT" | "SMALLINT" | "INTEGER" | "BIGINT" => Self::Integer(text.parse().ok()?),
            "FLOAT" | "DOUBLE" => Self::Double(text.parse().ok()?),
            "DECIMAL" => Self::Decimal(text.parse().ok()?),
            "CHAR" | "VARCHAR" => Self::Text(text),
            "BINARY" | "VARBINARY" => Self::Bytes(decode_hex(&text)?),
            "DATE" => Self::Date(text),
            name if name == "TIME" || name.starts_with("TIME_") => Self::Time(text),
            name if name == "TIMESTAMP" || name.starts_with("TIMESTAMP_") => Self::Timestamp(text),
            name if name.starts_with("INTERVAL") => Self::Interval(text),
            _ => return None,
        })
    }

    fn decode_items(items: Vec<Value>, data_type: &DataType) -> Self {
        match (data_type.r#type.as_str(), &data_type.element_type, &data_type.key_type, &data_type.value_type)
        {
            ("ARRAY", Some(element), ..) => {
                Self::Array(items.into_iter().map(|item| Self::decode(item, element)).collect())
            }
            ("MULTISET", Some(element), ..) if items.iter().all(is_pair) => {
                let count = DataType::new("BIGINT", false);
                Self::Map(pairs(items).map(|(key, value)| entry(key, element, value, &count)).collect())
            }
            ("MAP", _, Some(key_type), Some(value_type)) if items.iter().all(is_pair) => {
                Self::Map(pairs(items).map(|(key, value)| entry(key, key_type, value, value_type)).collect())
            }
            _ => match &data_type.fields {
                Some(fields) if fields.len() == items.len() => {
                    let named = fields.iter().zip(items);
                    let decode = |item, field_type| Self::decode(item, field_type);
                    Self::Row(
                        named
                            .map(|(field, item)| (field.name.clone(), decode(item, &field.field_type)))
                            .collect(),
                    )
                }
                _ => Self::Other(Value::Array(items)),
            },
        }
    }

    /// Returns the text of a string, date, time, timestamp, interval or variant.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text)
            | Self::Date(text)
            | Self::Time(text)
            | Self::Timestamp(text)
            | Self::Interval(text)
            | Self::Variant(text) => Some(text),
            _ => None,
        }
    }

    /// Returns `true` if the value is `NULL`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

fn is_pair(item: &Value) -> bool {
    item.as_array().is_some_and(|pair| pair.len() == 2)
}

fn pairs(items: Vec<Value>) -> impl Iterator<Item = (Value, Value)> {
    items.into_iter().filter_map(|mut item| {
        let pair = item.as_array_mut()?;
        Some((pair.first_mut()?.take(), pair.last_mut()?.take()))
    })
}

fn entry(key: Value, key_type: &DataType, value: Value, value_type: &DataType) -> (SqlValue, SqlValue) {
    (SqlValue::decode(key, key_type), SqlValue::decode(value, value_type))
}

/// Decodes bytes in the form `x'0a1b'`.
fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix("x'").and_then(|rest| rest.strip_suffix('\'')).unwrap_or(text);
    let pair = |pair: &[u8]| {
        let digits =
            std::str::from_utf8(pair).ok().filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        u8::from_str_radix(digits, 16).ok()
    };
    let chunks = digits.as_bytes().chunks(2);
    if digits.len().is_multiple_of(2) { chunks.map(pair).collect() } else { None }
}

fn encode_hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("x'{digits}'")
}

/// Formats the value as text: `NULL` as an empty string, bytes in hexadecimal, and nested values as JSON.
impl fmt::Display for SqlValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.pad(""),
            Self::Boolean(value) => fmt::Display::fmt(value, formatter),
            Self::Integer(value) => fmt::Display::fmt(value, formatter),
            Self::Double(value) => fmt::Display::fmt(value, formatter),
            Self::Decimal(value) => fmt::Display::fmt(value, formatter),
            Self::Text(text)
            | Self::Date(text)
            | Self::Time(text)
            | Self::Timestamp(text)
            | Self::Interval(text)
            | Self::Variant(text)
            | Self::Other(Value::String(text)) => formatter.pad(text),
            Self::Bytes(bytes) => formatter.pad(&encode_hex(bytes)),
            nested => formatter.pad(&serde_json::to_string(nested).map_err(|_| fmt::Error)?),
        }
    }
}

/// Serializes decimal numbers and variants as text, bytes in hexadecimal, maps as lists of pairs, and rows by the names of fields.
impl Serialize for SqlValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Double(value) => serializer.serialize_f64(*value),
            Self::Decimal(value) => value.serialize(serializer),
            Self::Text(text)
            | Self::Date(text)
            | Self::Time(text)
            | Self::Timestamp(text)
            | Self::Interval(text)
            | Self::Variant(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => serializer.serialize_str(&encode_hex(bytes)),
            Self::Array(items) => items.serialize(serializer),
            Self::Map(entries) => {
                let mut pairs = serializer.serialize_seq(Some(entries.len()))?;
                entries.iter().try_for_each(|entry| pairs.serialize_element(entry))?;
                pairs.end()
            }
            Self::Row(fields) => {
                let mut row = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(name, value)| row.serialize_entry(name, value))?;
                row.end()
            }
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests;
