//! Requests that are received again.

use super::*;

fn cache() -> ReplayCache {
    ReplayCache::new(Duration::from_secs(600), 2)
}

#[test]
fn id_is_new_once_until_it_is_forgotten() {
    let cache = cache();
    assert!(cache.is_new("a", now()));
    assert!(!cache.clone().is_new("a", now()));
    cache.forget("a");
    assert!(cache.is_new("a", now()));
    assert!(!cache.is_new("a", now() + Duration::from_secs(600)));
    assert!(cache.is_new("a", now() + Duration::from_secs(601)));
}

#[test]
fn number_of_ids_is_limited() {
    let cache = cache();
    assert!(["a", "b", "c"].iter().all(|id| cache.is_new(id, now())));
    assert!(!cache.is_new("c", now()));
    assert!(cache.is_new("a", now()));
}

#[test]
fn only_signed_facts_identify_a_request() {
    let receiver = |check: ReplayCache| Receiver::<Keyed>::new(SECRET).replay_check(check);
    let keyed = receiver(cache());
    let first = signed::<Keyed>(SECRET);
    assert_eq!(keyed.verify_at(first.headers(), first.body(), now()).unwrap().id(), "7");
    // The same event, signed later.
    let later =
        Sender::<Keyed>::new(SECRET).time(now() + Duration::from_secs(5)).request("opened", BODY).unwrap();
    let error = keyed.verify_at(later.headers(), later.body(), now()).unwrap_err();
    assert_eq!(error.to_string(), "the request has been received before");
    // A message with the signatures of two secrets is the same with only one of them.
    let signature = Keyed::SCHEME.signature.as_ref().unwrap();
    let digest = |header: String| {
        let headers = HeaderMap::from_iter([(
            HeaderName::from_static("shop-signature"),
            HeaderValue::try_from(header).unwrap(),
        )]);
        signature.verify(&headers, BODY.as_bytes(), &Secrets::new(SECRET).and(OTHER_SECRET)).unwrap().digest
    };
    let header = |secret: &str| {
        let request = Sender::<Keyed>::new(secret).time(now()).request("opened", BODY).unwrap();
        request.headers()["shop-signature"].to_str().unwrap().to_owned()
    };
    let other = header(OTHER_SECRET);
    let (_, code) = other.split_once(',').unwrap();
    assert_eq!(digest(format!("{},{code}", header(SECRET))), digest(other.clone()));
    // A forgery is not recorded.
    let cache = cache();
    let fresh = receiver(cache.clone());
    let forged = signed::<Keyed>(OTHER_SECRET);
    assert!(fresh.verify_at(forged.headers(), forged.body(), now()).is_err());
    assert!(cache.is_new("7", now()));
}
