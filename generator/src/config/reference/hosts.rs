//! The reference of hosts.

use super::section::{Section, setting};

/// `hosts.URL`
pub(crate) const HOST: Section = Section {
    path: "hosts.URL",
    example: &["hosts", "https://api.pets.example"],
    text: "A host, by its URL in `servers`.",
    settings: &[
        setting(
            "name",
            "string",
            "derived from the URL",
            "The name of the host. Its base URL has the setter `NAME_url`.",
            "name: shop",
        ),
        setting(
            "description",
            "string",
            "the description of the server",
            "The description of the host, in one sentence.",
            "description: The API of a shop.",
        ),
        setting(
            "env",
            "list of strings",
            "none",
            "The environment variables for another base URL. `Client::from_env` uses the first one that is set.",
            "env: [PET_SHOP_URL]",
        ),
        setting(
            "url",
            "string",
            "the URL in `servers`",
            "The base URL that replaces the one in the documents.",
            "url: https://eu.pets.example",
        ),
        setting(
            "placeholder",
            "Boolean",
            "`false`",
            "`true` if the URL in the documents is a placeholder, because each customer has a host of their own. The \
             application has to set the base URL.",
            "placeholder: true",
        ),
        setting(
            "headers",
            "mapping",
            "none",
            "The headers that requests to the host may need, by the name of their value.",
            "headers:\n  shop-id: { header: Shop-Id }",
        ),
        setting(
            "security",
            "list of lists of strings",
            "that of the API",
            "The credentials of operations of the host whose documents do not state any.",
            "security: [[api_key]]",
        )
        .matched(),
        setting(
            "endpoints",
            "mapping",
            "none",
            "The resources that contain the base URL of the host, by the name of a method. The client gains this method, \
             which returns a client for the host of such a resource.",
            "endpoints:\n  at-shop: { operation: getShop, member: url }",
        ),
    ],
};

/// `hosts.URL.headers.VALUE`
pub(crate) const HOST_HEADER: Section = Section {
    path: "hosts.URL.headers.VALUE",
    example: &["hosts", "https://api.pets.example", "headers", "shop-id"],
    text: "A header that the application sets once for all requests to a host. The client builder gains the setter `VALUE`.",
    settings: &[
        setting("header", "string", "", "The name of the header. Required.", "header: Shop-Id"),
        setting(
            "description",
            "string",
            "none",
            "The meaning of the header, as the object of \"sends\".",
            "header: Shop-Id\ndescription: the ID of the shop",
        ),
    ],
};

/// `hosts.URL.endpoints.METHOD`
pub(crate) const ENDPOINT: Section = Section {
    path: "hosts.URL.endpoints.METHOD",
    example: &["hosts", "https://api.pets.example", "endpoints", "at-shop"],
    text: "A resource that contains the base URL of a host.",
    settings: &[
        setting("operation", "string", "", "The `operationId` of an operation that returns the resource or a list of them. Required.", "operation: getShop\nmember: url")
            .matched(),
        setting("member", "string", "", "The property with the base URL. In `urls.*` and `urls.*.url`, `*` is the entry of a map that `key` selects. Required.", "operation: getShop\nmember: url").matched(),
        setting(
            "only",
            "string",
            "none",
            "A property that is a map, and the property of its values with the base URL. It takes precedence if the map \
             has exactly one value. If it has several and the property `member` is absent, calls fail with an error that lists them.",
            "operation: getShop\nmember: url\nonly: urls.*.url",
        )
        .matched(),
        setting(
            "key",
            "string",
            "none",
            "The name of another argument of the method: the key of the map entry whose URL is used. `member` is then a path with \
             `*`. If the map has no such key, calls fail with an error that lists its entries.",
            "operation: getShop\nmember: urls.*.url\nkey: street",
        ),
    ],
};
