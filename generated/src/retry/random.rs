// Copied by sdkwright from sdk-runtime (src/retry/random.rs); do not edit.

//! Random numbers for jitter and idempotency keys. Not for secrets.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A pseudorandom number generator (SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators").
#[derive(Debug)]
pub(crate) struct Random {
    state: AtomicU64,
    /// The keys of a hash function, which distinguish the identifiers of this generator from those of others.
    keys: RandomState,
}

impl Random {
    /// Creates a generator with its own seed, taken from the standard library's hasher.
    pub(crate) fn new() -> Self {
        let keys = RandomState::new();
        Self { state: AtomicU64::new(keys.build_hasher().finish()), keys }
    }

    fn next(&self) -> u64 {
        const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut number = self.state.fetch_add(GAMMA, Ordering::Relaxed).wrapping_add(GAMMA);
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    /// Returns a random UUID (RFC 9562, 5.4).
    ///
    /// The bits are keyed hashes (SipHash with 128 random bits per generator), since 64 bits of state would repeat too early
    /// among many clients.
    pub(crate) fn uuid(&self) -> String {
        let number = self.next();
        let half = |index: u8| u128::from(self.keys.hash_one((index, number)));
        let bits = half(0) << 64 | half(1);
        let version = bits & !(0xF << 76) | 4 << 76;
        let text = format!("{:032x}", version & !(0b11 << 62) | 0b10 << 62);
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
    }

    /// Returns a random duration between zero and `longest`, in steps of a millionth.
    pub(crate) fn up_to(&self, longest: Duration) -> Duration {
        let millionths = u32::try_from(self.next() % 1_000_001).unwrap_or_default();
        (longest / 1_000_000).saturating_mul(millionths)
    }
}
