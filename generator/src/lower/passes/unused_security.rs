//! Settings of credentials that have no effect: default requirements, and logins of token exchanges.
//!
//! In: the lowered SDK and the configuration. Out: a warning for each setting without an effect.

use std::collections::HashSet;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::lower::api::requirement::{Source, requirement};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::resolve::Resolved;

/// Reports settings `security` that apply to no operation, and logins without an authorization server.
pub(crate) fn report_unused_security(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    if api.is_whole {
        report_requirements(api, inputs.resolved, inputs.config, diagnostics);
        report_schemes(api, inputs.config, diagnostics);
    }
}

fn report_requirements(api: &ApiDraft, resolved: &Resolved, config: &Config, diagnostics: &mut Diagnostics) {
    let mut used: HashSet<Vec<String>> = HashSet::new();
    for (found, operation) in resolved.operations.iter().zip(&api.operations) {
        let group = &api.groups[api.resources[operation.resource.0].group.0];
        if let (_, Source::Setting(path)) = requirement(found, &group.path.join("/"), config) {
            used.insert(path);
        }
    }
    let groups = config.groups.iter().filter(|(_, it)| it.security.is_some());
    let hosts = config.hosts.iter().filter(|(_, it)| it.security.is_some());
    let settings = groups
        .map(|(name, _)| vec!["groups", name, "security"])
        .chain(hosts.map(|(name, _)| vec!["hosts", name.as_str(), "security"]))
        .chain(config.security.iter().map(|_| vec!["security"]));
    for path in settings.filter(|path| !used.iter().any(|used| used == path)) {
        let message = "every operation has credentials of its own, or a narrower default";
        diagnostics
            .report(Code::ConfigUnmatched, message, &config.place(&path))
            .at_key()
            .help("remove the setting, or set `security` of the operations that need other credentials");
    }
}

fn report_schemes(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) {
    for (name, settings) in &config.schemes {
        let scheme = api.schemes.iter().find(|scheme| scheme.wire == *name);
        if settings.oauth.is_some() && scheme.is_some_and(|scheme| scheme.oauth.is_none()) {
            let message = format!("`{name}` is not a bearer token, so it has no authorization server");
            let place = config.place(&["schemes", name, "oauth"]);
            diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help("remove the setting");
        }
        let Some((exchange, from)) = settings.exchange.as_ref().and_then(|it| Some((it, it.from.as_ref()?)))
        else {
            continue;
        };
        let place = config.place(&["schemes", name, "exchange", "from"]);
        let wanted = from.scheme.as_deref().unwrap_or_default();
        let source = api.schemes.iter().find(|it| it.wire == wanted);
        match source.filter(|it| it.oauth.is_some()) {
            None => {
                let message = format!("no operation accepts `{wanted}`, or it has no authorization server");
                diagnostics
                    .report(Code::ConfigUnmatched, message, &place.child("scheme"))
                    .help("name a scheme of type `oauth2`, or one with `oauth` in its settings");
            }
            Some(source) => {
                for (argument, header) in &from.headers {
                    let is_known = source.headers.iter().any(|it| it.name == *header);
                    if !is_known || !exchange.arguments.contains(argument) {
                        let message = format!("there is no argument `{argument}`, or no header `{header}`");
                        let place = place.child("headers").child(argument);
                        diagnostics.report(Code::ConfigUnmatched, message, &place);
                    }
                }
                for argument in from.env.keys().filter(|it| !exchange.arguments.contains(*it)) {
                    let message = format!("the exchange has no argument `{argument}`");
                    diagnostics.report(Code::ConfigUnmatched, message, &place.child("env").child(argument));
                }
            }
        }
    }
}
