// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Access control lists (ACLs) of topics, groups and the Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::acls`](super::KafkaV3::acls).
///
/// Access control lists (ACLs) of topics, groups and the Kafka cluster.
#[derive(Clone, Debug)]
pub struct AclsClient {
    pub(super) client: Client,
}

impl AclsClient {
    /// Creates several ACLs.
    ///
    /// Creates several ACLs in one request.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/acls:batch` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/batchCreateKafkaAcls)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: The ACLs to create.
    ///
    /// # Response
    ///
    /// - 201: The ACLs were created. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
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
    ///         "orders",
    ///         AclPatternType::Unknown,
    ///         "UserV2:sa-4n8wzp",
    ///         "*",
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
    /// Returns the ACLs that match all given parameters.
    ///
    /// Unless `principal` is given, service accounts appear by number (`User:…`). With the
    /// principal `UserV2:*`, they appear by ID (`sa-…`).
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaAcls)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// Optional: [`resource_type`](ListAcls::resource_type),
    /// [`resource_name`](ListAcls::resource_name), [`pattern_type`](ListAcls::pattern_type),
    /// [`principal`](ListAcls::principal), [`host`](ListAcls::host),
    /// [`operation`](ListAcls::operation), [`permission`](ListAcls::permission)
    ///
    /// # Response
    ///
    /// - 200: The matching ACLs.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().acls().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
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
    /// Creates an ACL, which allows or denies a principal an operation.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaAcls)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: The ACL to create.
    ///
    /// # Response
    ///
    /// - 201: The ACL was created. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
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
    ///     "orders",
    ///     AclPatternType::Unknown,
    ///     "UserV2:sa-4n8wzp",
    ///     "*",
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
    /// Deletes all ACLs that match the parameters, and returns them.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/acls` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaAcls)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `resource_type`: The resource type of the ACL. `ANY` means any.
    /// - `pattern_type`: The pattern type of the resource name of the ACL. `MATCH` finds literal
    ///   names, prefixes and wildcards that match the given name. `ANY` means any.
    /// - `operation`: The operation of the ACL. `ANY` means any.
    /// - `permission`: The permission of the ACL: allow or deny. `ANY` means any.
    ///
    /// Optional: [`resource_name`](DeleteAcls::resource_name),
    /// [`principal`](DeleteAcls::principal), [`host`](DeleteAcls::host)
    ///
    /// # Response
    ///
    /// - 200: The ACLs that were deleted. An empty list if none matched.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     AclOperation, AclPatternType, AclPermission, AclResourceType,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let response = client
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
    /// println!("{response:?}");
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
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AclsClient::create_batch`].
    CreateAclBatch -> Empty, idempotent
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

impl ListAcls {
    /// Sets the resource type of the ACL. Defaults to any.
    pub fn resource_type(mut self, resource_type: impl Into<AclResourceType>) -> Self {
        let resource_type: AclResourceType = resource_type.into();
        self.call.query("resource_type", resource_type);
        self
    }

    /// Sets the name of the resource of the ACL. Defaults to any.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        let resource_name: String = resource_name.into();
        self.call.query("resource_name", resource_name);
        self
    }

    /// Sets the pattern type of the resource name of the ACL. `MATCH` finds literal names, prefixes
    /// and wildcards that match the given name. Defaults to any.
    pub fn pattern_type(mut self, pattern_type: impl Into<AclPatternType>) -> Self {
        let pattern_type: AclPatternType = pattern_type.into();
        self.call.query("pattern_type", pattern_type);
        self
    }

    /// Sets the principal of the ACL: `User:` followed by a number, or `UserV2:` followed by an ID
    /// (`sa-…`). Defaults to any.
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        let principal: String = principal.into();
        self.call.query("principal", principal);
        self
    }

    /// Sets the host of the ACL. Defaults to any host.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        let host: String = host.into();
        self.call.query("host", host);
        self
    }

    /// Sets the operation of the ACL. Defaults to any.
    pub fn operation(mut self, operation: impl Into<AclOperation>) -> Self {
        let operation: AclOperation = operation.into();
        self.call.query("operation", operation);
        self
    }

    /// Sets the permission of the ACL: allow or deny. Defaults to any.
    pub fn permission(mut self, permission: impl Into<AclPermission>) -> Self {
        let permission: AclPermission = permission.into();
        self.call.query("permission", permission);
        self
    }
}

request! {
    /// A request builder for [`AclsClient::list`].
    ListAcls -> Json<AclDataList>, idempotent
}

static CREATE: Operation = Operation {
    id: "createKafkaAcls",
    name: "create acls",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/acls",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AclsClient::create`].
    CreateAcls -> Empty, idempotent
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

