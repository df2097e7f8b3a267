//! The security schemes that operations use, each once.
//!
//! In: operations with the names of their schemes, and the configuration, which may declare that two names mean one
//! credential, or that one name means a different credential for each host or group. Out: the credentials that an
//! application can set, and those that each operation accepts.

use indexmap::{IndexMap, IndexSet};

use crate::config::{BasicConfig, Config, SchemeConfig, VariantConfig};
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Scheme, SchemeKind};
use crate::lower::api::hosts::{Hosts, headers};
use crate::lower::api::oauth::oauth;
use crate::lower::api::requirement::requirement;
use crate::lower::facts::placement::Placement;
use crate::resolve::{Operation, ParameterLocation, RequiredScopes, Resolved, SecurityKind, SecurityScheme};

/// Security schemes by the name under which the SDK holds them, in a fixed order.
pub(crate) struct Schemes {
    list: IndexMap<String, Scheme>,
    /// By operation: the alternatives that it accepts, each a set of names.
    accepted: Vec<IndexSet<Vec<String>>>,
}

impl Schemes {
    /// The alternatives of an operation, as indexes; a credential occurs once.
    pub(crate) fn alternatives(&self, operation: usize) -> Vec<Vec<usize>> {
        let sets = self.accepted[operation].iter();
        let sets: IndexSet<Vec<usize>> =
            sets.map(|set| set.iter().filter_map(|name| self.list.get_index_of(name)).collect()).collect();
        // An empty set among the alternatives makes credentials optional; if it is the only one, none are sent.
        let (empty, mut sets): (Vec<_>, Vec<_>) = sets.into_iter().partition(Vec::is_empty);
        if !sets.is_empty() {
            sets.extend(empty.into_iter().take(1));
        }
        sets
    }

    /// The scheme whose tokens need scopes for an operation, as an index, and the scopes.
    pub(crate) fn scopes(&self, operation: &Operation, config: &Config) -> (Option<usize>, Vec<String>) {
        let Some(RequiredScopes { scheme, scopes }) = &operation.scopes else { return (None, Vec::new()) };
        let same = config.schemes.get(scheme).and_then(|scheme| scheme.same_as.as_ref());
        (self.list.get_index_of(same.unwrap_or(scheme)), scopes.clone())
    }

    pub(crate) fn into_list(self) -> Vec<Scheme> {
        self.list.into_values().collect()
    }
}

/// The security schemes that operations name.
pub(crate) fn schemes(
    resolved: &Resolved,
    config: &Config,
    placement: &Placement,
    hosts: &Hosts,
    diagnostics: &mut Diagnostics,
) -> Schemes {
    let mut list = IndexMap::new();
    let mut accepted = Vec::new();
    for (index, operation) in resolved.operations.iter().enumerate() {
        let (host, group) = (hosts.name_of(operation), placement.group_path(index).join("/"));
        let mut sets = IndexSet::new();
        let (required, _) = requirement(operation, &group, config);
        for alternative in required {
            let known = alternative.iter().filter_map(|wire| Known::find(wire, resolved, config));
            let known: Vec<_> = known.map(|known| (known.variant(host, &group), known)).collect();
            let narrow: Vec<String> = known.iter().map(|(variant, known)| known.name(*variant)).collect();
            let broad: Vec<String> = known
                .iter()
                .map(|(variant, known)| known.name(variant.filter(|(_, variant)| !variant.beside)))
                .collect();
            for (variant, known) in &known {
                let chosen = [*variant, variant.filter(|(_, variant)| !variant.beside)];
                for variant in chosen {
                    list.entry(known.name(variant))
                        .or_insert_with(|| known.scheme(variant, hosts.index_of(operation)));
                }
            }
            sets.extend([narrow, broad]);
        }
        accepted.push(sets);
    }
    list.sort_keys();
    let mut told = IndexSet::new();
    for (operation, sets) in resolved.operations.iter().zip(&mut accepted) {
        exclusive(&list, sets, operation, &mut told, diagnostics);
    }
    Schemes { list, accepted }
}

/// Takes out the alternatives that cannot be sent, since two of their credentials go to one place; reports each once.
fn exclusive(
    list: &IndexMap<String, Scheme>,
    sets: &mut IndexSet<Vec<String>>,
    operation: &Operation,
    told: &mut IndexSet<Vec<String>>,
    diagnostics: &mut Diagnostics,
) {
    let collides = |set: &Vec<String>| {
        let mut placement = IndexSet::new();
        !set.iter().filter_map(|name| list.get(name)).all(|scheme| placement.insert(place(&scheme.kind)))
    };
    for set in sets.iter().filter(|set| collides(set)) {
        if told.insert(set.clone()) {
            let message = format!("`{}` cannot be sent together", set.join("` and `"));
            let origin = operation.origin.child("security");
            diagnostics
                .report(Code::ExclusiveCredentials, message, &origin)
                .help("list the schemes as alternatives, each in an item of its own");
        }
    }
    if sets.iter().any(|set| !collides(set)) {
        sets.retain(|set| !collides(set));
    }
}

