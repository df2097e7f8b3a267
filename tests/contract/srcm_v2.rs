// Generated from srcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters, version 2.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listSrcmV2Clusters",
        method: "GET",
        path: "/srcm/v2/clusters",
        call: |client, samples| {
            let mut call = client
                .srcm_v2()
                .clusters()
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
        id: "createSrcmV2Cluster",
        method: "POST",
        path: "/srcm/v2/clusters",
        call: |client, samples| {
            let call = client.srcm_v2().clusters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSrcmV2Cluster",
        method: "GET",
        path: "/srcm/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .srcm_v2()
                .clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSrcmV2Cluster",
        method: "PATCH",
        path: "/srcm/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .srcm_v2()
                .clusters()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSrcmV2Cluster",
        method: "DELETE",
        path: "/srcm/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .srcm_v2()
                .clusters()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSrcmV2Regions",
        method: "GET",
        path: "/srcm/v2/regions",
        call: |client, samples| {
            let mut call = client.srcm_v2().regions().list();
            if let Some(it) = samples.query("spec.cloud").given() {
                call = call.spec_cloud(it.text()?);
            }
            if let Some(it) = samples.query("spec.region_name").given() {
                call = call.spec_region_name(it.text()?);
            }
            if let Some(it) = samples.query("spec.packages").given() {
                call = call.spec_packages(it.texts()?);
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
        id: "getSrcmV2Region",
        method: "GET",
        path: "/srcm/v2/regions/{id}",
        call: |client, samples| {
            let call = client.srcm_v2().regions().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
];
