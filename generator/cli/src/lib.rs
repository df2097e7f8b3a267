//! The command line of the generator: reads documents, writes crates, and reports problems.

pub mod command_line;
pub mod console;
pub mod error;
pub mod explain;
pub mod files;
pub mod generate;
pub mod inline;
pub mod line_diff;
pub mod sources;

#[cfg(test)]
mod scratch;
