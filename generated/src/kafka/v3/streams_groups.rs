// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Streams groups, whose members run the tasks of a Kafka Streams application.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::streams_groups`](super::KafkaV3::streams_groups).
///
/// Streams groups, whose members run the tasks of a Kafka Streams application.
#[derive(Clone, Debug)]
pub struct StreamsGroupsClient {
    pub(super) client: Client,
}

impl StreamsGroupsClient {
    /// Lists streams groups.
    ///
    /// Returns the streams groups of the Kafka cluster, with the state and the number of members of
    /// each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups` · Early Access, feature `early-access`
    /// · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaStreamsGroups)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The streams groups.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().streams_groups().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListStreamsGroups {
        ListStreamsGroups {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Gets a streams group.
    ///
    /// Returns a streams group with its state, its epochs and the number of its members and
    /// subtopologies.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}` · Early Access, feature
    /// `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroup)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    ///
    /// # Response
    ///
    /// - 200: The requested streams group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get("lkc-3w9dn", "order-workers")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> GetStreamsGroup {
        GetStreamsGroup {
            call: Call::new(&self.client, &GET).path(cluster_id).path(group_id),
        }
    }

    /// Lists the subtopologies of a streams group.
    ///
    /// Returns the subtopologies of a streams group, with the input topics of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies` · Early
    /// Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaStreamsGroupSubtopologies)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    ///
    /// # Response
    ///
    /// - 200: The subtopologies of the group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .list_subtopologies("lkc-3w9dn", "order-workers")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subtopologies(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> ListStreamsGroupSubtopologies {
        ListStreamsGroupSubtopologies {
            call: Call::new(&self.client, &LIST_SUBTOPOLOGIES)
                .path(cluster_id)
                .path(group_id),
        }
    }

    /// Gets a subtopology.
    ///
    /// Returns a subtopology of a streams group with the names of its input topics.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies/{subtopology_id}`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupSubtopology)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `subtopology_id`: The ID of the subtopology.
    ///
    /// # Response
    ///
    /// - 200: The requested subtopology.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_subtopology("lkc-3w9dn", "order-workers", "1")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subtopology(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        subtopology_id: impl Into<String>,
    ) -> GetStreamsGroupSubtopology {
        GetStreamsGroupSubtopology {
            call: Call::new(&self.client, &GET_SUBTOPOLOGY)
                .path(cluster_id)
                .path(group_id)
                .path(subtopology_id),
        }
    }

    /// Lists the members of a streams group.
    ///
    /// Returns the members of a streams group, with the client and the epochs of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members` · Early Access,
    /// feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaStreamsGroupMembers)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    ///
    /// # Response
    ///
    /// - 200: The members of the group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .list_members("lkc-3w9dn", "order-workers")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_members(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> ListStreamsGroupMembers {
        ListStreamsGroupMembers {
            call: Call::new(&self.client, &LIST_MEMBERS).path(cluster_id).path(group_id),
        }
    }

    /// Gets a member of a streams group.
    ///
    /// Returns a member of a streams group with its client, its epochs and links to its tasks.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}` · Early
    /// Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupMember)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    ///
    /// # Response
    ///
    /// - 200: The requested member.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_member("lkc-3w9dn", "order-workers", "b8Vq0mXjT3")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> GetStreamsGroupMember {
        GetStreamsGroupMember {
            call: Call::new(&self.client, &GET_MEMBER)
                .path(cluster_id)
                .path(group_id)
                .path(member_id),
        }
    }

    /// Gets the assignments of a member.
    ///
    /// Returns links to the current tasks of a member of a streams group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupMemberAssignments)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    ///
    /// # Response
    ///
    /// - 200: The assignments of the member.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_member_assignments("lkc-3w9dn", "order-workers", "b8Vq0mXjT3")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member_assignments(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> GetStreamsGroupMemberAssignments {
        GetStreamsGroupMemberAssignments {
            call: Call::new(&self.client, &GET_MEMBER_ASSIGNMENTS)
                .path(cluster_id)
                .path(group_id)
                .path(member_id),
        }
    }

    /// Gets the target assignments of a member.
    ///
    /// Returns links to the target tasks of a member of a streams group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupMemberTargetAssignments)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    ///
    /// # Response
    ///
    /// - 200: Links to the target tasks of the member.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_member_target_assignments("lkc-3w9dn", "order-workers", "b8Vq0mXjT3")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member_target_assignments(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> GetStreamsGroupMemberTargetAssignments {
        GetStreamsGroupMemberTargetAssignments {
            call: Call::new(&self.client, &GET_MEMBER_TARGET_ASSIGNMENTS)
                .path(cluster_id)
                .path(group_id)
                .path(member_id),
        }
    }

    /// Lists the tasks of a member.
    ///
    /// Returns the current tasks of a member of a streams group that have the given kind: active,
    /// standby or warm-up.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaStreamsGroupMemberAssignmentTasks)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    /// - `assignments_type`: The kind of the tasks.
    ///
    /// # Response
    ///
    /// - 200: The tasks of the member.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AssignmentsType;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .list_member_tasks(
    ///         "lkc-3w9dn",
    ///         "order-workers",
    ///         "b8Vq0mXjT3",
    ///         AssignmentsType::Active,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_member_tasks(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
        assignments_type: impl Into<AssignmentsType>,
    ) -> ListStreamsGroupMemberTasks {
        let assignments_type: AssignmentsType = assignments_type.into();
        ListStreamsGroupMemberTasks {
            call: Call::new(&self.client, &LIST_MEMBER_TASKS)
                .path(cluster_id)
                .path(group_id)
                .path(member_id)
                .path(assignments_type.as_str()),
        }
    }

    /// Lists the target tasks of a member.
    ///
    /// Returns the target tasks of a member of a streams group that have the given kind: active,
    /// standby or warm-up.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaStreamsGroupMemberTargetAssignmentTasks)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    /// - `assignments_type`: The kind of the tasks.
    ///
    /// # Response
    ///
    /// - 200: The target tasks of the member.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AssignmentsType;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .list_member_target_tasks(
    ///         "lkc-3w9dn",
    ///         "order-workers",
    ///         "b8Vq0mXjT3",
    ///         AssignmentsType::Active,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_member_target_tasks(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
        assignments_type: impl Into<AssignmentsType>,
    ) -> ListStreamsGroupMemberTargetTasks {
        let assignments_type: AssignmentsType = assignments_type.into();
        ListStreamsGroupMemberTargetTasks {
            call: Call::new(&self.client, &LIST_MEMBER_TARGET_TASKS)
                .path(cluster_id)
                .path(group_id)
                .path(member_id)
                .path(assignments_type.as_str()),
        }
    }

    /// Gets a task of a member.
    ///
    /// Returns the partitions of a current task of a member of a streams group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}/subtopologies/{subtopology_id}`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupMemberAssignmentTaskPartitions)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    /// - `assignments_type`: The kind of the tasks.
    /// - `subtopology_id`: The ID of the subtopology.
    ///
    /// # Response
    ///
    /// - 200: The requested task.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AssignmentsType;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_member_task(
    ///         "lkc-3w9dn",
    ///         "order-workers",
    ///         "b8Vq0mXjT3",
    ///         AssignmentsType::Active,
    ///         "1",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member_task(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
        assignments_type: impl Into<AssignmentsType>,
        subtopology_id: impl Into<String>,
    ) -> GetStreamsGroupMemberTask {
        let assignments_type: AssignmentsType = assignments_type.into();
        GetStreamsGroupMemberTask {
            call: Call::new(&self.client, &GET_MEMBER_TASK)
                .path(cluster_id)
                .path(group_id)
                .path(member_id)
                .path(assignments_type.as_str())
                .path(subtopology_id),
        }
    }

    /// Gets a target task of a member.
    ///
    /// Returns the partitions of a target task of a member of a streams group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}/subtopologies/{subtopology_id}`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaStreamsGroupMemberTargetAssignmentTaskPartitions)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `member_id`: The ID of the member.
    /// - `assignments_type`: The kind of the tasks.
    /// - `subtopology_id`: The ID of the subtopology.
    ///
    /// # Response
    ///
    /// - 200: The requested target task.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AssignmentsType;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let response = client
    ///     .kafka_v3()
    ///     .streams_groups()
    ///     .get_member_target_task(
    ///         "lkc-3w9dn",
    ///         "order-workers",
    ///         "b8Vq0mXjT3",
    ///         AssignmentsType::Active,
    ///         "1",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_member_target_task(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        member_id: impl Into<String>,
        assignments_type: impl Into<AssignmentsType>,
        subtopology_id: impl Into<String>,
    ) -> GetStreamsGroupMemberTargetTask {
        let assignments_type: AssignmentsType = assignments_type.into();
        GetStreamsGroupMemberTargetTask {
            call: Call::new(&self.client, &GET_MEMBER_TARGET_TASK)
                .path(cluster_id)
                .path(group_id)
                .path(member_id)
                .path(assignments_type.as_str())
                .path(subtopology_id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaStreamsGroups",
    name: "list streams groups",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::list`].
    ListStreamsGroups -> Json<StreamsGroupDataList>, idempotent
}

static GET: Operation = Operation {
    id: "getKafkaStreamsGroup",
    name: "get streams group",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get`].
    GetStreamsGroup -> Json<StreamsGroupData>, idempotent
}

static LIST_SUBTOPOLOGIES: Operation = Operation {
    id: "listKafkaStreamsGroupSubtopologies",
    name: "list streams group subtopologies",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::list_subtopologies`].
    ListStreamsGroupSubtopologies -> Json<StreamsGroupSubtopologyDataList>, idempotent
}

static GET_SUBTOPOLOGY: Operation = Operation {
    id: "getKafkaStreamsGroupSubtopology",
    name: "get streams group subtopology",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/subtopologies/{subtopology_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_subtopology`].
    GetStreamsGroupSubtopology -> Json<StreamsGroupSubtopologyData>, idempotent
}

