//! Tables of the front page: credentials, hosts, values, groups, example programs.
//!
//! ```text
//! | Feature | Method of `Client` | Description | Host | Credentials |
//! |---|---|---|---|---|
//! | `iam-v2` \* | `iam_v2` | Identity and access | control plane | cloud API key, STS token |
//! ```

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::module::group_facts;
use crate::emit::package::example_programs;
use crate::emit::package::front_page_target::FrontPageTarget;
use crate::ir::{ExampleProgram, GroupId};
use crate::markdown;
use crate::names::{GroupNames, OAuthNames};

/// Returns the table of the credentials, with the settings of each.
pub(crate) fn credentials(cx: Cx<'_>, target: FrontPageTarget) -> Vec<String> {
    let mut lines = head(["Credential", "Description", "Method of `ClientBuilder`", "Environment variables"]);
    for (scheme, names) in cx.api.schemes.iter().zip(&cx.names.schemes) {
        let description = scheme.description.as_deref().map(markdown::sentence).unwrap_or_default();
        let mut sets: Vec<String> = scheme.env.iter().map(|set| variables(set, " and ")).collect();
        if let Some(it) = scheme.oauth.as_ref().filter(|it| it.has_env()) {
            let mut env = vec![it.env.client_id[0].clone()];
            env.extend(it.env.client_secret.first().cloned());
            env.extend(it.env.token_url.first().filter(|_| it.token_url.is_empty()).cloned());
            sets.push(variables(&env, " and "));
        }
        let logins = names.oauth.iter().flat_map(OAuthNames::setters);
        let logins = logins.chain(names.exchange_login.iter().map(|it| &it.method));
        let methods = [&names.method].into_iter().chain(logins).map(|name| {
            let method = name.as_str();
            target.link(&format!("`{method}`"), &format!("struct.ClientBuilder.html#method.{method}"))
        });
        lines.push(row([
            markdown::cell(&scheme.label),
            markdown::cell(&description),
            methods.collect::<Vec<_>>().join(", "),
            sets.join(", or "),
        ]));
    }
    lines
}

/// Returns the table of the hosts, with the settings of each.
pub(crate) fn hosts(cx: Cx<'_>, target: FrontPageTarget) -> Vec<String> {
    let mut lines =
        head(["Host", "Description", "Default URL", "Method of `ClientBuilder`", "Environment variables"]);
    for (host, names) in cx.api.hosts.iter().zip(&cx.names.hosts) {
        let description = host.description.as_deref().map(markdown::sentence).unwrap_or_default();
        let url = if host.placeholder { "none".to_owned() } else { markdown::code(&host.url) };
        let method = names.method.as_str();
        lines.push(row([
            group_facts::host_name(host),
            markdown::cell(&description),
            url,
            target.link(&format!("`{method}`"), &format!("struct.ClientBuilder.html#method.{method}")),
            variables(&host.env, ", "),
        ]));
    }
    lines
}

/// Returns the table of the values that applications keep beside credentials and hosts.
pub(crate) fn values(cx: Cx<'_>, target: FrontPageTarget) -> Vec<String> {
    let mut lines = head(["Value", "Method of `Client` and `ClientBuilder`", "Environment variables"]);
    for (value, names) in cx.api.values.iter().zip(&cx.names.values) {
        let description = value.description.as_deref().map(markdown::sentence).unwrap_or_default();
        let method = names.method.as_str();
        lines.push(row([
            markdown::cell(&description),
            target.link(&format!("`{method}`"), &format!("struct.Client.html#method.{method}")),
            variables(&value.env, ", "),
        ]));
    }
    lines
}

/// Returns the table of the groups: features, methods, hosts and credentials.
pub(crate) fn groups(cx: Cx<'_>, target: FrontPageTarget) -> Vec<String> {
    let mut lines = head(["Feature", "Method of `Client`", "Description", "Host", "Credentials"]);
    for (index, (group, names)) in cx.api.groups.iter().zip(&cx.names.groups).enumerate() {
        let asterisk = if group.default { " \\*" } else { "" };
        let stages: Vec<String> =
            Cfg::group(cx, GroupId(index)).features().map(|name| format!("`{name}`")).collect();
        let stages = if stages.is_empty() { String::new() } else { format!(" with {}", stages.join(" or ")) };
        let method = names.method.as_str();
        lines.push(row([
            target.link(&format!("`{}`", names.feature), &module_page(names)) + asterisk + &stages,
            target.link(&format!("`{method}`"), &format!("struct.Client.html#method.{method}")),
            markdown::cell(&group.title),
            group_facts::host_names(cx, group),
            group_facts::credential_labels(cx, group),
        ]));
    }
    lines
}

/// Returns the table of the example programs that are written by hand, with the features that are not on by default.
pub(crate) fn programs(cx: Cx<'_>) -> Vec<String> {
    let mut lines = head(["Program", "Description", "Features"]);
    lines.extend(cx.api.examples.iter().map(|it| program(cx, it)));
    lines
}

fn program(cx: Cx<'_>, it: &ExampleProgram) -> String {
    let more = it.groups.iter().zip(example_programs::features(cx, it));
    let groups = more.filter(|(id, _)| !cx.api.groups[id.0].default).map(|(_, name)| name);
    let more = groups.chain(it.features.iter().map(String::as_str));
    let more: Vec<String> = more.map(|name| format!("`{name}`")).collect();
    row([markdown::code(&it.name), markdown::cell(&example_programs::summary(it)), more.join(", ")])
}

fn head<const N: usize>(titles: [&str; N]) -> Vec<String> {
    vec![row(titles.map(str::to_owned)), format!("|{}", "---|".repeat(N))]
}

fn row<const N: usize>(cells: [String; N]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn variables(names: &[String], between: &str) -> String {
    names.iter().map(|name| markdown::code(name)).collect::<Vec<_>>().join(between)
}

/// The page of a group's module, as rustdoc names it.
fn module_page(names: &GroupNames) -> String {
    let folders: Vec<&str> = names.module.iter().map(|part| part.as_str().trim_start_matches("r#")).collect();
    format!("{}/index.html", folders.join("/"))
}
