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

/// The operations of [`ServiceQuotaV1::applied_quotas`](super::ServiceQuotaV1::applied_quotas).
///
/// Quotas of an organization or of resources in it.
#[derive(Clone, Debug)]
pub struct AppliedQuotasClient {
    pub(super) client: Client,
}

impl AppliedQuotasClient {
    /// Lists applied quotas.
    ///
    /// Returns the quotas of one scope, in pages.
    ///
    /// `GET /service-quota/v1/applied-quotas` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listServiceQuotaV1AppliedQuotas)
    ///
    /// # Parameters
    ///
    /// - `scope`: Filters by scope.
    ///
    /// Optional: [`environment`](ListAppliedQuotas::environment),
    /// [`network`](ListAppliedQuotas::network),
    /// [`kafka_cluster`](ListAppliedQuotas::kafka_cluster),
    /// [`identity_provider`](ListAppliedQuotas::identity_provider),
    /// [`certificate_authority`](ListAppliedQuotas::certificate_authority),
    /// [`id`](ListAppliedQuotas::id), [`page_size`](ListAppliedQuotas::page_size),
    /// [`page_token`](ListAppliedQuotas::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of applied quotas.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, scope: impl Into<String>) -> ListAppliedQuotas {
        let scope: String = scope.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("scope", scope);
        ListAppliedQuotas { call }
    }

    /// Gets an applied quota.
    ///
    /// Returns a quota. The scope of the quota determines which other parameters are required.
    ///
    /// `GET /service-quota/v1/applied-quotas/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getServiceQuotaV1AppliedQuota)
    ///
    /// # Parameters
    ///
    /// - `id`: The code of the quota.
    ///
    /// Optional: [`environment`](GetAppliedQuota::environment),
    /// [`network`](GetAppliedQuota::network), [`kafka_cluster`](GetAppliedQuota::kafka_cluster),
    /// [`identity_provider`](GetAppliedQuota::identity_provider),
    /// [`certificate_authority`](GetAppliedQuota::certificate_authority)
    ///
    /// # Response
    ///
    /// - 200: The requested quota.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no quota with this code in the given scope.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .service_quota_v1()
    ///     .applied_quotas()
    ///     .get("kafka_clusters_per_environment")
    ///     .await?;
    /// println!("{response:?}");
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

impl ListAppliedQuotas {
    /// Filters by environment ID.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        let environment: String = environment.into();
        self.call.query("environment", environment);
        self
    }

    /// Filters by network ID.
    pub fn network(mut self, network: impl Into<String>) -> Self {
        let network: String = network.into();
        self.call.query("network", network);
        self
    }

    /// Filters by Kafka cluster ID.
    pub fn kafka_cluster(mut self, kafka_cluster: impl Into<String>) -> Self {
        let kafka_cluster: String = kafka_cluster.into();
        self.call.query("kafka_cluster", kafka_cluster);
        self
    }

    /// Filters by identity provider ID.
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        let identity_provider: String = identity_provider.into();
        self.call.query("identity_provider", identity_provider);
        self
    }

    /// Filters by certificate authority ID.
    pub fn certificate_authority(
        mut self,
        certificate_authority: impl Into<String>,
    ) -> Self {
        let certificate_authority: String = certificate_authority.into();
        self.call.query("certificate_authority", certificate_authority);
        self
    }

    /// Filters by quota code.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        let id: String = id.into();
        self.call.query("id", id);
        self
    }

    /// Sets the maximum number of items per page. At most 200; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`AppliedQuotasClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListAppliedQuotas -> Json<AppliedQuotaList>, idempotent
}

pages! {
    ListAppliedQuotas -> AppliedQuotaList, Paging::link(&["page_token"])
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

impl GetAppliedQuota {
    /// Sets the ID of the environment that the quota applies to. Required if the scope of the quota
    /// is `ENVIRONMENT`, `NETWORK` or `KAFKA_CLUSTER`.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        let environment: String = environment.into();
        self.call.query("environment", environment);
        self
    }

    /// Sets the ID of the network of the quota. Required if the scope of the quota is `NETWORK`.
    pub fn network(mut self, network: impl Into<String>) -> Self {
        let network: String = network.into();
        self.call.query("network", network);
        self
    }

    /// Sets the ID of the Kafka cluster of the quota. Required if the scope of the quota is
    /// `KAFKA_CLUSTER`.
    pub fn kafka_cluster(mut self, kafka_cluster: impl Into<String>) -> Self {
        let kafka_cluster: String = kafka_cluster.into();
        self.call.query("kafka_cluster", kafka_cluster);
        self
    }

    /// Sets the ID of the identity provider of the quota. Required if the scope of the quota is
    /// `IDENTITY_PROVIDER`.
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        let identity_provider: String = identity_provider.into();
        self.call.query("identity_provider", identity_provider);
        self
    }

    /// Sets the ID of the certificate authority of the quota. Required if the scope of the quota is
    /// `CERTIFICATE_AUTHORITY`.
    pub fn certificate_authority(
        mut self,
        certificate_authority: impl Into<String>,
    ) -> Self {
        let certificate_authority: String = certificate_authority.into();
        self.call.query("certificate_authority", certificate_authority);
        self
    }
}

