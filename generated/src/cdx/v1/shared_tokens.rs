// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The tokens in invitations, which are redeemed for access.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ObjectMeta;
use crate::model::{
    Fields, Members, Model, Object, Secret, Union, alternative, model, tag, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ConsumerSharedResource;

/// The tokens in invitations, which are redeemed for access.
///
/// Reached by [`CdxV1::shared_tokens`](super::CdxV1::shared_tokens).
#[derive(Clone, Debug)]
pub struct SharedTokensClient {
    pub(super) client: Client,
}

impl SharedTokensClient {
    /// Gets the resources behind a token.
    ///
    /// `POST /cdx/v1/shared-tokens:resources` · cloud API key
    ///
    /// Checks the token of an invitation and returns what it gives access to. The token can still
    /// be redeemed afterwards.
    ///
    /// # Arguments
    ///
    /// - `body`: The token.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The resources that the token gives access to. |  |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | The token is not known. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::SharedToken;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = SharedToken::new("token");
    /// let answer = client.cdx_v1().shared_tokens().list_resources(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resources(&self, body: &SharedToken) -> ListSharedTokenResources {
        let mut call = Call::new(&self.client, &LIST_RESOURCES);
        call.json(body);
        ListSharedTokenResources { call }
    }

    /// Redeems a token.
    ///
    /// `POST /cdx/v1/shared-tokens:redeem` · cloud API key
    ///
    /// Takes up the share that an invitation offers. The secrets of the new API keys appear in this
    /// answer only, so store them at once.
    ///
    /// # Arguments
    ///
    /// - `body`: The token and, for access by private link, the account that connects.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The API keys for the shared resources, and where to use them. |  |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | The token is not known. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::RedeemTokenRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RedeemTokenRequest::new("token");
    /// let answer = client.cdx_v1().shared_tokens().redeem(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn redeem(&self, body: &RedeemTokenRequest) -> RedeemSharedToken {
        let mut call = Call::new(&self.client, &REDEEM);
        call.json(body);
        RedeemSharedToken { call }
    }
}

static LIST_RESOURCES: Operation = Operation {
    id: "resourcesCdxV1SharedToken",
    name: "list shared token resources",
    method: "POST",
    path: "/cdx/v1/shared-tokens:resources",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SharedTokensClient::list_resources`].
    ListSharedTokenResources -> Json<SharedTokenResources>
}

static REDEEM: Operation = Operation {
    id: "redeemCdxV1SharedToken",
    name: "redeem shared token",
    method: "POST",
    path: "/cdx/v1/shared-tokens:redeem",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`SharedTokensClient::redeem`].
    RedeemSharedToken -> Json<RedeemTokenResponse>
}

/// The token of an invitation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedToken {
    /// The token, in encrypted form.
    pub token: Secret,
}

impl SharedToken {
    /// With what is required.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

impl Model for SharedToken {
    const FIELDS: Fields = &["token"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut token = None;
        while members.next(Self::FIELDS)?.is_some() {
            token = members.value()?;
        }
        Ok(Self {
            token: members.required(token, "token")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("token", &self.token)
    }
}

/// The resources that a token gives access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedTokenResources {
    /// The resources.
    pub consumer_shared_resources: Option<Vec<ConsumerSharedResource>>,
}

impl SharedTokenResources {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consumer_shared_resources`](Self::consumer_shared_resources).
    pub fn with_consumer_shared_resources(
        mut self,
        consumer_shared_resources: impl IntoIterator<
            Item = impl Into<ConsumerSharedResource>,
        >,
    ) -> Self {
        self.consumer_shared_resources = Some(
            consumer_shared_resources.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Model for SharedTokenResources {
    const FIELDS: Fields = &["consumer_shared_resources"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut consumer_shared_resources = None;
        while members.next(Self::FIELDS)?.is_some() {
            consumer_shared_resources = members.value()?;
        }
        Ok(Self { consumer_shared_resources })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("consumer_shared_resources", &self.consumer_shared_resources)
    }
}

/// A token to be redeemed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedeemTokenRequest {
    /// The token, in encrypted form.
    pub token: Secret,
    /// AWS account to connect from by AWS PrivateLink.
    pub aws_account: Option<String>,
    /// Identifier of the Azure subscription to connect from by Azure Private Link.
    pub azure_subscription: Option<String>,
    /// Identifier of the Google Cloud project to connect from by Private Service Connect. At least
    /// 1 characters.
    pub gcp_project: Option<String>,
}

impl RedeemTokenRequest {
    /// With what is required.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            aws_account: None,
            azure_subscription: None,
            gcp_project: None,
        }
    }

    /// Sets [`aws_account`](Self::aws_account).
    pub fn with_aws_account(mut self, aws_account: impl Into<String>) -> Self {
        self.aws_account = Some(aws_account.into());
        self
    }

    /// Sets [`azure_subscription`](Self::azure_subscription).
    pub fn with_azure_subscription(
        mut self,
        azure_subscription: impl Into<String>,
    ) -> Self {
        self.azure_subscription = Some(azure_subscription.into());
        self
    }

    /// Sets [`gcp_project`](Self::gcp_project).
    pub fn with_gcp_project(mut self, gcp_project: impl Into<String>) -> Self {
        self.gcp_project = Some(gcp_project.into());
        self
    }
}

