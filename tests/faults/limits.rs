//! Limits: each error names the setter that changes its limit, and many calls share few sockets.

use std::future::IntoFuture;
use std::io::Write;
use std::process::Command;
use std::time::Duration;

use confluent_cloud::{Client, ClientBuilder, Error, PollingPolicy, RetryPolicy};
use tokio::task::JoinSet;

use crate::scripted_server::{Server, Step, respond, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder};

const SECOND: Duration = Duration::from_secs(1);

/// Gets a user from a server with this response, through a client with these settings.
async fn get_error(
    steps: impl Fn(&SimulatedClock) -> Vec<Step> + Send + 'static,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Error {
    let clock = SimulatedClock::default();
    let server_clock = clock.clone();
    let server = Server::with_handler(move |_| steps(&server_clock));
    let client = settings(builder(&server, &clock)).build().expect("a client");
    client.iam_v2().users().get("u-1").await.expect_err("a limit")
}

fn assert_names(error: &Error, setter: &str) {
    assert!(error.to_string().contains(setter), "{setter}: {error}");
}

#[tokio::test]
async fn limits_of_a_call_name_their_setter() {
    let down = |_: &SimulatedClock| respond("503 Service Unavailable", &[], "");
    let later = |_: &SimulatedClock| respond("429 Too Many Requests", &[("Retry-After", "61")], "");
    let soon = |_: &SimulatedClock| respond("429 Too Many Requests", &[("Retry-After", "40")], "");
    let silent = |clock: &SimulatedClock| {
        let clock = clock.clone();
        vec![Step::Do(Box::new(move || clock.advance(60 * SECOND))), Step::Hold]
    };
    let once = RetryPolicy::none;
    let retry = RetryPolicy::new;
    assert_names(
        &get_error(|_| respond_json("200 OK", USER), |builder| builder.max_response_size(10)).await,
        "`ClientBuilder::max_response_size`",
    );
    assert_names(&get_error(silent, |builder| builder.retry(once())).await, "(`attempt_timeout`)");
    let timeout = |builder: ClientBuilder| builder.attempt_timeout(60 * SECOND).timeout(30 * SECOND);
    assert_names(&get_error(silent, timeout).await, "(`timeout`)");
    assert_names(&get_error(down, |builder| builder).await, "(`max_attempts`)");
    assert_names(&get_error(later, |builder| builder).await, "(`max_retry_after`)");
    assert_names(
        &get_error(soon, |builder| builder.retry(retry().max_elapsed(SECOND))).await,
        "(`max_elapsed`)",
    );
    assert_names(&get_error(soon, |builder| builder.timeout(30 * SECOND)).await, "(`timeout`)");
    assert_names(
        &get_error(down, |builder| builder.retry_budget(0)).await,
        "(`ClientBuilder::retry_budget`)",
    );
    // A call without retries has no limit that could be raised.
    let error = get_error(down, |builder| builder.retry(once())).await;
    assert!(!error.to_string().contains("not retried"), "{error}");
    let redirects = |_: &SimulatedClock| respond("307 Temporary Redirect", &[("Location", "u-1")], "");
    assert_names(&get_error(redirects, |builder| builder).await, "at most 5 are followed");
}

#[tokio::test]
async fn limits_of_lists_and_waits_name_their_setter() {
    let mut page = 0;
    let server = Server::with_handler(move |request| {
        page += 1;
        match request.line.contains("/clusters/") {
            true => respond_json("200 OK", r#"{"id":"lkc-1","status":{"phase":"PROVISIONING"}}"#),
            false => {
                respond_json("200 OK", format!(r#"{{"data":[],"metadata":{{"next":"?page_token={page}"}}}}"#))
            }
        }
    });
    let clock = SimulatedClock::default();
    let client = builder(&server, &clock).build().expect("a client");
    let error = client.iam_v2().users().list().items().max_empty_pages(3).next().await;
    assert_names(&error.expect("an item").expect_err("empty pages"), "`max_empty_pages`");
    let policy = PollingPolicy::new().timeout(Duration::ZERO);
    let wait = client.cmk_v2().clusters().get("lkc-1", "env-1").until_ready().policy(policy).await;
    assert!(wait.expect_err("no time").to_string().contains("(`timeout`)"));
    let server = Server::with_handler(|_| respond("503 Service Unavailable", &[], ""));
    let client = builder(&server, &clock).retry_budget(1_000).build().expect("a client");
    let wait = client.cmk_v2().clusters().get("lkc-1", "env-1").no_retry().until_ready();
    let error = wait.policy(PollingPolicy::new().max_failures(2)).await.expect_err("failures");
    assert!(error.to_string().contains("(`PollingPolicy::max_failures`)"), "{error}");
    assert_eq!(server.requests().len(), 3);
}

/// The variable that is set in the process with few descriptors.
const CHILD: &str = "SDK_TESTS_FEW_DESCRIPTORS";

/// A process may open 1,024 files by default, and each call in progress needs a socket.
#[cfg(unix)]
#[test]
fn ten_thousand_calls_need_few_descriptors() {
    if std::env::var_os(CHILD).is_some() {
        return run_many_calls();
    }
    let test = std::env::current_exe().expect("this program");
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -n 1024 && exec \"$0\" \"$@\""]).arg(test);
    shell.args(["--exact", "limits::ten_thousand_calls_need_few_descriptors", "--nocapture"]);
    let output = shell.env(CHILD, "1").output().expect("a shell");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("10000 calls succeeded"), "{text}\n{output:?}");
}

/// Makes 10,000 calls at once. The server is in the same process, so each call in progress needs two sockets.
fn run_many_calls() {
    let server = Server::with_handler(|_| respond_json("200 OK", USER));
    let url = server.url();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let results = runtime.block_on(async {
        let builder = Client::builder().control_plane_url(url).cloud_api_key("key", "secret");
        let client = builder.timeout(300 * SECOND).build().expect("a client");
        let mut calls = JoinSet::new();
        for _ in 0..10_000 {
            calls.spawn(client.iam_v2().users().get("u-1").into_future());
        }
        calls.join_all().await
    });
    let failed: Vec<_> = results.iter().filter_map(|result| result.as_ref().err()).take(3).collect();
    assert!(failed.is_empty(), "{failed:?}");
    assert!(server.connections() <= 256, "{}", server.connections());
    let _ = writeln!(std::io::stdout(), "{} calls succeeded", results.len());
}
