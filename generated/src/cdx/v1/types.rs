// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::common::ObjectMeta;
use crate::model::{model, open_enum};

/// A schema of a shared topic.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subject`](Self::subject).
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`schema_type`](Self::schema_type).
    pub fn with_schema_type(mut self, schema_type: impl Into<String>) -> Self {
        self.schema_type = Some(schema_type.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }
}

model!(Schema {
    0 "subject": subject,
    1 "version": version,
    2 "id": id,
    3 "schema_type": schema_type,
    4 "schema": schema,
});

/// A topic that is shared with the caller, with its metadata.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerSharedResource {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ConsumerSharedResource`.
    pub kind: Option<String>,
    /// The ID of the shared resource. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The cloud provider of the cluster of the shared resource. Cannot change after creation; set
    /// by the service.
    pub cloud: Option<Cloud>,
    /// The connection types of the cluster of the shared resource. Empty if it is accessed over the
    /// internet. Without duplicates; cannot change after creation; set by the service.
    pub network_connection_types: Option<Vec<ConnectionType>>,
    /// The display name of the shared resource. Cannot change after creation; set by the service.
    pub display_name: Option<String>,
    /// The description of the shared resource. Cannot change after creation; set by the service.
    pub description: Option<String>,
    /// The tags of the shared resource. Cannot change after creation; set by the service.
    pub tags: Option<Vec<String>>,
    /// Schemas of the shared topic. The contents may still change. Cannot change after creation;
    /// set by the service.
    pub schemas: Option<Vec<Schema>>,
    /// The name of the sharing organization. Cannot change after creation; set by the service.
    pub organization_name: Option<String>,
    /// The description of the organization that shares. Cannot change after creation; set by the
    /// service.
    pub organization_description: Option<String>,
    /// The email address of a contact at the organization that shares the resource. Format `email`;
    /// cannot change after creation; set by the service.
    pub organization_contact: Option<String>,
    /// The URL of the logo. Format `uri`; cannot change after creation; set by the service.
    pub logo_url: Option<String>,
}

impl ConsumerSharedResource {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<Cloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`network_connection_types`](Self::network_connection_types).
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`schemas`](Self::schemas).
    pub fn with_schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`organization_name`](Self::organization_name).
    pub fn with_organization_name(
        mut self,
        organization_name: impl Into<String>,
    ) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

model!(ConsumerSharedResource {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "cloud": cloud,
    5 "network_connection_types": network_connection_types,
    6 "display_name": display_name,
    7 "description": description,
    8 "tags": tags,
    9 "schemas": schemas,
    10 "organization_name": organization_name,
    11 "organization_description": organization_description,
    12 "organization_contact": organization_contact,
    13 "logo_url": logo_url,
});

open_enum! {
    /// A cloud provider.
    pub enum Cloud {
        /// `AWS`
        Aws = "AWS",
        /// `AZURE`
        Azure = "AZURE",
        /// `GCP`
        Gcp = "GCP",
    }
}

open_enum! {
    /// A connection type of a cluster.
    pub enum ConnectionType {
        /// `PRIVATELINK`
        Privatelink = "PRIVATELINK",
    }
}
