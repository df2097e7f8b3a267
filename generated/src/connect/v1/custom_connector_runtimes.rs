// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! The runtimes that are available to custom connectors as
//! `confluent.custom.connect.plugin.runtime`, and the Java versions of each, for
//! `confluent.custom.connect.java.version`.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The runtimes that are available to custom connectors as
/// `confluent.custom.connect.plugin.runtime`, and the Java versions of each, for
/// `confluent.custom.connect.java.version`.
///
/// Reached by
/// [`ConnectV1::custom_connector_runtimes`](super::ConnectV1::custom_connector_runtimes).
#[derive(Clone, Debug)]
pub struct CustomConnectorRuntimesClient {
    pub(super) client: Client,
}

impl CustomConnectorRuntimesClient {
    /// Lists custom connector runtimes.
    ///
    /// `GET /connect/v1/custom-connector-runtimes` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the runtimes that are available to custom connectors, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectV1CustomConnectorRuntimes)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of custom connector runtimes. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.connect_v1().custom_connector_runtimes().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCustomConnectorRuntimes {
        ListCustomConnectorRuntimes {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listConnectV1CustomConnectorRuntimes",
    name: "list custom connector runtimes",
    method: "GET",
    path: "/connect/v1/custom-connector-runtimes",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectorRuntimesClient::list`].
    ListCustomConnectorRuntimes -> Json<CustomConnectorRuntimeList>
}

pages! {
    ListCustomConnectorRuntimes -> CustomConnectorRuntimeList, Paging::Link("page_token")
}

impl ListCustomConnectorRuntimes {
    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

/// A page of custom connector runtimes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorRuntimeList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `connect/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CustomConnectorRuntimeList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The custom connector runtimes on this page. Without duplicates.
    pub data: Vec<CustomConnectorRuntime>,
}

impl CustomConnectorRuntimeList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CustomConnectorRuntime>>,
    ) -> Self {
        Self {
            api_version: "connect/v1".into(),
            kind: "CustomConnectorRuntimeList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CustomConnectorRuntimeList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CustomConnectorRuntimeList {
    type Item = CustomConnectorRuntime;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CustomConnectorRuntime] {
        &self.data
    }

    fn into_items(self) -> Vec<CustomConnectorRuntime> {
        self.data
    }
}

/// A runtime for custom connectors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorRuntime {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `connect/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CustomConnectorRuntime`.
    pub kind: Option<String>,
    /// The ID of the custom connector runtime. At most 255 characters; set by the service.
    pub id: String,
    /// The name of the runtime, for the property `confluent.custom.connect.plugin.runtime` of a
    /// connector. Set by the service.
    pub custom_connect_plugin_runtime_name: Option<String>,
    /// Apache Kafka version of the runtime. Set by the service.
    pub runtime_ak_version: Option<String>,
    /// Available Java versions. Set by the service.
    pub supported_java_versions: Option<Vec<String>>,
    /// The maturity of the runtime: early access, preview or generally available. Set by the
    /// service.
    pub product_maturity: Option<ProductMaturity>,
    /// The end of support of the runtime, in UTC. Set by the service.
    pub end_of_life_at: Option<DateTime>,
    /// The description of the runtime. Set by the service.
    pub description: Option<String>,
}

impl CustomConnectorRuntime {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            custom_connect_plugin_runtime_name: None,
            runtime_ak_version: None,
            supported_java_versions: None,
            product_maturity: None,
            end_of_life_at: None,
            description: None,
        }
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

    /// Sets [`custom_connect_plugin_runtime_name`](Self::custom_connect_plugin_runtime_name).
    pub fn with_custom_connect_plugin_runtime_name(
        mut self,
        custom_connect_plugin_runtime_name: impl Into<String>,
    ) -> Self {
        self.custom_connect_plugin_runtime_name = Some(
            custom_connect_plugin_runtime_name.into(),
        );
        self
    }

    /// Sets [`runtime_ak_version`](Self::runtime_ak_version).
    pub fn with_runtime_ak_version(
        mut self,
        runtime_ak_version: impl Into<String>,
    ) -> Self {
        self.runtime_ak_version = Some(runtime_ak_version.into());
        self
    }

    /// Sets [`supported_java_versions`](Self::supported_java_versions).
    pub fn with_supported_java_versions(
        mut self,
        supported_java_versions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_java_versions = Some(
            supported_java_versions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`product_maturity`](Self::product_maturity).
    pub fn with_product_maturity(
        mut self,
        product_maturity: impl Into<ProductMaturity>,
    ) -> Self {
        self.product_maturity = Some(product_maturity.into());
        self
    }

    /// Sets [`end_of_life_at`](Self::end_of_life_at).
    pub fn with_end_of_life_at(mut self, end_of_life_at: impl Into<DateTime>) -> Self {
        self.end_of_life_at = Some(end_of_life_at.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(CustomConnectorRuntime {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "custom_connect_plugin_runtime_name": custom_connect_plugin_runtime_name,
    4 "runtime_ak_version": runtime_ak_version,
    5 "supported_java_versions": supported_java_versions,
    6 "product_maturity": product_maturity,
    7 "end_of_life_at": end_of_life_at,
    8 "description": description,
});

open_enum! {
    /// The maturity of the runtime: early access, preview or generally available.
    pub enum ProductMaturity {
        /// `EA`
        Ea = "EA",
        /// `GA`
        Ga = "GA",
        /// `PREVIEW`
        Preview = "PREVIEW",
    }
}
