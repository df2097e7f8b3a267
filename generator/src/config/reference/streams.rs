//! The reference of streams in responses.

use super::section::{Section, setting};

/// `streams.KIND`
pub(crate) const STREAMS: Section = Section {
    path: "streams.KIND",
    example: &["streams", "usual"],
    text: "A kind of stream in responses: server-sent events (`text/event-stream`), lines of JSON (`application/x-ndjson`, `application/jsonl`, `application/json-lines`) or JSON text sequences (`application/json-seq`, RFC 7464). The first kind that an operation matches applies. An operation that can also return another media type has two methods, of which the second one has the suffix `_stream`. Streams are typed even without an entry.",
    settings: &[
        setting(
            "operations",
            "list of strings",
            "all operations",
            "The only operations that can have a stream of this kind, by `operationId` or by `METHOD /path`.",
            "operations: [watchPets]",
        )
        .matched(),
        setting(
            "framing",
            "`events`, `lines`, `sequence`, `concatenated` or `parts`",
            "that of the media type",
            "The boundaries of items, for a media type that does not determine them, such as `application/json` for concatenated JSON. Requires `operations`.",
            "operations: [watchPets]\nframing: lines",
        ),
        setting(
            "item",
            "`event` or `data`",
            "`event` if the schema is an object with `event` and `data`, otherwise `data`",
            "The part of a server-sent event that the schema describes: the event, as an object with the properties `event`, `data` and `id`, or its data.",
            "item: data",
        ),
        setting(
            "select",
            "mapping",
            "none",
            "The property of the request body that selects the stream. Each of the two methods sends its value, and the type of the body does not have the property.",
            "select: { property: stream, value: true }",
        ),
        setting(
            "ends",
            "string or list of strings",
            "none",
            "The texts that end the stream: of a line, or of the data of an event.",
            "ends: '[DONE]'",
        ),
        setting(
            "end-events",
            "string or list of strings",
            "none",
            "The types of server-sent events that end the stream.",
            "end-events: done",
        ),
        setting(
            "error-events",
            "string or list of strings",
            "none",
            "The types of server-sent events that report an error. Such an event becomes an error with the request ID.",
            "error-events: error",
        ),
        setting(
            "error-properties",
            "string or list of strings",
            "none",
            "The properties that only items with an error have, unless they are null or false. Such an item becomes an error with the request ID.",
            "error-properties: error",
        ),
        setting(
            "reconnect",
            "`never`, `after-id`, `always` or `on-end`",
            "`after-id` for server-sent events, otherwise `never`",
            "The streams that are reconnected after a failure if their operation is idempotent: those whose server has sent the ID of an event, or all. `on-end` reconnects all of them, even after a regular end.",
            "reconnect: always",
        ),
    ],
};

/// `streams.KIND.select`
pub(crate) const STREAM_SELECT: Section = Section {
    path: "streams.KIND.select",
    example: &["streams", "usual", "select"],
    text: "The property of the request body that selects the stream.",
    settings: &[
        setting(
            "property",
            "string",
            "",
            "The name of the property, in a JSON or form body. Required.",
            SELECT,
        ),
        setting(
            "value",
            "string, number or Boolean",
            "",
            "The value that requests a stream. Required.",
            SELECT,
        ),
        setting(
            "otherwise",
            "string, number or Boolean",
            "the property is absent",
            "The value that requests a response without streaming.",
            "property: stream\nvalue: true\notherwise: false",
        ),
    ],
};

const SELECT: &str = "property: stream\nvalue: true";
