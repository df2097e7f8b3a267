//! The reference of `sdk.yaml`: the meaning of each setting.
//!
//! In: nothing. Out: the sections of `sdk.yaml`, and their documentation in Markdown. The parser only accepts settings
//! that are listed here, so the reference is complete.

mod always_present;
mod annotations;
mod api;
mod behavior;
mod calls;
mod credentials;
mod finders;
mod handwritten;
mod hosts;
mod lint;
mod oauth;
mod package;
mod paging;
mod removals;
mod retry;
mod secrets;
mod section;
mod sources;
mod streams;
mod subset;
mod uploads;
mod waits;
mod webhooks;

pub(crate) use self::always_present::ALWAYS_PRESENT;
pub(crate) use self::annotations::WORDS as ANNOTATION_WORDS;
pub(crate) use self::api::{GROUP, MASK, OPERATION, RESOURCE, RESULT, RETRY_ON, STREAM};
pub(crate) use self::behavior::{ALREADY_EXISTS, DERIVES, ERROR_CODE, ERRORS, FORMS};
pub(crate) use self::calls::{COMPRESSION, CONDITIONAL, IDEMPOTENCY_KEY, POLL_RESULT, POLLER};
pub(crate) use self::credentials::{BASIC, EXCHANGE, EXCHANGE_SOURCE, SCHEME, SCHEME_HEADER, VALUE, VARIANT};
pub(crate) use self::finders::FINDER;
pub(crate) use self::handwritten::{EXAMPLE, MODULE, PAGE};
pub(crate) use self::hosts::{ENDPOINT, HOST, HOST_HEADER};
pub(crate) use self::lint::LINT;
pub(crate) use self::oauth::{OAUTH, OAUTH_ENV};
pub(crate) use self::package::{PACKAGE, ROOT};
pub(crate) use self::paging::{PAGE_HEADER, PAGING};
pub(crate) use self::retry::RETRY;
pub(crate) use self::secrets::SECRET;
pub use self::section::{Section, Setting};
pub(crate) use self::sources::SOURCE;
pub(crate) use self::streams::{STREAM_SELECT, STREAMS};
pub(crate) use self::subset::{SELECTION, SUBSET};
pub(crate) use self::uploads::{UPLOAD, UPLOAD_REQUEST, UPLOAD_SESSION, UPLOAD_STORAGE};
pub(crate) use self::waits::{PARTS, WAIT};
pub(crate) use self::webhooks::{WEBHOOK_KIND, WEBHOOK_VERIFY, WEBHOOKS};

/// All sections, in the order of the reference.
pub const SECTIONS: &[&Section] = &[
    &ROOT,
    &PACKAGE,
    &SUBSET,
    &SELECTION,
    &LINT,
    &SOURCE,
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
    &RETRY,
    &RETRY_ON,
    &STREAM,
    &MASK,
    &RESULT,
    &DERIVES,
    &ALWAYS_PRESENT,
    &PAGING,
    &PAGE_HEADER,
    &STREAMS,
    &STREAM_SELECT,
    &WAIT,
    &PARTS,
    &FINDER,
    &POLLER,
    &POLL_RESULT,
    &UPLOAD,
    &UPLOAD_STORAGE,
    &UPLOAD_REQUEST,
    &UPLOAD_SESSION,
    &WEBHOOKS,
    &WEBHOOK_KIND,
    &WEBHOOK_VERIFY,
    &IDEMPOTENCY_KEY,
    &CONDITIONAL,
    &COMPRESSION,
    &FORMS,
    &ERRORS,
    &ERROR_CODE,
    &ALREADY_EXISTS,
    &SECRET,
    &MODULE,
    &EXAMPLE,
    &PAGE,
];
