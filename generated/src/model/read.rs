// Copied from generator/runtime/src/model/read.rs by `cargo xtask codegen`; edit it there.

//! Reading: one visitor for every model.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};

use super::lenient::{Zero, correct};
use super::{Fields, Model, Nullable};

/// A member that was met: one that the model knows, by its place in the model's [`Fields`], or another one.
pub(crate) enum Member {
    /// A member of the model.
    Known(usize),
    /// A member that the model does not list; its value is still to be read or skipped.
    Other(String),
}

/// The members of an object that is being read.
pub(crate) trait Members<'de> {
    /// What reading fails with.
    type Error;

    /// The next member of the model; members that it does not know are skipped.
    fn next(&mut self, fields: Fields) -> Result<Option<usize>, Self::Error>;

    /// The next member, known or not.
    fn next_member(&mut self, fields: Fields) -> Result<Option<Member>, Self::Error>;

    /// The value of the member that was just met; `None` when it is null.
    fn value<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error>;

    /// The value of the member that was just met, where null says something.
    fn nullable<T: Deserialize<'de>>(&mut self) -> Result<Nullable<T>, Self::Error> {
        Ok(match self.value()? {
            Some(value) => Nullable::Value(value),
            None => Nullable::Null,
        })
    }

    /// The value of the member that was just met, null included where the type has a place for it.
    fn other<T: Deserialize<'de> + Zero>(&mut self) -> Result<T, Self::Error>;

    /// A required member: the value that was read, else a zero value, or an error when reading is strict.
    fn required<T: Zero>(&self, value: Option<T>, name: &'static str) -> Result<T, Self::Error>;
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
        T::read(MapMembers(map))
    }
}

struct MapMembers<A>(A);

impl<'de, A: MapAccess<'de>> Members<'de> for MapMembers<A> {
    type Error = A::Error;

    fn next(&mut self, fields: Fields) -> Result<Option<usize>, A::Error> {
        while let Some(found) = self.0.next_key_seed(KnownKey(fields))? {
            if found.is_some() {
                return Ok(found);
            }
            self.0.next_value::<serde::de::IgnoredAny>()?;
        }
        Ok(None)
    }

    fn next_member(&mut self, fields: Fields) -> Result<Option<Member>, A::Error> {
        self.0.next_key_seed(AnyKey(fields))
    }

    fn value<V: Deserialize<'de>>(&mut self) -> Result<Option<V>, A::Error> {
        self.0.next_value()
    }

    fn other<V: Deserialize<'de> + Zero>(&mut self) -> Result<V, A::Error> {
        self.0.next_value()
    }

    fn required<V: Zero>(&self, value: Option<V>, name: &'static str) -> Result<V, A::Error> {
        match value {
            Some(value) => Ok(value),
            None => {
                correct(name).map_err(A::Error::custom)?;
                Ok(V::zero())
            }
        }
    }
}

/// The place of a name among the fields: by length first, then by bytes.
fn position(fields: Fields, name: &[u8]) -> Option<usize> {
    fields.iter().position(|field| field.len() == name.len() && field.as_bytes() == name)
}

struct KnownKey(Fields);

impl<'de> DeserializeSeed<'de> for KnownKey {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KnownKey {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(position(self.0, name.as_bytes()))
    }
}

struct AnyKey(Fields);

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for AnyKey {
    type Value = Member;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Member, E> {
        Ok(match position(self.0, name.as_bytes()) {
            Some(index) => Member::Known(index),
            None => Member::Other(name.to_owned()),
        })
    }
}
