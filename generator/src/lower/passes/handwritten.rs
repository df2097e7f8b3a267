//! Handwritten modules, example programs and guide pages: those whose groups all exist.

use crate::config::{ExampleConfig, ModuleConfig, PageConfig};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{ExampleProgram, GroupId, GuidePage, HandwrittenModule};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Adds the modules of the configuration.
pub(crate) fn add_modules(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let modules = inputs.config.modules.iter();
    api.modules = modules.filter_map(|(name, it)| module(api, name, it, diagnostics)).collect();
}

/// Adds the example programs of the configuration.
pub(crate) fn add_examples(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let examples = inputs.config.examples.iter();
    api.examples = examples.filter_map(|(name, it)| program(api, name, it, diagnostics)).collect();
}

/// Adds the pages of the configuration's guide.
pub(crate) fn add_guide(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let pages = inputs.config.guide.iter();
    api.guide = pages.filter_map(|(name, it)| page(api, name, it, diagnostics)).collect();
}

fn module(
    api: &ApiDraft,
    name: &str,
    module: &ModuleConfig,
    diagnostics: &mut Diagnostics,
) -> Option<HandwrittenModule> {
    let file = (format!("the module `{name}`"), module.origin.as_ref());
    let groups = groups(api, &module.groups, file, diagnostics)?;
    let dependencies = module.dependencies.iter().map(|(name, version)| (name.clone(), version.clone()));
    Some(HandwrittenModule {
        name: name.to_owned(),
        files: module.files.clone(),
        groups,
        features: module.features.clone(),
        dependencies: dependencies.collect(),
        reexports: module.reexports.clone(),
        origin: module.origin.clone(),
    })
}

fn program(
    api: &ApiDraft,
    name: &str,
    example: &ExampleConfig,
    diagnostics: &mut Diagnostics,
) -> Option<ExampleProgram> {
    let file = (format!("the program `{name}`"), example.origin.as_ref());
    let groups = groups(api, &example.groups, file, diagnostics)?;
    let (text, features) = (example.text.clone(), example.features.clone());
    let dependencies = example.dependencies.iter().map(|(name, version)| (name.clone(), version.clone()));
    Some(ExampleProgram {
        name: name.to_owned(),
        text,
        groups,
        features,
        dependencies: dependencies.collect(),
    })
}

fn page(api: &ApiDraft, name: &str, page: &PageConfig, diagnostics: &mut Diagnostics) -> Option<GuidePage> {
    let file = (format!("the page `{name}`"), page.origin.as_ref());
    let groups = groups(api, &page.groups, file, diagnostics)?;
    let (title, text, features) = (page.title.clone(), page.text.clone(), page.features.clone());
    Some(GuidePage { name: name.to_owned(), title, text, groups, features })
}

/// The groups of these paths; nothing if one of them is not there, which is reported.
fn groups(
    api: &ApiDraft,
    paths: &[String],
    (file, origin): (String, Option<&Origin>),
    diagnostics: &mut Diagnostics,
) -> Option<Vec<GroupId>> {
    let mut groups = Vec::new();
    for path in paths {
        match api.groups.iter().position(|group| group.path.join("/") == *path) {
            Some(index) => groups.push(GroupId(index)),
            None => {
                let message = format!("{file} uses the group `{path}`, which no document describes");
                let problem = match origin {
                    Some(origin) => diagnostics.report(Code::FileOfUnknownGroup, message, origin),
                    None => diagnostics.report_nowhere(Code::FileOfUnknownGroup, message),
                };
                problem
                    .at_key()
                    .help("correct the name of the group, or add its document; the file is omitted");
            }
        }
    }
    (groups.len() == paths.len()).then_some(groups)
}
