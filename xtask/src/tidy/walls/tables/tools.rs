//! The layers of the command-line tool and of the tasks of this repository.

use crate::tidy::walls::layer::Layer;

/// The layers of the command-line tool.
pub(crate) const CLI: &[Layer] = &[
    Layer { path: "command_line", uses: &["console", "error"] },
    Layer { path: "console", uses: &[] },
    Layer { path: "error", uses: &["console"] },
    Layer { path: "docs", uses: &["console", "error"] },
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
    Layer { path: "pagination", uses: &["command_line", "console", "error", "sources"] },
    Layer { path: "program", uses: &[] },
    Layer { path: "sources", uses: &["console", "error", "files", "generated_marker"] },
];

/// The layers of the tasks of this repository.
pub(crate) const XTASK: &[Layer] = &[
    Layer {
        path: "bench",
        uses: &["bench/budget", "bench/compile", "bench/generate", "bench/hostile", "bench/size"],
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
    Layer { path: "ci", uses: &["bench", "cargo", "codegen", "reference", "repository", "semver", "tidy"] },
    Layer { path: "codegen", uses: &["repository"] },
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
