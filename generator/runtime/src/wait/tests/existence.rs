use std::time::Duration;

use serde_json::Value;

use super::{Cluster, Headers, Nothing, Phase, Status, call, saying, steady};
use crate::call::Json;
use crate::client::Client;
use crate::tests::Memory;
use crate::wait::{Phased, WaitErrorKind, Waiter};

fn found(client: &Client) -> Waiter<Cluster> {
    Waiter::until_found(call(client), Json::<Cluster>::ACCEPT, Json::read)
}

fn gone(client: &Client) -> Waiter<Value, ()> {
    Waiter::until_gone(call(client), Json::<Value>::ACCEPT, Json::read).policy(steady())
}

fn completed(client: &Client) -> Waiter<Cluster> {
    Waiter::until_completed(call(client), Json::<Cluster>::ACCEPT, Json::read).policy(steady())
}

#[tokio::test]
async fn until_found_ends_on_first_success() {
    let service = saying(&[Status(404), Status(404), Nothing, Status(404), Phase("NEW")]);
    let cluster = found(&service.client()).await.unwrap();
    assert_eq!((cluster.phase.as_str(), service.requests().len()), ("NEW", 5));
}

#[tokio::test]
async fn until_found_times_out_after_two_minutes_of_404() {
    let service = saying(&[Status(404)]);
    let client = service.client();
    let error = found(&client).await.unwrap_err();
    assert!(error.is_timeout() && error.last().is_none(), "{error}");
    assert!(error.to_string().contains("the resource does not exist after 120s"), "{error}");
    assert!(error.to_string().contains("404"), "{error}");
    assert!(client.now() > Duration::from_secs(100) && client.now() <= Duration::from_secs(120));
    let polls = service.requests().len();
    assert!((10..30).contains(&polls), "{polls} polls");
}

#[tokio::test]
async fn until_found_with_timeout_tolerates_404_for_all_of_it() {
    let client = saying(&[Status(404)]).client();
    let error = found(&client).timeout(Duration::from_secs(600)).await.unwrap_err();
    assert!(error.is_timeout() && client.now() > Duration::from_secs(500), "{error}");
}

#[tokio::test]
async fn until_found_tolerates_404_between_consecutive_successes() {
    let service = saying(&[Phase("A"), Status(404), Phase("B"), Phase("C")]);
    let cluster = found(&service.client()).consecutive(2).await.unwrap();
    assert_eq!((cluster.phase.as_str(), service.requests().len()), ("C", 4));
}

#[tokio::test]
async fn existence_waits_end_with_permanent_errors() {
    for status in [400, 401, 403, 409] {
        let error = found(&saying(&[Status(status)]).client()).await.unwrap_err();
        assert_eq!(error.kind(), WaitErrorKind::Call, "{status}");
        let error = gone(&saying(&[Status(status)]).client()).await.unwrap_err();
        assert_eq!(error.kind(), WaitErrorKind::Call, "{status}");
    }
}

#[tokio::test]
async fn until_gone_polls_resource_without_phases() {
    let service = saying(&[Phase("UP"), Headers(503, &[("retry-after", "7")]), Phase("UP"), Status(404)]);
    let client = service.client();
    gone(&client).await.unwrap();
    assert_eq!(service.requests().len(), 4);
    assert!(client.now() >= Duration::from_secs(2 + 7));
    let error = gone(&Memory::saying(200, &[], "{}").client()).await.unwrap_err();
    assert!(error.to_string().contains("the resource still exists after 1800s"), "{error}");
}

#[tokio::test]
async fn until_gone_ends_in_gone_phase() {
    let service = saying(&[Phase("LEAVING"), Phase("GHOST")]);
    super::gone(&service.client()).await.unwrap();
    assert_eq!(service.requests().len(), 2);
    let ghost = Cluster { phase: "GHOST".into(), note: None };
    assert!(ghost.is_gone() && !ghost.is_completed() && !ghost.is_ready());
}

#[tokio::test]
async fn until_completed_polls_ready_resource_and_ends_in_failed_phase() {
    let service = saying(&[Phase("NEW"), Phase("UP"), Phase("DONE")]);
    let cluster = completed(&service.client()).await.unwrap();
    assert_eq!((cluster.phase.as_str(), service.requests().len()), ("DONE", 3));
    let error = completed(&saying(&[Phase("UP"), Phase("DOWN")]).client()).await.unwrap_err();
    assert!(error.is_failed(), "{error}");
    assert!(error.to_string().contains("the resource will not complete: `phase` is `DOWN`"), "{error}");
    let error = completed(&saying(&[Phase("UP")]).client()).await.unwrap_err();
    assert!(error.to_string().contains("the resource has not completed after 1800s"), "{error}");
}
