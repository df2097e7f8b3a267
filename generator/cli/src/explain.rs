//! `explain`: the explanation of a diagnostic code, with documents that cause the diagnostic and documents that do not.
//!
//! Takes a code, and prints its explanation to standard output. The explanations are part of the generator.

use std::fmt::Write as _;

use clap::{Arg, ArgMatches, Command};
use sdk_generator::SpecFile;
use sdk_generator::diagnostics::{Code, did_you_mean};

use crate::console;
use crate::error::Error;
use crate::program::Program;

/// Returns the arguments of the command.
pub fn command() -> Command {
    let code = Arg::new("CODE").help("the code, such as E0104; without it, all codes are listed");
    let about = "Explains a diagnostic code: the rule, the fix, and an incorrect and a correct document.";
    Command::new("explain").about(about).arg(code)
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Run`] if the code does not exist.
pub fn run(matches: &ArgMatches, program: Program) -> Result<(), Error> {
    match matches.get_one::<String>("CODE") {
        None => console::print(list()),
        Some(code) => console::print(explanation(find(code, program)?)),
    }
    Ok(())
}

/// Returns the code with this name, ignoring case.
fn find(wanted: &str, program: Program) -> Result<Code, Error> {
    let found = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(wanted));
    found.copied().ok_or_else(|| {
        let close = did_you_mean(wanted, Code::ALL.iter().map(|code| code.as_str()), str::to_owned);
        let close = close.unwrap_or_else(|| format!("run `{}` for a list", program.explain));
        Error::run(format!("unknown code `{}`; {close}", wanted.escape_debug()))
    })
}

/// Returns all codes by severity and number.
fn list() -> String {
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| (code.severity(), code.as_str()));
    codes.iter().map(|code| format!("{}  {}\n", code.as_str(), code.title())).collect()
}

/// Returns the explanation of a code.
fn explanation(code: Code) -> String {
    let mut text = format!("{}[{}]: {}\n", code.severity().as_str(), code.as_str(), code.title());
    let explained = code.explanation();
    let _ = writeln!(text, "\n{}", explained.text);
    let _ = writeln!(text, "\nHelp: {}.", explained.help);
    for (title, files) in [("Incorrect", explained.wrong), ("Correct", explained.right)] {
        for SpecFile { name, text: example } in files {
            let _ = writeln!(text, "\n{title}, {name}:\n");
            for line in example.lines() {
                let _ = writeln!(text, "{}", format!("    {line}").trim_end());
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command_line::parse;

    #[test]
    fn code_is_found_in_any_case() {
        assert_eq!(find("e0104", Program::SDKWRIGHT).map(Code::as_str), Ok("E0104"));
        let Err(Error::Run(message)) = find("E104", Program::SDKWRIGHT) else { panic!("E104 is not a code") };
        assert!(message.starts_with("unknown code `E104`; did you mean E0104"), "{message}");
        assert!(parse(command(), &["--help".into()]).is_ok());
        assert!(parse(command(), &["E0104".into(), "E0105".into()]).is_err());
    }

    #[test]
    fn list_names_every_code() {
        assert_eq!(list().lines().count(), Code::ALL.len());
        assert!(list().contains("E0104  unresolved reference\n"));
    }

    #[test]
    fn explanation_has_rule_and_both_documents() {
        let text = explanation(Code::Dangling);
        for part in [
            "error[E0104]: unresolved reference\n\nThe reference cannot be resolved",
            "RFC 6901",
            "\nHelp: correct the reference, or add what it refers to.\n",
            "\nIncorrect, openapi.yaml:\n\n    openapi: 3.0.3\n",
            "\nCorrect, openapi.yaml:\n",
        ] {
            assert!(text.contains(part), "{part:?} in:\n{text}");
        }
    }
}
