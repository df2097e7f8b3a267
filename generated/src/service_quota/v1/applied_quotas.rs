// Generated from service-quota/v1.yaml by `cargo xtask codegen`; do not edit.

//! Quotas of an organization or of resources in it.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Quotas of an organization or of resources in it.
///
/// Reached by [`ServiceQuotaV1::applied_quotas`](super::ServiceQuotaV1::applied_quotas).
#[derive(Clone, Debug)]
pub struct AppliedQuotasClient {
    pub(super) client: Client,
}

impl AppliedQuotasClient {
    /// Lists applied quotas.
    ///
    /// `GET /service-quota/v1/applied-quotas` · General Availability · cloud API key or STS token
    ///
    /// Returns the quotas of one scope, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listServiceQuotaV1AppliedQuotas)
    ///
    /// # Arguments
    ///
    /// - `scope`: Filters by scope.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of applied quotas. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .service_quota_v1()
    ///     .applied_quotas()
    ///     .list("KAFKA_CLUSTER")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, scope: impl AsRef<str>) -> ListAppliedQuotas {
        let mut call = Call::new(&self.client, &LIST);
        call.query("scope", scope.as_ref());
        ListAppliedQuotas { call }
    }

    /// Gets an applied quota.
    ///
    /// `GET /service-quota/v1/applied-quotas/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns a quota. The scope of the quota determines which other parameters are required.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getServiceQuotaV1AppliedQuota)
    ///
    /// # Arguments
    ///
    /// - `id`: The code of the quota.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested quota. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no quota with this code in the given scope. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .service_quota_v1()
    ///     .applied_quotas()
    ///     .get("kafka_clusters_per_environment")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetAppliedQuota {
        GetAppliedQuota {
            call: Call::new(&self.client, &GET).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listServiceQuotaV1AppliedQuotas",
    name: "list applied quotas",
    method: "GET",
    path: "/service-quota/v1/applied-quotas",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AppliedQuotasClient::list`].
    ListAppliedQuotas -> Json<AppliedQuotaList>
}

pages! {
    ListAppliedQuotas -> AppliedQuotaList, Paging::Link("page_token")
}

impl ListAppliedQuotas {
    /// Filters by environment ID.
    pub fn environment(mut self, environment: impl AsRef<str>) -> Self {
        self.call.query("environment", environment.as_ref());
        self
    }

    /// Filters by network ID.
    pub fn network(mut self, network: impl AsRef<str>) -> Self {
        self.call.query("network", network.as_ref());
        self
    }

    /// Filters by Kafka cluster ID.
    pub fn kafka_cluster(mut self, kafka_cluster: impl AsRef<str>) -> Self {
        self.call.query("kafka_cluster", kafka_cluster.as_ref());
        self
    }

    /// Filters by identity provider ID.
    pub fn identity_provider(mut self, identity_provider: impl AsRef<str>) -> Self {
        self.call.query("identity_provider", identity_provider.as_ref());
        self
    }

    /// Filters by certificate authority ID.
    pub fn certificate_authority(
        mut self,
        certificate_authority: impl AsRef<str>,
    ) -> Self {
        self.call.query("certificate_authority", certificate_authority.as_ref());
        self
    }

    /// Filters by quota code.
    pub fn id(mut self, id: impl AsRef<str>) -> Self {
        self.call.query("id", id.as_ref());
        self
    }

    /// The maximum number of items per page. At most 200; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

static GET: Operation = Operation {
    id: "getServiceQuotaV1AppliedQuota",
    name: "get applied quota",
    method: "GET",
    path: "/service-quota/v1/applied-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AppliedQuotasClient::get`].
    GetAppliedQuota -> Json<AppliedQuota>
}

impl GetAppliedQuota {
    /// The ID of the environment that the quota applies to. Required if the scope of the quota is
    /// `ENVIRONMENT`, `NETWORK` or `KAFKA_CLUSTER`.
    pub fn environment(mut self, environment: impl AsRef<str>) -> Self {
        self.call.query("environment", environment.as_ref());
        self
    }

    /// The ID of the network of the quota. Required if the scope of the quota is `NETWORK`.
    pub fn network(mut self, network: impl AsRef<str>) -> Self {
        self.call.query("network", network.as_ref());
        self
    }

    /// The ID of the Kafka cluster of the quota. Required if the scope of the quota is
    /// `KAFKA_CLUSTER`.
    pub fn kafka_cluster(mut self, kafka_cluster: impl AsRef<str>) -> Self {
        self.call.query("kafka_cluster", kafka_cluster.as_ref());
        self
    }

    /// The ID of the identity provider of the quota. Required if the scope of the quota is
    /// `IDENTITY_PROVIDER`.
    pub fn identity_provider(mut self, identity_provider: impl AsRef<str>) -> Self {
        self.call.query("identity_provider", identity_provider.as_ref());
        self
    }

