//! The layers of the command-line tool and of the tasks of this repository.

use crate::tidy::walls::layer::Layer;

/// The layers of the command-line tool.
pub(crate) const CLI: &[Layer] = &[
    Layer { path: "command_line", uses: &["console", "error"] },
    Layer { path: "completions", uses: &["console"] },
    Layer { path: "console", uses: &[] },
    Layer { path: "digest", uses: &[] },
    Layer { path: "date", uses: &[] },
    Layer { path: "error", uses: &["console"] },
    Layer { path: "document_choice", uses: &["command_line", "error"] },
    Layer { path: "diff", uses: &["command_line", "console", "error", "files", "git_files", "sources"] },
    Layer { path: "docs", uses: &["console", "error"] },
    Layer { path: "explain", uses: &["console", "error", "program"] },
    Layer { path: "files", uses: &["error"] },
    Layer {
        path: "generate",
        uses: &[
            "command_line",
            "console",
            "date",
            "error",
            "files",
            "generated_marker",
            "line_diff",
            "pin",
            "program",
            "progress",
            "sources",
        ],
    },
    Layer { path: "generated_marker", uses: &[] },
    Layer {
        path: "init",
        uses: &["command_line", "console", "error", "files", "program", "progress", "sources"],
    },
    Layer { path: "git_files", uses: &["console", "error"] },
    Layer { path: "inline", uses: &["console", "document_choice", "error", "program", "sources"] },
    Layer { path: "line_diff", uses: &[] },
    Layer { path: "new", uses: &["console", "error", "init", "program", "sources"] },
    Layer { path: "overlay", uses: &["command_line", "console", "document_choice", "error", "sources"] },
    Layer { path: "pagination", uses: &["command_line", "console", "error", "sources"] },
    Layer { path: "pin", uses: &["command_line", "console", "digest", "error", "files", "sources"] },
    Layer { path: "program", uses: &[] },
    Layer { path: "progress", uses: &["console"] },
    Layer { path: "sources", uses: &["console", "error", "files", "generated_marker"] },
];

/// The layers of the tasks of this repository.
pub(crate) const XTASK: &[Layer] = &[
    Layer {
        path: "bench",
        uses: &["bench/budget", "bench/compile", "bench/generate", "bench/hostile", "bench/size", "cargo"],
    },
    Layer { path: "bench/budget", uses: &["bench/compile"] },
    Layer {
        path: "bench/compile",
        uses: &["bench/generate", "bench/processor_time", "codegen", "repository"],
    },
    Layer { path: "bench/generate", uses: &["bench/processor_time", "repository"] },
    Layer { path: "bench/hostile", uses: &["bench/generate", "repository"] },
    Layer { path: "bench/processor_time", uses: &[] },
    Layer { path: "bench/size", uses: &["bench/generate", "repository"] },
    Layer { path: "cargo", uses: &["repository"] },
    Layer {
        path: "ci",
        uses: &["bench", "cargo", "codegen", "msrv", "package", "reference", "repository", "semver", "tidy"],
    },
    Layer { path: "codegen", uses: &["repository"] },
    Layer { path: "msrv", uses: &["cargo", "package"] },
    Layer { path: "package", uses: &["cargo", "repository"] },
    Layer { path: "reference", uses: &["bench/compile", "cargo", "codegen", "repository"] },
    Layer { path: "repository", uses: &[] },
    Layer { path: "semver", uses: &["cargo", "repository"] },
    Layer {
        path: "tidy",
        uses: &[
            "repository",
            "tidy/finding",
            "tidy/imports",
            "tidy/language",
            "tidy/manifests",
            "tidy/repository",
            "tidy/source",
            "tidy/style",
            "tidy/walls",
        ],
    },
    Layer { path: "tidy/finding", uses: &[] },
    Layer { path: "tidy/imports", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/language", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/manifests", uses: &["tidy/finding"] },
    Layer { path: "tidy/repository", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/source", uses: &[] },
    Layer { path: "tidy/style", uses: &["tidy/finding", "tidy/source"] },
    Layer { path: "tidy/walls", uses: &["tidy/finding", "tidy/source"] },
];
