// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The hosts and credentials of Confluent Cloud.

use crate::auth::TokenSource;
use crate::client::{Client, ClientBuilder, EnvLogin};
use crate::error::Result;
use crate::model::Secret;
use crate::oauth::{
    Application, ApplicationEnv, AuthorizationServer, ExchangeLogin, Login,
    LoginArgument, Tokens,
};
use crate::operation::{
    ErrorMatch, Exchange, Host, Operation, Retry, Scheme, SchemeKind, Service, Setting,
};

/// The service.
pub(crate) static SERVICE: Service = Service {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    product: "Confluent Cloud",
    repository: "",
    hosts: &[&CONTROL_PLANE, &TELEMETRY, &FLINK, &KAFKA, &SCHEMA_REGISTRY],
    schemes: &[
        &CLOUD_API_KEY,
        &STS_TOKEN,
        &USER_TOKEN,
        &EXTERNAL_TOKEN,
        &FLINK_API_KEY,
        &GLOBAL_API_KEY,
        &KAFKA_API_KEY,
        &METRICS_API_KEY,
        &RESOURCE_API_KEY,
        &SCHEMA_REGISTRY_API_KEY,
        &TABLEFLOW_API_KEY,
    ],
    values: &[
        &ORGANIZATION_ID,
        &ENVIRONMENT_ID,
        &KAFKA_CLUSTER_ID,
        &BOOTSTRAP_SERVERS,
        &SCHEMA_REGISTRY_ID,
        &FLINK_COMPUTE_POOL_ID,
        &FLINK_PRINCIPAL_ID,
        &FLINK_CATALOG_NAME,
        &FLINK_DATABASE_NAME,
    ],
    domains: &["confluent.cloud"],
    already_exists: ErrorMatch {
        codes: &["40002", "40960", "40971"],
        texts: &[
            "already exists",
            "already exist",
            "name should be unique",
            "must be unique",
            "is already in use",
        ],
    },
    scopes: &[
        ("createOrgV2Environment", &["CreateEnvironment:Organization"]),
        ("deleteOrgV2Environment", &["Delete:Environment"]),
        ("getOrgV2Environment", &["Describe:Environment"]),
        ("getOrgV2Organization", &["Describe:Organization"]),
        ("listOrgV2Environments", &["Describe:Environment"]),
        ("listOrgV2Organizations", &["Describe:Organization"]),
        ("updateOrgV2Environment", &["Alter:Environment"]),
        ("updateOrgV2Organization", &["Alter:Organization"]),
    ],
};

/// The logins in environment variables.
pub(crate) const ENV_LOGINS: &[EnvLogin] = &[
    EnvLogin {
        env: &[
            "OAUTH_EXTERNAL_CLIENT_ID",
            "OAUTH_EXTERNAL_CLIENT_SECRET",
            "OAUTH_EXTERNAL_TOKEN_URL",
        ],
        read: |builder, env| IDENTITY_PROVIDER_LOGIN.login_from_env(builder, env),
    },
];

/// The control plane of Confluent Cloud.
pub(crate) static CONTROL_PLANE: Host = Host {
    name: "control plane",
    setter: "control_plane_url",
    url: "https://api.confluent.cloud",
    env: &["CONFLUENT_CLOUD_REST_ENDPOINT"],
    placeholder: false,
};

/// The Metrics API of Confluent Cloud.
pub(crate) static TELEMETRY: Host = Host {
    name: "telemetry",
    setter: "telemetry_url",
    url: "https://api.telemetry.confluent.cloud",
    env: &["TELEMETRY_ENDPOINT"],
    placeholder: false,
};

/// The Flink API of a cloud region.
pub(crate) static FLINK: Host = Host {
    name: "flink",
    setter: "flink_url",
    url: "https://flink.region.provider.confluent.cloud",
    env: &["FLINK_REST_ENDPOINT"],
    placeholder: true,
};