    /// The ID of the certificate authority of the quota. Required if the scope of the quota is
    /// `CERTIFICATE_AUTHORITY`.
    pub fn certificate_authority(
        mut self,
        certificate_authority: impl AsRef<str>,
    ) -> Self {
        self.call.query("certificate_authority", certificate_authority.as_ref());
        self
    }
}

/// A page of applied quotas.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedQuotaList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `service-quota/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `AppliedQuotaList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The applied quotas on this page. Without duplicates.
    pub data: Vec<AppliedQuota>,
}

impl AppliedQuotaList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<AppliedQuota>>,
    ) -> Self {
        Self {
            api_version: "service-quota/v1".into(),
            kind: "AppliedQuotaList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AppliedQuotaList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for AppliedQuotaList {
    type Item = AppliedQuota;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[AppliedQuota] {
        &self.data
    }

    fn into_items(self) -> Vec<AppliedQuota> {
        self.data
    }
}

/// A quota of an organization or of a resource in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedQuota {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `service-quota/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `AppliedQuota`.
    pub kind: Option<String>,
    /// The code of the quota. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The scope of the quota.
    pub scope: AppliedQuotaScope,
    /// The display name of the quota. Cannot change after creation.
    pub display_name: String,
    /// The default limit.
    pub default_limit: i32,
    /// The current limit.
    pub applied_limit: i32,
    /// The current usage. Absent if it is not measured.
    pub usage: Option<i32>,
    /// The user of the quota. Cannot change after creation.
    pub user: Option<GlobalObjectReference>,
    /// The organization that the quota applies to.
    pub organization: Option<GlobalObjectReference>,
    /// The environment of the quota. Null or absent if it has none. Cannot change after creation.
    pub environment: Option<GlobalObjectReference>,
    /// The network of the quota. Null or absent if it has none. Cannot change after creation.
    pub network: Option<EnvScopedObjectReference>,
    /// The Kafka cluster of the quota. Null or absent if it has none. Cannot change after creation.
    pub kafka_cluster: Option<EnvScopedObjectReference>,
    /// The identity provider of the quota. Null or absent if it has none. Cannot change after
    /// creation.
    pub identity_provider: Option<GlobalObjectReference>,
    /// The certificate authority of the quota. Null or absent if it has none. Cannot change after
    /// creation.
    pub certificate_authority: Option<GlobalObjectReference>,
}

impl AppliedQuota {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        scope: impl Into<AppliedQuotaScope>,
        display_name: impl Into<String>,
        default_limit: i32,
        applied_limit: i32,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            scope: scope.into(),
            display_name: display_name.into(),
            default_limit,
            applied_limit,
            usage: None,
            user: None,
            organization: None,
            environment: None,
            network: None,
            kafka_cluster: None,
            identity_provider: None,
            certificate_authority: None,
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`usage`](Self::usage).
    pub fn with_usage(mut self, usage: i32) -> Self {
        self.usage = Some(usage);
        self
    }

    /// Sets [`user`](Self::user).
    pub fn with_user(mut self, user: impl Into<GlobalObjectReference>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`organization`](Self::organization).
    pub fn with_organization(
        mut self,
        organization: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(
        mut self,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`network`](Self::network).
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`kafka_cluster`](Self::kafka_cluster).
    pub fn with_kafka_cluster(
        mut self,
        kafka_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        self.kafka_cluster = Some(kafka_cluster.into());
        self
    }

    /// Sets [`identity_provider`](Self::identity_provider).
    pub fn with_identity_provider(
        mut self,
        identity_provider: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }

    /// Sets [`certificate_authority`](Self::certificate_authority).
    pub fn with_certificate_authority(
        mut self,
        certificate_authority: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.certificate_authority = Some(certificate_authority.into());
        self
    }
}

model!(AppliedQuota {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "scope": scope,
    5 "display_name": display_name,
    6 "default_limit": default_limit,
    7 "applied_limit": applied_limit,
    8 "usage": usage,
    9 "user": user,
    10 "organization": organization,
    11 "environment": environment,
    12 "network": network,
    13 "kafka_cluster": kafka_cluster,
    14 "identity_provider": identity_provider,
    15 "certificate_authority": certificate_authority,
});

open_enum! {
    /// The scope of the quota.
    pub enum AppliedQuotaScope {
        /// `ORGANIZATION`
        Organization = "ORGANIZATION",
        /// `ENVIRONMENT`
        Environment = "ENVIRONMENT",
        /// `NETWORK`
        Network = "NETWORK",
        /// `KAFKA_CLUSTER`
        KafkaCluster = "KAFKA_CLUSTER",
        /// `SERVICE_ACCOUNT`
        ServiceAccount = "SERVICE_ACCOUNT",
        /// `USER_ACCOUNT`
        UserAccount = "USER_ACCOUNT",
        /// `IDENTITY_PROVIDER`
        IdentityProvider = "IDENTITY_PROVIDER",
        /// `CERTIFICATE_AUTHORITY`
        CertificateAuthority = "CERTIFICATE_AUTHORITY",
    }
}
