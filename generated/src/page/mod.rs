// Copied by sdkwright from sdk-runtime (src/page/mod.rs); do not edit.

//! Pagination: streams over the pages of a list, or over its items.
//!
//! Input: a call, the pagination style of its list, and a model that represents a page. Output: streams that repeat the
//! call with the token of the next page. Tokens are opaque. A next-page URL is followed only if the API requires it and
//! it is below the base URL of the call; otherwise, only the token is extracted from it. Code that depends on a model is
//! compiled in the application's crate.

mod facts;
mod guard;
mod macros;
mod pager;
mod pages;
mod paging;
mod position;
mod relation;
mod scalar;
mod select;
mod token;

pub(crate) use self::macros::pages;
pub use self::pages::{Items, Paged, Pages};
pub use self::paging::Page;
pub(crate) use self::paging::{PageFact, PagePlace, Paging};
pub(crate) use self::scalar::{Scalar, scalar_at, unescape};