/// The REST API of a Kafka cluster.
pub(crate) static KAFKA: Host = Host {
    name: "kafka",
    setter: "kafka_url",
    url: "https://pkc-00000.region.provider.confluent.cloud",
    env: &["KAFKA_REST_ENDPOINT"],
    placeholder: true,
};

/// The API of a Schema Registry cluster, which also serves the Stream Catalog.
pub(crate) static SCHEMA_REGISTRY: Host = Host {
    name: "schema registry",
    setter: "schema_registry_url",
    url: "https://psrc-00000.region.provider.confluent.cloud",
    env: &[
        "SCHEMA_REGISTRY_REST_ENDPOINT",
        "SCHEMA_REGISTRY_ENDPOINT",
        "CATALOG_REST_ENDPOINT",
    ],
    placeholder: true,
};

/// API key of the control plane, sent as Basic authentication: the key ID as the user name, the
/// secret as the password.
pub(crate) static CLOUD_API_KEY: Scheme = Scheme {
    name: "cloud-api-key",
    setter: "cloud_api_key",
    label: "cloud API key",
    kind: SchemeKind::Basic,
    env: &[&["CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"]],
};

/// Confluent Cloud access token issued by the Security Token Service (STS).
pub(crate) static STS_TOKEN: Scheme = Scheme {
    name: "sts-token",
    setter: "sts_token",
    label: "STS token",
    kind: SchemeKind::Bearer,
    env: &[&["CONFLUENT_CLOUD_STS_TOKEN"]],
};

/// Token of a signed-in user.
///
/// The scopes are the permissions that an operation requires.
pub(crate) static USER_TOKEN: Scheme = Scheme {
    name: "user-token",
    setter: "user_token",
    label: "user token",
    kind: SchemeKind::Bearer,
    env: &[],
};

/// Access token issued by an identity provider of the organization.
///
/// The token URL is a placeholder for that of the identity provider.
pub(crate) static EXTERNAL_TOKEN: Scheme = Scheme {
    name: "external-token",
    setter: "external_token",
    label: "external access token",
    kind: SchemeKind::Bearer,
    env: &[&["OAUTH_EXTERNAL_ACCESS_TOKEN"]],
};

/// API key of Flink in a cloud region, sent as Basic authentication.
pub(crate) static FLINK_API_KEY: Scheme = Scheme {
    name: "flink-api-key",
    setter: "flink_api_key",
    label: "Flink API key",
    kind: SchemeKind::Basic,
    env: &[&["FLINK_API_KEY", "FLINK_API_SECRET"]],
};

/// Global API key, sent as Basic authentication.
pub(crate) static GLOBAL_API_KEY: Scheme = Scheme {
    name: "global-api-key",
    setter: "global_api_key",
    label: "global API key",
    kind: SchemeKind::Basic,
    env: &[&["CONFLUENT_GLOBAL_API_KEY", "CONFLUENT_GLOBAL_API_SECRET"]],
};

/// API key of a Kafka cluster, sent as Basic authentication.
pub(crate) static KAFKA_API_KEY: Scheme = Scheme {
    name: "kafka-api-key",
    setter: "kafka_api_key",
    label: "Kafka API key",
    kind: SchemeKind::Basic,
    env: &[&["KAFKA_API_KEY", "KAFKA_API_SECRET"]],
};

/// Cloud API key that is only used for the Metrics API.
pub(crate) static METRICS_API_KEY: Scheme = Scheme {
    name: "metrics-api-key",
    setter: "metrics_api_key",
    label: "metrics API key",
    kind: SchemeKind::Basic,
    env: &[&["TELEMETRY_API_KEY", "TELEMETRY_API_SECRET"]],
};

/// API key of a single resource, such as a cluster or a region, sent as Basic authentication.
pub(crate) static RESOURCE_API_KEY: Scheme = Scheme {
    name: "resource-api-key",
    setter: "resource_api_key",
    label: "resource API key",
    kind: SchemeKind::Basic,
    env: &[],
};

