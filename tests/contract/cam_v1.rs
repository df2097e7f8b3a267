// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connect artifacts.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listCamV1ConnectArtifacts",
        method: "GET",
        path: "/cam/v1/connect-artifacts",
        call: |client, samples| {
            let mut call = client
                .cam_v1()
                .connect_artifacts()
                .list(
                    samples.query("spec.cloud").text()?,
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
        id: "createCamV1ConnectArtifact",
        method: "POST",
        path: "/cam/v1/connect-artifacts",
        call: |client, samples| {
            let call = client
                .cam_v1()
                .connect_artifacts()
                .create(
                    samples.query("spec.cloud").text()?,
                    samples.query("environment").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCamV1ConnectArtifact",
        method: "GET",
        path: "/cam/v1/connect-artifacts/{id}",
        call: |client, samples| {
            let call = client
                .cam_v1()
                .connect_artifacts()
                .get(
                    samples.path("id").text()?,
                    samples.query("spec.cloud").text()?,
                    samples.query("environment").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCamV1ConnectArtifact",
        method: "DELETE",
        path: "/cam/v1/connect-artifacts/{id}",
        call: |client, samples| {
            let call = client
                .cam_v1()
                .connect_artifacts()
                .delete(
                    samples.path("id").text()?,
                    samples.query("spec.cloud").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "presigned-upload-urlCamV1PresignedUrl",
        method: "POST",
        path: "/cam/v1/presigned-upload-url",
        call: |client, samples| {
            let call = client.cam_v1().presigned_urls().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
