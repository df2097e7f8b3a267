// Generated from kafka-quotas/v1.yaml by `cargo xtask codegen`; do not edit.

//! Client quotas.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listKafkaQuotasV1ClientQuotas",
        method: "GET",
        path: "/kafka-quotas/v1/client-quotas",
        call: |client, samples| {
            let mut call = client
                .kafka_quotas_v1()
                .client_quotas()
                .list(
                    samples.query("spec.cluster").text()?,
                    samples.query("environment").text()?,
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
        id: "createKafkaQuotasV1ClientQuota",
        method: "POST",
        path: "/kafka-quotas/v1/client-quotas",
        call: |client, samples| {
            let call = client.kafka_quotas_v1().client_quotas().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaQuotasV1ClientQuota",
        method: "GET",
        path: "/kafka-quotas/v1/client-quotas/{id}",
        call: |client, samples| {
            let call = client
                .kafka_quotas_v1()
                .client_quotas()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaQuotasV1ClientQuota",
        method: "PATCH",
        path: "/kafka-quotas/v1/client-quotas/{id}",
        call: |client, samples| {
            let call = client
                .kafka_quotas_v1()
                .client_quotas()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaQuotasV1ClientQuota",
        method: "DELETE",
        path: "/kafka-quotas/v1/client-quotas/{id}",
        call: |client, samples| {
            let call = client
                .kafka_quotas_v1()
                .client_quotas()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
];
