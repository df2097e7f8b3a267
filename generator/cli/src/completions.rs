//! `completions`: a shell completion script for the commands and options of the tool.
//!
//! Takes a shell and the command line. Prints the script. `clap_complete` determines its contents.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::console;

const ABOUT: &str = "\
Prints a shell completion script.

To install it for Bash, run `sdkwright completions bash > ~/.local/share/bash-completion/completions/sdkwright`.";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let shell = Arg::new("SHELL").required(true).value_parser(value_parser!(Shell));
    Command::new("completions").about(ABOUT).arg(shell.help("the shell"))
}

/// Runs the command. `command` is the command line of the program, and `name` its name.
pub fn run(matches: &ArgMatches, mut command: Command, name: &str) {
    let Some(shell) = matches.get_one::<Shell>("SHELL").copied() else { return };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    console::print(String::from_utf8_lossy(&script));
}
