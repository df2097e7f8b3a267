//! The front page: the same text is in the crate's documentation and in its README.
//!
//! ```text
//! ## Getting started
//!
//! <a program>
//!
//! ## Credentials
//!
//! | Credential | Description | Method of `ClientBuilder` | Environment variables |
//! ```

use proc_macro2::TokenStream;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{ITEM_WIDTH, full_stop};
use crate::emit::module::{group_facts, webhooks};
use crate::emit::package::front_page_target::FrontPageTarget;
use crate::emit::package::{feature_table, guide, manifest, tables, words};
use crate::emit::snippet::client::{self, ExampleCredentials};
use crate::emit::snippet::program;
use crate::ir::{Group, Operation, OperationId, SchemeKind, SuccessKind, Webhooks};
use crate::markdown;
use crate::names::GroupNames;

/// A section: its title and its lines.
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) lines: Vec<String>,
}

/// Returns the introduction of the crate, in lines.
pub(crate) fn introduction(cx: Cx<'_>) -> Vec<String> {
    let description = cx.options.package.description.as_deref().map(markdown::line).unwrap_or_default();
    let product = markdown::line(cx.product());
    let first =
        if description.is_empty() { format!("A Rust SDK for the {product} API") } else { description };
    let mut lines = markdown::wrapped(&full_stop(&first), ITEM_WIDTH);
    lines.push(String::new());
    lines.extend(markdown::wrapped(&scope(cx), ITEM_WIDTH));
    lines
}

/// Returns the size of the crate and the promises of the runtime, as far as they apply to the API.
fn scope(cx: Cx<'_>) -> String {
    let plural = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let operations = plural(cx.api.operations.len(), "typed operation");
    let groups = plural(cx.api.groups.len(), if cx.api.is_flat { "resource" } else { "API group" });
    let mut promises = vec!["retries safe requests"];
    if !cx.api.paging.is_empty() {
        promises.push("streams paginated lists");
    }
    if !cx.api.token_exchanges.is_empty() {
        promises.push("exchanges and refreshes tokens");
    }
    promises.push("keeps unknown enum values");
    format!(
        "**{}** has {operations} in {groups}, generated from OpenAPI documents. It {}, and never logs a secret. Only the \
         API groups that you enable are compiled.",
        markdown::line(cx.package_name()),
        promises.join(", ")
    )
}

/// Returns the sections in order.
pub(crate) fn sections(cx: Cx<'_>, target: FrontPageTarget) -> Vec<Section> {
    let mut sections = vec![Section { title: "Install".to_owned(), lines: install(cx) }];
    let mut add = |title: &str, lines: Vec<String>| sections.push(Section { title: title.to_owned(), lines });
    if let Some((call, tokens)) =
        first_call(cx).and_then(|call| Some((call, program::program_tokens(cx, call)?)))
    {
        add("Getting started", first_program(cx, call, tokens, target));
    }
    if !cx.api.guide.is_empty() {
        let mut lines = target.paragraph(GUIDE);
        // The README has no pages to link to.
        if target == FrontPageTarget::Rustdoc {
            lines.push(String::new());
            lines.extend(guide::contents(cx, |title, page| target.link(title, &format!("guide/{page}"))));
        }
        add("Guide", lines);
    }
    add("Responses", target.paragraph(&responses(cx)));
    if !cx.api.paging.is_empty() {
        add("Pagination", target.paragraph(PAGINATION));
    }
    add("Errors", errors(cx, target));
    if let Some(it) = &cx.api.webhooks {
        add(if it.event.is_some() { "Webhooks" } else { "Callbacks" }, webhooks(cx, it, target));
    }
    if !cx.api.schemes.is_empty() {
        add("Credentials", with_table(target.paragraph(&credentials(cx)), tables::credentials(cx, target)));
    }
    if !cx.api.hosts.is_empty() {
        add("Base URLs", with_table(target.paragraph(&hosts(cx)), tables::hosts(cx, target)));
    }
    if !cx.api.values.is_empty() {
        add("Default IDs and names", with_table(target.paragraph(VALUES), tables::values(cx, target)));
    }
    let mut features = with_table(target.paragraph(&features(cx)), tables::groups(cx, target));
    if !cx.api.stages.is_empty() {
        features.push(String::new());
        features.extend(target.paragraph(&stages(cx)));
    }
    features.push(String::new());
    features.extend(feature_table::feature_table(cx));
    add("Features", features);
    if !cx.api.examples.is_empty() {
        add("Examples", with_table(target.paragraph(EXAMPLES), tables::programs(cx)));
    }
    for (title, text) in &cx.options.package.sections {
        add(&markdown::line(title), markdown::lines(text, ITEM_WIDTH));
    }
    sections
}

