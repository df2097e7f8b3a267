// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::{Fields, Members, Model, Object, model, open_enum};

open_enum! {
    /// How the user signs in: with a local password or through single sign-on.
    pub enum AuthType {
        /// `AUTH_TYPE_LOCAL`
        Local = "AUTH_TYPE_LOCAL",
        /// `AUTH_TYPE_SSO`
        Sso = "AUTH_TYPE_SSO",
    }
}

/// Reference to an object that is in no environment.
///
/// A request gives the `id`; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalObjectReference {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// URL of the object in the API. At least 1 characters; format `uri`; set by the service.
    pub related: String,
    /// Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`; set by the
    /// service.
    pub resource_name: String,
}

impl GlobalObjectReference {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        related: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            related: related.into(),
            resource_name: resource_name.into(),
        }
    }
}

impl Model for GlobalObjectReference {
    const FIELDS: Fields = &["id", "related", "resource_name"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut related, mut resource_name) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => related = members.value()?,
                _ => resource_name = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            related: members.required(related, "related")?,
            resource_name: members.required(resource_name, "resource_name")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.member("related", &self.related)?;
        object.member("resource_name", &self.resource_name)
    }
}

model!(GlobalObjectReference);
