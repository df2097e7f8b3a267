// Generated from metrics/v1.yaml by `cargo xtask codegen`; do not edit.

//! Metrics, version 1.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "GET /v1/metrics/{dataset}/descriptors",
        method: "GET",
        path: "/v1/metrics/{dataset}/descriptors",
        call: |client, samples| {
            #[expect(deprecated, reason = "what is deprecated still has to work")]
            let mut call = client
                .metrics_v1()
                .metrics()
                .list_descriptors(samples.path("dataset").text()?);
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
        id: "POST /v1/metrics/{dataset}/query",
        method: "POST",
        path: "/v1/metrics/{dataset}/query",
        call: |client, samples| {
            #[expect(deprecated, reason = "what is deprecated still has to work")]
            let call = client
                .metrics_v1()
                .metrics()
                .query(samples.path("dataset").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "POST /v1/metrics/{dataset}/attributes",
        method: "POST",
        path: "/v1/metrics/{dataset}/attributes",
        call: |client, samples| {
            #[expect(deprecated, reason = "what is deprecated still has to work")]
            let mut call = client
                .metrics_v1()
                .metrics()
                .query_attributes(samples.path("dataset").text()?, &samples.body()?);
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
