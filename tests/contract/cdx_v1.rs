// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream sharing.

use crate::support::calls::{Case, bytes, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listCdxV1ConsumerSharedResources",
        method: "GET",
        path: "/cdx/v1/consumer-shared-resources",
        call: |client, samples| {
            let mut call = client.cdx_v1().consumer_shared_resources().list();
            if let Some(it) = samples.query("stream_share").given() {
                call = call.stream_share(it.text()?);
            }
            if let Some(it) = samples.query("include_deleted").given() {
                call = call.include_deleted(it.parse()?);
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
        id: "getCdxV1ConsumerSharedResource",
        method: "GET",
        path: "/cdx/v1/consumer-shared-resources/{id}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .consumer_shared_resources()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "imageCdxV1ConsumerSharedResource",
        method: "GET",
        path: "/cdx/v1/consumer-shared-resources/{id}/images/{file_name}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .consumer_shared_resources()
                .get_image(
                    samples.path("id").text()?,
                    samples.path("file_name").text()?,
                );
            bytes(Box::pin(call.send()))
        },
    },
    Case {
        id: "networkCdxV1ConsumerSharedResource",
        method: "GET",
        path: "/cdx/v1/consumer-shared-resources/{id}:network",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .consumer_shared_resources()
                .get_network(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listCdxV1ConsumerShares",
        method: "GET",
        path: "/cdx/v1/consumer-shares",
        call: |client, samples| {
            let mut call = client.cdx_v1().consumer_shares().list();
            if let Some(it) = samples.query("shared_resource").given() {
                call = call.shared_resource(it.text()?);
            }
            if let Some(it) = samples.query("include_deleted").given() {
                call = call.include_deleted(it.parse()?);
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
        id: "getCdxV1ConsumerShare",
        method: "GET",
        path: "/cdx/v1/consumer-shares/{id}",
        call: |client, samples| {
            let call = client.cdx_v1().consumer_shares().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCdxV1ConsumerShare",
        method: "DELETE",
        path: "/cdx/v1/consumer-shares/{id}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .consumer_shares()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCdxV1OptIn",
        method: "GET",
        path: "/cdx/v1/opt-in",
        call: |client, _| {
            let call = client.cdx_v1().opt_ins().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateCdxV1OptIn",
        method: "PATCH",
        path: "/cdx/v1/opt-in",
        call: |client, samples| {
            let mut call = client.cdx_v1().opt_ins().update();
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listCdxV1ProviderSharedResources",
        method: "GET",
        path: "/cdx/v1/provider-shared-resources",
        call: |client, samples| {
            let mut call = client.cdx_v1().provider_shared_resources().list();
            if let Some(it) = samples.query("stream_share").given() {
                call = call.stream_share(it.text()?);
            }
            if let Some(it) = samples.query("crn").given() {
                call = call.crn(it.text()?);
            }
            if let Some(it) = samples.query("include_deleted").given() {
                call = call.include_deleted(it.parse()?);
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
        id: "getCdxV1ProviderSharedResource",
        method: "GET",
        path: "/cdx/v1/provider-shared-resources/{id}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shared_resources()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateCdxV1ProviderSharedResource",
        method: "PATCH",
        path: "/cdx/v1/provider-shared-resources/{id}",
        call: |client, samples| {
            let mut call = client
                .cdx_v1()
                .provider_shared_resources()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "view_imageCdxV1ProviderSharedResource",
        method: "GET",
        path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shared_resources()
                .get_image(
                    samples.path("id").text()?,
                    samples.path("file_name").text()?,
                );
            bytes(Box::pin(call.send()))
        },
    },
    Case {
        id: "upload_imageCdxV1ProviderSharedResource",
        method: "POST",
        path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shared_resources()
                .upload_image(
                    samples.path("id").text()?,
                    samples.path("file_name").text()?,
                    samples.media_type()?,
                    samples.raw_body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "delete_imageCdxV1ProviderSharedResource",
        method: "DELETE",
        path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shared_resources()
                .delete_image(
                    samples.path("id").text()?,
                    samples.path("file_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listCdxV1ProviderShares",
        method: "GET",
        path: "/cdx/v1/provider-shares",
        call: |client, samples| {
            let mut call = client.cdx_v1().provider_shares().list();
            if let Some(it) = samples.query("shared_resource").given() {
                call = call.shared_resource(it.text()?);
            }
            if let Some(it) = samples.query("crn").given() {
                call = call.crn(it.text()?);
            }
            if let Some(it) = samples.query("include_deleted").given() {
                call = call.include_deleted(it.parse()?);
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
        id: "createCdxV1ProviderShare",
        method: "POST",
        path: "/cdx/v1/provider-shares",
        call: |client, samples| {
            let call = client.cdx_v1().provider_shares().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCdxV1ProviderShare",
        method: "GET",
        path: "/cdx/v1/provider-shares/{id}",
        call: |client, samples| {
            let call = client.cdx_v1().provider_shares().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCdxV1ProviderShare",
        method: "DELETE",
        path: "/cdx/v1/provider-shares/{id}",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shares()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "resendCdxV1ProviderShare",
        method: "POST",
        path: "/cdx/v1/provider-shares/{id}:resend",
        call: |client, samples| {
            let call = client
                .cdx_v1()
                .provider_shares()
                .resend(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "resourcesCdxV1SharedToken",
        method: "POST",
        path: "/cdx/v1/shared-tokens:resources",
        call: |client, samples| {
            let call = client.cdx_v1().shared_tokens().list_resources(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "redeemCdxV1SharedToken",
        method: "POST",
        path: "/cdx/v1/shared-tokens:redeem",
        call: |client, samples| {
            let call = client.cdx_v1().shared_tokens().redeem(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