/// API key of a Schema Registry cluster, sent as Basic authentication.
pub(crate) static SCHEMA_REGISTRY_API_KEY: Scheme = Scheme {
    name: "schema-registry-api-key",
    setter: "schema_registry_api_key",
    label: "Schema Registry API key",
    kind: SchemeKind::Basic,
    env: &[&["SCHEMA_REGISTRY_API_KEY", "SCHEMA_REGISTRY_API_SECRET"]],
};

/// API key of Tableflow, sent as Basic authentication.
pub(crate) static TABLEFLOW_API_KEY: Scheme = Scheme {
    name: "tableflow-api-key",
    setter: "tableflow_api_key",
    label: "Tableflow API key",
    kind: SchemeKind::Basic,
    env: &[&["TABLEFLOW_API_KEY", "TABLEFLOW_API_SECRET"]],
};

/// The ID of the organization.
pub(crate) static ORGANIZATION_ID: Setting = Setting {
    name: "organization id",
    setter: "organization_id",
    env: &[
        "CONFLUENT_ORGANIZATION_ID",
        "FLINK_ORG_ID",
        "CONFLUENT_CLOUD_ORGANIZATION_ID",
    ],
};

/// The ID of an environment, such as `env-abc123`.
pub(crate) static ENVIRONMENT_ID: Setting = Setting {
    name: "environment id",
    setter: "environment_id",
    env: &["CONFLUENT_ENVIRONMENT_ID", "FLINK_ENV_ID", "KAFKA_ENV_ID"],
};

/// The ID of a Kafka cluster, such as `lkc-abc123`.
pub(crate) static KAFKA_CLUSTER_ID: Setting = Setting {
    name: "kafka cluster id",
    setter: "kafka_cluster_id",
    env: &["KAFKA_ID", "KAFKA_CLUSTER_ID"],
};

/// The bootstrap servers of a Kafka cluster, as a comma-separated list of `host:port`.
pub(crate) static BOOTSTRAP_SERVERS: Setting = Setting {
    name: "bootstrap servers",
    setter: "bootstrap_servers",
    env: &["BOOTSTRAP_SERVERS"],
};

/// The ID of a Schema Registry cluster, such as `lsrc-abc123`.
pub(crate) static SCHEMA_REGISTRY_ID: Setting = Setting {
    name: "schema registry id",
    setter: "schema_registry_id",
    env: &["SCHEMA_REGISTRY_ID"],
};

/// The ID of a Flink compute pool, such as `lfcp-abc123`.
pub(crate) static FLINK_COMPUTE_POOL_ID: Setting = Setting {
    name: "flink compute pool id",
    setter: "flink_compute_pool_id",
    env: &["FLINK_COMPUTE_POOL_ID"],
};

/// The ID of the user or service account that Flink statements run as, such as `sa-abc123`.
pub(crate) static FLINK_PRINCIPAL_ID: Setting = Setting {
    name: "flink principal id",
    setter: "flink_principal_id",
    env: &["FLINK_PRINCIPAL_ID"],
};

/// The default catalog of Flink statements: the name of an environment.
pub(crate) static FLINK_CATALOG_NAME: Setting = Setting {
    name: "flink catalog name",
    setter: "flink_catalog_name",
    env: &["FLINK_CATALOG_NAME"],
};

/// The default database of Flink statements: the name of a Kafka cluster.
pub(crate) static FLINK_DATABASE_NAME: Setting = Setting {
    name: "flink database name",
    setter: "flink_database_name",
    env: &["FLINK_DATABASE_NAME"],
};

/// The token exchange for the STS token.
static STS_TOKEN_EXCHANGE: Exchange = Exchange {
    name: "STS token",
    operation: &STS_TOKEN_OPERATION,
    fields: &[
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("subject_token_type", "urn:ietf:params:oauth:token-type:jwt"),
        ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
    ],
    subject: "subject_token",
    token: "access_token",
    expires_in: "expires_in",
    life: std::time::Duration::from_secs(900),
};

