//! The runtime, embedded as text and copied into the SDK.
//!
//! Takes the texts of `sdk_runtime`. Returns paths and texts, each text with a first line that states its origin. Tests of
//! the runtime are left out.

use crate::runtime_manifest::OPTIONAL_MODULES;

/// The modules that an SDK only contains if its documents need them: for rare parameter styles, multipart bodies, URLs
/// with variables, responses with several types, values that are encoded in JSON strings, strings with a format, JSON texts,
/// logins, operations that are polled, objects with names, streams of items, bodies of lines, downloads, the replies of tests for streams, uploads, the
/// progress of transfers, uploads in several steps, webhooks, and the internals for handwritten modules.
pub const NEEDED: &[&str] = &[
    "parameter_style",
    "multipart",
    "server_url",
    "one_of_responses",
    "encoded",
    "formatted",
    "json_text",
    "oauth",
    "poller",
    "find",
    "item_stream",
    "line_body",
    "download",
    "scripted_body",
    "upload",
    "progress",
    "storage_upload",
    "upload_session",
    "webhook_ed25519",
    "webhook_receiver",
    "internals",
];

/// Returns `true` if an SDK with these optional modules contains `module`.
pub fn has(module: &str, asked: &[String]) -> bool {
    !(OPTIONAL_MODULES.contains(&module) || NEEDED.contains(&module)) || asked.iter().any(|it| it == module)
}

/// Returns the paths and texts of the copies.
pub fn files(asked: &[String]) -> impl Iterator<Item = (String, String)> {
    let wanted = sdk_runtime::FILES.iter().filter(|(path, _)| {
        let module = path.split(['/', '.']).next().unwrap_or_default();
        has(module, asked)
    });
    wanted.map(|(path, text)| {
        let header = format!("// Copied by sdkwright from sdk-runtime (src/{path}); do not edit.");
        (format!("src/{path}"), format!("{header}\n\n{}", without_tests(text)))
    })
}

/// Returns the modules of the runtime, in the order of its root.
pub fn modules() -> Vec<&'static str> {
    let modules = sdk_runtime::ROOT.lines().filter_map(|line| {
        let module = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?;
        module.strip_suffix(';')
    });
    modules.filter(|module| *module != "tests").collect()
}

/// Returns the items that the root of the runtime re-exports.
pub fn root_items() -> Vec<&'static str> {
    exports().map(|(_, item)| item).collect()
}

/// Returns the paths by which users name the optional modules: that of a public module, and those of the items that the
/// root re-exports from a private one.
pub fn public_paths(asked: &[String]) -> PublicPaths {
    let is_asked = |module: &str| asked.iter().any(|it| it == module);
    let modules =
        sdk_runtime::ROOT.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules: Vec<&str> = modules.filter(|module| is_asked(module)).collect();
    let exports = exports().filter(|(module, _)| is_asked(module));
    PublicPaths { items: exports.map(|(_, item)| item).collect(), modules }
}

/// The public paths of the optional modules of a crate.
pub struct PublicPaths {
    /// The public modules.
    pub modules: Vec<&'static str>,
    /// The items in the root of the crate.
    pub items: Vec<&'static str>,
}

/// Returns the items that the root of the runtime re-exports, each with its module.
fn exports() -> impl Iterator<Item = (&'static str, &'static str)> {
    let exports = sdk_runtime::ROOT.split("pub use self::").skip(1).filter_map(|rest| rest.split(';').next());
    let exports = exports.filter_map(|export| export.split_once("::"));
    exports.flat_map(|(module, items)| {
        let items = items.split(['{', '}', ',', ' ', '\n']).filter(|item| !item.is_empty());
        items.map(move |item| (module, item))
    })
}

fn without_tests(text: &str) -> String {
    match text.trim_end().strip_suffix("\n#[cfg(test)]\nmod tests;") {
        Some(rest) => format!("{}\n", rest.trim_end()),
        None => text.to_owned(),
    }
}
