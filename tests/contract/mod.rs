// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The calls of the contract test: every operation of every group, and how a client gets its hosts
//! and credentials.

mod ai_v1;
mod artifact_v1;
mod billing_v1;
mod byok_v1;
mod cam_v1;
mod catalog_v1;
mod ccpm_v1;
mod cdx_v1;
mod cli_v1;
mod cmk_v2;
mod configurationcontrol_v1;
mod connect_v1;
mod docs_ai_v1;
mod endpoint_v1;
mod fcpm_v2;
mod iam_v1;
mod iam_v2;
mod iam_v2_sso;
mod kafka_v3;
mod kafka_quotas_v1;
mod ksqldbcm_v2;
mod metrics_v1;
mod metrics_v2;
mod networking_v1;
mod org_v2;
mod pim_v1;
mod pim_v2;
mod rtce_v1;
mod schema_registry_v1;
mod service_quota_v1;
mod sql_v1;
mod sql_v1alpha1;
mod sql_v1beta1;
mod srcm_v2;
mod srcm_v3;
mod stream_governance_v2;
mod sts_v1;
mod tableflow_v1;
mod usm_v1;

use crate::support::calls::{Credentials, Group, Host};

/// The calls of all groups.
pub(crate) const GROUPS: &[Group] = &[
    Group {
        name: "ai-v1",
        cases: ai_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "artifact-v1",
        cases: artifact_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "billing-v1",
        cases: billing_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "byok-v1",
        cases: byok_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "cam-v1",
        cases: cam_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "catalog-v1",
        cases: catalog_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "ccpm-v1",
        cases: ccpm_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "cdx-v1",
        cases: cdx_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "cli-v1",
        cases: cli_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "cmk-v2",
        cases: cmk_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "configurationcontrol-v1",
        cases: configurationcontrol_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "connect-v1",
        cases: connect_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "docs-ai-v1",
        cases: docs_ai_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "endpoint-v1",
        cases: endpoint_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "fcpm-v2",
        cases: fcpm_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "iam-v1",
        cases: iam_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "iam-v2",
        cases: iam_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "iam-v2-sso",
        cases: iam_v2_sso::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "kafka-v3",
        cases: kafka_v3::CASES,
        streams: kafka_v3::STREAMS,
        choices: &[],
    },
    Group {
        name: "kafka-quotas-v1",
        cases: kafka_quotas_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "ksqldbcm-v2",
        cases: ksqldbcm_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "metrics-v1",
        cases: metrics_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "metrics-v2",
        cases: metrics_v2::CASES,
        streams: &[],
        choices: metrics_v2::CHOICES,
    },
    Group {
        name: "networking-v1",
        cases: networking_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "org-v2",
        cases: org_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "pim-v1",
        cases: pim_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "pim-v2",
        cases: pim_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "rtce-v1",
        cases: rtce_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "schema-registry-v1",
        cases: schema_registry_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "service-quota-v1",
        cases: service_quota_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "sql-v1",
        cases: sql_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "sql-v1alpha1",
        cases: sql_v1alpha1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "sql-v1beta1",
        cases: sql_v1beta1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "srcm-v2",
        cases: srcm_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "srcm-v3",
        cases: srcm_v3::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "stream-governance-v2",
        cases: stream_governance_v2::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "sts-v1",
        cases: sts_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "tableflow-v1",
        cases: tableflow_v1::CASES,
        streams: &[],
        choices: &[],
    },
    Group {
        name: "usm-v1",
        cases: usm_v1::CASES,
        streams: &[],
        choices: &[],
    },
];

/// The hosts.
pub(crate) const HOSTS: &[Host] = &[
    Host {
        url: "https://api.confluent.cloud",
        set: |builder, url| builder.control_plane_url(url),
    },
    Host {
        url: "https://api.telemetry.confluent.cloud",
        set: |builder, url| builder.telemetry_url(url),
    },
    Host {
        url: "https://flink.region.provider.confluent.cloud",
        set: |builder, url| builder.flink_url(url),
    },
    Host {
        url: "https://pkc-00000.region.provider.confluent.cloud",
        set: |builder, url| builder.kafka_url(url),
    },
    Host {
        url: "https://psrc-00000.region.provider.confluent.cloud",
        set: |builder, url| builder.schema_registry_url(url),
    },
];

/// The kinds of credentials.
pub(crate) const CREDENTIALS: &[Credentials] = &[
    Credentials {
        scheme: "cloud-api-key",
        set: |builder, user, secret| builder.cloud_api_key(user, secret),
    },
    Credentials {
        scheme: "confluent-sts-access-token",
        set: |builder, _, secret| builder.sts_token(secret),
    },
    Credentials {
        scheme: "confluent_auth",
        set: |builder, _, secret| builder.user_token(secret),
    },
    Credentials {
        scheme: "external-access-token",
        set: |builder, _, secret| builder.external_token(secret),
    },
    Credentials {
        scheme: "resource-api-key",
        set: |builder, user, secret| builder.flink_api_key(user, secret),
    },
    Credentials {
        scheme: "global-api-key",
        set: |builder, user, secret| builder.global_api_key(user, secret),
    },
    Credentials {
        scheme: "resource-api-key",
        set: |builder, user, secret| builder.kafka_api_key(user, secret),
    },
    Credentials {
        scheme: "cloud-api-key",
        set: |builder, user, secret| builder.metrics_api_key(user, secret),
    },
    Credentials {
        scheme: "resource-api-key",
        set: |builder, user, secret| builder.resource_api_key(user, secret),
    },
    Credentials {
        scheme: "resource-api-key",
        set: |builder, user, secret| builder.schema_registry_api_key(user, secret),
    },
    Credentials {
        scheme: "resource-api-key",
        set: |builder, user, secret| builder.tableflow_api_key(user, secret),
    },
];
