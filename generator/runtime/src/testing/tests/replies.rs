//! The replies of rules.

use super::*;

#[test]
fn replies_are_used_in_order_and_last_repeats() {
    let mock = Mock::new();
    let rule = mock
        .when(|client| get(client, "u"))
        .reply(json!(1))
        .then_reply(json!(2))
        .times(2)
        .then_reply(json!(3));
    let client = client(&mock);
    let replies: Vec<Value> = (0..5).map(|_| block_on(get(&client, "u")).unwrap()).collect();
    assert_eq!(replies, [1, 2, 2, 3, 3]);
    assert_eq!(rule.count(), 5);
}

#[test]
fn exhausted_rule_falls_back_to_earlier_rules() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u")).any_arguments().reply(json!("any")).times(1);
    mock.when(|client| get(client, "u")).reply(json!("u")).times(1);
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "u")).unwrap(), "u");
    assert_eq!(block_on(get(&client, "u")).unwrap(), "any");
    let error = failed(get(&client, "u"));
    let over = "no rule matches `getUser`, GET /users/u\n  rule 2, `getUser`: all its replies are used up\n  \
                rule 1, `getUser`: all its replies are used up";
    assert_eq!(source(&error), over);
}

#[test]
fn retry_waits_by_the_mock_clock() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u"))
        .fail(Fault::rate_limited(Duration::from_millis(6_500)))
        .then_fail(Fault::service_unavailable())
        .then_reply(json!(1));
    let started = std::time::Instant::now();
    assert_eq!(block_on(get(&client(&mock), "u")).unwrap(), 1);
    let requests = mock.requests();
    assert_eq!(requests.iter().map(Request::attempt).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(
        requests[1].sent_at() >= Duration::from_secs(7) && requests[1].sent_at() < Duration::from_secs(9)
    );
    assert!(mock.elapsed() >= requests[2].sent_at());
    assert!(started.elapsed() < Duration::from_secs(5), "the waits are not real");
    mock.verify().unwrap();
}

#[test]
fn failures_produce_their_errors() {
    type Is = fn(&Error) -> bool;
    let cases: [(Fault, Is); 12] = [
        (Fault::rate_limited(Duration::from_secs(7)), |error| {
            error.is_rate_limited()
                && error.retry_after() == Some(Duration::from_secs(7))
                && error.body().is_empty()
        }),
        (Fault::unauthorized(), |error| error.is_unauthorized() && error.code() == Some("unauthorized")),
        (Fault::forbidden(), Error::is_forbidden),
        (Fault::not_found(), Error::is_not_found),
        (Fault::conflict(), Error::is_conflict),
        (Fault::quota_exceeded(), Error::is_quota_exceeded),
        (Fault::server_error(), |error| error.may_have_been_processed() && error.is_retryable()),
        (Fault::service_unavailable(), |error| !error.may_have_been_processed() && error.is_retryable()),
        (Fault::html_page(), |error| {
            error.kind() == ErrorKind::Decode && error.to_string().contains("text/html instead of JSON")
        }),
        (Fault::connection_refused(), |error| error.is_connect() && !error.may_have_been_processed()),
        (Fault::connection_reset(), |error| {
            error.kind() == ErrorKind::Transport
                && error.may_have_been_processed()
                && error.status().is_none()
        }),
        (Fault::truncated_body(), |error| {
            error.kind() == ErrorKind::Transport && error.status().is_some_and(|status| status == 200)
        }),
    ];
    for (failure, is) in cases {
        let mock = Mock::new();
        mock.when(|client| get(client, "u")).fail(failure.clone());
        let error = failed(get(&client(&mock), "u").no_retry());
        assert!(is(&error), "{failure:?}: {error:?}");
    }
}

#[test]
fn timeouts_end_missing_and_slow_replies() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u")).fail(Fault::no_response());
    mock.when(|client| get(client, "slow")).reply(json!(1)).delayed(Duration::from_secs(20));
    let client = mock.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = failed(get(&client, "u"));
    assert!(error.is_timeout() && mock.elapsed() == Duration::from_secs(30), "{error}");
    assert_eq!(block_on(get(&client, "slow")).unwrap(), 1);
    assert_eq!(mock.elapsed(), Duration::from_secs(50));
    let error = failed(get(&client, "slow").timeout(Duration::from_secs(19)));
    assert!(error.is_timeout() && mock.elapsed() == Duration::from_secs(69), "{error}");
}

