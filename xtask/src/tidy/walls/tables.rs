//! The tables of allowed dependencies between the layers of each crate.
//!
//! A layer is a folder (with the file of the same name) or a single file, relative to the source root and without
//! `.rs`. A file belongs to the deepest layer that holds it, and may use its own layer and those listed. The root of a
//! crate may use every layer and is listed nowhere. `cargo xtask tidy --layers` prints the rows as the code has them.

/// A crate whose layers are checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crate {
    /// The folder of its sources.
    pub(super) root: &'static str,
    /// The layers. An empty table turns the checks of the crate off.
    pub(super) layers: &'static [Layer],
}

/// A part of a crate and the layers that it may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer {
    /// The folder or file.
    pub(super) path: &'static str,
    /// The layers that its files may use besides their own.
    pub(super) uses: &'static [&'static str],
}

/// The checked crates.
pub(super) const CRATES: &[Crate] = &[
    Crate { root: "generator/src", layers: GENERATOR },
    Crate { root: "generator/runtime/src", layers: RUNTIME },
    Crate { root: "generator/cli/src", layers: CLI },
    Crate { root: "xtask/src", layers: XTASK },
];

/// The layers of the generator.
const GENERATOR: &[Layer] = &[];

/// The layers of the runtime.
const RUNTIME: &[Layer] = &[
    Layer { path: "auth", uses: &["error", "model", "operation", "transport"] },
    Layer { path: "blocking", uses: &["error"] },
    Layer {
        path: "call",
        uses: &[
            "client/options",
            "client/prepared",
            "client/shared",
            "client/undecoded",
            "error",
            "model",
            "operation",
            "response",
            "retry",
            "transport",
            "wait",
        ],
    },
    Layer { path: "client", uses: &[] },
    Layer { path: "client/base_url", uses: &["auth", "operation"] },
    Layer {
        path: "client/builder",
        uses: &[
            "auth",
            "client/base_url",
            "client/default_header",
            "client/rate_limiter",
            "client/shared",
            "error",
            "intercept",
            "model",
            "operation",
            "retry",
            "transport",
        ],
    },
    Layer { path: "client/call_state", uses: &["client/trace", "error"] },
    Layer { path: "client/default_header", uses: &["auth", "operation"] },
    Layer { path: "client/env", uses: &["auth", "client/builder", "error", "operation"] },
    Layer {
        path: "client/execute",
        uses: &[
            "client/call_state",
            "client/prepared",
            "client/shared",
            "client/trace",
            "client/undecoded",
            "error",
            "operation",
            "response",
            "transport",
        ],
    },
    Layer { path: "client/gzip", uses: &["error", "response"] },
    Layer { path: "client/options", uses: &["retry"] },
    Layer { path: "client/overrides", uses: &["auth", "client/default_header", "operation"] },
    Layer { path: "client/prepared", uses: &["client/options", "operation"] },
    Layer { path: "client/rate_limiter", uses: &["response", "transport"] },
    Layer { path: "client/redirect", uses: &["operation"] },
    Layer {
        path: "client/request",
        uses: &[
            "auth",
            "client/call_state",
            "client/prepared",
            "client/rate_limiter",
            "client/shared",
            "error",
            "operation",
        ],
    },
    Layer {
        path: "client/retry_loop",
        uses: &[
            "auth",
            "client/call_state",
            "client/prepared",
            "client/shared",
            "error",
            "intercept",
            "operation",
            "response",
            "retry",
        ],
    },
    Layer {
        path: "client/round_trip",
        uses: &[
            "client/gzip",
            "client/prepared",
            "client/rate_limiter",
            "client/redirect",
            "client/shared",
            "error",
            "response",
            "transport",
        ],
    },
    Layer {
        path: "client/settings",
        uses: &[
            "auth",
            "client/base_url",
            "client/default_header",
            "client/overrides",
            "client/shared",
            "error",
            "model",
            "operation",
        ],
    },
    Layer {
        path: "client/shared",
        uses: &[
            "auth",
            "client/default_header",
            "client/overrides",
            "client/rate_limiter",
            "intercept",
            "operation",
            "retry",
            "transport",
        ],
    },
    Layer {
        path: "client/streaming",
        uses: &[
            "auth",
            "client/call_state",
            "client/prepared",
            "client/round_trip",
            "client/shared",
            "client/trace",
            "error",
            "operation",
            "response",
            "transport",
        ],
    },
    Layer {
        path: "client/token_endpoint",
        uses: &[
            "auth",
            "client/options",
            "client/prepared",
            "client/shared",
            "error",
            "model",
            "operation",
            "transport",
        ],
    },
    Layer {
        path: "client/trace",
        uses: &["client/shared", "error", "intercept", "operation", "response", "retry"],
    },
    Layer { path: "client/undecoded", uses: &["error", "response"] },
    Layer { path: "crn", uses: &[] },
    Layer { path: "error", uses: &["operation", "response", "transport"] },
    Layer { path: "intercept", uses: &["error", "operation", "response", "retry", "transport"] },
    Layer { path: "model", uses: &[] },
    Layer { path: "model/datetime", uses: &["model"] },
    Layer { path: "multipart", uses: &["call"] },
    Layer { path: "operation", uses: &[] },
    Layer { path: "page", uses: &["call", "client/undecoded", "error", "response", "transport"] },
    Layer { path: "response", uses: &[] },
    Layer { path: "retry", uses: &["error"] },
    Layer {
        path: "seam",
        uses: &[
            "auth",
            "call",
            "client/builder",
            "client/options",
            "client/shared",
            "client/streaming",
            "error",
            "model",
            "model/datetime",
            "operation",
            "page",
            "retry",
            "service",
            "stream",
            "transport",
            "wait",
        ],
    },
    Layer { path: "service", uses: &["client/builder", "client/shared", "error", "model", "operation"] },
    Layer { path: "several", uses: &["client/undecoded", "error", "model", "response"] },
    Layer { path: "stream", uses: &["call", "client/streaming", "error", "model", "response", "transport"] },
    Layer { path: "style", uses: &["call", "operation"] },
    Layer { path: "template", uses: &["operation"] },
    Layer {
        path: "testing",
        uses: &["client/builder", "client/shared", "error", "operation", "page", "service", "transport"],
    },
    Layer { path: "transport", uses: &[] },
    Layer {
        path: "wait",
        uses: &["client/shared", "client/undecoded", "error", "operation", "response", "retry", "transport"],
    },
];

