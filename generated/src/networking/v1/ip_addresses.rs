// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Public address ranges that Confluent Cloud uses.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`NetworkingV1::ip_addresses`](super::NetworkingV1::ip_addresses).
///
/// Public address ranges that Confluent Cloud uses.
#[derive(Clone, Debug)]
pub struct IpAddressesClient {
    pub(super) client: Client,
}

impl IpAddressesClient {
    /// Lists IP address ranges.
    ///
    /// Returns the public address ranges of Confluent Cloud, one page at a time, for example for
    /// firewall rules.
    ///
    /// `GET /networking/v1/ip-addresses` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1IpAddresses)
    ///
    /// # Parameters
    ///
    /// Optional: [`cloud`](ListIpAddresses::cloud), [`region`](ListIpAddresses::region),
    /// [`services`](ListIpAddresses::services), [`address_type`](ListIpAddresses::address_type),
    /// [`page_size`](ListIpAddresses::page_size), [`page_token`](ListIpAddresses::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of IP address ranges.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
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
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

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
    /// A request builder for [`IpAddressesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIpAddresses -> Json<IpAddressList>, idempotent
}

pages! {
    ListIpAddresses -> IpAddressList, Paging::link(&["page_token"])
}

/// A page of IP address ranges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpAddressList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IpAddressList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The IP address ranges on this page. No duplicates.
    pub data: Vec<IpAddress>,
}

impl IpAddressList {
    /// Creates an `IpAddressList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAddress {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `IpAddress`.
    pub kind: Option<String>,
    /// The address range. Must match `^\d+\.\d+\.\d+\.\d+/\d+$`.
    pub ip_prefix: Option<String>,
    /// The cloud provider of the addresses. `ANY` if they are used at all of them.
    pub cloud: Option<IpAddressCloud>,
    /// The cloud region in which the addresses are used.
    pub region: Option<String>,
    /// The services that use the addresses. At least 1 elements; no duplicates.
    pub services: Option<Vec<IpAddressServices>>,
    /// The direction of the connections: to the addresses (`INGRESS`) or from them (`EGRESS`).
    pub address_type: Option<AddressType>,
}

impl IpAddress {
    /// Creates an empty `IpAddress`.
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

    /// Sets [`ip_prefix`](Self::ip_prefix).
    #[must_use]
    pub fn with_ip_prefix(mut self, ip_prefix: impl Into<String>) -> Self {
        self.ip_prefix = Some(ip_prefix.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<IpAddressCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`services`](Self::services).
    #[must_use]
    pub fn with_services(
        mut self,
        services: impl IntoIterator<Item = impl Into<IpAddressServices>>,
    ) -> Self {
        self.services = Some(services.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`address_type`](Self::address_type).
    #[must_use]
    pub fn with_address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }
}

model!(IpAddress {
    "api_version": api_version,
    "kind": kind,
    "ip_prefix": ip_prefix,
    "cloud": cloud,
    "region": region,
    "services": services,
    "address_type": address_type,
});

/// The cloud provider of the addresses.
///
/// `ANY` if they are used at all of them.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpAddressCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// `ANY`
    Any,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IpAddressCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
    "ANY": Any,
});

/// A service of Confluent Cloud.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpAddressServices {
    /// `KAFKA`
    Kafka,
    /// `CONNECT`
    Connect,
    /// `EXTERNAL_OAUTH`
    ExternalOauth,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IpAddressServices {
    "KAFKA": Kafka,
    "CONNECT": Connect,
    "EXTERNAL_OAUTH": ExternalOauth,
});

/// The direction of the connections: to the addresses (`INGRESS`) or from them (`EGRESS`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// `INGRESS`
    Ingress,
    /// `EGRESS`
    Egress,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AddressType {
    "INGRESS": Ingress,
    "EGRESS": Egress,
});
