// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Public address ranges that Confluent Cloud uses.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Public address ranges that Confluent Cloud uses.
///
/// Reached by [`NetworkingV1::ip_addresses`](super::NetworkingV1::ip_addresses).
#[derive(Clone, Debug)]
pub struct IpAddressesClient {
    pub(super) client: Client,
}

impl IpAddressesClient {
    /// Lists IP address ranges.
    ///
    /// `GET /networking/v1/ip-addresses` · General Availability · cloud API key
    ///
    /// Returns the public address ranges of Confluent Cloud, one page at a time, for example for
    /// firewall rules.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1IpAddresses)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of IP address ranges. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.networking_v1().ip_addresses().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListIpAddresses {
        ListIpAddresses {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1IpAddresses",
    name: "list ip addresses",
    method: "GET",
    path: "/networking/v1/ip-addresses",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IpAddressesClient::list`].
    ListIpAddresses -> Json<IpAddressList>
}

pages! {
    ListIpAddresses -> IpAddressList, Paging::Link("page_token")
}

impl ListIpAddresses {
    /// Filters by cloud providers.
    pub fn cloud(mut self, cloud: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "cloud",
                cloud.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by cloud regions.
    pub fn region(
        mut self,
        region: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "region",
                region.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by the services that use the addresses.
    pub fn services(
        mut self,
        services: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "services",
                services.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by directions.
    pub fn address_type(
        mut self,
        address_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "address_type",
                address_type.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

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

/// A page of IP address ranges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IpAddressList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `IpAddressList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The IP address ranges on this page. Without duplicates.
    pub data: Vec<IpAddress>,
}

impl IpAddressList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<IpAddress>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "IpAddressList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IpAddressList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for IpAddressList {
    type Item = IpAddress;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[IpAddress] {
        &self.data
    }

    fn into_items(self) -> Vec<IpAddress> {
        self.data
    }
}

/// A public address range that Confluent Cloud uses.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAddress {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `IpAddress`.
    pub kind: Option<String>,
    /// The address range. Matches `^\d+\.\d+\.\d+\.\d+/\d+$`.
    pub ip_prefix: Option<String>,
    /// The cloud provider of the addresses. `ANY` if they are used at all of them.
    pub cloud: Option<IpAddressCloud>,
    /// The cloud region in which the addresses are used.
    pub region: Option<String>,
    /// The services that use the addresses. At least 1 elements; without duplicates.
    pub services: Option<Vec<IpAddressServices>>,
    /// The direction of the connections: to the addresses (`INGRESS`) or from them (`EGRESS`).
    pub address_type: Option<AddressType>,
}

impl IpAddress {
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

    /// Sets [`ip_prefix`](Self::ip_prefix).
    pub fn with_ip_prefix(mut self, ip_prefix: impl Into<String>) -> Self {
        self.ip_prefix = Some(ip_prefix.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<IpAddressCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`services`](Self::services).
    pub fn with_services(
        mut self,
        services: impl IntoIterator<Item = impl Into<IpAddressServices>>,
    ) -> Self {
        self.services = Some(services.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`address_type`](Self::address_type).
    pub fn with_address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }
}

model!(IpAddress {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "ip_prefix": ip_prefix,
    3 "cloud": cloud,
    4 "region": region,
    5 "services": services,
    6 "address_type": address_type,
});

open_enum! {
    /// The cloud provider of the addresses.
    ///
    /// `ANY` if they are used at all of them.
    pub enum IpAddressCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
        /// `ANY`
        Any = "ANY",
    }
}

open_enum! {
    /// A service of Confluent Cloud.
    pub enum IpAddressServices {
        /// `KAFKA`
        Kafka = "KAFKA",
        /// `CONNECT`
        Connect = "CONNECT",
        /// `EXTERNAL_OAUTH`
        ExternalOauth = "EXTERNAL_OAUTH",
    }
}

open_enum! {
    /// The direction of the connections: to the addresses (`INGRESS`) or from them (`EGRESS`).
    pub enum AddressType {
        /// `INGRESS`
        Ingress = "INGRESS",
        /// `EGRESS`
        Egress = "EGRESS",
    }
}
