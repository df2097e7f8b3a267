//! The reference of credentials and other values of applications.

use super::section::{Section, setting};

/// `schemes.SCHEME`
pub(crate) const SCHEME: Section = Section {
    path: "schemes.SCHEME",
    example: &["schemes", "api_key"],
    text: "A security scheme, by its name in `securitySchemes`, or one that no document defines.",
    settings: &[
        setting(
            "name",
            "string",
            "the name in the documents",
            "The name of the credential. The client builder has the setter `NAME`.",
            "name: shop-key",
        ),
        setting(
            "label",
            "string",
            "the name in the documents",
            "The name of the credential in prose.",
            "label: shop API key",
        ),
        setting(
            "description",
            "string",
            "the description of the scheme",
            "The description of the credential, in one sentence.",
            "description: API key of a shop.",
        ),
        setting(
            "kind",
            "`basic`, `bearer`, `header`, `query` or `cookie`",
            "the kind in the documents",
            "The kind of a scheme that no document defines: basic authentication (RFC 7617), a bearer token (RFC 6750), or a \
             key in a header, a query parameter or a cookie.",
            "kind: bearer",
        ),
        setting(
            "parameter",
            "string",
            "the name in the documents",
            "The name of the header, query parameter or cookie of a scheme that no document defines.",
            "kind: header\nparameter: Api-Key",
        ),
        setting(
            "basic",
            "mapping",
            "none",
            "The constant part of a basic credential (RFC 7617) whose other part is a key. The setter takes only the key.",
            "basic: { user: api }",
        )
        .at(&["schemes", "till_key"])
        .matched(),
        setting(
            "same-as",
            "string",
            "none",
            "The scheme that uses the same credential under another name.",
            "same-as: shop_key",
        )
        .matched(),
        setting(
            "env",
            "list of strings or of pairs",
            "none",
            "The environment variables for the credential: pairs of user and password for basic authentication, \
             otherwise single variables. `Client::from_env` uses the first complete entry.",
            "env: [PET_SHOP_TOKEN]",
        ),
        setting(
            "exchange",
            "mapping",
            "none",
            "The token exchange (RFC 8693) that returns tokens for the scheme. The client builder gains a setter for the \
             source of subject tokens.",
            "exchange: { operation: exchangeToken, subject: subject_token, token: access_token, expires-in: expires_in }",
        ),
        setting(
            "oauth",
            "mapping",
            "the flows in the documents",
            "The authorization server that issues tokens for the scheme (OAuth 2.0).",
            "oauth: { token-url: https://login.pets.example/token }",
        ),
        setting(
            "variants",
            "mapping",
            "none",
            "The credentials that replace the scheme at some hosts or in some groups, by name.",
            "variants:\n  admin-key: { label: admin key, groups: [pets/v1] }",
        ),
        setting(
            "headers",
            "mapping",
            "none",
            "The headers that requests with the scheme may need, by the name of their value.",
            "headers:\n  shop-id: { header: Shop-Id }",
        ),
    ],
};

/// `schemes.SCHEME.basic`
pub(crate) const BASIC: Section = Section {
    path: "schemes.SCHEME.basic",
    example: &["schemes", "till_key", "basic"],
    text: "The constant part of a basic credential (RFC 7617): either the user or the password.",
    settings: &[
        setting("user", "string", "none", "The user. The key is the password.", "user: api"),
        setting(
            "password",
            "string",
            "none",
            "The password, which may be empty. The key is the user.",
            "password: ''",
        ),
    ],
};

/// `schemes.SCHEME.headers.VALUE`
pub(crate) const SCHEME_HEADER: Section = Section {
    path: "schemes.SCHEME.headers.VALUE",
    example: &["schemes", "api_key", "headers", "shop-id"],
    text: "A header that the application sets once for all requests with a credential. The client builder gains the setter `VALUE`.",
    settings: super::hosts::HOST_HEADER.settings,
};

/// `schemes.SCHEME.variants.CREDENTIAL`
pub(crate) const VARIANT: Section = Section {
    path: "schemes.SCHEME.variants.CREDENTIAL",
    example: &["schemes", "api_key", "variants", "admin-key"],
    text: "A credential that replaces a scheme where another key is used. The client builder has the setter `CREDENTIAL`.",
    settings: &[
        setting("label", "string", "the name", "The name of the credential in prose.", "label: admin key"),
        setting(
            "description",
            "string",
            "that of the scheme",
            "The description of the credential, in one sentence.",
            "description: API key of an administrator.",
        ),
        setting("hosts", "list of strings", "none", "The names of the hosts.", "hosts: [api.pets.example]")
            .matched(),
        setting("groups", "list of strings", "none", "The names of the groups.", "groups: [pets/v1]")
            .matched(),
        setting(
            "env",
            "list of strings or of pairs",
            "none",
            "The environment variables for the credential, as for the scheme.",
            "env: [PET_SHOP_ADMIN_TOKEN]",
        ),
        setting(
            "beside",
            "Boolean",
            "`false`",
            "`true` if the credential of the scheme is accepted as well.",
            "groups: [pets/v1]\nbeside: true",
        ),
    ],
};

