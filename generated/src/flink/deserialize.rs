// Copied by sdkwright from modules/flink/deserialize.rs next to the API's documents; edit it there.

//! Deserialization of values and rows into the types of the application.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IgnoredAny, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;
use serde_json::de::StrRead;

use super::value::SqlValue;
use crate::sql::v1::ResultColumn;

impl SqlValue {
    /// Returns a deserializer for the JSON of a variant, or `None` if its text is not JSON.
    fn variant(&self) -> Option<serde_json::Deserializer<StrRead<'_>>> {
        let Self::Variant(text) = self else { return None };
        serde_json::from_str::<IgnoredAny>(text).ok()?;
        Some(serde_json::Deserializer::from_str(text))
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de SqlValue {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de SqlValue {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SqlValue::Null => visitor.visit_unit(),
            SqlValue::Boolean(value) => visitor.visit_bool(*value),
            SqlValue::Integer(value) => visitor.visit_i64(*value),
            SqlValue::Double(value) => visitor.visit_f64(*value),
            SqlValue::Decimal(value) => visitor.visit_string(value.to_string()),
            SqlValue::Text(text)
            | SqlValue::Date(text)
            | SqlValue::Time(text)
            | SqlValue::Timestamp(text)
            | SqlValue::Interval(text) => visitor.visit_borrowed_str(text),
            SqlValue::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
            SqlValue::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            SqlValue::Map(entries) => {
                visitor.visit_map(MapDeserializer::new(entries.iter().map(|(key, value)| (key, value))))
            }
            SqlValue::Row(fields) => visitor
                .visit_map(MapDeserializer::new(fields.iter().map(|(name, value)| (name.as_str(), value)))),
            SqlValue::Variant(text) => match self.variant() {
                Some(mut json) => json.deserialize_any(visitor),
                None => visitor.visit_borrowed_str(text),
            },
            SqlValue::Other(value) => value.deserialize_any(visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    /// A decimal number is text unless the application wants a floating-point number.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SqlValue::Decimal(value) => visitor.visit_f64(value.to_f64()),
            _ => self.deserialize_any(visitor),
        }
    }

    /// A number in a variant can have more digits than a number of another SQL type.
    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.variant() {
            Some(mut json) => json.deserialize_i128(visitor),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.variant() {
            Some(mut json) => json.deserialize_u128(visitor),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SqlValue::Null => visitor.visit_none(),
            SqlValue::Variant(text) if text.trim() == "null" => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    /// Bytes and rows are also sequences, so that they fit `Vec<u8>` and tuples.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SqlValue::Bytes(bytes) => visitor.visit_seq(SeqDeserializer::new(bytes.iter().copied())),
            SqlValue::Row(fields) => {
                visitor.visit_seq(SeqDeserializer::new(fields.iter().map(|(_, value)| value)))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if let Some(mut json) = self.variant() {
            return json.deserialize_enum(name, variants, visitor);
        }
        match (self, self.as_str()) {
            (_, Some(text)) => visitor.visit_enum(text.into_deserializer()),
            (SqlValue::Other(value), None) => value.deserialize_enum(name, variants, visitor),
            _ => Err(Error::custom(format_args!("expected a string for the enum `{name}`"))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 char str string bytes byte_buf unit unit_struct map struct
        identifier ignored_any
    }
}

/// A row as a map by the names of its columns, or as a sequence.
pub(super) struct RowDeserializer<'de> {
    pub(super) columns: &'de [ResultColumn],
    pub(super) values: &'de [SqlValue],
}

impl<'de> Deserializer<'de> for RowDeserializer<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let names = self.columns.iter().map(|column| column.name.as_str());
        visitor.visit_map(MapDeserializer::new(names.zip(self.values)))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(SeqDeserializer::new(self.values.iter()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct map
        struct enum identifier ignored_any
    }
}
