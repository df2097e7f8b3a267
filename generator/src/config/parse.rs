//! The parser of the configuration (`sdk.yaml`).
//!
//! The keys are the names of the fields, with hyphens. An unknown key is an error, because a misspelled setting would
//! silently have no effect.

mod always_present;
mod annotations;
mod calls;
mod credentials;
mod finders;
mod hosts;
mod lint;
mod operations;
mod paging;
mod streams;
mod subset;
mod uploads;
mod waits;
mod webhooks;

use std::sync::Arc;

use indexmap::IndexMap;

use crate::config::config_value::{ConfigValue, Settings};
use crate::config::{
    AllDerivesConfig, AlreadyExistsConfig, Config, DerivesConfig, ErrorCodeConfig, ErrorsConfig, GroupConfig,
    Package, ResourceConfig, SecretConfig, ValueConfig, cargo_syntax, docs_url, handwritten, reference,
    source_pin,
};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::limits::Limits;
use crate::pointer::Pointer;
use crate::runtime_manifest::OPTIONAL_MODULES;
use crate::source::{Node, read_tree};
use crate::source_text::SpecFile;
use crate::text_type::TextType;

impl Config {
    /// Parses a configuration without other files next to it.
    ///
    /// # Errors
    ///
    /// Returns all diagnostics of the configuration.
    pub fn parse(file: &SpecFile) -> Result<Self, Diagnostics> {
        Self::parse_with(file, &[])
    }

    /// Parses a configuration with the files next to it: modules, example programs and guide pages with names
    /// such as `modules/retries.rs`, `examples/first.rs` and `guide/errors.md`.
    ///
    /// # Errors
    ///
    /// Returns all diagnostics of the configuration, including those for missing and unlisted files.
    pub fn parse_with(file: &SpecFile, beside: &[SpecFile]) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::new();
        let config = Self::read(file, beside, &mut problems);
        if problems.has_errors() { Err(problems) } else { Ok(Self { warnings: problems, ..config }) }
    }

    /// Returns the paths of the overlays that a configuration lists, relative to it. Without them, it cannot be parsed.
    pub fn listed_overlays(file: &SpecFile) -> Vec<String> {
        let name: Arc<str> = file.name.as_str().into();
        // Parsing the configuration reports the problems.
        let root = read_tree(file, &name, &Limits::default(), &mut Diagnostics::new());
        let list = root.as_ref().and_then(|root| root.get("overlays")).and_then(Node::as_list);
        list.into_iter().flatten().filter_map(Node::text).collect()
    }

    /// Returns the patterns of the documents that a configuration excludes (`subset.exclude.files`).
    pub fn excluded_file_patterns(file: &SpecFile) -> Vec<String> {
        let name: Arc<str> = file.name.as_str().into();
        // Parsing the configuration reports the problems.
        let root = read_tree(file, &name, &Limits::default(), &mut Diagnostics::new());
        let list = root.as_ref().and_then(|root| root.get("subset")?.get("exclude")?.get("files")?.as_list());
        list.into_iter().flatten().filter_map(Node::text).collect()
    }

    /// Reads settings that are not in a file, such as those that annotations stand for.
    pub(crate) fn from_settings(root: &Node, diagnostics: &mut Diagnostics) -> Self {
        let place = ConfigValue { node: root, origin: Origin::new("sdk.yaml", Pointer::root()) };
        let read = Reading { config: Self::default(), files: &[] };
        place.settings(&reference::ROOT, read, diagnostics, Reading::SETTINGS).config
    }

    /// Reads the configuration. Invalid settings are reported and keep their defaults.
    fn read(file: &SpecFile, files: &[SpecFile], diagnostics: &mut Diagnostics) -> Self {
        let name: Arc<str> = file.name.as_str().into();
        let root = read_tree(file, &name, &Limits::default(), diagnostics).unwrap_or(Node::Null);
        let place = ConfigValue { node: &root, origin: Origin::new(name.clone(), Pointer::root()) };
        let read = Reading { config: Self { file: Some(name), ..Self::default() }, files };
        let Reading { config, .. } = place.settings(&reference::ROOT, read, diagnostics, Reading::SETTINGS);
        let listed = (&config.modules, &config.examples, &config.guide);
        handwritten::report_unlisted(listed, files, &place.origin, diagnostics);
        config
    }
}

