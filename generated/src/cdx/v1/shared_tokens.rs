// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Tokens of invitations, which are redeemed for access.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ObjectMeta;
use crate::model::{
    Secret, Shape, SharedJson, Union, decode_variant, model, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ConsumerSharedResource;

/// The operations of [`CdxV1::shared_tokens`](super::CdxV1::shared_tokens).
///
/// Tokens of invitations, which are redeemed for access.
#[derive(Clone, Debug)]
pub struct SharedTokensClient {
    pub(super) client: Client,
}

impl SharedTokensClient {
    /// Gets the resources of a token.
    ///
    /// Validates the token of an invitation and returns the resources it gives access to. The token
    /// remains redeemable.
    ///
    /// `POST /cdx/v1/shared-tokens:resources` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resourcesCdxV1SharedToken)
    ///
    /// # Parameters
    ///
    /// - `body`: The token.
    ///
    /// # Response
    ///
    /// - 200: The resources of the token.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The token is unknown.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::SharedToken;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = SharedToken::new("token");
    /// let response = client.cdx_v1().shared_tokens().list_resources(&body).await?;
    /// println!("{response:?}");
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
    /// Redeems the token of an invitation and accepts the share. The secrets of the new API keys
    /// are only returned in this response, so store them at once.
    ///
    /// `POST /cdx/v1/shared-tokens:redeem` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/redeemCdxV1SharedToken)
    ///
    /// # Parameters
    ///
    /// - `body`: The token and, for access by private link, the account that connects.
    ///
    /// # Response
    ///
    /// - 200: The API keys for the shared resources, and their endpoints.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The token is unknown.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::RedeemTokenRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RedeemTokenRequest::new("token");
    /// let response = client.cdx_v1().shared_tokens().redeem(&body).await?;
    /// println!("{response:?}");
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
    /// A request builder for [`SharedTokensClient::list_resources`].
    ListSharedTokenResources -> Json<SharedTokenResources>, idempotent
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
    /// A request builder for [`SharedTokensClient::redeem`].
    RedeemSharedToken -> Json<RedeemTokenResponse>
}

/// The token of an invitation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedToken {
    /// The token, in encrypted form.
    pub token: Secret,
}

impl SharedToken {
    /// Creates a `SharedToken` with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

model!(SharedToken {
    "token": token,
});

/// The resources of a token.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedTokenResources {
    /// The resources.
    pub consumer_shared_resources: Option<Vec<ConsumerSharedResource>>,
}

impl SharedTokenResources {
    /// Creates an empty `SharedTokenResources`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consumer_shared_resources`](Self::consumer_shared_resources).
    #[must_use]
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

model!(SharedTokenResources {
    "consumer_shared_resources": consumer_shared_resources,
});

/// A token to redeem.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedeemTokenRequest {
    /// The token, in encrypted form.
    pub token: Secret,
    /// The AWS account that connects with AWS PrivateLink.
    pub aws_account: Option<String>,
    /// The ID of the Azure subscription that connects with Azure Private Link.
    pub azure_subscription: Option<String>,
    /// The ID of the Google Cloud project that connects with Private Service Connect. At least 1
    /// characters.
    pub gcp_project: Option<String>,
}

impl RedeemTokenRequest {
    /// Creates a `RedeemTokenRequest` with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            aws_account: None,
            azure_subscription: None,
            gcp_project: None,
        }
    }

    /// Sets [`aws_account`](Self::aws_account).
    #[must_use]
    pub fn with_aws_account(mut self, aws_account: impl Into<String>) -> Self {
        self.aws_account = Some(aws_account.into());
        self
    }

    /// Sets [`azure_subscription`](Self::azure_subscription).
    #[must_use]
    pub fn with_azure_subscription(
        mut self,
        azure_subscription: impl Into<String>,
    ) -> Self {
        self.azure_subscription = Some(azure_subscription.into());
        self
    }

    /// Sets [`gcp_project`](Self::gcp_project).
    #[must_use]
    pub fn with_gcp_project(mut self, gcp_project: impl Into<String>) -> Self {
        self.gcp_project = Some(gcp_project.into());
        self
    }
}

model!(RedeemTokenRequest {
    "token": token,
    "aws_account": aws_account,
    "azure_subscription": azure_subscription,
    "gcp_project": gcp_project,
});

