// Generated from metrics/v2.yaml by `cargo xtask codegen`; do not edit.

//! Metrics.

use crate::support::calls::{Case, json, text};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "GET /v2/metrics/{dataset}/descriptors/metrics",
        method: "GET",
        path: "/v2/metrics/{dataset}/descriptors/metrics",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .list_metric_descriptors(samples.path("dataset").text()?);
            if let Some(it) = samples.query("resource_type").given() {
                call = call.resource_type(it.text()?);
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
        id: "GET /v2/metrics/{dataset}/descriptors/resources",
        method: "GET",
        path: "/v2/metrics/{dataset}/descriptors/resources",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .list_resource_descriptors(samples.path("dataset").text()?);
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
        id: "POST /v2/metrics/{dataset}/query",
        method: "POST",
        path: "/v2/metrics/{dataset}/query",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .query(samples.path("dataset").text()?, &samples.body()?);
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "GET /v2/metrics/{dataset}/export",
        method: "GET",
        path: "/v2/metrics/{dataset}/export",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .export(samples.path("dataset").text()?);
            if let Some(it) = samples.query("resource.kafka.id").given() {
                call = call.resource_kafka_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.connector.id").given() {
                call = call.resource_connector_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.ksql.id").given() {
                call = call.resource_ksql_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.schema_registry.id").given() {
                call = call.resource_schema_registry_id(it.texts()?);
            }
            if let Some(it) = samples.query("metric").given() {
                call = call.metric(it.texts()?);
            }
            text(Box::pin(call.send()))
        },
    },
    Case {
        id: "POST /v2/metrics/{dataset}/attributes",
        method: "POST",
        path: "/v2/metrics/{dataset}/attributes",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .query_attributes(samples.path("dataset").text()?, &samples.body()?);
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
];

/// The calls for each media type that can be chosen.
pub(crate) const CHOICES: &[Case] = &[
    Case {
        id: "GET /v2/metrics/{dataset}/export",
        method: "GET",
        path: "/v2/metrics/{dataset}/export",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .export(samples.path("dataset").text()?);
            if let Some(it) = samples.query("resource.kafka.id").given() {
                call = call.resource_kafka_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.connector.id").given() {
                call = call.resource_connector_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.ksql.id").given() {
                call = call.resource_ksql_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.schema_registry.id").given() {
                call = call.resource_schema_registry_id(it.texts()?);
            }
            if let Some(it) = samples.query("metric").given() {
                call = call.metric(it.texts()?);
            }
            call = call.accept_plain();
            text(Box::pin(call.send()))
        },
    },
    Case {
        id: "GET /v2/metrics/{dataset}/export",
        method: "GET",
        path: "/v2/metrics/{dataset}/export",
        call: |client, samples| {
            let mut call = client
                .metrics_v2()
                .metrics()
                .export(samples.path("dataset").text()?);
            if let Some(it) = samples.query("resource.kafka.id").given() {
                call = call.resource_kafka_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.connector.id").given() {
                call = call.resource_connector_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.ksql.id").given() {
                call = call.resource_ksql_id(it.texts()?);
            }
            if let Some(it) = samples.query("resource.schema_registry.id").given() {
                call = call.resource_schema_registry_id(it.texts()?);
            }
            if let Some(it) = samples.query("metric").given() {
                call = call.metric(it.texts()?);
            }
            call = call.accept_openmetrics_text();
            text(Box::pin(call.send()))
        },
    },
];
