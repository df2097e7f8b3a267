//! The stages, in order.

use std::borrow::Cow;

use crate::annotations::AnnotationUse;
use crate::config::Config;
use crate::counts::Counts;
use crate::diagnostics::{Code, Diagnostics};
use crate::emit::{FirstCall, Layout};
use crate::lock::Lock;
use crate::moved_places::MovedPlaces;
use crate::names::Reserved;
use crate::operation_calls::OperationCall;
use crate::output::SourceTree;
use crate::source_text::SpecFile;
use crate::sunset::Sunset;
use crate::untyped::Untyped;
use crate::{
    annotations, big_stack, config, emit, ir, lint, lock_record, lower, module_names, names, operation_calls,
    output, overlay, resolve, runtime_manifest, source, sunset, swagger, untyped,
};

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
    /// A program with one call, which is not part of the crate.
    pub first_call: FirstCall,
    /// The sizes of the input and the output.
    pub counts: Counts,
    /// The names and orders of the crate, for the next run.
    pub lock: Lock,
    /// The operations whose documents state the date of their removal, by date.
    pub sunsets: Vec<Sunset>,
    /// The annotations in the documents, and their uses, sorted.
    pub annotations: Vec<AnnotationUse>,
}

/// The result of a run without its files.
pub(crate) struct Summary {
    pub(crate) warnings: Diagnostics,
    untyped: Vec<Untyped>,
    calls: Vec<OperationCall>,
    first_call: FirstCall,
    counts: Counts,
    pub(crate) lock: Lock,
    sunsets: Vec<Sunset>,
    annotations: Vec<AnnotationUse>,
    /// The original locations of values that overlays changed.
    pub(crate) places: MovedPlaces,
}

impl Summary {
    pub(crate) fn with(self, tree: SourceTree) -> Output {
        let Self { warnings, untyped, calls, first_call, counts, lock, sunsets, annotations, places: _ } =
            self;
        let counts = Counts { files: tree.files().len(), ..counts };
        Output { tree, warnings, untyped, calls, first_call, counts, lock, sunsets, annotations }
    }
}

/// Generates the files of the SDK.
pub(crate) fn sdk_tree(cx: emit::Cx<'_>) -> Result<SourceTree, Vec<output::Malformed>> {
    let enabled = &cx.options.package.modules;
    output::tree(&emit::modules(cx), |kind| emit::module(cx, kind), emit::texts(cx), enabled)
}

/// Runs the stages on a large stack. `write` is the last stage.
pub(crate) fn run<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    write: impl Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>> + Sync,
) -> Result<(T, Summary), Diagnostics>
where
    T: Send,
{
    let (mut result, places) = big_stack::with_big_stack(|| {
        let mut places = MovedPlaces::default();
        (run_stages(files, config, layout, &mut places, &write), places)
    });
    match &mut result {
        Ok((_, Summary { warnings, untyped, sunsets, .. })) => {
            sunsets.iter_mut().for_each(|it| it.origin = places.translate(&it.origin));
            places.translate_all(warnings);
            untyped.iter_mut().for_each(|it| it.origin = places.translate(&it.origin));
            warnings.remove_repetitions();
        }
        Err(diagnostics) => {
            places.translate_all(diagnostics);
            // Some notes are consequences of errors, such as that on a component whose only reference is malformed.
            diagnostics.remove_notes();
            diagnostics.remove_repetitions();
        }
    }
    result.map(|(written, summary)| (written, Summary { places, ..summary }))
}

