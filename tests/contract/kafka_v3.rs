// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Kafka REST.

use crate::support::calls::{Case, answers, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "batchCreateKafkaAcls",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/acls:batch",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .acls()
                .create_batch(samples.path("cluster_id").text()?, &samples.body()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaAcls",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/acls",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .acls()
                .list(samples.path("cluster_id").text()?);
            if let Some(it) = samples.query("resource_type").given() {
                call = call.resource_type(it.text()?);
            }
            if let Some(it) = samples.query("resource_name").given() {
                call = call.resource_name(it.text()?);
            }
            if let Some(it) = samples.query("pattern_type").given() {
                call = call.pattern_type(it.text()?);
            }
            if let Some(it) = samples.query("principal").given() {
                call = call.principal(it.text()?);
            }
            if let Some(it) = samples.query("host").given() {
                call = call.host(it.text()?);
            }
            if let Some(it) = samples.query("operation").given() {
                call = call.operation(it.text()?);
            }
            if let Some(it) = samples.query("permission").given() {
                call = call.permission(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createKafkaAcls",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/acls",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .acls()
                .create(samples.path("cluster_id").text()?, &samples.body()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaAcls",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/acls",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .acls()
                .delete(
                    samples.path("cluster_id").text()?,
                    samples.query("resource_type").text()?,
                    samples.query("pattern_type").text()?,
                    samples.query("operation").text()?,
                    samples.query("permission").text()?,
                );
            if let Some(it) = samples.query("resource_name").given() {
                call = call.resource_name(it.text()?);
            }
            if let Some(it) = samples.query("principal").given() {
                call = call.principal(it.text()?);
            }
            if let Some(it) = samples.query("host").given() {
                call = call.host(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaCluster",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .clusters()
                .get(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaClusterConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/broker-configs",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .list_cluster_configs(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaClusterConfigs",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/broker-configs:alter",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .update_cluster_configs(
                    samples.path("cluster_id").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaClusterConfig",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .get_cluster_config(
                    samples.path("cluster_id").text()?,
                    samples.path("name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaClusterConfig",
        method: "PUT",
        path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .configs()
                .update_cluster_config(
                    samples.path("cluster_id").text()?,
                    samples.path("name").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaClusterConfig",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .delete_cluster_config(
                    samples.path("cluster_id").text()?,
                    samples.path("name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaTopicConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .list_topic_configs(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaTopicConfigBatch",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs:alter",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .update_topic_configs(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaTopicConfig",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .get_topic_config(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.path("name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaTopicConfig",
        method: "PUT",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .configs()
                .update_topic_config(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.path("name").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaTopicConfig",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .delete_topic_config(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.path("name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaAllTopicConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/-/configs",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .list_all_topic_configs(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaDefaultTopicConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/default-configs",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .configs()
                .list_default_topic_configs(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaConsumerGroups",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .list(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaConsumerGroup",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaConsumers",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .list_consumers(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaConsumerGroupLagSummary",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lag-summary",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .get_lag_summary(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaConsumerLags",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .list_lags(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaConsumerLag",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags/{topic_name}/partitions/{partition_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .get_lag(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.path("partition_id").parse()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaConsumer",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers/{consumer_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .consumer_groups()
                .get_consumer(
                    samples.path("cluster_id").text()?,
                    samples.path("consumer_group_id").text()?,
                    samples.path("consumer_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaLinks",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .list(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createKafkaLink",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .create(
                    samples.path("cluster_id").text()?,
                    samples.query("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if let Some(it) = samples.query("validate_link").given() {
                call = call.validate_link(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaLink",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("include_tasks").given() {
                call = call.include_tasks(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaLink",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .delete(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("force").given() {
                call = call.force(it.parse()?);
            }
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaLinkConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .list_configs(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaLinkConfigs",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .get_config(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    samples.path("config_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaLinkConfig",
        method: "PUT",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .update_config(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    samples.path("config_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaLinkConfig",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .delete_config(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    samples.path("config_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaLinkConfigBatch",
        method: "PUT",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs:alter",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .update_configs(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    &samples.body()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaMirrorTopicsUnderLink",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .list_mirror_topics_of_link(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("mirror_status").given() {
                call = call.mirror_status(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createKafkaMirrorTopic",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .links()
                .create_mirror_topic(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaMirrorTopics",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/-/mirrors",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .list_mirror_topics(samples.path("cluster_id").text()?);
            if let Some(it) = samples.query("mirror_status").given() {
                call = call.mirror_status(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "readKafkaMirrorTopic",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors/{mirror_topic_name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .get_mirror_topic(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                    samples.path("mirror_topic_name").text()?,
                );
            if let Some(it) = samples.query("include_state_transition_errors").given() {
                call = call.include_state_transition_errors(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsPromote",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:promote",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .promote_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsFailover",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:failover",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .fail_over_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsPause",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:pause",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .pause_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsResume",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:resume",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .resume_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsReverseAndStartMirror",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-start-mirror",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .reverse_and_start_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsReverseAndPauseMirror",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-pause-mirror",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .reverse_and_pause_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateKafkaMirrorTopicsTruncateAndRestoreMirror",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:truncate-and-restore",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .links()
                .truncate_and_restore_mirror_topics(
                    samples.path("cluster_id").text()?,
                    samples.path("link_name").text()?,
                );
            if let Some(it) = samples
                .query("include_partition_level_truncation_data")
                .given()
            {
                call = call.include_partition_level_truncation_data(it.parse()?);
            }
            if let Some(it) = samples.query("validate_only").given() {
                call = call.validate_only(it.parse()?);
            }
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaPartitions",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .partitions()
                .list(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaPartition",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions/{partition_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .partitions()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.path("partition_id").parse()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "produceRecord",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .records()
                .produce(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaShareGroups",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/share-groups",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .share_groups()
                .list(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaShareGroup",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .share_groups()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaShareGroupConsumers",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .share_groups()
                .list_consumers(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaShareGroupConsumer",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .share_groups()
                .get_consumer(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("consumer_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaShareGroupConsumerAssignments",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}/assignments",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .share_groups()
                .list_consumer_assignments(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("consumer_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaStreamsGroups",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .list(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroup",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaStreamsGroupSubtopologies",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .list_subtopologies(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupSubtopology",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies/{subtopology_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_subtopology(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("subtopology_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaStreamsGroupMembers",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .list_members(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupMember",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_member(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupMemberAssignments",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_member_assignments(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupMemberTargetAssignments",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_member_target_assignments(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaStreamsGroupMemberAssignmentTasks",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .list_member_tasks(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                    samples.path("assignments_type").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaStreamsGroupMemberTargetAssignmentTasks",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .list_member_target_tasks(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                    samples.path("assignments_type").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupMemberAssignmentTaskPartitions",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}/subtopologies/{subtopology_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_member_task(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                    samples.path("assignments_type").text()?,
                    samples.path("subtopology_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaStreamsGroupMemberTargetAssignmentTaskPartitions",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}/subtopologies/{subtopology_id}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .streams_groups()
                .get_member_target_task(
                    samples.path("cluster_id").text()?,
                    samples.path("group_id").text()?,
                    samples.path("member_id").text()?,
                    samples.path("assignments_type").text()?,
                    samples.path("subtopology_id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listKafkaTopics",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .topics()
                .list(samples.path("cluster_id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createKafkaTopic",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/topics",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .topics()
                .create(samples.path("cluster_id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getKafkaTopic",
        method: "GET",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
        call: |client, samples| {
            let mut call = client
                .kafka_v3()
                .topics()
                .get(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            if let Some(it) = samples.query("include_authorized_operations").given() {
                call = call.include_authorized_operations(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updatePartitionCountKafkaTopic",
        method: "PATCH",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .topics()
                .update_partition_count(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteKafkaTopic",
        method: "DELETE",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .topics()
                .delete(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
];

/// The calls with many bodies.
pub(crate) const STREAMS: &[Case] = &[
    Case {
        id: "produceRecord",
        method: "POST",
        path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records",
        call: |client, samples| {
            let call = client
                .kafka_v3()
                .records()
                .produce_stream(
                    samples.path("cluster_id").text()?,
                    samples.path("topic_name").text()?,
                    samples.bodies()?,
                );
            answers(Box::pin(call.send()))
        },
    },
];
