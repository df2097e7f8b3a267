use std::error::Error as StdError;
use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;

use crate::auth::TokenSource;
use crate::client::Client;
use crate::error::ErrorKind;
use crate::model::Secret;
use crate::operation::{Exchange, Operation, Retry};
use crate::service::ACCESS_TOKEN;
use crate::tests::{GET, Memory, Sent, get, reply};
use crate::transport::{BoxFuture, Clock, Transport};

static TRADE: Operation = Operation {
    id: "exchangeToken",
    name: "exchange token",
    method: "POST",
    path: "/sts/token",
    host: GET.host,
    security: &[],
    retry: Retry::Idempotent,
};

static EXCHANGE: Exchange = Exchange {
    name: "access token",
    operation: &TRADE,
    fields: &[("grant_type", "urn:exchange")],
    subject: "subject_token",
    token: "access_token",
    expires_in: "expires_in",
    life: Duration::from_secs(900),
};

struct Outside(AtomicUsize);

impl TokenSource for Outside {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(Secret::from(format!("planted outside {number}"))) })
    }
}

/// A clock that a test sets.
#[derive(Clone, Default)]
struct Manual(Arc<AtomicUsize>);

impl Manual {
    fn set(&self, seconds: usize) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for Manual {
    fn now(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::Relaxed).try_into().unwrap())
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

/// A service that yields to other tasks before it responds.
struct Slow(Memory);

impl Transport for Slow {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        Box::pin(async move {
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            self.0.send(request).await
        })
    }
}

/// A service that issues the tokens `t0`, `t1` and so on, valid for this many seconds, and a client of it.
fn trading(life: u64) -> (Memory, Manual, Client) {
    let next = AtomicUsize::new(0);
    let service = Memory::new(move |request| {
        if request.uri().path() == "/sts/token" {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let body = format!(r#"{{"access_token":"planted-t{number}","expires_in":{life}}}"#);
            return Ok(reply(200, &[], body));
        }
        Ok(reply(200, &[], "1"))
    });
    let clock = Manual::default();
    (service.clone(), clock.clone(), client(service, clock))
}

fn client(service: Memory, clock: Manual) -> Client {
    let fields = vec![("identity_pool_id", "pool-1".to_owned())];
    let source = Outside(AtomicUsize::new(0));
    let builder = Client::builder().transport(Slow(service)).clock(clock);
    builder.set_exchange(&ACCESS_TOKEN, &EXCHANGE, fields, source).build().unwrap()
}

fn exchanges(service: &Memory) -> usize {
    service.requests().iter().filter(|it| it.uri().path() == "/sts/token").count()
}

fn last_token(service: &Memory) -> String {
    let requests = service.requests();
    requests.last().unwrap().headers()["authorization"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn token_is_exchanged_once_for_concurrent_calls() {
    let (service, _, client) = trading(900);
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(get(&client, "u").into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((exchanges(&service), service.requests().len()), (1, 101));
    let trade = &service.requests()[0];
    assert_eq!(trade.headers()["content-type"], "application/x-www-form-urlencoded");
    assert!(!trade.headers().contains_key("authorization"));
    let mut fields: Vec<&str> = std::str::from_utf8(trade.body()).unwrap().split('&').collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["grant_type=urn%3Aexchange", "identity_pool_id=pool-1", "subject_token=planted+outside+0"],
    );
    assert_eq!(last_token(&service), "Bearer planted-t0");
}

#[tokio::test]
async fn token_is_renewed_before_it_expires() {
    for (life, renewed) in [(900, 840), (100, 50)] {
        let (service, clock, client) = trading(life);
        get(&client, "u").await.unwrap();
        clock.set(renewed - 1);
        get(&client, "u").await.unwrap();
        assert_eq!(exchanges(&service), 1, "{life}");
        clock.set(renewed);
        get(&client, "u").await.unwrap();
        assert_eq!(exchanges(&service), 2, "{life}");
        assert_eq!(last_token(&service), "Bearer planted-t1");
    }
}

#[tokio::test]
async fn rejected_token_is_replaced_once() {
    let next = AtomicUsize::new(0);
    let service = Memory::new(move |request| {
        if request.uri().path() == "/sts/token" {
            let body = format!(r#"{{"access_token":"t{}"}}"#, next.fetch_add(1, Ordering::Relaxed));
            return Ok(reply(200, &[], body));
        }
        let good = request.headers()["authorization"] == "Bearer t1";
        Ok(if good { reply(200, &[], "1") } else { reply(401, &[], "") })
    });
    let refused = client(service.clone(), Manual::default());
    get(&refused, "u").no_retry().await.unwrap();
    assert_eq!((exchanges(&service), service.requests().len()), (2, 4));

    let never = Memory::new(|request| {
        let trade = request.uri().path() == "/sts/token";
        Ok(if trade { reply(200, &[], r#"{"access_token":"t"}"#) } else { reply(401, &[], "") })
    });
    let error = get(&client(never.clone(), Manual::default()), "u").await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.attempts(), exchanges(&never)), (2, 2));
}

#[tokio::test]
async fn exchange_failure_is_reported_by_the_call() {
    let body = r#"{"error":"invalid_grant","error_description":"expired"}"#;
    let service = Memory::saying(400, &[("x-request-id", "r")], body);
    let refused = client(service.clone(), Manual::default());
    let calls: Vec<_> = (0..10).map(|_| tokio::spawn(get(&refused, "u").into_future())).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(
            error.to_string(),
            "get user: the token exchange for the access token failed: exchange token: POST /sts/token: 400 \
             invalid_grant: expired (request r, 1 attempt)",
        );
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
        assert!(!error.may_have_been_processed());
        assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    }
    assert_eq!(service.requests().len(), 1);
    // The next call tries again.
    assert!(get(&refused, "u").await.is_err());
    assert_eq!(service.requests().len(), 2);
    let empty = Memory::saying(200, &[], r#"{"access_token":""}"#);
    let error = get(&client(empty, Manual::default()), "u").await.unwrap_err();
    assert!(error.to_string().contains("the response has no token"), "{error}");
}

#[tokio::test]
async fn token_is_kept_after_a_failed_renewal() {
    let trades = AtomicUsize::new(0);
    let service = Memory::new(move |request| {
        if request.uri().path() != "/sts/token" {
            return Ok(reply(200, &[], "1"));
        }
        let first = trades.fetch_add(1, Ordering::Relaxed) == 0;
        Ok(if first {
            reply(200, &[], r#"{"access_token":"t","expires_in":"900"}"#)
        } else {
            reply(400, &[], "")
        })
    });
    let clock = Manual::default();
    let client = client(service.clone(), clock.clone());
    get(&client, "u").await.unwrap();
    clock.set(850);
    get(&client, "u").await.unwrap();
    get(&client, "u").await.unwrap();
    assert_eq!(exchanges(&service), 2);
    clock.set(910);
    assert_eq!(get(&client, "u").await.unwrap_err().kind(), ErrorKind::Credentials);
}

#[tokio::test]
async fn exchange_survives_a_dropped_call() {
    let (service, _, client) = trading(900);
    let mut first = Box::pin(get(&client, "u").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(first.as_mut().poll(&mut context).is_pending());
    let second = tokio::spawn(get(&client, "u").into_future());
    tokio::task::yield_now().await;
    drop(first);
    second.await.unwrap().unwrap();
    assert_eq!(exchanges(&service), 1);
}
