use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderValue;

use super::{Attempt, Interceptor, Outcome, Rejection};
use crate::client::ClientBuilder;
use crate::error::{Error, ErrorKind};
use crate::operation::OperationInfo;
use crate::retry::RetryPolicy;
use crate::tests::{Memory, SelfWinding, get, reply};
use crate::transport::{BoxFuture, Clock, TransportError};

/// An interceptor that records its calls, and rejects one of them.
#[derive(Default)]
struct Notes {
    name: &'static str,
    clock: SelfWinding,
    lines: Arc<Mutex<Vec<String>>>,
    refuse_call: bool,
    /// The number of the attempt that is rejected; 0 rejects none.
    refuse_attempt: u32,
}

impl Notes {
    fn note(&self, line: String) {
        self.lines.lock().unwrap().push(format!("{} {line}", self.name).trim().to_owned());
    }
}

impl Interceptor for Notes {
    fn before_call(&self, operation: OperationInfo) -> BoxFuture<'_, Result<(), Rejection>> {
        self.note(format!("call {}", operation.id()));
        Box::pin(async { if self.refuse_call { Err("not on Fridays".into()) } else { Ok(()) } })
    }

    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        Box::pin(async move {
            self.clock.sleep(Duration::from_secs(1)).await;
            self.note(format!("attempt {} {}", attempt.number(), attempt.uri()));
            let before = attempt.headers().get("x-seen").map_or("", |value| value.to_str().unwrap());
            let seen = HeaderValue::from_str(&format!("{before}{}{}", self.name, attempt.number()))?;
            attempt.headers_mut().insert("x-seen", seen);
            if attempt.number() == self.refuse_attempt { Err("enough".into()) } else { Ok(()) }
        })
    }

    fn after_attempt(&self, outcome: &Outcome<'_>) {
        self.note(format!(
            "outcome {} {:?} {:?} {:?} {:?}",
            outcome.number(),
            outcome.status().map(|status| status.as_u16()),
            outcome.request_id(),
            outcome.error().map(Error::kind),
            outcome.retry_reason(),
        ));
    }
}

/// Returns the notes of one interceptor during a call, and the result of the call.
async fn noted(
    service: &Memory,
    notes: Notes,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Vec<String>, Result<serde_json::Value, Error>) {
    let lines = Arc::clone(&notes.lines);
    let builder = service.builder().clock(notes.clock.clone()).user_key("k", "planted").interceptor(notes);
    let result = get(&settings(builder).build().unwrap(), "u").await;
    let lines = lines.lock().unwrap().clone();
    (lines, result)
}

/// A service that responds with these statuses, in order.
fn statuses(statuses: &'static [u16]) -> Memory {
    let next = AtomicUsize::new(0);
    Memory::new(move |_| match statuses[next.fetch_add(1, Ordering::Relaxed)] {
        0 => Err(TransportError::connect("refused")),
        429 => Ok(reply(429, &[("retry-after", "7"), ("x-request-id", "r")], "")),
        status => Ok(reply(status, &[("x-request-id", "r")], "1")),
    })
}

fn twice(client: ClientBuilder) -> ClientBuilder {
    client.retry(RetryPolicy::new().max_attempts(3))
}

#[tokio::test]
async fn hooks_run_around_every_attempt() {
    let service = statuses(&[429, 0, 200]);
    let (lines, result) = noted(&service, Notes::default(), twice).await;
    assert_eq!(result.unwrap(), 1);
    assert_eq!(
        lines,
        [
            "call getUser",
            "attempt 1 https://api.example.com/v2/users/u",
            "outcome 1 Some(429) Some(\"r\") Some(Api) Some(RetryAfter)",
            "attempt 2 https://api.example.com/v2/users/u",
            "outcome 2 None None Some(Connect) Some(Backoff)",
            "attempt 3 https://api.example.com/v2/users/u",
            "outcome 3 Some(200) Some(\"r\") None None",
        ],
    );
    // A header that was added to one attempt is not sent with the next.
    let seen: Vec<_> = service.requests().iter().map(|request| request.headers()["x-seen"].clone()).collect();
    assert_eq!(seen, ["1", "2", "3"]);
}