/// `schemes.SCHEME.exchange`
pub(crate) const EXCHANGE: Section = Section {
    path: "schemes.SCHEME.exchange",
    example: &["schemes", "api_key", "exchange"],
    text: "A token exchange (RFC 8693) that returns tokens for a scheme.",
    settings: &[
        setting("operation", "string", "", "The `operationId` of the exchange. Required.", EXCHANGED)
            .matched(),
        setting(
            "fields",
            "mapping of strings",
            "none",
            "The form fields with a constant value.",
            "operation: exchangeToken\nsubject: subject_token\ntoken: access_token\nexpires-in: expires_in\nfields:\n  \
             grant_type: urn:ietf:params:oauth:grant-type:token-exchange",
        ),
        setting(
            "arguments",
            "list of strings",
            "none",
            "The form fields whose values the application sets.",
            "operation: exchangeToken\nsubject: subject_token\ntoken: access_token\nexpires-in: expires_in\narguments: [shop]",
        ),
        setting("subject", "string", "", "The form field for the subject token. Required.", EXCHANGED),
        setting("token", "string", "", "The property of the response with the token. Required.", EXCHANGED),
        setting(
            "expires-in",
            "string",
            "",
            "The property of the response with the lifetime in seconds. Required.",
            EXCHANGED,
        ),
        setting(
            "life",
            "number of seconds",
            "none",
            "The lifetime of a token whose response has none.",
            "operation: exchangeToken\nsubject: subject_token\ntoken: access_token\nexpires-in: expires_in\nlife: 900",
        ),
        setting(
            "from",
            "mapping",
            "none",
            "The scheme whose tokens can be exchanged, so that one login serves both schemes.",
            "operation: exchangeToken\nsubject: subject_token\ntoken: access_token\nexpires-in: expires_in\nfrom: { scheme: \
             login, name: identity-provider }",
        ),
    ],
};

/// The required settings of an exchange.
const EXCHANGED: &str =
    "operation: exchangeToken\nsubject: subject_token\ntoken: access_token\nexpires-in: expires_in";

/// `schemes.SCHEME.exchange.from`
pub(crate) const EXCHANGE_SOURCE: Section = Section {
    path: "schemes.SCHEME.exchange.from",
    example: &["schemes"],
    text: "The scheme whose tokens an exchange takes.",
    settings: &[
        setting("scheme", "string", "", "The scheme, which has an authorization server. Required.", FROM).matched(),
        setting("name", "string", "", "The name of the login. The client builder has the setter `NAME`. Required.", FROM),
        setting(
            "headers",
            "mapping of strings",
            "none",
            "The headers of the scheme that have the value of an argument of the exchange: the name of the header's value, by \
             the argument.",
            FROM,
        )
        .matched(),
        setting(
            "env",
            "mapping of lists",
            "none",
            "The environment variables for the arguments of the exchange. `Client::from_env` uses the first one that is set.",
            FROM,
        )
        .matched(),
    ],
};

/// A login whose tokens are exchanged.
const FROM: &str = "\
login:
  headers:
    shop-id: { header: Shop-Id }
api_key:
  exchange:
    operation: exchangeToken
    arguments: [shop]
    subject: subject_token
    token: access_token
    expires-in: expires_in
    from:
      scheme: login
      name: identity-provider
      headers: { shop: shop-id }
      env: { shop: [PET_SHOP_ID] }";

/// `values.VALUE`
pub(crate) const VALUE: Section = Section {
    path: "values.VALUE",
    example: &["values", "shop-id"],
    text: "A value that applications store in addition to credentials and URLs. The client builder has the setter `VALUE`, and the \
           client a method of that name.",
    settings: &[
        setting(
            "description",
            "string",
            "none",
            "The description of the value, in one sentence.",
            "description: The ID of the shop.",
        ),
        setting(
            "env",
            "list of strings",
            "none",
            "The environment variables for the value. `Client::from_env` uses the first one that is set.",
            "env: [PET_SHOP_ID]",
        ),
    ],
};
