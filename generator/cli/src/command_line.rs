//! Command lines: help, versions and errors, in the same format for every command.
//!
//! Takes a `clap` command and its arguments. Returns the matches, or an error on one line that quotes the invalid
//! argument and suggests another. The commands interpret the arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sdk_generator::diagnostics::did_you_mean;

use crate::console;
use crate::error::Error;

/// The format of the help of a command. Sections that a command does not have are left out.
const HELP_TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}\n";

/// Returns an option without a value, such as `--check`.
pub fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Returns an option with a value, such as `--name CRATE`.
pub fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(NonEmptyStringValueParser::new()).help(help)
}

/// Returns the option `--overlay FILE...`, which may be repeated.
pub fn overlay_option(help: &'static str) -> Arg {
    let overlay = Arg::new("overlay").long("overlay").value_name("FILE").num_args(1..);
    overlay.action(ArgAction::Append).value_parser(value_parser!(PathBuf)).help(help)
}

/// Parses the arguments of a command, without the name of the program.
///
/// Returns `None` after printing the help or the version, if requested. A command with subcommands prints its help if
/// there are no arguments.
///
/// # Errors
///
/// Returns [`Error::Run`] if the command does not accept an argument.
pub fn parse(command: Command, arguments: &[OsString]) -> Result<Option<ArgMatches>, Error> {
    let name = command.get_name().to_owned();
    let mut command = command.bin_name(name).no_binary_name(true);
    command.build();
    let addressed = addressed(&command, arguments).clone();
    let is_misspelled = command.has_subcommands()
        && addressed.get_name() == command.get_name()
        && arguments.first().is_some_and(|it| !it.to_string_lossy().starts_with('-'));
    let asks_for_help = !is_misspelled && arguments.iter().any(|it| it == "--help" || it == "-h");
    if asks_for_help || (arguments.is_empty() && addressed.has_subcommands()) {
        console::print(help(addressed));
        return Ok(None);
    }
    match command.try_get_matches_from(arguments) {
        Ok(matches) => Ok(Some(matches)),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            console::print(error);
            Ok(None)
        }
        Err(error) => Err(explained(&error, &addressed)),
    }
}

/// Returns the error for an argument that the command does not accept, with a reference to its help.
pub fn argument_error(command: &str, what: &str) -> Error {
    Error::run(format!("{what}; see `{command} --help`"))
}

/// Returns the subcommand to which the first arguments refer.
fn addressed<'a>(command: &'a Command, arguments: &[OsString]) -> &'a Command {
    let Some((name, rest)) = arguments.split_first() else { return command };
    command.find_subcommand(name).map_or(command, |command| addressed(command, rest))
}

/// Returns the help of a command, with the first paragraph of the help of its subcommands.
fn help(command: Command) -> StyledStr {
    let command = command.mut_subcommands(|command| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        command.about(about.split("\n\n").next().unwrap_or_default().to_owned())
    });
    command.help_template(HELP_TEMPLATE).render_help()
}

/// Returns an error of `clap` on one line.
fn explained(error: &clap::Error, command: &Command) -> Error {
    let text = error.to_string();
    let lines: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    let text = lines.join(" ");
    let what = text.strip_prefix("error: ").unwrap_or(&text);
    match suggestion(error, command) {
        Some(suggestion) => Error::run(format!("{what}; {suggestion}")),
        None => argument_error(command.get_bin_name().unwrap_or_default(), what),
    }
}

