//! A generator of Rust SDKs from OpenAPI documents.
//!
//! [`generate`] is a pure function: it does not use the disk, the clock or the environment. Its stages are the folders
//! of this crate, and no stage depends on a later one:
//!
//! ```text
//! SpecFile* ─ source ─▶ Tree* ─ overlay, swagger ─▶ Document* ─ annotations, resolve ─▶ Resolved ─ lower ─▶ Api
//!     ─ names ─▶ Names ─ emit ─▶ Module* ─ output ─▶ SourceTree
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

mod annotations;
mod big_stack;
mod counts;
pub mod diff;
mod document_members;
mod emit;
mod file_pattern;
mod growth;
mod identifiers;
mod init;
mod ir;
mod item_format;
mod json_path;
mod labels;
mod limits;
mod lint;
mod lock;
mod lock_record;
mod lower;
mod markdown;
mod media_type;
mod module_names;
mod moved_places;
mod names;
mod openapi;
mod operation_calls;
mod origin_map;
mod output;
pub mod overlay;
mod pagination;
mod parallel;
mod path_key;
mod percent_encode;
mod property_path;
mod resolve;
mod run;
mod runtime_manifest;
pub mod source;
mod source_text;
mod sunset;
mod swagger;
#[cfg(feature = "contract-test")]
mod testgen;
mod text_type;
mod untyped;
mod uri;

pub mod config;
pub mod config_page;
pub mod diagnostics;
pub mod pointer;
mod pointer_tree;

pub use self::annotations::{AnnotationUse, SharedAnnotation, shared_annotations};
pub use self::config::Config;
pub use self::counts::Counts;
pub use self::diagnostics::Diagnostics;
pub use self::emit::{FirstCall, Layout};
pub use self::file_pattern::matches_path;
pub use self::limits::Limits;
pub use self::lock::{
    Former, Lock, LockedGroup, LockedMember, LockedOperation, LockedResource, LockedType, NameKind,
};
use self::moved_places::MovedPlaces;
pub use self::operation_calls::OperationCall;
pub use self::output::{SourceTree, format_source};
pub use self::pagination::PaginatedOperation;
pub use self::run::Output;
use self::run::{Lowered, lowered, run, sdk_tree};
pub use self::source_text::{Position, SpecFile};
pub use self::sunset::Sunset;
pub use self::text_type::{TextFormat, TextType};
pub use self::untyped::{Untyped, UntypedKind};

/// The version of the runtime that is copied into SDKs.
pub const RUNTIME_VERSION: &str = sdk_runtime::VERSION;

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

/// Returns the listing of the public API of an SDK, its lock, and the diagnostics of a successful run.
///
/// # Errors
///
/// Returns all diagnostics if at least one of them is an error.
pub fn api_listing(
    files: &[SpecFile],
    config: &Config,
) -> Result<(diff::ApiListing, Lock, Diagnostics), Diagnostics> {
    let (mut listing, summary) = run(files, config, Layout::Standalone, |cx| {
        let public = output::embed::public_paths(&cx.options.package.modules);
        Ok(diff::listing(cx.api, cx.names, &public.modules, &public.items))
    })?;
    listing.map_places(&|place| summary.places.translate(place));
    Ok((listing, summary.lock, summary.warnings))
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
        let mut places = MovedPlaces::default();
        let lowered = lowered(files, config, &mut places, &mut diagnostics);
        let Lowered { api, .. } = lowered.map_err(|mut diagnostics| {
            places.translate_all(&mut diagnostics);
            diagnostics
        })?;
        places.translate_all(&mut diagnostics);
        diagnostics.remove_repetitions();
        Ok((pagination::paginated_operations(&api), diagnostics))
    })
}

/// Returns an initial `sdk.yaml`: proposals with their evidence as comments. The file causes no additional diagnostics.
/// Of `config`, only the limits, the roots, the overlays and the workspace are used.
///
/// # Errors
///
/// Returns the diagnostics of the documents if at least one of them is an error.
pub fn initial_config(files: &[SpecFile], config: &Config) -> Result<String, Diagnostics> {
    big_stack::with_big_stack(|| {
        init::initial_config(files, config, &|config, places, diagnostics| {
            lowered(files, config, places, diagnostics).map(|lowered| lowered.api)
        })
    })
}

/// Parses documents, and converts those in Swagger 2.0.
fn parsed(files: &[SpecFile]) -> Result<(Vec<source::Document>, swagger::Converted), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let (documents, converted) = swagger::parse_all(files, &Limits::default(), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(converted.translated(diagnostics));
    }
    Ok((documents, converted))
}

/// Returns the operations of one document as a documentation page: only `paths`, with all references resolved.
///
/// Generating from the result gives the same Rust code as generating from the document.
///
/// # Errors
///
/// Returns the diagnostics of the documents, or an error if no document has this name.
pub fn inline(files: &[SpecFile], name: &str) -> Result<String, Diagnostics> {
    let (documents, converted) = parsed(files)?;
    resolve::inline(&documents, name).map_err(|problems| converted.translated(problems))
}

/// Returns one document together with the files that it refers to, in YAML. The target of each reference to another file
/// becomes a component, so schemas keep their names. Generating from the result gives the same Rust code.
///
/// # Errors
///
/// Returns the diagnostics of the documents.
pub fn combine(files: &[SpecFile], name: &str) -> Result<String, Diagnostics> {
    let (documents, converted) = parsed(files)?;
    resolve::combine(&documents, name).map_err(|problems| converted.translated(problems))
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
    let (documents, converted) = parsed(files)?;
    resolve::bundle(&documents).map_err(|problems| converted.translated(problems))
}
