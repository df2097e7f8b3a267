// Generated from cmk/v2.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listCmkV2Clusters",
        method: "GET",
        path: "/cmk/v2/clusters",
        call: |client, samples| {
            let mut call = client
                .cmk_v2()
                .clusters()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.deletion_protection").given() {
                call = call.spec_deletion_protection(it.parse()?);
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
        id: "createCmkV2Cluster",
        method: "POST",
        path: "/cmk/v2/clusters",
        call: |client, samples| {
            let call = client.cmk_v2().clusters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCmkV2Cluster",
        method: "GET",
        path: "/cmk/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .cmk_v2()
                .clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateCmkV2Cluster",
        method: "PATCH",
        path: "/cmk/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .cmk_v2()
                .clusters()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCmkV2Cluster",
        method: "DELETE",
        path: "/cmk/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .cmk_v2()
                .clusters()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