/// Access to the shared resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemTokenResponse {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `RedeemTokenResponse`.
    pub kind: Option<String>,
    /// The ID of the answer. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The user name of the API key for the Kafka cluster. Read-only.
    pub api_key: Option<String>,
    /// The password of the API key for the Kafka cluster. Not returned again. Read-only.
    pub secret: Option<Secret>,
    /// The bootstrap address of the Kafka cluster. Format `uri`; immutable; read-only.
    pub kafka_bootstrap_url: Option<String>,
    /// The user name of the API key for the Schema Registry. Read-only.
    pub schema_registry_api_key: Option<String>,
    /// The password of the API key for the Schema Registry. Not returned again. Read-only.
    pub schema_registry_secret: Option<Secret>,
    /// The URL of the Schema Registry. Format `uri`; immutable; read-only.
    pub schema_registry_url: Option<String>,
    /// The shared resources. At least 1 elements.
    pub resources: Option<Vec<RedeemTokenResponseResource>>,
}

impl RedeemTokenResponse {
    /// Creates an empty `RedeemTokenResponse`.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`api_key`](Self::api_key).
    #[must_use]
    pub fn with_api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`kafka_bootstrap_url`](Self::kafka_bootstrap_url).
    #[must_use]
    pub fn with_kafka_bootstrap_url(
        mut self,
        kafka_bootstrap_url: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_url = Some(kafka_bootstrap_url.into());
        self
    }

    /// Sets [`schema_registry_api_key`](Self::schema_registry_api_key).
    #[must_use]
    pub fn with_schema_registry_api_key(
        mut self,
        schema_registry_api_key: impl Into<String>,
    ) -> Self {
        self.schema_registry_api_key = Some(schema_registry_api_key.into());
        self
    }

    /// Sets [`schema_registry_secret`](Self::schema_registry_secret).
    #[must_use]
    pub fn with_schema_registry_secret(
        mut self,
        schema_registry_secret: impl Into<Secret>,
    ) -> Self {
        self.schema_registry_secret = Some(schema_registry_secret.into());
        self
    }

    /// Sets [`schema_registry_url`](Self::schema_registry_url).
    #[must_use]
    pub fn with_schema_registry_url(
        mut self,
        schema_registry_url: impl Into<String>,
    ) -> Self {
        self.schema_registry_url = Some(schema_registry_url.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<RedeemTokenResponseResource>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }
}

model!(RedeemTokenResponse {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "api_key": api_key,
    "secret": secret,
    "kafka_bootstrap_url": kafka_bootstrap_url,
    "schema_registry_api_key": schema_registry_api_key,
    "schema_registry_secret": schema_registry_secret,
    "schema_registry_url": schema_registry_url,
    "resources": resources,
});

/// An element of the property `resources` of [`RedeemTokenResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedeemTokenResponseResource {
    /// A topic that is shared.
    Topic(SharedTopic),
    /// The consumer groups that may read the shared topic.
    Group(SharedGroup),
    /// A Schema Registry subject that is shared.
    Subject(SharedSubject),
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["Topic", "cdx.v1.SharedTopic"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Group", "cdx.v1.SharedGroup"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Subject", "cdx.v1.SharedSubject"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Topic),
            1 => decode_variant(value).map(Self::Group),
            2 => decode_variant(value).map(Self::Subject),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedTopic {
    /// The discriminator. Always `Topic`.
    pub kind: String,
    /// The name of the topic.
    pub topic: String,
}

impl SharedTopic {
    /// Creates a `SharedTopic` with its required fields.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            kind: "Topic".into(),
            topic: topic.into(),
        }
    }
}

model!(SharedTopic {
    "kind": kind,
    "topic": topic,
});

/// The consumer groups that may read the shared topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedGroup {
    /// The discriminator. Always `Group`.
    pub kind: String,
    /// The required prefix of the names of consumer groups.
    pub group_prefix: String,
}

impl SharedGroup {
    /// Creates a `SharedGroup` with its required fields.
    pub fn new(group_prefix: impl Into<String>) -> Self {
        Self {
            kind: "Group".into(),
            group_prefix: group_prefix.into(),
        }
    }
}

model!(SharedGroup {
    "kind": kind,
    "group_prefix": group_prefix,
});

/// A Schema Registry subject that is shared.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedSubject {
    /// The discriminator. Always `Subject`.
    pub kind: String,
    /// The name of the shared subject.
    pub subject: String,
}

impl SharedSubject {
    /// Creates a `SharedSubject` with its required fields.
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            kind: "Subject".into(),
            subject: subject.into(),
        }
    }
}

model!(SharedSubject {
    "kind": kind,
    "subject": subject,
});

union!(RedeemTokenResponseResource);
