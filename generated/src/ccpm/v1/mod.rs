// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Custom Connect plugins.
//!
//! Custom connector plugins and their versions.
//!
//! [`Client::ccpm_v1`](crate::Client::ccpm_v1) returns a handle, [`CcpmV1`], with a method for each
//! kind of resource.
//!
//! Feature: `ccpm-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod custom_connect_plugin_versions;
mod custom_connect_plugins;
mod presigned_urls;
mod types;

pub mod requests;

pub use self::custom_connect_plugin_versions::{
    ConnectorClass, ConnectorClassType, CustomConnectPluginVersion,
    CustomConnectPluginVersionCreate, CustomConnectPluginVersionList,
    CustomConnectPluginVersionSpec, CustomConnectPluginVersionSpecCreate,
    CustomConnectPluginVersionSpecUploadSource, CustomConnectPluginVersionStatus,
    CustomConnectPluginVersionStatusPhase, CustomConnectPluginVersionsClient,
    PresignedUpload, PresignedUploadLocation,
};
pub use self::custom_connect_plugins::{
    CustomConnectPlugin, CustomConnectPluginCreate, CustomConnectPluginList,
    CustomConnectPluginSpec, CustomConnectPluginSpecCloud, CustomConnectPluginSpecCreate,
    CustomConnectPluginSpecUpdate, CustomConnectPluginUpdate, CustomConnectPluginsClient,
};
pub use self::presigned_urls::{
    PresignedUrl, PresignedUrlCloud, PresignedUrlCreate, PresignedUrlsClient,
};
pub use self::types::ContentFormat;
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::ccpm_v1`](crate::Client::ccpm_v1): Custom Connect plugins.
#[derive(Clone, Debug)]
pub struct CcpmV1 {
    client: Client,
}

impl CcpmV1 {
    /// Returns a handle for the versions of a custom Connect plugin, each with its own archive.
    pub fn custom_connect_plugin_versions(&self) -> CustomConnectPluginVersionsClient {
        CustomConnectPluginVersionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`CustomConnectPluginsClient`].
    ///
    /// Custom plugins with connectors and single message transforms.
    pub fn custom_connect_plugins(&self) -> CustomConnectPluginsClient {
        CustomConnectPluginsClient {
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
    /// Returns a handle for [`ccpm::v1`](crate::ccpm::v1): Custom Connect plugins.
    pub fn ccpm_v1(&self) -> CcpmV1 {
        CcpmV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
