//! The initial configuration of an SDK.
//!
//! In: the documents, and the SDK that they describe without a configuration. Out: proposals for `sdk.yaml`, each with
//! its evidence. The caller generates with the settled ones and passes the result, which shows what each of them
//! matches. No other stage depends on this evidence: a setting has an effect only because it is in the configuration.

mod credentials;
mod entry;
mod environment;
mod formats;
mod idempotency;
mod json_texts;
mod package;
mod paging;
mod paging_candidate;
mod phases;
mod proposals;
mod scalar;
mod secrets;
mod settle;
mod streams;
mod waits;
mod webhooks;

use crate::ir::Api;
use crate::source::Document;
use crate::source_text::SpecFile;

pub(crate) use self::proposals::Proposals;
pub(crate) use self::settle::initial_config;

/// The sources of evidence.
#[derive(Clone, Copy)]
pub(crate) struct Evidence<'a> {
    /// The texts of the documents.
    pub(crate) files: &'a [SpecFile],
    /// The documents.
    pub(crate) documents: &'a [Document],
    /// The SDK without a configuration.
    pub(crate) api: &'a Api,
    /// `true` if the crate is a member of the workspace in its parent folder.
    pub(crate) is_member: bool,
}
