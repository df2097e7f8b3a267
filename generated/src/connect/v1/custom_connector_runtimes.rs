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

/// The operations of
/// [`ConnectV1::custom_connector_runtimes`](super::ConnectV1::custom_connector_runtimes).
///
/// The runtimes that are available to custom connectors as
/// `confluent.custom.connect.plugin.runtime`, and the Java versions of each, for
/// `confluent.custom.connect.java.version`.
#[derive(Clone, Debug)]
pub struct CustomConnectorRuntimesClient {
    pub(super) client: Client,
}

impl CustomConnectorRuntimesClient {
    /// Lists custom connector runtimes.
    ///
    /// Returns the runtimes that are available to custom connectors, in pages.
    ///
    /// `GET /connect/v1/custom-connector-runtimes` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectV1CustomConnectorRuntimes)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListCustomConnectorRuntimes::page_size),
    /// [`page_token`](ListCustomConnectorRuntimes::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of custom connector runtimes.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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

impl ListCustomConnectorRuntimes {
    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`CustomConnectorRuntimesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCustomConnectorRuntimes -> Json<CustomConnectorRuntimeList>, idempotent
}

pages! {
    ListCustomConnectorRuntimes -> CustomConnectorRuntimeList, Paging::link(&["page_token"])
}

/// A page of custom connector runtimes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorRuntimeList {
    /// The group and version of the API that the object belongs to. Read-only; always `connect/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CustomConnectorRuntimeList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The custom connector runtimes on this page. No duplicates.
    pub data: Vec<CustomConnectorRuntime>,
}

impl CustomConnectorRuntimeList {
    /// Creates a `CustomConnectorRuntimeList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorRuntime {
    /// The group and version of the API that the object belongs to. Read-only; always `connect/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CustomConnectorRuntime`.
    pub kind: Option<String>,
    /// The ID of the custom connector runtime. At most 255 characters; read-only.
    pub id: String,
    /// The name of the runtime, for the property `confluent.custom.connect.plugin.runtime` of a
    /// connector. Read-only.
    pub custom_connect_plugin_runtime_name: Option<String>,
    /// Apache Kafka version of the runtime. Read-only.
    pub runtime_ak_version: Option<String>,
    /// Available Java versions. Read-only.
    pub supported_java_versions: Option<Vec<String>>,
    /// The maturity of the runtime: early access, preview or generally available. Read-only.
    pub product_maturity: Option<ProductMaturity>,
    /// The end of support of the runtime, in UTC. Read-only.
    pub end_of_life_at: Option<DateTime>,
    /// The description of the runtime. Read-only.
    pub description: Option<String>,
}

impl CustomConnectorRuntime {
    /// Creates a `CustomConnectorRuntime` with its required fields.
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

    /// Sets [`custom_connect_plugin_runtime_name`](Self::custom_connect_plugin_runtime_name).
    #[must_use]
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
    #[must_use]
    pub fn with_runtime_ak_version(
        mut self,
        runtime_ak_version: impl Into<String>,
    ) -> Self {
        self.runtime_ak_version = Some(runtime_ak_version.into());
        self
    }

    /// Sets [`supported_java_versions`](Self::supported_java_versions).
    #[must_use]
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
    #[must_use]
    pub fn with_product_maturity(
        mut self,
        product_maturity: impl Into<ProductMaturity>,
    ) -> Self {
        self.product_maturity = Some(product_maturity.into());
        self
    }

    /// Sets [`end_of_life_at`](Self::end_of_life_at).
    #[must_use]
    pub fn with_end_of_life_at(mut self, end_of_life_at: impl Into<DateTime>) -> Self {
        self.end_of_life_at = Some(end_of_life_at.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(CustomConnectorRuntime {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "custom_connect_plugin_runtime_name": custom_connect_plugin_runtime_name,
    "runtime_ak_version": runtime_ak_version,
    "supported_java_versions": supported_java_versions,
    "product_maturity": product_maturity,
    "end_of_life_at": end_of_life_at,
    "description": description,
});

/// The maturity of the runtime: early access, preview or generally available.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductMaturity {
    /// `EA`
    Ea,
    /// `GA`
    Ga,
    /// `PREVIEW`
    Preview,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ProductMaturity {
    "EA": Ea,
    "GA": Ga,
    "PREVIEW": Preview,
});
