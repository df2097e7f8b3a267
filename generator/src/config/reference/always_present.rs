//! The reference of properties that the service always sets, and of requests that are built from responses.

use super::section::{Section, Setting, setting};

/// `always-present`
pub(super) const ALWAYS_PRESENT_KINDS: Setting = setting(
    "always-present",
    "mapping",
    "",
    "Sets of properties, keyed by an arbitrary name. The service sets these properties in every response, although \
     the document does not require them.",
    "always-present:\n  usual: { schemas: [Pet], properties: [kind] }",
)
.matched();

/// `conversions`
pub(super) const CONVERSIONS: Setting = setting(
    "conversions",
    "mapping",
    "",
    "Request types that implement `From` for a response type of another schema. Maps the component of the request to the \
     components of the responses, each with the properties that are not copied. Secrets are never copied. Requests and \
     responses with the same schema need no entry.",
    "conversions:\n  PetRequest: { Pet: [code] }",
)
.matched();

/// `always-present.KIND`
pub(crate) const ALWAYS_PRESENT: Section = Section {
    path: "always-present.KIND",
    example: &["always-present", "usual"],
    text: "Properties that the service sets in every response, although the document does not require them. In decoded types, \
           they are not an `Option`; request types do not change. A response without one is decoded with an empty value, as \
           for every required property, and reported in strict mode. A schema that is also part of requests gets a separate \
           type for requests. A nullable property stays an `Option`. If such a string or object is missing from a response, \
           a request that is built from the response omits it.",
    settings: &[
        setting(
            "schemas",
            "list of strings",
            "",
            "The schemas, by component key. The only wildcard is a `*` at the end. Required.",
            PRESENT,
        )
        .matched(),
        setting("properties", "list of strings", "", "The properties of these schemas. Required.", PRESENT)
            .matched(),
        setting(
            "except",
            "list of strings",
            "none",
            "The properties that may be absent nevertheless, as `component-key.property`.",
            "schemas: [Pet, Shop]\nproperties: [kind, urls]\nexcept: [Shop.urls]",
        )
        .matched(),
    ],
};

/// The required settings.
const PRESENT: &str = "schemas: [Pet]\nproperties: [kind]";
