// Generated from pim/v2.yaml by `cargo xtask codegen`; do not edit.

//! Provider integrations.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listPimV2Integrations",
        method: "GET",
        path: "/pim/v2/integrations",
        call: |client, samples| {
            let mut call = client
                .pim_v2()
                .integrations()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("display_name").given() {
                call = call.display_name(it.text()?);
            }
            if let Some(it) = samples.query("provider").given() {
                call = call.provider(it.text()?);
            }
            if let Some(it) = samples.query("status").given() {
                call = call.status(it.text()?);
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
        id: "createPimV2Integration",
        method: "POST",
        path: "/pim/v2/integrations",
        call: |client, samples| {
            let call = client.pim_v2().integrations().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getPimV2Integration",
        method: "GET",
        path: "/pim/v2/integrations/{id}",
        call: |client, samples| {
            let call = client
                .pim_v2()
                .integrations()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updatePimV2Integration",
        method: "PATCH",
        path: "/pim/v2/integrations/{id}",
        call: |client, samples| {
            let call = client
                .pim_v2()
                .integrations()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deletePimV2Integration",
        method: "DELETE",
        path: "/pim/v2/integrations/{id}",
        call: |client, samples| {
            let call = client
                .pim_v2()
                .integrations()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "validatePimV2Integration",
        method: "POST",
        path: "/pim/v2/integrations:validate",
        call: |client, samples| {
            let call = client.pim_v2().integrations().validate(&samples.body()?);
            empty(Box::pin(call.send()))
        },
    },
];