/// A future that is kept without being polled does not block others.
#[test]
fn unpolled_call_does_not_stop_the_clock() {
    let mock = Mock::new();
    mock.when(|client| get(client, "rests")).reply(json!(1)).delayed(Duration::from_secs(1));
    mock.when(|client| get(client, "u")).reply(json!(2)).delayed(Duration::from_secs(5));
    let client = client(&mock);
    let mut rests = pin!(get(&client, "rests").into_future());
    assert!(rests.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(block_on(get(&client, "u")).unwrap(), 2);
    assert_eq!(mock.elapsed(), Duration::from_secs(5));
    assert_eq!(block_on(rests).unwrap(), 1);
    assert_eq!(mock.elapsed(), Duration::from_secs(5));
}

#[tokio::test]
async fn mock_serves_concurrent_calls_in_a_runtime() {
    let mock = Mock::new();
    for (id, seconds) in [("a", 3), ("b", 1), ("c", 2)] {
        mock.when(|client| get(client, id)).reply(json!(id)).delayed(Duration::from_secs(seconds));
    }
    let calls = ["a", "b", "c"].map(|id| {
        let (client, mock) = (client(&mock), mock.clone());
        tokio::spawn(async move { (get(&client, id).await.unwrap(), mock.elapsed().as_secs()) })
    });
    let mut ended = Vec::new();
    for call in calls {
        ended.push(call.await.unwrap());
    }
    assert_eq!(ended, [(json!("a"), 3), (json!("b"), 1), (json!("c"), 2)]);
}

#[test]
fn success_has_documented_status_and_shape() {
    let mock = Mock::new();
    mock.when(|client| create(client, &json!({}))).reply(json!({"id": "u"}));
    mock.when(|client| delete(client, "u")).reply(());
    mock.when(|client| Words { call: Call::new(client, &EXPORT) })
        .reply("id\n".to_owned())
        .then_reply_sample();
    let client = client(&mock);
    let created = block_on(create(&client, &json!({})).send()).unwrap();
    assert_eq!((created.status().as_u16(), created.request_id()), (201, Some("mock-1")));
    assert_eq!(block_on(delete(&client, "u").send()).unwrap().status(), 204);
    let export = || block_on(Words { call: Call::new(&client, &EXPORT) }.send()).unwrap();
    assert_eq!(export().body(), "id\n");
    let sample = export();
    assert_eq!(sample.headers()["content-type"], "text/csv");
    assert_eq!(sample.body(), "id\nu-1\n");
}

#[test]
fn reply_can_be_any_response() {
    let mock = Mock::new();
    let reply =
        Reply::new(226).header("x-extra", 7).header("x-request-id", "own").body("application/json", "[1]");
    mock.when(|client| get(client, "u"))
        .reply_with(reply)
        .then_reply_with(Reply::json(json!({"errors": [{"code": "gone"}]})).status(410))
        .then_reply_with(Reply::new(1_000))
        .then_reply_with(Reply::text("no JSON").header("x\n", "y"));
    let client = client(&mock);
    let response = block_on(get(&client, "u").send()).unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (226, Some("own")));
    assert_eq!((&response.headers()["x-extra"], response.body()), (&"7".parse().unwrap(), &json!([1])));
    assert_eq!(failed(get(&client, "u")).code(), Some("gone"));
    assert!(failed(get(&client, "u")).to_string().contains("1000 is not a valid status"));
    assert!(failed(get(&client, "u")).to_string().contains("cannot be sent"));
}

#[test]
fn reply_items_serves_pages() {
    let users: Vec<Value> = (0..5).map(|id| json!({"id": id})).collect();
    let mock = Mock::new();
    mock.when(list).reply_items(&users, 2);
    mock.when(topics).reply_items(&users, 3);
    let client = client(&mock);
    for _ in 0..2 {
        assert_eq!(block_on(list(&client).items().try_collect()).unwrap(), users);
    }
    let queries: Vec<_> = mock.requests().iter().map(|request| request.query_value("page_token")).collect();
    assert_eq!(queries[..3], [None, Some("2".to_owned()), Some("4".to_owned())]);
    assert_eq!(queries.len(), 6);
    assert_eq!(block_on(topics(&client).items().try_collect()).unwrap(), users);
    assert_eq!(mock.requests().len(), 8);
    assert_eq!(block_on(list(&client).page_token("3")).unwrap().items, users[3..]);
    assert_eq!(block_on(list(&client).page_token("none")).err().unwrap().status().unwrap(), 400);

    let mock = Mock::new();
    let words = ["a", "b", "c"].map(str::to_owned);
    mock.when(|client| plain(client, None)).reply_items(&words, 2);
    mock.when(|client| plain(client, Some(1))).any_query().reply_items(words.to_vec(), 2).times(4);
    let client = self::client(&mock);
    assert_eq!(block_on(plain(&client, Some(1)).items().try_collect()).unwrap(), words);
    assert_eq!(block_on(plain(&client, None).items().try_collect()).unwrap(), words);
}

#[test]
fn samples_come_from_the_documents() {
    let mock = Mock::new();
    assert_eq!(mock.sample(|client| get(client, "u")).unwrap(), json!({"id": "u-1", "name": "Ada"}));
    assert_eq!(sample::<Value>("createUser").unwrap()["name"], "Grace");
    let lacking = sample::<Value>("deleteUser").unwrap_err();
    assert!(lacking.to_string().contains("no sample for the operation `deleteUser`"), "{lacking}");
    assert!(sample::<u8>("getUser").unwrap_err().to_string().contains("has another type"));
    assert!(mock.sample(|client| get(client, "")).unwrap_err().to_string().contains("`id`"));
    mock.when(|client| get(client, "u")).reply_sample();
    mock.when(|client| bare(client, &UNDOCUMENTED)).reply_sample();
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "u")).unwrap()["name"], "Ada");
    assert!(failed(bare(&client, &UNDOCUMENTED)).to_string().contains("no sample"));
}
