// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Access control lists (ACLs) of topics, groups and the Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{ResourceCollectionMetadata, ResourceMetadata};

/// Access control lists (ACLs) of topics, groups and the Kafka cluster.
///
/// Reached by [`KafkaV3::acls`](super::KafkaV3::acls).
#[derive(Clone, Debug)]
pub struct AclsClient {
    pub(super) client: Client,
}

impl AclsClient {
    /// Creates several ACLs.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/acls:batch` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Creates several ACLs in one request.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/batchCreateKafkaAcls)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: The ACLs to create.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 201 | The ACLs were created. There is no body. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     AclOperation, AclPatternType, AclPermission, AclResourceType, CreateAclRequestData,
    ///     CreateAclRequestDataList,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateAclRequestDataList::new([
    ///     CreateAclRequestData::new(
    ///         AclResourceType::Unknown,
    ///         "resource_name",
    ///         AclPatternType::Unknown,
    ///         "principal",
    ///         "host",
    ///         AclOperation::Unknown,
    ///         AclPermission::Unknown,
    ///     ),
    /// ]);
    /// client.kafka_v3().acls().create_batch("lkc-3w9dn", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch(
        &self,
        cluster_id: impl Into<String>,
        body: &CreateAclRequestDataList,
    ) -> CreateAclBatch {
        let mut call = Call::new(&self.client, &CREATE_BATCH).path(cluster_id);
        call.json(body);
        CreateAclBatch { call }
    }

    /// Lists ACLs.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Returns the ACLs that match all given parameters.
    ///
    /// Unless `principal` is given, service accounts appear by number (`User:…`). With the
    /// principal `UserV2:*`, they appear by ID (`sa-…`).
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaAcls)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The matching ACLs. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().acls().list("lkc-3w9dn").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListAcls {
        ListAcls {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Creates an ACL.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Creates an ACL, which allows or denies a principal an operation.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaAcls)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: The ACL to create.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 201 | The ACL was created. There is no body. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     AclOperation, AclPatternType, AclPermission, AclResourceType, CreateAclRequestData,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateAclRequestData::new(
    ///     AclResourceType::Unknown,
    ///     "resource_name",
    ///     AclPatternType::Unknown,
    ///     "principal",
    ///     "host",
    ///     AclOperation::Unknown,
    ///     AclPermission::Unknown,
    /// );
    /// client.kafka_v3().acls().create("lkc-3w9dn", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        cluster_id: impl Into<String>,
        body: &CreateAclRequestData,
    ) -> CreateAcls {
        let mut call = Call::new(&self.client, &CREATE).path(cluster_id);
        call.json(body);
        CreateAcls { call }
    }

    /// Deletes ACLs.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Deletes all ACLs that match the parameters.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaAcls)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `resource_type`: The resource type of the ACL. `ANY` means any.
    /// - `pattern_type`: The pattern type of the resource name of the ACL. `MATCH` finds literal
    ///   names, prefixes and wildcards that match the given name. `ANY` means any.
    /// - `operation`: The operation of the ACL. `ANY` means any.
    /// - `permission`: The permission of the ACL: allow or deny. `ANY` means any.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The ACLs that were deleted. An empty list if none matched. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     AclOperation, AclPatternType, AclPermission, AclResourceType,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let answer = client
    ///     .kafka_v3()
    ///     .acls()
    ///     .delete(
    ///         "lkc-3w9dn",
    ///         AclResourceType::Unknown,
    ///         AclPatternType::Unknown,
    ///         AclOperation::Unknown,
    ///         AclPermission::Unknown,
    ///     )
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<String>,
        resource_type: impl Into<AclResourceType>,
        pattern_type: impl Into<AclPatternType>,
        operation: impl Into<AclOperation>,
        permission: impl Into<AclPermission>,
    ) -> DeleteAcls {
        let resource_type: AclResourceType = resource_type.into();
        let pattern_type: AclPatternType = pattern_type.into();
        let operation: AclOperation = operation.into();
        let permission: AclPermission = permission.into();
        let mut call = Call::new(&self.client, &DELETE).path(cluster_id);
        call.query("resource_type", resource_type);
        call.query("pattern_type", pattern_type);
        call.query("operation", operation);
        call.query("permission", permission);
        DeleteAcls { call }
    }
}

static CREATE_BATCH: Operation = Operation {
    id: "batchCreateKafkaAcls",
    name: "create acl batch",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/acls:batch",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`AclsClient::create_batch`].
    CreateAclBatch -> Empty
}

static LIST: Operation = Operation {
    id: "getKafkaAcls",
    name: "list acls",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/acls",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AclsClient::list`].
    ListAcls -> Json<AclDataList>
}

