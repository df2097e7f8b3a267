// Copied by sdkwright from sdk-runtime (src/model/shared_json.rs); do not edit.

//! JSON values that are decoded as unions.
//!
//! Input: a deserializer. Output: a tree, from which any type can be decoded. The variant of a union is chosen before it
//! is decoded, so its value is kept until then. Clones share their content: a union within a union takes its part of the
//! tree instead of copying it, so time and memory are linear in the size of the value however deep unions are nested.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Number};

use super::memory_limit::count_memory;

/// A JSON value whose clones share its content.
#[derive(Clone, Debug)]
pub(crate) enum SharedJson {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Rc<str>),
    /// An array.
    Array(Rc<Vec<SharedJson>>),
    /// An object, sorted by name.
    Object(Rc<Vec<(Rc<str>, SharedJson)>>),
}

thread_local! {
    /// The value that a [`SharedJson`] passes to the union that it is decoded as, because a visitor only accepts the
    /// types of `serde`'s data model.
    static PASSED: Cell<Option<SharedJson>> = const { Cell::new(None) };
    /// The address of the innermost element or member that could not be decoded.
    static FAILED: Cell<Option<usize>> = const { Cell::new(None) };
}

impl SharedJson {
    /// The name of the newtype as which unions are decoded. A `SharedJson` visits it as unit, after which
    /// [`SharedJson::take_passed`] returns it. All other deserializers visit it as a newtype.
    pub(super) const UNION: &str = "$union";

    /// Returns the value that is decoded as a union.
    pub(super) fn take_passed() -> Self {
        PASSED.take().unwrap_or(Self::Null)
    }

    /// Returns the address of the value, which identifies it within the tree.
    pub(super) fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }
}

/// Returns the address of the innermost element or member that could not be decoded, and forgets it.
pub(super) fn take_failed() -> Option<usize> {
    FAILED.take()
}

/// Returns the value of the member with this name.
pub(super) fn member<'a>(members: &'a [(Rc<str>, SharedJson)], name: &str) -> Option<&'a SharedJson> {
    let place = members.binary_search_by(|(other, _)| (**other).cmp(name)).ok()?;
    members.get(place).map(|(_, value)| value)
}

impl<'de> Deserialize<'de> for SharedJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

/// A visitor that creates a tree.
pub(super) struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = SharedJson;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<SharedJson, E> {
        Ok(SharedJson::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<SharedJson, E> {
        Ok(SharedJson::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<SharedJson, E> {
        Ok(SharedJson::Number(value.into()))
    }

    /// JSON has no NaN and no infinity, so `serde_json` represents them as null.
    fn visit_f64<E>(self, value: f64) -> Result<SharedJson, E> {
        Ok(Number::from_f64(value).map_or(SharedJson::Null, SharedJson::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<SharedJson, E> {
        Ok(SharedJson::String(value.into()))
    }

    fn visit_none<E>(self) -> Result<SharedJson, E> {
        Ok(SharedJson::Null)
    }

    fn visit_unit<E>(self) -> Result<SharedJson, E> {
        Ok(SharedJson::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<SharedJson, D::Error> {
        SharedJson::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<SharedJson, D::Error> {
        SharedJson::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<SharedJson, A::Error> {
        let mut array = Vec::new();
        while let Some(element) = elements.next_element()? {
            count_memory(size_of::<SharedJson>())?;
            array.push(element);
        }
        Ok(SharedJson::Array(array.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<SharedJson, A::Error> {
        let mut object: Vec<(Rc<str>, SharedJson)> = Vec::new();
        while let Some((Name(name), value)) = members.next_entry()? {
            count_memory(size_of::<(Rc<str>, SharedJson)>() + name.len())?;
            object.push((name, value));
        }
        // The sort is stable, and of members with the same name, the last one is kept.
        object.sort_by(|(one, _), (other, _)| one.cmp(other));
        object.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        Ok(SharedJson::Object(object.into()))
    }
}

/// The name of a member.
struct Name(Rc<str>);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(NameVisitor)
    }
}

struct NameVisitor;

impl Visitor<'_> for NameVisitor {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E>(self, text: &str) -> Result<Name, E> {
        Ok(Name(text.into()))
    }
}

impl<'de> Deserializer<'de> for &'de SharedJson {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SharedJson::Null => visitor.visit_unit(),
            SharedJson::Bool(value) => visitor.visit_bool(*value),
            SharedJson::Number(number) => number.deserialize_any(visitor),
            SharedJson::String(text) => visitor.visit_borrowed_str(text),
            SharedJson::Array(elements) => visitor.visit_seq(Elements(elements.iter())),
            SharedJson::Object(members) => visitor.visit_map(Members { rest: members.iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            SharedJson::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != SharedJson::UNION {
            return visitor.visit_newtype_struct(self);
        }
        PASSED.set(Some(self.clone()));
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The elements of an array that have not been decoded.
struct Elements<'de>(std::slice::Iter<'de, SharedJson>);

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|element| decode_part(element, seed)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The members of an object that have not been decoded.
struct Members<'de> {
    rest: std::slice::Iter<'de, (Rc<str>, SharedJson)>,
    /// The value of the member whose name has been decoded.
    value: Option<&'de SharedJson>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        match self.value.take() {
            Some(value) => decode_part(value, seed),
            None => Err(Error::custom("the value of a member precedes its name")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// Decodes an element or a member, and records it if it fails.
fn decode_part<'de, T: DeserializeSeed<'de>>(part: &'de SharedJson, seed: T) -> Result<T::Value, Error> {
    seed.deserialize(part).inspect_err(|_| {
        if FAILED.get().is_none() {
            FAILED.set(Some(part.address()));
        }
    })
}
