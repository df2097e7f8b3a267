//! Example programs that are written by hand: those whose groups are all there.

use crate::config::{Config, ExampleConfig};
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, GroupId, Program};

/// The programs of the configuration.
pub(super) fn programs(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Program> {
    let programs = config.examples.iter();
    programs.filter_map(|(name, example)| program(api, name, example, diagnostics)).collect()
}

fn program(api: &Api, name: &str, example: &ExampleConfig, diagnostics: &mut Diagnostics) -> Option<Program> {
    let mut groups = Vec::new();
    for path in &example.groups {
        match api.groups.iter().position(|group| group.path.join("/") == *path) {
            Some(index) => groups.push(GroupId(index)),
            None => {
                let message =
                    format!("the program `{name}` uses the group `{path}`, which no document describes");
                let problem = match &example.origin {
                    Some(origin) => diagnostics.report(Code::ExampleOfUnknownGroup, message, origin),
                    None => diagnostics.report_nowhere(Code::ExampleOfUnknownGroup, message),
                };
                problem.at_key().help("the program is left out");
            }
        }
    }
    let all = groups.len() == example.groups.len();
    all.then(|| Program { name: name.to_owned(), text: example.text.clone(), groups })
}