request! {
    /// A request builder for [`AppliedQuotasClient::get`].
    GetAppliedQuota -> Json<AppliedQuota>, idempotent
}

/// A page of applied quotas.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppliedQuotaList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `service-quota/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `AppliedQuotaList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The applied quotas on this page. No duplicates.
    pub data: Vec<AppliedQuota>,
}

impl AppliedQuotaList {
    /// Creates an `AppliedQuotaList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppliedQuota {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `service-quota/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `AppliedQuota`.
    pub kind: Option<String>,
    /// The code of the quota. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The scope of the quota.
    pub scope: AppliedQuotaScope,
    /// The display name of the quota. Immutable.
    pub display_name: String,
    /// The default limit.
    pub default_limit: i32,
    /// The current limit.
    pub applied_limit: i32,
    /// The current usage. Absent if it is not measured.
    pub usage: Option<i32>,
    /// The user of the quota. Immutable.
    pub user: Option<GlobalObjectReference>,
    /// The organization that the quota applies to.
    pub organization: Option<GlobalObjectReference>,
    /// The environment of the quota. Null or absent if it has none. Immutable.
    pub environment: Option<GlobalObjectReference>,
    /// The network of the quota. Null or absent if it has none. Immutable.
    pub network: Option<EnvScopedObjectReference>,
    /// The Kafka cluster of the quota. Null or absent if it has none. Immutable.
    pub kafka_cluster: Option<EnvScopedObjectReference>,
    /// The identity provider of the quota. Null or absent if it has none. Immutable.
    pub identity_provider: Option<GlobalObjectReference>,
    /// The certificate authority of the quota. Null or absent if it has none. Immutable.
    pub certificate_authority: Option<GlobalObjectReference>,
}

impl AppliedQuota {
    /// Creates an `AppliedQuota` with its required fields.
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
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: i32) -> Self {
        self.usage = Some(usage);
        self
    }

    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(mut self, user: impl Into<GlobalObjectReference>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`organization`](Self::organization).
    #[must_use]
    pub fn with_organization(
        mut self,
        organization: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(
        mut self,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`kafka_cluster`](Self::kafka_cluster).
    #[must_use]
    pub fn with_kafka_cluster(
        mut self,
        kafka_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        self.kafka_cluster = Some(kafka_cluster.into());
        self
    }

    /// Sets [`identity_provider`](Self::identity_provider).
    #[must_use]
    pub fn with_identity_provider(
        mut self,
        identity_provider: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }

    /// Sets [`certificate_authority`](Self::certificate_authority).
    #[must_use]
    pub fn with_certificate_authority(
        mut self,
        certificate_authority: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.certificate_authority = Some(certificate_authority.into());
        self
    }
}

model!(AppliedQuota {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "scope": scope,
    "display_name": display_name,
    "default_limit": default_limit,
    "applied_limit": applied_limit,
    "usage": usage,
    "user": user,
    "organization": organization,
    "environment": environment,
    "network": network,
    "kafka_cluster": kafka_cluster,
    "identity_provider": identity_provider,
    "certificate_authority": certificate_authority,
});

/// The scope of the quota.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppliedQuotaScope {
    /// `ORGANIZATION`
    Organization,
    /// `ENVIRONMENT`
    Environment,
    /// `NETWORK`
    Network,
    /// `KAFKA_CLUSTER`
    KafkaCluster,
    /// `SERVICE_ACCOUNT`
    ServiceAccount,
    /// `USER_ACCOUNT`
    UserAccount,
    /// `IDENTITY_PROVIDER`
    IdentityProvider,
    /// `CERTIFICATE_AUTHORITY`
    CertificateAuthority,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AppliedQuotaScope {
    "ORGANIZATION": Organization,
    "ENVIRONMENT": Environment,
    "NETWORK": Network,
    "KAFKA_CLUSTER": KafkaCluster,
    "SERVICE_ACCOUNT": ServiceAccount,
    "USER_ACCOUNT": UserAccount,
    "IDENTITY_PROVIDER": IdentityProvider,
    "CERTIFICATE_AUTHORITY": CertificateAuthority,
});
