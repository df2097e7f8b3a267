// Copied from generator/runtime/src/model/write.rs by `cargo xtask codegen`; edit it there.

//! Writing: members one after another, absent ones left out.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Model, Nullable};

/// An object that is being written.
pub(crate) trait Object {
    /// What writing fails with.
    type Error;

    /// Writes a member.
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Self::Error>;

    /// Writes a member if it is there.
    fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) -> Result<(), Self::Error> {
        match value {
            Some(value) => self.member(name, value),
            None => Ok(()),
        }
    }

    /// Writes a member that may be absent, null or a value.
    fn nullable<T: Serialize>(&mut self, name: &str, value: &Nullable<T>) -> Result<(), Self::Error> {
        match value {
            Nullable::Absent => Ok(()),
            Nullable::Null => self.member(name, &()),
            Nullable::Value(value) => self.member(name, value),
        }
    }

    /// Writes the members that the document does not name.
    fn others<'a, K, V, I>(&mut self, others: I) -> Result<(), Self::Error>
    where
        K: AsRef<str> + 'a,
        V: Serialize + 'a,
        I: IntoIterator<Item = (&'a K, &'a V)>,
    {
        others.into_iter().try_for_each(|(name, value)| self.member(name.as_ref(), value))
    }
}

impl<M: SerializeMap> Object for M {
    type Error = M::Error;

    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), M::Error> {
        self.serialize_entry(name, value)
    }
}

/// Writes a model with a serializer.
pub(crate) fn write<T: Model, S: Serializer>(model: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    model.write(&mut map)?;
    map.end()
}
