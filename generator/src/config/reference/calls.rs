//! The reference of calls: idempotency keys.

use super::section::{Section, setting};

/// `idempotency-keys.KIND`
pub(crate) const IDEMPOTENCY_KEY: Section = Section {
    path: "idempotency-keys.KIND",
    example: &["idempotency-keys", "usual"],
    text: "The header with an idempotency key, and the operations that accept it. An operation is selected by its method or \
           by its name. Each call sends a random key, or that of the setter `idempotency_key`, with all its attempts, so it \
           is retried after any transient failure. If the document declares the header as a parameter, that parameter is the \
           key, and it is optional.",
    settings: &[
        setting("header", "string", "", "The name of the header. Required.", "header: Idempotency-Key"),
        setting(
            "methods",
            "list of `POST`, `PUT`, `PATCH` and `DELETE`",
            "`[POST]`, and none if there are `operations`",
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
