// Generated from configurationcontrol/v1.yaml by `cargo xtask codegen`; do not edit.

//! Configuration control.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listConfigurationcontrolV1Policies",
        method: "GET",
        path: "/configurationcontrol/v1/policies",
        call: |client, samples| {
            let mut call = client.configurationcontrol_v1().policies().list();
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
        id: "createConfigurationcontrolV1Policy",
        method: "POST",
        path: "/configurationcontrol/v1/policies",
        call: |client, samples| {
            let call = client
                .configurationcontrol_v1()
                .policies()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getConfigurationcontrolV1Policy",
        method: "GET",
        path: "/configurationcontrol/v1/policies/{name}",
        call: |client, samples| {
            let call = client
                .configurationcontrol_v1()
                .policies()
                .get(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateConfigurationcontrolV1Policy",
        method: "PATCH",
        path: "/configurationcontrol/v1/policies/{name}",
        call: |client, samples| {
            let mut call = client
                .configurationcontrol_v1()
                .policies()
                .update(samples.path("name").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteConfigurationcontrolV1Policy",
        method: "DELETE",
        path: "/configurationcontrol/v1/policies/{name}",
        call: |client, samples| {
            let call = client
                .configurationcontrol_v1()
                .policies()
                .delete(samples.path("name").text()?);
            empty(Box::pin(call.send()))
        },
    },
];
