// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry.

use crate::support::calls::{Case, empty, json, text};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "testCompatibilityBySubjectName",
        method: "POST",
        path: "/compatibility/subjects/{subject}/versions/{version}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .compatibility()
                .check_version(
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                    &samples.body()?,
                );
            if let Some(it) = samples.query("normalize").given() {
                call = call.normalize(it.parse()?);
            }
            if let Some(it) = samples.query("verbose").given() {
                call = call.verbose(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "testCompatibilityForSubject",
        method: "POST",
        path: "/compatibility/subjects/{subject}/versions",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .compatibility()
                .check_subject(samples.path("subject").text()?, &samples.body()?);
            if let Some(it) = samples.query("verbose").given() {
                call = call.verbose(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getClusterConfig",
        method: "GET",
        path: "/clusterconfig",
        call: |client, _| {
            let call = client.schema_registry_v1().config().get_cluster();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSubjectLevelConfig",
        method: "GET",
        path: "/config/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .config()
                .get_of_subject(samples.path("subject").text()?);
            if let Some(it) = samples.query("defaultToGlobal").given() {
                call = call.default_to_global(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSubjectLevelConfig",
        method: "PUT",
        path: "/config/{subject}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .config()
                .update_of_subject(samples.path("subject").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSubjectConfig",
        method: "DELETE",
        path: "/config/{subject}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .config()
                .delete_of_subject(samples.path("subject").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTopLevelConfig",
        method: "GET",
        path: "/config",
        call: |client, _| {
            let call = client.schema_registry_v1().config().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTopLevelConfig",
        method: "PUT",
        path: "/config",
        call: |client, samples| {
            let call = client.schema_registry_v1().config().update(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteTopLevelConfig",
        method: "DELETE",
        path: "/config",
        call: |client, _| {
            let call = client.schema_registry_v1().config().delete();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listContexts",
        method: "GET",
        path: "/contexts",
        call: |client, samples| {
            let mut call = client.schema_registry_v1().contexts().list();
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getDekSubjects",
        method: "GET",
        path: "/dek-registry/v1/keks/{name}/deks",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .list_subjects(samples.path("name").text()?);
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createDek",
        method: "POST",
        path: "/dek-registry/v1/keks/{name}/deks",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .create(samples.path("name").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getDek",
        method: "GET",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .get(samples.path("name").text()?, samples.path("subject").text()?);
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteDekVersions",
        method: "DELETE",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .delete(samples.path("name").text()?, samples.path("subject").text()?);
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            if let Some(it) = samples.query("permanent").given() {
                call = call.permanent(it.parse()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getDekByVersion",
        method: "GET",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .get_version(
                    samples.path("name").text()?,
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteDekVersion",
        method: "DELETE",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .delete_version(
                    samples.path("name").text()?,
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            if let Some(it) = samples.query("permanent").given() {
                call = call.permanent(it.parse()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getDekVersions",
        method: "GET",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .list_versions(
                    samples.path("name").text()?,
                    samples.path("subject").text()?,
                );
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "undeleteDekVersion",
        method: "POST",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}/undelete",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .restore_version(
                    samples.path("name").text()?,
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "undeleteDekVersions",
        method: "POST",
        path: "/dek-registry/v1/keks/{name}/deks/{subject}/undelete",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .data_encryption_keys()
                .restore(samples.path("name").text()?, samples.path("subject").text()?);
            if let Some(it) = samples.query("algorithm").given() {
                call = call.algorithm(it.text()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listExporters",
        method: "GET",
        path: "/exporters",
        call: |client, _| {
            let call = client.schema_registry_v1().exporters().list();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "registerExporter",
        method: "POST",
        path: "/exporters",
        call: |client, samples| {
            let call = client.schema_registry_v1().exporters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getExporterInfoByName",
        method: "GET",
        path: "/exporters/{name}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .get(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateExporterInfo",
        method: "PUT",
        path: "/exporters/{name}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .update(samples.path("name").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteExporter",
        method: "DELETE",
        path: "/exporters/{name}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .delete(samples.path("name").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getExporterStatusByName",
        method: "GET",
        path: "/exporters/{name}/status",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .get_status(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getExporterConfigByName",
        method: "GET",
        path: "/exporters/{name}/config",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .get_config(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateExporterConfigByName",
        method: "PUT",
        path: "/exporters/{name}/config",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .update_config(samples.path("name").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "pauseExporterByName",
        method: "PUT",
        path: "/exporters/{name}/pause",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .pause(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "resetExporterByName",
        method: "PUT",
        path: "/exporters/{name}/reset",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .reset(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "resumeExporterByName",
        method: "PUT",
        path: "/exporters/{name}/resume",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .exporters()
                .resume(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKekNames",
        method: "GET",
        path: "/dek-registry/v1/keks",
        call: |client, samples| {
            let mut call = client.schema_registry_v1().key_encryption_keys().list();
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createKek",
        method: "POST",
        path: "/dek-registry/v1/keks",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .create(&samples.body()?);
            if let Some(it) = samples.query("testSharing").given() {
                call = call.test_sharing(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKek",
        method: "GET",
        path: "/dek-registry/v1/keks/{name}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .get(samples.path("name").text()?);
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "putKek",
        method: "PUT",
        path: "/dek-registry/v1/keks/{name}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .update(samples.path("name").text()?, &samples.body()?);
            if let Some(it) = samples.query("testSharing").given() {
                call = call.test_sharing(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKek",
        method: "DELETE",
        path: "/dek-registry/v1/keks/{name}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .delete(samples.path("name").text()?);
            if let Some(it) = samples.query("permanent").given() {
                call = call.permanent(it.parse()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "undeleteKek",
        method: "POST",
        path: "/dek-registry/v1/keks/{name}/undelete",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .restore(samples.path("name").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "testKek",
        method: "POST",
        path: "/dek-registry/v1/keks/{name}/test",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .key_encryption_keys()
                .test(samples.path("name").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getMode",
        method: "GET",
        path: "/mode/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .modes()
                .get_of_subject(samples.path("subject").text()?);
            if let Some(it) = samples.query("defaultToGlobal").given() {
                call = call.default_to_global(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateMode",
        method: "PUT",
        path: "/mode/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .modes()
                .update_of_subject(samples.path("subject").text()?, &samples.body()?);
            if let Some(it) = samples.query("force").given() {
                call = call.force(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSubjectMode",
        method: "DELETE",
        path: "/mode/{subject}",
        call: |client, samples| {
            let call = client
                .schema_registry_v1()
                .modes()
                .delete_of_subject(samples.path("subject").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTopLevelMode",
        method: "GET",
        path: "/mode",
        call: |client, _| {
            let call = client.schema_registry_v1().modes().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTopLevelMode",
        method: "PUT",
        path: "/mode",
        call: |client, samples| {
            let mut call = client.schema_registry_v1().modes().update(&samples.body()?);
            if let Some(it) = samples.query("force").given() {
                call = call.force(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchema",
        method: "GET",
        path: "/schemas/ids/{id}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .schemas()
                .get(samples.path("id").parse()?);
            if let Some(it) = samples.query("subject").given() {
                call = call.subject(it.text()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchemaOnly",
        method: "GET",
        path: "/schemas/ids/{id}/schema",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .schemas()
                .get_text(samples.path("id").parse()?);
            if let Some(it) = samples.query("subject").given() {
                call = call.subject(it.text()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            text(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchemaTypes",
        method: "GET",
        path: "/schemas/types",
        call: |client, _| {
            let call = client.schema_registry_v1().schemas().list_types();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchemas",
        method: "GET",
        path: "/schemas",
        call: |client, samples| {
            let mut call = client.schema_registry_v1().schemas().list();
            if let Some(it) = samples.query("subjectPrefix").given() {
                call = call.subject_prefix(it.text()?);
            }
            if let Some(it) = samples.query("aliases").given() {
                call = call.aliases(it.parse()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("latestOnly").given() {
                call = call.latest_only(it.parse()?);
            }
            if let Some(it) = samples.query("ruleType").given() {
                call = call.rule_type(it.text()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSubjects",
        method: "GET",
        path: "/schemas/ids/{id}/subjects",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .schemas()
                .list_subjects(samples.path("id").parse()?);
            if let Some(it) = samples.query("subject").given() {
                call = call.subject(it.text()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getVersions",
        method: "GET",
        path: "/schemas/ids/{id}/versions",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .schemas()
                .list_versions(samples.path("id").parse()?);
            if let Some(it) = samples.query("subject").given() {
                call = call.subject(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchemaByVersion",
        method: "GET",
        path: "/subjects/{subject}/versions/{version}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .get_version(
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSchemaVersion",
        method: "DELETE",
        path: "/subjects/{subject}/versions/{version}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .delete_version(
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("permanent").given() {
                call = call.permanent(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getReferencedBy",
        method: "GET",
        path: "/subjects/{subject}/versions/{version}/referencedby",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .list_referencing_schemas(
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSchemaOnly_1",
        method: "GET",
        path: "/subjects/{subject}/versions/{version}/schema",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .get_version_text(
                    samples.path("subject").text()?,
                    samples.path("version").text()?,
                );
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            text(Box::pin(call.send()))
        },
    },
    Case {
        id: "listVersions",
        method: "GET",
        path: "/subjects/{subject}/versions",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .list_versions(samples.path("subject").text()?);
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("deletedOnly").given() {
                call = call.deleted_only(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "register",
        method: "POST",
        path: "/subjects/{subject}/versions",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .register(samples.path("subject").text()?, &samples.body()?);
            if let Some(it) = samples.query("normalize").given() {
                call = call.normalize(it.parse()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "lookUpSchemaUnderSubject",
        method: "POST",
        path: "/subjects/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .look_up(samples.path("subject").text()?, &samples.body()?);
            if let Some(it) = samples.query("normalize").given() {
                call = call.normalize(it.parse()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSubject",
        method: "DELETE",
        path: "/subjects/{subject}",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .delete(samples.path("subject").text()?);
            if let Some(it) = samples.query("permanent").given() {
                call = call.permanent(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "list",
        method: "GET",
        path: "/subjects",
        call: |client, samples| {
            let mut call = client.schema_registry_v1().subjects().list();
            if let Some(it) = samples.query("subjectPrefix").given() {
                call = call.subject_prefix(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("deletedOnly").given() {
                call = call.deleted_only(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getLatestWithMetadata",
        method: "GET",
        path: "/subjects/{subject}/metadata",
        call: |client, samples| {
            let mut call = client
                .schema_registry_v1()
                .subjects()
                .find_latest_with_metadata(samples.path("subject").text()?);
            if let Some(it) = samples.query("key").given() {
                call = call.key(it.texts()?);
            }
            if let Some(it) = samples.query("value").given() {
                call = call.value(it.texts()?);
            }
            if let Some(it) = samples.query("format").given() {
                call = call.format(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
