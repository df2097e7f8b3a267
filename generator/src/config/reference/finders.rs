//! The reference of lists whose items are found by name.

use super::section::{Section, Setting, setting};

/// `finders`
pub(super) const FINDERS: Setting = setting(
    "finders",
    "mapping",
    "",
    "Groups of lists, keyed by an arbitrary name. The items of these lists have a name, and the requests gain \
     `find_by_name()` and `get_or_create()`.",
    "finders:\n  names: { lists: [listOrders], name: note }",
)
.matched();

/// `finders.KIND`
pub(crate) const FINDER: Section = Section {
    path: "finders.KIND",
    example: &["finders", "names"],
    text: "Lists whose items have a name. The request of such a list gains `find_by_name(name)`, which compares the names of \
           all items on all pages and returns an error if several objects have that name. If the path of the list has a \
           `POST` that returns such an item, the request also gains `get_or_create(body)`, which returns the object with the \
           name in the body, or else creates it. If the response to the `POST` is 409, the search is repeated once.",
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
