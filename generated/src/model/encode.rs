// Copied by sdkwright from sdk-runtime (src/model/encode.rs); do not edit.

//! Encoding of models: the members in order, without absent ones.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Model;
use super::lenient::Zero;
#[cfg(feature = "testing")]
use super::redaction;
use super::tag::Tag;
use super::write::Object;

/// Encodes a model with a serializer.
pub(crate) fn write<T: Model, S: Serializer>(model: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write_with(model, None, serializer)
}

/// Encodes a model, plus a discriminator member if the model does not encode it itself.
pub(super) fn write_with<T: Model, S: Serializer>(
    model: &T,
    tag: Option<(&'static str, Tag)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let mut writer = ObjectWriter {
        map,
        tag,
        null: false,
        secret_keys: &[],
        failure: None,
        others: None,
        replaced: Vec::new(),
    };
    model.write(&mut writer);
    if let Some((name, value)) = writer.tag {
        writer.entry(name, &value);
    }
    match writer.failure {
        None => writer.map.end(),
        Some(failure) => Err(failure),
    }
}

/// The names of the unknown fields.
trait Names {
    fn contains(&self, name: &str) -> bool;
}

impl<T> Names for BTreeMap<String, T> {
    fn contains(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}

struct ObjectWriter<'a, M: SerializeMap> {
    map: M,
    /// The discriminator member that has not been encoded yet.
    tag: Option<(&'static str, Tag)>,
    null: bool,
    /// The secret keys of the next member.
    secret_keys: &'static [&'static str],
    failure: Option<M::Error>,
    /// The names of the unknown fields, if any.
    others: Option<&'a dyn Names>,
    /// The members with a value that replaces the unknown field of the same name.
    replaced: Vec<&'static str>,
}

impl<M: SerializeMap> ObjectWriter<'_, M> {
    /// Returns `true` if a member has no value, so that the unknown field of the same name is encoded in its place. A
    /// required member counts as having no value if it is the zero value, which an update fills in where the response
    /// had none.
    #[cold]
    fn is_kept<T: Zero>(&mut self, name: &'static str, value: &T) -> bool {
        let is_zero = || serde_json::to_value(value).ok() == serde_json::to_value(T::zero()).ok();
        let kept = value.is_absent() || (!T::OPTIONAL && is_zero());
        if !kept {
            self.replaced.push(name);
        }
        kept
    }

    /// Encodes a map, some of whose keys are secret.
    #[cfg(feature = "testing")]
    fn map_entry<T: Serialize>(&mut self, name: &str, value: &T, keys: &[&str]) {
        match redaction::is_redacting() {
            true => self.entry(name, &redaction::without_secrets(value, keys)),
            false => self.entry(name, value),
        }
    }

    /// Encodes a map, some of whose keys are secret.
    #[cfg(not(feature = "testing"))]
    fn map_entry<T: Serialize>(&mut self, name: &str, value: &T, _keys: &[&str]) {
        self.entry(name, value);
    }

    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.failure.is_none() {
            self.failure = self.map.serialize_entry(name, value).err();
        }
    }
}

impl<'a, M: SerializeMap> Object<'a> for ObjectWriter<'a, M> {
    fn note_others<T: Zero>(&mut self, others: &'a BTreeMap<String, T>) {
        self.others = (!others.is_empty()).then_some(others);
    }

    fn member<T: Zero>(&mut self, name: &'static str, value: &T) {
        let null = std::mem::take(&mut self.null);
        let keys = std::mem::take(&mut self.secret_keys);
        if self.others.is_some_and(|others| others.contains(name)) && self.is_kept(name, value) {
            return;
        }
        if null || !value.is_absent() {
            self.tag = self.tag.filter(|(tag, _)| *tag != name);
            match keys {
                [] => self.entry(name, value),
                keys => self.map_entry(name, value, keys),
            }
        }
    }

    fn or_null(&mut self) -> &mut Self {
        self.null = true;
        self
    }

    fn secret_keys(&mut self, keys: &'static [&'static str]) -> &mut Self {
        self.secret_keys = keys;
        self
    }

    fn others<T: Zero>(&mut self, others: &BTreeMap<String, T>) {
        for (name, value) in others {
            if !self.replaced.contains(&name.as_str()) {
                self.tag = self.tag.filter(|(tag, _)| tag != name);
                self.entry(name, value);
            }
        }
    }
}
