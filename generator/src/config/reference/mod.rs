//! The reference of `sdk.yaml`: the meaning of each setting.
//!
//! In: nothing. Out: the sections of `sdk.yaml`, and their documentation in Markdown. The parser only accepts settings
//! that are listed here, so the reference is complete.

mod api;
mod behavior;
mod calls;
mod credentials;
mod hosts;
mod oauth;
mod package;
mod paging;
mod section;
mod streams;

pub(crate) use self::api::{GROUP, MASK, OPERATION, RESOURCE, RESULT, RETRY_ON, STREAM};
pub(crate) use self::behavior::{ALREADY_EXISTS, DERIVES, ERROR_CODE, ERRORS, FORMS, WAIT};
pub(crate) use self::calls::{COMPRESSION, CONDITIONAL, IDEMPOTENCY_KEY, POLL_RESULT, POLLER};
pub(crate) use self::credentials::{BASIC, EXCHANGE, EXCHANGE_SOURCE, SCHEME, SCHEME_HEADER, VALUE, VARIANT};
pub(crate) use self::hosts::{ENDPOINT, HOST, HOST_HEADER};
pub(crate) use self::oauth::{OAUTH, OAUTH_ENV};
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
    &BASIC,
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
    &DERIVES,
    &PAGING,
    &PAGE_HEADER,
    &STREAMS,
    &STREAM_SELECT,
    &WAIT,
    &POLLER,
    &POLL_RESULT,
    &IDEMPOTENCY_KEY,
    &CONDITIONAL,
    &COMPRESSION,
    &FORMS,
    &ERRORS,
    &ERROR_CODE,
    &ALREADY_EXISTS,
    &SECRET,
    &EXAMPLE,
    &PAGE,
];