impl Model for RedeemTokenRequest {
    const FIELDS: Fields = &[
        "token",
        "aws_account",
        "azure_subscription",
        "gcp_project",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut token = None;
        let mut aws_account = None;
        let mut azure_subscription = None;
        let mut gcp_project = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => token = members.value()?,
                1 => aws_account = members.value()?,
                2 => azure_subscription = members.value()?,
                _ => gcp_project = members.value()?,
            }
        }
        Ok(Self {
            token: members.required(token, "token")?,
            aws_account,
            azure_subscription,
            gcp_project,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("token", &self.token)?;
        object.optional("aws_account", &self.aws_account)?;
        object.optional("azure_subscription", &self.azure_subscription)?;
        object.optional("gcp_project", &self.gcp_project)
    }
}

/// Access to the shared resources.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemTokenResponse {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// Type of the object. Set by the service; always `RedeemTokenResponse`.
    pub kind: Option<String>,
    /// Identifier of the answer. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// Where an object lives and when it changed. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// API key for the Kafka cluster: the user name. Set by the service.
    pub api_key: Option<String>,
    /// API key for the Kafka cluster: the password. Never shown again. Set by the service.
    pub secret: Option<Secret>,
    /// Bootstrap address of the Kafka cluster. Format `uri`; cannot change after creation; set by
    /// the service.
    pub kafka_bootstrap_url: Option<String>,
    /// API key for the Schema Registry: the user name. Set by the service.
    pub schema_registry_api_key: Option<String>,
    /// API key for the Schema Registry: the password. Never shown again. Set by the service.
    pub schema_registry_secret: Option<Secret>,
    /// URL of the Schema Registry. Format `uri`; cannot change after creation; set by the service.
    pub schema_registry_url: Option<String>,
    /// The shared resources. At least 1 elements.
    pub resources: Option<Vec<RedeemTokenResponseResource>>,
}

