//! The runtime, embedded as text and copied into the SDK.
//!
//! Returns paths and texts, each text with a first line that states its origin. Tests of the runtime are left out.
//! `cargo xtask tidy` checks that no file is missing.

pub use crate::runtime_manifest::MANIFEST;
use crate::runtime_manifest::OPTIONAL_MODULES;

macro_rules! runtime_files {
    ($($path:literal,)+) => {
        &[$(($path, include_str!(concat!("../../runtime/src/", $path)))),+]
    };
}

/// The files that are copied: all except the root, the tests, and the stand-ins for generated files (the service, and
/// the samples and examples of `testing` and `transport`).
const FILES: &[(&str, &str)] = runtime_files![
    "auth.rs",
    "auth/apply.rs",
    "auth/call_credentials.rs",
    "auth/credentials.rs",
    "auth/issued_token.rs",
    "auth/single_flight.rs",
    "auth/token_cache.rs",
    "auth/token_endpoint.rs",
    "auth/token_exchange.rs",
    "auth/token_source.rs",
    "blocking.rs",
    "blocking/thread.rs",
    "call/body_member.rs",
    "call/extras.rs",
    "call/form.rs",
    "call/link.rs",
    "call/macros.rs",
    "call/masks.rs",
    "call/mod.rs",
    "call/pointer.rs",
    "call/query.rs",
    "call/raw.rs",
    "call/raw_path.rs",
    "call/send.rs",
    "call/shapes.rs",
    "client/base_url.rs",
    "client/builder.rs",
    "client/call_state.rs",
    "client/concurrency.rs",
    "client/connection.rs",
    "client/default_header.rs",
    "client/env.rs",
    "client/execute.rs",
    "client/extras.rs",
    "client/gzip.rs",
    "client/mod.rs",
    "client/offload.rs",
    "client/options.rs",
    "client/overrides.rs",
    "client/prepared.rs",
    "client/rate_limiter.rs",
    "client/redirect.rs",
    "client/request.rs",
    "client/retry_loop.rs",
    "client/round_trip.rs",
    "client/settings.rs",
    "client/shared.rs",
    "client/streaming/mod.rs",
    "client/streaming/open.rs",
    "client/streaming/outgoing.rs",
    "client/streaming/progress.rs",
    "client/streaming/reader.rs",
    "client/streaming/split.rs",
    "client/token_endpoint.rs",
    "client/trace.rs",
    "client/trace/spans.rs",
    "client/undecoded.rs",
    "crn.rs",
    "download/codegen_api.rs",
    "download/content_range.rs",
    "download/digest.rs",
    "download/downloaded_file.rs",
    "download/file_name.rs",
    "download/file_writer.rs",
    "download/head.rs",
    "download/macros.rs",
    "download/mod.rs",
    "download/progress.rs",
    "download/reply.rs",
    "download/request.rs",
    "download/stream.rs",
    "download/temporary_file.rs",
    "download/to_file.rs",
    "download/transfer.rs",
    "encoded.rs",
    "encoded/base64.rs",
    "encoded/quoted.rs",
    "encoded/codegen_api.rs",
    "error/body.rs",
    "error/call_context.rs",
    "error/display.rs",
    "error/inner.rs",
    "error/json_path.rs",
    "error/kind.rs",
    "error/lean_json.rs",
    "error/mod.rs",
    "error/parse.rs",
    "error/predicates.rs",
    "error/redact.rs",
    "error/reported.rs",
    "error/scopes.rs",
    "error/wait.rs",
    "intercept.rs",
    "item_stream/body_constant.rs",
    "item_stream/body_lines.rs",
    "item_stream/codegen_api.rs",
    "item_stream/connection.rs",
    "item_stream/event.rs",
    "item_stream/event_parser.rs",
    "item_stream/format.rs",
    "item_stream/frame.rs",
    "item_stream/item_text.rs",
    "item_stream/line_parser.rs",
    "item_stream/macros.rs",
    "item_stream/mod.rs",
    "item_stream/open.rs",
    "item_stream/parser.rs",
    "item_stream/reconnect.rs",
    "item_stream/reply.rs",
    "item_stream/sequence_parser.rs",
    "item_stream/source.rs",
    "item_stream/stream.rs",
    "item_stream/trace.rs",
    "model/containers.rs",
    "model/corrections.rs",
    "model/datetime.rs",
    "model/datetime/chrono.rs",
    "model/datetime/jiff.rs",
    "model/datetime/time.rs",
    "model/debug.rs",
    "model/decode.rs",
    "model/encode.rs",
    "model/failure_path.rs",
    "model/lenient.rs",
    "model/macros.rs",
    "model/memory_limit.rs",
    "model/mod.rs",
    "model/nullable.rs",
    "model/number.rs",
    "model/open_enum.rs",
    "model/raw_value.rs",
    "model/read.rs",
    "model/redaction.rs",
    "model/root.rs",
    "model/secret.rs",
    "model/secret_keys.rs",
    "model/shape.rs",
    "model/shared_json.rs",
    "model/tag.rs",
    "model/union.rs",
    "model/unknown.rs",
    "model/write.rs",
    "multipart.rs",
    "multipart/boundary.rs",
    "multipart/codegen_api.rs",
    "oauth.rs",
    "oauth/application.rs",
    "oauth/authorization_code.rs",
    "oauth/codegen_api.rs",
    "oauth/device.rs",
    "oauth/discovery.rs",
    "oauth/exchange_login.rs",
    "oauth/grant.rs",
    "oauth/login.rs",
    "oauth/oauth_client.rs",
    "oauth/operations.rs",
    "oauth/server.rs",
    "oauth/settings.rs",
    "oauth/source.rs",
    "oauth/tokens.rs",
    "operation.rs",
    "operation/cookie.rs",
    "operation/header.rs",
    "operation/info.rs",
    "operation/raw.rs",
    "operation/url.rs",
    "page/facts.rs",
    "page/guard.rs",
    "page/macros.rs",
    "page/mod.rs",
    "page/pager.rs",
    "page/pages.rs",
    "page/paging.rs",
    "page/position.rs",
    "page/relation.rs",
    "page/scalar.rs",
    "page/select.rs",
    "page/token.rs",
    "response.rs",
    "response/date.rs",
    "response/raw.rs",
    "retry/budget.rs",
    "retry/mod.rs",
    "retry/random.rs",
    "codegen_api.rs",
    "codegen_api/entry.rs",
    "one_of_responses.rs",
    "one_of_responses/codegen_api.rs",
    "stream/response_stream.rs",
    "stream/iter.rs",
    "stream/macros.rs",
    "stream/mod.rs",
    "parameter_style.rs",
    "parameter_style/expand.rs",
    "parameter_style/nesting.rs",
    "parameter_style/reserved.rs",
    "parameter_style/codegen_api.rs",
    "server_url.rs",
    "server_url/codegen_api.rs",
    "testing/body_value.rs",
    "testing/clock.rs",
    "testing/dry_run.rs",
    "testing/fault.rs",
    "testing/matching.rs",
    "testing/mock.rs",
    "testing/mod.rs",
    "testing/pages.rs",
    "testing/reply.rs",
    "testing/request.rs",
    "testing/rule.rs",
    "testing/run.rs",
    "testing/sample.rs",
    "testing/script.rs",
    "testing/server.rs",
    "testing/setup.rs",
    "testing/verify.rs",
    "transport/blocking_pool.rs",
    "transport/clock.rs",
    "transport/connection.rs",
    "transport/loopback.rs",
    "transport/mod.rs",
    "transport/reqwest_client.rs",
    "transport/reqwest_tls.rs",
    "transport/reqwest_transport.rs",
    "wait/config.rs",
    "wait/error.rs",
    "wait/mod.rs",
    "wait/phase.rs",
    "wait/policy.rs",
    "wait/poll_loop.rs",
    "wait/progress.rs",
    "wait/until_accepted.rs",
    "wait/waiter.rs",
];

/// The modules that an SDK only contains if its documents need them: for rare parameter styles, multipart bodies, URLs
/// with variables, responses with several types, values that are encoded in JSON strings, logins, streams of items,
/// and downloads.
pub const NEEDED: &[&str] = &[
    "parameter_style",
    "multipart",
    "server_url",
    "one_of_responses",
    "encoded",
    "oauth",
    "item_stream",
    "download",
];

/// The root of the runtime: its modules and re-exports.
pub const ROOT: &str = include_str!("../../runtime/src/lib.rs");

/// The manifest of the workspace: the versions of the dependencies, and the lints.
pub const WORKSPACE: &str = include_str!("../../../Cargo.toml");

/// Returns `true` if an SDK with these optional modules contains `module`.
pub fn has(module: &str, asked: &[String]) -> bool {
    !(OPTIONAL_MODULES.contains(&module) || NEEDED.contains(&module)) || asked.iter().any(|it| it == module)
}

/// Returns the paths and texts of the copies.
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

/// Returns the modules of the runtime, in the order of its root.
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
