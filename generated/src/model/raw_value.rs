// Copied by sdkwright from sdk-runtime (src/model/raw_value.rs); do not edit.

//! JSON values without a schema.
//!
//! Input: any JSON. Output: a [`Value`], whose memory is limited.

use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use zeroize::Zeroize;

use super::lenient::{Exact, Outside, Zero};
use super::memory_limit::{count_memory, entry_size};

impl Zero for Value {
    const UNTYPED: bool = true;

    fn zero() -> Self {
        Self::Null
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }

    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        _: &mut Outside<'_>,
    ) -> Result<bool, D::Error> {
        *self = Self::decode(deserializer)?;
        Ok(true)
    }

    fn from_json(json: Value) -> Option<Self> {
        Some(json)
    }

    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.zeroize(),
            Self::Array(values) => values.iter_mut().for_each(Zero::wipe),
            Self::Object(members) => members.values_mut().for_each(Zero::wipe),
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::decode(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::decode(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Exact(element)) = elements.next_element()? {
            count_memory(size_of::<Value>())?;
            array.push(element);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Exact(value))) = members.next_entry::<String, Exact<Value>>()? {
            count_memory(entry_size::<Value>(&name))?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}
