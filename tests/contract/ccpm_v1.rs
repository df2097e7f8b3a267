// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Custom Connect plugins.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listCcpmV1CustomConnectPluginVersions",
        method: "GET",
        path: "/ccpm/v1/plugins/{plugin_id}/versions",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugin_versions()
                .list(
                    samples.path("plugin_id").text()?,
                    samples.query("environment").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createCcpmV1CustomConnectPluginVersion",
        method: "POST",
        path: "/ccpm/v1/plugins/{plugin_id}/versions",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugin_versions()
                .create(samples.path("plugin_id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCcpmV1CustomConnectPluginVersion",
        method: "GET",
        path: "/ccpm/v1/plugins/{plugin_id}/versions/{id}",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugin_versions()
                .get(
                    samples.path("plugin_id").text()?,
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCcpmV1CustomConnectPluginVersion",
        method: "DELETE",
        path: "/ccpm/v1/plugins/{plugin_id}/versions/{id}",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugin_versions()
                .delete(
                    samples.path("plugin_id").text()?,
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listCcpmV1CustomConnectPlugins",
        method: "GET",
        path: "/ccpm/v1/plugins",
        call: |client, samples| {
            let mut call = client
                .ccpm_v1()
                .custom_connect_plugins()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.cloud").given() {
                call = call.spec_cloud(it.text()?);
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
        id: "createCcpmV1CustomConnectPlugin",
        method: "POST",
        path: "/ccpm/v1/plugins",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugins()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getCcpmV1CustomConnectPlugin",
        method: "GET",
        path: "/ccpm/v1/plugins/{id}",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugins()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateCcpmV1CustomConnectPlugin",
        method: "PATCH",
        path: "/ccpm/v1/plugins/{id}",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugins()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteCcpmV1CustomConnectPlugin",
        method: "DELETE",
        path: "/ccpm/v1/plugins/{id}",
        call: |client, samples| {
            let call = client
                .ccpm_v1()
                .custom_connect_plugins()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createCcpmV1PresignedUrl",
        method: "POST",
        path: "/ccpm/v1/presigned-upload-url",
        call: |client, samples| {
            let call = client.ccpm_v1().presigned_urls().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
