//! `sdk.yaml` to [`Config`].
//!
//! The keys are the names of the fields, with hyphens. A key that is not known is an error, since a setting without
//! effect is worse than none.

use std::sync::Arc;

use super::beside;
use super::place::Place;
use super::{
    Config, EndpointConfig, ExchangeConfig, GroupConfig, HeaderConfig, HostConfig, OperationConfig, Package,
    PagingConfig, ResourceConfig, SchemeConfig, StreamConfig, VariantConfig, WaitConfig,
};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::document::{Node, SpecFile, read_tree};
use crate::output::embed::OPTIONAL;
use crate::pointer::Pointer;

impl Config {
    /// Reads a configuration that has no files beside it.
    ///
    /// # Errors
    ///
    /// Everything in it that is not understood.
    pub fn parse(file: &SpecFile) -> Result<Self, Diagnostics> {
        Self::parse_with(file, &[])
    }

    /// Reads the configuration with the files that lie beside it: example programs and pages of the guide, named such as
    /// `examples/first.rs` and `guide/errors.md`.
    ///
    /// # Errors
    ///
    /// Everything in it that is not understood, names without a file, and files that it does not name.
    pub fn parse_with(file: &SpecFile, beside: &[SpecFile]) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::new();
        let config = Self::read(file, beside, &mut problems);
        if problems.has_errors() { Err(problems) } else { Ok(config) }
    }

    /// Reads the configuration; what cannot be read is reported and left at its default.
    fn read(file: &SpecFile, files: &[SpecFile], diagnostics: &mut Diagnostics) -> Self {
        let name: Arc<str> = file.name.as_str().into();
        let root = read_tree(file, &name, diagnostics).unwrap_or(Node::Null);
        let mut config = Self { file: Some(name.clone()), ..Self::default() };
        let place = Place { node: &root, origin: Origin::new(name, Pointer::root()) };
        place.members(diagnostics, |key, at, diagnostics| {
            match key {
                "package" => config.package = package(&at, diagnostics),
                "hosts" => config.hosts = at.table(diagnostics, host),
                "schemes" => config.schemes = at.table(diagnostics, scheme),
                "groups" => config.groups = at.table(diagnostics, group),
                "resources" => config.resources = at.table(diagnostics, resource),
                "operations" => config.operations = at.table(diagnostics, operation),
                "types" => config.types = at.texts(diagnostics),
                "paging" => config.paging = at.table(diagnostics, paging),
                "waits" => config.waits = at.table(diagnostics, wait),
                "domains" => config.domains = at.list(diagnostics),
                "secrets" => config.secrets = at.list(diagnostics),
                "examples" => config.examples = beside::examples(&at, files, diagnostics),
                "guide" => config.guide = beside::guide(&at, files, diagnostics),
                _ => {
                    return &[
                        "package",
                        "hosts",
                        "schemes",
                        "groups",
                        "resources",
                        "operations",
                        "types",
                        "paging",
                        "waits",
                        "domains",
                        "secrets",
                        "examples",
                        "guide",
                    ];
                }
            }
            &[]
        });
        // A configuration that cannot be read names no file at all.
        if !diagnostics.has_errors() {
            beside::EXAMPLES.unlisted(&config.examples, files, &place.origin, diagnostics);
            beside::GUIDE.unlisted(&config.guide, files, &place.origin, diagnostics);
        }
        config
    }
}

fn package(at: &Place<'_>, diagnostics: &mut Diagnostics) -> Package {
    let mut package = Package::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => package.name = at.text(diagnostics),
            "version" => package.version = at.text(diagnostics),
            "description" => package.description = at.text(diagnostics),
            "license" => package.license = at.text(diagnostics),
            "repository" => package.repository = at.text(diagnostics),
            "keywords" => package.keywords = at.list(diagnostics),
            "categories" => package.categories = at.list(diagnostics),
            "product" => package.product = at.text(diagnostics),
            "default-groups" => package.default_groups = at.list(diagnostics),
            "modules" => package.modules = at.words(diagnostics, OPTIONAL),
            "first-call" => package.first_call = at.text(diagnostics),
            "sections" => package.sections = at.texts(diagnostics),
            _ => {
                return &[
                    "name",
                    "version",
                    "description",
                    "license",
                    "repository",
                    "keywords",
                    "categories",
                    "product",
                    "default-groups",
                    "modules",
                    "first-call",
                    "sections",
                ];
            }
        }
        &[]
    });
    package
}

