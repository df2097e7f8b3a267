//! Names of security schemes and of their logins.

use crate::ir::{Api, SchemeKind};
use crate::names::case::{shouty, snake};
use crate::names::groups::headers;
use crate::names::model::{ExchangeLoginNames, GroupNames, HostNames, Name, OAuthNames, SchemeNames};
use crate::names::reserved;
use crate::names::scope::Scope;

/// Security schemes, in one scope with the hosts.
pub(super) fn schemes(api: &Api, groups: &[GroupNames], hosts: &[HostNames]) -> Vec<SchemeNames> {
    let mut constants = Scope::with(&["ENV_LOGINS", "SERVICE"]);
    let mut methods = Scope::with(reserved::BUILDER_METHODS);
    let mut of_client = Scope::with(reserved::CLIENT_METHODS);
    groups.iter().for_each(|group| of_client.take(&group.method));
    hosts.iter().for_each(|host| {
        constants.take(&host.constant);
        methods.take(&host.method);
        host.variables.iter().for_each(|(method, _)| methods.take(method));
        host.servers.iter().for_each(|method| methods.take(method));
        host.headers.iter().for_each(|header| methods.take(&header.setter));
    });
    let mut names: Vec<SchemeNames> = Vec::with_capacity(api.schemes.len());
    for scheme in &api.schemes {
        names.push(SchemeNames {
            constant: constants.claim([shouty(&scheme.name), format!("{}_SCHEME", shouty(&scheme.name))]),
            method: methods.claim([snake(&scheme.name), format!("{}_credential", snake(&scheme.name))]),
            source: None,
            exchange: None,
            exchange_login: None,
            oauth: None,
            headers: headers(&scheme.headers, &mut methods),
        });
    }
    for (index, scheme) in names.iter_mut().enumerate() {
        let mut claim = |suffix: &str| methods.claim([format!("{}_{suffix}", scheme.method.stem())]);
        scheme.source = (api.schemes[index].kind == SchemeKind::Bearer).then(|| claim("source"));
        let exchange = api.token_exchanges.iter().find(|it| it.scheme == index);
        scheme.exchange = exchange.map(|_| claim("exchange"));
        scheme.oauth = api.schemes[index].oauth.as_ref().map(|it| OAuthNames {
            server: constants.claim([format!("{}_SERVER", scheme.constant.stem())]),
            client_credentials: it.client_credentials.then(|| claim("client_credentials")),
            tokens: claim("tokens"),
            jwt_bearer: it.jwt_bearer.then(|| claim("jwt_bearer")),
            login: of_client.claim([format!("{}_login", scheme.method.stem())]),
        });
        scheme.exchange_login = exchange.and_then(|it| it.login.as_ref()).map(|login| ExchangeLoginNames {
            constant: constants.claim([format!("{}_LOGIN", shouty(&login.name))]),
            method: methods.claim([snake(&login.name), format!("{}_login", snake(&login.name))]),
        });
    }
    names
}

impl OAuthNames {
    /// Returns the setters of the client's builder.
    pub(crate) fn setters(&self) -> impl Iterator<Item = &Name> {
        self.client_credentials.iter().chain([&self.tokens]).chain(&self.jwt_bearer)
    }
}

impl SchemeNames {
    /// Returns the setters of the client's builder besides the method of the scheme.
    pub(super) fn setters(&self) -> impl Iterator<Item = &Name> {
        let oauth = self.oauth.iter().flat_map(OAuthNames::setters);
        let login = self.exchange_login.iter().map(|it| &it.method);
        self.source.iter().chain(&self.exchange).chain(oauth).chain(login)
    }

    /// Returns the method of the client.
    pub(super) fn login(&self) -> impl Iterator<Item = &Name> {
        self.oauth.iter().map(|it| &it.login)
    }

    /// Returns the statics.
    pub(super) fn statics(&self) -> impl Iterator<Item = &Name> {
        let servers = self.oauth.iter().map(|it| &it.server);
        let logins = self.exchange_login.iter().map(|it| &it.constant);
        [&self.constant].into_iter().chain(servers).chain(logins)
    }
}
