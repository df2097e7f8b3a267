// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::access_points::{
    CreateAccessPoint, DeleteAccessPoint, GetAccessPoint, ListAccessPoints,
    UpdateAccessPoint,
};
pub use super::dns_forwarders::{
    CreateDnsForwarder, DeleteDnsForwarder, GetDnsForwarder, ListDnsForwarders,
    UpdateDnsForwarder,
};
pub use super::dns_records::{
    CreateDnsRecord, DeleteDnsRecord, GetDnsRecord, ListDnsRecords, UpdateDnsRecord,
};
pub use super::gateways::{
    CreateGateway, DeleteGateway, GetGateway, ListGateways, UpdateGateway,
};
pub use super::ip_addresses::ListIpAddresses;
pub use super::network_link_endpoints::{
    CreateNetworkLinkEndpoint, DeleteNetworkLinkEndpoint, GetNetworkLinkEndpoint,
    ListNetworkLinkEndpoints, UpdateNetworkLinkEndpoint,
};
pub use super::network_link_service_associations::{
    GetNetworkLinkServiceAssociation, ListNetworkLinkServiceAssociations,
};
pub use super::network_link_services::{
    CreateNetworkLinkService, DeleteNetworkLinkService, GetNetworkLinkService,
    ListNetworkLinkServices, UpdateNetworkLinkService,
};
pub use super::networks::{
    CreateNetwork, DeleteNetwork, GetNetwork, ListNetworks, UpdateNetwork,
};
pub use super::peerings::{
    CreatePeering, DeletePeering, GetPeering, ListPeerings, UpdatePeering,
};
pub use super::private_link_accesses::{
    CreatePrivateLinkAccess, DeletePrivateLinkAccess, GetPrivateLinkAccess,
    ListPrivateLinkAccesses, UpdatePrivateLinkAccess,
};
pub use super::private_link_attachment_connections::{
    CreatePrivateLinkAttachmentConnection, DeletePrivateLinkAttachmentConnection,
    GetPrivateLinkAttachmentConnection, ListPrivateLinkAttachmentConnections,
    UpdatePrivateLinkAttachmentConnection,
};
pub use super::private_link_attachments::{
    CreatePrivateLinkAttachment, DeletePrivateLinkAttachment, GetPrivateLinkAttachment,
    ListPrivateLinkAttachments, UpdatePrivateLinkAttachment,
};
pub use super::transit_gateway_attachments::{
    CreateTransitGatewayAttachment, DeleteTransitGatewayAttachment,
    GetTransitGatewayAttachment, ListTransitGatewayAttachments,
    UpdateTransitGatewayAttachment,
};
