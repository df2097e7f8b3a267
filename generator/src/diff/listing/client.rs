//! The methods of the client and of its builder, and the constants of the crate.

use crate::diff::item::{Item, ItemKind};
use crate::diff::listing::context::{Cx, shown};
use crate::diff::listing::words;
use crate::diff::rust_type::RustType;
use crate::ir::{GroupId, SchemeKind};
use crate::names::{HeaderNames, Name};

/// Returns the client, its builder, the response and the error codes.
pub(super) fn client(cx: Cx<'_>) -> Vec<Item> {
    let mut client = Item::new(ItemKind::Handle, "Client");
    let groups = cx.names.groups.iter().enumerate().map(|(index, names)| {
        let mut item = method("Client", &names.method, &cx.api.groups[index].path.join("/"));
        item.kind = ItemKind::Accessor;
        item.aliases = shown(cx.names.aliases.group_methods.get(&GroupId(index)));
        item.ty = RustType::new(format!("{{{}}}", cx.in_group(GroupId(index), names.handle.shown())));
        item
    });
    client.children = groups.collect();
    let values = || cx.api.values.iter().zip(&cx.names.values);
    client.children.extend(values().map(|(value, names)| method("Client", &names.method, &value.name)));
    let mut builder = Item::new(ItemKind::Handle, "ClientBuilder");
    builder.children = schemes(cx);
    builder.children.extend(hosts(cx));
    builder.children.extend(values().map(|(value, names)| {
        let mut item = method("ClientBuilder", &names.method, &value.name);
        item.wire.insert("environment variables", value.env.join(", "));
        item
    }));
    let mut response = Item::new(ItemKind::Handle, "Response");
    let headers = cx.api.response_headers.iter().zip(&cx.names.response_headers);
    response.children = headers
        .map(|(header, name)| {
            let mut item = method("Response", name, &header.wire);
            item.ty = cx.rust_type(&header.ty);
            item
        })
        .collect();
    let codes = cx.api.error_codes.iter().zip(&cx.names.error_codes).map(|(code, name)| {
        let mut item = Item::new(ItemKind::Constant, format!("error_codes::{}", name.shown()));
        item.identity.clone_from(&code.name);
        item.wire.insert("value", code.code.clone());
        item
    });
    [client, builder, response].into_iter().chain(codes).collect()
}

fn method(holder: &str, name: &Name, identity: &str) -> Item {
    let mut item = Item::new(ItemKind::Method, format!("{holder}::{}", name.shown()));
    item.identity = identity.to_owned();
    item
}

fn schemes(cx: Cx<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (scheme, names) in cx.api.schemes.iter().zip(&cx.names.schemes) {
        let mut item = method("ClientBuilder", &names.method, &scheme.wire);
        let arguments = match &scheme.kind {
            SchemeKind::Basic | SchemeKind::BasicKey(..) => "key, secret",
            SchemeKind::Bearer => "token",
            SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => "key",
        };
        item.ty = RustType::new(arguments);
        item.wire.insert("credential", words::credential(&scheme.kind));
        let env: Vec<String> = scheme.env.iter().map(|names| names.join(" and ")).collect();
        item.wire.insert("environment variables", env.join(", "));
        items.push(item);
        let setters = names.source.iter().chain(&names.exchange);
        let login = names.exchange_login.iter().map(|it| &it.method);
        let oauth = names.oauth.iter().flat_map(|it| {
            [it.client_credentials.as_ref(), Some(&it.tokens), it.jwt_bearer.as_ref()].into_iter().flatten()
        });
        let setters = setters.chain(login).chain(oauth);
        items.extend(setters.map(|name| method("ClientBuilder", name, "")));
        items.extend(headers(&names.headers));
    }
    items
}

fn hosts(cx: Cx<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (host, names) in cx.api.hosts.iter().zip(&cx.names.hosts) {
        let mut item = method("ClientBuilder", &names.method, &host.name);
        item.wire.insert("default URL", host.url.clone());
        item.wire.insert("environment variables", host.env.join(", "));
        items.push(item);
        items.extend(names.variables.iter().map(|(name, arguments)| {
            let mut item = method("ClientBuilder", name, "");
            let arguments: Vec<&str> = arguments.iter().map(Name::shown).collect();
            item.ty = RustType::new(arguments.join(", "));
            item
        }));
        items.extend(host.named_servers.iter().zip(&names.servers).map(|(server, name)| {
            let mut item = method("ClientBuilder", name, &server.name);
            item.wire.insert("URL", server.url.clone());
            item
        }));
        items.extend(headers(&names.headers));
    }
    items
}

fn headers(names: &[HeaderNames]) -> impl Iterator<Item = Item> {
    names.iter().map(|it| method("ClientBuilder", &it.setter, ""))
}
