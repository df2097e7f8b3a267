//! A generator of Rust SDKs from OpenAPI documents.
//!
//! [`generate`] is a pure function: it does not use the disk, the clock or the environment. Its stages are the folders
//! of this crate, and no stage depends on a later one:
//!
//! ```text
//! SpecFile* ─ source ─▶ Document* ─ resolve ─▶ Resolved ─ lower ─▶ Api ─ names ─▶ Names
//!     ─ emit ─▶ Module* ─ output ─▶ SourceTree
//! ```
//!
//! ```
//! use sdk_generator::{Config, Layout, SpecFile, generate};
//!
//! let document = SpecFile::new(
//!     "pets.yaml",
//!     "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! servers: [{url: 'https://pets.example'}]
//! paths:
//!   /pets/{id}:
//!     delete:
//!       operationId: deletePet
//!       tags: [Pets]
//!       parameters: [{name: id, in: path, required: true, schema: {type: string}}]
//!       responses: {'204': {description: The pet is gone.}}
//! ",
//! );
//! let files = [document];
//! let output = generate(&files, &Config::default(), Layout::Standalone)
//!     .map_err(|problems| problems.render(&files, false))?;
//! let pets = output.tree.get("src/pets/operations.rs").unwrap_or_default();
//! assert!(pets.contains("pub fn delete(&self, id: impl Into<String>) -> DeletePet"));
//! # Ok::<(), String>(())
//! ```

mod big_stack;
mod emit;
mod ir;
mod item_format;
mod labels;
mod limits;
mod lower;
mod markdown;
mod media_type;
mod names;
mod openapi;
mod operation_calls;
mod output;
mod pagination;
mod parallel;
mod percent_encode;
mod resolve;
mod runtime_manifest;
pub mod source;
mod source_text;
#[cfg(feature = "contract-test")]
mod testgen;
mod text_type;
mod untyped;

pub mod config;
pub mod config_page;
pub mod diagnostics;
pub mod pointer;

pub use self::config::Config;
use self::diagnostics::Code;
pub use self::diagnostics::Diagnostics;
pub use self::emit::Layout;
pub use self::limits::Limits;
use self::names::Reserved;
pub use self::operation_calls::OperationCall;
pub use self::output::{SourceTree, format_source};
pub use self::pagination::PaginatedOperation;
pub use self::source_text::SpecFile;
pub use self::text_type::{TextFormat, TextType};
pub use self::untyped::{Untyped, UntypedKind};

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of the crate.
    pub tree: SourceTree,
    /// The diagnostics of a successful run: warnings and notes.
    pub warnings: Diagnostics,
    /// The parts of the SDK that are raw JSON because the documents do not give their types, sorted by name.
    pub untyped: Vec<Untyped>,
    /// The operations with the methods that call them, sorted.
    pub calls: Vec<OperationCall>,
    /// The sizes of the input and the output.
    pub counts: Counts,
}

/// The sizes of the input and the output of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of documents.
    pub documents: usize,
    /// The number of operations. Every operation of the documents is generated, or there is an error.
    pub operations: usize,
    /// The number of structs, enums and unions.
    pub types: usize,
    /// The number of struct fields.
    pub fields: usize,
    /// The number of files.
    pub files: usize,
}

/// Generates the source tree of an SDK.
///
/// The output only depends on the contents of the files and the configuration, not on the order of the files or the
/// machine.
///
/// # Errors
///
/// Returns all diagnostics if at least one of them is an error. No code is generated in this case.
pub fn generate(files: &[SpecFile], config: &Config, layout: Layout) -> Result<Output, Diagnostics> {
    let (tree, summary) = run(files, config, layout, sdk_tree)?;
    Ok(summary.with(tree))
}

