//! The matching of requests, and their inspection.

use super::*;

#[test]
fn rule_answers_only_its_request() {
    let mock = Mock::new();
    let rule = mock.when(|client| get(client, "a b/c")).reply(json!({"id": 1}));
    assert_eq!(mock.requests().len(), 0, "making a rule sends nothing");
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "a b/c")).unwrap(), json!({"id": 1}));
    assert_eq!(rule.count(), 1);

    let error = failed(get(&client, "u-2"));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 1));
    let text =
        "no rule matches `getUser`, GET /users/u-2\n  rule 1, `getUser`: `id` is \"u-2\", not \"a b/c\"";
    assert_eq!(source(&error), text);
    assert!(error.to_string().contains("`id` is \"u-2\", not \"a b/c\""), "{error}");
    let error = failed(delete(&client, "u-2"));
    let text = "no rule matches `deleteUser`, DELETE /users/u-2\n  the other rules are for `getUser`";
    assert_eq!(source(&error), text);
    assert_eq!(mock.verify().unwrap_err().problems().len(), 2);
    assert_eq!(
        source(&failed(get(&self::client(&Mock::new()), "u"))).lines().last(),
        Some("  no rules are defined")
    );
}

#[test]
fn requests_are_kept_in_order() {
    let mock = Mock::new();
    mock.when(|client| create(client, &json!({}))).any_body().reply(json!(1));
    mock.when(list).any_arguments().reply_sample();
    let client = client(&mock);
    block_on(create(&client, &json!({"name": "Ada"}))).unwrap();
    mock.advance(Duration::from_secs(5));
    block_on(filtered(&client, &["a&b", "c"], 3)).unwrap();
    let [created, listed]: [Request; 2] = mock.requests().try_into().unwrap();
    assert_eq!((created.operation().id(), created.sent_at()), ("createUser", Duration::ZERO));
    assert_eq!(created.json(), Some(json!({"name": "Ada"})));
    assert_eq!(created.header("content-type"), Some("application/json"));
    assert_eq!(listed.sent_at(), Duration::from_secs(5));
    let query = [("name", "a&b"), ("name", "c"), ("size", "3")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(listed.query(), query);
    assert_eq!(listed.query_value("size").as_deref(), Some("3"));
    assert_eq!(mock.count(|client| create(client, &json!({"name": "Ada"}))), 1);
    assert_eq!(mock.count(|client| create(client, &json!({"name": "Eve"}))), 0);
}

#[test]
fn path_arguments_are_extracted() {
    let mock = Mock::new();
    let call = |client: &Client| Any { call: Call::new(client, &PAUSE).path("a:b").path("x/ü") };
    mock.when(call).reply(json!(1));
    let elsewhere = mock.builder().control_plane_url("https://proxy.example.com/base/path").build().unwrap();
    block_on(call(&elsewhere)).unwrap();
    let request = &mock.requests()[0];
    assert_eq!(request.url().to_string(), "https://proxy.example.com/base/path/users/a%3Ab:pause/x%2F%C3%BC");
    assert_eq!(request.arguments(), [("id", "a:b".to_owned()), ("what", "x/ü".to_owned())]);
    assert_eq!(request.argument("what").as_deref(), Some("x/ü"));
    assert_eq!(request.argument("other"), None);
}

#[test]
fn queries_are_compared_without_order() {
    let mock = Mock::new();
    mock.when(|client| filtered(client, &["a", "b"], 3)).reply_sample();
    let client = client(&mock);
    let mut call = Call::new(&client, &LIST);
    call.query("size", 3);
    call.query_list("name", ["a", "b"], ListStyle::Repeated);
    block_on(Users { call }).unwrap();
    for (names, size, difference) in [
        (&["b", "a"][..], 3, "`name` in the query is \"b\" and \"a\", not \"a\" and \"b\""),
        (&["a", "b"], 4, "`size` in the query is \"4\", not \"3\""),
        (&[], 3, "the query has no `name`"),
    ] {
        let error = block_on(filtered(&client, names, size)).err().unwrap();
        assert!(source(&error).ends_with(difference), "{error}");
    }
    let error = block_on(filtered(&client, &["a", "b"], 3).page_token("2")).err().unwrap();
    assert!(source(&error).ends_with("the query has an unexpected `page_token`, \"2\""), "{error}");
}

#[test]
fn bodies_are_compared_by_content() {
    let mock = Mock::new();
    let body = json!({"spec": {"name": "a", "tags": [1, 2]}, "a/b": true});
    mock.when(|client| create(client, &body)).reply(json!(1));
    let client = client(&mock);
    for (body, difference) in [
        (json!({"spec": {"name": "b", "tags": [1, 2]}, "a/b": true}), "/spec/name is \"b\", not \"a\""),
        (json!({"spec": {"name": "a", "tags": [1, 3]}, "a/b": true}), "/spec/tags/1 is 3, not 2"),
        (json!({"spec": {"name": "a", "tags": [1]}, "a/b": true}), "/spec/tags has 1 elements, not 2"),
        (json!({"spec": {"name": "a", "tags": [1, 2]}}), "/a~1b is missing in the body"),
        (
            json!({"spec": {"name": "a", "tags": [1, 2], "x": 1}, "a/b": true}),
            "the body has an unexpected /spec/x, 1",
        ),
        (json!([1]), "the body is [1], not {\"a/b\":true,\"spec\":{\"name\":\"a\",\"tags\":[1,2]}}"),
    ] {
        let error = failed(create(&client, &body));
        assert!(source(&error).ends_with(difference), "{}", source(&error));
    }
    let error = failed(bare(&client, &CREATE));
    assert!(
        source(&error).ends_with("the header `content-type` is missing; the body is missing"),
        "{}",
        source(&error)
    );
}

/// A body with a secret, and one that is not.
struct Login {
    user: String,
    password: crate::Secret,
    tokens: crate::Secret<Vec<String>>,
}

crate::model::model!(Login {
    "user": user,
    "password": password,
    "tokens": tokens,
});

#[test]
fn differences_show_no_secrets() {
    let mock = Mock::new();
    let login = |user: &str, secret: &str| Login {
        user: user.to_owned(),
        password: secret.into(),
        tokens: vec![secret.to_owned()].into(),
    };
    let call = |client: &Client, body: &Login, is_form: bool| {
        let mut call = Call::new(client, &CREATE);
        if is_form {
            call.form(body)
        } else {
            call.json(body)
        }
        Any { call }
    };
    for is_form in [false, true] {
        let mock = Mock::new();
        mock.when(|client| call(client, &login("a", "planted-1"), is_form)).reply(json!(1));
        let client = client(&mock);
        block_on(call(&client, &login("a", "planted-1"), is_form)).unwrap();
        let error = failed(call(&client, &login("b", "planted-2"), is_form));
        let text = source(&error);
        assert!(!text.contains("planted"), "{text}");
        assert!(text.contains("another secret") && text.contains("\"b\""), "{text}");
    }
    // Members that options add may be secrets.
    let options = crate::call::CallOptions::new().body_member("pin", "planted-3");
    mock.when(|client| call(client, &login("a", "planted-1"), false)).reply(json!(1));
    let client = client(&mock);
    let mut added = call(&client, &login("a", "planted-1"), false);
    added.call.set_options(options);
    let error = failed(added);
    assert!(source(&error).ends_with("the body has an unexpected /pin, a secret"), "{}", source(&error));
}

#[test]
fn header_arguments_are_compared() {
    let mock = Mock::new();
    let call = |client: &Client, value: &str| {
        let mut call = Call::new(client, &UNDOCUMENTED);
        call.header("x-mode", value);
        Any { call }
    };
    mock.when(|client| call(client, "fast")).reply(json!(1));
    let client = client(&mock);
    block_on(call(&client, "fast")).unwrap();
    let error = failed(call(&client, "slow"));
    assert!(source(&error).ends_with("the header `x-mode` is \"slow\", not \"fast\""), "{}", source(&error));
}

#[test]
fn mock_has_all_credentials_and_ignores_them() {
    let mock = Mock::new();
    mock.when(|client| bare(client, &KEYS)).reply(json!(1));
    let builder = mock.builder().header_key("planted-1").query_key("planted-2").cookie_key("planted-3");
    block_on(bare(&builder.build().unwrap(), &KEYS)).unwrap();
    block_on(bare(&client(&mock), &KEYS)).unwrap();
    mock.verify().unwrap();
    let shown = format!("{:?} {mock:?}", mock.requests());
    assert!(!shown.contains("planted"), "{shown}");
    assert_eq!(mock.requests()[0].header("x-api-key"), Some("planted-1"));
}

#[test]
fn placeholder_hosts_have_a_url() {
    let mock = Mock::new();
    mock.when(|client| bare(client, &PER_CLUSTER)).reply(json!(1));
    let client = client(&mock);
    block_on(bare(&client, &PER_CLUSTER)).unwrap();
    assert_eq!(mock.requests()[0].url().host(), Some("cluster.invalid"));
    // A rule for a specific host matches only that host; any other rule matches every host.
    let other = client.at(&CLUSTER, "https://two.example.com");
    block_on(bare(&other, &PER_CLUSTER)).unwrap();
    let mock = Mock::new();
    mock.when(|client| bare(&client.at(&CLUSTER, "https://two.example.com"), &PER_CLUSTER)).reply(json!(2));
    let client = self::client(&mock);
    block_on(bare(&client.at(&CLUSTER, "https://two.example.com"), &PER_CLUSTER)).unwrap();
    let error = failed(bare(&client, &PER_CLUSTER));
    assert!(
        source(&error).ends_with("the host is cluster.invalid, not two.example.com"),
        "{}",
        source(&error)
    );
}

#[test]
fn verify_reports_unmet_rules() {
    let mock = Mock::new();
    mock.verify().unwrap();
    mock.when(|client| get(client, "u")).reply(json!(1)).then_reply(json!(2));
    mock.when(|client| delete(client, "u")).reply(());
    mock.when(|client| get(client, "")).reply(json!(1));
    let client = client(&mock);
    block_on(get(&client, "u")).unwrap();
    let unmet = mock.verify().unwrap_err();
    let problems = [
        "rule 1, `getUser`: it used 1 of its 2 replies",
        "rule 2, `deleteUser`: it matched no request",
        "rule 3: it matches nothing: getUser: the path parameter `id` is empty",
    ];
    assert_eq!(unmet.problems(), problems);
    assert_eq!(unmet.to_string(), problems.join("\n"));
    assert_eq!(format!("{unmet:?}").trim(), unmet.to_string());
}

#[test]
fn unsendable_call_makes_no_rule() {
    let mock = Mock::new();
    mock.when(|_| std::future::ready(Ok(json!(1)))).reply(json!(1));
    assert!(mock.verify().unwrap_err().to_string().contains("the call sends nothing"));
    let stranger = http::Request::new(bytes::Bytes::new());
    let mut answer = pin!(crate::transport::Transport::send(&mock, stranger));
    match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(error)) => assert_eq!(error.to_string(), "the request cannot be sent"),
        other => panic!("{other:?}"),
    }
}
