// Copied from generator/runtime/src/model/containers.rs by `cargo xtask codegen`; edit it there.

//! Lists and maps of numbers, which are decoded completely or kept as JSON.
//!
//! Input: a JSON array or object. Output: a list or map, or its JSON if a number is out of range for its type. Elements
//! are never dropped.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use zeroize::Zeroize;

use super::lenient::{Exact, Kept, Zero};
use super::number::Decoded;

impl<T: Zero> Zero for Vec<T> {
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self::new()
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if T::LIMITED { list(deserializer) } else { Self::deserialize(deserializer) }
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        if T::LIMITED {
            list_or_keep(deserializer)
        } else {
            Self::deserialize(deserializer).map(Decoded::Value)
        }
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(Zero::wipe);
    }
}

/// Keys are wiped as well as values.
impl<T: Zero> Zero for BTreeMap<String, T> {
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self::new()
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if T::LIMITED { map(deserializer) } else { Self::deserialize(deserializer) }
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        if T::LIMITED {
            map_or_keep(deserializer)
        } else {
            Self::deserialize(deserializer).map(Decoded::Value)
        }
    }

    fn wipe(&mut self) {
        for (mut name, mut value) in std::mem::take(self) {
            name.zeroize();
            value.wipe();
        }
    }
}

fn to_json<E: Error>(value: &impl Serialize) -> Result<Value, E> {
    serde_json::to_value(value).map_err(E::custom)
}

/// Decodes a list; an element that is out of range is an error.
fn list<'de, T: Zero, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let exact: Vec<Exact<T>> = Vec::deserialize(deserializer)?;
    Ok(exact.into_iter().map(|Exact(value)| value).collect())
}

/// Decodes a list, or returns its JSON if an element is out of range.
fn list_or_keep<'de, T: Zero, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Vec<T>>, D::Error> {
    deserializer.deserialize_seq(ListVisitor(PhantomData))
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for ListVisitor<T> {
    type Value = Decoded<Vec<T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut list: Vec<T> = Vec::new();
        while let Some(Kept(element)) = elements.next_element()? {
            let json = match element {
                Decoded::Value(value) => {
                    list.push(value);
                    continue;
                }
                Decoded::Outside(json) => json,
            };
            let mut kept = list.iter().map(to_json).collect::<Result<Vec<_>, _>>()?;
            kept.push(json);
            while let Some(element) = elements.next_element()? {
                kept.push(element);
            }
            return Ok(Decoded::Outside(Value::Array(kept)));
        }
        Ok(Decoded::Value(list))
    }
}

/// Decodes a map; a value that is out of range is an error.
fn map<'de, T: Zero, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
    let exact: BTreeMap<String, Exact<T>> = BTreeMap::deserialize(deserializer)?;
    Ok(exact.into_iter().map(|(name, Exact(value))| (name, value)).collect())
}

/// Decodes a map, or returns its JSON if a value is out of range.
fn map_or_keep<'de, T: Zero, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Decoded<BTreeMap<String, T>>, D::Error> {
    deserializer.deserialize_map(MapVisitor(PhantomData))
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for MapVisitor<T> {
    type Value = Decoded<BTreeMap<String, T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((name, Kept(value))) = members.next_entry::<String, Kept<T>>()? {
            let json = match value {
                Decoded::Value(value) => {
                    map.insert(name, value);
                    continue;
                }
                Decoded::Outside(json) => json,
            };
            let mut kept = Map::new();
            for (name, value) in map {
                kept.insert(name, to_json(&value)?);
            }
            kept.insert(name, json);
            while let Some((name, value)) = members.next_entry::<String, Value>()? {
                kept.insert(name, value);
            }
            return Ok(Decoded::Outside(Value::Object(kept)));
        }
        Ok(Decoded::Value(map))
    }
}
