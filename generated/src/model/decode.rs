// Copied by sdkwright from sdk-runtime (src/model/decode.rs); do not edit.

//! Decoding of models, with one visitor for all of them.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::Model;
use super::corrections::{correct_missing, is_strict};
use super::lenient::{Exact, Outside, Zero};
use super::memory_limit::{count_memory, entry_size};
use super::read::{Fields, Members};
use super::root::take_root;

/// Decodes a JSON text.
pub(crate) fn from_json<T: Zero>(text: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(text).map(|Exact(value)| value)
}

/// Decodes a model with a deserializer.
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
        let due = is_strict().then(Vec::new);
        let mut members = MapMembers {
            map,
            place: usize::MAX,
            candidate: 0,
            name: String::new(),
            failure: None,
            or_null: false,
            is_required: false,
            unknown: 0,
            known: 0,
            due,
            outside: Vec::new(),
        };
        let is_root = take_root();
        let model = T::read(&mut members);
        match members.failure {
            None if is_root && members.is_unrelated() => {
                Err(A::Error::custom("none of the declared properties is present"))
            }
            None => Ok(model),
            Some(failure) => Err(failure),
        }
    }
}

struct MapMembers<'de, A: MapAccess<'de>> {
    map: A,
    /// The index of the current member.
    place: usize,
    /// The index of the field that is offered next for the value of the current member.
    candidate: usize,
    name: String,
    failure: Option<A::Error>,
    or_null: bool,
    /// `true` if any member is required.
    is_required: bool,
    /// The number of members that belong to a field, or to a map of typed values.
    known: usize,
    /// The number of other members.
    unknown: usize,
    /// For each member, `true` if it is required and has not been decoded; `None` unless in strict mode.
    due: Option<Vec<bool>>,
    /// The JSON of members with out-of-range numbers, each with its index.
    outside: Vec<(usize, Value)>,
}

impl<'de, A: MapAccess<'de>> MapMembers<'de, A> {
    #[inline]
    fn key(&mut self, fields: Fields, named: bool) -> bool {
        if self.failure.is_some() {
            return false;
        }
        self.candidate = 0;
        let name = named.then_some(&mut self.name);
        match self.map.next_key_seed(MemberName { fields, place: &mut self.place, name }) {
            Ok(Some(())) => return true,
            Ok(None) if self.due.is_some() => self.correct(fields),
            Ok(None) => {}
            Err(failure) => self.failure = Some(failure),
        }
        false
    }

    fn decode<T: Zero>(&mut self, value: &mut T) {
        let outside = Outside { place: self.place, list: &mut self.outside };
        match self.map.next_value_seed(MemberValue(value, outside)) {
            Ok(met) => {
                if let Some(due) = &mut self.due
                    && let Some(due) = due.get_mut(self.place)
                {
                    *due = !met;
                }
            }
            Err(failure) => self.failure = Some(failure),
        }
    }

    /// Returns `true` if the object has members but none of the declared ones, although some are required.
    fn is_unrelated(&self) -> bool {
        self.is_required && self.known == 0 && self.unknown > 0
    }

    /// Corrects the required members that are missing at the end of the object, or fails in strict mode.
    #[cold]
    fn correct(&mut self, fields: Fields) {
        for (name, due) in fields.iter().zip(self.due.iter().flatten()) {
            if *due && self.failure.is_none() {
                self.failure = correct_missing(name).map_err(A::Error::custom).err();
            }
        }
    }
}

impl<'de, A: MapAccess<'de>> Members<'de> for MapMembers<'de, A> {
    #[inline]
    fn next(&mut self, fields: Fields) -> bool {
        self.key(fields, false)
    }

    fn next_named(&mut self, fields: Fields) -> bool {
        self.key(fields, true)
    }

    #[inline]
    fn value<T: Zero>(&mut self, value: &mut T) -> bool {
        let is_current = self.candidate == self.place;
        self.candidate += 1;
        if is_current {
            self.known += 1;
            self.decode(value);
        }
        is_current
    }

