//! The memory of a cache: entries by fingerprint, within limits of their number and size.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use http::HeaderName;

use super::entry::Entry;
use super::fingerprint::Fingerprint;
use super::policy::CachePolicy;

/// The share of the bytes that an entry can take: one part of this number.
const MAX_SHARE: usize = 8;

/// The entries, ordered by their last use.
pub(super) struct Memory {
    policy: CachePolicy,
    entries: HashMap<Fingerprint, Slot>,
    /// The variants by the time of their last use.
    order: BTreeMap<u64, Fingerprint>,
    /// The headers that select the variants of a request, with the number of its variants.
    vary: HashMap<Fingerprint, (Arc<[HeaderName]>, usize)>,
    bytes: usize,
    time: u64,
}

struct Slot {
    entry: Arc<Entry>,
    primary: Fingerprint,
    size: usize,
    used: u64,
}

impl Memory {
    pub(super) fn new(policy: &CachePolicy) -> Self {
        Self {
            policy: policy.clone(),
            entries: HashMap::new(),
            order: BTreeMap::new(),
            vary: HashMap::new(),
            bytes: 0,
            time: 0,
        }
    }

    /// Returns the headers that select the variants of a request, if there is one.
    pub(super) fn vary(&self, primary: Fingerprint) -> Option<Arc<[HeaderName]>> {
        self.vary.get(&primary).map(|(names, _)| Arc::clone(names))
    }

    /// Returns an entry, which is then the last one to be removed.
    pub(super) fn get(&mut self, variant: Fingerprint) -> Option<Arc<Entry>> {
        self.time += 1;
        let slot = self.entries.get_mut(&variant)?;
        self.order.remove(&slot.used);
        slot.used = self.time;
        self.order.insert(self.time, variant);
        Some(Arc::clone(&slot.entry))
    }

    /// Adds an entry, and removes others until the limits are kept.
    pub(super) fn insert(
        &mut self,
        (primary, variant): (Fingerprint, Fingerprint),
        names: Vec<HeaderName>,
        entry: Entry,
    ) {
        self.remove(variant);
        let size = entry.size();
        if size > self.policy.max_bytes / MAX_SHARE || self.policy.max_entries == 0 {
            return;
        }
        while self.entries.len() >= self.policy.max_entries || self.bytes + size > self.policy.max_bytes {
            let Some((_, &oldest)) = self.order.first_key_value() else { break };
            self.remove(oldest);
        }
        self.time += 1;
        self.bytes += size;
        self.order.insert(self.time, variant);
        self.entries.insert(variant, Slot { entry: Arc::new(entry), primary, size, used: self.time });
        let (known, count) = self.vary.entry(primary).or_insert_with(|| (Arc::from([]), 0));
        *known = names.into();
        *count += 1;
    }

    /// Removes an entry, if there is one.
    pub(super) fn remove(&mut self, variant: Fingerprint) {
        let Some(slot) = self.entries.remove(&variant) else { return };
        self.order.remove(&slot.used);
        self.bytes -= slot.size;
        if let Some((_, count)) = self.vary.get_mut(&slot.primary) {
            *count -= 1;
            if *count == 0 {
                self.vary.remove(&slot.primary);
            }
        }
    }
}

#[cfg(test)]
mod tests;