static LIST_MEMBERS: Operation = Operation {
    id: "listKafkaStreamsGroupMembers",
    name: "list streams group members",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::list_members`].
    ListStreamsGroupMembers -> Json<StreamsGroupMemberDataList>, idempotent
}

static GET_MEMBER: Operation = Operation {
    id: "getKafkaStreamsGroupMember",
    name: "get streams group member",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_member`].
    GetStreamsGroupMember -> Json<StreamsGroupMemberData>, idempotent
}

static GET_MEMBER_ASSIGNMENTS: Operation = Operation {
    id: "getKafkaStreamsGroupMemberAssignments",
    name: "get streams group member assignments",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_member_assignments`].
    GetStreamsGroupMemberAssignments -> Json<StreamsGroupMemberAssignmentData>, idempotent
}

static GET_MEMBER_TARGET_ASSIGNMENTS: Operation = Operation {
    id: "getKafkaStreamsGroupMemberTargetAssignments",
    name: "get streams group member target assignments",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_member_target_assignments`].
    GetStreamsGroupMemberTargetAssignments -> Json<StreamsGroupMemberAssignmentData>, idempotent
}

static LIST_MEMBER_TASKS: Operation = Operation {
    id: "listKafkaStreamsGroupMemberAssignmentTasks",
    name: "list streams group member tasks",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::list_member_tasks`].
    ListStreamsGroupMemberTasks -> Json<StreamsTaskDataList>, idempotent
}

static LIST_MEMBER_TARGET_TASKS: Operation = Operation {
    id: "listKafkaStreamsGroupMemberTargetAssignmentTasks",
    name: "list streams group member target tasks",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::list_member_target_tasks`].
    ListStreamsGroupMemberTargetTasks -> Json<StreamsTaskDataList>, idempotent
}