/// The layers of the command-line tool.
const CLI: &[Layer] = &[
    Layer { path: "command_line", uses: &["console", "error"] },
    Layer { path: "console", uses: &[] },
    Layer { path: "error", uses: &["console"] },
    Layer { path: "explain", uses: &["console", "error", "program"] },
    Layer { path: "files", uses: &["error"] },
    Layer {
        path: "generate",
        uses: &[
            "command_line",
            "console",
            "error",
            "files",
            "generated_marker",
            "line_diff",
            "program",
            "sources",
        ],
    },
    Layer { path: "generated_marker", uses: &[] },
    Layer { path: "inline", uses: &["command_line", "console", "error", "program", "sources"] },
    Layer { path: "line_diff", uses: &[] },
    Layer { path: "program", uses: &[] },
    Layer { path: "sources", uses: &["console", "error", "files", "generated_marker"] },
];

/// The layers of the tasks of this repository.
const XTASK: &[Layer] = &[
    Layer {
        path: "bench",
        uses: &["bench/budget", "bench/compile", "bench/generate", "bench/hostile", "bench/size"],
    },
    Layer { path: "bench/budget", uses: &["bench/compile"] },
    Layer { path: "bench/compile", uses: &["bench/processor_time", "repository"] },
    Layer { path: "bench/generate", uses: &["bench/processor_time", "repository"] },
    Layer { path: "bench/hostile", uses: &["bench/generate", "repository"] },
    Layer { path: "bench/processor_time", uses: &[] },
    Layer { path: "bench/size", uses: &["bench/generate", "repository"] },
    Layer { path: "cargo", uses: &["repository"] },
    Layer { path: "ci", uses: &["bench", "cargo", "codegen", "reference", "repository", "semver", "tidy"] },
    Layer { path: "codegen", uses: &["repository"] },
    Layer { path: "reference", uses: &["cargo", "codegen", "repository"] },
    Layer { path: "repository", uses: &[] },
    Layer { path: "semver", uses: &["cargo", "repository"] },
    Layer {
        path: "tidy",
        uses: &[
            "repository",
            "tidy/finding",
            "tidy/imports",
            "tidy/language",
            "tidy/repository",
            "tidy/source",
            "tidy/style",
            "tidy/walls",
        ],
    },
    Layer { path: "tidy/finding", uses: &[] },
    Layer { path: "tidy/imports", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/language", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/repository", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/source", uses: &[] },
    Layer { path: "tidy/style", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/walls", uses: &["tidy/finding", "tidy/source"] },
];
