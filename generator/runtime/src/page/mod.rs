//! Lists that come in pages: a stream over all of them, or over what is in them.
//!
//! In: a call, how its list is paged, a model that is a page. Out: streams that send the same call again with the
//! token of the next page. A token is opaque; a URL in an answer is never followed, the token is cut out of it.
//! What depends on a model is compiled where an application uses it.

mod pager;
mod stream;
mod token;

pub use self::stream::{Items, Paged, Pages};

/// How a list is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// A page names the URL of the next one, whose query holds its token in the parameter of this name.
    Link(&'static str),
    /// A page names the token of the next one, for the parameter of this name.
    Token(&'static str),
    /// Pages are counted: the parameters for how many items to skip, and for how many to give.
    Offset(&'static str, &'static str),
}

/// One page of a list: a model that holds items, and perhaps says how to get the next page.
pub trait Page {
    /// What is listed.
    type Item;

    /// What the page says about the next one: its URL or its token, as the service wrote it.
    fn next_page(&self) -> Option<&str>;

    /// What is on the page.
    fn items(&self) -> &[Self::Item];

    /// What is on the page, taken out.
    fn into_items(self) -> Vec<Self::Item>;
}

/// A list that is the whole answer.
impl<T> Page for Vec<T> {
    type Item = T;

    fn next_page(&self) -> Option<&str> {
        None
    }

    fn items(&self) -> &[T] {
        self
    }

    fn into_items(self) -> Vec<T> {
        self
    }
}

/// Declares what a call of a list can do beside being sent: `Name -> Model, paging`.
macro_rules! pages {
    () => {};
    ($name:ident -> $page:ty, $paging:expr) => {
        impl $name {
            /// Starts with the page of this token, which [`Pages`](crate::Pages) gives, instead of the first one.
            #[inline]
            pub fn start_from(mut self, token: impl AsRef<str>) -> Self {
                self.call.start_from($paging, token.as_ref());
                self
            }

            /// A stream of everything that is listed, over all pages. A page is asked for when it is needed.
            #[inline]
            pub fn items(self) -> $crate::page::Items<$page> {
                $crate::page::Items::new(self.pages())
            }

            /// A stream of all pages. A page is asked for when it is needed.
            #[inline]
            pub fn pages(self) -> $crate::page::Pages<$page> {
                $crate::page::Pages::new(
                    self.call,
                    $paging,
                    $crate::call::Json::<$page>::ACCEPT,
                    $crate::call::Json::<$page>::read,
                )
            }
        }
    };
}

pub(crate) use pages;

#[cfg(test)]
mod tests;
