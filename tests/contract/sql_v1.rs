// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listSqlv1Agents",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/agents",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .agents()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
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
        id: "createSqlv1Agent",
        method: "POST",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .agents()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1Agent",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .agents()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("agent_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSqlv1Agent",
        method: "PUT",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .agents()
                .update(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("agent_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1Agent",
        method: "DELETE",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .agents()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("agent_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSqlv1Connections",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .connections()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                );
            if let Some(it) = samples.query("spec.connection_type").given() {
                call = call.spec_connection_type(it.text()?);
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
        id: "createSqlv1Connection",
        method: "POST",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .connections()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1Connection",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .connections()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("connection_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSqlv1Connection",
        method: "PUT",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .connections()
                .update(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("connection_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1Connection",
        method: "DELETE",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .connections()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("connection_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSqlv1MaterializedTableVersions",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .materialized_table_versions()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("table_name").text()?,
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
        id: "getSqlv1MaterializedTableVersion",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions/{version}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .materialized_table_versions()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("table_name").text()?,
                    samples.path("version").parse()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSqlv1MaterializedTables",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/materialized-tables",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .materialized_tables()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
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
        id: "createSqlv1MaterializedTable",
        method: "POST",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .materialized_tables()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1MaterializedTable",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .materialized_tables()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("table_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSqlv1MaterializedTable",
        method: "PUT",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .materialized_tables()
                .update(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("table_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1MaterializedTable",
        method: "DELETE",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .materialized_tables()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("kafka_cluster_id").text()?,
                    samples.path("table_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1StatementExceptions",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}/exceptions",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .statement_exceptions()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1StatementResult",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{name}/results",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .statement_results()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("name").text()?,
                );
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSqlv1Statements",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .statements()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                );
            if let Some(it) = samples.query("spec.compute_pool_id").given() {
                call = call.spec_compute_pool_id(it.text()?);
            }
            if let Some(it) = samples.query("label_selector").given() {
                call = call.label_selector(it.text()?);
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
        id: "createSqlv1Statement",
        method: "POST",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .statements()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1Statement",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .statements()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSqlv1Statement",
        method: "PUT",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .statements()
                .update(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "patchSqlv1Statement",
        method: "PATCH",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .statements()
                .patch(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1Statement",
        method: "DELETE",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .statements()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listSqlv1Tools",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools",
        call: |client, samples| {
            let mut call = client
                .sql_v1()
                .tools()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("database_name").text()?,
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
        id: "createSqlv1Tool",
        method: "POST",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .tools()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("database_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1Tool",
        method: "GET",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .tools()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("database_name").text()?,
                    samples.path("tool_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1Tool",
        method: "DELETE",
        path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}",
        call: |client, samples| {
            let call = client
                .sql_v1()
                .tools()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("database_name").text()?,
                    samples.path("tool_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];
