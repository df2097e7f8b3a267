//! The formatter: tokens to the layout that a person would choose.
//!
//! `prettyplease` prints items without blank lines between them and does not format the contents of macros. A marker is
//! therefore inserted between items, and the printed marker is replaced with a blank line or the formatted macro.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, File, ImplItem, ImplItemMacro, Item, ItemMacro, Macro, MacroDelimiter, Path, TraitItem,
    TraitItemMacro, UseTree, Visibility,
};

use crate::output::comment;

/// Returns a Rust file with a header line. The header contains file names, which are untrusted: characters that could
/// end the comment or disguise its text become question marks. The tokens are followed by the imports, which are
/// requested after the last item, and by the items.
pub fn file(
    header: &str,
    tokens: TokenStream,
    items: impl Iterator<Item = TokenStream>,
    imports: impl FnOnce() -> TokenStream,
) -> syn::Result<String> {
    let visible = |letter: char| letter.is_ascii_graphic() || letter == ' ' || letter.is_alphanumeric();
    let header: String = header.chars().map(|letter| if visible(letter) { letter } else { '?' }).collect();
    let mut text = format!("// {header}\n\n");
    let mut before_imports = Before::Nothing;
    push_paragraphs(&mut text, tokens, &mut before_imports)?;
    let end_of_beginning = text.len();
    // An import and an item never belong to the same run.
    let mut before_items = match before_imports {
        Before::Nothing => Before::Nothing,
        Before::Something(_) => Before::Something(None),
    };
    for tokens in items {
        push_paragraphs(&mut text, tokens, &mut before_items)?;
    }
    let nothing_before = before_imports == Before::Nothing;
    let mut imported = String::new();
    push_paragraphs(&mut imported, imports(), &mut before_imports)?;
    // The first item has no blank line of its own if nothing was before it.
    if nothing_before && !imported.is_empty() && text.len() > end_of_beginning {
        imported.push('\n');
    }
    text.insert_str(end_of_beginning, &imported);
    Ok(text)
}

/// Appends the lines of items to a text, which may end with other items.
fn push_paragraphs(text: &mut String, tokens: TokenStream, before: &mut Before) -> syn::Result<()> {
    for line in paragraphs(syn::parse2(tokens)?, before)? {
        text.push_str(&line);
        text.push('\n');
    }
    Ok(())
}

/// The element before an item in its file or block.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    /// An attribute or an item, with its run if it belongs to one.
    Something(Option<(u8, bool)>),
}

/// Returns statements as in the body of a function, starting at column 0.
pub fn statements(tokens: TokenStream) -> syn::Result<Vec<String>> {
    let function: [TokenTree; 4] = [
        word("fn"),
        word("main"),
        Group::new(Delimiter::Parenthesis, TokenStream::new()).into(),
        Group::new(Delimiter::Brace, tokens).into(),
    ];
    let text = prettyplease::unparse(&syn::parse2(TokenStream::from_iter(function))?);
    let body = text.lines().skip(1);
    let mut lines: Vec<String> =
        body.map(|line| without_space_before_colon(line.strip_prefix("    ").unwrap_or(line))).collect();
    lines.pop();
    Ok(lines)
}

/// Returns a line of code with `"name": value` in the arguments of `json!`, which are printed as `"name" : value`.
fn without_space_before_colon(line: &str) -> String {
    let mut rest = line;
    let mut fixed = String::with_capacity(line.len());
    while let Some((before, after)) = rest.split_once("\" : ") {
        fixed.push_str(before);
        // A quotation mark inside a literal is escaped.
        fixed.push_str(if before.ends_with('\\') { "\" : " } else { "\": " });
        rest = after;
    }
    fixed + rest
}

/// Returns items as at the top level of a file.
pub fn items(tokens: TokenStream) -> syn::Result<Vec<String>> {
    lines(syn::parse2(tokens)?)
}

/// Returns the lines of a macro that contains items.
fn lines(file: File) -> syn::Result<Vec<String>> {
    paragraphs(file, &mut Before::Nothing)
}

/// Returns the lines of a file, or of items that follow others.
fn paragraphs(mut file: File, before: &mut Before) -> syn::Result<Vec<String>> {
    let mut macros = Vec::new();
    if !file.attrs.is_empty() {
        *before = Before::Something(None);
    }
    file.items = spaced(std::mem::take(&mut file.items), before, &mut macros)?;
    let mut lines = Vec::new();
    for line in prettyplease::unparse(&file).lines() {
        let code = line.trim_start();
        let indent = &line[..line.len() - code.len()];
        match marker(code) {
            None if line.contains(comment::BREAK) => lines.extend(comment::lines(indent, code)),
            None => lines.push(line.to_owned()),
            Some(BLANK) => lines.push(String::new()),
            Some(index) => {
                lines.extend(macros.get(index).into_iter().flatten().map(|line| indented(indent, line)))
            }
        }
    }
    Ok(lines)
}

fn indented(indent: &str, line: &str) -> String {
    if line.is_empty() { String::new() } else { format!("{indent}{line}") }
}

/// The marker of a blank line. Other markers are indexes of printed macros.
const BLANK: usize = usize::MAX;

