// Copied from generator/runtime/src/model/read.rs by `cargo xtask codegen`; edit it there.

//! Reading: one visitor for every model.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::lenient::{Zero, correct};
use super::{Fields, Model};

/// The members of an object that is being read.
///
/// A failure ends the object and is kept, so that a model need not pass it on: less code for each of them.
pub trait Members<'de> {
    /// The next member: its place among the model's [`Fields`], or another number if the model does not list it.
    fn next(&mut self, fields: Fields) -> Option<usize>;

    /// The same; the name of a member that the model does not list is kept for [`Members::other`].
    fn next_named(&mut self, fields: Fields) -> Option<usize>;

    /// The value of the member that was just met; null is none, unless the type has a place for it.
    fn value<T: Deserialize<'de> + Zero>(&mut self, value: &mut Option<T>);

    /// The value of the member that was just met, by its name.
    fn other<T: Deserialize<'de> + Zero>(&mut self, others: &mut BTreeMap<String, T>);

    /// Passes over the value of the member that was just met.
    fn skip(&mut self);

    /// The next [`Members::member`] is required although its type has a place for null.
    fn or_null(&mut self) -> &mut Self;

    /// What a member is: the value that was read, else the zero value of its type. If it is required and reading is
    /// strict, that is a failure.
    fn member<T: Zero>(&mut self, value: Option<T>, name: &'static str) -> T;
}

/// Reads a model from a deserializer.
pub(crate) fn read<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ModelVisitor(PhantomData))
}

struct ModelVisitor<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for ModelVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut members = MapMembers { map, place: 0, name: String::new(), failure: None, or_null: false };
        let model = T::read(&mut members);
        match members.failure {
            None => Ok(model),
            Some(failure) => Err(failure),
        }
    }
}

struct MapMembers<'de, A: MapAccess<'de>> {
    map: A,
    /// Where to look for the next member first: members mostly come in the document's order.
    place: usize,
    name: String,
    failure: Option<A::Error>,
    or_null: bool,
}

impl<'de, A: MapAccess<'de>> MapMembers<'de, A> {
    fn key(&mut self, fields: Fields, named: bool) -> Option<usize> {
        if self.failure.is_some() {
            return None;
        }
        let key = Key { fields, first: self.place, name: named.then_some(&mut self.name) };
        match self.map.next_key_seed(key) {
            Ok(place) => {
                self.place = place.map_or(0, |place| place + 1);
                place
            }
            Err(failure) => {
                self.failure = Some(failure);
                None
            }
        }
    }
}

impl<'de, A: MapAccess<'de>> Members<'de> for MapMembers<'de, A> {
    fn next(&mut self, fields: Fields) -> Option<usize> {
        self.key(fields, false)
    }

    fn next_named(&mut self, fields: Fields) -> Option<usize> {
        self.key(fields, true)
    }

    fn value<T: Deserialize<'de> + Zero>(&mut self, value: &mut Option<T>) {
        match self.map.next_value::<Option<T>>() {
            Ok(None) => *value = T::null(),
            Ok(some) => *value = some,
            Err(failure) => self.failure = Some(failure),
        }
    }

    fn other<T: Deserialize<'de> + Zero>(&mut self, others: &mut BTreeMap<String, T>) {
        let mut value = None;
        self.value(&mut value);
        if let Some(value) = value {
            others.insert(std::mem::take(&mut self.name), value);
        }
    }

    fn skip(&mut self) {
        if let Err(failure) = self.map.next_value::<IgnoredAny>() {
            self.failure = Some(failure);
        }
    }

    fn or_null(&mut self) -> &mut Self {
        self.or_null = true;
        self
    }

    fn member<T: Zero>(&mut self, value: Option<T>, name: &'static str) -> T {
        let required = std::mem::take(&mut self.or_null) || !T::OPTIONAL;
        value.unwrap_or_else(|| {
            if required && self.failure.is_none() {
                self.failure = correct(name).map_err(A::Error::custom).err();
            }
            T::zero()
        })
    }
}

/// The place of a name among the fields, by length first, then by bytes; the number of fields if it is none of them.
fn position(fields: Fields, first: usize, name: &[u8]) -> usize {
    let is_it = |field: &&str| field.len() == name.len() && field.as_bytes() == name;
    let (before, after) = fields.split_at(first.min(fields.len()));
    match after.iter().position(is_it) {
        Some(place) => before.len() + place,
        None => before.iter().position(is_it).unwrap_or(fields.len()),
    }
}

/// The name of a member, and where to keep it if the model does not list it.
struct Key<'a> {
    fields: Fields,
    first: usize,
    name: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member name")
    }

    fn visit_str<E>(self, text: &str) -> Result<usize, E> {
        let place = position(self.fields, self.first, text.as_bytes());
        if let Some(name) = self.name.filter(|_| place == self.fields.len()) {
            text.clone_into(name);
        }
        Ok(place)
    }
}
