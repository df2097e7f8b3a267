// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::common::ObjectMeta;
use crate::model::{model, open_enum};

/// A schema of a shared topic.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schema {
    /// The name of the subject of the schema.
    pub subject: Option<String>,
    /// The number of the version in the subject.
    pub version: Option<i32>,
    /// The ID of the schema, which is the same in all subjects.
    pub id: Option<i32>,
    /// The language of the schema.
    pub schema_type: Option<String>,
    /// The schema itself, as text.
    pub schema: Option<String>,
}

impl Schema {
    /// Creates an empty `Schema`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`schema_type`](Self::schema_type).
    #[must_use]
    pub fn with_schema_type(mut self, schema_type: impl Into<String>) -> Self {
        self.schema_type = Some(schema_type.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }
}

model!(Schema {
    "subject": subject,
    "version": version,
    "id": id,
    "schema_type": schema_type,
    "schema": schema,
});

/// A topic that is shared with the caller, with its metadata.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerSharedResource {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ConsumerSharedResource`.
    pub kind: Option<String>,
    /// The ID of the shared resource. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The cloud provider of the cluster of the shared resource. Immutable; read-only.
    pub cloud: Option<Cloud>,
    /// The connection types of the cluster of the shared resource. Empty if it is accessed over the
    /// internet. No duplicates; immutable; read-only.
    pub network_connection_types: Option<Vec<ConnectionType>>,
    /// The display name of the shared resource. Immutable; read-only.
    pub display_name: Option<String>,
    /// The description of the shared resource. Immutable; read-only.
    pub description: Option<String>,
    /// The tags of the shared resource. Immutable; read-only.
    pub tags: Option<Vec<String>>,
    /// Schemas of the shared topic. The contents may still change. Immutable; read-only.
    pub schemas: Option<Vec<Schema>>,
    /// The name of the sharing organization. Immutable; read-only.
    pub organization_name: Option<String>,
    /// The description of the organization that shares. Immutable; read-only.
    pub organization_description: Option<String>,
    /// The email address of a contact at the organization that shares the resource. Format `email`;
    /// immutable; read-only.
    pub organization_contact: Option<String>,
    /// The URL of the logo. Format `uri`; immutable; read-only.
    pub logo_url: Option<String>,
}

impl ConsumerSharedResource {
    /// Creates an empty `ConsumerSharedResource`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_version`](Self::api_version).
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<Cloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`network_connection_types`](Self::network_connection_types).
    #[must_use]
    pub fn with_network_connection_types(
        mut self,
        network_connection_types: impl IntoIterator<Item = impl Into<ConnectionType>>,
    ) -> Self {
        self.network_connection_types = Some(
            network_connection_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`schemas`](Self::schemas).
    #[must_use]
    pub fn with_schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`organization_name`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(
        mut self,
        organization_name: impl Into<String>,
    ) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    #[must_use]
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    #[must_use]
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

model!(ConsumerSharedResource {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "cloud": cloud,
    "network_connection_types": network_connection_types,
    "display_name": display_name,
    "description": description,
    "tags": tags,
    "schemas": schemas,
    "organization_name": organization_name,
    "organization_description": organization_description,
    "organization_contact": organization_contact,
    "logo_url": logo_url,
});

/// A cloud provider.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(Cloud {
    "AWS": Aws,
    "AZURE": Azure,
    "GCP": Gcp,
});

/// A connection type of a cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `PRIVATELINK`
    Privatelink,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionType {
    "PRIVATELINK": Privatelink,
});
