// Copied from generator/runtime/src/retry/random.rs by `cargo xtask codegen`; edit it there.

//! Random numbers for jitter. Not for secrets.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A pseudorandom number generator (SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators").
#[derive(Debug)]
pub(crate) struct Random(AtomicU64);

impl Random {
    /// Creates a generator with its own seed, taken from the standard library's hasher.
    pub(crate) fn new() -> Self {
        Self(AtomicU64::new(RandomState::new().build_hasher().finish()))
    }

    fn next(&self) -> u64 {
        const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut number = self.0.fetch_add(GAMMA, Ordering::Relaxed).wrapping_add(GAMMA);
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    /// Returns a random duration between zero and `longest`, in steps of a millionth.
    pub(crate) fn up_to(&self, longest: Duration) -> Duration {
        let millionths = u32::try_from(self.next() % 1_000_001).unwrap_or_default();
        (longest / 1_000_000).saturating_mul(millionths)
    }
}
