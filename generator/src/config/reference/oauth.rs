//! The reference of authorization servers.

use super::section::{Section, setting};

/// `schemes.SCHEME.oauth`
pub(crate) const OAUTH: Section = Section {
    path: "schemes.SCHEME.oauth",
    example: &["schemes", "login", "oauth"],
    text: "An authorization server (OAuth 2.0, RFC 6749). Each setting replaces the one in the documents. A URL is an `https` URL \
           or a path at the API.",
    settings: &[
        setting(
            "placeholder",
            "Boolean",
            "`false`",
            "`true` if the URLs in the documents are placeholders. The application has to set them.",
            "placeholder: true",
        ),
        setting(
            "grants",
            "list of `client-credentials` and `jwt-bearer`",
            "those of the documents",
            "The grants with a setter of the client builder: client credentials (RFC 6749, section 4.4) and JWT bearer assertions (RFC 7523).",
            "grants: [client-credentials]",
        ),
        setting(
            "token-url",
            "string",
            "the URL in the documents",
            "The token endpoint.",
            "token-url: https://login.pets.example/token",
        ),
        setting(
            "refresh-url",
            "string",
            "the token endpoint",
            "The token endpoint for refresh tokens.",
            "refresh-url: https://login.pets.example/refresh",
        ),
        setting(
            "authorization-url",
            "string",
            "the URL in the documents",
            "The authorization endpoint.",
            "authorization-url: https://login.pets.example/authorize",
        ),
        setting(
            "device-authorization-url",
            "string",
            "the URL in the documents",
            "The device authorization endpoint (RFC 8628).",
            "device-authorization-url: https://login.pets.example/device",
        ),
        setting(
            "issuer",
            "string",
            "none",
            "The issuer, whose metadata has the URLs (RFC 8414), or the URL of the metadata.",
            "issuer: https://login.pets.example",
        ),
        setting(
            "client-authentication",
            "`basic` or `form`",
            "`basic`",
            "The location of the client secret: basic authentication, or the form.",
            "client-authentication: form",
        ),
        setting(
            "scopes",
            "list of strings",
            "none",
            "The scopes that are requested unless the application sets others.",
            "scopes: [pets.read]",
        ),
        setting(
            "parameters",
            "mapping of strings",
            "none",
            "The parameters of each token request.",
            "parameters: { audience: pets }",
        ),
        setting(
            "life",
            "number of seconds",
            "none",
            "The lifetime of a token whose response has none.",
            "life: 900",
        ),
        setting(
            "env",
            "mapping",
            "none",
            "The environment variables for the client. `Client::from_env` uses them.",
            "env: { client-id: [PET_SHOP_CLIENT_ID], client-secret: [PET_SHOP_CLIENT_SECRET] }",
        ),
    ],
};

/// `schemes.SCHEME.oauth.env`
pub(crate) const OAUTH_ENV: Section = Section {
    path: "schemes.SCHEME.oauth.env",
    example: &["schemes", "login", "oauth", "env"],
    text: "The environment variables for a client of an authorization server. Of each list, the first one that is set is used.",
    settings: &[
        setting("client-id", "list of strings", "", "The client ID. Required.", CLIENT),
        setting("client-secret", "list of strings", "", "The client secret. Required.", CLIENT),
        setting(
            "token-url",
            "list of strings",
            "none",
            "The URL of the token endpoint.",
            "client-id: [PET_SHOP_CLIENT_ID]\nclient-secret: [PET_SHOP_CLIENT_SECRET]\ntoken-url: [PET_SHOP_TOKEN_URL]",
        ),
        setting(
            "scopes",
            "list of strings",
            "none",
            "The scopes, separated by spaces.",
            "client-id: [PET_SHOP_CLIENT_ID]\nclient-secret: [PET_SHOP_CLIENT_SECRET]\nscopes: [PET_SHOP_SCOPES]",
        ),
    ],
};

const CLIENT: &str = "client-id: [PET_SHOP_CLIENT_ID]\nclient-secret: [PET_SHOP_CLIENT_SECRET]";
