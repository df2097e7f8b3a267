//! The runtime, as text in this library: its files are copied into the SDK as they are.
//!
//! In: nothing. Out: paths and texts, each text with a first line that says where it comes from. Tests of the runtime
//! stay behind. `cargo xtask tidy` sees to it that no file is missing here.

pub use crate::runtime_manifest::MANIFEST;
use crate::runtime_manifest::OPTIONAL_MODULES;

macro_rules! runtime_files {
    ($($path:literal,)+) => {
        &[$(($path, include_str!(concat!("../../runtime/src/", $path)))),+]
    };
}

/// The files that are copied; all but the root, the tests and what stands in for generated files: the service, the
/// samples and examples of `testing` and `transport`.
const FILES: &[(&str, &str)] = runtime_files![
    "auth.rs",
    "auth/exchange.rs",
    "auth/flight.rs",
    "blocking.rs",
    "blocking/thread.rs",
    "call/form.rs",
    "call/mod.rs",
    "call/options.rs",
    "call/query.rs",
    "call/send.rs",
    "call/url.rs",
    "client/attempt.rs",
    "client/bound.rs",
    "client/builder.rs",
    "client/env.rs",
    "client/gzip.rs",
    "client/limiter.rs",
    "client/mod.rs",
    "client/redirect.rs",
    "client/stream.rs",
    "client/trace.rs",
    "client/trace/spans.rs",
    "crn.rs",
    "error/body.rs",
    "error/display.rs",
    "error/json_path.rs",
    "error/meaning.rs",
    "error/mod.rs",
    "error/reply.rs",
    "error/wait.rs",
    "intercept.rs",
    "model/datetime.rs",
    "model/datetime/chrono.rs",
    "model/datetime/jiff.rs",
    "model/datetime/time.rs",
    "model/lenient.rs",
    "model/mod.rs",
    "model/nullable.rs",
    "model/open_enum.rs",
    "model/read.rs",
    "model/secret.rs",
    "model/union.rs",
    "model/unlisted.rs",
    "model/write.rs",
    "multipart.rs",
    "multipart/boundary.rs",
    "operation.rs",
    "operation/info.rs",
    "page/mod.rs",
    "page/pager.rs",
    "page/stream.rs",
    "page/token.rs",
    "response.rs",
    "response/date.rs",
    "retry/budget.rs",
    "retry/mod.rs",
    "retry/random.rs",
    "seam.rs",
    "several.rs",
    "stream/mod.rs",
    "stream/outgoing.rs",
    "stream/progress.rs",
    "stream/reader.rs",
    "stream/split.rs",
    "style.rs",
    "style/expand.rs",
    "style/reserved.rs",
    "template.rs",
    "testing/clock.rs",
    "testing/failure.rs",
    "testing/matching.rs",
    "testing/mock.rs",
    "testing/mod.rs",
    "testing/pages.rs",
    "testing/probe.rs",
    "testing/reply.rs",
    "testing/request.rs",
    "testing/rule.rs",
    "testing/run.rs",
    "testing/sample.rs",
    "testing/unmet.rs",
    "transport/clock.rs",
    "transport/mod.rs",
    "transport/reqwest.rs",
    "wait/error.rs",
    "wait/mod.rs",
    "wait/phase.rs",
    "wait/policy.rs",
    "wait/probe.rs",
    "wait/progress.rs",
    "wait/run.rs",
    "wait/waiter.rs",
];

/// The modules that an SDK has only if its documents need them: for parameters in the rarer styles, for bodies of parts, for
/// URLs with variables, for successes of several types.
pub const NEEDED: &[&str] = &["style", "multipart", "template", "several"];

/// The root of the runtime: its modules, and what it re-exports.
pub const ROOT: &str = include_str!("../../runtime/src/lib.rs");

/// The manifest of the workspace: the versions of the dependencies, and the lints.
pub const WORKSPACE: &str = include_str!("../../../Cargo.toml");

/// Whether an SDK has a module, by the optional ones that are asked for.
pub fn has(module: &str, asked: &[String]) -> bool {
    !(OPTIONAL_MODULES.contains(&module) || NEEDED.contains(&module)) || asked.iter().any(|it| it == module)
}

/// The copies: path in the crate and text.
pub fn files(asked: &[String]) -> impl Iterator<Item = (String, String)> {
    let wanted = FILES.iter().filter(|(path, _)| {
        let module = path.split(['/', '.']).next().unwrap_or_default();
        has(module, asked)
    });
    wanted.map(|(path, text)| {
        let header =
            format!("// Copied from generator/runtime/src/{path} by `cargo xtask codegen`; edit it there.");
        (format!("src/{path}"), format!("{header}\n\n{}", without_tests(text)))
    })
}

/// The modules of the runtime, in the order of its root.
pub fn modules() -> Vec<&'static str> {
    let modules = ROOT.lines().filter_map(|line| {
        let module = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?;
        module.strip_suffix(';')
    });
    modules.filter(|module| *module != "tests").collect()
}

fn without_tests(text: &str) -> String {
    match text.trim_end().strip_suffix("\n#[cfg(test)]\nmod tests;") {
        Some(rest) => format!("{}\n", rest.trim_end()),
        None => text.to_owned(),
    }
}