/// Returns a suggestion for an unknown command or option.
fn suggestion(error: &clap::Error, command: &Command) -> Option<String> {
    let unknown = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let names = command.get_subcommands().map(Command::get_name);
            did_you_mean(unknown(ContextKind::InvalidSubcommand)?, names, |name| format!("`{name}`"))
        }
        ErrorKind::UnknownArgument => {
            let wanted = unknown(ContextKind::InvalidArg)?.trim_start_matches('-');
            let options: Vec<&str> = command.get_arguments().filter_map(Arg::get_long).collect();
            if options.contains(&wanted) {
                return Some(format!("did you mean `--{wanted}`?"));
            }
            did_you_mean(wanted, options, |name| format!("`--{name}`"))
        }
        ErrorKind::InvalidValue => {
            let Some(ContextValue::Strings(values)) = error.get(ContextKind::ValidValue) else { return None };
            let values = values.iter().map(String::as_str);
            did_you_mean(unknown(ContextKind::InvalidValue)?, values, |value| format!("`{value}`"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command() -> Command {
        let spec = Arg::new("spec").long("spec").num_args(1..).action(ArgAction::Append);
        let generate = Command::new("generate")
            .arg(spec.value_parser(value_parser!(PathBuf)))
            .arg(option("out", "DIR", "the folder"))
            .arg(flag("check", "write nothing"))
            .arg(Arg::new("free"));
        Command::new("a tool").subcommand(generate).subcommand(Command::new("explain"))
    }

    fn parsed(line: &str) -> Result<Option<ArgMatches>, Error> {
        let arguments: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        parse(command(), &arguments)
    }

    fn message(line: &str) -> String {
        match parsed(line) {
            Err(Error::Run(message)) => message,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn values_follow_option_or_equals_sign() {
        let matches = parsed("generate --spec a b --out=c --spec d --check").unwrap().unwrap();
        let (_, matches) = matches.subcommand().unwrap();
        let spec: Vec<&PathBuf> = matches.get_many("spec").unwrap().collect();
        assert_eq!(spec, ["a", "b", "d"].map(PathBuf::from).iter().collect::<Vec<_>>());
        assert_eq!(matches.get_one::<String>("out").unwrap(), "c");
        assert!(matches.get_flag("check"));
        assert_eq!(matches.get_one::<String>("free"), None);
    }

    #[test]
    fn positional_arguments_are_counted() {
        let matches = parsed("generate a --check").unwrap().unwrap();
        assert_eq!(matches.subcommand().unwrap().1.get_one::<String>("free").unwrap(), "a");
        let expected = "unexpected argument 'c' found; see `a tool generate --help`";
        assert_eq!(message("generate a --out b c"), expected);
    }

    #[test]
    fn help_wins_over_errors() {
        assert!(parsed("generate --nonsense --help").unwrap().is_none());
        assert!(parsed("-h").unwrap().is_none());
        assert!(parsed("").unwrap().is_none());
    }

    #[test]
    fn argument_errors_are_one_line() {
        let hint = "; see `a tool generate --help`";
        let missing = format!("a value is required for '--out <DIR>' but none was supplied{hint}");
        assert_eq!(message("generate --out"), missing);
        assert_eq!(message("generate --out="), missing);
        let missing = format!("a value is required for '--spec <spec>...' but none was supplied{hint}");
        assert_eq!(message("generate --spec --check"), missing);
        let twice = format!("the argument '--out <DIR>' cannot be used multiple times{hint}");
        assert_eq!(message("generate --out a --out b"), twice);
        let value = format!("unexpected value 'yes' for '--check' found; no more were expected{hint}");
        assert_eq!(message("generate --check=yes"), value);
    }

    #[test]
    fn misspelled_names_get_a_suggestion() {
        let expected = "unexpected argument '--chekc' found; did you mean `--check`?";
        assert_eq!(message("generate --chekc"), expected);
        assert_eq!(message("generate a check"), "unexpected argument 'check' found; did you mean `--check`?");
        assert_eq!(
            message("generate -check"),
            "unexpected argument '-c' found; see `a tool generate --help`"
        );
        assert_eq!(message("genrate --help"), message("genrate"));
        assert_eq!(message("genrate"), "unrecognized subcommand 'genrate'; did you mean `generate`?");
        assert_eq!(message("nonsense"), "unrecognized subcommand 'nonsense'; see `a tool --help`");
    }
}