/// Returns the location of a credential: a letter for the kind of location, and a name.
fn place(kind: &SchemeKind) -> (char, String) {
    match kind {
        SchemeKind::Basic | SchemeKind::BasicKey(..) | SchemeKind::Bearer => {
            ('h', "authorization".to_owned())
        }
        SchemeKind::HeaderKey(name) => ('h', name.to_ascii_lowercase()),
        SchemeKind::QueryKey(name) => ('q', name.clone()),
        SchemeKind::CookieKey(name) => ('c', name.clone()),
    }
}

/// A scheme that a document defines, with its settings in the configuration.
struct Known<'a> {
    name: &'a str,
    found: &'a SecurityScheme,
    configured: Option<&'a SchemeConfig>,
    variants: Option<&'a IndexMap<String, VariantConfig>>,
}

/// A variant and its name.
type Variant<'a> = Option<(&'a String, &'a VariantConfig)>;

impl<'a> Known<'a> {
    fn find(wire: &'a str, resolved: &'a Resolved, config: &'a Config) -> Option<Self> {
        let own = config.schemes.get(wire);
        let name = own.and_then(|scheme| scheme.same_as.as_deref()).unwrap_or(wire);
        let schemes = &resolved.security_schemes;
        let found = schemes.get(name).or_else(|| schemes.get(wire))?;
        scheme_kind(&found.kind)?;
        Some(Self {
            name,
            found,
            configured: config.schemes.get(name),
            variants: own.map(|scheme| &scheme.variants),
        })
    }

    /// The credential that takes its place at a host or in a group.
    fn variant(&self, host: &str, group: &str) -> Variant<'a> {
        self.variants?.iter().find(|(_, variant)| {
            variant.hosts.iter().any(|it| it == host) || variant.groups.iter().any(|it| it == group)
        })
    }

    /// The name that it is held under.
    fn name(&self, variant: Variant<'_>) -> String {
        variant.map_or(self.name, |(name, _)| name).to_owned()
    }

    /// Returns the scheme. `host` is that of an operation that accepts it.
    fn scheme(&self, variant: Variant<'_>, host: usize) -> Scheme {
        let general = self.configured.cloned().unwrap_or_default();
        let wire = self.name.to_owned();
        let kind = scheme_kind(&self.found.kind).unwrap_or(SchemeKind::Bearer);
        let kind = match (kind, &general.basic) {
            (SchemeKind::Basic, Some(BasicConfig { user: Some(user), .. })) => {
                SchemeKind::BasicKey(format!("{user}:"), String::new())
            }
            (SchemeKind::Basic, Some(BasicConfig { password: Some(password), .. })) => {
                SchemeKind::BasicKey(String::new(), format!(":{password}"))
            }
            (kind, _) => kind,
        };
        let headers = headers(&general.headers);
        let oauth = (kind == SchemeKind::Bearer)
            .then(|| oauth(self.found.oauth.as_ref(), self.configured, host))
            .flatten();
        match variant {
            Some((name, VariantConfig { label, description, env, .. })) => Scheme {
                wire,
                name: name.clone(),
                label: label.clone().unwrap_or_else(|| name.clone()),
                description: description.clone().or(general.description),
                deprecated: self.found.deprecated,
                kind,
                env: env.clone(),
                headers,
                oauth,
            },
            None => Scheme {
                name: general.name.unwrap_or_else(|| wire.clone()),
                label: general.label.unwrap_or_else(|| wire.clone()),
                description: general.description.or_else(|| self.found.description.clone()),
                deprecated: self.found.deprecated,
                wire,
                kind,
                env: general.env,
                headers,
                oauth,
            },
        }
    }
}

/// Returns the credential that is sent, if there is one.
fn scheme_kind(kind: &SecurityKind) -> Option<SchemeKind> {
    Some(match kind {
        SecurityKind::Connection => return None,
        SecurityKind::Basic => SchemeKind::Basic,
        SecurityKind::Bearer => SchemeKind::Bearer,
        SecurityKind::ApiKey { location: ParameterLocation::Query, name } => {
            SchemeKind::QueryKey(name.clone())
        }
        SecurityKind::ApiKey { location: ParameterLocation::Cookie, name } => {
            SchemeKind::CookieKey(name.clone())
        }
        SecurityKind::ApiKey { name, .. } => SchemeKind::HeaderKey(name.clone()),
    })
}