/// The operation of the token exchange, which is idempotent.
static STS_TOKEN_OPERATION: Operation = Operation {
    id: "exchangeStsV1OauthToken",
    name: "exchange oauth token",
    method: "POST",
    path: "/sts/v1/oauth2/token",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::Idempotent,
};

/// The authorization server that issues the external access token.
static EXTERNAL_TOKEN_SERVER: AuthorizationServer = AuthorizationServer {
    scheme: &EXTERNAL_TOKEN,
    host: &SCHEMA_REGISTRY,
    token_url: "",
    refresh_url: "",
    authorization_url: "",
    device_url: "",
    discovery_url: "",
    authentication: None,
    documented_scopes: &[],
    default_scopes: &[],
    parameters: &[],
    lifetime: std::time::Duration::from_secs(300),
    env: ApplicationEnv {
        client_id: &["OAUTH_EXTERNAL_CLIENT_ID"],
        client_secret: &["OAUTH_EXTERNAL_CLIENT_SECRET"],
        token_url: &["OAUTH_EXTERNAL_TOKEN_URL"],
        scopes: &["OAUTH_EXTERNAL_TOKEN_SCOPE"],
    },
};

/// The login whose tokens are exchanged for the STS token.
static IDENTITY_PROVIDER_LOGIN: ExchangeLogin = ExchangeLogin {
    server: &EXTERNAL_TOKEN_SERVER,
    scheme: &STS_TOKEN,
    exchange: &STS_TOKEN_EXCHANGE,
    arguments: &[
        LoginArgument {
            field: "identity_pool_id",
            header: "confluent-identity-pool-id",
            env: &["OAUTH_IDENTITY_POOL_ID"],
        },
    ],
};