impl ListAcls {
    /// The resource type of the ACL. Defaults to any.
    pub fn resource_type(mut self, resource_type: impl Into<AclResourceType>) -> Self {
        let resource_type: AclResourceType = resource_type.into();
        self.call.query("resource_type", resource_type);
        self
    }

    /// The name of the resource of the ACL. Defaults to any.
    pub fn resource_name(mut self, resource_name: impl AsRef<str>) -> Self {
        self.call.query("resource_name", resource_name.as_ref());
        self
    }

    /// The pattern type of the resource name of the ACL. `MATCH` finds literal names, prefixes and
    /// wildcards that match the given name. Defaults to any.
    pub fn pattern_type(mut self, pattern_type: impl Into<AclPatternType>) -> Self {
        let pattern_type: AclPatternType = pattern_type.into();
        self.call.query("pattern_type", pattern_type);
        self
    }

    /// The principal of the ACL: `User:` followed by a number, or `UserV2:` followed by an ID
    /// (`sa-…`). Defaults to any.
    pub fn principal(mut self, principal: impl AsRef<str>) -> Self {
        self.call.query("principal", principal.as_ref());
        self
    }

    /// The host of the ACL. Defaults to any host.
    pub fn host(mut self, host: impl AsRef<str>) -> Self {
        self.call.query("host", host.as_ref());
        self
    }

    /// The operation of the ACL. Defaults to any.
    pub fn operation(mut self, operation: impl Into<AclOperation>) -> Self {
        let operation: AclOperation = operation.into();
        self.call.query("operation", operation);
        self
    }

    /// The permission of the ACL: allow or deny. Defaults to any.
    pub fn permission(mut self, permission: impl Into<AclPermission>) -> Self {
        let permission: AclPermission = permission.into();
        self.call.query("permission", permission);
        self
    }
}

static CREATE: Operation = Operation {
    id: "createKafkaAcls",
    name: "create acls",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/acls",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`AclsClient::create`].
    CreateAcls -> Empty
}

static DELETE: Operation = Operation {
    id: "deleteKafkaAcls",
    name: "delete acls",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/acls",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AclsClient::delete`].
    DeleteAcls -> Json<DeletedAclDataList>
}

impl DeleteAcls {
    /// The name of the resource of the ACL. Defaults to any.
    pub fn resource_name(mut self, resource_name: impl AsRef<str>) -> Self {
        self.call.query("resource_name", resource_name.as_ref());
        self
    }

    /// The principal of the ACL: `User:` followed by a number, or `UserV2:` followed by an ID
    /// (`sa-…`). Defaults to any.
    pub fn principal(mut self, principal: impl AsRef<str>) -> Self {
        self.call.query("principal", principal.as_ref());
        self
    }

    /// The host of the ACL. Defaults to any host.
    pub fn host(mut self, host: impl AsRef<str>) -> Self {
        self.call.query("host", host.as_ref());
        self
    }
}

/// ACLs to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAclRequestDataList {
    /// The ACLs to create.
    pub data: Vec<CreateAclRequestData>,
}

impl CreateAclRequestDataList {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<CreateAclRequestData>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CreateAclRequestDataList {
    0 "data": data,
});

/// An ACL to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAclRequestData {
    /// The kind of the resource.
    pub resource_type: AclResourceType,
    /// The name or prefix of the resource, depending on `pattern_type`. `*` means all.
    pub resource_name: String,
    /// The pattern type of `resource_name`.
    pub pattern_type: AclPatternType,
    /// The principal of the ACL.
    pub principal: String,
    /// The host from which the principal must connect. `*` means any host.
    pub host: String,
    /// The resource and operation of the ACL.
    pub operation: AclOperation,
    /// The permission for the operation: allow or deny.
    pub permission: AclPermission,
}

impl CreateAclRequestData {
    /// With what is required.
    pub fn new(
        resource_type: impl Into<AclResourceType>,
        resource_name: impl Into<String>,
        pattern_type: impl Into<AclPatternType>,
        principal: impl Into<String>,
        host: impl Into<String>,
        operation: impl Into<AclOperation>,
        permission: impl Into<AclPermission>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_name: resource_name.into(),
            pattern_type: pattern_type.into(),
            principal: principal.into(),
            host: host.into(),
            operation: operation.into(),
            permission: permission.into(),
        }
    }
}

model!(CreateAclRequestData {
    0 "resource_type": resource_type,
    1 "resource_name": resource_name,
    2 "pattern_type": pattern_type,
    3 "principal": principal,
    4 "host": host,
    5 "operation": operation,
    6 "permission": permission,
});

