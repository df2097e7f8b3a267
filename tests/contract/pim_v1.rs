// Generated from pim/v1.yaml by `cargo xtask codegen`; do not edit.

//! Provider integrations, version 1.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listPimV1Integrations",
        method: "GET",
        path: "/pim/v1/integrations",
        call: |client, samples| {
            let mut call = client
                .pim_v1()
                .integrations()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("provider").given() {
                call = call.provider(it.text()?);
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
        id: "createPimV1Integration",
        method: "POST",
        path: "/pim/v1/integrations",
        call: |client, samples| {
            let call = client.pim_v1().integrations().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getPimV1Integration",
        method: "GET",
        path: "/pim/v1/integrations/{id}",
        call: |client, samples| {
            let call = client
                .pim_v1()
                .integrations()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deletePimV1Integration",
        method: "DELETE",
        path: "/pim/v1/integrations/{id}",
        call: |client, samples| {
            let call = client
                .pim_v1()
                .integrations()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
