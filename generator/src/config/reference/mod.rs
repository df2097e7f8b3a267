//! The reference of `sdk.yaml`: the meaning of each setting.
//!
//! In: nothing. Out: the sections of `sdk.yaml`, and their documentation in Markdown. The parser only accepts settings
//! that are listed here, so the reference is complete.

mod api;
mod behavior;
mod credentials;
mod hosts;
mod package;
mod paging;
mod section;
mod streams;

pub(crate) use self::api::{GROUP, MASK, OPERATION, RESOURCE, RESULT, RETRY_ON, STREAM};
pub(crate) use self::behavior::{ALREADY_EXISTS, ERROR_CODE, ERRORS, FORMS, WAIT};
pub(crate) use self::credentials::{
    EXCHANGE, EXCHANGE_SOURCE, OAUTH, OAUTH_ENV, SCHEME, SCHEME_HEADER, VALUE, VARIANT,
};
pub(crate) use self::hosts::{ENDPOINT, HOST, HOST_HEADER};
pub(crate) use self::package::{EXAMPLE, PACKAGE, PAGE, ROOT, SECRET};
pub(crate) use self::paging::{PAGE_HEADER, PAGING};
pub use self::section::{Section, Setting};
pub(crate) use self::streams::{STREAM_SELECT, STREAMS};

/// All sections, in the order of the reference.
pub const SECTIONS: &[&Section] = &[
    &ROOT,
    &PACKAGE,
    &HOST,
    &HOST_HEADER,
    &ENDPOINT,
    &SCHEME,
    &SCHEME_HEADER,
    &VARIANT,
    &EXCHANGE,
    &EXCHANGE_SOURCE,
    &OAUTH,
    &OAUTH_ENV,
    &VALUE,
    &GROUP,
    &RESOURCE,
    &OPERATION,
    &RETRY_ON,
    &STREAM,
    &MASK,
    &RESULT,
    &PAGING,
    &PAGE_HEADER,
    &STREAMS,
    &STREAM_SELECT,
    &WAIT,
    &FORMS,
    &ERRORS,
    &ERROR_CODE,
    &ALREADY_EXISTS,
    &SECRET,
    &EXAMPLE,
    &PAGE,
];
