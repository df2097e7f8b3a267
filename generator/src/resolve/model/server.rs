//! Servers. Contains only data.

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Server {
    /// The URL template, unchanged.
    pub url: String,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerVariable {
    /// The name.
    pub name: String,
    /// `default`, or the first of `enum`.
    pub default: Option<String>,
    /// `enum`
    pub values: Vec<String>,
    /// `description`
    pub description: Option<String>,
}

impl Server {
    /// Returns the URL with the defaults of its variables and without a trailing slash.
    pub fn address(&self) -> String {
        let mut url = self.url.clone();
        for ServerVariable { name, default, .. } in &self.variables {
            if let Some(default) = default {
                url = url.replace(&format!("{{{name}}}"), default);
            }
        }
        url.trim_end_matches('/').to_owned()
    }
}
