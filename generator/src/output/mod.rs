//! Tokens and embedded files in, the text of every file of the crate out.
//!
//! In: parts of the crate and a function that gives a part's tokens, texts that are finished already, and the files of
//! the runtime, which stand in this library as text. Out: a [`SourceTree`]. Does not know what an API is.

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
    /// Its path in the crate's folder.
    pub path: String,
    /// Its first line, without the slashes: where it comes from.
    pub header: String,
    /// What it begins with; it is not empty if there are imports.
    pub tokens: TokenStream,
    /// Its imports, which stand before the items and are asked for after the last one.
    pub imports: Box<dyn FnOnce() -> TokenStream + 'a>,
    /// The items that follow. They become tokens one after the other: those of a file with thousands of types would take
    /// more memory than everything else.
    pub items: Box<dyn Iterator<Item = TokenStream> + 'a>,
}

impl Module<'_> {
    /// A file that has all its tokens already.
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

/// Tokens that are no Rust file: an error of the generator, never of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The path of the file.
    pub path: String,
    /// What is wrong with the tokens.
    pub message: String,
}

/// The whole crate: the parts, printed; texts that are finished already; the runtime, with what was asked for of its
/// optional modules.
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

/// Formats a Rust file as the files of an SDK are formatted. Of its comments, the first line and the documentation stay.
///
/// What [`generate`](crate::generate) wrote, apart from copies, comes out as it is. `None` if the text is no Rust file.
pub fn format_source(text: &str) -> Option<String> {
    let header = text.lines().next()?.strip_prefix("// ")?;
    format::file(header, text.parse().ok()?, std::iter::empty(), TokenStream::new).ok()
}

/// The parts alone, printed.
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

/// Prints all parts, on as many threads as there are processors; the result does not depend on their number.
///
/// A part is turned into tokens on the thread that prints it, since tokens cannot be sent to another one.
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
