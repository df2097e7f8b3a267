use std::time::Duration;

use http::HeaderName;

use super::Memory;
use crate::cache::CachePolicy;
use crate::cache::entry::Entry;
use crate::response::RawResponse;

/// Returns the number of entries and their size.
fn usage(memory: &Memory) -> (usize, usize) {
    assert_eq!(memory.entries.len(), memory.order.len());
    assert_eq!(memory.vary.values().map(|(_, count)| count).sum::<usize>(), memory.entries.len());
    assert_eq!(memory.entries.values().map(|slot| slot.size).sum::<usize>(), memory.bytes);
    (memory.entries.len(), memory.bytes)
}

#[test]
fn cache_is_bounded_by_entries_and_bytes() {
    let raw = |size: usize| RawResponse {
        status: http::StatusCode::OK,
        headers: [(http::header::ETAG, "\"1\"".parse().unwrap())].into_iter().collect(),
        body: vec![b'1'; size].into(),
        received: Some(Duration::ZERO),
    };
    let entry = |size: usize| Entry::new(&raw(size)).unwrap().0;
    let names = || vec![HeaderName::from_static("accept")];
    let mut memory = Memory::new(&CachePolicy::new().max_entries(3).max_bytes(100_000));
    for number in 0..3 {
        memory.insert((number, number), names(), entry(10));
    }
    // The first entry was used last.
    assert!(memory.get(0).is_some());
    memory.insert((3, 3), names(), entry(10));
    assert!(memory.get(1).is_none() && memory.vary(1).is_none() && memory.get(0).is_some());
    assert_eq!(usage(&memory).0, 3);
    // An eighth is the most that one response takes.
    memory.insert((4, 4), names(), entry(12_500));
    assert!(memory.get(4).is_none());
    let mut memory = Memory::new(&CachePolicy::new().max_entries(1000).max_bytes(100_000));
    for number in 0..100 {
        memory.insert((number, number), names(), entry(9_000));
        assert!(usage(&memory).1 <= 100_000);
    }
    assert_eq!(usage(&memory).0, 10);
    // Variants of one request count separately, and replace each other only if they are the same.
    for number in 0..4 {
        memory.insert((7, 1_000 + number % 2), names(), entry(1));
    }
    assert_eq!((usage(&memory).0 >= 2, memory.vary(7).is_some()), (true, true));
    for policy in [CachePolicy::new().max_entries(0), CachePolicy::new().max_bytes(0)] {
        let mut memory = Memory::new(&policy);
        memory.insert((1, 1), names(), entry(1));
        assert_eq!(usage(&memory), (0, 0));
    }
}
