//! The front page: the same text is in the crate's documentation and in its README.
//!
//! ```text
//! ## First call
//!
//! <a program>
//!
//! ## Credentials
//!
//! | credentials | what | method of `ClientBuilder` | environment variables |
//! ```

use proc_macro2::TokenStream;

use crate::emit::context::Cx;
use crate::emit::doc_comment::ITEM_WIDTH;
use crate::emit::module::group_facts;
use crate::emit::package::front_page_target::FrontPageTarget;
use crate::emit::package::{feature_table, guide, manifest, tables};
use crate::emit::snippet::program;
use crate::ir::{Group, Operation, OperationId, SuccessKind};
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
    let first = if description.is_empty() { format!("A client of the {product} API") } else { description };
    let mut lines = markdown::wrapped(&crate::emit::doc_comment::full_stop(&first), ITEM_WIDTH);
    lines.push(String::new());
    let (operations, groups) = (cx.api.operations.len(), cx.api.groups.len());
    let plural = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let size = format!(
        "{} in {}, each typed, documented and with an example. {PROMISES}",
        plural(operations, "operation"),
        plural(groups, "group")
    );
    lines.extend(markdown::wrapped(&size, ITEM_WIDTH));
    lines
}

/// Returns the sections in order.
pub(crate) fn sections(cx: Cx<'_>, target: FrontPageTarget) -> Vec<Section> {
    let mut sections = vec![Section { title: "Install".to_owned(), lines: install(cx) }];
    let mut add = |title: &str, lines: Vec<String>| sections.push(Section { title: title.to_owned(), lines });
    if let Some((call, tokens)) =
        first_call(cx).and_then(|call| Some((call, program::program_tokens(cx, call)?)))
    {
        add("First call", first_program(cx, call, tokens, target));
    }
    if !cx.api.guide.is_empty() {
        let mut lines = target.paragraph(GUIDE);
        // Without links the titles would lead nowhere.
        if target == FrontPageTarget::Rustdoc {
            lines.push(String::new());
            lines.extend(guide::contents(cx, |title, page| target.link(title, &format!("guide/{page}"))));
        }
        add("Guide", lines);
    }
    if !cx.api.schemes.is_empty() {
        add("Credentials", with_table(target.paragraph(CREDENTIALS), tables::credentials(cx, target)));
    }
    if !cx.api.hosts.is_empty() {
        add("Hosts", with_table(target.paragraph(&hosts(cx)), tables::hosts(cx, target)));
    }
    if !cx.api.values.is_empty() {
        add("Values", with_table(target.paragraph(VALUES), tables::values(cx, target)));
    }
    add("Answers", target.paragraph(ANSWERS));
    if cx.api.operations.iter().any(|it| it.paging.is_some()) {
        add("Lists", target.paragraph(LISTS));
    }
    add("Errors", target.paragraph(ERRORS));
    let mut features = with_table(target.paragraph(&features(cx)), tables::groups(cx, target));
    if !cx.api.stages.is_empty() {
        features.push(String::new());
        features.extend(target.paragraph(&stages(cx)));
    }
    features.push(String::new());
    features.extend(feature_table::feature_table());
    add("Features", features);
    if !cx.api.examples.is_empty() {
        add("Examples", with_table(target.paragraph(EXAMPLES), tables::programs(cx)));
    }
    for (title, text) in &cx.options.package.sections {
        add(&markdown::line(title), markdown::lines(text, ITEM_WIDTH));
    }
    sections
}

/// The promises of the runtime for every call.
const PROMISES: &str = "Calls are sent again where that is safe, an unknown value or member never fails an answer, and \
    secrets are not printed.";

const GUIDE: &str = "The module `guide` of the documentation says how things are done, one page for each. The programs on \
    its pages are compiled and run as tests.";

const CREDENTIALS: &str = "[`Client::from_env`] reads the environment, [`Client::builder`] takes them from the \
    application. Each operation gets a kind of credentials that it accepts, and without one it fails before anything is \
    sent: the error names the kinds.";

const VALUES: &str = "Programs need more than credentials and hosts, such as ids that they pass to operations. The client \
    keeps those of the table, from the environment or from [`Client::builder`], and gives them back. The error of one that \
    is not there names its variables.";

