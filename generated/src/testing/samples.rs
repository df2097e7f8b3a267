// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Samples of successful responses, from the API's documents.

/// A JSON text for each group: by operation ID, the status of a success, a sample of its body, and
/// the description of a page.
pub(super) static SAMPLES: &[&str] = &[
    #[cfg(feature = "ai-v1")]
    include_str!("samples/ai/v1.json"),
    #[cfg(feature = "artifact-v1")]
    include_str!("samples/artifact/v1.json"),
    #[cfg(feature = "billing-v1")]
    include_str!("samples/billing/v1.json"),
    #[cfg(feature = "byok-v1")]
    include_str!("samples/byok/v1.json"),
    #[cfg(feature = "cam-v1")]
    include_str!("samples/cam/v1.json"),
    #[cfg(feature = "catalog-v1")]
    include_str!("samples/catalog/v1.json"),
    #[cfg(feature = "ccpm-v1")]
    include_str!("samples/ccpm/v1.json"),
    #[cfg(feature = "cdx-v1")]
    include_str!("samples/cdx/v1.json"),
    #[cfg(feature = "cli-v1")]
    include_str!("samples/cli/v1.json"),
    #[cfg(feature = "cmk-v2")]
    include_str!("samples/cmk/v2.json"),
    #[cfg(feature = "configurationcontrol-v1")]
    include_str!("samples/configurationcontrol/v1.json"),
    #[cfg(feature = "connect-v1")]
    include_str!("samples/connect/v1.json"),
    #[cfg(feature = "docs-ai-v1")]
    include_str!("samples/docs_ai/v1.json"),
    #[cfg(feature = "endpoint-v1")]
    include_str!("samples/endpoint/v1.json"),
    #[cfg(feature = "fcpm-v2")]
    include_str!("samples/fcpm/v2.json"),
    #[cfg(feature = "iam-v1")]
    include_str!("samples/iam/v1.json"),
    #[cfg(feature = "iam-v2")]
    include_str!("samples/iam/v2.json"),
    #[cfg(feature = "iam-v2-sso")]
    include_str!("samples/iam/v2/sso.json"),
    #[cfg(feature = "kafka-v3")]
    include_str!("samples/kafka/v3.json"),
    #[cfg(feature = "kafka-quotas-v1")]
    include_str!("samples/kafka_quotas/v1.json"),
    #[cfg(feature = "ksqldbcm-v2")]
    include_str!("samples/ksqldbcm/v2.json"),
    #[cfg(feature = "metrics-v1")]
    include_str!("samples/metrics/v1.json"),
    #[cfg(feature = "metrics-v2")]
    include_str!("samples/metrics/v2.json"),
    #[cfg(feature = "networking-v1")]
    include_str!("samples/networking/v1.json"),
    #[cfg(feature = "org-v2")]
    include_str!("samples/org/v2.json"),
    #[cfg(feature = "pim-v1")]
    include_str!("samples/pim/v1.json"),
    #[cfg(feature = "pim-v2")]
    include_str!("samples/pim/v2.json"),
    #[cfg(feature = "rtce-v1")]
    include_str!("samples/rtce/v1.json"),
    #[cfg(feature = "schema-registry-v1")]
    include_str!("samples/schema_registry/v1.json"),
    #[cfg(feature = "service-quota-v1")]
    include_str!("samples/service_quota/v1.json"),
    #[cfg(feature = "sql-v1")]
    include_str!("samples/sql/v1.json"),
    #[cfg(feature = "sql-v1alpha1")]
    include_str!("samples/sql/v1alpha1.json"),
    #[cfg(feature = "sql-v1beta1")]
    include_str!("samples/sql/v1beta1.json"),
    #[cfg(feature = "srcm-v2")]
    include_str!("samples/srcm/v2.json"),
    #[cfg(feature = "srcm-v3")]
    include_str!("samples/srcm/v3.json"),
    #[cfg(feature = "stream-governance-v2")]
    include_str!("samples/stream_governance/v2.json"),
    #[cfg(feature = "sts-v1")]
    include_str!("samples/sts/v1.json"),
    #[cfg(feature = "tableflow-v1")]
    include_str!("samples/tableflow/v1.json"),
    #[cfg(feature = "usm-v1")]
    include_str!("samples/usm/v1.json"),
];