/// The name of a marker. No item of an SDK has this name.
const MARKER: &str = "__line";

fn marker(line: &str) -> Option<usize> {
    line.strip_prefix(MARKER)?.strip_prefix("!(")?.strip_suffix(");")?.parse().ok()
}

/// Returns a marker as a macro call. It is built instead of parsed, because parsing would cost more than printing.
fn marker_call(index: usize) -> Macro {
    Macro {
        path: Ident::new(MARKER, Span::call_site()).into(),
        bang_token: Default::default(),
        delimiter: MacroDelimiter::Paren(Default::default()),
        tokens: TokenTree::from(Literal::usize_unsuffixed(index)).into(),
    }
}

fn marker_item(index: usize) -> Item {
    let semi_token = Some(Default::default());
    Item::Macro(ItemMacro { attrs: Vec::new(), ident: None, mac: marker_call(index), semi_token })
}

fn blank_in_impl() -> ImplItem {
    let semi_token = Some(Default::default());
    ImplItem::Macro(ImplItemMacro { attrs: Vec::new(), mac: marker_call(BLANK), semi_token })
}

fn blank_in_trait() -> TraitItem {
    let semi_token = Some(Default::default());
    TraitItem::Macro(TraitItemMacro { attrs: Vec::new(), mac: marker_call(BLANK), semi_token })
}

fn word(text: &str) -> TokenTree {
    Ident::new(text, Span::call_site()).into()
}

/// Returns the items with a marker before each one that starts a new paragraph.
fn spaced(items: Vec<Item>, before: &mut Before, macros: &mut Vec<Vec<String>>) -> syn::Result<Vec<Item>> {
    let mut spaced = Vec::with_capacity(items.len() * 2);
    for mut item in items {
        let run = run(&item);
        let here = std::mem::replace(before, Before::Something(run));
        if here != Before::Nothing && (run.is_none() || here != *before) {
            spaced.push(marker_item(BLANK));
        }
        match &mut item {
            Item::Mod(module) => {
                if let Some((_, items)) = &mut module.content {
                    *items =
                        crate::output::format::spaced(std::mem::take(items), &mut Before::Nothing, macros)?;
                }
            }
            Item::Impl(block) => {
                block.items = members(std::mem::take(&mut block.items), is_impl_macro, blank_in_impl);
            }
            Item::Trait(block) => {
                block.items = members(std::mem::take(&mut block.items), is_trait_macro, blank_in_trait);
            }
            Item::Macro(call) if is_block(call) => {
                macros.push(macro_lines(call)?);
                item = marker_item(macros.len() - 1);
            }
            Item::Macro(call) => {
                if let Some(table) = table_lines(call)? {
                    macros.push(table);
                    item = marker_item(macros.len() - 1);
                }
            }
            _ => {}
        }
        spaced.push(item);
    }
    Ok(spaced)
}

/// Returns the run of an item: adjacent items of the same run have no blank line between them.
fn run(item: &Item) -> Option<(u8, bool)> {
    match item {
        Item::Use(item) => Some((root(&item.tree), matches!(item.vis, Visibility::Inherited))),
        Item::Mod(item) if item.content.is_none() => Some((3, matches!(item.vis, Visibility::Inherited))),
        Item::Macro(item) if item.ident.is_none() && !is_block(item) && table(item).is_none() => {
            Some((4, false))
        }
        _ => None,
    }
}

/// Returns the origin of an import: the standard library, another crate, or this crate.
fn root(tree: &UseTree) -> u8 {
    match tree {
        UseTree::Path(path) if path.ident == "std" => 0,
        UseTree::Path(path) if ["crate", "self", "super"].iter().any(|it| path.ident == it) => 2,
        _ => 1,
    }
}

/// Returns the members of an impl or trait with blank lines between them, except between members for which `together`
/// returns `true`.
fn members<T>(items: Vec<T>, together: impl Fn(&T) -> bool, blank: impl Fn() -> T) -> Vec<T> {
    let mut spaced = Vec::with_capacity(items.len() * 2);
    let mut last = false;
    for (index, item) in items.into_iter().enumerate() {
        let joins = together(&item);
        if index > 0 && !(joins && last) {
            spaced.push(blank());
        }
        last = joins;
        spaced.push(item);
    }
    spaced
}

fn is_impl_macro(item: &ImplItem) -> bool {
    matches!(item, ImplItem::Macro(_) | ImplItem::Type(_))
}

fn is_trait_macro(item: &TraitItem) -> bool {
    matches!(item, TraitItem::Macro(_) | TraitItem::Type(_))
}

fn is_block(item: &ItemMacro) -> bool {
    item.ident.is_none() && matches!(item.mac.delimiter, MacroDelimiter::Brace(_))
}

