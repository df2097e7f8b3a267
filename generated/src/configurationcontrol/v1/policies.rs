// Generated from configurationcontrol/v1.yaml by `cargo xtask codegen`; do not edit.

//! Sets of rules in the Common Expression Language (CEL) that apply within a scope.
//!
//! The type of a policy determines the variables of the rules, the allowed scopes and actions, and
//! when the rules are checked.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`ConfigurationcontrolV1::policies`](super::ConfigurationcontrolV1::policies).
///
/// Sets of rules in the Common Expression Language (CEL) that apply within a scope.
///
/// The type of a policy determines the variables of the rules, the allowed scopes and actions, and
/// when the rules are checked.
#[derive(Clone, Debug)]
pub struct PoliciesClient {
    pub(super) client: Client,
}

impl PoliciesClient {
    /// Lists policies.
    ///
    /// Returns the policies of the organization, in pages.
    ///
    /// This operation requires access to "Configuration Control API", which must be requested.
    ///
    /// `GET /configurationcontrol/v1/policies` · Early Access, feature `early-access` · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConfigurationcontrolV1Policies)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListPolicies::page_size), [`page_token`](ListPolicies::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of policies.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.configurationcontrol_v1().policies().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPolicies {
        ListPolicies {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a policy.
    ///
    /// Creates a policy. Its rules are compiled at once, and invalid rules are rejected. Without a
    /// `mode`, the policy is a draft and has no effect.
    ///
    /// This operation requires access to "Configuration Control API", which must be requested.
    ///
    /// `POST /configurationcontrol/v1/policies` · Early Access, feature `early-access` · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createConfigurationcontrolV1Policy)
    ///
    /// # Parameters
    ///
    /// - `body`: The name of the policy, its scope and its rules.
    ///
    /// # Response
    ///
    /// - 201: The new policy. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::configurationcontrol::v1::{
    ///     ObjectMetaInput, PolicyCreate, PolicyRule, PolicyScope, PolicySpec, PolicySpecAction,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PolicyCreate::new(
    ///     ObjectMetaInput::new("lz4-or-zstd"),
    ///     PolicySpec::new(
    ///         "RetentionPolicy",
    ///         PolicyScope::new("resource_name"),
    ///         PolicySpecAction::Deny,
    ///         [
    ///             PolicyRule::new(
    ///                 "retention-at-most-a-week",
    ///                 "int(resource.config[\"retention.ms\"]) <= 604800000",
    ///             ),
    ///         ],
    ///     ),
    /// );
    /// let response = client.configurationcontrol_v1().policies().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PolicyCreate) -> CreatePolicy {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePolicy { call }
    }

