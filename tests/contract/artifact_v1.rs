// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Flink artifacts.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listArtifactV1FlinkArtifacts",
        method: "GET",
        path: "/artifact/v1/flink-artifacts",
        call: |client, samples| {
            let mut call = client
                .artifact_v1()
                .flink_artifacts()
                .list(
                    samples.query("cloud").text()?,
                    samples.query("region").text()?,
                    samples.query("environment").text()?,
                );
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
        id: "createArtifactV1FlinkArtifact",
        method: "POST",
        path: "/artifact/v1/flink-artifacts",
        call: |client, samples| {
            let call = client
                .artifact_v1()
                .flink_artifacts()
                .create(
                    samples.query("cloud").text()?,
                    samples.query("region").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getArtifactV1FlinkArtifact",
        method: "GET",
        path: "/artifact/v1/flink-artifacts/{id}",
        call: |client, samples| {
            let call = client
                .artifact_v1()
                .flink_artifacts()
                .get(
                    samples.path("id").text()?,
                    samples.query("cloud").text()?,
                    samples.query("region").text()?,
                    samples.query("environment").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateArtifactV1FlinkArtifact",
        method: "PATCH",
        path: "/artifact/v1/flink-artifacts/{id}",
        call: |client, samples| {
            let mut call = client
                .artifact_v1()
                .flink_artifacts()
                .update(
                    samples.path("id").text()?,
                    samples.query("cloud").text()?,
                    samples.query("region").text()?,
                    samples.query("environment").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteArtifactV1FlinkArtifact",
        method: "DELETE",
        path: "/artifact/v1/flink-artifacts/{id}",
        call: |client, samples| {
            let call = client
                .artifact_v1()
                .flink_artifacts()
                .delete(
                    samples.path("id").text()?,
                    samples.query("cloud").text()?,
                    samples.query("region").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "presigned-upload-urlArtifactV1PresignedUrl",
        method: "POST",
        path: "/artifact/v1/presigned-upload-url",
        call: |client, samples| {
            let call = client.artifact_v1().presigned_urls().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
