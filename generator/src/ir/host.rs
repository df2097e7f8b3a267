//! Hosts with their variables, headers and endpoints, and the values that a client stores.

use crate::ir::ids::{GroupId, TypeId};

/// A host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The name in words, such as `control plane`.
    pub name: String,
    /// The URL, without a trailing slash.
    pub url: String,
    /// The description.
    pub description: Option<String>,
    /// The environment variables for another URL.
    pub env: Vec<String>,
    /// `true` if the URL is a placeholder that the application replaces.
    pub placeholder: bool,
    /// The URL with the names of its variables in braces.
    pub template: String,
    /// The variables in it.
    pub variables: Vec<HostVariable>,
    /// Other servers of the same API.
    pub alternatives: Vec<AlternativeServer>,
    /// The servers with names, of which an application can choose one. Empty if there is no choice.
    pub named_servers: Vec<NamedServer>,
    /// The headers that every request to it may need.
    pub headers: Vec<DefaultHeader>,
}

/// A value that an application configures once, such as the id of an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientValue {
    /// The name, such as `environment-id`.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The environment variables that hold it.
    pub env: Vec<String>,
}

impl Host {
    /// The maximum number of arguments of a method, in addition to the client's builder.
    const MAX_VARIABLES: usize = 6;

    /// Returns `true` if the builder has a method that takes values for the variables.
    pub fn takes_variables(&self) -> bool {
        (1..=Self::MAX_VARIABLES).contains(&self.variables.len())
    }
}

/// A variable in the URL of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostVariable {
    /// The name.
    pub name: String,
    /// The default value.
    pub default: Option<String>,
    /// The values that the document lists.
    pub values: Vec<String>,
    /// The description.
    pub description: Option<String>,
}

/// Another server of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeServer {
    /// The URL, or a template of it.
    pub url: String,
    /// The description.
    pub description: Option<String>,
}

/// A server with a name (OpenAPI 3.2, Server Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedServer {
    /// The name.
    pub name: String,
    /// The URL, with the defaults of its variables.
    pub url: String,
    /// The description.
    pub description: Option<String>,
}

impl Host {
    /// Returns the text that identifies the host in the lock: the first of its URLs, whatever their order.
    pub fn key(&self) -> &str {
        let others =
            self.alternatives.iter().map(|it| &it.url).chain(self.named_servers.iter().map(|it| &it.url));
        std::iter::once(&self.template).chain(others).min().map_or("", String::as_str)
    }
}

/// A header that the application sets once and that is not a parameter of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultHeader {
    /// The name of what it says, such as `cluster-id`.
    pub name: String,
    /// The name on the wire, in lower case.
    pub wire: String,
    /// The description.
    pub description: Option<String>,
}

/// A resource that holds the URL of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Index into [`Api::hosts`].
    pub host: usize,
    /// The name of the method, such as `at-cluster`.
    pub name: String,
    /// The type of the resource.
    pub resource: TypeId,
    /// The group of the operation that returns it.
    pub group: GroupId,
    /// The location of the URL in the resource.
    pub url: EndpointUrl,
}

/// The location of a URL in a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndpointUrl {
    /// A field.
    Field {
        /// The path of indexes to the field, starting at the resource.
        member: Vec<usize>,
        /// A map with URLs, which takes precedence if it has a single entry.
        only: Option<EndpointMap>,
    },
    /// The entry of a map with a key that the application chooses.
    Entry {
        /// The map.
        map: EndpointMap,
        /// The name of the key, such as `access-point-id`.
        key: String,
    },
}

/// A map of a resource whose values are or have a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointMap {
    /// The path of indexes to the map, starting at the resource.
    pub map: Vec<usize>,
    /// The type of its values and the path of indexes to their field with the URL. `None` if the values are URLs.
    pub value: Option<(TypeId, Vec<usize>)>,
}