impl<'a> Reading<'a> {
    /// The settings of the root, in the order of the reference.
    const SETTINGS: &'a Settings<Self> = &[
        ("package", |it, at, diagnostics| it.config.package = package(at, diagnostics)),
        ("overlays", |it, at, diagnostics| {
            it.config.overlays = handwritten::read_overlays(at, it.files, diagnostics);
        }),
        ("subset", |it, at, diagnostics| it.config.subset = subset::subset(at, diagnostics)),
        ("annotations", |it, at, diagnostics| {
            it.config.annotations = annotations::annotations(at, diagnostics);
        }),
        ("lint", |it, at, diagnostics| it.config.lint = lint::lint(at, diagnostics)),
        ("sources", |it, at, diagnostics| {
            it.config.sources = at.table(diagnostics, source_pin::read_source);
        }),
        ("hosts", |it, at, diagnostics| it.config.hosts = at.table(diagnostics, hosts::host)),
        ("schemes", |it, at, diagnostics| it.config.schemes = at.table(diagnostics, credentials::scheme)),
        ("security", |it, at, diagnostics| it.config.security = Some(at.sets(diagnostics))),
        ("values", |it, at, diagnostics| it.config.values = at.table(diagnostics, value)),
        ("groups", |it, at, diagnostics| it.config.groups = at.table(diagnostics, group)),
        ("resources", |it, at, diagnostics| it.config.resources = at.table(diagnostics, resource)),
        ("operations", |it, at, diagnostics| {
            it.config.operations = at.table(diagnostics, operations::operation);
        }),
        ("types", |it, at, diagnostics| it.config.types = at.texts(diagnostics)),
        ("fields", |it, at, diagnostics| it.config.fields = names(at, diagnostics)),
        ("variants", |it, at, diagnostics| it.config.variants = at.table(diagnostics, names)),
        ("formats", |it, at, diagnostics| it.config.formats = text_types(at, diagnostics)),
        ("properties", |it, at, diagnostics| it.config.properties = text_types(at, diagnostics)),
        ("derives", |it, at, diagnostics| it.config.derives = derives(at, diagnostics)),
        ("always-present", |it, at, diagnostics| {
            it.config.always_present = at.table(diagnostics, always_present::always_present);
        }),
        ("conversions", |it, at, diagnostics| {
            it.config.conversions =
                at.table(diagnostics, |at, diagnostics| at.table(diagnostics, ConfigValue::list));
        }),
        ("paging", |it, at, diagnostics| it.config.paging = at.table(diagnostics, paging::paging)),
        ("streams", |it, at, diagnostics| it.config.streams = at.table(diagnostics, streams::stream)),
        ("waits", |it, at, diagnostics| it.config.waits = at.table(diagnostics, waits::wait)),
        ("finders", |it, at, diagnostics| it.config.finders = at.table(diagnostics, finders::finder)),
        ("pollers", |it, at, diagnostics| it.config.pollers = at.table(diagnostics, calls::poller)),
        ("uploads", |it, at, diagnostics| it.config.uploads = at.table(diagnostics, uploads::upload)),
        ("webhooks", |it, at, diagnostics| it.config.webhooks = Some(webhooks::webhooks(at, diagnostics))),
        ("idempotency-keys", |it, at, diagnostics| {
            it.config.idempotency_keys = at.table(diagnostics, calls::idempotency_key);
        }),
        ("conditional-requests", |it, at, diagnostics| {
            it.config.conditional_requests = at.table(diagnostics, calls::conditional);
        }),
        ("request-compression", |it, at, diagnostics| {
            it.config.request_compression = at.table(diagnostics, calls::compression);
        }),
        ("retry", |it, at, diagnostics| it.config.retry = Some(operations::retry(at, diagnostics))),
        ("forms", |it, at, diagnostics| it.config.forms = operations::forms(at, diagnostics)),
        ("errors", |it, at, diagnostics| it.config.errors = errors(at, diagnostics)),
        ("domains", |it, at, diagnostics| it.config.domains = at.list(diagnostics)),
        ("keep", |it, at, diagnostics| it.config.keep = at.list(diagnostics)),
        ("sunset", |it, at, diagnostics| it.config.sunset = at.text(diagnostics)),
        ("secrets", |it, at, diagnostics| it.config.secrets = secrets(at, diagnostics)),
        ("keep-files", |it, at, diagnostics| it.config.keep_files = handwritten::kept(at, diagnostics)),
        ("modules", |it, at, diagnostics| {
            it.config.modules = handwritten::read_modules(at, it.files, diagnostics);
        }),
        ("examples", |it, at, diagnostics| {
            it.config.examples = handwritten::read_examples(at, it.files, diagnostics);
        }),
        ("guide", |it, at, diagnostics| it.config.guide = handwritten::read_guide(at, it.files, diagnostics)),
    ];
}