/// Returns a macro call in braces: its items formatted like a file, or else its attributes and one line of tokens.
fn macro_lines(call: &ItemMacro) -> syn::Result<Vec<String>> {
    let tokens = &call.mac.tokens;
    let body = match syn::parse2::<File>(tokens.clone()) {
        Ok(file) => lines(file)?,
        Err(_) => {
            let Described { attributes, rest } = syn::parse2(tokens.clone())?;
            let mut body = attribute_lines(attributes)?;
            body.push(one_line(rest));
            body
        }
    };
    let mut lines = attribute_lines(call.attrs.clone())?;
    lines.push(format!("{}! {{", path_text(&call.mac.path)));
    lines.extend(body.iter().map(|line| indented("    ", line)));
    lines.push("}".to_owned());
    Ok(lines)
}

/// Returns attributes as they are printed before an item.
fn attribute_lines(attributes: Vec<Attribute>) -> syn::Result<Vec<String>> {
    if attributes.is_empty() {
        return Ok(Vec::new());
    }
    let mut placeholder: File = syn::parse_str("struct Described;")?;
    if let Some(Item::Struct(item)) = placeholder.items.first_mut() {
        item.attrs = attributes;
    }
    let mut lines = lines(placeholder)?;
    lines.pop();
    Ok(lines)
}

/// Splits a table, `name!(Words { row, row })`, into the tokens before the braces and those inside.
fn table(call: &ItemMacro) -> Option<(TokenStream, TokenStream)> {
    let mut tokens: Vec<TokenTree> = call.mac.tokens.clone().into_iter().collect();
    match tokens.pop() {
        Some(TokenTree::Group(rows)) if rows.delimiter() == Delimiter::Brace && !tokens.is_empty() => {
            Some((tokens.into_iter().collect(), rows.stream()))
        }
        _ => None,
    }
}

/// Returns a macro call with a table, with one row per line.
fn table_lines(call: &ItemMacro) -> syn::Result<Option<Vec<String>>> {
    let Some((head, rows)) = table(call) else { return Ok(None) };
    let attributes = attribute_lines(call.attrs.clone())?;
    let open = format!("{}!({} {{", path_text(&call.mac.path), one_line(head));
    let mut lines = Vec::new();
    let mut row = TokenStream::new();
    for token in rows {
        let ends = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        row.extend([token]);
        if ends {
            lines.push(format!("    {}", one_line(std::mem::take(&mut row)).trim_end()));
        }
    }
    if !row.is_empty() {
        lines.push(format!("    {}", one_line(row)));
    }
    if lines.is_empty() {
        lines.push(format!("{open}}});"));
    } else {
        lines.insert(0, open);
        lines.push("});".to_owned());
    }
    Ok(Some(attributes.into_iter().chain(lines).collect()))
}

fn path_text(path: &Path) -> String {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>().join("::")
}

struct Described {
    attributes: Vec<Attribute>,
    rest: TokenStream,
}

impl Parse for Described {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self { attributes: input.call(Attribute::parse_outer)?, rest: input.parse()? })
    }
}

/// Prints tokens that `prettyplease` cannot format, with the usual spaces between names, arrows, colons and commas.
fn one_line(tokens: TokenStream) -> String {
    let mut line = String::new();
    let mut word = false;
    let mut arrow = false;
    for token in tokens {
        match token {
            TokenTree::Punct(punct) => {
                let character = punct.as_char();
                if character == '-' {
                    line.push_str(" -");
                    arrow = true;
                } else if std::mem::take(&mut arrow) {
                    line.push(character);
                    line.push(' ');
                } else {
                    line.push(character);
                    let path = line.ends_with("::");
                    if matches!(character, ',' | ':') && punct.spacing() == Spacing::Alone && !path {
                        line.push(' ');
                    }
                }
                word = false;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                line.push_str(open);
                line.push_str(&one_line(group.stream()));
                line.push_str(close);
                word = true;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if word {
                    line.push(' ');
                }
                line.push_str(&token.to_string());
                word = true;
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn imports_are_asked_for_last_and_printed_first() {
        let seen = std::cell::RefCell::new(Vec::new());
        let items = [
            quote!(
                struct A;
            ),
            quote!(
                struct B(A);
            ),
        ];
        let items = items.into_iter().inspect(|_| seen.borrow_mut().push("item"));
        let imports = || {
            seen.borrow_mut().push("imports");
            quote!(
                use std::fmt;
                use crate::C;
            )
        };
        let text = file("Head", quote!(#![doc = " A module."]), items, imports).expect("Rust");
        let expected =
            "// Head\n\n//! A module.\n\nuse std::fmt;\n\nuse crate::C;\n\nstruct A;\n\nstruct B(A);\n";
        assert_eq!(text, expected);
        assert_eq!(*seen.borrow(), ["item", "item", "imports"]);
    }

    #[test]
    fn imports_are_separated_from_items_without_module_docs() {
        let items = [quote!(
            struct A;
        )];
        let imports = || {
            quote!(
                use crate::C;
            )
        };
        let text = file("Head", TokenStream::new(), items.into_iter(), imports).expect("Rust");
        assert_eq!(text, "// Head\n\nuse crate::C;\n\nstruct A;\n");
    }

    #[test]
    fn table_keeps_its_attributes() {
        let text = items(quote!(#[cfg(a)] table!(Words { 0 "b": b, });)).expect("Rust");
        assert_eq!(text, ["#[cfg(a)]", "table!(Words {", "    0 \"b\": b,", "});"]);
    }
}
