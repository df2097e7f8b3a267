//! `docs`: the reference of `sdk.yaml`.
//!
//! Takes the name of a section, and prints the reference in Markdown to standard output. The reference is part of the
//! generator.

use std::collections::BTreeSet;

use clap::{Arg, ArgMatches, Command};
use sdk_generator::config::reference::SECTIONS;
use sdk_generator::config_page;
use sdk_generator::diagnostics::did_you_mean;

use crate::console;
use crate::error::Error;

/// Returns the arguments of the command.
pub fn command() -> Command {
    let section = Arg::new("SECTION").help("a section, such as operations; by default, all");
    Command::new("docs")
        .about("Prints the reference of `sdk.yaml`: each setting with its type, default and an example.")
        .arg(section)
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Run`] if the section does not exist.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    let page = match matches.get_one::<String>("SECTION") {
        None => config_page::render(),
        Some(name) => section(name)?,
    };
    console::print(page);
    Ok(())
}

/// Returns the reference of a section and of the sections within it.
fn section(wanted: &str) -> Result<String, Error> {
    let first = |path: &'static str| path.split('.').next().unwrap_or_default();
    let text: String = SECTIONS
        .iter()
        .filter(|section| !wanted.is_empty() && first(section.path) == wanted)
        .map(|section| config_page::render_section(section))
        .collect();
    if !text.is_empty() {
        return Ok(text.trim_start().to_owned());
    }
    // A setting that is no section, such as `keep`.
    let setting = SECTIONS.iter().filter(|section| section.path.is_empty()).find_map(|section| {
        let setting = section.settings.iter().find(|setting| setting.key == wanted)?;
        Some(config_page::setting_text(section, setting))
    });
    if let Some(text) = setting {
        return Ok(text.trim_start().to_owned());
    }
    let names: BTreeSet<&str> =
        SECTIONS.iter().map(|section| first(section.path)).filter(|name| !name.is_empty()).collect();
    let close = did_you_mean(wanted, names.iter().copied(), |name| format!("`{name}`"));
    let all = || format!("use one of `{}`", names.iter().copied().collect::<Vec<_>>().join("`, `"));
    let shown = wanted.escape_debug();
    Err(Error::run(format!("there is no section `{shown}`; {}", close.unwrap_or_else(all))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_includes_sections_within_it() {
        let text = section("errors").expect("a section");
        assert!(text.starts_with("## `errors`\n") && text.contains("\n## `errors.codes.NAME`\n"), "{text}");
        assert!(!text.contains("## `paging"), "{text}");
        let Err(Error::Run(message)) = section("error") else { panic!("there is no such section") };
        assert_eq!(message, "there is no section `error`; did you mean `errors`?");
        assert!(section("").is_err());
        let text = section("keep").expect("a setting of the root");
        assert!(text.starts_with("### `keep`\n") && text.contains("keep: [pets.yaml]"), "{text}");
    }
}
