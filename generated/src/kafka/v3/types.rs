// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::{Fields, Members, Model, Nullable, Object, model, open_enum};

/// Where an object lives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceMetadata {
    /// URL of the object in the API.
    pub self_: String,
    /// Confluent Resource Name (CRN) of the object. Null if it has none.
    pub resource_name: Option<String>,
}

impl ResourceMetadata {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            resource_name: None,
        }
    }

    /// Sets [`resource_name`](Self::resource_name).
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }
}

impl Model for ResourceMetadata {
    const FIELDS: Fields = &["self", "resource_name"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut self_, mut resource_name) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                _ => resource_name = members.value()?,
            }
        }
        Ok(Self {
            self_: members.required(self_, "self")?,
            resource_name,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("self", &self.self_)?;
        object.optional("resource_name", &self.resource_name)
    }
}

/// Link to something related.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// URL of the related object or list in the API.
    pub related: String,
}

impl Relationship {
    /// With what is required.
    pub fn new(related: impl Into<String>) -> Self {
        Self { related: related.into() }
    }
}

impl Model for Relationship {
    const FIELDS: Fields = &["related"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut related = None;
        while members.next(Self::FIELDS)?.is_some() {
            related = members.value()?;
        }
        Ok(Self {
            related: members.required(related, "related")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("related", &self.related)
    }
}

/// Body of an error answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// HTTP status code, or a longer code that begins with it.
    pub error_code: i32,
    /// What went wrong, for people. May be null.
    pub message: Option<String>,
}

impl Error {
    /// With what is required.
    pub fn new(error_code: i32) -> Self {
        Self { error_code, message: None }
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Model for Error {
    const FIELDS: Fields = &["error_code", "message"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut error_code, mut message) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => error_code = members.value()?,
                _ => message = members.value()?,
            }
        }
        Ok(Self {
            error_code: members.required(error_code, "error_code")?,
            message,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("error_code", &self.error_code)?;
        object.member("message", &self.message)
    }
}

/// Where a list lives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceCollectionMetadata {
    /// URL of the list in the API.
    pub self_: String,
    /// URL of the next page. Null or absent on the last page.
    pub next: Option<String>,
}

impl ResourceCollectionMetadata {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            next: None,
        }
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl Model for ResourceCollectionMetadata {
    const FIELDS: Fields = &["self", "next"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut self_, mut next) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                _ => next = members.value()?,
            }
        }
        Ok(Self {
            self_: members.required(self_, "self")?,
            next,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("self", &self.self_)?;
        object.optional("next", &self.next)
    }
}

/// Changes of several configuration parameters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigBatchRequestData {
    /// The changes, one for each parameter.
    pub data: Vec<AlterConfigEntry>,
    /// Whether to check only and change nothing. `false` if absent.
    pub validate_only: Option<bool>,
}

impl AlterConfigBatchRequestData {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<AlterConfigEntry>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            validate_only: None,
        }
    }

    /// Sets [`validate_only`](Self::validate_only).
    pub fn with_validate_only(mut self, validate_only: bool) -> Self {
        self.validate_only = Some(validate_only);
        self
    }
}

impl Model for AlterConfigBatchRequestData {
    const FIELDS: Fields = &["data", "validate_only"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut data, mut validate_only) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => data = members.value()?,
                _ => validate_only = members.value()?,
            }
        }
        Ok(Self {
            data: members.required(data, "data")?,
            validate_only,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)?;
        object.optional("validate_only", &self.validate_only)
    }
}

/// Change of one configuration parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigEntry {
    /// Name of the parameter.
    pub name: String,
    /// The new value. Null or absent if the parameter is reset.
    pub value: Nullable<String>,
    /// Whether to set the parameter or to give it its default value again. `SET` if null or absent.
    pub operation: Nullable<AlterConfigEntryOperation>,
}

impl AlterConfigEntry {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
            operation: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`operation`](Self::operation).
    pub fn with_operation(
        mut self,
        operation: impl Into<Nullable<AlterConfigEntryOperation>>,
    ) -> Self {
        self.operation = operation.into();
        self
    }
}

impl Model for AlterConfigEntry {
    const FIELDS: Fields = &["name", "value", "operation"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut name = None;
        let mut value = Nullable::Absent;
        let mut operation = Nullable::Absent;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => name = members.value()?,
                1 => value = members.nullable()?,
                _ => operation = members.nullable()?,
            }
        }
        Ok(Self {
            name: members.required(name, "name")?,
            value,
            operation,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("name", &self.name)?;
        object.nullable("value", &self.value)?;
        object.nullable("operation", &self.operation)
    }
}

open_enum! {
    /// Whether to set the parameter or to give it its default value again.
    ///
    /// `SET` if null or absent.
    pub enum AlterConfigEntryOperation {
        /// `SET`
        Set = "SET",
        /// `DELETE`
        Delete = "DELETE",
    }
}

model!(
    ResourceMetadata, Relationship, Error, ResourceCollectionMetadata,
    AlterConfigBatchRequestData, AlterConfigEntry
);
