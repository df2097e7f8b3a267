//! Settings of hosts and credentials.
//!
//! Takes the settings `hosts` and `schemes`. Returns their values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{
    EndpointConfig, ExchangeConfig, HeaderConfig, HostConfig, SchemeConfig, VariantConfig, reference,
};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn host(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> HostConfig {
    at.settings(
        &reference::HOST,
        HostConfig::default(),
        diagnostics,
        &[
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.list(diagnostics)),
            ("url", |it, at, diagnostics| it.url = at.text(diagnostics)),
            ("placeholder", |it, at, diagnostics| it.placeholder = at.flag(diagnostics).unwrap_or_default()),
            ("headers", |it, at, diagnostics| it.headers = at.table(diagnostics, header)),
            ("endpoints", |it, at, diagnostics| it.endpoints = at.table(diagnostics, endpoint)),
        ],
    )
}

pub(super) fn scheme(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SchemeConfig {
    at.settings(
        &reference::SCHEME,
        SchemeConfig::default(),
        diagnostics,
        &[
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("label", |it, at, diagnostics| it.label = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("kind", |it, at, diagnostics| it.kind = at.one_of(diagnostics, &["basic", "bearer"])),
            ("same-as", |it, at, diagnostics| it.same_as = at.text(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.lists(diagnostics)),
            ("exchange", |it, at, diagnostics| it.exchange = Some(exchange(at, diagnostics))),
            ("variants", |it, at, diagnostics| it.variants = at.table(diagnostics, variant)),
            ("headers", |it, at, diagnostics| it.headers = at.table(diagnostics, header)),
        ],
    )
}

fn variant(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> VariantConfig {
    at.settings(
        &reference::VARIANT,
        VariantConfig::default(),
        diagnostics,
        &[
            ("label", |it, at, diagnostics| it.label = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("hosts", |it, at, diagnostics| it.hosts = at.list(diagnostics)),
            ("groups", |it, at, diagnostics| it.groups = at.list(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.lists(diagnostics)),
            ("beside", |it, at, diagnostics| it.beside = at.flag(diagnostics).unwrap_or_default()),
        ],
    )
}

fn header(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> HeaderConfig {
    at.settings(
        &reference::HOST_HEADER,
        HeaderConfig::default(),
        diagnostics,
        &[
            ("header", |it, at, diagnostics| it.header = header_name(at, diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
        ],
    )
}

/// Reads the name of a header (RFC 9110, section 5.6.2).
fn header_name(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let name = at.text(diagnostics)?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(fits) {
        return Some(name);
    }
    let help = "use letters, digits and `-`, as in `Cluster-Id`";
    let message = format!("`{}` is not a valid header name", name.escape_debug());
    diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    None
}

fn endpoint(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> EndpointConfig {
    at.settings(
        &reference::ENDPOINT,
        EndpointConfig::default(),
        diagnostics,
        &[
            ("operation", |it, at, diagnostics| it.operation = at.text(diagnostics)),
            ("member", |it, at, diagnostics| it.member = at.text(diagnostics)),
            ("only", |it, at, diagnostics| it.only = at.text(diagnostics)),
        ],
    )
}

fn exchange(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ExchangeConfig {
    let exchange = at.settings(
        &reference::EXCHANGE,
        ExchangeConfig::default(),
        diagnostics,
        &[
            ("operation", |it, at, diagnostics| it.operation = at.text(diagnostics)),
            ("fields", |it, at, diagnostics| it.fields = at.texts(diagnostics)),
            ("arguments", |it, at, diagnostics| it.arguments = at.list(diagnostics)),
            ("subject", |it, at, diagnostics| it.subject = at.text(diagnostics)),
            ("token", |it, at, diagnostics| it.token = at.text(diagnostics)),
            ("expires-in", |it, at, diagnostics| it.expires_in = at.text(diagnostics)),
            ("life", |it, at, diagnostics| it.life = at.text(diagnostics)),
        ],
    );
    let needed = [
        ("operation", &exchange.operation),
        ("subject", &exchange.subject),
        ("token", &exchange.token),
        ("expires-in", &exchange.expires_in),
    ];
    for (key, _) in needed.iter().filter(|(_, value)| value.is_none()) {
        at.report_missing(diagnostics, key);
    }
    exchange
}