#[tokio::test]
async fn first_interceptor_is_outermost() {
    let service = statuses(&[200]);
    let outer = Notes { name: "outer", ..Notes::default() };
    let (lines, clock) = (Arc::clone(&outer.lines), outer.clock.clone());
    let inner = Notes { name: "inner", lines: Arc::clone(&lines), clock: clock.clone(), ..Notes::default() };
    // A shared interceptor works in the same way.
    let builder = service.builder().clock(clock).user_key("k", "s");
    let client = builder.interceptor(outer).interceptor(Arc::new(inner)).build().unwrap();
    get(&client, "u").await.unwrap();
    let order: Vec<String> = lines.lock().unwrap().iter().map(|line| line[..10].to_owned()).collect();
    assert_eq!(order, ["outer call", "inner call", "outer atte", "inner atte", "inner outc", "outer outc"]);
    assert_eq!(service.requests()[0].headers()["x-seen"], "outer1inner1");
}

#[tokio::test]
async fn refused_call_sends_nothing() {
    let service = statuses(&[]);
    let (lines, result) = noted(&service, Notes { refuse_call: true, ..Notes::default() }, twice).await;
    let error = result.unwrap_err();
    assert_eq!(error.to_string(), "get user: an interceptor rejected the call: not on Fridays");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Intercepted, 0));
    assert!(!error.is_retryable() && !error.may_have_been_processed());
    assert_eq!(lines, ["call getUser"]);
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn refused_attempt_ends_the_call() {
    let service = statuses(&[429]);
    let (lines, result) = noted(&service, Notes { refuse_attempt: 2, ..Notes::default() }, twice).await;
    let error = result.unwrap_err();
    let message = error.to_string();
    assert_eq!(message, "get user: GET /v2/users/u: an interceptor rejected the call: enough (1 attempt)");
    assert_eq!(service.requests().len(), 1);
    assert_eq!(lines.len(), 4);
    assert!(error.may_have_been_processed());
}

#[tokio::test]
async fn timeout_during_attempt_is_reported() {
    let hanging = Memory::saying(200, &[], "1").hanging_after(0);
    let notes = Notes::default();
    let (lines, clock) = (Arc::clone(&notes.lines), notes.clock.clone());
    let builder = crate::Client::builder().transport(hanging).clock(clock.clone()).user_key("k", "s");
    let client = builder.interceptor(notes).timeout(Duration::from_secs(5)).build().unwrap();
    assert!(get(&client, "u").await.unwrap_err().is_timeout());
    assert_eq!(lines.lock().unwrap().last().unwrap(), "outcome 1 None None Some(Timeout) None");
    assert_eq!(clock.now(), Duration::from_secs(5));
}

#[tokio::test]
async fn hook_time_does_not_count_as_attempt_time() {
    let service = statuses(&[200]);
    let brief = |client: ClientBuilder| client.attempt_timeout(Duration::from_millis(10));
    let (_, result) = noted(&service, Notes::default(), brief).await;
    assert!(result.is_ok());
}

#[tokio::test]
async fn renewed_credentials_are_a_retry_reason() {
    let service = statuses(&[401, 200]);
    let notes = Notes::default();
    let lines = Arc::clone(&notes.lines);
    let source = || async { Ok("token".into()) };
    let builder = service.builder().set_source(&crate::service::ACCESS_TOKEN, source).interceptor(notes);
    get(&builder.build().unwrap(), "u").await.unwrap();
    assert_eq!(lines.lock().unwrap()[2], "outcome 1 Some(401) Some(\"r\") Some(Api) Some(Credentials)");
}

#[tokio::test]
async fn debug_hides_secrets() {
    #[derive(Default)]
    struct Printing(Mutex<String>);
    impl Interceptor for Printing {
        fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
            assert!(attempt.headers().contains_key("x-api-key") && attempt.headers().contains_key("cookie"));
            assert!(attempt.uri().query().unwrap().contains("planted"));
            *self.0.lock().unwrap() += &format!("{attempt:?} {:?}", attempt.headers());
            Box::pin(std::future::ready(Ok(())))
        }

        fn after_attempt(&self, outcome: &Outcome<'_>) {
            *self.0.lock().unwrap() += &format!("{outcome:?}");
        }
    }
    let service = Memory::saying(400, &[("x-token", "planted")], "{\"message\":\"planted\"}");
    let printing = Arc::new(Printing::default());
    let builder = service.builder().header_key("planted-1").query_key("planted-2").cookie_key("planted-3");
    let client = builder.interceptor(Arc::clone(&printing)).build().unwrap();
    let call = crate::call::Call::new(&client, &crate::tests::KEYS);
    crate::tests::GetValue::new(call).await.unwrap_err();
    let printed = printing.0.lock().unwrap().clone();
    assert!(printed.contains("Attempt") && printed.contains("Some(400)"), "{printed}");
    assert!(!printed.contains("planted"), "{printed}");
}
