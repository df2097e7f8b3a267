//! Words that are reserved, whatever the documents contain.

use crate::ir::Api;

/// Keywords that may be written raw: strict and reserved ones of every edition up to 2024 (The Rust Reference,
/// keywords).
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Names that Clippy takes for placeholders (`disallowed_names`), wherever something is bound to them.
const PLACEHOLDERS: &[&str] = &["baz", "foo", "quux"];

/// Writes a word as an identifier.
pub(super) fn written(word: String) -> String {
    if NEVER_RAW.contains(&word.as_str()) || PLACEHOLDERS.contains(&word.as_str()) {
        format!("{word}_")
    } else if KEYWORDS.contains(&word.as_str()) {
        format!("r#{word}")
    } else {
        word
    }
}

/// Returns `true` if a module in the root of the crate cannot have this name.
pub(crate) fn is_reserved_module(name: &str) -> bool {
    MODULES.contains(&name) || written(name.to_owned()) != name
}

/// Returns a word that needs no `r#`: a keyword gets an underscore.
pub(super) fn without_keyword(word: String) -> String {
    if KEYWORDS.contains(&word.as_str()) { format!("{word}_") } else { word }
}

/// Items that generated files import or that the prelude brings along.
pub(super) const ITEMS: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Client",
    "ClientBuilder",
    "Copy",
    "DateTime",
    "Debug",
    "Default",
    "Drop",
    "Empty",
    "Eq",
    "Err",
    "Fields",
    "FilePart",
    "Fn",
    "FnMut",
    "FnOnce",
    "FormParts",
    "From",
    "FromIterator",
    "Future",
    "Host",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Json",
    "ListStyle",
    "Map",
    "Member",
    "Members",
    "Model",
    "None",
    "Nullable",
    "Object",
    "Ok",
    "OneOf",
    "OneOfResponses",
    "Operation",
    "Option",
    "Ord",
    "Outgoing",
    "Page",
    "PageFact",
    "PagePlace",
    "Paging",
    "ParameterStyle",
    "PartialEq",
    "PartialOrd",
    "Phased",
    "PhasedPart",
    "Phases",
    "PollArgument",
    "PollCall",
    "PollResult",
    "PollStatus",
    "PollUrl",
    "Poller",
    "RawOperations",
    "RawRequest",
    "Received",
    "Result",
    "Retry",
    "Scheme",
    "SchemeKind",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Service",
    "Shape",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Text",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Union",
    "UnknownFields",
    "Unpin",
    "Unread",
    "Value",
    "Vec",
    "Waiter",
    "Zero",
    "bool",
    "char",
    "f32",
    "f64",
    "i32",
    "i64",
    "model",
    "open_enum",
    "pages",
    "request",
    "str",
    "streamed",
    "tag",
    "union",
    "reads",
    "write_tagged",
    "alternative",
    "choose",
];

/// Items of the module `webhooks` that are not types of payloads.
const WEBHOOK_ITEMS: &[&str] = &[
    "Callback",
    "Event",
    "HeaderMap",
    "Receiver",
    "ReplayCache",
    "ReplayCheck",
    "Secrets",
    "Sender",
    "UnrecognizedEvent",
    "Unverified",
    "Verified",
    "WebhookError",
    "WebhookErrorKind",
];

/// Returns the items of the module `webhooks` that are not types of payloads, if the API has that module.
pub(super) fn webhook_items(api: &Api) -> &'static [&'static str] {
    if api.webhooks.is_some() { WEBHOOK_ITEMS } else { &[] }
}

/// Variants that every open enum and union has.
pub(super) const VARIANTS: &[&str] = &["Unrecognized", "Self"];

/// Methods that every client has.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "at",
    "builder",
    "clock",
    "clone",
    "execute",
    "from_env",
    "into",
    "new",
    "now",
    "random",
    "service",
    "sleep",
    "until_accepted",
    "value",
    "with_basic",
    "with_bearer",
];

/// Methods that every client builder has.
pub(super) const BUILDER_METHODS: &[&str] = &[
    "allow_http",
    "app_info",
    "attempt_timeout",
    "build",
    "client_certificate",
    "clock",
    "clone",
    "connect_timeout",
    "credential",
    "default",
    "from_env",
    "interceptor",
    "into",
    "max_concurrent_requests",
    "max_response_size",
    "new",
    "proxy",
    "proxy_credentials",
    "rate_limit",
    "reqwest_client_builder",
    "retry",
    "retry_budget",
    "root_certificate",
    "set_basic",
    "set_bearer",
    "set_client_credentials",
    "set_exchange",
    "set_exchange_grant",
    "set_exchange_login",
    "set_grant",
    "set_host",
    "set_host_header",
    "set_jwt_bearer",
    "set_key",
    "set_scheme_header",
    "set_tokens",
    "set_value",
    "set_source",
    "strict",
    "timeout",
    "transport",
    "wait_for_rate_limit",
];

/// Methods that every handle has.
pub(super) const HANDLE_METHODS: &[&str] = &["at", "clone", "client", "into", "new"];

/// Methods that every request value has.
pub(super) const REQUEST_METHODS: &[&str] = &[
    "body",
    "clone",
    "download",
    "download_to",
    "find_by_name",
    "get_or_create",
    "header",
    "idle_timeout",
    "into",
    "into_future",
    "items",
    "max_attempts",
    "max_elapsed",
    "max_items",
    "no_retry",
    "options",
    "pages",
    "retry",
    "send",
    "timeout",
    "attempt_timeout",
    "until_done",
    "until_completed",
    "until_found",
    "until_gone",
    "until_ready",
    "wait",
    "wait_until",
];

/// Methods that every response has.
pub(super) const RESPONSE_METHODS: &[&str] = &[
    "body",
    "bytes",
    "clone",
    "corrections",
    "etag",
    "header_list",
    "header_text",
    "header_value",
    "headers",
    "into",
    "into_body",
    "map",
    "new",
    "rate_limit",
    "request_id",
    "status",
];

/// Methods that every body of parts has.
pub(super) const PARTS_METHODS: &[&str] = &["clone", "default", "into", "new", "part"];

/// Modules of a folder that are not a document's, and names that some file systems keep for devices.
pub(super) const MODULES: &[&str] = &[
    "aux",
    "common",
    "con",
    "error_bodies",
    "error_codes",
    "guide",
    "header_accessors",
    "lib",
    "main",
    "mod",
    "nul",
    "prn",
    "requests",
    "service",
    "types",
    "com1",
    "com2",
    "com3",
    "com4",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "core",
    "std",
    "alloc",
    "serde",
    "serde_json",
];

/// Features that are not a group's.
pub(super) const FEATURES: &[&str] = &[
    "default",
    "full",
    "reqwest",
    "rustls",
    "rustls-no-provider",
    "native-tls",
    "blocking",
    "testing",
    "tracing",
    "jiff",
    "chrono",
    "time",
];

/// The crates on which an SDK depends, whose names it cannot have.
pub(super) const DEPENDENCIES: &[&str] = &[
    "base64",
    "bytes",
    "chrono",
    "ed25519_dalek",
    "flate2",
    "futures_core",
    "getrandom",
    "hmac",
    "http",
    "http_body",
    "jiff",
    "percent_encoding",
    "reqwest",
    "rust_decimal",
    "serde",
    "serde_json",
    "sha1",
    "sha2",
    "time",
    "tokio",
    "tracing",
    "url",
    "uuid",
    "zeroize",
];