    /// Gets a policy.
    ///
    /// Returns a policy with its rules, its mode and its status.
    ///
    /// This operation requires access to "Configuration Control API", which must be requested.
    ///
    /// [`until_ready`](GetPolicy::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetPolicy::until_gone) until it is gone.
    ///
    /// `GET /configurationcontrol/v1/policies/{name}` · Early Access, feature `early-access` ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConfigurationcontrolV1Policy)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the policy.
    ///
    /// # Response
    ///
    /// - 200: The requested policy.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no policy with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.configurationcontrol_v1().policies().get("lz4-or-zstd").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> GetPolicy {
        GetPolicy {
            call: Call::new(&self.client, &GET).path(name),
        }
    }

    /// Updates a policy.
    ///
    /// Changes the mode, the action or the rules of a policy. The rules are compiled again. Name,
    /// type and scope are immutable.
    ///
    /// This operation requires access to "Configuration Control API", which must be requested.
    ///
    /// `PATCH /configurationcontrol/v1/policies/{name}` · Early Access, feature `early-access` ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateConfigurationcontrolV1Policy)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the policy.
    ///
    /// Optional: [`body`](UpdatePolicy::body)
    ///
    /// # Response
    ///
    /// - 200: The policy after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no policy with this name.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .configurationcontrol_v1()
    ///     .policies()
    ///     .update("lz4-or-zstd")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, name: impl Into<String>) -> UpdatePolicy {
        UpdatePolicy {
            call: Call::new(&self.client, &UPDATE).path(name),
        }
    }

    /// Deletes a policy.
    ///
    /// Deletes a policy. Its rules are no longer checked.
    ///
    /// This operation requires access to "Configuration Control API", which must be requested.
    ///
    /// `DELETE /configurationcontrol/v1/policies/{name}` · Early Access, feature `early-access` ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteConfigurationcontrolV1Policy)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the policy.
    ///
    /// # Response
    ///
    /// - 204: The policy is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no policy with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.configurationcontrol_v1().policies().delete("lz4-or-zstd").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> DeletePolicy {
        DeletePolicy {
            call: Call::new(&self.client, &DELETE).path(name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listConfigurationcontrolV1Policies",
    name: "list policies",
    method: "GET",
    path: "/configurationcontrol/v1/policies",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListPolicies {
    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
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
    /// A request builder for [`PoliciesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListPolicies -> Json<PolicyList>, idempotent
}

pages! {
    ListPolicies -> PolicyList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createConfigurationcontrolV1Policy",
    name: "create policy",
    method: "POST",
    path: "/configurationcontrol/v1/policies",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`PoliciesClient::create`].
    CreatePolicy -> Json<Policy>
}

static GET: Operation = Operation {
    id: "getConfigurationcontrolV1Policy",
    name: "get policy",
    method: "GET",
    path: "/configurationcontrol/v1/policies/{name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PoliciesClient::get`].
    GetPolicy -> Json<Policy>, idempotent
}

impl GetPolicy {
    /// Polls until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Policy> {
        Waiter::until_ready(self.call, Json::<Policy>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Policy, ()> {
        Waiter::until_gone(self.call, Json::<Policy>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateConfigurationcontrolV1Policy",
    name: "update policy",
    method: "PATCH",
    path: "/configurationcontrol/v1/policies/{name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdatePolicy {
    /// Sets the request body: the action and all rules; the mode if it changes.
    #[inline]
    pub fn body(mut self, body: &PolicyUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`PoliciesClient::update`].
    UpdatePolicy -> Json<Policy>
}

static DELETE: Operation = Operation {
    id: "deleteConfigurationcontrolV1Policy",
    name: "delete policy",
    method: "DELETE",
    path: "/configurationcontrol/v1/policies/{name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PoliciesClient::delete`].
    DeletePolicy -> Empty, idempotent
}

/// A page of policies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `configurationcontrol/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PolicyList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The policies on this page. No duplicates.
    pub data: Vec<Policy>,
}

impl PolicyList {
    /// Creates a `PolicyList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Policy>>,
    ) -> Self {
        Self {
            api_version: "configurationcontrol/v1".into(),
            kind: "PolicyList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PolicyList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for PolicyList {
    type Item = Policy;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Policy] {
        &self.data
    }

    fn into_items(self) -> Vec<Policy> {
        self.data
    }
}

/// The rules for the configuration of the resources in a scope, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `configurationcontrol/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Policy`.
    pub kind: Option<String>,
    /// The name, location and timestamps of the policy. All but the name are read-only.
    pub metadata: ObjectMeta,
    /// The rules and scope of a policy.
    pub spec: PolicySpec,
    /// The status of a policy. Read-only.
    pub status: PolicyStatus,
}

impl Policy {
    /// Creates a `Policy` with its required fields.
    pub fn new(
        metadata: impl Into<ObjectMeta>,
        spec: impl Into<PolicySpec>,
        status: impl Into<PolicyStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            metadata: metadata.into(),
            spec: spec.into(),
            status: status.into(),
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
}

model!(Policy {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for Policy {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The name, location and timestamps of the policy, as returned by the service.
///
/// All but the name are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The URL of the object in the API. Format `uri`; read-only.
    pub self_: String,
    /// The Confluent Resource Name (CRN) of the object, globally unique and never reused. Format
    /// `uri`; read-only.
    pub resource_name: Option<String>,
    /// The creation time of the object, in UTC. Read-only.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the object, in UTC. Read-only.
    pub updated_at: Option<DateTime>,
    /// The time of the past or planned deletion of the object, in UTC. Absent if no deletion is
    /// planned. Read-only.
    pub deleted_at: Option<DateTime>,
    /// The name of the object, unique in the organization. It is part of the URL. At most 300
    /// characters; must match `^[a-zA-Z0-9_][a-zA-Z0-9\-_.$]*$`; immutable.
    pub name: String,
    /// The ID of the object. Another object that is created later with the same name has another
    /// ID. Immutable; read-only.
    pub uid: Option<String>,
    /// The version of the object, which changes with each update. Read-only.
    pub resource_version: Option<String>,
}

impl ObjectMeta {
    /// Creates an `ObjectMeta` with its required fields.
    pub fn new(self_: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            resource_name: None,
            created_at: None,
            updated_at: None,
            deleted_at: None,
            name: name.into(),
            uid: None,
            resource_version: None,
        }
    }

    /// Sets [`resource_name`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`deleted_at`](Self::deleted_at).
    #[must_use]
    pub fn with_deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[must_use]
    pub fn with_uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }

    /// Sets [`resource_version`](Self::resource_version).
    #[must_use]
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }
}

model!(ObjectMeta {
    "self": self_,
    "resource_name": resource_name,
    "created_at": created_at,
    "updated_at": updated_at,
    "deleted_at": deleted_at,
    "name": name,
    "uid": uid,
    "resource_version": resource_version,
});

/// The rules and scope of a policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicySpec {
    /// The type of the policy, one of those that Confluent provides. It determines the variables of
    /// the rules and the allowed scopes and actions. Immutable.
    pub r#type: String,
    /// The scope of the policy. Immutable.
    pub scope: PolicyScope,
    /// The mode of the policy: `DRAFT` is never checked; `AUDIT` only reports failures in logs and
    /// metrics; `ACTIVE` takes the `action`. Defaults to `DRAFT`.
    pub mode: Option<PolicySpecMode>,
    /// The action if a rule fails while `mode` is `ACTIVE`. `DENY` rejects the operation;
    /// `OVERRIDE` changes the resource as specified by the rule's `mutate`. The type of the policy
    /// limits the choice.
    pub action: PolicySpecAction,
    /// The rules. A resource complies with the policy if all of them are true. At least 1 elements.
    pub rules: Vec<PolicyRule>,
}

impl PolicySpec {
    /// Creates a `PolicySpec` with its required fields.
    pub fn new(
        r#type: impl Into<String>,
        scope: impl Into<PolicyScope>,
        action: impl Into<PolicySpecAction>,
        rules: impl IntoIterator<Item = impl Into<PolicyRule>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            scope: scope.into(),
            mode: None,
            action: action.into(),
            rules: rules.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<PolicySpecMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

model!(PolicySpec {
    "type": r#type,
    "scope": scope,
    "mode": mode,
    "action": action,
    "rules": rules,
});

/// The mode of the policy: `DRAFT` is never checked; `AUDIT` only reports failures in logs and
/// metrics; `ACTIVE` takes the `action`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySpecMode {
    /// `DRAFT`
    Draft,
    /// `AUDIT`
    Audit,
    /// `ACTIVE`
    Active,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PolicySpecMode {
    "DRAFT": Draft,
    "AUDIT": Audit,
    "ACTIVE": Active,
});

/// The action if a rule fails while `mode` is `ACTIVE`.
///
/// `DENY` rejects the operation; `OVERRIDE` changes the resource as specified by the rule's
/// `mutate`. The type of the policy limits the choice.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySpecAction {
    /// `DENY`
    Deny,
    /// `OVERRIDE`
    Override,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PolicySpecAction {
    "DENY": Deny,
    "OVERRIDE": Override,
});

/// The scope of a policy.
///
/// The last part of the CRN is the resource type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyScope {
    /// The CRN of the resource that the policy is bound to.
    pub resource_name: String,
}

