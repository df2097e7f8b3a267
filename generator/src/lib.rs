//! OpenAPI documents in, the source tree of a Rust SDK out.
//!
//! [`generate`] is a pure function: no disk, no clock, no environment. Its stages are the folders of this crate, and
//! no stage reaches back:
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
//! let pets = output.tree.get("src/pets/pets_api.rs").unwrap_or_default();
//! assert!(pets.contains("pub fn delete(&self, id: impl Into<String>) -> DeletePet"));
//! # Ok::<(), String>(())
//! ```

mod big_stack;
mod emit;
mod ir;
mod labels;
mod limits;
mod lower;
mod markdown;
mod media_type;
mod names;
mod openapi;
mod output;
mod parallel;
mod resolve;
mod runtime_manifest;
pub mod source;
mod source_text;
#[cfg(feature = "contract-test")]
mod testgen;
mod untyped;

pub mod config;
pub mod diagnostics;
pub mod pointer;

pub use self::config::Config;
use self::diagnostics::Code;
pub use self::diagnostics::Diagnostics;
pub use self::emit::Layout;
pub use self::limits::Limits;
use self::names::Reserved;
pub use self::output::{SourceTree, format_source};
pub use self::source_text::SpecFile;
pub use self::untyped::{Untyped, UntypedKind};

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The crate.
    pub tree: SourceTree,
    /// The constructs that were not understood, and what was written in their place.
    pub warnings: Diagnostics,
    /// The places that are raw JSON in the crate, since the documents do not say their type; sorted by name.
    pub untyped: Vec<Untyped>,
    /// The sizes of input and output.
    pub counts: Counts,
}

/// The sizes of the input and the output of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Documents that were read.
    pub documents: usize,
    /// Operations; as many go out as come in, or there is an error.
    pub operations: usize,
    /// Structs, enums and unions that were written.
    pub types: usize,
    /// Members of structs.
    pub fields: usize,
    /// Files that were written.
    pub files: usize,
}

/// Generates the source tree of an SDK.
///
/// The order of the files does not matter; the same files and configuration give the same bytes everywhere.
///
/// # Errors
///
/// All problems of all documents, if one of them is an error. Then nothing is generated.
pub fn generate(files: &[SpecFile], config: &Config, layout: Layout) -> Result<Output, Diagnostics> {
    let (tree, summary) = run(files, config, layout, sdk_tree)?;
    Ok(summary.with(tree))
}

/// Generates the source tree of an SDK in a workspace as [`generate`] does, and the calls of its contract test: one for
/// each operation, in files that use the SDK from outside.
///
/// Each takes its arguments from samples that the test gives. The files are no part of the SDK. For this repository's own
/// tests; not covered by semver.
///
/// # Errors
///
/// All problems of all documents, as for [`generate`].
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

/// Writes the files of the SDK.
fn sdk_tree(cx: emit::Cx<'_>) -> Result<SourceTree, Vec<output::Malformed>> {
    let asked = &cx.options.package.modules;
    output::tree(&emit::modules(cx), |kind| emit::module(cx, kind), emit::texts(cx), asked)
}

/// The result of a run apart from its files.
struct Summary {
    warnings: Diagnostics,
    untyped: Vec<Untyped>,
    counts: Counts,
}

impl Summary {
    fn with(self, tree: SourceTree) -> Output {
        let Self { warnings, untyped, counts } = self;
        let counts = Counts { files: tree.files().len(), ..counts };
        Output { tree, warnings, untyped, counts }
    }
}

/// Runs the stages on a large stack; `write` is the last one.
fn run<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    write: impl Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>> + Sync,
) -> Result<(T, Summary), Diagnostics>
where
    T: Send,
{
    big_stack::with_big_stack(|| run_stages(files, config, layout, &write))
}

fn run_stages<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    write: &dyn Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>>,
) -> Result<(T, Summary), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = source::parse_all(files, &config.limits, &mut diagnostics);
    let resolved = resolve::resolve(&documents, config, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    if resolved.operations.len() != resolved.operations_found {
        let (read, found) = (resolved.operations.len(), resolved.operations_found);
        diagnostics.report_nowhere(
            Code::Internal,
            format!("{read} of {found} operations were read without a message"),
        );
        return Err(diagnostics);
    }
    let api = lower::lower(&resolved, config, &mut diagnostics);
    let Some(api) = api.filter(|_| !diagnostics.has_errors()) else { return Err(diagnostics) };
    let (modules, features) = (output::embed::modules(), runtime_manifest::features());
    let names = names::assign(&api, Reserved { modules: &modules, features: &features });
    let mut package = config.package.clone();
    let name = package.name.get_or_insert_with(|| default_package_name(&resolved.documents));
    if !names::is_package_name(name) {
        let message = format!("`{}` is no name for a package", name.escape_debug());
        let help = "a name begins with a letter, holds letters, digits, `-` and `_`, and is no keyword";
        diagnostics.report_nowhere(Code::ConfigValue, message).help(help);
        return Err(diagnostics);
    }
    package.modules.extend(emit::runtime_modules::needed(&api).map(str::to_owned));
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
        documents: documents.len(),
        operations: api.operations.len(),
        types: api.types.len(),
        fields: untyped::count_fields(&api),
        files: 0,
    };
    // Nothing looks at the documents any more: what is written can have their memory.
    drop((documents, resolved));
    let result = write(cx).map_err(report_malformed)?;
    let untyped = untyped::untyped_places(&api, &names);
    Ok((result, Summary { warnings: diagnostics, untyped, counts }))
}

/// Returns a name for a package whose configuration has none: the first document's title, or else its file's name.
fn default_package_name(documents: &[resolve::DocumentInfo]) -> String {
    let title = documents.iter().find_map(|document| document.title.as_deref());
    names::package_name(title, documents.first().map(|document| document.file.as_str()))
}

/// The facts of a package that is written by this project, with the runtime that comes with this library.
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

/// Reports files that are not valid Rust: bugs of the generator.
fn report_malformed(malformed: Vec<output::Malformed>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for file in malformed {
        let message = format!("the generator wrote `{}` wrongly: {}", file.path, file.message);
        diagnostics
            .report_nowhere(Code::Internal, message)
            .help("this is a bug of the generator; please report it");
    }
    diagnostics
}

/// Prints the operations of one document in docs-page form: only `paths`, with everything inlined.
///
/// Generating from this form gives the same Rust as generating from the document.
///
/// # Errors
///
/// All problems of the documents, or that none of them has this name.
pub fn inline(files: &[SpecFile], name: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = source::parse_all(files, &Limits::default(), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    resolve::inline(&documents, name)
}

/// Prints all documents as one: every path with its servers, everything else written out as by [`inline`].
///
/// Generating from it gives the same Rust as generating from the documents, as long as the tags tell the groups of the
/// operations and not the names of the files.
///
/// # Errors
///
/// All problems of the documents.
pub fn bundle(files: &[SpecFile]) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = source::parse_all(files, &Limits::default(), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    resolve::bundle(&documents)
}
