// Copied from generator/runtime/src/model/encode.rs by `cargo xtask codegen`; edit it there.

//! Encoding of models: the members in order, without absent ones.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Model;
use super::lenient::Zero;
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
    let mut writer = ObjectWriter { map, tag, null: false, failure: None };
    model.write(&mut writer);
    if let Some((name, value)) = writer.tag {
        writer.entry(name, &value);
    }
    match writer.failure {
        None => writer.map.end(),
        Some(failure) => Err(failure),
    }
}

struct ObjectWriter<M: SerializeMap> {
    map: M,
    /// The discriminator member that has not been encoded yet.
    tag: Option<(&'static str, Tag)>,
    null: bool,
    failure: Option<M::Error>,
}

impl<M: SerializeMap> ObjectWriter<M> {
    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.failure.is_none() {
            self.failure = self.map.serialize_entry(name, value).err();
        }
    }
}

impl<M: SerializeMap> Object for ObjectWriter<M> {
    fn member<T: Zero>(&mut self, name: &'static str, value: &T) {
        let null = std::mem::take(&mut self.null);
        if null || !value.is_absent() {
            self.tag = self.tag.filter(|(tag, _)| *tag != name);
            self.entry(name, value);
        }
    }

    fn or_null(&mut self) -> &mut Self {
        self.null = true;
        self
    }

    fn others<T: Zero>(&mut self, others: &BTreeMap<String, T>) {
        for (name, value) in others {
            self.tag = self.tag.filter(|(tag, _)| tag != name);
            self.entry(name, value);
        }
    }
}