impl PolicyScope {
    /// Creates a `PolicyScope` with its required fields.
    pub fn new(resource_name: impl Into<String>) -> Self {
        Self {
            resource_name: resource_name.into(),
        }
    }
}

model!(PolicyScope {
    "resource_name": resource_name,
});

/// A rule: a condition and, for policies that override, the change that makes it true.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyRule {
    /// The name of the rule, shown in errors, audit logs and metrics. At most 300 characters.
    pub name: String,
    /// CEL expression that is true if the configuration complies with the policy.
    pub r#match: String,
    /// CEL expression for the value to set in the resource if `match` is false. Required if the
    /// action is `OVERRIDE`; if it is `DENY`, absent or the string `false`.
    pub mutate: Option<String>,
}

impl PolicyRule {
    /// Creates a `PolicyRule` with its required fields.
    pub fn new(name: impl Into<String>, r#match: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#match: r#match.into(),
            mutate: None,
        }
    }

    /// Sets [`mutate`](Self::mutate).
    #[must_use]
    pub fn with_mutate(mut self, mutate: impl Into<String>) -> Self {
        self.mutate = Some(mutate.into());
        self
    }
}

model!(PolicyRule {
    "name": name,
    "match": r#match,
    "mutate": mutate,
});

/// The status of a policy.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyStatus {
    /// The status of the policy: `READY` if it is in effect as set by `mode`, `FAILED` if it cannot
    /// be checked. Read-only.
    pub phase: PolicyStatusPhase,
    /// The human-readable error message. Only present if `phase` is `FAILED`. Read-only.
    pub error_message: Option<String>,
}

