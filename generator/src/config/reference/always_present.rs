//! The reference of properties that the service always sets, and of requests that are built from responses.

use super::section::{Section, Setting, setting};

/// `always-present`
pub(super) const ALWAYS_PRESENT_KINDS: Setting = setting(
    "always-present",
    "mapping",
    "",
    "The properties that the service sets in every response, although the document does not require them, by a name that is \
     only informative.",
    "always-present:\n  usual: { schemas: [Pet], properties: [kind] }",
)
.matched();

/// `conversions`
pub(super) const CONVERSIONS: Setting = setting(
    "conversions",
    "mapping",
    "",
    "Request types that can be built `From` a response type of another schema: by the component of the request, the \
     components of responses, each with the properties that are not copied. Secrets are never copied. Requests and \
     responses with the same schema need no entry.",
    "conversions:\n  PetRequest: { Pet: [code] }",
)
.matched();

/// `always-present.KIND`
pub(crate) const ALWAYS_PRESENT: Section = Section {
    path: "always-present.KIND",
    example: &["always-present", "usual"],
    text: "Properties that the service sets in every response, although the document does not require them. In types that are \
           decoded, they are not an `Option`; requests do not change. A response without one is decoded with an empty value, as \
           for every required property, and reported in strict mode. A schema that requests contain as well gets a type of its \
           own for them. A nullable property stays an `Option`.",
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
