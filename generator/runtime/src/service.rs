//! A small API for the runtime's own tests. This file is generated in an SDK.

use crate::client::{Client, ClientBuilder, EnvLogin};
use crate::error::Result;
use crate::model::Secret;
use crate::operation::{ErrorMatch, Host, Scheme, SchemeKind, Service, Setting};

/// The API.
pub(crate) static SERVICE: Service = Service {
    name: "example-sdk",
    version: "0.1.0",
    product: "Example",
    repository: "https://example.com/sdk",
    hosts: &[&CONTROL_PLANE, &CLUSTER],
    schemes: &[&USER_KEY, &ACCESS_TOKEN, &HEADER_KEY, &QUERY_KEY, &COOKIE_KEY],
    values: &[&PROJECT_ID],
    domains: &["example.net"],
    already_exists: ErrorMatch { codes: &["4711"], texts: &["name is taken"] },
    scopes: &[("getUser", &["users:read", "users:list"])],
};

/// The logins in environment variables.
pub(crate) const ENV_LOGINS: &[EnvLogin] = &[];

/// A host with a fixed URL.
pub(crate) static CONTROL_PLANE: Host = Host {
    name: "control plane",
    setter: "control_plane_url",
    url: "https://api.example.com",
    env: &["EXAMPLE_ENDPOINT", "EXAMPLE_URL"],
    placeholder: false,
};

/// A host with a different URL for each cluster.
pub(crate) static CLUSTER: Host = Host {
    name: "cluster",
    setter: "cluster_url",
    url: "https://cluster-0.example.com",
    env: &["EXAMPLE_CLUSTER_ENDPOINT"],
    placeholder: true,
};

/// Basic credentials.
pub(crate) static USER_KEY: Scheme = Scheme {
    name: "user-key",
    setter: "user_key",
    label: "user key",
    kind: SchemeKind::Basic,
    env: &[&["EXAMPLE_KEY", "EXAMPLE_SECRET"], &["EXAMPLE_OLD_KEY", "EXAMPLE_OLD_SECRET"]],
};

/// A key that is the user of basic credentials.
pub(crate) static ONLY_USER: Scheme = Scheme {
    name: "only-user",
    setter: "only_user",
    label: "only user",
    kind: SchemeKind::BasicKey("", ":"),
    env: &[&["EXAMPLE_ONLY_USER"]],
};

/// A bearer token.
pub(crate) static ACCESS_TOKEN: Scheme = Scheme {
    name: "access-token",
    setter: "access_token",
    label: "access token",
    kind: SchemeKind::Bearer,
    env: &[&["EXAMPLE_TOKEN"]],
};

/// A key in a header.
pub(crate) static HEADER_KEY: Scheme = Scheme {
    name: "header-key",
    setter: "header_key",
    label: "header key",
    kind: SchemeKind::ApiKeyHeader("X-Api-Key"),
    env: &[&["EXAMPLE_HEADER_KEY"]],
};

/// A key in the query.
pub(crate) static QUERY_KEY: Scheme = Scheme {
    name: "query-key",
    setter: "query_key",
    label: "query key",
    kind: SchemeKind::ApiKeyQuery("api_key"),
    env: &[],
};

/// A key in a cookie.
pub(crate) static COOKIE_KEY: Scheme = Scheme {
    name: "cookie-key",
    setter: "cookie_key",
    label: "cookie key",
    kind: SchemeKind::ApiKeyCookie("session"),
    env: &[],
};

/// The identifier of a project.
pub(crate) static PROJECT_ID: Setting =
    Setting { name: "project id", setter: "project_id", env: &["EXAMPLE_PROJECT_ID", "EXAMPLE_PROJECT"] };

impl ClientBuilder {
    /// Sets the user key.
    pub fn user_key(self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.set_basic(&USER_KEY, key, secret)
    }

    /// Sets the key that is the user.
    pub fn only_user(self, key: impl Into<Secret>) -> Self {
        self.set_key(&ONLY_USER, key)
    }

    /// Sets the access token.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.set_bearer(&ACCESS_TOKEN, token)
    }

    /// Sets the key in a header.
    pub fn header_key(self, key: impl Into<Secret>) -> Self {
        self.set_key(&HEADER_KEY, key)
    }

    /// Sets the key in the query.
    pub fn query_key(self, key: impl Into<Secret>) -> Self {
        self.set_key(&QUERY_KEY, key)
    }

    /// Sets the key in a cookie.
    pub fn cookie_key(self, key: impl Into<Secret>) -> Self {
        self.set_key(&COOKIE_KEY, key)
    }

    /// Sets the URL of the control plane.
    pub fn control_plane_url(self, url: impl Into<String>) -> Self {
        self.set_host(&CONTROL_PLANE, url)
    }

    /// Sets the URL of the cluster.
    pub fn cluster_url(self, url: impl Into<String>) -> Self {
        self.set_host(&CLUSTER, url)
    }

    /// Sets the ID of the project.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        self.set_value(&PROJECT_ID, value)
    }
}

impl Client {
    /// Returns the ID of the project.
    pub fn project_id(&self) -> Result<&str> {
        self.value(&PROJECT_ID)
    }
}