fn run_stages<T>(
    files: &[SpecFile],
    config: &Config,
    layout: Layout,
    places: &mut MovedPlaces,
    write: &dyn Fn(emit::Cx<'_>) -> Result<T, Vec<output::Malformed>>,
) -> Result<(T, Summary), Diagnostics> {
    let mut diagnostics = config.warnings.clone();
    let Lowered { resolved, api, config, annotations } = lowered(files, config, places, &mut diagnostics)?;
    let config = &*config;
    let mut package = config.package.clone();
    package.modules.extend(emit::runtime_modules::needed(&api).map(str::to_owned));
    let names = assigned_names(&api, &package, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
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
    if config.lint.is_enabled {
        let inputs = lint::Inputs { resolved: &resolved, api: &api, names: &names, config };
        lint::report_lints(inputs, &mut diagnostics);
    }
    // The documents are no longer needed, so their memory is freed for the output.
    drop(resolved);
    let result = write(cx).map_err(report_malformed)?;
    let untyped = untyped::untyped_places(&api, &names);
    let calls = operation_calls::operation_calls(&api, &names);
    let lock = lock_record::record(&api, &names);
    let first_call = emit::first_call(cx);
    let sunsets = sunset::sunsets(&api);
    let places = MovedPlaces::default();
    let warnings = diagnostics;
    Ok((result, Summary { warnings, untyped, calls, first_call, counts, lock, sunsets, annotations, places }))
}

/// Returns the names, and reports name conflicts of handwritten modules.
fn assigned_names(api: &ir::Api, package: &config::Package, diagnostics: &mut Diagnostics) -> names::Names {
    let has_module = |module: &str| output::embed::has(module, &package.modules);
    let (mut modules, features) = (output::embed::modules(), runtime_manifest::features_of(has_module));
    modules.extend(api.webhooks.is_some().then_some(ir::Webhooks::NAME));
    let items = runtime_manifest::items_of(has_module);
    let names = names::assign(api, Reserved { modules: &modules, features: &features, items: &items });
    module_names::check_module_names(api, &names, &modules, &output::embed::root_items(), diagnostics);
    names
}

/// The contents of an SDK.
pub(crate) struct Lowered<'c> {
    resolved: resolve::Resolved,
    pub(crate) api: ir::Api,
    /// The configuration with the settings that annotations stand for.
    config: Cow<'c, Config>,
    annotations: Vec<AnnotationUse>,
}

/// Runs the stages up to the contents of the SDK.
pub(crate) fn lowered<'c>(
    files: &[SpecFile],
    config: &'c Config,
    places: &mut MovedPlaces,
    diagnostics: &mut Diagnostics,
) -> Result<Lowered<'c>, Diagnostics> {
    let mut trees = source::read_all(files, &config.limits, diagnostics);
    if !config.overlays.is_empty() {
        places.overlaid =
            overlay::apply_overlays(&mut trees, &config.overlays, &config.limits, None, diagnostics);
        if diagnostics.has_errors() {
            return Err(std::mem::take(diagnostics));
        }
    }
    places.converted = swagger::convert(&mut trees, &config.limits, diagnostics);
    let documents = source::documents(trees, diagnostics);
    let (config, annotations) = match annotations::apply(&documents, config, diagnostics) {
        None => (Cow::Borrowed(config), Vec::new()),
        Some(applied) => {
            places.annotated = applied.places;
            (Cow::Owned(applied.config), applied.uses)
        }
    };
    let mut resolved = resolve::resolve(&documents, &config, diagnostics);
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
    lower::separate_streams(&mut resolved, &config, diagnostics);
    let api = lower::lower(&resolved, &config, diagnostics);
    match api.filter(|_| !diagnostics.has_errors()) {
        Some(api) => Ok(Lowered { resolved, api, config, annotations }),
        None => Err(std::mem::take(diagnostics)),
    }
}

/// Returns the default name of a package: the title of the first document, or else its file name.
fn default_package_name(documents: &[resolve::DocumentInfo]) -> String {
    let title = documents.iter().find_map(|document| document.title.as_deref());
    names::package_name(title, documents.first().map(|document| document.file.as_str()))
}

/// Returns the emitter options of a package, with the runtime that this library contains.
fn options(package: &config::Package, layout: Layout) -> emit::Options<'_> {
    let runtime = emit::Runtime {
        root: sdk_runtime::ROOT,
        manifest: sdk_runtime::MANIFEST,
        workspace: sdk_runtime::WORKSPACE,
        has_module: output::embed::has,
    };
    let snippets = emit::SnippetFormat {
        items: |tokens| output::format::items(tokens).ok(),
        statements: |tokens| output::format::statements(tokens).ok(),
    };
    emit::Options { package, layout, runtime, snippets }
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
