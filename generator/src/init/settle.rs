//! The proposals that hold: those with which the documents generate without a further diagnostic.
//!
//! In: the documents, and a function that runs the stages up to the SDK as data. Out: the text of the configuration.

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::init::{Evidence, Proposals};
use crate::ir::Api;
use crate::moved_places::MovedPlaces;
use crate::source_text::SpecFile;
use crate::swagger;

/// The name of the file in diagnostics about its proposals.
const NAME: &str = "initial sdk.yaml";

/// A function that returns the SDK for a configuration, with the original locations of changed values.
pub(crate) type Lower<'a> =
    dyn Fn(&Config, &mut MovedPlaces, &mut Diagnostics) -> Result<Api, Diagnostics> + 'a;

/// Returns the initial configuration of an SDK.
pub(crate) fn initial_config(
    files: &[SpecFile],
    config: &Config,
    lower: &Lower<'_>,
) -> Result<String, Diagnostics> {
    let mut places = MovedPlaces::default();
    let base = with_input(Config::default(), config);
    let api = lower(&base, &mut places, &mut Diagnostics::new()).map_err(|mut problems| {
        places.translate_all(&mut problems);
        problems
    })?;
    let (documents, _) = swagger::parse_all(files, &config.limits, &mut Diagnostics::new());
    let is_member = config.package.parent_workspace;
    let mut proposals = Proposals::new(Evidence { files, documents: &documents, api: &api, is_member });
    drop(api);
    // Each round comments out or removes at least one setting, so this ends.
    while has_changed(&mut proposals, config, lower) {}
    Ok(proposals.to_string())
}

/// Returns the configuration with the limits, the roots and the overlays of another one.
fn with_input(config: Config, input: &Config) -> Config {
    Config { limits: input.limits, roots: input.roots.clone(), overlays: input.overlays.clone(), ..config }
}

/// Generates with the settled proposals, and comments out or removes those that are reported or match nothing. Returns
/// `true` if there was one.
fn has_changed(proposals: &mut Proposals, config: &Config, lower: &Lower<'_>) -> bool {
    let file = SpecFile::new(NAME, proposals.to_string());
    let mut problems = Diagnostics::new();
    let api = Config::parse(&file).and_then(|proposed| {
        let proposed = with_input(proposed, config);
        problems = proposed.warnings.clone();
        lower(&proposed, &mut MovedPlaces::default(), &mut problems)
    });
    let (api, errors) = match api {
        Ok(api) => (Some(api), Diagnostics::new()),
        Err(errors) => (None, errors),
    };
    problems.append(errors);
    let mut has_changed = false;
    for place in problems.iter().flat_map(|problem| &problem.places).filter(|place| &*place.file == NAME) {
        let path: Vec<String> = place.pointer.tokens().iter().map(ToString::to_string).collect();
        has_changed |= proposals.reject(&path);
    }
    match api {
        Some(api) => proposals.settle_paging(&api) || has_changed,
        None => has_changed || proposals.reject_all(),
    }
}
