//! Lists that come in pages: a stream over all of them, or over what is in them.
//!
//! In: a call, how its list is paged, a model that is a page. Out: streams that send the same call again with the
//! token of the next page. A token is opaque; a URL in an answer is never followed, the token is cut out of it.
//! What depends on a model is compiled where an application uses it.

mod macros;
mod pager;
mod pages;
mod paging;
mod start_from;
mod token;

pub(crate) use self::macros::pages;
pub use self::pages::{Items, Paged, Pages};
pub use self::paging::Page;
pub(crate) use self::paging::Paging;

#[cfg(test)]
mod tests;
