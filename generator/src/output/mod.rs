//! The stage from tokens and embedded files to the text of every file.
//!
//! Takes the parts of the crate with a function that returns the tokens of a part, finished texts, and the embedded
//! files of the runtime. Returns a [`SourceTree`]. Does not know what an API is.

mod comment;
pub mod embed;
pub mod format;
mod tree;

use proc_macro2::TokenStream;

pub use self::comment::BREAK as DOC_BREAK;
pub use self::tree::SourceTree;
use crate::parallel;

/// A Rust file before it is printed.
pub struct Module<'a> {
    /// The path in the folder of the crate.
    pub path: String,
    /// The first line, without the slashes, which states the origin of the file.
    pub header: String,
    /// The tokens at the start of the file. They are not empty if there are imports.
    pub tokens: TokenStream,
    /// The imports, which are written before the items but requested after the last one.
    pub imports: Box<dyn FnOnce() -> TokenStream + 'a>,
    /// The items that follow. They are converted to tokens one by one, because those of a file with thousands of types
    /// would take more memory than everything else.
    pub items: Box<dyn Iterator<Item = TokenStream> + 'a>,
}

impl Module<'_> {
    /// Creates a file without further items.
    pub fn new(path: String, header: String, tokens: TokenStream) -> Self {
        Self {
            path,
            header,
            tokens,
            imports: Box::new(TokenStream::new),
            items: Box::new(std::iter::empty()),
        }
    }
}

/// Tokens that are not a valid Rust file, which is always a bug in the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The path of the file.
    pub path: String,
    /// The syntax error.
    pub message: String,
}

/// Returns the whole crate: the printed parts, the finished texts, and the runtime with the requested optional modules.
pub fn tree<'a, P: Sync>(
    parts: &[P],
    module: impl Fn(&P) -> Module<'a> + Sync,
    texts: Result<Vec<(String, String)>, Malformed>,
    asked: &[String],
) -> Result<SourceTree, Vec<Malformed>> {
    let texts = texts.map_err(|malformed| vec![malformed])?;
    let mut tree = modules(parts, module)?;
    for (path, text) in texts.into_iter().chain(embed::files(asked)) {
        tree.insert(path, text);
    }
    Ok(tree)
}

/// Formats a Rust file like the files of an SDK. Keeps the first line and doc comments, and drops other comments.
///
/// The output of [`generate`](crate::generate), apart from copied files, is unchanged. Returns `None` if the text is
/// not valid Rust.
pub fn format_source(text: &str) -> Option<String> {
    let header = text.lines().next()?.strip_prefix("// ")?;
    format::file(header, text.parse().ok()?, std::iter::empty(), TokenStream::new).ok()
}

/// Returns only the printed parts.
pub fn modules<'a, P: Sync>(
    parts: &[P],
    module: impl Fn(&P) -> Module<'a> + Sync,
) -> Result<SourceTree, Vec<Malformed>> {
    let mut tree = SourceTree::default();
    for (path, text) in print(parts, module)? {
        tree.insert(path, text);
    }
    Ok(tree)
}

/// Prints all parts on one thread per processor. The result does not depend on the number of threads.
///
/// A part is converted to tokens on the thread that prints it, because tokens cannot be sent between threads.
fn print<'a, P: Sync>(
    parts: &[P],
    module: impl Fn(&P) -> Module<'a> + Sync,
) -> Result<Vec<(String, String)>, Vec<Malformed>> {
    let mut printed = parallel::par_map(parts, |part| {
        let Module { path, header, tokens, items, imports } = module(part);
        (path, format::file(&header, tokens, items, imports).map_err(|error| error.to_string()))
    });
    printed.sort();
    let mut files = Vec::with_capacity(printed.len());
    let mut malformed = Vec::new();
    for (path, text) in printed {
        match text {
            Ok(text) => files.push((path, text)),
            Err(message) => malformed.push(Malformed { path, message }),
        }
    }
    if malformed.is_empty() { Ok(files) } else { Err(malformed) }
}