impl ClientBuilder {
    /// Sets the cloud API key.
    ///
    /// API key of the control plane, sent as Basic authentication: the key ID as the user name, the
    /// secret as the password.
    pub fn cloud_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&CLOUD_API_KEY, key, secret)
    }

    /// Sets the STS token.
    ///
    /// Confluent Cloud access token issued by the Security Token Service (STS).
    pub fn sts_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&STS_TOKEN, token)
    }

    /// Sets the user token.
    ///
    /// Token of a signed-in user. The scopes are the permissions that an operation requires.
    pub fn user_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&USER_TOKEN, token)
    }

    /// Sets the external access token.
    ///
    /// Access token issued by an identity provider of the organization. The token URL is a
    /// placeholder for that of the identity provider.
    pub fn external_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&EXTERNAL_TOKEN, token)
    }

    /// Sets the Flink API key.
    ///
    /// API key of Flink in a cloud region, sent as Basic authentication.
    pub fn flink_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&FLINK_API_KEY, key, secret)
    }

    /// Sets the global API key.
    ///
    /// Global API key, sent as Basic authentication.
    pub fn global_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&GLOBAL_API_KEY, key, secret)
    }

    /// Sets the Kafka API key.
    ///
    /// API key of a Kafka cluster, sent as Basic authentication.
    pub fn kafka_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&KAFKA_API_KEY, key, secret)
    }

    /// Sets the metrics API key.
    ///
    /// Cloud API key that is only used for the Metrics API.
    pub fn metrics_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&METRICS_API_KEY, key, secret)
    }

    /// Sets the resource API key.
    ///
    /// API key of a single resource, such as a cluster or a region, sent as Basic authentication.
    pub fn resource_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&RESOURCE_API_KEY, key, secret)
    }

    /// Sets the Schema Registry API key.
    ///
    /// API key of a Schema Registry cluster, sent as Basic authentication.
    pub fn schema_registry_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&SCHEMA_REGISTRY_API_KEY, key, secret)
    }

    /// Sets the Tableflow API key.
    ///
    /// API key of Tableflow, sent as Basic authentication.
    pub fn tableflow_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&TABLEFLOW_API_KEY, key, secret)
    }

    /// Sets the source of the STS token.
    pub fn sts_token_source(self, source: impl TokenSource) -> Self {
        self.set_source(&STS_TOKEN, source)
    }

    /// Sets the source of the user token.
    pub fn user_token_source(self, source: impl TokenSource) -> Self {
        self.set_source(&USER_TOKEN, source)
    }

    /// Sets the source of the external access token.
    pub fn external_token_source(self, source: impl TokenSource) -> Self {
        self.set_source(&EXTERNAL_TOKEN, source)
    }

    /// Sets the source whose tokens are exchanged for the STS token.
    ///
    /// The STS token is refreshed before it expires.
    pub fn sts_token_exchange(
        self,
        identity_pool_id: impl Into<String>,
        source: impl TokenSource,
    ) -> Self {
        let fields = vec![("identity_pool_id", identity_pool_id.into())];
        self.set_exchange(&STS_TOKEN, &STS_TOKEN_EXCHANGE, fields, source)
    }

    /// Sets an application whose own access tokens are the external access token (RFC 6749, client
    /// credentials).
    ///
    /// The application has to state the URL of the token endpoint, or its issuer.
    pub fn external_token_client_credentials(self, application: Application) -> Self {
        self.set_client_credentials(&EXTERNAL_TOKEN_SERVER, application)
    }

    /// Sets the tokens of a login as the external access token, and the application that refreshes
    /// them.
    ///
    /// The application has to state the URL of the token endpoint, or its issuer.
    ///
    /// [`Client::external_token_login`](crate::Client::external_token_login) returns tokens.
    pub fn external_token_tokens(
        self,
        application: Application,
        tokens: Tokens,
    ) -> Self {
        self.set_tokens(&EXTERNAL_TOKEN_SERVER, application, tokens)
    }

    /// Sets an application whose access tokens are the external access token, and are exchanged for
    /// the STS token. Both are renewed before they expire.
    ///
    /// The application has to state the URL of the token endpoint, or its issuer.
    pub fn identity_provider(
        self,
        application: Application,
        identity_pool_id: impl Into<String>,
    ) -> Self {
        self.set_exchange_login(
            &IDENTITY_PROVIDER_LOGIN,
            application,
            vec![identity_pool_id.into()],
        )
    }

    /// Sends the ID of the identity pool to which the token belongs.
    ///
    /// The value is the header `confluent-identity-pool-id` of every request that uses the external
    /// access token.
    pub fn identity_pool_id(self, value: impl Into<String>) -> Self {
        self.set_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value)
    }

    /// Sets the base URL of the control plane of Confluent Cloud.
    ///
    /// Defaults to `https://api.confluent.cloud`.
    pub fn control_plane_url(self, url: impl Into<String>) -> Self {
        self.set_host(&CONTROL_PLANE, url)
    }

    /// Sets the base URL of the Metrics API of Confluent Cloud.
    ///
    /// Defaults to `https://api.telemetry.confluent.cloud`.
    pub fn telemetry_url(self, url: impl Into<String>) -> Self {
        self.set_host(&TELEMETRY, url)
    }

    /// Sets the base URL of the Flink API of a cloud region.
    ///
    /// There is no default.
    pub fn flink_url(self, url: impl Into<String>) -> Self {
        self.set_host(&FLINK, url)
    }

    /// Sets the base URL of the REST API of a Kafka cluster.
    ///
    /// There is no default.
    pub fn kafka_url(self, url: impl Into<String>) -> Self {
        self.set_host(&KAFKA, url)
    }

    /// Sets the base URL of the API of a Schema Registry cluster, which also serves the Stream
    /// Catalog.
    ///
    /// There is no default.
    pub fn schema_registry_url(self, url: impl Into<String>) -> Self {
        self.set_host(&SCHEMA_REGISTRY, url)
    }

    /// Sends the ID of the Schema Registry cluster, required for requests with an external token.
    ///
    /// The value is the header `target-sr-cluster` of every request to the host `schema-registry`.
    pub fn schema_registry_cluster_id(self, value: impl Into<String>) -> Self {
        self.set_host_header(&SCHEMA_REGISTRY, "target-sr-cluster", value)
    }

    /// Sets the ID of the organization.
    ///
    /// [`Client::organization_id`](crate::Client::organization_id) returns the value. It is not
    /// sent with requests.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        self.set_value(&ORGANIZATION_ID, value)
    }

    /// Sets the ID of an environment, such as `env-abc123`.
    ///
    /// [`Client::environment_id`](crate::Client::environment_id) returns the value. It is not sent
    /// with requests.
    pub fn environment_id(self, value: impl Into<String>) -> Self {
        self.set_value(&ENVIRONMENT_ID, value)
    }

    /// Sets the ID of a Kafka cluster, such as `lkc-abc123`.
    ///
    /// [`Client::kafka_cluster_id`](crate::Client::kafka_cluster_id) returns the value. It is not
    /// sent with requests.
    pub fn kafka_cluster_id(self, value: impl Into<String>) -> Self {
        self.set_value(&KAFKA_CLUSTER_ID, value)
    }

    /// Sets the bootstrap servers of a Kafka cluster, as a comma-separated list of `host:port`.
    ///
    /// [`Client::bootstrap_servers`](crate::Client::bootstrap_servers) returns the value. It is not
    /// sent with requests.
    pub fn bootstrap_servers(self, value: impl Into<String>) -> Self {
        self.set_value(&BOOTSTRAP_SERVERS, value)
    }

    /// Sets the ID of a Schema Registry cluster, such as `lsrc-abc123`.
    ///
    /// [`Client::schema_registry_id`](crate::Client::schema_registry_id) returns the value. It is
    /// not sent with requests.
    pub fn schema_registry_id(self, value: impl Into<String>) -> Self {
        self.set_value(&SCHEMA_REGISTRY_ID, value)
    }

    /// Sets the ID of a Flink compute pool, such as `lfcp-abc123`.
    ///
    /// [`Client::flink_compute_pool_id`](crate::Client::flink_compute_pool_id) returns the value.
    /// It is not sent with requests.
    pub fn flink_compute_pool_id(self, value: impl Into<String>) -> Self {
        self.set_value(&FLINK_COMPUTE_POOL_ID, value)
    }

    /// Sets the ID of the user or service account that Flink statements run as, such as
    /// `sa-abc123`.
    ///
    /// [`Client::flink_principal_id`](crate::Client::flink_principal_id) returns the value. It is
    /// not sent with requests.
    pub fn flink_principal_id(self, value: impl Into<String>) -> Self {
        self.set_value(&FLINK_PRINCIPAL_ID, value)
    }

    /// Sets the default catalog of Flink statements: the name of an environment.
    ///
    /// [`Client::flink_catalog_name`](crate::Client::flink_catalog_name) returns the value. It is
    /// not sent with requests.
    pub fn flink_catalog_name(self, value: impl Into<String>) -> Self {
        self.set_value(&FLINK_CATALOG_NAME, value)
    }

    /// Sets the default database of Flink statements: the name of a Kafka cluster.
    ///
    /// [`Client::flink_database_name`](crate::Client::flink_database_name) returns the value. It is
    /// not sent with requests.
    pub fn flink_database_name(self, value: impl Into<String>) -> Self {
        self.set_value(&FLINK_DATABASE_NAME, value)
    }
}

