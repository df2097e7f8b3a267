// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Tableflow.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listTableflowV1CatalogIntegrations",
        method: "GET",
        path: "/tableflow/v1/catalog-integrations",
        call: |client, samples| {
            let mut call = client
                .tableflow_v1()
                .catalog_integrations()
                .list(
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
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
        id: "createTableflowV1CatalogIntegration",
        method: "POST",
        path: "/tableflow/v1/catalog-integrations",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .catalog_integrations()
                .create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTableflowV1CatalogIntegration",
        method: "GET",
        path: "/tableflow/v1/catalog-integrations/{id}",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .catalog_integrations()
                .get(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTableflowV1CatalogIntegration",
        method: "PATCH",
        path: "/tableflow/v1/catalog-integrations/{id}",
        call: |client, samples| {
            let mut call = client
                .tableflow_v1()
                .catalog_integrations()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteTableflowV1CatalogIntegration",
        method: "DELETE",
        path: "/tableflow/v1/catalog-integrations/{id}",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .catalog_integrations()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listTableflowV1Regions",
        method: "GET",
        path: "/tableflow/v1/regions",
        call: |client, samples| {
            let mut call = client.tableflow_v1().regions().list();
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
        id: "listTableflowV1TableflowTopics",
        method: "GET",
        path: "/tableflow/v1/tableflow-topics",
        call: |client, samples| {
            let mut call = client
                .tableflow_v1()
                .tableflow_topics()
                .list(
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            if let Some(it) = samples.query("spec.table_formats").given() {
                call = call.spec_table_formats(it.texts()?);
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
        id: "createTableflowV1TableflowTopic",
        method: "POST",
        path: "/tableflow/v1/tableflow-topics",
        call: |client, samples| {
            let call = client.tableflow_v1().tableflow_topics().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTableflowV1TableflowTopic",
        method: "GET",
        path: "/tableflow/v1/tableflow-topics/{display_name}",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .tableflow_topics()
                .get(
                    samples.path("display_name").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTableflowV1TableflowTopic",
        method: "PATCH",
        path: "/tableflow/v1/tableflow-topics/{display_name}",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .tableflow_topics()
                .update(samples.path("display_name").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteTableflowV1TableflowTopic",
        method: "DELETE",
        path: "/tableflow/v1/tableflow-topics/{display_name}",
        call: |client, samples| {
            let call = client
                .tableflow_v1()
                .tableflow_topics()
                .delete(
                    samples.path("display_name").text()?,
                    samples.query("environment").text()?,
                    samples.query("spec.kafka_cluster").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
