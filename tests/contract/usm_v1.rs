// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Unified Stream Manager.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listUsmV1ConnectClusters",
        method: "GET",
        path: "/usm/v1/connect-clusters",
        call: |client, samples| {
            let mut call = client
                .usm_v1()
                .connect_clusters()
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
        id: "createUsmV1ConnectCluster",
        method: "POST",
        path: "/usm/v1/connect-clusters",
        call: |client, samples| {
            let call = client.usm_v1().connect_clusters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getUsmV1ConnectCluster",
        method: "GET",
        path: "/usm/v1/connect-clusters/{id}",
        call: |client, samples| {
            let call = client
                .usm_v1()
                .connect_clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteUsmV1ConnectCluster",
        method: "DELETE",
        path: "/usm/v1/connect-clusters/{id}",
        call: |client, samples| {
            let call = client
                .usm_v1()
                .connect_clusters()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listUsmV1KafkaClusters",
        method: "GET",
        path: "/usm/v1/kafka-clusters",
        call: |client, samples| {
            let mut call = client
                .usm_v1()
                .kafka_clusters()
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
        id: "createUsmV1KafkaCluster",
        method: "POST",
        path: "/usm/v1/kafka-clusters",
        call: |client, samples| {
            let call = client.usm_v1().kafka_clusters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getUsmV1KafkaCluster",
        method: "GET",
        path: "/usm/v1/kafka-clusters/{id}",
        call: |client, samples| {
            let call = client
                .usm_v1()
                .kafka_clusters()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteUsmV1KafkaCluster",
        method: "DELETE",
        path: "/usm/v1/kafka-clusters/{id}",
        call: |client, samples| {
            let call = client
                .usm_v1()
                .kafka_clusters()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