    fn other<T: Zero>(&mut self, others: &mut BTreeMap<String, T>) {
        match T::UNTYPED {
            true => self.unknown += 1,
            false => self.known += 1,
        }
        let mut value = T::zero();
        let met = if T::OPTIONAL && T::LIMITED {
            // Only declared members are kept.
            self.map.next_value().map(|Exact(decoded)| {
                value = decoded;
                true
            })
        } else {
            let outside = Outside { place: self.place, list: &mut self.outside };
            self.map.next_value_seed(MemberValue(&mut value, outside))
        };
        let counted = met.and_then(|met| count_memory(entry_size::<T>(&self.name)).map(|()| met));
        match counted {
            Ok(true) => {
                others.insert(std::mem::take(&mut self.name), value);
            }
            Ok(false) => {}
            Err(failure) => self.failure = Some(failure),
        }
    }

    fn keep_outside<T: Zero>(&mut self, fields: Fields, others: &mut BTreeMap<String, T>) {
        for (place, json) in std::mem::take(&mut self.outside) {
            let Some(name) = fields.get(place) else { continue };
            let text = json.to_string();
            match T::from_json(json) {
                Some(value) => {
                    others.insert((*name).to_owned(), value);
                }
                None if self.failure.is_none() => {
                    let message = format!("{text} is out of range for the member `{name}`");
                    self.failure = Some(A::Error::custom(message));
                }
                None => {}
            }
        }
    }

    fn skip(&mut self) {
        self.unknown += 1;
        if let Err(failure) = self.map.next_value::<IgnoredAny>() {
            self.failure = Some(failure);
        }
    }

    fn or_null(&mut self) -> &mut Self {
        self.or_null = true;
        self
    }

    fn missing<T: Zero>(&mut self) -> T {
        let required = std::mem::take(&mut self.or_null) || !T::OPTIONAL;
        self.is_required |= required;
        if let Some(due) = &mut self.due {
            due.push(required);
        }
        T::zero()
    }
}

/// The target of a member's value. Decoding returns `true` if a value was present.
struct MemberValue<'a, T>(&'a mut T, Outside<'a>);

impl<'de, T: Zero> DeserializeSeed<'de> for MemberValue<'_, T> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<bool, D::Error> {
        self.0.read(deserializer, &mut self.1)
    }
}

/// Returns the index of a name among the fields, or the number of fields if it is not one of them.
fn position(fields: Fields, first: usize, name: &str) -> usize {
    let (before, after) = fields.split_at(first.min(fields.len()));
    match after.iter().position(|field| *field == name) {
        Some(place) => before.len() + place,
        None => before.iter().position(|field| *field == name).unwrap_or(fields.len()),
    }
}

/// A seed that decodes a member's name. It replaces the index of the previous member, and stores the name if the model
/// does not list it.
struct MemberName<'a> {
    fields: Fields,
    place: &'a mut usize,
    name: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for MemberName<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    /// Compares with the next field first, because members usually arrive in the document's order.
    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        let next = self.place.wrapping_add(1);
        *self.place = match self.fields.get(next) {
            Some(field) if *field == text => next,
            _ => position(self.fields, next, text),
        };
        if let Some(name) = self.name.filter(|_| *self.place == self.fields.len()) {
            text.clone_into(name);
        }
        Ok(())
    }
}

/// Returns the zero value of a model, which is the result of decoding an empty object.
pub(crate) fn zero<T: Model>() -> T {
    T::read(&mut NoMembers)
}

struct NoMembers;

impl<'de> Members<'de> for NoMembers {
    fn next(&mut self, _: Fields) -> bool {
        false
    }

    fn next_named(&mut self, _: Fields) -> bool {
        false
    }

    fn value<T: Zero>(&mut self, _: &mut T) -> bool {
        false
    }

    fn other<T: Zero>(&mut self, _: &mut BTreeMap<String, T>) {}

    fn keep_outside<T: Zero>(&mut self, _: Fields, _: &mut BTreeMap<String, T>) {}

    fn skip(&mut self) {}

    fn or_null(&mut self) -> &mut Self {
        self
    }

    fn missing<T: Zero>(&mut self) -> T {
        T::zero()
    }
}
