// Copied by sdkwright from sdk-runtime (src/model/containers.rs); do not edit.

//! Lists and maps, which are decoded completely or kept as JSON.
//!
//! Input: a JSON array or object. Output: a list or map, or its JSON if a number is out of range for its type. Elements
//! are never dropped, and their memory is limited.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use zeroize::Zeroize;

use super::lenient::{Exact, Kept, Zero};
use super::memory_limit::{count_memory, entry_size};
use super::number::Decoded;

impl<T: Zero> Zero for Vec<T> {
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self::new()
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        if T::LIMITED {
            deserializer.deserialize_seq(KeptListVisitor(PhantomData))
        } else {
            Self::decode(deserializer).map(Decoded::Value)
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
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        if T::LIMITED {
            deserializer.deserialize_map(KeptMapVisitor(PhantomData))
        } else {
            Self::decode(deserializer).map(Decoded::Value)
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

/// A visitor that decodes a list. An element that is out of range is an error.
struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(Exact(element)) = elements.next_element()? {
            count_memory(size_of::<T>())?;
            list.push(element);
        }
        Ok(list)
    }
}

/// A visitor that decodes a list, or returns its JSON if an element is out of range.
struct KeptListVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for KeptListVisitor<T> {
    type Value = Decoded<Vec<T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut list: Vec<T> = Vec::new();
        while let Some(Kept(element)) = elements.next_element()? {
            let json = match element {
                Decoded::Value(value) => {
                    count_memory(size_of::<T>())?;
                    list.push(value);
                    continue;
                }
                Decoded::Outside(json) => json,
            };
            let mut kept = list.iter().map(to_json).collect::<Result<Vec<_>, _>>()?;
            kept.push(json);
            while let Some(Exact(element)) = elements.next_element()? {
                count_memory(size_of::<Value>())?;
                kept.push(element);
            }
            return Ok(Decoded::Outside(Value::Array(kept)));
        }
        Ok(Decoded::Value(list))
    }
}

/// A visitor that decodes a map. A value that is out of range is an error.
struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for MapVisitor<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((name, Exact(value))) = members.next_entry::<String, Exact<T>>()? {
            count_memory(entry_size::<T>(&name))?;
            map.insert(name, value);
        }
        Ok(map)
    }
}

/// A visitor that decodes a map, or returns its JSON if a value is out of range.
struct KeptMapVisitor<T>(PhantomData<T>);

impl<'de, T: Zero> Visitor<'de> for KeptMapVisitor<T> {
    type Value = Decoded<BTreeMap<String, T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((name, Kept(value))) = members.next_entry::<String, Kept<T>>()? {
            let json = match value {
                Decoded::Value(value) => {
                    count_memory(entry_size::<T>(&name))?;
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
            while let Some((name, Exact(value))) = members.next_entry::<String, Exact<Value>>()? {
                count_memory(entry_size::<Value>(&name))?;
                kept.insert(name, value);
            }
            return Ok(Decoded::Outside(Value::Object(kept)));
        }
        Ok(Decoded::Value(map))
    }
}