fn host(at: &Place<'_>, diagnostics: &mut Diagnostics) -> HostConfig {
    let mut host = HostConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => host.name = at.text(diagnostics),
            "description" => host.description = at.text(diagnostics),
            "env" => host.env = at.list(diagnostics),
            "url" => host.url = at.text(diagnostics),
            "placeholder" => host.placeholder = at.flag(diagnostics).unwrap_or_default(),
            "headers" => host.headers = at.table(diagnostics, header),
            "endpoints" => host.endpoints = at.table(diagnostics, endpoint),
            _ => return &["name", "description", "url", "env", "placeholder", "headers", "endpoints"],
        }
        &[]
    });
    host
}

fn scheme(at: &Place<'_>, diagnostics: &mut Diagnostics) -> SchemeConfig {
    let mut scheme = SchemeConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => scheme.name = at.text(diagnostics),
            "label" => scheme.label = at.text(diagnostics),
            "description" => scheme.description = at.text(diagnostics),
            "kind" => scheme.kind = at.one_of(diagnostics, &["basic", "bearer"]),
            "same-as" => scheme.same_as = at.text(diagnostics),
            "env" => scheme.env = at.lists(diagnostics),
            "exchange" => scheme.exchange = Some(exchange(&at, diagnostics)),
            "variants" => scheme.variants = at.table(diagnostics, variant),
            "headers" => scheme.headers = at.table(diagnostics, header),
            _ => {
                return &[
                    "name",
                    "label",
                    "description",
                    "kind",
                    "same-as",
                    "env",
                    "exchange",
                    "variants",
                    "headers",
                ];
            }
        }
        &[]
    });
    scheme
}

fn variant(at: &Place<'_>, diagnostics: &mut Diagnostics) -> VariantConfig {
    let mut variant = VariantConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "label" => variant.label = at.text(diagnostics),
            "description" => variant.description = at.text(diagnostics),
            "hosts" => variant.hosts = at.list(diagnostics),
            "groups" => variant.groups = at.list(diagnostics),
            "env" => variant.env = at.lists(diagnostics),
            "beside" => variant.beside = at.flag(diagnostics).unwrap_or_default(),
            _ => return &["label", "description", "hosts", "groups", "env", "beside"],
        }
        &[]
    });
    variant
}

fn header(at: &Place<'_>, diagnostics: &mut Diagnostics) -> HeaderConfig {
    let mut header = HeaderConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "header" => header.header = header_name(&at, diagnostics),
            "description" => header.description = at.text(diagnostics),
            _ => return &["header", "description"],
        }
        &[]
    });
    header
}

/// A name that a header can have (RFC 9110, 5.6.2).
fn header_name(at: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let name = at.text(diagnostics)?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(fits) {
        return Some(name);
    }
    let help = "a name of a header has letters, digits and `-`, such as `Cluster-Id`";
    let message = format!("`{}` is not the name of a header", name.escape_debug());
    diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    None
}

fn endpoint(at: &Place<'_>, diagnostics: &mut Diagnostics) -> EndpointConfig {
    let mut endpoint = EndpointConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operation" => endpoint.operation = at.text(diagnostics),
            "member" => endpoint.member = at.text(diagnostics),
            _ => return &["operation", "member"],
        }
        &[]
    });
    endpoint
}

fn exchange(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ExchangeConfig {
    let mut exchange = ExchangeConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operation" => exchange.operation = at.text(diagnostics),
            "fields" => exchange.fields = at.texts(diagnostics),
            "arguments" => exchange.arguments = at.list(diagnostics),
            "subject" => exchange.subject = at.text(diagnostics),
            "token" => exchange.token = at.text(diagnostics),
            "expires-in" => exchange.expires_in = at.text(diagnostics),
            "life" => exchange.life = at.text(diagnostics),
            _ => {
                return &["operation", "fields", "arguments", "subject", "token", "expires-in", "life"];
            }
        }
        &[]
    });
    let needed = [
        ("operation", &exchange.operation),
        ("subject", &exchange.subject),
        ("token", &exchange.token),
        ("expires-in", &exchange.expires_in),
    ];
    for (key, _) in needed.iter().filter(|(_, value)| value.is_none()) {
        at.lacks(diagnostics, key);
    }
    exchange
}

fn group(at: &Place<'_>, diagnostics: &mut Diagnostics) -> GroupConfig {
    let mut group = GroupConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "title" => group.title = at.text(diagnostics),
            "description" => group.description = at.text(diagnostics),
            _ => return &["title", "description"],
        }
        &[]
    });
    group
}

fn resource(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ResourceConfig {
    let mut resource = ResourceConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "name" => resource.name = at.text(diagnostics),
            "group" => resource.group = at.text(diagnostics),
            "description" => resource.description = at.text(diagnostics),
            _ => return &["name", "group", "description"],
        }
        &[]
    });
    resource
}

