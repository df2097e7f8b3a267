// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Confluent Cloud: its hosts and the credentials that it accepts.

use crate::client::ClientBuilder;
use crate::model::Secret;
use crate::operation::{Host, Scheme, SchemeKind, Service};

/// The API as a whole.
pub(crate) static SERVICE: Service = Service {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    product: "Confluent Cloud",
    repository: "",
    hosts: &[&CONTROL_PLANE],
    schemes: &[&CLOUD_API_KEY, &STS_TOKEN, &USER_TOKEN, &GLOBAL_API_KEY],
};

/// The control plane of Confluent Cloud.
pub(crate) static CONTROL_PLANE: Host = Host {
    name: "control plane",
    url: "https://api.confluent.cloud",
    env: &["CONFLUENT_CLOUD_REST_ENDPOINT"],
    placeholder: false,
};

/// Cloud API key, one that is tied to no resource: its identifier as the user name, its secret as
/// the password.
pub(crate) static CLOUD_API_KEY: Scheme = Scheme {
    name: "cloud-api-key",
    label: "cloud API key",
    kind: SchemeKind::Basic,
    env: &[&["CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"]],
};

/// Access token of Confluent Cloud, given by the token exchange of the Security Token Service.
pub(crate) static STS_TOKEN: Scheme = Scheme {
    name: "sts-token",
    label: "STS token",
    kind: SchemeKind::Bearer,
    env: &[&["CONFLUENT_CLOUD_STS_TOKEN"]],
};

/// Token of a signed-in user.
///
/// The scopes name the permissions that an operation needs.
pub(crate) static USER_TOKEN: Scheme = Scheme {
    name: "user-token",
    label: "user token",
    kind: SchemeKind::Bearer,
    env: &[],
};

/// Global API key: its identifier as the user name, its secret as the password.
pub(crate) static GLOBAL_API_KEY: Scheme = Scheme {
    name: "global-api-key",
    label: "global API key",
    kind: SchemeKind::Basic,
    env: &[&["CONFLUENT_GLOBAL_API_KEY", "CONFLUENT_GLOBAL_API_SECRET"]],
};

impl ClientBuilder {
    /// Uses this cloud API key.
    ///
    /// Cloud API key, one that is tied to no resource: its identifier as the user name, its secret
    /// as the password.
    pub fn cloud_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&CLOUD_API_KEY, key, secret)
    }

    /// Uses this STS token.
    ///
    /// Access token of Confluent Cloud, given by the token exchange of the Security Token Service.
    pub fn sts_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&STS_TOKEN, token)
    }

    /// Uses this user token.
    ///
    /// Token of a signed-in user. The scopes name the permissions that an operation needs.
    pub fn user_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&USER_TOKEN, token)
    }

    /// Uses this global API key.
    ///
    /// Global API key: its identifier as the user name, its secret as the password.
    pub fn global_api_key(
        self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.set_basic(&GLOBAL_API_KEY, key, secret)
    }

    /// Uses another URL for the control plane, in place of `https://api.confluent.cloud`.
    pub fn control_plane_url(self, url: impl Into<String>) -> Self {
        self.set_host(&CONTROL_PLANE, url)
    }
}