/// Generates the source tree of an SDK in a workspace, and the files of its contract test.
///
/// The contract test calls each operation from outside the SDK, with arguments that are sampled from the documents. Its
/// files are not part of the SDK. For the tests of this repository; not covered by semver.
///
/// # Errors
///
/// Returns all diagnostics if at least one of them is an error.
#[cfg(feature = "contract-test")]
pub fn generate_with_contract(
    files: &[SpecFile],
    config: &Config,
) -> Result<(Output, SourceTree), Diagnostics> {
    let ((tree, calls), summary) = run(files, config, Layout::Workspace, |cx| {
        let calls =
            output::modules(&testgen::contract::files(cx), |file| testgen::contract::module(cx, file))?;
        Ok((sdk_tree(cx)?, calls))
    })?;
    Ok((summary.with(tree), calls))
}

/// Generates the files of the SDK.
fn sdk_tree(cx: emit::Cx<'_>) -> Result<SourceTree, Vec<output::Malformed>> {
    let asked = &cx.options.package.modules;
    output::tree(&emit::modules(cx), |kind| emit::module(cx, kind), emit::texts(cx), asked)
}

/// The result of a run without its files.
struct Summary {
    warnings: Diagnostics,
    untyped: Vec<Untyped>,
    calls: Vec<OperationCall>,
    counts: Counts,
}

impl Summary {
    fn with(self, tree: SourceTree) -> Output {
        let Self { warnings, untyped, calls, counts } = self;
        let counts = Counts { files: tree.files().len(), ..counts };
        Output { tree, warnings, untyped, calls, counts }
    }
}

/// Runs the stages on a large stack. `write` is the last stage.
fn run<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    write: impl Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>> + Sync,
) -> Result<(T, Summary), Diagnostics>
where
    T: Send,
{
    let mut result = big_stack::with_big_stack(|| run_stages(files, config, layout, &write));
    match &mut result {
        Ok((_, summary)) => summary.warnings.remove_repetitions(),
        Err(diagnostics) => {
            // Some notes are consequences of errors, such as that on a component whose only reference is malformed.
            diagnostics.remove_notes();
            diagnostics.remove_repetitions();
        }
    }
    result
}

fn run_stages<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    write: &dyn Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>>,
) -> Result<(T, Summary), Diagnostics> {
    let mut diagnostics = config.warnings.clone();
    let (resolved, api) = lowered(files, config, &mut diagnostics)?;
    let mut package = config.package.clone();
    package.modules.extend(emit::runtime_modules::needed(&api).map(str::to_owned));
    let has_module = |module: &str| output::embed::has(module, &package.modules);
    let (modules, features) = (output::embed::modules(), runtime_manifest::features_of(has_module));
    let items = runtime_manifest::items_of(has_module);
    let reserved = Reserved { modules: &modules, features: &features, items: &items };
    let names = names::assign(&api, reserved);
    let name = package.name.get_or_insert_with(|| default_package_name(&resolved.documents));
    if !names::is_package_name(name) {
        let message = format!("`{}` is not a valid package name", name.escape_debug());
        let help =
            "start the name with a letter, use only letters, digits, `-` and `_`, and avoid Rust keywords";
        diagnostics.report_nowhere(Code::ConfigValue, message).help(help);
        return Err(diagnostics);
    }
    let first_use = emit::FirstUse::from_api(&api);
    let type_directions = emit::TypeDirections::from_api(&api);
    let common_responses = emit::CommonResponses::from_api(&api);
    let cx = emit::Cx {
        api: &api,
        names: &names,
        first_use: &first_use,
        type_directions: &type_directions,
        common_responses: &common_responses,
        options: options(&package, layout),
    };
    let counts = Counts {
        documents: resolved.documents.len(),
        operations: api.operations.len(),
        types: api.types.len(),
        fields: untyped::count_fields(&api),
        files: 0,
    };
    // The documents are no longer needed, so their memory is freed for the output.
    drop(resolved);
    let result = write(cx).map_err(report_malformed)?;
    let untyped = untyped::untyped_places(&api, &names);
    let calls = operation_calls::operation_calls(&api, &names);
    Ok((result, Summary { warnings: diagnostics, untyped, calls, counts }))
}

