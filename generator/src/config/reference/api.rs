//! The reference of groups, resources and operations.

use super::section::{Section, setting};

/// `groups.GROUP`
pub(crate) const GROUP: Section = Section {
    path: "groups.GROUP",
    example: &["groups", "pets/v1"],
    text: "A group of operations, by name.",
    settings: &[
        setting("title", "string", "the name", "The title of the group.", "title: Pets"),
        setting(
            "description",
            "string",
            "none",
            "The description of the group, in one sentence.",
            "description: Pets and their owners.",
        ),
        setting(
            "security",
            "list of lists of strings",
            "that of the host",
            "The credentials of operations of the group whose documents do not state any.",
            "security: [[api_key]]",
        )
        .matched(),
    ],
};

/// `resources.TAG`
pub(crate) const RESOURCE: Section = Section {
    path: "resources.TAG",
    example: &["resources", "Pets (pets/v1)"],
    text: "A resource, which consists of the operations with one tag.",
    settings: &[
        setting(
            "name",
            "string",
            "the tag",
            "The name of the resource. The group has the method `NAME`.",
            "name: pets",
        ),
        setting(
            "group",
            "string",
            "the group in the tag, or the one of the document",
            "The group of the resource.",
            "group: pets/v1",
        ),
        setting(
            "description",
            "string",
            "the description of the tag",
            "The description of the resource, in one sentence.",
            "description: The pets of a shop.",
        ),
    ],
};

/// `operations.OPERATION`
pub(crate) const OPERATION: Section = Section {
    path: "operations.OPERATION",
    example: &["operations", "replacePet"],
    text: "An operation, by `operationId` or by `METHOD /path`.",
    settings: &[
        setting("method", "string", "derived from the ID, the method and the path", "The name of the method.", "method: replace"),
        setting("request", "string", "derived from the method and the resource", "The name of the request builder.", "request: ReplacePet"),
        setting("tag", "string", "the first tag", "The tag that stands for the resource of the operation. `resources` can name it.", "tag: Pets (pets/v1)"),
        setting("stage", "string", "`x-lifecycle-stage`, or a badge in the description", "The lifecycle stage of the operation.", "stage: Preview"),
        setting(
            "idempotent",
            "Boolean",
            "`true` for `GET`, `HEAD`, `PUT`, `DELETE`, `OPTIONS` and `TRACE`",
            "`true` if the operation can be repeated safely, so that it is retried after any transient failure (RFC 9110, \
             section 9.2.2).",
            "idempotent: true",
        ),
        setting("security", "list of lists of strings", "that of the documents", "The credentials that the operation accepts, whatever the documents state.", "security: [[api_key], [shop_key]]"),
        setting("retry", "mapping", "none", "The retry policy of the operation.", "retry: { attempts: 6, base-delay: 250ms }"),
        setting("retry-on", "list of statuses, or mapping", "none", "The statuses that mean \"too early\" and are retried.", "retry-on: [409]")
            .matched(),
        setting("text", "Boolean", "`false`", "`true` if the body of a success response is plain text, whatever its media type and its schema are.", "text: true"),
        setting(
            "optional-response-body",
            "Boolean",
            "`false`, and `true` for `DELETE`",
            "`true` if a success response may lack the body that the document requires. The result is then an `Option`.",
            "optional-response-body: true",
        )
        .matched(),
        setting("docs", "string", "that of `package.operation-docs`", "The URL of the operation in the API reference.", "docs: https://docs.pets.example/replace"),
        setting(
            "stream",
            "mapping",
            "none",
            "A second method, whose request and response bodies are streams of values.",
            "stream: { kind: concatenated-json, values: pets }",
        ),
        setting("forms", "mapping", "that of `forms`", "The encoding of nested values in the form of the operation.", "forms: { arrays: indices }").matched(),
        setting("masked-secrets", "mapping", "none", "The values that the service sends in place of secrets. A body with such a value is an error before anything is sent, so that no secret is replaced by its mask.", "masked-secrets: { character: '*', at-least: 4 }"),
        setting("result", "mapping", "none", "The properties by which a success response reports an error. The type of the response is `#[must_use]` and gains `into_result()`.", "result: { code: code, ok: ['200'] }"),
        setting(
            "existence-waits",
            "Boolean",
            "`true` for a `GET` of a single resource whose path has a `DELETE`",
            "`true` if the operation gets a resource that is created and deleted. The call gains `until_found()` and `until_gone()`. \
             Write `false` if the operation never returns 404, such as for a setting that a `DELETE` resets.",
            "existence-waits: false",
        )
        .at(&["operations", "getPet"])
        .matched(),
    ],
};

