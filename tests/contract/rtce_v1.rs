// Generated from rtce/v1.yaml by `cargo xtask codegen`; do not edit.

//! Real-Time Context Engine.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listRtceV1Regions",
        method: "GET",
        path: "/rtce/v1/regions",
        call: |client, samples| {
            let mut call = client.rtce_v1().regions().list();
            if let Some(it) = samples.query("cloud").given() {
                call = call.cloud(it.text()?);
            }
            if let Some(it) = samples.query("region").given() {
                call = call.region(it.text()?);
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
        id: "listRtceV1RtceTopics",
        method: "GET",
        path: "/rtce/v1/rtce-topics",
        call: |client, samples| {
            let mut call = client
                .rtce_v1()
                .rtce_topics()
                .list(
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            if let Some(it) = samples.query("spec.cloud").given() {
                call = call.spec_cloud(it.text()?);
            }
            if let Some(it) = samples.query("spec.region").given() {
                call = call.spec_region(it.text()?);
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
        id: "createRtceV1RtceTopic",
        method: "POST",
        path: "/rtce/v1/rtce-topics",
        call: |client, samples| {
            let call = client.rtce_v1().rtce_topics().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getRtceV1RtceTopic",
        method: "GET",
        path: "/rtce/v1/rtce-topics/{topic_name}",
        call: |client, samples| {
            let call = client
                .rtce_v1()
                .rtce_topics()
                .get(
                    samples.path("topic_name").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateRtceV1RtceTopic",
        method: "PATCH",
        path: "/rtce/v1/rtce-topics/{topic_name}",
        call: |client, samples| {
            let call = client
                .rtce_v1()
                .rtce_topics()
                .update(samples.path("topic_name").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteRtceV1RtceTopic",
        method: "DELETE",
        path: "/rtce/v1/rtce-topics/{topic_name}",
        call: |client, samples| {
            let call = client
                .rtce_v1()
                .rtce_topics()
                .delete(
                    samples.path("topic_name").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