static GET_MEMBER_TASK: Operation = Operation {
    id: "getKafkaStreamsGroupMemberAssignmentTaskPartitions",
    name: "get streams group member task",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/assignments/{assignments_type}/subtopologies/{subtopology_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_member_task`].
    GetStreamsGroupMemberTask -> Json<StreamsTaskData>, idempotent
}

static GET_MEMBER_TARGET_TASK: Operation = Operation {
    id: "getKafkaStreamsGroupMemberTargetAssignmentTaskPartitions",
    name: "get streams group member target task",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/streams-groups/{group_id}/members/{member_id}/target-assignments/{assignments_type}/subtopologies/{subtopology_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StreamsGroupsClient::get_member_target_task`].
    GetStreamsGroupMemberTargetTask -> Json<StreamsTaskData>, idempotent
}

/// A list of streams groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The streams groups.
    pub data: Vec<StreamsGroupData>,
}

impl StreamsGroupDataList {
    /// Creates a `StreamsGroupDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<StreamsGroupData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StreamsGroupDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A streams group, whose members run the tasks of a Kafka Streams application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The state of the group.
    pub state: StreamsGroupState,
    /// The number of members of the group.
    pub member_count: i64,
    /// The number of subtopologies of the group.
    pub subtopology_count: i64,
    /// The epoch of the group, which increases with each change.
    pub group_epoch: i64,
    /// The epoch of the topology, which increases with each change.
    pub topology_epoch: i64,
    /// The value of `group_epoch` of the target assignment.
    pub target_assignment_epoch: i64,
    /// The link to the members.
    pub members: Relationship,
    /// The link to the subtopologies.
    pub subtopologies: Relationship,
}

