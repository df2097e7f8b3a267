// Generated from endpoint/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listEndpointV1Endpoints",
        method: "GET",
        path: "/endpoint/v1/endpoints",
        call: |client, samples| {
            let mut call = client
                .endpoint_v1()
                .endpoints()
                .list(
                    samples.query("service").text()?,
                    samples.query("environment").text()?,
                );
            if let Some(it) = samples.query("cloud").given() {
                call = call.cloud(it.text()?);
            }
            if let Some(it) = samples.query("region").given() {
                call = call.region(it.text()?);
            }
            if let Some(it) = samples.query("is_private").given() {
                call = call.is_private(it.parse()?);
            }
            if let Some(it) = samples.query("resource").given() {
                call = call.resource(it.text()?);
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
];