const ANSWERS: &str = "Awaiting a call gives the body of its answer. `send()` gives a [`Response`]: the body with status, \
    headers, request id and rate limit. Enums and unions are open: a value that this version does not know is kept.";

const LISTS: &str = "A list comes in pages. `items()` gives everything that is listed, `pages()` the pages, both as \
    streams that ask for the next page when it is needed: [`Items`], [`Pages`]. Awaiting the call itself gives one page.";

const ERRORS: &str = "There is one [`Error`]. In one line it tells operation, method and path, status, code, detail, request \
    id and attempts; `is_not_found()`, `is_rate_limited()` and others ask what it is, and `body()` is the answer as it came.";

const EXAMPLES: &str = "The folder `examples/` holds whole programs. Each says in its first lines which settings it takes \
    from the environment.";

fn install(cx: Cx<'_>) -> Vec<String> {
    let package = cx.package_name();
    let mut lines = vec!["```sh".to_owned(), format!("cargo add {package}")];
    lines.extend(["cargo add tokio --features macros,rt", "```"].map(str::to_owned));
    let mut more = String::new();
    if let Some(version) = manifest::rust_version(cx) {
        more.push_str(&format!("The crate needs Rust {} or newer. ", markdown::line(&version)));
    }
    if let Some(names) = largest(cx, |group| !group.default) {
        let feature = &names.feature;
        more.push_str(&format!(
            "What is not on by default is a feature, as in `cargo add {package} --features {feature}`; \
             [the table](#features) lists them."
        ));
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.extend(markdown::wrapped(more.trim_end(), ITEM_WIDTH));
    }
    lines
}

fn first_program(
    cx: Cx<'_>,
    call: OperationId,
    program: TokenStream,
    target: FrontPageTarget,
) -> Vec<String> {
    let security = &cx.api.operations[call.0].security;
    let scheme = security.iter().flatten().map(|it| &cx.api.schemes[*it]).find(|it| !it.env.is_empty());
    let mut lines = Vec::new();
    if let Some((label, set)) = scheme.and_then(|it| Some((&it.label, it.env.first()?))) {
        let variables: Vec<String> = set.iter().map(|name| markdown::code(name)).collect();
        let label = markdown::line(label);
        lines.extend(markdown::wrapped(
            &format!("With the {label} in {}:", variables.join(" and ")),
            ITEM_WIDTH,
        ));
        lines.push(String::new());
    }
    lines.push("```rust,no_run".to_owned());
    lines.extend(cx.item_lines(program));
    lines.extend(["```".to_owned(), String::new()]);
    let about = "Each call goes from the client through a group of the API and a kind of resource to an operation. What \
                 the operation requires is an argument, what is optional is a method of the call, and `.await` sends it. \
                 The documentation of each operation has an example of its own.";
    lines.extend(target.paragraph(about));
    lines
}

fn hosts(cx: Cx<'_>) -> String {
    let about = "Each operation knows its host. Another URL for it comes from the environment or from the application.";
    let own = |group: &Group| group_facts::operations(cx, group).any(|it| cx.api.hosts[it.host].placeholder);
    let Some(names) = largest(cx, own) else { return about.to_owned() };
    let method = names.method.as_str();
    format!(
        "{about} A host without a URL of its own needs one: for the whole client, or for one handle, as in \
         `client.{method}().at(url)`. Such handles take credentials of their own in the same way."
    )
}

fn features(cx: Cx<'_>) -> String {
    let about = "Each group of the API is a feature, so that only what is used is compiled. `full` turns all of them on; \
                 those marked with a star are on by default.";
    let Some(names) = largest(cx, |group| group.default) else { return about.to_owned() };
    let module: Vec<&str> = names.module.iter().map(|part| part.as_str()).collect();
    format!(
        "{about} A feature such as `{}` is the module `{}` with the types, and the method `{}` of the client. The \
         credentials are those that operations of the group accept; what one of them accepts stands in its \
         documentation.",
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
        "Operations that may still change without notice are there only if the feature of their lifecycle stage is on: {}. \
         `full` does not turn these on.",
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
        )
    };
    let calls = cx.api.operations.iter().enumerate();
    calls.min_by_key(|(_, it)| cost(it)).map(|(index, _)| OperationId(index))
}