fn operation(at: &Place<'_>, diagnostics: &mut Diagnostics) -> OperationConfig {
    let mut operation = OperationConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "method" => operation.method = at.text(diagnostics),
            "request" => operation.request = at.text(diagnostics),
            "idempotent" => operation.idempotent = at.flag(diagnostics),
            "retry-on" => operation.retry_on = at.statuses(diagnostics),
            "stream" => operation.stream = Some(stream(&at, diagnostics)),
            _ => return &["method", "request", "idempotent", "retry-on", "stream"],
        }
        &[]
    });
    operation
}

fn stream(at: &Place<'_>, diagnostics: &mut Diagnostics) -> StreamConfig {
    let mut stream = StreamConfig { origin: Some(at.origin.clone()), ..StreamConfig::default() };
    let mut kind = false;
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "kind" => {
                kind = true;
                at.one_of(diagnostics, &["concatenated-json"]);
            }
            "method" => stream.method = at.text(diagnostics),
            "request" => stream.request = at.text(diagnostics),
            "values" => stream.values = at.text(diagnostics),
            "summary" => stream.summary = at.text(diagnostics),
            "description" => stream.description = at.text(diagnostics),
            _ => return &["kind", "method", "request", "values", "summary", "description"],
        }
        &[]
    });
    if !kind {
        diagnostics
            .report(Code::ConfigValue, "`stream` does not say of which kind it is", &at.origin)
            .help("the kind that is understood is `concatenated-json`");
    }
    stream
}

fn paging(at: &Place<'_>, diagnostics: &mut Diagnostics) -> PagingConfig {
    let mut paging = PagingConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "link" => paging.link = at.text(diagnostics),
            "token" => paging.token = at.text(diagnostics),
            "offset" => paging.offset = at.text(diagnostics),
            "limit" => paging.limit = at.text(diagnostics),
            "next" => paging.next = at.text(diagnostics),
            "items" => paging.items = at.text(diagnostics),
            _ => return &["link", "token", "offset", "limit", "next", "items"],
        }
        &[]
    });
    paging
}