/// Reads names by what they name. A name has to contain a letter.
fn names(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, String> {
    let names = at.table(diagnostics, |at, diagnostics| {
        let check = |text: &str| match text.chars().any(char::is_alphabetic) {
            true => Ok(()),
            false => Err(format!("`{}` is not a name", text.escape_debug())),
        };
        at.checked_text(diagnostics, check, "write a name with a letter")
    });
    names.into_iter().filter_map(|(key, name)| Some((key, name?))).collect()
}

/// Reads the types of strings, by format or by property.
fn text_types(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, TextType> {
    let words: Vec<&str> = TextType::words().collect();
    let types = at.table(diagnostics, |at, diagnostics| at.one_of(diagnostics, &words));
    types.into_iter().filter_map(|(name, word)| Some((name, TextType::from_word(&word?)?))).collect()
}

/// Reads the derived traits of types.
fn derives(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> AllDerivesConfig {
    at.settings(
        &reference::DERIVES,
        AllDerivesConfig::default(),
        diagnostics,
        &[
            ("Eq", |it, at, diagnostics| it.eq = derived_types(at, diagnostics)),
            ("Hash", |it, at, diagnostics| it.hash = derived_types(at, diagnostics)),
            ("PartialOrd", |it, at, diagnostics| it.partial_ord = derived_types(at, diagnostics)),
            ("Ord", |it, at, diagnostics| it.ord = derived_types(at, diagnostics)),
        ],
    )
}

/// Reads `all`, or a list of types.
fn derived_types(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> DerivesConfig {
    match at.node.as_str() {
        Some(_) => DerivesConfig { all: at.one_of(diagnostics, &["all"]).is_some(), types: Vec::new() },
        None => DerivesConfig { all: false, types: at.list(diagnostics) },
    }
}

/// Reads the secret properties: names, and mappings for maps whose keys decide.
fn secrets(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<SecretConfig> {
    let elements = at.elements(diagnostics);
    elements.iter().map(|at| secret(at, diagnostics)).filter(|it| it.property.is_some()).collect()
}

fn secret(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SecretConfig {
    if !at.is_mapping() {
        return SecretConfig { property: at.text(diagnostics), keys: Vec::new() };
    }
    let secret = at.settings(
        &reference::SECRET,
        SecretConfig::default(),
        diagnostics,
        &[
            ("property", |it, at, diagnostics| it.property = at.text(diagnostics)),
            ("keys", |it, at, diagnostics| it.keys = at.key_patterns(diagnostics)),
        ],
    );
    for key in ["property", "keys"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    secret
}

/// The configuration as it is being read, and the files next to it.
struct Reading<'a> {
    config: Config,
    files: &'a [SpecFile],
}

fn package(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Package {
    at.settings(
        &reference::PACKAGE,
        Package::default(),
        diagnostics,
        &[
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("version", |it, at, diagnostics| {
                let help = "write three numbers, as in `0.1.0` or `1.0.0-rc.1`";
                it.version = at.checked_text(diagnostics, cargo_syntax::check_version, help);
            }),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("license", |it, at, diagnostics| {
                let help = "write an SPDX expression, as in `MIT OR Apache-2.0`";
                it.license = at.checked_text(diagnostics, cargo_syntax::check_license, help);
            }),
            ("repository", |it, at, diagnostics| it.repository = at.text(diagnostics)),
            ("authors", |it, at, diagnostics| it.authors = at.list(diagnostics)),
            ("workspace", |it, at, diagnostics| {
                let word = at.one_of(diagnostics, &["own", "parent"]);
                it.parent_workspace = word.is_some_and(|word| word == "parent");
            }),
            ("keywords", |it, at, diagnostics| it.keywords = at.list(diagnostics)),
            ("categories", |it, at, diagnostics| it.categories = at.list(diagnostics)),
            ("product", |it, at, diagnostics| it.product = at.text(diagnostics)),
            ("default-groups", |it, at, diagnostics| it.default_groups = at.list(diagnostics)),
            ("flat", |it, at, diagnostics| it.flat = at.flag(diagnostics)),
            ("modules", |it, at, diagnostics| it.modules = at.words(diagnostics, OPTIONAL_MODULES)),
            ("first-call", |it, at, diagnostics| it.first_call = at.text(diagnostics)),
            ("opt-in-stages", |it, at, diagnostics| it.opt_in_stages = at.list(diagnostics)),
            ("operation-docs", |it, at, diagnostics| {
                it.operation_docs = docs_url::read_pattern(at, diagnostics)
            }),
            ("sections", |it, at, diagnostics| it.sections = at.texts(diagnostics)),
        ],
    )
}

fn value(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ValueConfig {
    at.settings(
        &reference::VALUE,
        ValueConfig::default(),
        diagnostics,
        &[
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.list(diagnostics)),
        ],
    )
}

fn errors(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ErrorsConfig {
    at.settings(
        &reference::ERRORS,
        ErrorsConfig::default(),
        diagnostics,
        &[
            ("codes", |it, at, diagnostics| it.codes = at.table(diagnostics, error_code)),
            ("already-exists", |it, at, diagnostics| it.already_exists = already_exists(at, diagnostics)),
        ],
    )
}

fn error_code(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ErrorCodeConfig {
    let read = at.settings(
        &reference::ERROR_CODE,
        ErrorCodeConfig::default(),
        diagnostics,
        &[
            ("code", |it, at, diagnostics| it.code = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
        ],
    );
    if read.code.is_none() {
        diagnostics
            .report(Code::ConfigValue, "the error code has no `code`", &at.origin)
            .help("add `code`, with the text that error bodies contain");
    }
    read
}

fn already_exists(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> AlreadyExistsConfig {
    at.settings(
        &reference::ALREADY_EXISTS,
        AlreadyExistsConfig::default(),
        diagnostics,
        &[
            ("codes", |it, at, diagnostics| it.codes = at.list(diagnostics)),
            ("texts", |it, at, diagnostics| it.texts = at.list(diagnostics)),
        ],
    )
}

fn group(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> GroupConfig {
    at.settings(
        &reference::GROUP,
        GroupConfig::default(),
        diagnostics,
        &[
            ("title", |it, at, diagnostics| it.title = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("security", |it, at, diagnostics| it.security = Some(at.sets(diagnostics))),
        ],
    )
}

fn resource(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ResourceConfig {
    at.settings(
        &reference::RESOURCE,
        ResourceConfig::default(),
        diagnostics,
        &[
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("group", |it, at, diagnostics| it.group = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
        ],
    )
}

#[cfg(test)]
mod tests;