/// The required fields of [`StreamsGroupData`], taken by [`StreamsGroupData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct StreamsGroupDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The state of the group.
    pub state: StreamsGroupState,
    /// The number of members of the group.
    pub member_count: i64,
    /// The number of subtopologies of the group.
    pub subtopology_count: i64,
    /// The epoch of the group, which increases with each change.
    pub group_epoch: i64,
    /// The epoch of the topology, which increases with each change.
    pub topology_epoch: i64,
    /// The value of `group_epoch` of the target assignment.
    pub target_assignment_epoch: i64,
    /// The link to the members.
    pub members: Relationship,
    /// The link to the subtopologies.
    pub subtopologies: Relationship,
}

impl StreamsGroupData {
    /// Creates a `StreamsGroupData` from its required fields.
    pub fn new(required: StreamsGroupDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            group_id: required.group_id,
            state: required.state,
            member_count: required.member_count,
            subtopology_count: required.subtopology_count,
            group_epoch: required.group_epoch,
            topology_epoch: required.topology_epoch,
            target_assignment_epoch: required.target_assignment_epoch,
            members: required.members,
            subtopologies: required.subtopologies,
        }
    }
}

model!(StreamsGroupData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "state": state,
    "member_count": member_count,
    "subtopology_count": subtopology_count,
    "group_epoch": group_epoch,
    "topology_epoch": topology_epoch,
    "target_assignment_epoch": target_assignment_epoch,
    "members": members,
    "subtopologies": subtopologies,
});

/// The state of a streams group.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamsGroupState {
    /// `UNKNOWN`
    Unknown,
    /// `PREPARING_REBALANCE`
    PreparingRebalance,
    /// `COMPLETING_REBALANCE`
    CompletingRebalance,
    /// `STABLE`
    Stable,
    /// `DEAD`
    Dead,
    /// `EMPTY`
    Empty,
    /// `ASSIGNING`
    Assigning,
    /// `RECONCILING`
    Reconciling,
    /// `NOT_READY`
    NotReady,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StreamsGroupState {
    "UNKNOWN": Unknown,
    "PREPARING_REBALANCE": PreparingRebalance,
    "COMPLETING_REBALANCE": CompletingRebalance,
    "STABLE": Stable,
    "DEAD": Dead,
    "EMPTY": Empty,
    "ASSIGNING": Assigning,
    "RECONCILING": Reconciling,
    "NOT_READY": NotReady,
});

/// A list of subtopologies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupSubtopologyDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The subtopologies.
    pub data: Vec<StreamsGroupSubtopologyData>,
}

impl StreamsGroupSubtopologyDataList {
    /// Creates a `StreamsGroupSubtopologyDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<StreamsGroupSubtopologyData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StreamsGroupSubtopologyDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A subtopology, which is an independent part of a Kafka Streams application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupSubtopologyData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the subtopology.
    pub subtopology_id: String,
    /// The names of the input topics of the subtopology.
    pub source_topics: Vec<String>,
}

impl StreamsGroupSubtopologyData {
    /// Creates a `StreamsGroupSubtopologyData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        subtopology_id: impl Into<String>,
        source_topics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            cluster_id: cluster_id.into(),
            group_id: group_id.into(),
            subtopology_id: subtopology_id.into(),
            source_topics: source_topics.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StreamsGroupSubtopologyData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "subtopology_id": subtopology_id,
    "source_topics": source_topics,
});

/// A list of members of a streams group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupMemberDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The members.
    pub data: Vec<StreamsGroupMemberData>,
}

impl StreamsGroupMemberDataList {
    /// Creates a `StreamsGroupMemberDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<StreamsGroupMemberData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StreamsGroupMemberDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A member of a streams group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupMemberData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the member.
    pub member_id: String,
    /// The ID of the process of the member.
    pub process_id: String,
    /// The name of the client, chosen by the client.
    pub client_id: String,
    /// The ID of the member that persists across restarts.
    pub instance_id: String,
    /// The value of `group_epoch` that the member has caught up with.
    pub member_epoch: i64,
    /// The epoch of the topology that the member uses.
    pub topology_epoch: i64,
    /// `true` if the member uses the classic protocol of consumer groups.
    pub is_classic: bool,
    /// The link to the current tasks of the member.
    pub assignments: Relationship,
    /// The link to the target tasks of the member.
    pub target_assignment: Relationship,
}

