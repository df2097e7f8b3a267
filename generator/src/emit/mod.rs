//! The SDK as data and its names in, Rust as tokens out; the only place that writes Rust.
//!
//! In: [`Api`], [`Names`] and [`Options`]. Out: a [`Module`] for each [`Part`], and the texts that are no Rust. One
//! file here for each construct; each begins with a sample of what it writes. Names nothing, decides nothing about the
//! API, and knows no whitespace.

mod cfg;
pub mod contract_test;
mod doc_comment;
mod imports;
mod mention;
mod module;
mod operation;
mod package;
mod runtime_items;
mod snippet;
mod types;

use proc_macro2::{Ident, Span, TokenStream};

pub use self::types::fallback_docs::Origins;
use crate::config::Package;
use crate::emit::module::{group, resource};
use crate::emit::package::{
    example_programs, guide, lib_rs, manifest, readme, service, testing, transport_example,
};
use crate::emit::types::fallback_docs;
use crate::ir::{Api, GroupId, Operation, ResourceId, TypeId};
use crate::names::{Name, Names};
use crate::output::{Malformed, Module, embed};

/// Facts about the crate that is written.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// What the manifest says.
    pub package: &'a Package,
    /// Where the crate is going to stand.
    pub layout: Layout,
    /// The command that writes it, for the first line of each file.
    pub command: &'a str,
    /// The runtime that is copied into it.
    pub runtime: Runtime<'a>,
}

/// Where the crate is going to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In a workspace that has the facts about the package, the versions of dependencies and the lints.
    Workspace,
    /// Alone.
    Standalone,
}

/// The texts of the runtime that say what it is made of.
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    /// Its `src/lib.rs`: the modules and the public items.
    pub root: &'a str,
    /// Its manifest.
    pub manifest: &'a str,
    /// The manifest of its workspace: versions and lints.
    pub workspace: &'a str,
}

/// What every emitter gets.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The SDK as data.
    pub api: &'a Api,
    /// The names.
    pub names: &'a Names,
    /// Where each type is met first.
    pub origins: &'a Origins,
    /// Facts about the crate.
    pub options: Options<'a>,
}

/// A Rust file of the crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `src/lib.rs`
    Root,
    /// `src/guide.rs`
    Guide,
    /// `src/service.rs`
    Service,
    /// `src/testing/samples.rs`
    Samples,
    /// `src/common.rs`
    Common,
    /// A module above groups that is no group itself, such as `src/iam/mod.rs`: its path.
    Folder(Vec<Name>),
    /// A group's `mod.rs`.
    Group(GroupId),
    /// A group's `types.rs`.
    GroupTypes(GroupId),
    /// A resource's file.
    Resource(ResourceId),
    /// An example program: its place in [`example_programs::list`].
    Example(usize),
}

/// The parts of the crate, in no particular order.
pub fn parts(cx: Cx<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Root, Part::Service, Part::Samples];
    if !cx.api.guide.is_empty() {
        parts.push(Part::Guide);
    }
    if lib_rs::has_common(cx) {
        parts.push(Part::Common);
    }
    parts.extend(group::folders(cx).into_iter().map(Part::Folder));
    for (index, group) in cx.api.groups.iter().enumerate() {
        parts.push(Part::Group(GroupId(index)));
        if !group.types.is_empty() {
            parts.push(Part::GroupTypes(GroupId(index)));
        }
    }
    parts.extend((0..cx.api.resources.len()).map(|index| Part::Resource(ResourceId(index))));
    parts.extend((0..example_programs::list(cx).len()).map(Part::Example));
    parts
}

/// The tokens of a part.
pub fn module<'a>(cx: Cx<'a>, part: &Part) -> Module<'a> {
    match part {
        Part::Root => lib_rs::module(cx),
        Part::Guide => guide::module(cx),
        Part::Service => service::module(cx),
        Part::Samples => testing::module(cx),
        Part::Common => resource::common(cx),
        Part::Folder(path) => group::folder(cx, path),
        Part::Group(id) => group::module(cx, *id),
        Part::GroupTypes(id) => resource::group_types(cx, *id),
        Part::Resource(id) => resource::module(cx, *id),
        Part::Example(index) => example_programs::module(cx, *index),
    }
}

/// The files that are no Rust: path and text.
pub fn texts(cx: Cx<'_>) -> Result<Vec<(String, String)>, Malformed> {
    let mut texts = vec![
        ("Cargo.toml".to_owned(), manifest::text(cx)?),
        ("README.md".to_owned(), readme::text(cx)),
        ("rustfmt.toml".to_owned(), manifest::RUSTFMT.to_owned()),
        ("src/transport/example.md".to_owned(), transport_example::text(cx)),
    ];
    texts.extend(cx.api.programs.iter().map(|program| example_programs::copy(cx, program)));
    texts.extend(guide::texts(cx));
    texts.extend(testing::texts(cx));
    Ok(texts)
}

impl<'a> Options<'a> {
    /// The facts of a package that is written by this project, with the runtime that comes with this library.
    pub fn new(package: &'a Package, layout: Layout) -> Self {
        let runtime = Runtime { root: embed::ROOT, manifest: embed::MANIFEST, workspace: embed::WORKSPACE };
        Self { package, layout, command: "cargo xtask codegen", runtime }
    }
}

impl<'a> Cx<'a> {
    /// The name of the crate in Rust.
    fn crate_name(self) -> String {
        self.package_name().split('-').collect::<Vec<_>>().join("_")
    }

    /// The name of the package.
    fn package_name(self) -> &'a str {
        self.options.package.name.as_deref().unwrap_or("sdk")
    }

    /// What the API is called in prose.
    fn product(self) -> &'a str {
        self.options.package.product.as_deref().unwrap_or(self.package_name())
    }

    /// The first line of a file that is made from documents.
    fn header(self, files: &[String]) -> String {
        let from = match files {
            [] => "the API's documents".to_owned(),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [one, rest @ ..] => format!("{one} and {} more files", rest.len()),
        };
        let line = format!("Generated from {from} by `{}`; do not edit.", self.options.command);
        // A comment ends where the line ends, and the name of a file may hold anything.
        line.chars().map(|letter| if is_plain(letter) { letter } else { '\u{fffd}' }).collect()
    }
}

/// Whether a letter neither ends a line nor changes the direction of what follows it.
fn is_plain(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A name as a token.
fn ident(name: &Name) -> Ident {
    ident_of(name.as_str())
}

fn ident_of(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// The documentation of a type.
fn type_doc(cx: Cx<'_>, id: TypeId, width: usize) -> doc_comment::Doc {
    let def = &cx.api.types[id.0];
    let said = def.description.as_deref().filter(|text| !crate::markdown::line(text).is_empty());
    let otherwise = if said.is_some() { String::new() } else { fallback_docs::sentence(cx, id) };
    let mut doc = doc_comment::described(said, &otherwise, width);
    if def.deprecated {
        doc.paragraph("**Deprecated.**", width);
    }
    doc
}

/// `#[deprecated]` for an operation, with what is known about its end.
fn deprecated_operation(it: &Operation) -> TokenStream {
    match it.sunset.as_deref().filter(|_| it.deprecated) {
        Some(note) => {
            let note = crate::markdown::plain(note);
            quote::quote!(#[deprecated(note = #note)])
        }
        None => deprecated(it.deprecated),
    }
}

/// `#[deprecated]`, or nothing.
fn deprecated(it: bool) -> TokenStream {
    if it { quote::quote!(#[deprecated]) } else { TokenStream::new() }
}
