//! Logins: the statics that describe authorization servers, the setters of a client, and the logins in the environment.
//!
//! ```text
//! static LOGIN_SERVER: AuthorizationServer = AuthorizationServer {
//!     scheme: &LOGIN,
//!     token_url: "https://login.example.com/token",
//!     …
//! };
//!
//! impl ClientBuilder {
//!     /// Sets an application whose access tokens are the login.
//!     pub fn login_client_credentials(self, application: Application) -> Self {
//!         self.set_client_credentials(&LOGIN_SERVER, application)
//!     }
//! }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, comment};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::module::group_facts::credential;
use crate::emit::package::token_exchange;
use crate::emit::runtime_items::{
    APPLICATION, APPLICATION_ENV, AUTHORIZATION_SERVER, CLIENT_AUTHENTICATION, ENV_LOGIN, EXCHANGE_LOGIN,
    LOGIN, LOGIN_ARGUMENT, TOKEN_SOURCE, TOKENS,
};
use crate::ir::{ApplicationEnv, OAuth, Scheme, TokenExchange};
use crate::markdown;
use crate::names::{OAuthNames, SchemeNames};

/// The schemes with an authorization server.
fn servers<'a>(
    cx: Cx<'a>,
) -> impl Iterator<Item = (&'a Scheme, &'a OAuth, &'a SchemeNames, &'a OAuthNames)> + 'a {
    let schemes = cx.api.schemes.iter().zip(&cx.names.schemes);
    schemes.filter_map(|(it, names)| Some((it, it.oauth.as_ref()?, names, names.oauth.as_ref()?)))
}

/// The exchanges that take the tokens of a login.
fn exchange_logins<'a>(cx: Cx<'a>) -> impl Iterator<Item = &'a TokenExchange> + 'a {
    cx.api.token_exchanges.iter().filter(|it| it.login.is_some())
}

/// Returns the statics that describe authorization servers, and the logins whose tokens are exchanged.
pub(crate) fn statics(cx: Cx<'_>) -> Vec<TokenStream> {
    let servers = servers(cx).map(|(scheme, it, names, own)| server(cx, scheme, it, names, own));
    servers.chain(exchange_logins(cx).filter_map(|it| exchange_login(cx, it))).collect()
}