impl DeleteAcls {
    /// Sets the name of the resource of the ACL. Defaults to any.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        let resource_name: String = resource_name.into();
        self.call.query("resource_name", resource_name);
        self
    }

    /// Sets the principal of the ACL: `User:` followed by a number, or `UserV2:` followed by an ID
    /// (`sa-…`). Defaults to any.
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        let principal: String = principal.into();
        self.call.query("principal", principal);
        self
    }

    /// Sets the host of the ACL. Defaults to any host.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        let host: String = host.into();
        self.call.query("host", host);
        self
    }
}

request! {
    /// A request builder for [`AclsClient::delete`].
    DeleteAcls -> Json<Option<DeletedAclDataList>>, idempotent
}

/// ACLs to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAclRequestDataList {
    /// The ACLs to create.
    pub data: Vec<CreateAclRequestData>,
}

impl CreateAclRequestDataList {
    /// Creates a `CreateAclRequestDataList` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<CreateAclRequestData>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CreateAclRequestDataList {
    "data": data,
});

/// An ACL to create.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CreateAclRequestData` with its required fields.
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
    "resource_type": resource_type,
    "resource_name": resource_name,
    "pattern_type": pattern_type,
    "principal": principal,
    "host": host,
    "operation": operation,
    "permission": permission,
});

/// The resource type of an ACL.
///
/// `ANY` is only valid in searches.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AclResourceType {
    /// `UNKNOWN`
    Unknown,
    /// `ANY`
    Any,
    /// `TOPIC`
    Topic,
    /// `GROUP`
    Group,
    /// `CLUSTER`
    Cluster,
    /// `TRANSACTIONAL_ID`
    TransactionalId,
    /// `DELEGATION_TOKEN`
    DelegationToken,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AclResourceType {
    "UNKNOWN": Unknown,
    "ANY": Any,
    "TOPIC": Topic,
    "GROUP": Group,
    "CLUSTER": Cluster,
    "TRANSACTIONAL_ID": TransactionalId,
    "DELEGATION_TOKEN": DelegationToken,
});

/// The pattern type of the resource name of an ACL: the whole name (`LITERAL`) or a prefix
/// (`PREFIXED`).
///
/// `ANY` and `MATCH` are only valid in searches.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AclPatternType {
    /// `UNKNOWN`
    Unknown,
    /// `ANY`
    Any,
    /// `MATCH`
    Match,
    /// `LITERAL`
    Literal,
    /// `PREFIXED`
    Prefixed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AclPatternType {
    "UNKNOWN": Unknown,
    "ANY": Any,
    "MATCH": Match,
    "LITERAL": Literal,
    "PREFIXED": Prefixed,
});

/// An operation of an ACL.
///
/// `ANY` is only valid in searches.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AclOperation {
    /// `UNKNOWN`
    Unknown,
    /// `ANY`
    Any,
    /// `ALL`
    All,
    /// `READ`
    Read,
    /// `WRITE`
    Write,
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `ALTER`
    Alter,
    /// `DESCRIBE`
    Describe,
    /// `CLUSTER_ACTION`
    ClusterAction,
    /// `DESCRIBE_CONFIGS`
    DescribeConfigs,
    /// `ALTER_CONFIGS`
    AlterConfigs,
    /// `IDEMPOTENT_WRITE`
    IdempotentWrite,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AclOperation {
    "UNKNOWN": Unknown,
    "ANY": Any,
    "ALL": All,
    "READ": Read,
    "WRITE": Write,
    "CREATE": Create,
    "DELETE": Delete,
    "ALTER": Alter,
    "DESCRIBE": Describe,
    "CLUSTER_ACTION": ClusterAction,
    "DESCRIBE_CONFIGS": DescribeConfigs,
    "ALTER_CONFIGS": AlterConfigs,
    "IDEMPOTENT_WRITE": IdempotentWrite,
});

/// The permission of an ACL: allow or deny.
///
/// `ANY` is only valid in searches.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AclPermission {
    /// `UNKNOWN`
    Unknown,
    /// `ANY`
    Any,
    /// `DENY`
    Deny,
    /// `ALLOW`
    Allow,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AclPermission {
    "UNKNOWN": Unknown,
    "ANY": Any,
    "DENY": Deny,
    "ALLOW": Allow,
});

/// A list of ACLs.
#[derive(Clone, PartialEq)]
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
    /// Creates an `AclDataList` with its required fields.
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
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// An ACL: it allows or denies a principal an operation on a resource.
#[derive(Clone, PartialEq)]
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

/// The required fields of [`AclData`], taken by [`AclData::new`].
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
    /// Creates an `AclData` from its required fields.
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
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "resource_type": resource_type,
    "resource_name": resource_name,
    "pattern_type": pattern_type,
    "principal": principal,
    "host": host,
    "operation": operation,
    "permission": permission,
});

/// The ACLs that were deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedAclDataList {
    /// The deleted ACLs.
    pub data: Vec<AclData>,
}

impl DeletedAclDataList {
    /// Creates a `DeletedAclDataList` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<AclData>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(DeletedAclDataList {
    "data": data,
});