impl RedeemTokenResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`api_key`](Self::api_key).
    pub fn with_api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets [`secret`](Self::secret).
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`kafka_bootstrap_url`](Self::kafka_bootstrap_url).
    pub fn with_kafka_bootstrap_url(
        mut self,
        kafka_bootstrap_url: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_url = Some(kafka_bootstrap_url.into());
        self
    }

    /// Sets [`schema_registry_api_key`](Self::schema_registry_api_key).
    pub fn with_schema_registry_api_key(
        mut self,
        schema_registry_api_key: impl Into<String>,
    ) -> Self {
        self.schema_registry_api_key = Some(schema_registry_api_key.into());
        self
    }

    /// Sets [`schema_registry_secret`](Self::schema_registry_secret).
    pub fn with_schema_registry_secret(
        mut self,
        schema_registry_secret: impl Into<Secret>,
    ) -> Self {
        self.schema_registry_secret = Some(schema_registry_secret.into());
        self
    }

    /// Sets [`schema_registry_url`](Self::schema_registry_url).
    pub fn with_schema_registry_url(
        mut self,
        schema_registry_url: impl Into<String>,
    ) -> Self {
        self.schema_registry_url = Some(schema_registry_url.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<RedeemTokenResponseResource>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for RedeemTokenResponse {
    const FIELDS: Fields = &[
        "api_version",
        "kind",
        "id",
        "metadata",
        "api_key",
        "secret",
        "kafka_bootstrap_url",
        "schema_registry_api_key",
        "schema_registry_secret",
        "schema_registry_url",
        "resources",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut api_version = None;
        let mut kind = None;
        let mut id = None;
        let mut metadata = None;
        let mut api_key = None;
        let mut secret = None;
        let mut kafka_bootstrap_url = None;
        let mut schema_registry_api_key = None;
        let mut schema_registry_secret = None;
        let mut schema_registry_url = None;
        let mut resources = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => api_version = members.value()?,
                1 => kind = members.value()?,
                2 => id = members.value()?,
                3 => metadata = members.value()?,
                4 => api_key = members.value()?,
                5 => secret = members.value()?,
                6 => kafka_bootstrap_url = members.value()?,
                7 => schema_registry_api_key = members.value()?,
                8 => schema_registry_secret = members.value()?,
                9 => schema_registry_url = members.value()?,
                _ => resources = members.value()?,
            }
        }
        Ok(Self {
            api_version,
            kind,
            id,
            metadata,
            api_key,
            secret,
            kafka_bootstrap_url,
            schema_registry_api_key,
            schema_registry_secret,
            schema_registry_url,
            resources,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("api_version", &self.api_version)?;
        object.optional("kind", &self.kind)?;
        object.optional("id", &self.id)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("api_key", &self.api_key)?;
        object.optional("secret", &self.secret)?;
        object.optional("kafka_bootstrap_url", &self.kafka_bootstrap_url)?;
        object.optional("schema_registry_api_key", &self.schema_registry_api_key)?;
        object.optional("schema_registry_secret", &self.schema_registry_secret)?;
        object.optional("schema_registry_url", &self.schema_registry_url)?;
        object.optional("resources", &self.resources)
    }
}

/// `RedeemTokenResponse resource`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedeemTokenResponseResource {
    /// A topic that is shared.
    Topic(SharedTopic),
    /// The consumer groups that may read the shared topic.
    Group(SharedGroup),
    /// A subject of the Schema Registry that is shared.
    Subject(SharedSubject),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<SharedTopic> for RedeemTokenResponseResource {
    fn from(value: SharedTopic) -> Self {
        Self::Topic(value)
    }
}

impl From<SharedGroup> for RedeemTokenResponseResource {
    fn from(value: SharedGroup) -> Self {
        Self::Group(value)
    }
}

impl From<SharedSubject> for RedeemTokenResponseResource {
    fn from(value: SharedSubject) -> Self {
        Self::Subject(value)
    }
}

impl Union for RedeemTokenResponseResource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Topic" | "cdx.v1.SharedTopic") => alternative(value).map(Self::Topic),
            Some("Group" | "cdx.v1.SharedGroup") => alternative(value).map(Self::Group),
            Some("Subject" | "cdx.v1.SharedSubject") => {
                alternative(value).map(Self::Subject)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Topic(value) => write_tagged(value, "kind", "Topic", serializer),
            Self::Group(value) => write_tagged(value, "kind", "Group", serializer),
            Self::Subject(value) => write_tagged(value, "kind", "Subject", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A topic that is shared.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedTopic {
    /// Tells the variants apart. Always `Topic`.
    pub kind: String,
    /// Name of the topic.
    pub topic: String,
}

impl SharedTopic {
    /// With what is required.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            kind: "Topic".into(),
            topic: topic.into(),
        }
    }
}

impl Model for SharedTopic {
    const FIELDS: Fields = &["kind", "topic"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut kind, mut topic) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                _ => topic = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            topic: members.required(topic, "topic")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("topic", &self.topic)
    }
}

/// The consumer groups that may read the shared topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedGroup {
    /// Tells the variants apart. Always `Group`.
    pub kind: String,
    /// What the names of the consumer groups have to begin with.
    pub group_prefix: String,
}

impl SharedGroup {
    /// With what is required.
    pub fn new(group_prefix: impl Into<String>) -> Self {
        Self {
            kind: "Group".into(),
            group_prefix: group_prefix.into(),
        }
    }
}

impl Model for SharedGroup {
    const FIELDS: Fields = &["kind", "group_prefix"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut kind, mut group_prefix) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                _ => group_prefix = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            group_prefix: members.required(group_prefix, "group_prefix")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("group_prefix", &self.group_prefix)
    }
}

/// A subject of the Schema Registry that is shared.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedSubject {
    /// Tells the variants apart. Always `Subject`.
    pub kind: String,
    /// Name of the shared subject.
    pub subject: String,
}

impl SharedSubject {
    /// With what is required.
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            kind: "Subject".into(),
            subject: subject.into(),
        }
    }
}

impl Model for SharedSubject {
    const FIELDS: Fields = &["kind", "subject"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut kind, mut subject) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                _ => subject = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            subject: members.required(subject, "subject")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("subject", &self.subject)
    }
}

model!(
    SharedToken, SharedTokenResources, RedeemTokenRequest, RedeemTokenResponse,
    SharedTopic, SharedGroup, SharedSubject
);
union!(RedeemTokenResponseResource);
