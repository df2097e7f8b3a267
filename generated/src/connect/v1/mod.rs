// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connectors.
//!
//! Connectors of a Kafka cluster, their status and offsets, and custom connector plugins.
//!
//! [`Client::connect_v1`](crate::Client::connect_v1) returns a handle, [`ConnectV1`], with a method
//! for each kind of resource.
//!
//! Feature: `connect-v1` (enabled by default). Host: control plane. Credentials: cloud API key, STS
//! token.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 404: The environment, Kafka cluster or connector does not exist.

mod connector_plugins;
mod connectors;
mod custom_connector_plugins;
mod custom_connector_runtimes;
mod lifecycle;
#[cfg(feature = "preview")]
mod offsets;
mod presigned_urls;
mod status;
mod types;

pub mod requests;

pub use self::connector_plugins::{
    ConnectorConfigDefinition, ConnectorConfigDefinitionImportance,
    ConnectorConfigDefinitionType, ConnectorConfigDefinitionWidth, ConnectorConfigEntry,
    ConnectorConfigValidation, ConnectorConfigValue, ConnectorPlugin,
    ConnectorPluginType, ConnectorPluginsClient,
};
pub use self::connectors::{
    ConfluentConnectorType, ConfluentCustomSchemaRegistryAuto, Connector,
    ConnectorConfigRequest, ConnectorExpansion, ConnectorId, ConnectorInfo,
    ConnectorType, ConnectorWithOffsets, ConnectorWithOffsetsType, ConnectorsClient,
    CreateConnectorRequest, DeleteConnectorResponse,
};
pub use self::custom_connector_plugins::{
    CustomConnectorPlugin, CustomConnectorPluginCloud,
    CustomConnectorPluginConnectorType, CustomConnectorPluginCreate,
    CustomConnectorPluginList, CustomConnectorPluginUpdate,
    CustomConnectorPluginUpdateUploadSource, CustomConnectorPluginUploadSource,
    CustomConnectorPluginsClient, PresignedUpload, PresignedUploadLocation,
    RuntimeLanguage,
};
pub use self::custom_connector_runtimes::{
    CustomConnectorRuntime, CustomConnectorRuntimeList, CustomConnectorRuntimesClient,
    ProductMaturity,
};
pub use self::lifecycle::LifecycleClient;
#[cfg(feature = "preview")]
pub use self::offsets::{
    AlterOffsetProgress, AlterOffsetProgressPhase, AlterOffsetRequest,
    AlterOffsetRequestInfo, AlterOffsetRequestType, AlterOffsetStatus, ConnectorOffsets,
    ConnectorOffsetsMetadata, OffsetsClient,
};
pub use self::presigned_urls::{
    PresignedUrl, PresignedUrlCloud, PresignedUrlRequest, PresignedUrlsClient,
};
pub use self::status::{ConnectorTask, StatusClient};
pub use self::types::{
    CloudProvider, ConnectorCondition, ConnectorConfig, ConnectorState, ConnectorStatus,
    ConnectorStatusType, ConnectorTaskId, ConnectorTaskStatus, ContentFormat, Offset,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::connect_v1`](crate::Client::connect_v1): Connectors.
#[derive(Clone, Debug)]
pub struct ConnectV1 {
    client: Client,
}

impl ConnectV1 {
    /// Returns a handle, [`ConnectorsClient`].
    ///
    /// Connectors of a Kafka cluster, both managed and custom.
    pub fn connectors(&self) -> ConnectorsClient {
        ConnectorsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`CustomConnectorPluginsClient`].
    ///
    /// Plugins for custom connectors.
    pub fn custom_connector_plugins(&self) -> CustomConnectorPluginsClient {
        CustomConnectorPluginsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the runtimes that are available to custom connectors as
    /// `confluent.custom.connect.plugin.runtime`, and the Java versions of each, for
    /// `confluent.custom.connect.java.version`.
    pub fn custom_connector_runtimes(&self) -> CustomConnectorRuntimesClient {
        CustomConnectorRuntimesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`LifecycleClient`].
    ///
    /// Pausing and resuming connectors.
    pub fn lifecycle(&self) -> LifecycleClient {
        LifecycleClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`OffsetsClient`].
    ///
    /// Offsets of managed connectors, and changes to them.
    #[cfg(feature = "preview")]
    pub fn offsets(&self) -> OffsetsClient {
        OffsetsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PresignedUrlsClient`].
    ///
    /// Upload locations for an archive, each valid for an hour.
    pub fn presigned_urls(&self) -> PresignedUrlsClient {
        PresignedUrlsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`StatusClient`].
    ///
    /// State of connectors and of their tasks.
    pub fn status(&self) -> StatusClient {
        StatusClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ConnectorPluginsClient`].
    ///
    /// Managed connector plugins, and the validation of their configuration.
    pub fn connector_plugins(&self) -> ConnectorPluginsClient {
        ConnectorPluginsClient {
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
    /// Returns a handle for [`connect::v1`](crate::connect::v1): Connectors.
    pub fn connect_v1(&self) -> ConnectV1 {
        ConnectV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
