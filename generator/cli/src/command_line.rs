//! The command line: options by name, each with no value, one, or many.
//!
//! In: arguments and what the command knows. Out: [`Args`], or one line that says which argument is wrong.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::error::Failure;

/// How many values an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// None: it is there or not.
    Nothing,
    /// One.
    One,
    /// All up to the next option, at least one. It may be given again.
    Many,
}

/// What a command accepts.
#[derive(Clone, Copy, Debug)]
pub struct Accepts {
    /// The name of the command.
    pub command: &'static str,
    /// Its options, with their dashes.
    pub options: &'static [(&'static str, Takes)],
    /// How many arguments that belong to no option it takes at most.
    pub free: usize,
}

/// The arguments of a command, checked.
#[derive(Debug, Default)]
pub struct Args {
    given: Vec<(&'static str, Vec<OsString>)>,
    free: Vec<OsString>,
}

impl Args {
    /// Reads the arguments; nothing where help was asked for.
    pub fn parse(args: &[OsString], accepts: Accepts) -> Result<Option<Self>, Failure> {
        if args.iter().any(|it| it == "--help" || it == "-h") {
            return Ok(None);
        }
        let mut parsed = Self::default();
        let mut rest = args.iter().peekable();
        while let Some(arg) = rest.next() {
            if !is_option(arg) {
                parsed.free.push(arg.clone());
                continue;
            }
            let (name, inline) = split(arg);
            let Some(&(name, takes)) = accepts.options.iter().find(|(known, _)| OsStr::new(known) == name)
            else {
                return Err(accepts.wrong(&format!("unknown option `{}`", name.display())));
            };
            let mut values: Vec<OsString> = inline.into_iter().collect();
            if takes == Takes::Nothing && !values.is_empty() {
                return Err(accepts.wrong(&format!("`{name}` takes no value")));
            }
            let wanted = match takes {
                Takes::Nothing => 0,
                Takes::One => 1,
                Takes::Many => usize::MAX,
            };
            while values.len() < wanted && (takes == Takes::Many || values.is_empty()) {
                let Some(value) = rest.next_if(|it| !is_option(it)) else { break };
                values.push(value.clone());
            }
            parsed.add(name, takes, values, accepts)?;
        }
        match parsed.free.get(accepts.free) {
            Some(extra) => Err(accepts.wrong(&format!("unexpected argument `{}`", extra.display()))),
            None => Ok(Some(parsed)),
        }
    }

    fn add(
        &mut self,
        name: &'static str,
        takes: Takes,
        values: Vec<OsString>,
        accepts: Accepts,
    ) -> Result<(), Failure> {
        if takes != Takes::Nothing && values.iter().all(|it| it.is_empty()) {
            return Err(accepts.wrong(&format!("`{name}` needs a value")));
        }
        match self.given.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) if takes == Takes::Many => known.extend(values),
            Some(_) => return Err(accepts.wrong(&format!("`{name}` is given twice"))),
            None => self.given.push((name, values)),
        }
        Ok(())
    }

    /// Whether the option was given.
    pub fn has(&self, name: &str) -> bool {
        self.given.iter().any(|(known, _)| *known == name)
    }

    /// The values of the option as paths.
    pub fn paths(&self, name: &str) -> Vec<PathBuf> {
        let values = self.given.iter().filter(|(known, _)| *known == name).flat_map(|(_, values)| values);
        values.map(PathBuf::from).collect()
    }

    /// The value of the option as a path.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.paths(name).pop()
    }

    /// The value of the option as text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.path(name).map(|it| it.to_string_lossy().into_owned())
    }

    /// The arguments that belong to no option.
    pub fn free(&self) -> &[OsString] {
        &self.free
    }
}

impl Accepts {
    /// An error in the command line.
    pub fn wrong(&self, what: &str) -> Failure {
        Failure::unable(format!("{what}; see `cargo xtask {} --help`", self.command))
    }
}

fn is_option(arg: &OsStr) -> bool {
    arg.as_encoded_bytes().starts_with(b"-") && arg != "-"
}

/// Takes `--name=value` apart.
fn split(arg: &OsStr) -> (&OsStr, Option<OsString>) {
    match arg.to_str().and_then(|it| it.split_once('=')) {
        Some((name, value)) => (OsStr::new(name), Some(OsString::from(value))),
        None => (arg, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCEPTS: Accepts = Accepts {
        command: "codegen",
        options: &[("--spec", Takes::Many), ("--out", Takes::One), ("--check", Takes::Nothing)],
        free: 1,
    };

    fn parse(line: &str) -> Result<Option<Args>, Failure> {
        let args: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        Args::parse(&args, ACCEPTS)
    }

    fn message(line: &str) -> String {
        match parse(line) {
            Err(Failure::Unable(message)) => message,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn values_follow_their_option_or_its_equals_sign() {
        let args = parse("--spec a b --out=c --spec d --check").unwrap().unwrap();
        assert_eq!(args.paths("--spec"), ["a", "b", "d"].map(PathBuf::from));
        assert_eq!(args.path("--out"), Some(PathBuf::from("c")));
        assert!(args.has("--check"));
        assert_eq!(args.text("--name"), None);
    }

    #[test]
    fn free_arguments_are_counted() {
        assert_eq!(parse("a --check").unwrap().unwrap().free(), ["a"]);
        assert_eq!(message("a --out b c"), "unexpected argument `c`; see `cargo xtask codegen --help`");
    }

    #[test]
    fn help_wins_over_everything() {
        assert!(parse("--nonsense --help").unwrap().is_none());
        assert!(parse("-h").unwrap().is_none());
    }

    #[test]
    fn mistakes_are_one_line() {
        assert_eq!(message("--chekc"), "unknown option `--chekc`; see `cargo xtask codegen --help`");
        assert_eq!(message("--out"), "`--out` needs a value; see `cargo xtask codegen --help`");
        assert_eq!(message("--out="), "`--out` needs a value; see `cargo xtask codegen --help`");
        assert_eq!(message("--spec --check"), "`--spec` needs a value; see `cargo xtask codegen --help`");
        assert_eq!(message("--out a --out b"), "`--out` is given twice; see `cargo xtask codegen --help`");
        assert_eq!(message("--check=yes"), "`--check` takes no value; see `cargo xtask codegen --help`");
    }
}