/// The handles of an API with groups.
const GROUPS: &str = "`Client` has a method for each API group, each group has a method for each resource, and each resource \
    has a method for each operation.";

/// The handles of an API whose resources are groups.
const RESOURCES: &str = "`Client` has a method for each resource, and each resource has a method for each operation. A large \
    resource has parts, each with a handle of its own.";

const CALLS: &str = "Required parameters are arguments, optional ones are setters of the request builder, and `.await` sends \
    the request. The documentation of each operation has an example.";

const GUIDE: &str = "The module `guide` of the documentation has a page for each task. Its examples are compiled and run as \
    tests.";

const CREDENTIALS: &str = "[`Client::from_env`] reads credentials from the environment; [`Client::builder`] takes them from \
    your code. For each operation, the client selects a credential that the operation accepts. If no such credential is set, \
    the call fails without sending a request, and the error lists the accepted credentials.";

const VALUES: &str = "The client also holds IDs and names that applications pass to operations. They come from the \
    environment or from [`Client::builder`]. If a value is not set, its method returns an error that names the environment \
    variables.";

const RESPONSES: &str = "Awaiting a request builder returns the decoded body. `send()` returns a [`Response`] with the body, status, \
    headers, request ID and rate limit. Enums and unions are open: unknown values are kept and never fail decoding.";

const PAGINATION: &str = "On paginated operations, `items()` returns a stream of items ([`Items`]) and `pages()` a stream of \
    pages ([`Pages`]). Both request pages on demand. Awaiting the request builder itself returns a single page.";

const ERRORS: &str = "Every operation fails with the same type, [`Error`]. Its `Display` output is one line with the operation, \
    method, path, status, code, detail, request ID and number of attempts. Predicates such as [`Error::is_not_found()`] and \
    [`Error::is_rate_limited()`] classify an error, and [`Error::body()`] returns the raw response body.";

/// The handling of a 404, for the result of any call.
const NOT_FOUND: [&str; 5] = [
    "    match result {",
    "        Ok(value) => Ok(Some(value)),",
    "        Err(error) if error.is_not_found() => Ok(None),",
    "        Err(error) => Err(error),",
    "    }",
];

const WEBHOOKS: &str = "The module `webhooks`, behind the feature of the same name, verifies and decodes the requests that the \
    service sends to the application. It works with any HTTP server.";

const EXAMPLES: &str = "The folder `examples/` contains complete programs. The first lines of each list the environment \
    variables that it reads.";

/// Returns the section about requests that the service sends.
fn webhooks(cx: Cx<'_>, it: &Webhooks, target: FrontPageTarget) -> Vec<String> {
    let unknown = if it.event.is_some() { " Unknown events are kept." } else { "" };
    let mut lines = target.paragraph(&format!("{WEBHOOKS}{unknown}"));
    let example = webhooks::example(cx, it, &Cfg::default().and(Webhooks::NAME));
    if !example.is_empty() {
        lines.extend([String::new(), "```rust".to_owned()]);
        lines.extend(example);
        lines.push("```".to_owned());
    }
    lines
}

