//! The reference of uploads in several steps.

use super::section::{Section, setting};

/// The settings of an upload to a presigned URL.
const STORED: &str = "start: createPictureUrl\nfinish: createPicture\nstart-body: { name: name, cloud: cloud }\n\
    finish-body: { source.id: upload_id }\nstorage:\n  url: url\n  select: cloud\n  requests:\n    AWS: { method: POST, form-fields: fields }\n    AZURE: { method: PUT, headers: { x-ms-blob-type: BlockBlob } }";

/// The settings of an upload in a session.
const PARTS: &str = "start: openFilm\nfinish: commitFilm\nsession:\n  file-size: size\n  part-size: part_size\n  part: sendFilmPart\n  part-result: part\n  part-list: parts\n  digest: sha-256\n  abort: abortFilm";

/// `uploads.KIND`
pub(crate) const UPLOAD: Section = Section {
    path: "uploads.KIND",
    example: &["uploads", "pictures"],
    text: "An upload in several steps, which becomes one method. Either `start` returns a presigned URL, the file is sent there \
           (`storage`), and `finish` is called. Or `start` opens a session, an operation uploads each part of the file \
           (`session`), and `finish` receives the list of parts. The method belongs to the resource of `finish`, or to that of \
           `start` if the start opens a session or there is no `finish`. Its result is the last response. Properties are paths \
           such as `source.id`. Properties of a body that the SDK fills in are optional for the application.",
    settings: &[
        setting("start", "string", "", "The operation that returns the presigned URL or opens the session, by `operationId` or by `METHOD /path`. Required.", STORED).matched(),
        setting("finish", "string", "none", "The operation that finishes the upload, by `operationId` or by `METHOD /path`. Without it, the upload ends with the request to the storage.", STORED).matched(),
        setting("method", "string", "`upload`", "The name of the method.", "start: createPictureUrl\nmethod: put_file\nstorage:\n  url: url\n  requests:\n    any: { method: PUT }"),
        setting("summary", "string", "`Uploads a file`", "The first sentence of the documentation of the method.", "start: createPictureUrl\nsummary: Uploads a picture\nstorage:\n  url: url\n  requests:\n    any: { method: PUT }"),
        setting("description", "string", "none", "The description of the method, in Markdown.", "start: createPictureUrl\ndescription: The picture is visible at once.\nstorage:\n  url: url\n  requests:\n    any: { method: PUT }"),
        setting(
            "arguments",
            "mapping of strings",
            "the path parameter of the method with the same name, or the property with this name",
            "The properties that are arguments of the other operations, by parameter. For a presigned URL, they are properties of \
             the body of `finish`, which are also sent as its query parameters. For a session, they are properties of the \
             response of `start`.",
            "start: openFilm\nfinish: commitFilm\narguments: { session: id }\nsession:\n  part-size: part_size\n  part: sendFilmPart\n  part-list: parts",
        )
        .matched(),
        setting("start-body", "mapping of strings", "none", "The properties of the body of `start` that the SDK copies from properties of the body of `finish`. All other required properties are arguments of the method.", STORED).matched(),
        setting("finish-body", "mapping of strings", "none", "The properties of the body of `finish` that the SDK sets to properties of the response of `start`.", STORED).matched(),
        setting("finish-constants", "mapping of strings", "none", "The properties of the body of `finish` that the SDK sets to constants.", "start: createPictureUrl\nfinish: createPicture\nstart-body: { name: name }\nfinish-body: { source.id: upload_id }\nfinish-constants: { source.kind: uploaded }\nstorage:\n  url: url\n  requests:\n    any: { method: PUT }").matched(),
        setting("storage", "mapping", "none", "The request that sends the file to the presigned URL. Excludes `session`.", STORED),
        setting("session", "mapping", "none", "The parts of a session. Excludes `storage`.", PARTS),
    ],
};

/// `uploads.KIND.storage`
pub(crate) const UPLOAD_STORAGE: Section = Section {
    path: "uploads.KIND.storage",
    example: &["uploads", "pictures"],
    text: "The request that sends the file to the presigned URL. It has no credentials and no headers of the SDK, its URL \
           must use `https`, and redirects are not followed. Properties that grant access have to be `secrets`, so that they are redacted.",
    settings: &[
        setting("url", "string", "", "The property of the response of `start` with the URL. Required.", STORED).matched(),
        setting("select", "string", "none", "The property of the response of `start`, or else of its body, whose value selects the request.", STORED).matched(),
        setting("requests", "mapping of requests", "", "The requests, by the value that selects them. Without `select`, there is one request, whose key is arbitrary. Required.", STORED).matched(),
    ],
};

/// `uploads.KIND.storage.requests.VALUE`
pub(crate) const UPLOAD_REQUEST: Section = Section {
    path: "uploads.KIND.storage.requests.VALUE",
    example: &["uploads", "pictures"],
    text: "A request to a storage service. Its body is the file, or a form that ends with the file.",
    settings: &[
        setting("method", "`PUT` or `POST`", "the one in `method-property`", "The method. A `PUT` is idempotent; a `POST` is retried only if the storage cannot have processed it.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method: PUT"),
        setting("method-property", "string", "none", "The property of the response of `start` with the method.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method-property: method").matched(),
        setting("form-fields", "string", "none", "The property of the response of `start` with the fields of a form (`multipart/form-data`), which precede the file. Without it, the body is the file.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method: POST\n      form-fields: fields").matched(),
        setting("file-field", "string", "`file`", "The name of the part with the file in the form.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method: POST\n      form-fields: fields\n      file-field: content"),
        setting("headers", "mapping of strings", "none", "The headers, with their values.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method: PUT\n      headers: { x-ms-blob-type: BlockBlob }"),
        setting("headers-property", "string", "none", "The property of the response of `start` with further headers, an object of strings.", "start: createPictureUrl\nstorage:\n  url: url\n  requests:\n    any:\n      method: PUT\n      headers-property: headers").matched(),
    ],
};

/// `uploads.KIND.session`
pub(crate) const UPLOAD_SESSION: Section = Section {
    path: "uploads.KIND.session",
    example: &["uploads", "films"],
    text: "The parts of an upload session. Each part is sent with the header `Content-Range` and, if there is a `digest`, with \
           `Digest` (RFC 3230); `finish` is called with the digest of the whole file. A part that fails is retried alone.",
    settings: &[
        setting("file-size", "string", "none", "The property of the body of `start` that receives the size of the file in bytes.", PARTS).matched(),
        setting("part-size", "string", "", "The property of the response of `start` with the size of a part in bytes. Required.", PARTS).matched(),
        setting("part", "string", "", "The operation that uploads a part, by `operationId` or by `METHOD /path`. Required.", PARTS).matched(),
        setting("part-result", "string", "the whole response", "The property of the response of `part` that is an item of the list of parts.", PARTS).matched(),
        setting("part-list", "string", "none", "The property of the body of `finish` that receives the list of parts, in order.", PARTS).matched(),
        setting("digest", "`sha` or `sha-256`", "none", "The algorithm of the digests: SHA-1, which few services still require, or SHA-256.", PARTS),
        setting("abort", "string", "none", "The operation that aborts the session if the upload fails, by `operationId` or by `METHOD /path`.", PARTS).matched(),
    ],
};
