//! The credentials: the security schemes that operations use, and their environment variables.
//!
//! In: the schemes of the SDK, and the code samples in the documents. Out: the settings below `schemes`. A variable
//! that no document names is not settled.

use std::collections::{BTreeMap, BTreeSet};

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::environment::{credential_variables, prefix, similarity};
use crate::init::package::product;
use crate::init::scalar::{list, scalar};
use crate::ir::{Api, Scheme, SchemeKind};
use crate::labels::words::words;

/// Returns the sections `security` and `schemes`.
pub(crate) fn sections(evidence: Evidence<'_>) -> Vec<Section> {
    let variables = credential_variables(evidence.files);
    let title = evidence.documents.iter().find_map(|it| it.root.get("info")?.get("title")?.as_str());
    let prefix = prefix(&product(title.unwrap_or("API")));
    let schemes = &evidence.api.schemes;
    if schemes.is_empty() {
        return undeclared(&variables, &prefix);
    }
    let assigned = assign(schemes, &variables, &prefix);
    let entries = schemes.iter().enumerate().map(|(index, scheme)| {
        let variable = assigned.get(&index).map(|name| (name.as_str(), variables[name]));
        entry(evidence.api, index, scheme, variable, &prefix)
    });
    vec![Section { key: "schemes", remark: String::new(), entries: entries.collect() }]
}

/// Returns the variable of each scheme for which there is one; each variable has one scheme.
fn assign(schemes: &[Scheme], variables: &BTreeMap<String, usize>, prefix: &str) -> BTreeMap<usize, String> {
    let is_key = |scheme: &&Scheme| !matches!(scheme.kind, SchemeKind::Basic);
    let keys: Vec<(usize, &Scheme)> =
        schemes.iter().enumerate().filter(|(_, scheme)| is_key(scheme)).collect();
    let mut pairs: Vec<(i64, usize, usize, &String)> = Vec::new();
    for (index, scheme) in &keys {
        let of_scheme =
            variables.iter().map(|(name, count)| (similarity(name, &scheme.wire), *count, *index, name));
        pairs.extend(
            of_scheme.filter(|(similarity, _, _, name)| *similarity > 0 || is_of_product(name, prefix)),
        );
    }
    pairs.sort_by(|one, other| (other.0, other.1, one.2, one.3).cmp(&(one.0, one.1, other.2, other.3)));
    let (mut assigned, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, _, index, name) in pairs {
        if !assigned.contains_key(&index) && used.insert(name) {
            assigned.insert(index, name.clone());
        }
    }
    assigned
}

fn entry(api: &Api, index: usize, scheme: &Scheme, variable: Option<(&str, usize)>, prefix: &str) -> Entry {
    // A stream can be the second method of an operation.
    let operations = api.operations.iter().filter(|it| it.first_method.is_none());
    let operations = operations.filter(|it| it.security.iter().flatten().any(|it| *it == index)).count();
    let what = match &scheme.kind {
        SchemeKind::Basic | SchemeKind::BasicKey(..) => "basic authentication".to_owned(),
        SchemeKind::Bearer if scheme.oauth.is_some() => "a bearer token (OAuth 2.0)".to_owned(),
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::HeaderKey(name) => format!("a key in the header `{name}`"),
        SchemeKind::QueryKey(name) => format!("a key in the query parameter `{name}`"),
        SchemeKind::CookieKey(name) => format!("a key in the cookie `{name}`"),
    };
    let users = match operations {
        1 => "1 operation accepts".to_owned(),
        count => format!("{count} operations accept"),
    };
    let (env, from) = match (variable, &scheme.kind) {
        (Some((name, 1)), _) => (list(&[name]), format!("A sample in the documents uses `{name}`.")),
        (Some((name, count)), _) => {
            (list(&[name]), format!("{count} samples in the documents use `{name}`."))
        }
        (None, SchemeKind::Basic) => {
            let pair = list(&[format!("{prefix}_USER"), format!("{prefix}_PASSWORD")]);
            (format!("[{pair}]"), UNNAMED.to_owned())
        }
        (None, kind) => {
            let end = if matches!(kind, SchemeKind::Bearer) { "TOKEN" } else { "API_KEY" };
            (list(&[format!("{prefix}_{}", variable_end(&scheme.wire, end))]), UNNAMED.to_owned())
        }
    };
    let mut lines = vec![format!("{}:", scalar(&scheme.wire)), format!("  env: {env}")];
    // Only flows without a user have an application in the environment.
    if variable.is_none() && scheme.oauth.as_ref().is_some_and(|it| it.client_credentials) {
        let (id, secret) = (format!("{prefix}_CLIENT_ID"), format!("{prefix}_CLIENT_SECRET"));
        lines.push(format!("  oauth: {{ env: {{ client-id: [{id}], client-secret: [{secret}] }} }}"));
    }
    let evidence = format!("{users} {what}. {from}");
    Entry { key: scheme.wire.clone(), evidence, lines, is_settled: variable.is_some() }
}

/// Returns `true` if a variable starts with the first word of the product.
fn is_of_product(variable: &str, prefix: &str) -> bool {
    variable.split('_').next() == prefix.split('_').next()
}

/// Returns the suffix of the variable of a scheme: its distinctive words, or else the kind of its credential.
fn variable_end(scheme: &str, kind: &str) -> String {
    let mut words = words(scheme);
    words.retain(|word| word.chars().count() > 1 && !GENERIC_WORDS.contains(&word.as_str()));
    let end = words.join("_").to_ascii_uppercase();
    let is_name = !end.is_empty() && end.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
    match is_name {
        true if ["KEY", "TOKEN", "SECRET"].iter().any(|it| end.ends_with(it)) => end,
        true => format!("{end}_{kind}"),
        false => kind.to_owned(),
    }
}

/// Words in the names of schemes that do not distinguish them.
const GENERIC_WORDS: &[&str] = &[
    "access",
    "auth",
    "auth2",
    "authentication",
    "authorization",
    "basic",
    "bearer",
    "header",
    "http",
    "oauth",
    "oauth2",
    "scheme",
    "security",
    "security2",
];

/// The evidence for a variable that is only proposed.
const UNNAMED: &str = "No document names an environment variable for it.";

/// Returns the proposals for an API whose operations declare no credentials.
fn undeclared(variables: &BTreeMap<String, usize>, prefix: &str) -> Vec<Section> {
    let of_product = variables.iter().filter(|(name, _)| is_of_product(name, prefix));
    let used = of_product.max_by_key(|(_, count)| **count).map(|(name, _)| name.clone());
    let from = match &used {
        Some(name) => format!(" Samples in the documents use `{name}`."),
        None => String::new(),
    };
    let env = used.unwrap_or_else(|| format!("{prefix}_TOKEN"));
    let remark = format!(
        "No operation declares credentials.{from} If the service requires credentials, declare them here."
    );
    let entry = |key: &str, lines: &[String]| Entry {
        key: key.to_owned(),
        lines: lines.to_vec(),
        ..Entry::default()
    };
    let token = [format!("token: {{ kind: bearer, env: {} }}", list(&[env]))];
    vec![
        Section { key: "security", remark, entries: vec![entry("0", &["- [token]".to_owned()])] },
        Section { key: "schemes", remark: String::new(), entries: vec![entry("token", &token)] },
    ]
}
