//! The settings of the root that operations may override: media types and servers.

use crate::swagger::piece::{Piece, Source};

/// The settings of the root that operations may override.
pub(super) struct Defaults<'a> {
    pub(super) root: Source<'a>,
    pub(super) consumes: Vec<&'a str>,
    pub(super) produces: Vec<&'a str>,
}

/// Returns the servers: the host with each of these schemes, or with those of the root.
pub(super) fn servers(root: &Source<'_>, schemes: Option<&Source<'_>>) -> Option<Piece> {
    let (host, path) = (root.text("host"), root.text("basePath").unwrap_or_default());
    let host = host.filter(|host| is_host(host));
    let place = ["host", "basePath"].into_iter().find_map(|key| root.get(key))?.origin;
    let path = path.trim_matches('/');
    let path = if path.is_empty() { String::new() } else { format!("/{path}") };
    let Some(host) = host else {
        let url = if path.is_empty() { "/" } else { &path };
        let mut server = Piece::map(&place);
        server.set("url", Piece::text(url, &place));
        return Some(Piece::list(&place, vec![server]));
    };
    let of_root = root.get("schemes");
    let listed: Vec<&str> = schemes
        .or(of_root.as_ref())
        .map(|it| it.elements().filter_map(|it| it.node.as_str()).collect())
        .unwrap_or_default();
    // WebSocket schemes are not HTTP. A document without schemes leaves the choice to the client.
    let mut listed: Vec<&str> = listed.into_iter().filter(|it| matches!(*it, "https" | "http")).collect();
    if listed.is_empty() {
        listed.push("https");
    }
    // The first server is the default, which should be secure.
    listed.sort_unstable_by_key(|scheme| *scheme != "https");
    let server = |scheme: &&str| {
        let mut server = Piece::map(&place);
        server.set("url", Piece::text(&format!("{scheme}://{host}{path}"), &place));
        server
    };
    Some(Piece::list(&place, listed.iter().map(server).collect()))
}

/// Returns `true` for a host with an optional port, which is all that `host` may contain.
pub(super) fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "80"));
    let is_name = |letter: u8| letter.is_ascii_alphanumeric() || b".-_{}".contains(&letter);
    !name.is_empty()
        && name.bytes().all(is_name)
        && !port.is_empty()
        && port.bytes().all(|it| it.is_ascii_digit())
}
