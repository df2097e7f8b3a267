//! What a user reads first; the same text stands in the crate's documentation and in its README.
//!
//! ```text
//! ## First call
//!
//! <a program>
//!
//! ## Credentials
//!
//! | credentials | method of `ClientBuilder` | environment variables |
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::text::ITEM;
use super::{Cx, example, ident_of, switches};
use crate::docs;
use crate::ir::{Argument, Operation, OperationId, SuccessKind};
use crate::output::format;

/// A section: its title and its lines.
pub(super) struct Section {
    pub(super) title: &'static str,
    pub(super) lines: Vec<String>,
}

/// What the crate is, in lines.
pub(super) fn introduction(cx: Cx<'_>) -> Vec<String> {
    let description = cx.options.package.description.as_deref().map(docs::line).unwrap_or_default();
    let product = docs::line(cx.product());
    let first = if description.is_empty() { format!("A client of the {product} API") } else { description };
    let mut lines = docs::wrapped(&super::text::full_stop(&first), ITEM);
    lines.push(String::new());
    let (operations, groups) = (cx.api.operations.len(), cx.api.groups.len());
    let plural = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let size = format!(
        "{} in {}, each typed, documented and with an example. {PROMISES}",
        plural(operations, "operation"),
        plural(groups, "group")
    );
    lines.extend(docs::wrapped(&size, ITEM));
    lines
}

/// The sections in order; `hidden` is how the program's fence is opened.
pub(super) fn sections(cx: Cx<'_>, fence: &str) -> Vec<Section> {
    let package = cx.package_name();
    let mut sections = vec![Section {
        title: "Install",
        lines: ["```sh".to_owned(), format!("cargo add {package}"), "```".to_owned()].into(),
    }];
    if let Some(call) = first_call(cx) {
        let mut lines = vec![fence.to_owned()];
        lines.extend(format::items(program(cx, call)).unwrap_or_default());
        lines.push("```".to_owned());
        sections.push(Section { title: "First call", lines });
    }
    if !cx.api.schemes.is_empty() {
        sections.push(Section { title: "Credentials", lines: credentials(cx) });
    }
    sections.push(Section { title: "Answers", lines: docs::wrapped(ANSWERS, ITEM) });
    sections.push(Section { title: "Errors", lines: docs::wrapped(ERRORS, ITEM) });
    sections.push(Section { title: "Features", lines: features(cx) });
    sections
}

/// What the runtime does for every call; true of the runtime as it is.
const PROMISES: &str = "Calls are sent again where that is safe, an unknown value or member never fails an answer, and \
    secrets are not printed.";

const ANSWERS: &str = "Awaiting a call gives the body of its answer. `send()` gives a `Response`: the body with status, \
    headers, request id and rate limit. Enums and unions are open: a value that this version does not know is kept.";

const ERRORS: &str = "There is one `Error`. In one line it tells operation, method and path, status, code, detail, request \
    id and attempts; `is_not_found()`, `is_rate_limited()` and others ask what it is, and `body()` is the answer as it came.";

fn credentials(cx: Cx<'_>) -> Vec<String> {
    let about = "`Client::from_env()` reads the environment; `Client::builder()` takes them from the application. Each \
                 operation gets a kind of credentials that it accepts, and without one it fails before anything is sent.";
    let mut lines = docs::wrapped(about, ITEM);
    lines.push(String::new());
    lines.push("| credentials | method of `ClientBuilder` | environment variables |".to_owned());
    lines.push("|---|---|---|".to_owned());
    for (scheme, names) in cx.api.schemes.iter().zip(&cx.names.schemes) {
        let variables = scheme
            .env
            .iter()
            .map(|set| set.iter().map(|name| docs::code(name)).collect::<Vec<_>>().join(" with "));
        let variables: Vec<String> = variables.collect();
        let label = docs::cell(&scheme.label);
        lines.push(format!("| {label} | `{}` | {} |", names.method.as_str(), variables.join(" or ")));
    }
    lines
}

fn features(cx: Cx<'_>) -> Vec<String> {
    let about = "Each group of the API is a feature, so that only what is used is compiled. `full` turns all of them on; \
                 those marked with a star are on by default.";
    let mut lines = docs::wrapped(about, ITEM);
    lines.push(String::new());
    lines.push("| feature | method of `Client` | what |".to_owned());
    lines.push("|---|---|---|".to_owned());
    for (group, names) in cx.api.groups.iter().zip(&cx.names.groups) {
        let star = if group.default { " \\*" } else { "" };
        let title = docs::cell(&group.title);
        lines.push(format!("| `{}`{star} | `{}` | {title} |", names.feature, names.method.as_str()));
    }
    lines.push(String::new());
    lines.extend(switches::lines());
    lines
}

/// The call to begin with: one that reads, takes no argument and whose group is on by default, or what comes nearest.
fn first_call(cx: Cx<'_>) -> Option<OperationId> {
    let cost = |it: &Operation| {
        let group = cx.api.resources[it.resource.0].group;
        let reads = it.method == "GET" && matches!(it.success.kind, SuccessKind::Json { .. });
        (!cx.api.groups[group.0].default, it.deprecated, !reads, it.arguments.len())
    };
    let calls = cx.api.operations.iter().enumerate();
    calls.min_by_key(|(_, it)| cost(it)).map(|(index, _)| OperationId(index))
}

/// A whole program that makes one call.
pub(super) fn program(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let mut imports = example::Imports::new();
    let call = example::call(cx, id, &mut imports);
    let import = example::import_item(cx, id, &imports);
    let krate = ident_of(&cx.crate_name());
    quote! {
        use #krate::Client;
        #import

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> #krate::Result<()> {
            let client = Client::from_env()?;
            #call
            Ok(())
        }
    }
}

/// Whether a program can be read without asking what its arguments are: it has none but texts.
pub(super) fn is_simple(it: &Operation) -> bool {
    it.arguments.iter().all(|argument| matches!(argument, Argument::Parameter(_))) && !it.deprecated
}
