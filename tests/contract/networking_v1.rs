// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Networking.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listNetworkingV1AccessPoints",
        method: "GET",
        path: "/networking/v1/access-points",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .access_points()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("spec.gateway").given() {
                call = call.spec_gateway(it.texts()?);
            }
            if let Some(it) = samples.query("id").given() {
                call = call.id(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1AccessPoint",
        method: "POST",
        path: "/networking/v1/access-points",
        call: |client, samples| {
            let call = client.networking_v1().access_points().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1AccessPoint",
        method: "GET",
        path: "/networking/v1/access-points/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .access_points()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1AccessPoint",
        method: "PATCH",
        path: "/networking/v1/access-points/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .access_points()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1AccessPoint",
        method: "DELETE",
        path: "/networking/v1/access-points/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .access_points()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1DnsForwarders",
        method: "GET",
        path: "/networking/v1/dns-forwarders",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .dns_forwarders()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1DnsForwarder",
        method: "POST",
        path: "/networking/v1/dns-forwarders",
        call: |client, samples| {
            let call = client.networking_v1().dns_forwarders().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1DnsForwarder",
        method: "GET",
        path: "/networking/v1/dns-forwarders/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_forwarders()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1DnsForwarder",
        method: "PATCH",
        path: "/networking/v1/dns-forwarders/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_forwarders()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1DnsForwarder",
        method: "DELETE",
        path: "/networking/v1/dns-forwarders/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_forwarders()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1DnsRecords",
        method: "GET",
        path: "/networking/v1/dns-records",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .dns_records()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("spec.domain").given() {
                call = call.spec_domain(it.texts()?);
            }
            if let Some(it) = samples.query("spec.gateway").given() {
                call = call.spec_gateway(it.texts()?);
            }
            if let Some(it) = samples.query("resource").given() {
                call = call.resource(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1DnsRecord",
        method: "POST",
        path: "/networking/v1/dns-records",
        call: |client, samples| {
            let call = client.networking_v1().dns_records().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1DnsRecord",
        method: "GET",
        path: "/networking/v1/dns-records/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_records()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1DnsRecord",
        method: "PATCH",
        path: "/networking/v1/dns-records/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_records()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1DnsRecord",
        method: "DELETE",
        path: "/networking/v1/dns-records/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .dns_records()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1Gateways",
        method: "GET",
        path: "/networking/v1/gateways",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .gateways()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("gateway_type").given() {
                call = call.gateway_type(it.texts()?);
            }
            if let Some(it) = samples.query("id").given() {
                call = call.id(it.texts()?);
            }
            if let Some(it) = samples.query("spec.config.region").given() {
                call = call.spec_config_region(it.texts()?);
            }
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1Gateway",
        method: "POST",
        path: "/networking/v1/gateways",
        call: |client, samples| {
            let call = client.networking_v1().gateways().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1Gateway",
        method: "GET",
        path: "/networking/v1/gateways/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .gateways()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1Gateway",
        method: "PATCH",
        path: "/networking/v1/gateways/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .gateways()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1Gateway",
        method: "DELETE",
        path: "/networking/v1/gateways/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .gateways()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1IpAddresses",
        method: "GET",
        path: "/networking/v1/ip-addresses",
        call: |client, samples| {
            let mut call = client.networking_v1().ip_addresses().list();
            if let Some(it) = samples.query("cloud").given() {
                call = call.cloud(it.texts()?);
            }
            if let Some(it) = samples.query("region").given() {
                call = call.region(it.texts()?);
            }
            if let Some(it) = samples.query("services").given() {
                call = call.services(it.texts()?);
            }
            if let Some(it) = samples.query("address_type").given() {
                call = call.address_type(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1NetworkLinkEndpoints",
        method: "GET",
        path: "/networking/v1/network-link-endpoints",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .network_link_endpoints()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network_link_service").given() {
                call = call.spec_network_link_service(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1NetworkLinkEndpoint",
        method: "POST",
        path: "/networking/v1/network-link-endpoints",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_endpoints()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1NetworkLinkEndpoint",
        method: "GET",
        path: "/networking/v1/network-link-endpoints/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_endpoints()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1NetworkLinkEndpoint",
        method: "PATCH",
        path: "/networking/v1/network-link-endpoints/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_endpoints()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1NetworkLinkEndpoint",
        method: "DELETE",
        path: "/networking/v1/network-link-endpoints/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_endpoints()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1NetworkLinkServiceAssociations",
        method: "GET",
        path: "/networking/v1/network-link-service-associations",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .network_link_service_associations()
                .list(
                    samples.query("spec.network_link_service").text()?,
                    samples.query("environment").text()?,
                );
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1NetworkLinkServiceAssociation",
        method: "GET",
        path: "/networking/v1/network-link-service-associations/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_service_associations()
                .get(
                    samples.path("id").text()?,
                    samples.query("spec.network_link_service").text()?,
                    samples.query("environment").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1NetworkLinkServices",
        method: "GET",
        path: "/networking/v1/network-link-services",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .network_link_services()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1NetworkLinkService",
        method: "POST",
        path: "/networking/v1/network-link-services",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_services()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1NetworkLinkService",
        method: "GET",
        path: "/networking/v1/network-link-services/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_services()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1NetworkLinkService",
        method: "PATCH",
        path: "/networking/v1/network-link-services/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_services()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1NetworkLinkService",
        method: "DELETE",
        path: "/networking/v1/network-link-services/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .network_link_services()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1Networks",
        method: "GET",
        path: "/networking/v1/networks",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .networks()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("spec.cloud").given() {
                call = call.spec_cloud(it.texts()?);
            }
            if let Some(it) = samples.query("spec.region").given() {
                call = call.spec_region(it.texts()?);
            }
            if let Some(it) = samples.query("spec.connection_types").given() {
                call = call.spec_connection_types(it.texts()?);
            }
            if let Some(it) = samples.query("spec.cidr").given() {
                call = call.spec_cidr(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1Network",
        method: "POST",
        path: "/networking/v1/networks",
        call: |client, samples| {
            let call = client.networking_v1().networks().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1Network",
        method: "GET",
        path: "/networking/v1/networks/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .networks()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1Network",
        method: "PATCH",
        path: "/networking/v1/networks/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .networks()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1Network",
        method: "DELETE",
        path: "/networking/v1/networks/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .networks()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1Peerings",
        method: "GET",
        path: "/networking/v1/peerings",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .peerings()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1Peering",
        method: "POST",
        path: "/networking/v1/peerings",
        call: |client, samples| {
            let call = client.networking_v1().peerings().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1Peering",
        method: "GET",
        path: "/networking/v1/peerings/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .peerings()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1Peering",
        method: "PATCH",
        path: "/networking/v1/peerings/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .peerings()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1Peering",
        method: "DELETE",
        path: "/networking/v1/peerings/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .peerings()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1PrivateLinkAccesses",
        method: "GET",
        path: "/networking/v1/private-link-accesses",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .private_link_accesses()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1PrivateLinkAccess",
        method: "POST",
        path: "/networking/v1/private-link-accesses",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_accesses()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1PrivateLinkAccess",
        method: "GET",
        path: "/networking/v1/private-link-accesses/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_accesses()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1PrivateLinkAccess",
        method: "PATCH",
        path: "/networking/v1/private-link-accesses/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_accesses()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1PrivateLinkAccess",
        method: "DELETE",
        path: "/networking/v1/private-link-accesses/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_accesses()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1PrivateLinkAttachmentConnections",
        method: "GET",
        path: "/networking/v1/private-link-attachment-connections",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .private_link_attachment_connections()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.private_link_attachment").given() {
                call = call.spec_private_link_attachment(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1PrivateLinkAttachmentConnection",
        method: "POST",
        path: "/networking/v1/private-link-attachment-connections",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachment_connections()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1PrivateLinkAttachmentConnection",
        method: "GET",
        path: "/networking/v1/private-link-attachment-connections/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachment_connections()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1PrivateLinkAttachmentConnection",
        method: "PATCH",
        path: "/networking/v1/private-link-attachment-connections/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachment_connections()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1PrivateLinkAttachmentConnection",
        method: "DELETE",
        path: "/networking/v1/private-link-attachment-connections/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachment_connections()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1PrivateLinkAttachments",
        method: "GET",
        path: "/networking/v1/private-link-attachments",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .private_link_attachments()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("spec.cloud").given() {
                call = call.spec_cloud(it.texts()?);
            }
            if let Some(it) = samples.query("spec.region").given() {
                call = call.spec_region(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1PrivateLinkAttachment",
        method: "POST",
        path: "/networking/v1/private-link-attachments",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachments()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1PrivateLinkAttachment",
        method: "GET",
        path: "/networking/v1/private-link-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachments()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1PrivateLinkAttachment",
        method: "PATCH",
        path: "/networking/v1/private-link-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachments()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1PrivateLinkAttachment",
        method: "DELETE",
        path: "/networking/v1/private-link-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .private_link_attachments()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listNetworkingV1TransitGatewayAttachments",
        method: "GET",
        path: "/networking/v1/transit-gateway-attachments",
        call: |client, samples| {
            let mut call = client
                .networking_v1()
                .transit_gateway_attachments()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.display_name").given() {
                call = call.spec_display_name(it.texts()?);
            }
            if let Some(it) = samples.query("status.phase").given() {
                call = call.status_phase(it.texts()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createNetworkingV1TransitGatewayAttachment",
        method: "POST",
        path: "/networking/v1/transit-gateway-attachments",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .transit_gateway_attachments()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getNetworkingV1TransitGatewayAttachment",
        method: "GET",
        path: "/networking/v1/transit-gateway-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .transit_gateway_attachments()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateNetworkingV1TransitGatewayAttachment",
        method: "PATCH",
        path: "/networking/v1/transit-gateway-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .transit_gateway_attachments()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteNetworkingV1TransitGatewayAttachment",
        method: "DELETE",
        path: "/networking/v1/transit-gateway-attachments/{id}",
        call: |client, samples| {
            let call = client
                .networking_v1()
                .transit_gateway_attachments()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
