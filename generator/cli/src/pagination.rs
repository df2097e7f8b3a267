//! `pagination`: the operations that look like paginated lists, and which of them are streams.
//!
//! Takes documents and a configuration. Prints each operation with its evidence. The generator determines both.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use sdk_generator::PaginatedOperation;

use crate::command_line::option;
use crate::console::{self, count};
use crate::error::Error;
use crate::sources::Sources;

const ABOUT: &str = "\
Lists the operations that look like paginated lists, and which of them are streams.

An operation looks like a paginated list if it returns an array and has parameters, properties or headers that are
typical of one. It is a stream if a pattern in `paging` of the configuration matches it.";

const MESSAGE_FORMAT: &str = "\
print the list in this format:
human    a line for each operation, and the totals
json     one object per line, with `operation`, `method`, `path`, `evidence`, `pattern`, `reason`";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let path = || value_parser!(PathBuf);
    let spec = Arg::new("SPEC").required(true).num_args(1..).value_parser(path());
    let config = "use this configuration; by default, the `sdk.yaml` in the folder passed as `SPEC`";
    Command::new("pagination")
        .about(ABOUT)
        .arg(spec.help("documents, or folders of documents"))
        .arg(option("config", "FILE", config).value_parser(path()))
        .arg(
            option("message-format", "FORMAT", MESSAGE_FORMAT)
                .value_parser(["human", "json"])
                .hide_possible_values(true),
        )
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents or the configuration have errors, and [`Error::Run`] if they cannot be
/// read.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    let spec: Vec<PathBuf> = matches.get_many::<PathBuf>("SPEC").unwrap_or_default().cloned().collect();
    let config = matches.get_one::<PathBuf>("config");
    let sources = Sources::read(&spec, config.map(PathBuf::as_path))?;
    let listed = list(&sources).map_err(|problems| {
        let overlays = sources.overlays.iter().map(|it| &it.file);
        let files: Vec<_> =
            sources.documents.iter().chain(&sources.config).chain(overlays).cloned().collect();
        console::eprint(problems.render(&files, console::is_colored()));
        Error::check("cannot list the paginated operations: the documents or the configuration have errors")
    })?;
    match matches.get_one::<String>("message-format").map(String::as_str) {
        Some("json") => console::print(json_lines(&listed)),
        _ => console::print(lines(&listed)),
    }
    Ok(())
}

fn list(sources: &Sources) -> Result<Vec<PaginatedOperation>, sdk_generator::Diagnostics> {
    let config = sources.parse_config()?;
    Ok(sdk_generator::pagination(&sources.documents, &config)?.0)
}

/// Returns the list as text.
fn lines(operations: &[PaginatedOperation]) -> String {
    let mut text = String::new();
    for it in operations {
        let evidence = it.evidence.join(", ");
        let outcome = match (&it.pattern, &it.reason) {
            (Some(pattern), _) => format!("streamed by `{pattern}`"),
            (None, reason) => format!("not streamed: {}", reason.as_deref().unwrap_or("unknown")),
        };
        let _ = writeln!(text, "{} {} ({}): {outcome}; evidence: {evidence}", it.method, it.path, it.id);
    }
    let streamed = operations.iter().filter(|it| it.pattern.is_some()).count();
    let _ = writeln!(text, "{}, {streamed} streamed", count(operations.len(), "paginated list"));
    text
}

/// Returns the list as JSON, one object per line.
fn json_lines(operations: &[PaginatedOperation]) -> String {
    operations.iter().map(|it| format!("{}\n", it.to_json())).collect()
}

#[cfg(test)]
mod tests {
    use sdk_generator::SpecFile;

    use super::*;
    use crate::command_line::parse;

    const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema:
                type: object
                properties:
                  pets: {type: array, items: {type: string}}
                  next_cursor: {type: string}
  /owners:
    get:
      operationId: listOwners
      parameters:
        - {name: page, in: query, schema: {type: integer}}
      responses:
        '200': {description: Owners., content: {application/json: {schema: {type: array, items: {type: string}}}}}
";

    fn sources(config: &str) -> Sources {
        let documents = vec![SpecFile::new("pets.yaml", DOCUMENT)];
        let config = Some(SpecFile::new("sdk.yaml", config));
        Sources { documents, config, ..Sources::default() }
    }

    #[test]
    fn lists_are_printed_with_evidence_and_outcome() {
        let listed = list(&sources("paging: {cursors: {token: cursor, next: next_cursor}}")).unwrap();
        assert_eq!(
            lines(&listed),
            "GET /owners (listOwners): not streamed: no pattern in `paging` fits: there is no parameter `cursor`; \
             evidence: page\n\
             GET /pets (listPets): streamed by `cursors`; evidence: cursor, next_cursor\n\
             2 paginated lists, 1 streamed\n"
        );
        let json = json_lines(&listed);
        let last = "{\"evidence\":[\"cursor\",\"next_cursor\"],\"method\":\"GET\",\"operation\":\"listPets\",\
                    \"path\":\"/pets\",\"pattern\":\"cursors\",\"reason\":null}";
        assert_eq!((json.lines().count(), json.lines().last()), (2, Some(last)), "{json}");
    }

    #[test]
    fn documents_are_required() {
        assert!(parse(command(), &[]).is_err());
        assert!(parse(command(), &["a".into(), "--config".into(), "b".into()]).is_ok());
        assert!(parse(command(), &["a".into(), "--message-format".into(), "xml".into()]).is_err());
        assert!(list(&sources("paging: {cursors: {}}")).is_err());
    }
}