open_enum! {
    /// The resource type of an ACL.
    ///
    /// `ANY` is only valid in searches.
    pub enum AclResourceType {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `ANY`
        Any = "ANY",
        /// `TOPIC`
        Topic = "TOPIC",
        /// `GROUP`
        Group = "GROUP",
        /// `CLUSTER`
        Cluster = "CLUSTER",
        /// `TRANSACTIONAL_ID`
        TransactionalId = "TRANSACTIONAL_ID",
        /// `DELEGATION_TOKEN`
        DelegationToken = "DELEGATION_TOKEN",
    }
}

open_enum! {
    /// The pattern type of the resource name of an ACL: the whole name (`LITERAL`) or a prefix
    /// (`PREFIXED`).
    ///
    /// `ANY` and `MATCH` are only valid in searches.
    pub enum AclPatternType {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `ANY`
        Any = "ANY",
        /// `MATCH`
        Match = "MATCH",
        /// `LITERAL`
        Literal = "LITERAL",
        /// `PREFIXED`
        Prefixed = "PREFIXED",
    }
}

open_enum! {
    /// An operation of an ACL.
    ///
    /// `ANY` is only valid in searches.
    pub enum AclOperation {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `ANY`
        Any = "ANY",
        /// `ALL`
        All = "ALL",
        /// `READ`
        Read = "READ",
        /// `WRITE`
        Write = "WRITE",
        /// `CREATE`
        Create = "CREATE",
        /// `DELETE`
        Delete = "DELETE",
        /// `ALTER`
        Alter = "ALTER",
        /// `DESCRIBE`
        Describe = "DESCRIBE",
        /// `CLUSTER_ACTION`
        ClusterAction = "CLUSTER_ACTION",
        /// `DESCRIBE_CONFIGS`
        DescribeConfigs = "DESCRIBE_CONFIGS",
        /// `ALTER_CONFIGS`
        AlterConfigs = "ALTER_CONFIGS",
        /// `IDEMPOTENT_WRITE`
        IdempotentWrite = "IDEMPOTENT_WRITE",
    }
}

open_enum! {
    /// The permission of an ACL: allow or deny.
    ///
    /// `ANY` is only valid in searches.
    pub enum AclPermission {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `ANY`
        Any = "ANY",
        /// `DENY`
        Deny = "DENY",
        /// `ALLOW`
        Allow = "ALLOW",
    }
}

/// A list of ACLs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AclDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The ACLs.
    pub data: Vec<AclData>,
}

impl AclDataList {
    /// With what is required.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<AclData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AclDataList {
    0 "kind": kind,
    1 "metadata": metadata,
    2 "data": data,
});

/// An ACL: it allows or denies a principal an operation on a resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AclData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The kind of the resource.
    pub resource_type: AclResourceType,
    /// The name or prefix of the resource, depending on `pattern_type`. `*` means all.
    pub resource_name: String,
    /// The pattern type of `resource_name`.
    pub pattern_type: AclPatternType,
    /// The principal of the ACL.
    pub principal: String,
    /// The host from which the principal must connect. `*` means any host.
    pub host: String,
    /// The resource and operation of the ACL.
    pub operation: AclOperation,
    /// The permission for the operation: allow or deny.
    pub permission: AclPermission,
}

/// What is required of [`AclData`]; [`AclData::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct AclDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The kind of the resource.
    pub resource_type: AclResourceType,
    /// The name or prefix of the resource, depending on `pattern_type`. `*` means all.
    pub resource_name: String,
    /// The pattern type of `resource_name`.
    pub pattern_type: AclPatternType,
    /// The principal of the ACL.
    pub principal: String,
    /// The host from which the principal must connect. `*` means any host.
    pub host: String,
    /// The resource and operation of the ACL.
    pub operation: AclOperation,
    /// The permission for the operation: allow or deny.
    pub permission: AclPermission,
}

impl AclData {
    /// With what is required.
    pub fn new(required: AclDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            resource_type: required.resource_type,
            resource_name: required.resource_name,
            pattern_type: required.pattern_type,
            principal: required.principal,
            host: required.host,
            operation: required.operation,
            permission: required.permission,
        }
    }
}

model!(AclData {
    0 "kind": kind,
    1 "metadata": metadata,
    2 "cluster_id": cluster_id,
    3 "resource_type": resource_type,
    4 "resource_name": resource_name,
    5 "pattern_type": pattern_type,
    6 "principal": principal,
    7 "host": host,
    8 "operation": operation,
    9 "permission": permission,
});

/// The ACLs that were deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedAclDataList {
    /// The deleted ACLs.
    pub data: Vec<AclData>,
}

impl DeletedAclDataList {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<AclData>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(DeletedAclDataList {
    0 "data": data,
});
