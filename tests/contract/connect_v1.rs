// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connectors.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listConnectv1Connectors",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .list_names(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createConnectv1Connector",
        method: "POST",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors",
        call: |client, samples| {
            let mut call = client
                .connect_v1()
                .connectors()
                .create(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listConnectv1ConnectorsWithExpansions",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors?expand=info,status,id",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .list(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getConnectv1ConnectorConfig",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .get_config(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createOrUpdateConnectv1ConnectorConfig",
        method: "PUT",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .put_config(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "readConnectv1Connector",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteConnectv1Connector",
        method: "DELETE",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connectors()
                .delete(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listConnectV1CustomConnectorPlugins",
        method: "GET",
        path: "/connect/v1/custom-connector-plugins",
        call: |client, samples| {
            let mut call = client.connect_v1().custom_connector_plugins().list();
            if let Some(it) = samples.query("cloud").given() {
                call = call.cloud(it.text()?);
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
        id: "createConnectV1CustomConnectorPlugin",
        method: "POST",
        path: "/connect/v1/custom-connector-plugins",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .custom_connector_plugins()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getConnectV1CustomConnectorPlugin",
        method: "GET",
        path: "/connect/v1/custom-connector-plugins/{id}",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .custom_connector_plugins()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateConnectV1CustomConnectorPlugin",
        method: "PATCH",
        path: "/connect/v1/custom-connector-plugins/{id}",
        call: |client, samples| {
            let mut call = client
                .connect_v1()
                .custom_connector_plugins()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteConnectV1CustomConnectorPlugin",
        method: "DELETE",
        path: "/connect/v1/custom-connector-plugins/{id}",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .custom_connector_plugins()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listConnectV1CustomConnectorRuntimes",
        method: "GET",
        path: "/connect/v1/custom-connector-runtimes",
        call: |client, samples| {
            let mut call = client.connect_v1().custom_connector_runtimes().list();
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
        id: "pauseConnectv1Connector",
        method: "PUT",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/pause",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .lifecycle()
                .pause(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "resumeConnectv1Connector",
        method: "PUT",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/resume",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .lifecycle()
                .resume(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getConnectv1ConnectorOffsets",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .offsets()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "alterConnectv1ConnectorOffsetsRequest",
        method: "POST",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .offsets()
                .alter(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getConnectv1ConnectorOffsetsRequestStatus",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request/status",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .offsets()
                .get_request(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "presigned-upload-urlConnectV1PresignedUrl",
        method: "POST",
        path: "/connect/v1/presigned-upload-url",
        call: |client, samples| {
            let call = client.connect_v1().presigned_urls().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "readConnectv1ConnectorStatus",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/status",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .status()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listConnectv1ConnectorTasks",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/tasks",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .status()
                .list_tasks(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("connector_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listConnectv1ConnectorPlugins",
        method: "GET",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins",
        call: |client, samples| {
            let call = client
                .connect_v1()
                .connector_plugins()
                .list(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "validateConnectv1ConnectorPlugin",
        method: "PUT",
        path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins/{plugin_name}/config/validate",
        call: |client, samples| {
            let mut call = client
                .connect_v1()
                .connector_plugins()
                .validate(
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("plugin_name").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
