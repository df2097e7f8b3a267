//! The reference of lists whose items are found by name.

use super::section::{Section, Setting, setting};

/// `finders`
pub(super) const FINDERS: Setting = setting(
    "finders",
    "mapping",
    "",
    "Lists whose items have a name, by a name that is only informative. Their requests gain `find_by_name()` and \
     `get_or_create()`.",
    "finders:\n  names: { lists: [listOrders], name: note }",
)
.matched();

/// `finders.KIND`
pub(crate) const FINDER: Section = Section {
    path: "finders.KIND",
    example: &["finders", "names"],
    text: "Lists whose items have a name. The request of such a list gains `find_by_name(name)`, which compares the names of \
           all items on all pages, so that two objects with the name are an error. If the path of the list has a `POST` that \
           returns such an item, it also gains `get_or_create(body)`: it finds the object with the name in the body, or else \
           creates it, and searches once more if the response is 409.",
    settings: &[
        setting(
            "lists",
            "list of strings",
            "",
            "The operations that list the objects, by `operationId` or by `METHOD /path`. They are paginated. Required.",
            FOUND,
        )
        .matched(),
        setting(
            "name",
            "string",
            "",
            "The property of an item with its name, as a path such as `spec.display_name`. Required.",
            FOUND,
        )
        .matched(),
        setting(
            "filter",
            "string",
            "none",
            "The query parameter by which the service filters the list by name. Without it, all items are listed.",
            "lists: [listOrders]\nname: note\nfilter: note",
        )
        .matched(),
        setting(
            "create",
            "Boolean",
            "`true`",
            "`false` if the lists have no `get_or_create()`, such as for objects whose secret is only returned on creation.",
            "lists: [listOrders]\nname: note\ncreate: false",
        ),
    ],
};

/// The required settings.
const FOUND: &str = "lists: [listOrders]\nname: note";