/// The required fields of [`StreamsGroupMemberData`], taken by [`StreamsGroupMemberData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct StreamsGroupMemberDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the member.
    pub member_id: String,
    /// The ID of the process of the member.
    pub process_id: String,
    /// The name of the client, chosen by the client.
    pub client_id: String,
    /// The ID of the member that persists across restarts.
    pub instance_id: String,
    /// The value of `group_epoch` that the member has caught up with.
    pub member_epoch: i64,
    /// The epoch of the topology that the member uses.
    pub topology_epoch: i64,
    /// `true` if the member uses the classic protocol of consumer groups.
    pub is_classic: bool,
    /// The link to the current tasks of the member.
    pub assignments: Relationship,
    /// The link to the target tasks of the member.
    pub target_assignment: Relationship,
}

impl StreamsGroupMemberData {
    /// Creates a `StreamsGroupMemberData` from its required fields.
    pub fn new(required: StreamsGroupMemberDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            group_id: required.group_id,
            member_id: required.member_id,
            process_id: required.process_id,
            client_id: required.client_id,
            instance_id: required.instance_id,
            member_epoch: required.member_epoch,
            topology_epoch: required.topology_epoch,
            is_classic: required.is_classic,
            assignments: required.assignments,
            target_assignment: required.target_assignment,
        }
    }
}

model!(StreamsGroupMemberData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "member_id": member_id,
    "process_id": process_id,
    "client_id": client_id,
    "instance_id": instance_id,
    "member_epoch": member_epoch,
    "topology_epoch": topology_epoch,
    "is_classic": is_classic,
    "assignments": assignments,
    "target_assignment": target_assignment,
});

/// The tasks of a member of a streams group, by kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsGroupMemberAssignmentData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the member.
    pub member_id: String,
    /// The link to the active tasks.
    pub active_tasks: Relationship,
    /// The link to the standby tasks.
    pub standby_tasks: Relationship,
    /// The link to the warm-up tasks.
    pub warmup_tasks: Relationship,
}

/// The required fields of [`StreamsGroupMemberAssignmentData`], taken by
/// [`StreamsGroupMemberAssignmentData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct StreamsGroupMemberAssignmentDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the member.
    pub member_id: String,
    /// The link to the active tasks.
    pub active_tasks: Relationship,
    /// The link to the standby tasks.
    pub standby_tasks: Relationship,
    /// The link to the warm-up tasks.
    pub warmup_tasks: Relationship,
}

impl StreamsGroupMemberAssignmentData {
    /// Creates a `StreamsGroupMemberAssignmentData` from its required fields.
    pub fn new(required: StreamsGroupMemberAssignmentDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            group_id: required.group_id,
            member_id: required.member_id,
            active_tasks: required.active_tasks,
            standby_tasks: required.standby_tasks,
            warmup_tasks: required.warmup_tasks,
        }
    }
}

model!(StreamsGroupMemberAssignmentData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "member_id": member_id,
    "active_tasks": active_tasks,
    "standby_tasks": standby_tasks,
    "warmup_tasks": warmup_tasks,
});

/// A list of tasks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsTaskDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The tasks.
    pub data: Vec<StreamsTaskData>,
}

impl StreamsTaskDataList {
    /// Creates a `StreamsTaskDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<StreamsTaskData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StreamsTaskDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A task: one subtopology on some partitions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamsTaskData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the subtopology.
    pub subtopology_id: String,
    /// The numbers of the partitions, counted from 0.
    pub partition_ids: Vec<i64>,
}

impl StreamsTaskData {
    /// Creates a `StreamsTaskData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        subtopology_id: impl Into<String>,
        partition_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            subtopology_id: subtopology_id.into(),
            partition_ids: partition_ids.into_iter().collect(),
        }
    }
}

model!(StreamsTaskData {
    "kind": kind,
    "metadata": metadata,
    "subtopology_id": subtopology_id,
    "partition_ids": partition_ids,
});

/// The kind of the tasks of a member: tasks that process records (`ACTIVE`), keep a replica of the
/// state (`STANDBY`) or restore a replica (`WARMUP`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentsType {
    /// `ACTIVE`
    Active,
    /// `STANDBY`
    Standby,
    /// `WARMUP`
    Warmup,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AssignmentsType {
    "ACTIVE": Active,
    "STANDBY": Standby,
    "WARMUP": Warmup,
});
