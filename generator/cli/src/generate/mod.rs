//! `generate`: from documents to a crate.
//!
//! In: documents and a folder. Out: the folder holds exactly what the generator made of the documents, or a report of
//! where it does not. How a document becomes a crate is not known here.

mod atomic_swap;
mod check;
mod difference;
mod input;
mod install_list;
mod messages;
mod options;
mod output_dir;
mod run;
mod staging;
mod stats;
mod tree_path;
mod write;

pub use self::options::{DefaultCrate, command};
pub use self::run::{run, write_crate};
