//! The reference of the root, the crate, and secrets.

use super::always_present::{ALWAYS_PRESENT_KINDS, CONVERSIONS};
use super::annotations::{ANNOTATIONS, FIELDS, VARIANTS};
use super::finders::FINDERS;
use super::removals::{KEEP, SUNSET};
use super::retry::RETRY_OF_ALL;
use super::section::{Section, setting};

const MAPPING: &str = "mapping";
const TEXT_TYPES: &str = "mapping of `base64`, `date`, `date-time`, `decimal`, `duration`, `int64`, `json`, `string`, `time`, `uint64`, `url` and `uuid`";

const SOURCES: &str = "sources:\n  pets.yaml: { url: 'https://pets.example/openapi.yaml', sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }";

/// The root.
pub(crate) const ROOT: Section = Section {
    path: "",
    example: &[],
    text: "All settings are optional. An unknown setting is an error (E0401), and so is a value of the wrong type (E0402).",
    settings: &[
        setting("package", MAPPING, "", "The crate.", "package: { name: pet-shop, version: 0.1.0 }"),
        setting(
            "overlays",
            "list of strings",
            "none",
            "The overlays (OpenAPI Overlay 1.0, 1.1 or 1.2) that change the documents before anything else reads them: paths \
             relative to this file, in the order in which they are applied. An overlay with `extends` only changes the \
             document whose path ends as that URL does.",
            "overlays: [overlays/fixes.yaml]",
        ),
        setting("subset", MAPPING, "", "The operations that are generated.", "subset:\n  exclude: { deprecated: true }"),
        ANNOTATIONS,
        setting("lint", MAPPING, "", "The lints that are not reported.", "lint:\n  ignore: { L0605: [ringBell] }"),
        setting(
            "sources",
            MAPPING,
            "",
            "The sources of the documents, by path relative to this file. `sdkwright pin` writes this section, \
             and `sdkwright generate --check` fails if a file does not match its digest.",
            SOURCES,
        ),
        setting("hosts", MAPPING, "", "The hosts of the API, by their URL in `servers`.", "hosts:\n  https://api.pets.example: { name: shop }")
            .matched(),
        setting("schemes", MAPPING, "", "The security schemes, by their name in `securitySchemes`.", "schemes:\n  api_key: { label: API key }")
            .matched(),
        setting(
            "security",
            "list of lists of strings",
            "none",
            "The credentials of operations whose documents do not state any: alternatives, each a list of schemes that are \
             sent together. An empty list makes credentials optional. A setting of the operation takes precedence over the \
             documents, and these over the settings of the group, of the host, and this one.",
            "security: [[api_key]]",
        )
        .matched(),
        setting(
            "values",
            MAPPING,
            "",
            "Values that applications store in addition to credentials and URLs, such as the ID of an account. The client \
             builder gets a setter for each.",
            "values:\n  shop-id: { env: [PET_SHOP_ID] }",
        ),
        setting("groups", MAPPING, "", "The groups of operations, by name. Each group is a module and a Cargo feature.", "groups:\n  pets/v1: { title: Pets }"),
        setting("resources", MAPPING, "", "The resources of a group, by tag.", "resources:\n  Pets (pets/v1): { name: pets }"),
        setting(
            "operations",
            MAPPING,
            "",
            "The operations, by `operationId` or by `METHOD /path`.",
            "operations:\n  listPets: { method: list }\n  POST /pets: { idempotent: true }",
        )
        .matched(),
        setting(
            "types",
            "mapping of strings",
            "none",
            "The names of types, by the key of the component, or by the component and the property for an inline schema.",
            "types:\n  Pet: Animal\n  Pet.kind: Species",
        )
        .matched(),
        FIELDS,
        VARIANTS,
        setting(
            "formats",
            TEXT_TYPES,
            "`base64` for `byte`; `date-time`, `int64` and `uint64` for themselves; `string` for other formats",
            "The types of strings, by format. `date` is a `Date`, `time` a `TimeOfDay`, `duration` an `IsoDuration`, `decimal` a \
             `Decimal`, `url` a `Url`, and `uuid` a `Uuid`. They keep the text as received, and the features `chrono`, `jiff`, \
             `time`, `rust_decimal`, `url` and `uuid` add conversions. `json` is a `JsonText` with the type of \
             `contentSchema`, or of any JSON value.",
            "formats: { uuid: uuid }",
        )
        .matched(),
        setting(
            "properties",
            TEXT_TYPES,
            "that of the format",
            "The types of single properties and parameters that are strings or lists of strings, by name, or by the component \
             and the property.",
            "properties: { Pet.code: decimal, page_token: string }",
        )
        .matched(),
        setting(
            "derives",
            MAPPING,
            "",
            "The derived traits of types beyond those that every type has.",
            "derives: { Hash: [Shop] }",
        )
        .matched(),
        ALWAYS_PRESENT_KINDS,
        CONVERSIONS,
        setting(
            "paging",
            MAPPING,
            "",
            "The kinds of pagination, keyed by an arbitrary name. An operation is paginated if it has the \
             parameters and the properties of one of them; the first one that matches is used.",
            "paging:\n  usual: { token: page_token, next: next, items: items }",
        )
        .matched(),
        setting(
            "streams",
            MAPPING,
            "",
            "The kinds of streams in responses, keyed by an arbitrary name. The first one that an operation matches \
             is used.",
            "streams:\n  usual: { ends: '[DONE]' }",
        )
        .matched(),
        setting(
            "waits",
            MAPPING,
            "",
            "The phases of resources, keyed by an arbitrary name. Operations that get such a resource gain \
             `until_ready()`.",
            "waits:\n  usual: { operations: [getPet], phase: status, ready: [READY] }",
        )
        .matched(),
        FINDERS,
        setting(
            "pollers",
            MAPPING,
            "",
            "Long-running operations, keyed by an arbitrary name. The calls that start them gain `until_done()`, which polls \
             until the result is available.",
            "pollers:\n  usual: { start: createPets, poll: getPet, phase: status, ready: [READY] }",
        )
        .matched(),
        setting(
            "uploads",
            MAPPING,
            "",
            "The uploads in several steps, keyed by an arbitrary name. Each becomes a method that takes a file.",
            "uploads:\n  pictures:\n    start: createPictureUrl\n    storage: { url: url, requests: { any: { method: PUT } } }",
        )
        .matched(),
        setting(
            "webhooks",
            MAPPING,
            "",
            "The webhooks, which become types in the module `webhooks`.",
            "webhooks: { kind: { member: type } }",
        )
        .matched(),
        setting(
            "idempotency-keys",
            MAPPING,
            "",
            "The headers with an idempotency key, and the operations that accept it, keyed by an arbitrary name. These \
             operations are retried like idempotent ones.",
            "idempotency-keys:\n  usual: { header: Idempotency-Key }",
        )
        .matched(),
        setting(
            "conditional-requests",
            MAPPING,
            "",
            "The headers `If-Match` and `If-None-Match`, and the operations that accept them although their document does not \
             declare them, keyed by an arbitrary name.",
            "conditional-requests:\n  reads: { header: If-None-Match, methods: [GET] }",
        )
        .matched(),
        setting(
            "request-compression",
            MAPPING,
            "",
            "The operations that accept compressed request bodies, keyed by an arbitrary name.",
            "request-compression:\n  usual: { encoding: gzip, min-size: 2048 }",
        )
        .matched(),
        RETRY_OF_ALL,
        setting("forms", MAPPING, "", "The encoding of nested values in forms and in `deepObject` parameters.", "forms: { arrays: brackets }")
            .matched(),
        setting("errors", MAPPING, "", "The meanings of errors.", "errors:\n  already-exists: { codes: [pet_exists] }"),
        setting(
            "domains",
            "list of strings",
            "none",
            "The domains to whose hosts a request may be redirected, in addition to the hosts of the API. Redirects to other \
             hosts are not followed.",
            "domains: [pets.example]",
        ),
        KEEP,
        SUNSET,
        setting(
            "secrets",
            "list of strings and mappings",
            "none",
            "The names of properties that are secret in all schemas, in addition to those with `format: password` or \
             `x-redact`. They are redacted in `Debug` output, errors and logs.",
            "secrets: [collar_code]",
        )
        .matched(),
        setting(
            "keep-files",
            "list of strings",
            "none",
            "The top-level files and folders in the folder of the crate that are never changed or removed. \
             `tests`, `benches`, files whose names start with `LICENSE`, and hidden files and folders such as \
             `.github` are always kept. Any other file that the tool did not generate is an error.",
            "keep-files: [CHANGELOG.md, docs]",
        ),
        setting(
            "modules",
            MAPPING,
            "",
            "The handwritten modules in the folder `modules` next to `sdk.yaml`, by file name. They become public modules of \
             the crate. A file that is not listed is an error (E0404).",
            "modules:\n  pet_names: { groups: [pets/v1] }",
        ),
        setting(
            "examples",
            MAPPING,
            "",
            "The handwritten programs in the folder `examples` next to `sdk.yaml`, by file name. They become examples of \
             the crate. A file that is not listed is an error (E0404).",
            "examples:\n  list_pets: { groups: [pets/v1] }",
        ),
        setting(
            "guide",
            MAPPING,
            "",
            "The handwritten pages in the folder `guide` next to `sdk.yaml`, by file name, in the order of the table of \
             contents. They become the module `guide` of the crate. A file that is not listed is an error (E0404).",
            "guide:\n  first_call: { title: Getting started }",
        ),
    ],
};