fn server(cx: Cx<'_>, scheme: &Scheme, it: &OAuth, names: &SchemeNames, own: &OAuthNames) -> TokenStream {
    let OAuth {
        token_url, refresh_url, authorization_url, device_url, discovery_url, default_scopes, ..
    } = it;
    let (constant, of_scheme) = (ident(&own.server), ident(&names.constant));
    let host = ident(&cx.names.hosts[it.host].constant);
    let doc = comment(
        &format!("The authorization server that issues the {}.", credential(&scheme.label)),
        INNER_WIDTH,
    );
    let authentication = match it.sends_secret_in_form {
        None => quote!(None),
        Some(true) => quote!(Some(#CLIENT_AUTHENTICATION::Form)),
        Some(false) => quote!(Some(#CLIENT_AUTHENTICATION::Basic)),
    };
    let scopes = it.scopes.iter().map(|(scope, _)| scope);
    let parameters = it.parameters.iter().map(|(name, value)| quote!((#name, #value)));
    let lifetime = Literal::u64_unsuffixed(it.lifetime);
    let ApplicationEnv { client_id, client_secret, token_url: url_env, scopes: scopes_env } = &it.env;
    quote! {
        #doc
        static #constant: #AUTHORIZATION_SERVER = #AUTHORIZATION_SERVER {
            scheme: &#of_scheme,
            host: &#host,
            token_url: #token_url,
            refresh_url: #refresh_url,
            authorization_url: #authorization_url,
            device_url: #device_url,
            discovery_url: #discovery_url,
            authentication: #authentication,
            documented_scopes: &[#(#scopes),*],
            default_scopes: &[#(#default_scopes),*],
            parameters: &[#(#parameters),*],
            lifetime: std::time::Duration::from_secs(#lifetime),
            env: #APPLICATION_ENV {
                client_id: &[#(#client_id),*],
                client_secret: &[#(#client_secret),*],
                token_url: &[#(#url_env),*],
                scopes: &[#(#scopes_env),*],
            },
        };
    }
}

fn exchange_login(cx: Cx<'_>, it: &TokenExchange) -> Option<TokenStream> {
    let (login, names) = (it.login.as_ref()?, &cx.names.schemes[it.scheme]);
    let constant = ident(&names.exchange_login.as_ref()?.constant);
    let server = ident(&cx.names.schemes[login.scheme].oauth.as_ref()?.server);
    let scheme = ident(&names.constant);
    let exchange = token_exchange::constant(cx, it);
    let arguments = login.arguments.iter().map(|it| {
        let (field, header, env) = (&it.field, it.header.as_deref().unwrap_or_default(), &it.env);
        quote!(#LOGIN_ARGUMENT { field: #field, header: #header, env: &[#(#env),*] })
    });
    let about = format!("The login whose tokens are exchanged for the {}.", label(cx, it.scheme));
    let doc = comment(&about, INNER_WIDTH);
    Some(quote! {
        #doc
        static #constant: #EXCHANGE_LOGIN = #EXCHANGE_LOGIN {
            server: &#server,
            scheme: &#scheme,
            exchange: &#exchange,
            arguments: &[#(#arguments),*],
        };
    })
}

/// Returns the setters of the client's builder.
pub(crate) fn setters(cx: Cx<'_>) -> Vec<TokenStream> {
    let of_servers = servers(cx).flat_map(|(scheme, it, _, own)| server_setters(scheme, it, own));
    of_servers.chain(exchange_logins(cx).filter_map(|it| exchange_login_setter(cx, it))).collect()
}

fn server_setters(scheme: &Scheme, it: &OAuth, own: &OAuthNames) -> Vec<TokenStream> {
    let credential = credential(&scheme.label);
    let server = ident(&own.server);
    let first = format!(
        "Sets an application whose own access tokens are the {credential} (RFC 6749, client credentials)."
    );
    let doc = server_doc(&first, it).outer();
    let client_credentials = own.client_credentials.as_ref().map(ident).map(|method| {
        quote! {
            #doc
            pub fn #method(self, application: #APPLICATION) -> Self {
                self.set_client_credentials(&#server, application)
            }
        }
    });
    let login = own.login.as_str();
    let first =
        format!("Sets the tokens of a login as the {credential}, and the application that refreshes them.");
    let more = format!("[`Client::{login}`](crate::Client::{login}) returns tokens.");
    let doc = server_doc(&first, it).paragraph(&more, INNER_WIDTH).outer();
    let method = ident(&own.tokens);
    let tokens = quote! {
        #doc
        pub fn #method(self, application: #APPLICATION, tokens: #TOKENS) -> Self {
            self.set_tokens(&#server, application, tokens)
        }
    };
    let first = format!(
        "Sets a source of signed JWTs, which are exchanged for the {credential} (RFC 7523). It is called for each request \
         of a token."
    );
    let doc = server_doc(&first, it).outer();
    let jwt_bearer = own.jwt_bearer.as_ref().map(ident).map(|method| {
        quote! {
            #doc
            pub fn #method(self, application: #APPLICATION, assertions: impl #TOKEN_SOURCE) -> Self {
                self.set_jwt_bearer(&#server, application, assertions)
            }
        }
    });
    client_credentials.into_iter().chain([tokens]).chain(jwt_bearer).collect()
}

fn exchange_login_setter(cx: Cx<'_>, it: &TokenExchange) -> Option<TokenStream> {
    let (login, names) = (it.login.as_ref()?, cx.names.schemes[it.scheme].exchange_login.as_ref()?);
    let (source, target) = (label(cx, login.scheme), label(cx, it.scheme));
    let first = format!(
        "Sets an application whose access tokens are the {source}, and are exchanged for the {target}. Both are renewed \
         before they expire."
    );
    let doc = server_doc(&first, cx.api.schemes[login.scheme].oauth.as_ref()?).outer();
    let (method, constant) = (ident(&names.method), ident(&names.constant));
    let arguments: Vec<_> = login.arguments.iter().map(|it| ident_from_str(&it.field)).collect();
    Some(quote! {
        #doc
        pub fn #method(self, application: #APPLICATION, #(#arguments: impl Into<String>),*) -> Self {
            self.set_exchange_login(&#constant, application, vec![#(#arguments.into()),*])
        }
    })
}

/// Returns the methods of the client that start a login.
pub(crate) fn logins(cx: Cx<'_>) -> Vec<TokenStream> {
    let login = |(scheme, it, _, own): (&Scheme, &OAuth, _, &OAuthNames)| {
        let first = format!(
            "Returns a login for the {}: in a browser, on another device, or as an application.",
            credential(&scheme.label)
        );
        let setter = own.tokens.as_str();
        let more = format!("[`ClientBuilder::{setter}`](crate::ClientBuilder::{setter}) takes its tokens.");
        let mut doc = server_doc(&first, it);
        doc.paragraph(&more, INNER_WIDTH).block(scope_table(it));
        let doc = doc.outer();
        let (method, server) = (ident(&own.login), ident(&own.server));
        quote! {
            #doc
            pub fn #method(&self, application: #APPLICATION) -> #LOGIN {
                #LOGIN::new(self, &#server, application)
            }
        }
    };
    servers(cx).map(login).collect()
}

/// Returns the constant with the logins in the environment.
pub(crate) fn env_logins(cx: Cx<'_>) -> TokenStream {
    let exchanged: Vec<usize> =
        exchange_logins(cx).filter_map(|it| Some(it.login.as_ref()?.scheme)).collect();
    let entry = |it: &OAuth, constant: TokenStream| {
        let ApplicationEnv { client_id, client_secret, token_url, .. } = &it.env;
        let url = token_url.first().filter(|_| it.token_url.is_empty() && it.discovery_url.is_empty());
        let env = [client_id.first(), client_secret.first(), url].into_iter().flatten();
        quote! {
            #ENV_LOGIN { env: &[#(#env),*], read: |builder, env| #constant.login_from_env(builder, env) }
        }
    };
    let plain = cx.api.schemes.iter().enumerate().filter(|(index, _)| !exchanged.contains(index));
    let plain = plain.filter_map(|(index, scheme)| {
        let (it, own) = (scheme.oauth.as_ref()?, cx.names.schemes[index].oauth.as_ref()?);
        let server = ident(&own.server);
        it.has_env().then(|| entry(it, quote!(#server)))
    });
    let exchanged = exchange_logins(cx).filter_map(|it| {
        let oauth = cx.api.schemes[it.login.as_ref()?.scheme].oauth.as_ref()?;
        let constant = ident(&cx.names.schemes[it.scheme].exchange_login.as_ref()?.constant);
        oauth.has_env().then(|| entry(oauth, quote!(#constant)))
    });
    let entries = plain.chain(exchanged);
    quote! {
        /// The logins in environment variables.
        pub(crate) const ENV_LOGINS: &[#ENV_LOGIN] = &[#(#entries),*];
    }
}

fn label(cx: Cx<'_>, scheme: usize) -> String {
    credential(&cx.api.schemes[scheme].label)
}

/// Returns the table of the scopes, in lines.
fn scope_table(it: &OAuth) -> Vec<String> {
    let rows = it.scopes.iter().map(|(scope, description)| {
        format!("| {} | {} |", markdown::code(scope), markdown::cell(description))
    });
    let head = ["| Scope | Description |", "|---|---|"].map(str::to_owned);
    match it.scopes.is_empty() {
        true => Vec::new(),
        false => head.into_iter().chain(rows).collect(),
    }
}

/// Returns the documentation of a method, with the URL of its authorization server.
fn server_doc(first: &str, it: &OAuth) -> Doc {
    let mut doc = Doc::default();
    doc.paragraph(first, INNER_WIDTH);
    let about = match (it.token_url.as_str(), it.discovery_url.as_str()) {
        ("", "") => "The application has to state the URL of the token endpoint, or its issuer.".to_owned(),
        ("", url) => format!("The endpoints are those of {}.", markdown::code(url)),
        (url, _) => format!("The token endpoint is {}.", markdown::code(url)),
    };
    doc.paragraph(&about, INNER_WIDTH);
    doc
}
