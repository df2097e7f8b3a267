//! The proposals for a configuration.
//!
//! In: the evidence, and the SDK that is generated with the settled proposals. Out: the text of `sdk.yaml`.

use std::fmt::{self, Display};

use crate::init::entry::Section;
use crate::init::paging::PagingProposals;
use crate::init::{
    Evidence, credentials, formats, idempotency, json_texts, package, secrets, streams, waits, webhooks,
};
use crate::ir::Api;

/// The comment at the top of the file.
const HEAD: &str = "\
# The settings of the SDK that its OpenAPI documents do not express. `sdkwright docs` prints the reference.
# `sdkwright init` created this file for you to edit. The comment above each setting states its evidence.
# Settings that the evidence does not confirm are commented out: remove the `#` to enable them.
";

/// The proposals.
#[derive(Clone, Debug)]
pub(crate) struct Proposals {
    package: Section,
    before: Vec<Section>,
    paging: PagingProposals,
    after: Vec<Section>,
}

impl Proposals {
    /// Creates the proposals for the documents.
    pub(crate) fn new(evidence: Evidence<'_>) -> Self {
        let package = package::section(evidence);
        Self {
            before: credentials::sections(evidence),
            paging: PagingProposals::new(evidence.api),
            after: vec![
                formats::section(evidence),
                json_texts::section(evidence),
                streams::section(evidence),
                waits::section(evidence),
                idempotency::section(evidence),
                webhooks::section(evidence),
                secrets::section(evidence),
            ],
            package,
        }
    }

    /// Removes the patterns that no operation matches, and counts the operations of the others. Returns `true` if it removed
    /// one.
    pub(crate) fn settle_paging(&mut self, api: &Api) -> bool {
        self.paging.settle(api)
    }

    /// Comments out the setting at this path, because it causes a diagnostic. Returns `true` if it was not commented out
    /// yet.
    pub(crate) fn reject(&mut self, path: &[String]) -> bool {
        let [key, name, ..] = path else { return false };
        if key == "paging" {
            return self.paging.reject(name);
        }
        let sections = std::iter::once(&mut self.package).chain(&mut self.before).chain(&mut self.after);
        let mut is_new = false;
        for section in sections.filter(|section| section.key == key) {
            let is_list = name.parse::<usize>().is_ok();
            for entry in section.entries.iter_mut().filter(|entry| entry.key == *name || is_list) {
                is_new |= std::mem::take(&mut entry.is_settled);
            }
        }
        is_new
    }

    /// Comments out all settings. Returns `true` if there was one.
    pub(crate) fn reject_all(&mut self) -> bool {
        let sections = std::iter::once(&mut self.package).chain(&mut self.before).chain(&mut self.after);
        let mut has_changed = self.paging.reject_all();
        for entry in sections.flat_map(|section| &mut section.entries) {
            has_changed |= std::mem::take(&mut entry.is_settled);
        }
        has_changed
    }
}

impl Display for Proposals {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = HEAD.to_owned();
        let paging = self.paging.section();
        let sections = std::iter::once(&self.package).chain(&self.before).chain([&paging]).chain(&self.after);
        sections.for_each(|section| section.write(&mut text));
        formatter.write_str(&text)
    }
}