impl Client {
    /// Returns the ID of the organization.
    ///
    /// The value comes from
    /// [`ClientBuilder::organization_id`](crate::ClientBuilder::organization_id) or from the first
    /// of the environment variables `CONFLUENT_ORGANIZATION_ID`, `FLINK_ORG_ID` and
    /// `CONFLUENT_CLOUD_ORGANIZATION_ID` that is set.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn organization_id(&self) -> Result<&str> {
        self.value(&ORGANIZATION_ID)
    }

    /// Returns the ID of an environment, such as `env-abc123`.
    ///
    /// The value comes from [`ClientBuilder::environment_id`](crate::ClientBuilder::environment_id)
    /// or from the first of the environment variables `CONFLUENT_ENVIRONMENT_ID`, `FLINK_ENV_ID`
    /// and `KAFKA_ENV_ID` that is set.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn environment_id(&self) -> Result<&str> {
        self.value(&ENVIRONMENT_ID)
    }

    /// Returns the ID of a Kafka cluster, such as `lkc-abc123`.
    ///
    /// The value comes from
    /// [`ClientBuilder::kafka_cluster_id`](crate::ClientBuilder::kafka_cluster_id) or from the
    /// first of the environment variables `KAFKA_ID` and `KAFKA_CLUSTER_ID` that is set.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn kafka_cluster_id(&self) -> Result<&str> {
        self.value(&KAFKA_CLUSTER_ID)
    }

    /// Returns the bootstrap servers of a Kafka cluster, as a comma-separated list of `host:port`.
    ///
    /// The value comes from
    /// [`ClientBuilder::bootstrap_servers`](crate::ClientBuilder::bootstrap_servers) or from the
    /// environment variable `BOOTSTRAP_SERVERS`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn bootstrap_servers(&self) -> Result<&str> {
        self.value(&BOOTSTRAP_SERVERS)
    }

    /// Returns the ID of a Schema Registry cluster, such as `lsrc-abc123`.
    ///
    /// The value comes from
    /// [`ClientBuilder::schema_registry_id`](crate::ClientBuilder::schema_registry_id) or from the
    /// environment variable `SCHEMA_REGISTRY_ID`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn schema_registry_id(&self) -> Result<&str> {
        self.value(&SCHEMA_REGISTRY_ID)
    }

    /// Returns the ID of a Flink compute pool, such as `lfcp-abc123`.
    ///
    /// The value comes from
    /// [`ClientBuilder::flink_compute_pool_id`](crate::ClientBuilder::flink_compute_pool_id) or
    /// from the environment variable `FLINK_COMPUTE_POOL_ID`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn flink_compute_pool_id(&self) -> Result<&str> {
        self.value(&FLINK_COMPUTE_POOL_ID)
    }

    /// Returns the ID of the user or service account that Flink statements run as, such as
    /// `sa-abc123`.
    ///
    /// The value comes from
    /// [`ClientBuilder::flink_principal_id`](crate::ClientBuilder::flink_principal_id) or from the
    /// environment variable `FLINK_PRINCIPAL_ID`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn flink_principal_id(&self) -> Result<&str> {
        self.value(&FLINK_PRINCIPAL_ID)
    }

    /// Returns the default catalog of Flink statements: the name of an environment.
    ///
    /// The value comes from
    /// [`ClientBuilder::flink_catalog_name`](crate::ClientBuilder::flink_catalog_name) or from the
    /// environment variable `FLINK_CATALOG_NAME`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn flink_catalog_name(&self) -> Result<&str> {
        self.value(&FLINK_CATALOG_NAME)
    }

    /// Returns the default database of Flink statements: the name of a Kafka cluster.
    ///
    /// The value comes from
    /// [`ClientBuilder::flink_database_name`](crate::ClientBuilder::flink_database_name) or from
    /// the environment variable `FLINK_DATABASE_NAME`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not set.
    pub fn flink_database_name(&self) -> Result<&str> {
        self.value(&FLINK_DATABASE_NAME)
    }

    /// Returns a login for the external access token: in a browser, on another device, or as an
    /// application.
    ///
    /// The application has to state the URL of the token endpoint, or its issuer.
    ///
    /// [`ClientBuilder::external_token_tokens`](crate::ClientBuilder::external_token_tokens) takes
    /// its tokens.
    pub fn external_token_login(&self, application: Application) -> Login {
        Login::new(self, &EXTERNAL_TOKEN_SERVER, application)
    }
}