/// Runs the stages up to the contents of the SDK.
fn lowered(
    files: &[SpecFile],
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Result<(resolve::Resolved, ir::Api), Diagnostics> {
    let documents = source::parse_all(files, &config.limits, diagnostics);
    let mut resolved = resolve::resolve(&documents, config, diagnostics);
    if diagnostics.has_errors() {
        return Err(std::mem::take(diagnostics));
    }
    if resolved.operations.len() != resolved.operations_found {
        let found = resolved.operations_found;
        let dropped = found.saturating_sub(resolved.operations.len());
        let message = format!("{dropped} of {found} operations were dropped without a diagnostic");
        diagnostics.report_nowhere(Code::Internal, message);
        return Err(std::mem::take(diagnostics));
    }
    lower::separate_streams(&mut resolved, config, diagnostics);
    let api = lower::lower(&resolved, config, diagnostics);
    match api.filter(|_| !diagnostics.has_errors()) {
        Some(api) => Ok((resolved, api)),
        None => Err(std::mem::take(diagnostics)),
    }
}

/// Returns the operations whose parameters and responses are those of a paginated list, sorted by path, and the
/// diagnostics of the documents.
///
/// This is evidence, not a decision: which of them are streams is determined by the configuration alone.
///
/// # Errors
///
/// Returns the diagnostics if at least one of them is an error.
pub fn pagination(
    files: &[SpecFile],
    config: &Config,
) -> Result<(Vec<PaginatedOperation>, Diagnostics), Diagnostics> {
    big_stack::with_big_stack(|| {
        let mut diagnostics = config.warnings.clone();
        let (_, api) = lowered(files, config, &mut diagnostics)?;
        diagnostics.remove_repetitions();
        Ok((pagination::paginated_operations(&api), diagnostics))
    })
}

/// Returns the name of a package without a configured one: the title of the first document, or else its file name.
fn default_package_name(documents: &[resolve::DocumentInfo]) -> String {
    let title = documents.iter().find_map(|document| document.title.as_deref());
    names::package_name(title, documents.first().map(|document| document.file.as_str()))
}

/// Returns the emitter options of a package, with the runtime that this library contains.
fn options(package: &config::Package, layout: Layout) -> emit::Options<'_> {
    let runtime = emit::Runtime {
        root: output::embed::ROOT,
        manifest: output::embed::MANIFEST,
        workspace: output::embed::WORKSPACE,
        has_module: output::embed::has,
    };
    let snippets = emit::SnippetFormat {
        items: |tokens| output::format::items(tokens).ok(),
        statements: |tokens| output::format::statements(tokens).ok(),
    };
    emit::Options { package, layout, command: "cargo xtask codegen", runtime, snippets }
}

/// Reports files that are not valid Rust, which are bugs in the generator.
fn report_malformed(malformed: Vec<output::Malformed>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for file in malformed {
        let message = format!("`{}` is not valid Rust: {}", file.path, file.message);
        diagnostics
            .report_nowhere(Code::Internal, message)
            .help("report this bug, with the smallest document that reproduces it");
    }
    diagnostics
}

/// Returns the operations of one document as a documentation page: only `paths`, with all references resolved.
///
/// Generating from the result gives the same Rust code as generating from the document.
///
/// # Errors
///
/// Returns the diagnostics of the documents, or an error if no document has this name.
pub fn inline(files: &[SpecFile], name: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = source::parse_all(files, &Limits::default(), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    resolve::inline(&documents, name)
}

/// Returns all documents as one: each path with its servers, and all references resolved as by [`inline`].
///
/// Generating from the result gives the same Rust code as generating from the documents, if tags rather than file names
/// determine the groups of the operations.
///
/// # Errors
///
/// Returns the diagnostics of the documents.
pub fn bundle(files: &[SpecFile]) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = source::parse_all(files, &Limits::default(), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    resolve::bundle(&documents)
}