fn wait(at: &Place<'_>, diagnostics: &mut Diagnostics) -> WaitConfig {
    let mut wait = WaitConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operations" => wait.operations = at.list(diagnostics),
            "phase" => wait.phase = at.text(diagnostics),
            "explanation" => wait.explanation = at.text(diagnostics),
            "ready" => wait.ready = at.list(diagnostics),
            "failed" => wait.failed = at.list(diagnostics),
            "unlisted" => wait.unlisted = at.list(diagnostics),
            _ => return &["operations", "phase", "explanation", "ready", "failed", "unlisted"],
        }
        &[]
    });
    for (key, missing) in [("phase", wait.phase.is_none()), ("ready", wait.ready.is_empty())] {
        if missing {
            at.lacks(diagnostics, key);
        }
    }
    wait
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Config, String) {
        let file = SpecFile::new("sdk.yaml", text);
        match Config::parse(&file) {
            Ok(config) => (config, String::new()),
            Err(problems) => (Config::default(), problems.render(&[file], false)),
        }
    }

    #[test]
    fn settings_are_read() {
        let (config, problems) = parse(
            "package: {name: pets, version: 1.0, keywords: [a, b], default-groups: [pets/v1]}
hosts: {'https://pets.example': {name: main, env: [PETS_URL], placeholder: true}}
schemes: {key: {same-as: other, kind: basic, env: [TOKEN, [USER, PASSWORD]]}}
groups: {pets/v1: {title: Pets}}
resources: {Pets: {name: pets, group: pets/v1}}
operations:
  'GET /pets': {method: list, idempotent: true, retry-on: [409, 425], stream: {kind: concatenated-json, values: pets}}
  other: null
types: {Pet.kind: PetKind}
paging: {usual: {link: page_token, next: metadata.next, items: data}}
waits: {usual: {operations: [getPet], phase: status.phase, ready: [READY], failed: [FAILED], unlisted: [FAILED]}}
domains: [pets.example]
secrets: [token]
",
        );
        assert_eq!(problems, "");
        assert_eq!(config.package.version.as_deref(), Some("1.0"));
        assert_eq!(config.package.default_groups, ["pets/v1"]);
        assert!(config.hosts["https://pets.example"].placeholder);
        assert_eq!(config.schemes["key"].env, [vec!["TOKEN"], vec!["USER", "PASSWORD"]]);
        assert_eq!(config.schemes["key"].same_as.as_deref(), Some("other"));
        assert_eq!(config.operations["GET /pets"].idempotent, Some(true));
        assert_eq!(config.operations["GET /pets"].retry_on, [409, 425]);
        let stream = config.operations["GET /pets"].stream.as_ref().expect("a stream");
        assert_eq!(stream.values.as_deref(), Some("pets"));
        assert_eq!(config.types["Pet.kind"], "PetKind");
        assert_eq!(config.paging["usual"].next.as_deref(), Some("metadata.next"));
        assert_eq!(config.waits["usual"].operations, ["getPet"]);
        assert_eq!(config.waits["usual"].unlisted, config.waits["usual"].failed);
        assert_eq!(config.domains, ["pets.example"]);
        assert_eq!(config.secrets, ["token"]);
    }

    #[test]
    fn example_programs_are_read_with_their_texts() {
        let first = [SpecFile::new("examples/first.rs", "fn main() {}")];
        let parse = |text: &str, programs: &[SpecFile]| {
            let file = SpecFile::new("sdk.yaml", text);
            Config::parse_with(&file, programs).map_err(|problems| problems.render(&[file], false))
        };
        let config = parse("examples: {first: {groups: [pets/v1]}}\n", &first);
        let example = &config.expect("settings").examples["first"];
        assert_eq!(
            (example.text.as_str(), example.groups.as_slice()),
            ("fn main() {}", &["pets/v1".to_owned()][..])
        );
        for (text, programs, expected) in [
            ("examples: {frist: {}}\n", &first, "did you mean `examples/first.rs`?"),
            ("examples: {first: {group: a}}\n", &first, "did you mean `groups`?"),
            ("package: {name: pets}\n", &first, "`examples/first.rs` is not named under `examples`"),
            (
                "examples: {../a: {}}\n",
                &[SpecFile::new("examples/../a.rs", "")],
                "cannot be the name of a program",
            ),
        ] {
            let problems = parse(text, programs).expect_err("a mistake");
            assert!(problems.contains(expected), "{text}: {problems}");
            assert!(problems.contains("sdk.yaml:1:"), "{problems}");
        }
    }

    #[test]
    fn pages_of_the_guide_are_read_with_their_texts() {
        let first = [SpecFile::new("guide/first.md", "Words.\n"), SpecFile::new("guide/more.md", "")];
        let parse = |text: &str, files: &[SpecFile]| {
            let file = SpecFile::new("sdk.yaml", text);
            Config::parse_with(&file, files).map_err(|problems| problems.render(&[file], false))
        };
        let text =
            "guide: {more: {title: More}, first: {title: First, groups: [pets/v1], features: [testing]}}\n";
        let config = parse(text, &first).expect("settings");
        assert_eq!(config.guide.keys().collect::<Vec<_>>(), ["more", "first"]);
        let page = &config.guide["first"];
        assert_eq!((page.title.as_str(), page.text.as_str()), ("First", "Words.\n"));
        assert_eq!(
            (page.groups.as_slice(), page.features.as_slice()),
            (&["pets/v1".to_owned()][..], &["testing".to_owned()][..])
        );
        for (text, files, expected) in [
            ("guide: {frist: {title: First}}\n", &first[..1], "did you mean `guide/first.md`?"),
            ("guide: {first: {groups: [a]}}\n", &first[..1], "`first` has no `title`"),
            ("guide: {first: {title: A, features: [test]}}\n", &first[..1], "`test` is not understood"),
            ("package: {name: pets}\n", &first[..1], "the page `guide/first.md` is not named under `guide`"),
            (
                "guide: {1st: {title: A}}\n",
                &[SpecFile::new("guide/1st.md", "")],
                "cannot be the name of a page",
            ),
        ] {
            let problems = parse(text, files).expect_err("a mistake");
            assert!(problems.contains(expected), "{text}: {problems}");
            assert!(problems.contains("sdk.yaml:1:"), "{problems}");
        }
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (text, expected) in [
            ("packages: {}\n", "`packages` is not a setting"),
            ("package: {licence: MIT}\n", "did you mean `license`?"),
            ("package: [a]\n", "`package` must be a mapping, not a list"),
            ("- a\n", "`the configuration` must be a mapping"),
            ("schemes: {key: {kind: digest}}\n", "it is one of `basic`, `bearer`"),
            ("hosts: {a: {placeholder: 'no'}}\n", "`placeholder` must be true or false, not text"),
            ("operations: {a: {stream: {values: b}}}\n", "`stream` does not say of which kind it is"),
            ("operations: {a: {stream: {kind: ndjson}}}\n", "it is one of `concatenated-json`"),
            ("secrets: token\n", "`secrets` must be a list, not text"),
            ("operations: {a: {retry-on: [409, 99]}}\n", "`99` is no status of an error"),
            ("waits: {usual: {ready: [A]}}\n", "`usual` has no `phase`"),
            ("waits: {usual: {phase: a}}\n", "`usual` has no `ready`"),
            ("a: b: c\n", "error[E0003]"),
        ] {
            let (_, problems) = parse(text);
            assert!(problems.contains(expected), "{text}: {problems}");
            assert!(problems.contains("sdk.yaml:1"), "{problems}");
        }
        assert_eq!(parse("").1, "");
    }
}
