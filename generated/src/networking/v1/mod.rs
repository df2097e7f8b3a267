// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Networking.
//!
//! Networks, peerings, private links, gateways, DNS and public IP addresses of Confluent Cloud.
//!
//! [`Client::networking_v1`](crate::Client::networking_v1) returns a handle, [`NetworkingV1`], with
//! a method for each kind of resource.
//!
//! Feature: `networking-v1` (enabled by default). Host: control plane. Credentials: cloud API key,
//! STS token.

mod access_points;
mod dns_forwarders;
mod dns_records;
mod gateways;
mod ip_addresses;
mod network_link_endpoints;
mod network_link_service_associations;
mod network_link_services;
mod networks;
mod peerings;
mod private_link_accesses;
mod private_link_attachment_connections;
mod private_link_attachments;
mod transit_gateway_attachments;

pub mod requests;

pub use self::access_points::{
    AccessPoint, AccessPointCreate, AccessPointList, AccessPointSpec,
    AccessPointSpecConfig, AccessPointSpecCreate, AccessPointSpecUpdate,
    AccessPointSpecUpdateConfig, AccessPointStatus, AccessPointStatusConfig,
    AccessPointStatusPhase, AccessPointUpdate, AccessPointsClient,
    AwsEgressPrivateLinkEndpoint, AwsEgressPrivateLinkEndpointStatus,
    AwsIngressPrivateLinkEndpoint, AwsIngressPrivateLinkEndpointStatus,
    AwsPrivateNetworkInterface, AzureEgressPrivateLinkEndpoint,
    AzureEgressPrivateLinkEndpointStatus, AzureIngressPrivateLinkEndpoint,
    AzureIngressPrivateLinkEndpointStatus, GcpEgressPrivateServiceConnectEndpoint,
    GcpEgressPrivateServiceConnectEndpointStatus,
    GcpIngressPrivateServiceConnectEndpoint,
    GcpIngressPrivateServiceConnectEndpointStatus,
};
pub use self::dns_forwarders::{
    DnsForwarder, DnsForwarderCreate, DnsForwarderList, DnsForwarderSpec,
    DnsForwarderSpecConfig, DnsForwarderSpecCreate, DnsForwarderSpecUpdate,
    DnsForwarderSpecUpdateConfig, DnsForwarderStatus, DnsForwarderStatusPhase,
    DnsForwarderUpdate, DnsForwardersClient, ForwardViaGcpDnsZones, ForwardViaIp,
    GcpDnsZone,
};
pub use self::dns_records::{
    DnsRecord, DnsRecordCreate, DnsRecordList, DnsRecordSpec, DnsRecordSpecConfig,
    DnsRecordSpecCreate, DnsRecordSpecUpdate, DnsRecordSpecUpdateConfig, DnsRecordStatus,
    DnsRecordStatusPhase, DnsRecordUpdate, DnsRecordsClient, PrivateLinkAccessPoint,
    TypedEnvScopedObjectReferenceCreate,
};
pub use self::gateways::{
    AwsEgressPrivateLinkGatewaySpec, AwsEgressPrivateLinkGatewayStatus,
    AwsIngressPrivateLinkGatewaySpec, AwsIngressPrivateLinkGatewayStatus,
    AwsPeeringGatewaySpec, AwsPrivateNetworkInterfaceGatewaySpec,
    AwsPrivateNetworkInterfaceGatewayStatus, AzureEgressPrivateLinkGatewaySpec,
    AzureEgressPrivateLinkGatewayStatus, AzureIngressPrivateLinkGatewaySpec,
    AzureIngressPrivateLinkGatewayStatus, AzurePeeringGatewaySpec, Gateway,
    GatewayCreate, GatewayList, GatewaySpec, GatewaySpecConfig, GatewaySpecCreate,
    GatewaySpecUpdate, GatewayStatus, GatewayStatusCloudGateway, GatewayStatusPhase,
    GatewayUpdate, GatewaysClient, GcpEgressPrivateServiceConnectGatewaySpec,
    GcpEgressPrivateServiceConnectGatewayStatus,
    GcpIngressPrivateServiceConnectGatewaySpec,
    GcpIngressPrivateServiceConnectGatewayStatus, GcpPeeringGatewaySpec,
    GcpPeeringGatewayStatus,
};
pub use self::ip_addresses::{
    AddressType, IpAddress, IpAddressCloud, IpAddressList, IpAddressServices,
    IpAddressesClient,
};
pub use self::network_link_endpoints::{
    NetworkLinkEndpoint, NetworkLinkEndpointCreate, NetworkLinkEndpointList,
    NetworkLinkEndpointSpec, NetworkLinkEndpointSpecCreate,
    NetworkLinkEndpointSpecUpdate, NetworkLinkEndpointStatus,
    NetworkLinkEndpointStatusPhase, NetworkLinkEndpointUpdate, NetworkLinkEndpointsClient,
};
pub use self::network_link_service_associations::{
    NetworkLinkServiceAssociation, NetworkLinkServiceAssociationList,
    NetworkLinkServiceAssociationSpec, NetworkLinkServiceAssociationStatus,
    NetworkLinkServiceAssociationStatusPhase, NetworkLinkServiceAssociationsClient,
};
pub use self::network_link_services::{
    NetworkLinkService, NetworkLinkServiceAcceptPolicy, NetworkLinkServiceCreate,
    NetworkLinkServiceList, NetworkLinkServiceSpec, NetworkLinkServiceSpecCreate,
    NetworkLinkServiceSpecUpdate, NetworkLinkServiceStatus,
    NetworkLinkServiceStatusPhase, NetworkLinkServiceUpdate, NetworkLinkServicesClient,
};
pub use self::networks::{
    AwsNetwork, AzureNetwork, ConnectionType, DnsConfig, DnsConfigResolution, GcpNetwork,
    Network, NetworkCreate, NetworkList, NetworkSpec, NetworkSpecCloud,
    NetworkSpecCreate, NetworkSpecUpdate, NetworkStatus, NetworkStatusCloud,
    NetworkStatusPhase, NetworkUpdate, NetworksClient, ZoneInfo,
};
pub use self::peerings::{
    AwsPeering, AzurePeering, GcpPeering, Peering, PeeringCreate, PeeringList,
    PeeringSpec, PeeringSpecCloud, PeeringSpecCreate, PeeringSpecUpdate, PeeringStatus,
    PeeringStatusPhase, PeeringUpdate, PeeringsClient,
};
pub use self::private_link_accesses::{
    AwsPrivateLinkAccess, AzurePrivateLinkAccess, GcpPrivateServiceConnectAccess,
    PrivateLinkAccess, PrivateLinkAccessCreate, PrivateLinkAccessList,
    PrivateLinkAccessSpec, PrivateLinkAccessSpecCloud, PrivateLinkAccessSpecCreate,
    PrivateLinkAccessSpecUpdate, PrivateLinkAccessStatus, PrivateLinkAccessStatusPhase,
    PrivateLinkAccessUpdate, PrivateLinkAccessesClient,
};
pub use self::private_link_attachment_connections::{
    AwsPrivateLinkAttachmentConnection, AwsPrivateLinkAttachmentConnectionStatus,
    AzurePrivateLinkAttachmentConnection, AzurePrivateLinkAttachmentConnectionStatus,
    GcpPrivateLinkAttachmentConnection, GcpPrivateLinkAttachmentConnectionStatus,
    PrivateLinkAttachmentConnection, PrivateLinkAttachmentConnectionCreate,
    PrivateLinkAttachmentConnectionList, PrivateLinkAttachmentConnectionSpec,
    PrivateLinkAttachmentConnectionSpecCloud, PrivateLinkAttachmentConnectionSpecCreate,
    PrivateLinkAttachmentConnectionSpecUpdate, PrivateLinkAttachmentConnectionStatus,
    PrivateLinkAttachmentConnectionStatusCloud,
    PrivateLinkAttachmentConnectionStatusPhase, PrivateLinkAttachmentConnectionUpdate,
    PrivateLinkAttachmentConnectionsClient,
};
pub use self::private_link_attachments::{
    AwsPrivateLinkAttachmentStatus, AwsVpcEndpointService,
    AzurePrivateLinkAttachmentStatus, AzurePrivateLinkService,
    GcpPrivateLinkAttachmentStatus, GcpPscServiceAttachment, PrivateLinkAttachment,
    PrivateLinkAttachmentCreate, PrivateLinkAttachmentList, PrivateLinkAttachmentSpec,
    PrivateLinkAttachmentSpecCloud, PrivateLinkAttachmentSpecCreate,
    PrivateLinkAttachmentSpecUpdate, PrivateLinkAttachmentStatus,
    PrivateLinkAttachmentStatusCloud, PrivateLinkAttachmentStatusPhase,
    PrivateLinkAttachmentUpdate, PrivateLinkAttachmentsClient,
};
pub use self::transit_gateway_attachments::{
    AwsTransitGatewayAttachment, AwsTransitGatewayAttachmentStatus,
    TransitGatewayAttachment, TransitGatewayAttachmentCreate,
    TransitGatewayAttachmentList, TransitGatewayAttachmentSpec,
    TransitGatewayAttachmentSpecCloud, TransitGatewayAttachmentSpecCreate,
    TransitGatewayAttachmentSpecUpdate, TransitGatewayAttachmentStatus,
    TransitGatewayAttachmentStatusCloud, TransitGatewayAttachmentStatusPhase,
    TransitGatewayAttachmentUpdate, TransitGatewayAttachmentsClient,
};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta, ObjectReference,
    ObjectReferenceInput, TypedEnvScopedObjectReference,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::networking_v1`](crate::Client::networking_v1): Networking.
#[derive(Clone, Debug)]
pub struct NetworkingV1 {
    client: Client,
}

impl NetworkingV1 {
    /// Returns a handle for the incoming and outgoing connections of a gateway.
    pub fn access_points(&self) -> AccessPointsClient {
        AccessPointsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`DnsForwardersClient`].
    ///
    /// Domains whose names the customer's DNS servers resolve for a gateway.
    pub fn dns_forwarders(&self) -> DnsForwardersClient {
        DnsForwardersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`DnsRecordsClient`].
    ///
    /// DNS names that resolve to an access point.
    pub fn dns_records(&self) -> DnsRecordsClient {
        DnsRecordsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`GatewaysClient`].
    ///
    /// Shares of the network capacity of a cloud region that are reserved for a customer.
    pub fn gateways(&self) -> GatewaysClient {
        GatewaysClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IpAddressesClient`].
    ///
    /// Public address ranges that Confluent Cloud uses.
    pub fn ip_addresses(&self) -> IpAddressesClient {
        IpAddressesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`NetworkLinkEndpointsClient`].
    ///
    /// Endpoints of network links: connections from a private link network to a network link
    /// service.
    pub fn network_link_endpoints(&self) -> NetworkLinkEndpointsClient {
        NetworkLinkEndpointsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the network link endpoints that are connected to a network link
    /// service, as seen by the owner of the service.
    pub fn network_link_service_associations(
        &self,
    ) -> NetworkLinkServiceAssociationsClient {
        NetworkLinkServiceAssociationsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`NetworkLinkServicesClient`].
    ///
    /// Network link services: the networks of Confluent Cloud that may connect to a private link
    /// network.
    pub fn network_link_services(&self) -> NetworkLinkServicesClient {
        NetworkLinkServicesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`NetworksClient`].
    ///
    /// Networks of Confluent Cloud (VPCs or VNets), each in an account of Confluent at a cloud
    /// provider.
    pub fn networks(&self) -> NetworksClient {
        NetworksClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PeeringsClient`].
    ///
    /// Peerings of a network of Confluent Cloud with a VPC or VNet of the customer.
    pub fn peerings(&self) -> PeeringsClient {
        PeeringsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PrivateLinkAccessesClient`].
    ///
    /// AWS accounts, Azure subscriptions and Google Cloud projects that have private link access to
    /// a network.
    pub fn private_link_accesses(&self) -> PrivateLinkAccessesClient {
        PrivateLinkAccessesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PrivateLinkAttachmentConnectionsClient`].
    ///
    /// Private endpoints of the customer that are connected to a private link attachment.
    pub fn private_link_attachment_connections(
        &self,
    ) -> PrivateLinkAttachmentConnectionsClient {
        PrivateLinkAttachmentConnectionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PrivateLinkAttachmentsClient`].
    ///
    /// Reservations of private link capacity in a cloud region, for access to the resources of an
    /// environment.
    pub fn private_link_attachments(&self) -> PrivateLinkAttachmentsClient {
        PrivateLinkAttachmentsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`TransitGatewayAttachmentsClient`].
    ///
    /// Attachments of a network of Confluent Cloud to an AWS Transit Gateway.
    pub fn transit_gateway_attachments(&self) -> TransitGatewayAttachmentsClient {
        TransitGatewayAttachmentsClient {
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
    /// Returns a handle for [`networking::v1`](crate::networking::v1): Networking.
    pub fn networking_v1(&self) -> NetworkingV1 {
        NetworkingV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
