// Generated from ksqldbcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listKsqldbcmV2Clusters",
        method: "GET",
        path: "/ksqldbcm/v2/clusters",
        call: |client, samples| {
            let mut call = client
                .ksqldbcm_v2()
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
        id: "createKsqldbcmV2Cluster",
        method: "POST",
        path: "/ksqldbcm/v2/clusters",
        call: |client, samples| {
            let call = client.ksqldbcm_v2().clusters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKsqldbcmV2Cluster",
        method: "GET",
        path: "/ksqldbcm/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .ksqldbcm_v2()
                .clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKsqldbcmV2Cluster",
        method: "DELETE",
        path: "/ksqldbcm/v2/clusters/{id}",
        call: |client, samples| {
            let call = client
                .ksqldbcm_v2()
                .clusters()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
