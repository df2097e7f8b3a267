// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry.
//!
//! Schemas of Kafka records, compatibility rules, and keys for field-level encryption.
//!
//! [`Client::schema_registry_v1`](crate::Client::schema_registry_v1) gives a handle,
//! [`SchemaRegistryV1`], with a method for each kind of resource.
//!
//! Host: schema registry, whose URL the application gives:
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
    ClusterConfig, CompatibilityLevel, Config, ConfigClient, ConfigDefaultMetadata,
    ConfigDefaultRuleSet, ConfigOverrideMetadata, ConfigOverrideRuleSet,
    ConfigUpdateRequest,
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

use crate::client::Client;
use crate::model::Secret;
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Schema Registry.
///
/// Reached by [`Client::schema_registry_v1`](crate::Client::schema_registry_v1).
#[derive(Clone, Debug)]
pub struct SchemaRegistryV1 {
    client: Client,
}

impl SchemaRegistryV1 {
    /// Checks that a schema is compatible with the versions of a subject, without registering it.
    pub fn compatibility(&self) -> CompatibilityClient {
        CompatibilityClient {
            client: self.client.clone(),
        }
    }

    /// Compatibility settings, global or of a subject, and the limits of the cluster.
    pub fn config(&self) -> ConfigClient {
        ConfigClient {
            client: self.client.clone(),
        }
    }

    /// Namespaces for subjects and schema IDs within a cluster.
    pub fn contexts(&self) -> ContextsClient {
        ContextsClient {
            client: self.client.clone(),
        }
    }

    /// Data encryption keys (DEKs): keys that encrypt fields of records, one or more per subject.
    pub fn data_encryption_keys(&self) -> DataEncryptionKeysClient {
        DataEncryptionKeysClient {
            client: self.client.clone(),
        }
    }

    /// Jobs that copy schemas to another Schema Registry cluster.
    pub fn exporters(&self) -> ExportersClient {
        ExportersClient {
            client: self.client.clone(),
        }
    }

    /// Key encryption keys (KEKs): keys in a key management service that protect data encryption
    /// keys.
    pub fn key_encryption_keys(&self) -> KeyEncryptionKeysClient {
        KeyEncryptionKeysClient {
            client: self.client.clone(),
        }
    }

    /// Mode that allows or prevents the registration of schemas, global or of a subject.
    pub fn modes(&self) -> ModesClient {
        ModesClient {
            client: self.client.clone(),
        }
    }

    /// Schemas by ID, independent of their subjects.
    pub fn schemas(&self) -> SchemasClient {
        SchemasClient {
            client: self.client.clone(),
        }
    }

    /// Names under which the versions of schemas are registered.
    pub fn subjects(&self) -> SubjectsClient {
        SubjectsClient {
            client: self.client.clone(),
        }
    }

    /// The same at this URL, in place of the client's. If it is not one, calls say so and send nothing.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&SCHEMA_REGISTRY, url),
        }
    }

    /// The same at the URL that this holds in `spec.http_endpoint`. If it holds none yet, calls say
    /// so and send nothing.
    #[cfg(feature = "srcm-v3")]
    pub fn at_cluster(&self, cluster: &crate::srcm::v3::Cluster) -> Self {
        self.at(cluster.spec.http_endpoint.as_deref().unwrap_or_default())
    }

    /// The same with this external access token, in place of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// The same with this Schema Registry API key, in place of the client's.
    pub fn with_schema_registry_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&SCHEMA_REGISTRY_API_KEY, key, secret),
        }
    }

    /// The same, sending the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }

    /// The same, sending the ID of the Schema Registry cluster, required for requests with an
    /// external token.
    pub fn with_schema_registry_cluster_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_host_header(&SCHEMA_REGISTRY, "target-sr-cluster", value),
        }
    }
}

impl Client {
    /// Schema Registry.
    pub fn schema_registry_v1(&self) -> SchemaRegistryV1 {
        SchemaRegistryV1 {
            client: self.clone(),
        }
    }
}