/// `operations.OPERATION.stream`
pub(crate) const STREAM: Section = Section {
    path: "operations.OPERATION.stream",
    example: &["operations", "createPets", "stream"],
    text: "A streaming method that sends many values in one request and receives a response for each, in the same order.",
    settings: &[
        setting(
            "kind",
            "`concatenated-json`",
            "",
            "The framing: JSON values one after the other. Required.",
            "kind: concatenated-json",
        ),
        setting(
            "method",
            "string",
            "`METHOD_stream`",
            "The name of the method.",
            "kind: concatenated-json\nmethod: create_all",
        ),
        setting(
            "request",
            "string",
            "derived from the method",
            "The name of the request builder.",
            "kind: concatenated-json\nrequest: CreateAllPets",
        ),
        setting(
            "values",
            "string",
            "`values`",
            "The name of the argument with the values.",
            "kind: concatenated-json\nvalues: pets",
        ),
        setting(
            "summary",
            "string",
            "the summary of the operation",
            "The first sentence of the documentation.",
            "kind: concatenated-json\nsummary: Creates many pets.",
        ),
        setting(
            "description",
            "string",
            "none",
            "The rest of the documentation.",
            "kind: concatenated-json\ndescription: Use this to create many pets efficiently.",
        ),
    ],
};

/// `operations.OPERATION.retry-on`
pub(crate) const RETRY_ON: Section = Section {
    path: "operations.OPERATION.retry-on",
    example: &["operations", "replacePet", "retry-on"],
    text: "Statuses that mean \"too early\", and the time for which they are polled. A list of statuses is retried like other transient failures.",
    settings: &[
        setting("statuses", "list of statuses", "", "The statuses. Required.", "statuses: [409]\nfor: 30s"),
        setting(
            "for",
            "duration",
            "none",
            "The time for which they are polled, whatever the number of attempts: seconds or minutes, at most an hour.",
            "statuses: [409]\nfor: 30s",
        ),
    ],
};

/// `operations.OPERATION.masked-secrets`
pub(crate) const MASK: Section = Section {
    path: "operations.OPERATION.masked-secrets",
    example: &["operations", "replacePet", "masked-secrets"],
    text: "The values that the service sends in place of secrets: strings that consist of one character.",
    settings: &[
        setting("character", "one character", "", "The character. Required.", MASKED),
        setting("at-least", "number", "", "The minimum length of a mask. Required.", MASKED),
    ],
};

const MASKED: &str = "character: '*'\nat-least: 4";

/// `operations.OPERATION.result`
pub(crate) const RESULT: Section = Section {
    path: "operations.OPERATION.result",
    example: &["operations", "replacePet", "result"],
    text: "The properties by which a success response reports an error, such as the code of a record that was rejected.",
    settings: &[
        setting("code", "string", "", "The property with the code. Required.", "code: code\nok: ['200']"),
        setting(
            "ok",
            "list of strings",
            "",
            "The codes that mean success. A success response without a code reports no error. Required.",
            "code: code\nok: ['200']",
        ),
        setting(
            "message",
            "string",
            "none",
            "The property with the message.",
            "code: code\nok: ['200']\nmessage: note",
        ),
    ],
};
