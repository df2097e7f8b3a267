//! Settings of hosts.
//!
//! Takes the setting `hosts`. Returns their values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{EndpointConfig, HeaderConfig, HostConfig, reference};
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
            ("security", |it, at, diagnostics| it.security = Some(at.sets(diagnostics))),
            ("endpoints", |it, at, diagnostics| it.endpoints = at.table(diagnostics, endpoint)),
        ],
    )
}

pub(super) fn header(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> HeaderConfig {
    let header = at.settings(
        &reference::HOST_HEADER,
        HeaderConfig::default(),
        diagnostics,
        &[
            ("header", |it, at, diagnostics| it.header = header_name(at, diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
        ],
    );
    if at.node.get("header").is_none() {
        at.report_missing(diagnostics, "header");
    }
    header
}

/// Reads the name of a header (RFC 9110, section 5.6.2).
pub(super) fn header_name(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
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
    let endpoint = at.settings(
        &reference::ENDPOINT,
        EndpointConfig::default(),
        diagnostics,
        &[
            ("operation", |it, at, diagnostics| it.operation = at.text(diagnostics)),
            ("member", |it, at, diagnostics| it.member = at.text(diagnostics)),
            ("only", |it, at, diagnostics| it.only = at.text(diagnostics)),
            ("key", |it, at, diagnostics| it.key = at.text(diagnostics)),
        ],
    );
    for (key, value) in [("operation", &endpoint.operation), ("member", &endpoint.member)] {
        if value.is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    endpoint
}