/// Returns the section about the dependency. A crate on a registry would be added by its name; whether it is there, the
/// generator does not know.
fn install(cx: Cx<'_>) -> Vec<String> {
    let package = cx.package_name();
    let source = match cx.options.package.repository.as_deref() {
        Some(repository) => format!("git = \"{}\"", markdown::plain(repository)),
        None => format!("path = \"path/to/{package}\""),
    };
    let mut lines = vec!["```toml".to_owned(), "[dependencies]".to_owned()];
    lines.push(format!("{package} = {{ {source} }}"));
    lines.push("tokio = { version = \"1\", features = [\"macros\", \"rt\"] }".to_owned());
    lines.push("```".to_owned());
    let mut more = String::new();
    if let Some(version) = manifest::rust_version(cx) {
        more.push_str(&format!("The crate requires Rust {} or newer. ", markdown::line(&version)));
    }
    if let Some(names) = largest(cx, |group| !group.default) {
        more.push_str(&format!(
            "Each API group has a Cargo feature. To enable a group that is off by default, add its feature, for example \
             `features = [\"{}\"]`; see [Features](#features).",
            names.feature
        ));
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.extend(markdown::wrapped(more.trim_end(), ITEM_WIDTH));
    }
    lines
}

/// Returns the paragraph about credentials, with the methods of the builder that the first call needs.
fn credentials(cx: Cx<'_>) -> String {
    let operations = first_call(cx).into_iter().map(|call| &cx.api.operations[call.0]);
    // Without credentials in the first call, those of another one serve as an example.
    let examples = operations.chain(&cx.api.operations).map(|it| client::credentials(cx, it).schemes());
    let schemes = examples.into_iter().find(|schemes| !schemes.is_empty()).unwrap_or_default();
    let setters = schemes.iter().map(|&scheme| {
        let arguments = match cx.api.schemes[scheme].kind {
            SchemeKind::Basic => "id, secret",
            SchemeKind::Bearer => "token",
            SchemeKind::BasicKey(..)
            | SchemeKind::HeaderKey(_)
            | SchemeKind::QueryKey(_)
            | SchemeKind::CookieKey(_) => "key",
        };
        format!(".{}({arguments})", cx.names.schemes[scheme].method.as_str())
    });
    format!("{CREDENTIALS} In code: `Client::builder(){}.build()?`.", setters.collect::<String>())
}

/// Returns the paragraph about responses, with the headers that most of them have.
fn responses(cx: Cx<'_>) -> String {
    let headers: Vec<String> = cx.common_responses.headers().iter().map(|it| markdown::code(it)).collect();
    match headers.as_slice() {
        [] => RESPONSES.to_owned(),
        [header] => format!("{RESPONSES} Most operations document the header {header}."),
        [front @ .., last] => {
            format!("{RESPONSES} Most operations document the headers {} and {last}.", front.join(", "))
        }
    }
}

/// Returns the section about errors, with the statuses that most operations share.
fn errors(cx: Cx<'_>, target: FrontPageTarget) -> Vec<String> {
    let mut lines = target.paragraph(ERRORS);
    lines.extend([String::new(), "```rust".to_owned()]);
    lines.push(format!("use {}::Result;", cx.crate_name()));
    lines.extend([String::new(), "fn optional<T>(result: Result<T>) -> Result<Option<T>> {".to_owned()]);
    lines.extend(NOT_FOUND.map(str::to_owned));
    lines.extend(["}", "```"].map(str::to_owned));
    let common = cx.common_responses.of_api();
    if !common.is_empty() {
        lines.push(String::new());
        lines.extend(markdown::wrapped("Most operations can return these statuses:", ITEM_WIDTH));
        lines.extend([String::new(), "| Status | Meaning |".to_owned(), "|---|---|".to_owned()]);
        let row = |status: &str, meaning: &str| {
            format!("| {} | {} |", markdown::cell(status), markdown::cell(meaning))
        };
        lines.extend(common.iter().map(|it| row(&it.status, &full_stop(&it.meaning))));
    }
    lines
}

