//! Hosts and credentials.
//!
//! In: the settings `hosts` and `schemes`. Out: what they say, or problems with their places.

use crate::config::place::Place;
use crate::config::{EndpointConfig, ExchangeConfig, HeaderConfig, HostConfig, SchemeConfig, VariantConfig};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn host(at: &Place<'_>, diagnostics: &mut Diagnostics) -> HostConfig {
    let mut host = HostConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => host.name = at.text(diagnostics),
            "description" => host.description = at.text(diagnostics),
            "env" => host.env = at.list(diagnostics),
            "url" => host.url = at.text(diagnostics),
            "placeholder" => host.placeholder = at.flag(diagnostics).unwrap_or_default(),
            "headers" => host.headers = at.table(diagnostics, header),
            "endpoints" => host.endpoints = at.table(diagnostics, endpoint),
            _ => return &["name", "description", "url", "env", "placeholder", "headers", "endpoints"],
        }
        &[]
    });
    host
}

pub(super) fn scheme(at: &Place<'_>, diagnostics: &mut Diagnostics) -> SchemeConfig {
    let mut scheme = SchemeConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => scheme.name = at.text(diagnostics),
            "label" => scheme.label = at.text(diagnostics),
            "description" => scheme.description = at.text(diagnostics),
            "kind" => scheme.kind = at.one_of(diagnostics, &["basic", "bearer"]),
            "same-as" => scheme.same_as = at.text(diagnostics),
            "env" => scheme.env = at.lists(diagnostics),
            "exchange" => scheme.exchange = Some(exchange(&at, diagnostics)),
            "variants" => scheme.variants = at.table(diagnostics, variant),
            "headers" => scheme.headers = at.table(diagnostics, header),
            _ => {
                return &[
                    "name",
                    "label",
                    "description",
                    "kind",
                    "same-as",
                    "env",
                    "exchange",
                    "variants",
                    "headers",
                ];
            }
        }
        &[]
    });
    scheme
}

fn variant(at: &Place<'_>, diagnostics: &mut Diagnostics) -> VariantConfig {
    let mut variant = VariantConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "label" => variant.label = at.text(diagnostics),
            "description" => variant.description = at.text(diagnostics),
            "hosts" => variant.hosts = at.list(diagnostics),
            "groups" => variant.groups = at.list(diagnostics),
            "env" => variant.env = at.lists(diagnostics),
            "beside" => variant.beside = at.flag(diagnostics).unwrap_or_default(),
            _ => return &["label", "description", "hosts", "groups", "env", "beside"],
        }
        &[]
    });
    variant
}

fn header(at: &Place<'_>, diagnostics: &mut Diagnostics) -> HeaderConfig {
    let mut header = HeaderConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "header" => header.header = header_name(&at, diagnostics),
            "description" => header.description = at.text(diagnostics),
            _ => return &["header", "description"],
        }
        &[]
    });
    header
}

/// A name that a header can have (RFC 9110, 5.6.2).
fn header_name(at: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let name = at.text(diagnostics)?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(fits) {
        return Some(name);
    }
    let help = "a name of a header has letters, digits and `-`, such as `Cluster-Id`";
    let message = format!("`{}` is not the name of a header", name.escape_debug());
    diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    None
}

fn endpoint(at: &Place<'_>, diagnostics: &mut Diagnostics) -> EndpointConfig {
    let mut endpoint = EndpointConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operation" => endpoint.operation = at.text(diagnostics),
            "member" => endpoint.member = at.text(diagnostics),
            "only" => endpoint.only = at.text(diagnostics),
            _ => return &["operation", "member", "only"],
        }
        &[]
    });
    endpoint
}

fn exchange(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ExchangeConfig {
    let mut exchange = ExchangeConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operation" => exchange.operation = at.text(diagnostics),
            "fields" => exchange.fields = at.texts(diagnostics),
            "arguments" => exchange.arguments = at.list(diagnostics),
            "subject" => exchange.subject = at.text(diagnostics),
            "token" => exchange.token = at.text(diagnostics),
            "expires-in" => exchange.expires_in = at.text(diagnostics),
            "life" => exchange.life = at.text(diagnostics),
            _ => {
                return &["operation", "fields", "arguments", "subject", "token", "expires-in", "life"];
            }
        }
        &[]
    });
    let needed = [
        ("operation", &exchange.operation),
        ("subject", &exchange.subject),
        ("token", &exchange.token),
        ("expires-in", &exchange.expires_in),
    ];
    for (key, _) in needed.iter().filter(|(_, value)| value.is_none()) {
        at.lacks(diagnostics, key);
    }
    exchange
}
