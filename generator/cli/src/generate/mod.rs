//! `generate`: from documents to a crate.
//!
//! Takes documents and a folder. Makes the folder contain exactly the generated files, or reports the differences. Does
//! not know how a crate is generated.

mod annotations;
mod atomic_swap;
mod check;
mod difference;
mod input;
mod install_list;
mod lock_file;
mod messages;
mod options;
mod output_dir;
mod run;
mod staging;
mod stats;
mod sunsets;
mod tree_path;
mod watch;
mod write;

pub use self::options::{DefaultCrate, check_command, command};
pub use self::run::{run, write_crate};