fn first_program(
    cx: Cx<'_>,
    call: OperationId,
    program: TokenStream,
    target: FrontPageTarget,
) -> Vec<String> {
    let about = match client::credentials(cx, &cx.api.operations[call.0]) {
        ExampleCredentials::None => String::new(),
        ExampleCredentials::Environment(_, sets) => {
            let variables: Vec<String> =
                sets.into_iter().flatten().map(|name| markdown::code(name)).collect();
            format!("Set {}, then:", words::list(&variables))
        }
        ExampleCredentials::Code(schemes) => {
            let labels = schemes.iter().map(|it| group_facts::credential(&cx.api.schemes[*it].label));
            format!("Replace the placeholder of the {}:", words::list(&labels.collect::<Vec<_>>()))
        }
    };
    let mut lines = markdown::wrapped(&about, ITEM_WIDTH);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push("```rust,no_run".to_owned());
    lines.extend(cx.item_lines(program));
    lines.extend(["```".to_owned(), String::new()]);
    let handles = if cx.api.is_flat { RESOURCES } else { GROUPS };
    lines.extend(target.paragraph(&format!("{handles} {CALLS}")));
    lines
}

fn hosts(cx: Cx<'_>) -> String {
    let about = "Each operation is sent to one of these hosts. The base URL of a host can be set in the environment or with a \
                 builder method.";
    let own = |group: &Group| group_facts::operations(cx, group).any(|it| cx.api.hosts[it.host].placeholder);
    let Some(names) = largest(cx, own) else { return about.to_owned() };
    let method = names.method.as_str();
    format!(
        "{about} If a host has no default URL, set its base URL on the client or on a single handle, as in \
         `client.{method}().at(url)`. The `with_…` methods of a handle set its own credentials."
    )
}

fn features(cx: Cx<'_>) -> String {
    let about = "Groups marked with an asterisk are enabled by default; `full` enables all groups.";
    let Some(names) = largest(cx, |group| group.default) else { return about.to_owned() };
    let module: Vec<&str> = names.module.iter().map(|part| part.as_str()).collect();
    format!(
        "{about} The feature `{}`, for example, enables the module `{}` and the method `Client::{}`. The column \
         Credentials lists every credential that an operation of the group accepts; the documentation of each operation \
         lists its own.",
        names.feature,
        module.join("::"),
        names.method.as_str()
    )
}

/// Returns the paragraph about operations of lifecycle stages that have a feature.
fn stages(cx: Cx<'_>) -> String {
    let stages = cx.api.stages.iter().zip(&cx.names.stages);
    let stages: Vec<String> =
        stages.map(|(stage, name)| format!("`{name}` for {}", markdown::line(stage))).collect();
    format!(
        "Operations that may change without notice require the feature of their lifecycle stage: {}. `full` does not enable \
         these features.",
        stages.join(", ")
    )
}

/// The group with the most operations among those that are wanted, as an example of them.
fn largest<'a>(cx: Cx<'a>, wanted: impl Fn(&Group) -> bool) -> Option<&'a GroupNames> {
    let groups = cx.api.groups.iter().zip(&cx.names.groups).filter(|(group, _)| wanted(group));
    let size = |group: &Group| group_facts::operations(cx, group).count();
    groups.rev().max_by_key(|(group, _)| size(group)).map(|(_, names)| names)
}

fn with_table(mut lines: Vec<String>, table: Vec<String>) -> Vec<String> {
    lines.push(String::new());
    lines.extend(table);
    lines
}

/// The call to begin with: the one that the configuration names, or one that reads, takes no argument and whose group
/// is on by default, or what comes nearest.
fn first_call(cx: Cx<'_>) -> Option<OperationId> {
    let named = |it: &Operation| {
        let name = cx.options.package.first_call.as_deref();
        name.is_some_and(|name| name == it.id || name == format!("{} {}", it.method, it.path))
    };
    let cost = |it: &Operation| {
        let group = cx.api.resources[it.resource.0].group;
        let reads = it.method == "GET" && matches!(it.success.kind, SuccessKind::Json { .. });
        (
            !named(it),
            it.stage.is_some(),
            !cx.api.groups[group.0].default,
            it.deprecated,
            !reads,
            it.arguments.len(),
            it.security.is_empty(),
        )
    };
    let calls = cx.api.operations.iter().enumerate();
    calls.min_by_key(|(_, it)| cost(it)).map(|(index, _)| OperationId(index))
}