impl PolicyStatus {
    /// Creates a `PolicyStatus` with its required fields.
    pub fn new(phase: impl Into<PolicyStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_message: None,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(PolicyStatus {
    "phase": phase,
    "error_message": error_message,
});

/// The status of the policy: `READY` if it is in effect as set by `mode`, `FAILED` if it cannot be
/// checked.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyStatusPhase {
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PolicyStatusPhase {
    "READY": Ready,
    "FAILED": Failed,
});

/// The rules for the configuration of the resources in a scope, as sent by
/// [`PoliciesClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyCreate {
    /// The name, location and timestamps of the policy. All but the name are read-only.
    pub metadata: ObjectMetaInput,
    /// The rules and scope of a policy.
    pub spec: PolicySpec,
}

impl PolicyCreate {
    /// Creates a `PolicyCreate` with its required fields.
    pub fn new(
        metadata: impl Into<ObjectMetaInput>,
        spec: impl Into<PolicySpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
        }
    }
}

model!(PolicyCreate {
    "metadata": metadata,
    "spec": spec,
});

/// The name, location and timestamps of the policy, as sent in requests.
///
/// All but the name are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetaInput {
    /// The name of the object, unique in the organization. It is part of the URL. At most 300
    /// characters; must match `^[a-zA-Z0-9_][a-zA-Z0-9\-_.$]*$`; immutable.
    pub name: String,
}

impl ObjectMetaInput {
    /// Creates an `ObjectMetaInput` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

model!(ObjectMetaInput {
    "name": name,
});

/// The fields of a policy that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyUpdate {
    /// The name, location and timestamps of the policy. All but the name are read-only.
    pub metadata: Option<ObjectMetaInput>,
    /// The fields of a policy spec that can be changed.
    pub spec: Option<PolicySpecUpdate>,
}

impl PolicyUpdate {
    /// Creates an empty `PolicyUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<PolicySpecUpdate>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(PolicyUpdate {
    "metadata": metadata,
    "spec": spec,
});

/// The fields of a policy spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicySpecUpdate {
    /// The mode of the policy: `DRAFT` is never checked; `AUDIT` only reports failures in logs and
    /// metrics; `ACTIVE` takes the `action`. Defaults to `DRAFT`.
    pub mode: Option<PolicySpecMode>,
    /// The action if a rule fails while `mode` is `ACTIVE`. `DENY` rejects the operation;
    /// `OVERRIDE` changes the resource as specified by the rule's `mutate`. The type of the policy
    /// limits the choice.
    pub action: PolicySpecAction,
    /// The rules. A resource complies with the policy if all of them are true. At least 1 elements.
    pub rules: Vec<PolicyRule>,
}

impl PolicySpecUpdate {
    /// Creates a `PolicySpecUpdate` with its required fields.
    pub fn new(
        action: impl Into<PolicySpecAction>,
        rules: impl IntoIterator<Item = impl Into<PolicyRule>>,
    ) -> Self {
        Self {
            mode: None,
            action: action.into(),
            rules: rules.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<PolicySpecMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

model!(PolicySpecUpdate {
    "mode": mode,
    "action": action,
    "rules": rules,
});
