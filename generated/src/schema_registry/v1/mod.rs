// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry.
//!
//! Schemas of Kafka records, compatibility rules, and keys for field-level encryption.
//!
//! [`Client::schema_registry_v1`](crate::Client::schema_registry_v1) returns a handle,
//! [`SchemaRegistryV1`], with a method for each kind of resource.
//!
//! Feature: `schema-registry-v1`. Host: schema registry, whose URL is set with
//! [`ClientBuilder::schema_registry_url`](crate::ClientBuilder::schema_registry_url) or
//! [`SchemaRegistryV1::at`]. Credentials: external access token, Schema Registry API key.

mod compatibility;
mod config;
mod contexts;
mod data_encryption_keys;
mod exporters;
mod key_encryption_keys;
mod modes;
mod schemas;
mod subjects;
mod types;

pub mod requests;

pub use self::compatibility::{CompatibilityCheckResponse, CompatibilityClient};
pub use self::config::{
    ClusterConfig, CompatibilityLevel, Config, ConfigClient, ConfigUpdateRequest,
};
pub use self::contexts::ContextsClient;
pub use self::data_encryption_keys::{
    CreateDekRequest, DataEncryptionKeysClient, Dek, DekAlgorithm,
};
pub use self::exporters::{
    ContextType, ExporterConfigResponse, ExporterReference, ExporterResponse,
    ExporterState, ExporterStatusResponse, ExporterUpdateRequest, ExportersClient,
};
pub use self::key_encryption_keys::{
    CreateKekRequest, Kek, KeyEncryptionKeysClient, UpdateKekRequest,
};
pub use self::modes::{Mode, ModeUpdateRequest, ModesClient, OperatingMode};
pub use self::schemas::{SchemaString, SchemasClient, SubjectVersion};
pub use self::subjects::{RegisterSchemaResponse, SubjectsClient};
pub use self::types::{
    EnableAt, EntityType, Metadata, RegisterSchemaRequest, Rule, RuleKind, RuleMode,
    RuleSet, Schema, SchemaEntity, SchemaReference, SchemaTags,
};
#[doc(inline)]
pub use crate::common::ErrorMessage;

use crate::call::RawRequest;
use crate::client::Client;
use crate::model::Secret;
use crate::operation::RawOperations;
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// The resources of [`Client::schema_registry_v1`](crate::Client::schema_registry_v1): Schema
/// Registry.
#[derive(Clone, Debug)]
pub struct SchemaRegistryV1 {
    client: Client,
}

impl SchemaRegistryV1 {
    /// Returns a handle, [`CompatibilityClient`].
    ///
    /// Checks that a schema is compatible with the versions of a subject, without registering it.
    pub fn compatibility(&self) -> CompatibilityClient {
        CompatibilityClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ConfigClient`].
    ///
    /// Compatibility settings, global or of a subject, and the limits of the cluster.
    pub fn config(&self) -> ConfigClient {
        ConfigClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ContextsClient`].
    ///
    /// Namespaces for subjects and schema IDs within a cluster.
    pub fn contexts(&self) -> ContextsClient {
        ContextsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`DataEncryptionKeysClient`].
    ///
    /// Data encryption keys (DEKs): keys that encrypt fields of records, one or more per subject.
    pub fn data_encryption_keys(&self) -> DataEncryptionKeysClient {
        DataEncryptionKeysClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ExportersClient`].
    ///
    /// Jobs that copy schemas to another Schema Registry cluster.
    pub fn exporters(&self) -> ExportersClient {
        ExportersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`KeyEncryptionKeysClient`].
    ///
    /// Key encryption keys (KEKs): keys in a key management service that protect data encryption
    /// keys.
    pub fn key_encryption_keys(&self) -> KeyEncryptionKeysClient {
        KeyEncryptionKeysClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ModesClient`].
    ///
    /// Mode that allows or prevents the registration of schemas, global or of a subject.
    pub fn modes(&self) -> ModesClient {
        ModesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`SchemasClient`].
    ///
    /// Schemas by ID, independent of their subjects.
    pub fn schemas(&self) -> SchemasClient {
        SchemasClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`SubjectsClient`].
    ///
    /// Names under which the versions of schemas are registered.
    pub fn subjects(&self) -> SubjectsClient {
        SubjectsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle that uses this URL instead of the client's.
    ///
    /// If the URL is invalid, calls fail without sending a request.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&SCHEMA_REGISTRY, url),
        }
    }

    /// Returns a handle that uses the URL in `spec.http_endpoint` of `cluster`.
    ///
    /// If there is no URL yet, calls fail without sending a request.
    #[cfg(feature = "srcm-v3")]
    pub fn at_cluster(&self, cluster: &crate::srcm::v3::Cluster) -> Self {
        self.at(cluster.spec.http_endpoint.as_deref().unwrap_or_default())
    }

    /// Returns a handle that uses this external access token instead of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// Returns a handle that uses this Schema Registry API key instead of the client's.
    pub fn with_schema_registry_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&SCHEMA_REGISTRY_API_KEY, key, secret),
        }
    }

    /// Returns a handle that also sends the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }

    /// Returns a handle that also sends the ID of the Schema Registry cluster, required for
    /// requests with an external token.
    pub fn with_schema_registry_cluster_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_host_header(&SCHEMA_REGISTRY, "target-sr-cluster", value),
        }
    }

    /// Creates a request to any path of the host `schema registry`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`schema_registry::v1`](crate::schema_registry::v1): Schema Registry.
    pub fn schema_registry_v1(&self) -> SchemaRegistryV1 {
        SchemaRegistryV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &SCHEMA_REGISTRY,
    &[&[&EXTERNAL_TOKEN], &[&SCHEMA_REGISTRY_API_KEY]],
);
