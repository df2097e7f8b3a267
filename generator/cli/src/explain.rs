//! `cargo xtask explain`: what a code of a message means, with documents that cause it and documents that do not.

use std::ffi::OsString;
use std::fmt::Write as _;

use sdk_generator::SpecFile;
use sdk_generator::diagnostics::{Code, did_you_mean};

use crate::command_line::{Accepts, Args};
use crate::console;
use crate::error::Failure;

const HELP: &str = "\
Explains a code of a message, such as E0104: the rule, what to do, a wrong document and a right one.

Usage: cargo xtask explain [CODE]

Without CODE, lists all codes.
";

const ACCEPTS: Accepts = Accepts { command: "explain", options: &[], free: 1 };

/// Runs the command.
pub fn run(args: &[OsString]) -> Result<(), Failure> {
    let Some(args) = Args::parse(args, ACCEPTS)? else {
        console::print(HELP);
        return Ok(());
    };
    match args.free().first() {
        None => console::print(list()),
        Some(code) => console::print(explanation(find(&code.to_string_lossy())?)),
    }
    Ok(())
}

/// The code that is meant; case does not matter.
fn find(wanted: &str) -> Result<Code, Failure> {
    let found = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(wanted));
    found.copied().ok_or_else(|| {
        let close = did_you_mean(wanted, Code::ALL.iter().map(|code| code.as_str()), str::to_owned);
        let close = close.unwrap_or_else(|| "`cargo xtask explain` lists them".to_owned());
        Failure::unable(format!("there is no code `{}`; {close}", wanted.escape_debug()))
    })
}

/// All codes by number, the errors first.
fn list() -> String {
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.as_str());
    codes.iter().map(|code| format!("{}  {}\n", code.as_str(), code.title())).collect()
}

fn explanation(code: Code) -> String {
    let mut text = format!("{}[{}]: {}\n", code.severity().as_str(), code.as_str(), code.title());
    let _ = writeln!(text, "\n{}", code.explanation());
    let Some(explained) = code.explained() else { return text };
    let _ = writeln!(text, "\n{}", explained.text);
    let _ = writeln!(text, "\nWhat to do: {}.", explained.help);
    for (title, files) in [("Wrong", explained.wrong), ("Right", explained.right)] {
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

    #[test]
    fn a_code_is_found_in_any_case() {
        assert_eq!(find("e0104").map(Code::as_str), Ok("E0104"));
        let Err(Failure::Unable(message)) = find("E104") else { panic!("E104 is no code") };
        assert!(message.starts_with("there is no code `E104`; did you mean E0104"), "{message}");
        assert!(run(&["--help".into()]).is_ok());
        assert!(run(&["E0104".into(), "E0105".into()]).is_err());
    }

    #[test]
    fn every_code_is_listed() {
        assert_eq!(list().lines().count(), Code::ALL.len());
        assert!(list().contains("E0104  reference leads nowhere\n"));
    }

    #[test]
    fn an_explanation_has_the_rule_and_both_documents() {
        let text = explanation(Code::Dangling);
        for part in [
            "error[E0104]: reference leads nowhere\n\nThe file exists",
            "RFC 6901",
            "\nWhat to do: correct the reference, or add what it refers to.\n",
            "\nWrong, openapi.yaml:\n\n    openapi: 3.0.3\n",
            "\nRight, openapi.yaml:\n",
        ] {
            assert!(text.contains(part), "{part:?} in:\n{text}");
        }
    }
}
