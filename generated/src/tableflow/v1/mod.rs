// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Tableflow.
//!
//! Kafka topics that are materialized as Iceberg or Delta Lake tables, and catalog integrations.
//!
//! [`Client::tableflow_v1`](crate::Client::tableflow_v1) returns a handle, [`TableflowV1`], with a
//! method for each kind of resource.
//!
//! Feature: `tableflow-v1`. Host: control plane. Credentials: Tableflow API key.

mod catalog_integrations;
mod regions;
mod tableflow_topics;

pub mod requests;

pub use self::catalog_integrations::{
    CatalogIntegration, CatalogIntegrationAwsGlueSpec,
    CatalogIntegrationAwsGlueUpdateSpec, CatalogIntegrationCreate,
    CatalogIntegrationList, CatalogIntegrationSnowflakeSpec,
    CatalogIntegrationSnowflakeUpdateSpec, CatalogIntegrationSpec,
    CatalogIntegrationSpecConfig, CatalogIntegrationSpecCreate, CatalogIntegrationStatus,
    CatalogIntegrationStatusPhase, CatalogIntegrationUnitySpec,
    CatalogIntegrationUnityUpdateSpec, CatalogIntegrationUpdateRequest,
    CatalogIntegrationUpdateSpec, CatalogIntegrationUpdateSpecConfig,
    CatalogIntegrationsClient,
};
pub use self::regions::{Region, RegionCloud, RegionList, RegionsClient};
pub use self::tableflow_topics::{
    AzureAdlsSpec, AzureAdlsSpecCreate, ByobAwsSpec, ByobAwsSpecCreate,
    CatalogSyncStatus, CatalogType, ErrorHandlingLog, ErrorHandlingSkip,
    ErrorHandlingSuspend, FailingTableFormat, FailingTableFormatFormat,
    ManagedStorageSpec, ManagedStorageSpecCreate, MetadataColumnNamingScheme,
    RecordFailureStrategy, SyncStatus, TableFlowTopicConfigsSpec,
    TableFlowTopicConfigsSpecErrorHandling, TableFlowTopicConfigsSpecInput, TableFormats,
    TableflowTopic, TableflowTopicCreate, TableflowTopicList, TableflowTopicSpec,
    TableflowTopicSpecCreate, TableflowTopicSpecCreateStorage, TableflowTopicSpecStorage,
    TableflowTopicSpecUpdate, TableflowTopicStatus, TableflowTopicStatusPhase,
    TableflowTopicUpdate, TableflowTopicsClient, WriteMode,
};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};

/// The resources of [`Client::tableflow_v1`](crate::Client::tableflow_v1): Tableflow.
#[derive(Clone, Debug)]
pub struct TableflowV1 {
    client: Client,
}

impl TableflowV1 {
    /// Returns a handle, [`CatalogIntegrationsClient`].
    ///
    /// Connections through which Tableflow publishes the tables of a Kafka cluster to an external
    /// catalog.
    pub fn catalog_integrations(&self) -> CatalogIntegrationsClient {
        CatalogIntegrationsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RegionsClient`].
    ///
    /// Cloud regions in which Tableflow is available.
    pub fn regions(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`TableflowTopicsClient`].
    ///
    /// Kafka topics that Tableflow materializes as tables.
    pub fn tableflow_topics(&self) -> TableflowTopicsClient {
        TableflowTopicsClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`tableflow::v1`](crate::tableflow::v1): Tableflow.
    pub fn tableflow_v1(&self) -> TableflowV1 {
        TableflowV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&TABLEFLOW_API_KEY]],
);