/// `package`
pub(crate) const PACKAGE: Section = Section {
    path: "package",
    example: &["package"],
    text: "The crate: its manifest, its front page and its features.",
    settings: &[
        setting(
            "name",
            "string",
            "the title of the API in kebab case",
            "The name of the crate.",
            "name: pet-shop",
        ),
        setting(
            "version",
            "string",
            "`0.1.0`",
            "The version of the crate, a semantic version.",
            "version: 1.2.0",
        ),
        setting(
            "description",
            "string",
            "none",
            "The description of the crate, in one sentence.",
            "description: Rust SDK for the Pet Shop API",
        ),
        setting(
            "license",
            "string",
            "none",
            "The license of the crate, an SPDX expression. It is not the license of the API.",
            "license: MIT OR Apache-2.0",
        ),
        setting(
            "repository",
            "string",
            "none",
            "The URL of the repository.",
            "repository: https://pets.example/sdk",
        ),
        setting(
            "authors",
            "list of strings",
            "none",
            "The authors of the crate.",
            "authors: [Pet Shop <sdk@pets.example>]",
        ),
        setting(
            "workspace",
            "`own` or `parent`",
            "`own`",
            "The workspace of the crate: `own` if the crate is the root of its own workspace, or `parent` if it \
             is a member of a workspace in a parent folder. The manifest of that workspace must list the crate.",
            "workspace: parent",
        ),
        setting(
            "keywords",
            "list of strings",
            "none",
            "The keywords of the crate on crates.io.",
            "keywords: [pets, api-client]",
        ),
        setting(
            "categories",
            "list of strings",
            "none",
            "The categories of the crate on crates.io.",
            "categories: [api-bindings]",
        ),
        setting(
            "product",
            "string",
            "the name of the crate",
            "The name of the API in prose.",
            "product: Pet Shop",
        ),
        setting(
            "default-groups",
            "list of strings",
            "all groups, or one of a flat API with more than 100 operations",
            "The groups whose features are enabled by default. A resource of a flat API is named by its tag.",
            "default-groups: [pets/v1]",
        )
        .matched(),
        setting(
            "flat",
            "Boolean",
            "`true` for one document whose tags have no groups, if no setting names a group",
            "`true` if each resource is a group of its own, with a feature and a method of the client.",
            "flat: false",
        ),
        setting(
            "modules",
            "list of `cache`",
            "none",
            "The optional modules of the runtime: `cache` for a bounded cache of responses, which applications enable with \
             `ClientBuilder::cache`.",
            "modules: [cache]",
        ),
        setting(
            "first-call",
            "string",
            "a list, or another operation without required arguments",
            "The operation that the front page shows, by `operationId` or by `METHOD /path`.",
            "first-call: listPets",
        )
        .matched(),
        setting(
            "opt-in-stages",
            "list of strings",
            "none",
            "The values of `x-lifecycle-stage` whose operations are behind a feature of that name.",
            "opt-in-stages: [Preview]",
        )
        .matched(),
        setting(
            "operation-docs",
            "string",
            "none",
            "The URL of an operation in the API reference, with `{operationId}` and `{tag}` for its ID and its tag.",
            "operation-docs: 'https://docs.pets.example/#{operationId}'",
        ),
        setting(
            "sections",
            "mapping of strings",
            "none",
            "Sections at the end of the front page: titles, and texts in Markdown.",
            "sections:\n  Support: Write to support@pets.example.",
        ),
    ],
};
