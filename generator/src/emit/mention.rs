//! Names of other modules in tokens.
//!
//! ```text
//! pub created_at: ⟦crate model DateTime⟧,     // an item, by its module and name
//! pub spec: ⟦17⟧,                             // a type of the SDK, by its id
//! ⟦_ serde Serialize⟧                         // a trait that only has to be in scope
//! ```
//!
//! In: the item or type that an emitter interpolates into `quote!`. Out: a group without delimiters, which nothing else
//! emits. [`crate::emit::imports`] replaces each mention by the short name and imports it, so imports are never listed
//! separately from their uses. Does not know the file or the API.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};

use crate::ir::TypeId;

/// A type of the SDK; as a token it is the short name of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TypeName(pub(crate) TypeId);

impl ToTokens for TypeName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(mention([Literal::usize_unsuffixed(self.0.0).into()]));
    }
}

/// Appends a mention of an item of a module.
pub(super) fn append_item<'a>(tokens: &mut TokenStream, module: &[&'a str], name: &'a str) {
    tokens.append(mention(module.iter().copied().chain([name]).map(word)));
}

/// Appends a mention that brings a trait into scope and leaves no token.
pub(super) fn append_in_scope<'a>(tokens: &mut TokenStream, module: &[&'a str], name: &'a str) {
    let underscore = std::iter::once("_");
    tokens.append(mention(underscore.chain(module.iter().copied()).chain([name]).map(word)));
}

fn mention(tokens: impl IntoIterator<Item = TokenTree>) -> Group {
    Group::new(Delimiter::None, tokens.into_iter().collect())
}

fn word(text: &str) -> TokenTree {
    Ident::new(text, Span::call_site()).into()
}

/// A mention, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mention {
    /// A type of the SDK.
    Type(TypeId),
    /// An item of a module.
    Item {
        /// The path of the module.
        module: Vec<String>,
        /// The name of the item.
        name: String,
        /// `true` if the item only has to be in scope.
        in_scope: bool,
    },
}

impl Mention {
    /// Reads a token; `None` if it is not a mention.
    pub(super) fn from_token(token: &TokenTree) -> Option<Self> {
        let TokenTree::Group(group) = token else { return None };
        if group.delimiter() != Delimiter::None {
            return None;
        }
        let mut words: Vec<String> = group.stream().into_iter().map(|token| token.to_string()).collect();
        let name = words.pop()?;
        if words.is_empty() {
            return name.parse().ok().map(|index| Self::Type(TypeId(index)));
        }
        let in_scope = words.first().is_some_and(|word| word == "_");
        let module = words.split_off(usize::from(in_scope));
        Some(Self::Item { module, name, in_scope })
    }
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens, quote};

    use super::*;

    fn read_back(tokens: TokenStream) -> Option<Mention> {
        tokens.into_iter().next().and_then(|token| Mention::from_token(&token))
    }

    fn item(in_scope: bool) -> Option<Mention> {
        let module = ["crate", "model"].map(str::to_owned).to_vec();
        Some(Mention::Item { module, name: "Zero".to_owned(), in_scope })
    }

    #[test]
    fn mention_is_read_back_from_its_token() {
        let mut tokens = TokenStream::new();
        append_item(&mut tokens, &["crate", "model"], "Zero");
        assert_eq!(read_back(tokens), item(false));
        let mut tokens = TokenStream::new();
        append_in_scope(&mut tokens, &["crate", "model"], "Zero");
        assert_eq!(read_back(tokens), item(true));
        let tokens = TypeName(TypeId(17)).to_token_stream();
        assert_eq!(read_back(tokens), Some(Mention::Type(TypeId(17))));
    }

    #[test]
    fn other_tokens_are_not_mentions() {
        for tokens in [quote!(Zero), quote!((crate model Zero)), quote!(17), quote!({ 17 })] {
            assert_eq!(read_back(tokens), None);
        }
    }
}
