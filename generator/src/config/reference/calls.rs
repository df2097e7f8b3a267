//! The reference of calls: pollers, idempotency keys, conditional requests and compression.

use super::section::{Section, setting};

/// `idempotency-keys.KIND`
pub(crate) const IDEMPOTENCY_KEY: Section = Section {
    path: "idempotency-keys.KIND",
    example: &["idempotency-keys", "usual"],
    text: "The header with an idempotency key, and the operations that accept it. An operation is selected by its method or \
           by its name. All attempts of a call send the same key, random or set with `idempotency_key`, so the call \
           is retried after any transient failure. If the document declares the header as a parameter, that parameter is the \
           key, and it is optional.",
    settings: &[
        setting("header", "string", "", "The name of the header. Required.", "header: Idempotency-Key"),
        setting(
            "methods",
            "list of `POST`, `PUT`, `PATCH` and `DELETE`",
            "`[POST]`, or none if `operations` is set",
            "The methods whose operations all accept a key.",
            "header: Idempotency-Key\nmethods: [POST, DELETE]",
        )
        .matched(),
        setting(
            "operations",
            "list of strings",
            "none",
            "Further operations that accept a key, by `operationId` or by `METHOD /path`.",
            "header: Idempotency-Key\noperations: [createPets]",
        )
        .matched(),
    ],
};

/// `pollers.KIND`
pub(crate) const POLLER: Section = Section {
    path: "pollers.KIND",
    example: &["pollers", "usual"],
    text: "Long-running operations, which a call starts and which are polled until they have a result. The call gains \
           `until_done()`, which returns a `Waiter` for the result. An operation of the document returns the status (`poll`), or \
           the response has its URL (`url`, `url-header`), which is polled with the credentials of the call and only below \
           its base URL. The status is a phase (`phase`), a flag (`done`) or, without these, the HTTP status: 202 while the \
           operation is in progress. Properties are paths such as `metadata.status`.",
    settings: &[
        setting("start", "string or list of strings", "", "The operations that start it, by `operationId` or by `METHOD /path`. Required.", POLLED).matched(),
        setting("poll", "string", "none", "The operation that returns the status, by `operationId` or by `METHOD /path`. Together with `url` or `url-header`, it only determines the type of the status.", POLLED).matched(),
        setting("url", "string", "none", "The property of the start's response with the URL of the status.", "start: [createPets]\nurl: note\nphase: status\nready: [READY]").matched(),
        setting("url-header", "string", "none", "The header of the start's response with the URL of the status, such as `Operation-Location` or `Location`.", "start: [createPets]\nurl-header: Location"),
        setting(
            "arguments",
            "mapping of strings",
            "the path parameter of the start with the same name, or the property with this name",
            "The properties of the responses that are arguments of `poll` and of the operation of the result, by parameter.",
            "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]\narguments: { id: id }",
        )
        .matched(),
        setting("phase", "string", "none", "The property with the phase.", POLLED).matched(),
        setting("explanation", "string", "none", "The property with the explanation of a failed phase: a text, or an object with a `message`, `detail` or `code`.", "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]\nexplanation: note").matched(),
        setting("ready", "list of strings", "none", "The phases of an operation that has succeeded.", POLLED),
        setting("failed", "list of strings", "none", "The phases of an operation that has failed.", "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]\nfailed: [LOST]"),
        setting("done", "string", "none", "The flag that is true if the operation is done, in place of a phase.", "start: [createPets]\nurl-header: Location\ndone: done").matched(),
        setting("error", "string", "none", "The property that a failed operation has, with `done`: a text, or an object with a `message`, `detail` or `code`.", "start: [createPets]\nurl-header: Location\ndone: done\nerror: error").matched(),
        setting("result", "mapping", "the last response", "The result.", "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]\nresult: { property: note }"),
    ],
};

/// The required settings of a poller.
const POLLED: &str = "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]";

/// `pollers.KIND.result`
pub(crate) const POLL_RESULT: Section = Section {
    path: "pollers.KIND.result",
    example: &["pollers", "usual"],
    text: "The result of an operation: a property of the last response, or the response of another call.",
    settings: &[
        setting("property", "string", "none", "The property of the last response.", "start: [createPets]\npoll: getPet\nphase: status\nready: [READY]\nresult:\n  property: note").matched(),
        setting("operation", "string", "none", "The operation that returns the result, by `operationId` or by `METHOD /path`. Together with `url` or `url-header`, it only determines the type of the result.", "start: [createPets]\nurl-header: Operation-Location\nphase: status\nready: [READY]\nresult:\n  operation: getPet\n  url: resourceLocation").matched(),
        setting("url", "string", "none", "The property of the last response with the URL of the result.", "start: [createPets]\nurl-header: Operation-Location\nphase: status\nready: [READY]\nresult:\n  url: resourceLocation"),
        setting("url-header", "string", "none", "The header of the last response with the URL of the result.", "start: [createPets]\nurl-header: Operation-Location\nphase: status\nready: [READY]\nresult:\n  url-header: Location"),
    ],
};

/// `conditional-requests.KIND`
pub(crate) const CONDITIONAL: Section = Section {
    path: "conditional-requests.KIND",
    example: &["conditional-requests", "reads"],
    text: "A header with a condition (RFC 9110, section 13.1), and the operations that accept it although their document does \
           not declare it. An operation is selected by its method or by its name. Its request gains the setter `if_match` or \
           `if_none_match`. At least one of `methods` and `operations` is required.",
    settings: &[
        setting(
            "header",
            "`If-Match` or `If-None-Match`",
            "",
            "The name of the header. Required.",
            "header: If-None-Match\nmethods: [GET]",
        ),
        setting(
            "methods",
            "list of `GET`, `HEAD`, `POST`, `PUT`, `PATCH` and `DELETE`",
            "none",
            "The methods whose operations all accept the header.",
            "header: If-None-Match\nmethods: [GET]",
        )
        .matched(),
        setting(
            "operations",
            "list of strings",
            "none",
            "Further operations that accept the header, by `operationId` or by `METHOD /path`.",
            "header: If-Match\noperations: [replacePet]",
        )
        .matched(),
    ],
};

/// `request-compression.KIND`
pub(crate) const COMPRESSION: Section = Section {
    path: "request-compression.KIND",
    example: &["request-compression", "usual"],
    text: "Operations that accept compressed request bodies. The runtime compresses a body if it is large enough and becomes \
           smaller, and if the Cargo feature `gzip` of the crate is enabled. All attempts of a call send the same bytes.",
    settings: &[
        setting("encoding", "`gzip`", "", "The content coding. Required.", "encoding: gzip"),
        setting(
            "min-size",
            "number",
            "`1024`",
            "The minimum size of a body that is compressed, in bytes.",
            "encoding: gzip\nmin-size: 4096",
        ),
        setting(
            "groups",
            "list of strings",
            "all, unless there are `operations`",
            "The groups whose operations accept compressed bodies.",
            "encoding: gzip\ngroups: [pets/v1]",
        )
        .matched(),
        setting(
            "operations",
            "list of strings",
            "none",
            "Further operations that accept compressed bodies, by `operationId` or by `METHOD /path`.",
            "encoding: gzip\noperations: [createPets]",
        )
        .matched(),
    ],
};
