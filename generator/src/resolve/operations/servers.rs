//! Servers of operations, or else of paths or documents.
//!
//! Takes server objects. Returns [`Server`]s, whose URLs are templates. A URL to which no request can be sent is
//! reported if it is used; the application or the configuration then has to set another one.

use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::model::{Server, ServerVariable};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::path_item::PathItem;
use crate::source::Node;

impl<'d> Context<'d, '_> {
    /// Returns the servers of the operation, or else those of the path item or the document.
    pub(crate) fn operation_servers(
        &mut self,
        document: usize,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> Vec<Server> {
        let root = self.library.root(document);
        for holder in std::iter::once(at).chain(&item.nodes).chain([&root]) {
            let Some(list) = self.list_member(holder, "servers") else { continue };
            let servers: Vec<(NodeRef<'d>, Server)> =
                list.elements().filter_map(|at| Some((at.clone(), self.server(&at)?))).collect();
            // Only the first one is checked, because the others are alternatives.
            if let Some((at, server)) = servers.first() {
                self.check_server(at, server);
                return servers.into_iter().map(|(_, server)| server).collect();
            }
        }
        Vec::new()
    }

    fn server(&mut self, at: &NodeRef<'d>) -> Option<Server> {
        self.expect_map(at)?;
        self.known_members(at, "a server", &["url", "name", "description", "variables"]);
        let Some(url) = self.text_member(at, "url") else {
            if self.first_time(at, Code::BadServer) {
                let origin = self.origin(at);
                self.diagnostics.report(Code::BadServer, "`url` is missing", &origin);
            }
            return None;
        };
        let variables = self.map_member(at, "variables");
        let variables = variables.into_iter().flat_map(|variables| variables.members());
        let variables: Vec<(String, NodeRef<'d>)> =
            variables.map(|(name, at)| (name.to_owned(), at)).collect();
        let variables = variables.into_iter().map(|(name, at)| {
            self.known_members(&at, "a server variable", &["enum", "default", "description"]);
            let values = self.list_member(&at, "enum");
            let values = values.into_iter().flat_map(|list| list.elements());
            let values: Vec<String> = values.filter_map(|at| at.node.text()).collect();
            let default = at.node.get("default").and_then(Node::text);
            let default = default.or_else(|| values.first().cloned());
            ServerVariable { name, default, values, description: self.text_member(&at, "description") }
        });
        let variables = variables.collect();
        let (name, description) = (self.text_member(at, "name"), self.text_member(at, "description"));
        Some(Server { url, name, description, variables })
    }

    /// Reports a server to which no request can be sent, unless the configuration has its URL.
    fn check_server(&mut self, at: &NodeRef<'d>, server: &Server) {
        let address = server.address();
        let configured = self.config.hosts.get(&address);
        if configured.is_some_and(|host| host.placeholder || host.url.is_some())
            || !self.first_time(at, Code::UnusableServer)
        {
            return;
        }
        let Err(problem) = check_server_url(&address) else { return };
        let origin = self.origin(at).child("url");
        let help = format!(
            "write an absolute URL, set `url` for the host `{address}` in the settings, or set the URL in the application"
        );
        let message = format!("`{}` is not a base URL: {problem}", server.url);
        self.diagnostics.report(Code::UnusableServer, message, &origin).help(help);
    }
}

/// Checks that a path can be appended to a URL. The error is the reason why not.
pub fn check_server_url(url: &str) -> Result<(), &'static str> {
    if url.contains(['{', '}']) {
        return Err("a variable has no default");
    }
    let Some((scheme, rest)) = url.split_once("://") else { return Err("it is relative") };
    let host = rest.split('/').next().unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/[]%!$&'()*+,;=".contains(&byte);
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" if host.trim_end_matches(|it: char| it == ':' || it.is_ascii_digit()).is_empty() => {
            // An IPv4 address ends in a digit, but contains a dot.
            if host.contains('.') { Ok(()) } else { Err("it has no host") }
        }
        "https" | "http" if rest.contains(['?', '#', '@']) => {
            Err("it has a query, a fragment or credentials")
        }
        "https" | "http" if !rest.bytes().all(fits) => Err("it contains an invalid character"),
        "https" | "http" => Ok(()),
        _ => Err("its scheme is not `https` or `http`"),
    }
}

#[cfg(test)]
mod tests {
    use super::check_server_url;

    #[test]
    fn server_url_is_usable_if_absolute() {
        for url in ["https://a.example", "http://localhost:80/v1", "HTTPS://[::1]:8443", "https://127.0.0.1"]
        {
            assert_eq!(check_server_url(url), Ok(()), "{url}");
        }
        for url in
            ["", "/v1", "a.example", "https://{a}/b", "https://", "https://:80/", "ftp://a", "https://a?b"]
        {
            assert!(check_server_url(url).is_err(), "{url}");
        }
        for url in ["https://a b", "https://user@a", "https://a\"b", "https://ü.example"] {
            assert!(check_server_url(url).is_err(), "{url}");
        }
    }
}
