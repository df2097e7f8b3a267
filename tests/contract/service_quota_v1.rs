// Generated from service-quota/v1.yaml by `cargo xtask codegen`; do not edit.

//! Service quotas.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listServiceQuotaV1AppliedQuotas",
        method: "GET",
        path: "/service-quota/v1/applied-quotas",
        call: |client, samples| {
            let mut call = client
                .service_quota_v1()
                .applied_quotas()
                .list(samples.query("scope").text()?);
            if let Some(it) = samples.query("environment").given() {
                call = call.environment(it.text()?);
            }
            if let Some(it) = samples.query("network").given() {
                call = call.network(it.text()?);
            }
            if let Some(it) = samples.query("kafka_cluster").given() {
                call = call.kafka_cluster(it.text()?);
            }
            if let Some(it) = samples.query("identity_provider").given() {
                call = call.identity_provider(it.text()?);
            }
            if let Some(it) = samples.query("certificate_authority").given() {
                call = call.certificate_authority(it.text()?);
            }
            if let Some(it) = samples.query("id").given() {
                call = call.id(it.text()?);
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
        id: "getServiceQuotaV1AppliedQuota",
        method: "GET",
        path: "/service-quota/v1/applied-quotas/{id}",
        call: |client, samples| {
            let mut call = client
                .service_quota_v1()
                .applied_quotas()
                .get(samples.path("id").text()?);
            if let Some(it) = samples.query("environment").given() {
                call = call.environment(it.text()?);
            }
            if let Some(it) = samples.query("network").given() {
                call = call.network(it.text()?);
            }
            if let Some(it) = samples.query("kafka_cluster").given() {
                call = call.kafka_cluster(it.text()?);
            }
            if let Some(it) = samples.query("identity_provider").given() {
                call = call.identity_provider(it.text()?);
            }
            if let Some(it) = samples.query("certificate_authority").given() {
                call = call.certificate_authority(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listServiceQuotaV1Scopes",
        method: "GET",
        path: "/service-quota/v1/scopes",
        call: |client, samples| {
            let mut call = client.service_quota_v1().scopes().list();
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
        id: "getServiceQuotaV1Scope",
        method: "GET",
        path: "/service-quota/v1/scopes/{id}",
        call: |client, samples| {
            let call = client
                .service_quota_v1()
                .scopes()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
];
