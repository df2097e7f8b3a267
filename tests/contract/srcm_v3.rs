// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "getSrcmV3Access",
        method: "GET",
        path: "/srcm/v3/clusters/{id}/access",
        call: |client, samples| {
            let call = client
                .srcm_v3()
                .accesses()
                .get(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                    samples.query("cluster_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSrcmV3Clusters",
        method: "GET",
        path: "/srcm/v3/clusters",
        call: |client, samples| {
            let mut call = client
                .srcm_v3()
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
        id: "getSrcmV3Cluster",
        method: "GET",
        path: "/srcm/v3/clusters/{id}",
        call: |client, samples| {
            let call = client
                .srcm_v3()
                .clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
];
