//! Settings of `sdk.yaml`: statuses that are polled, masked secrets, keys of secrets, and errors that successes report.

use std::time::Duration;

use serde_json::{Value, json};
use test_examples::ErrorKind;
use test_examples::masked_secrets::MailboxSettings;
use test_examples::secret_keys::{Locker, OpenLocker, Rack};
use test_examples::testing::{Mock, Reply};

#[tokio::test]
async fn too_early_statuses_are_polled() {
    let mock = Mock::new();
    mock.when(|client| client.retry_too_early().reports().get("late")).reply_with(Reply::new(404));
    let mut rule =
        mock.when(|client| client.retry_too_early().reports().get("r")).reply_with(Reply::new(409));
    for _ in 0..5 {
        rule = rule.then_reply_with(Reply::new(409));
    }
    rule.then_reply_with(Reply::new(200).body("text/plain", "done"));
    let client = mock.client().expect("a client");
    let reports = client.retry_too_early().reports();
    assert_eq!(reports.get("r").await.expect("the report"), "done");
    assert_eq!(mock.requests().len(), 7);
    let start = mock.elapsed();
    let error = reports.get("late").await.expect_err("too early");
    assert!(error.is_not_found() && error.to_string().contains("too early"), "{error}");
    assert_eq!(mock.elapsed() - start, Duration::from_secs(30));
    // The timeout of the call, 60 s, ends before the 2 min of this operation.
    let mock = Mock::new();
    mock.when(|client| client.retry_too_early().reports().build("r")).reply_with(Reply::new(409));
    let client = mock.client().expect("a client");
    let error = client.retry_too_early().reports().build("r").await.expect_err("too early");
    assert!(error.is_conflict() && error.to_string().contains("(`timeout`)"), "{error}");
    assert!(mock.elapsed() > Duration::from_secs(50) && mock.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn masked_secrets_are_not_sent_back() {
    let mock = Mock::new();
    mock.when(|client| client.masked_secrets().mailboxes().get_settings("m")).reply_json(json!({
        "owner": "ada", "password": "********", "options": { "smtp/pin": "****", "host": "mail" }, "quota": "****",
    }));
    let settings = MailboxSettings::new();
    mock.when(|client| client.masked_secrets().mailboxes().put_settings("m", &settings))
        .any_body()
        .reply_sample();
    mock.when(|client| client.masked_secrets().mailboxes().patch_settings("m").body(&settings))
        .any_body()
        .reply_sample();
    let client = mock.client().expect("a client");
    let mailboxes = client.masked_secrets().mailboxes();
    let mut read = mailboxes.get_settings("m").await.expect("the settings");
    let error = mailboxes.put_settings("m", &read).await.expect_err("masks");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(
        error
            .to_string()
            .contains("masks in place of secrets at `/options/smtp~1pin`, `/password`, `/quota`"),
        "{error}"
    );
    assert_eq!(mock.requests().len(), 1, "nothing was sent");
    // An unknown field may hold a mask, too.
    read.unknown_fields_mut().remove("quota");
    read.password = Some("new".into());
    read.options.as_mut().expect("options").insert("smtp/pin".to_owned(), "1234".to_owned());
    mailboxes.put_settings("m", &read).await.unwrap_or_else(|error| panic!("{error}"));
    // Another character is no mask here.
    let settings = MailboxSettings::new().with_owner("****");
    mailboxes.patch_settings("m").body(&settings).await.expect("a success");
    let settings = MailboxSettings::new().with_password("••••••••");
    mailboxes.patch_settings("m").body(&settings).await.expect_err("a mask");
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn values_of_secret_keys_are_redacted() {
    let labels = |number: usize| {
        [("pin", "planted"), ("vault.key", "planted"), ("color", "red"), ("vaults", "two")]
            .map(|(key, value)| (key.to_owned(), format!("{value}-{number}")))
    };
    let locker = Locker::new().with_labels(labels(1).into());
    let open = OpenLocker::new(None);
    let mut texts = vec![format!("{locker:?}"), format!("{locker:#?}")];
    assert!(
        texts[0].contains(r#""color": "red-1""#) && texts[0].contains(r#""vaults": "two-1""#),
        "{}",
        texts[0]
    );
    let with_code =
        OpenLocker::new(std::collections::BTreeMap::from([("code".to_owned(), json!("planted"))]));
    texts.extend([format!("{open:?}"), format!("{with_code:?}")]);
    assert_eq!(texts[2], "OpenLocker");
    // A mock compares the values and shows only those that are not secret.
    let mock = Mock::new();
    mock.when(|client| client.secret_keys().lockers().add(&locker)).reply_sample();
    let client = mock.client().expect("a client");
    client.secret_keys().lockers().add(&locker).await.expect("a locker");
    let error = client.secret_keys().lockers().add(&Locker::new().with_labels(labels(2).into())).await;
    let error = error.expect_err("another locker");
    texts.extend([format!("{error:#?}"), error.to_string(), format!("{:?}", mock.verify())]);
    assert!(texts[5].contains(r#"/labels/color is "red-2", not "red-1""#), "{}", texts[5]);
    assert!(texts[5].contains("/labels/pin is another secret"), "{}", texts[5]);
    for text in &texts {
        assert!(!text.contains("planted"), "{text}");
    }
    // On the wire there are the values.
    let sent: Value = mock.requests()[0].json().expect("JSON");
    assert_eq!(sent["labels"]["vault.key"], "planted-1");
    let shelf = Rack::new().with_labels(["red"]);
    assert_eq!(format!("{shelf:?}"), r#"Rack { labels: Some(["red"]) }"#);
}

#[tokio::test]
async fn success_that_reports_an_error_becomes_one() {
    let mock = Mock::new();
    mock.when(|client| client.success_reports_error().parcels().add())
        .reply_json(json!({ "status_code": 422, "reason": "too heavy" }))
        .then_reply_with(Reply::json(json!({ "status_code": 500 })))
        .then_reply_with(Reply::json(json!({ "status_code": 201, "shelf": 7 })));
    mock.when(|client| client.success_reports_error().parcels().weigh("p"))
        .reply_json(json!({ "outcome": { "code": "TOO_HEAVY", "text": "42 kg" } }))
        .then_reply_with(Reply::json(json!({ "grams": 1, "outcome": { "code": "WEIGHED" } })))
        .then_reply_with(Reply::json(json!({ "grams": 1 })));
    let client = mock.client().expect("a client");
    let parcels = client.success_reports_error().parcels();
    let error = parcels.add().await.expect("a report").into_result().expect_err("rejected");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Rejected, Some("422")));
    assert_eq!(error.to_string(), "the response reports error 422: too heavy");
    assert!(!error.is_retryable() && error.may_have_been_processed());
    let error = parcels.add().await.expect("a report").into_result().expect_err("rejected");
    assert_eq!(error.to_string(), "the response reports error 500");
    let report =
        parcels.add().await.and_then(test_examples::success_reports_error::ParcelReport::into_result);
    assert_eq!(report.expect("accepted").shelf, Some(7));
    let error = parcels.weigh("p").await.expect("a weighing").into_result().expect_err("rejected");
    assert_eq!(error.to_string(), "the response reports error TOO_HEAVY: 42 kg");
    for _ in 0..2 {
        let weighing = parcels.weigh("p").await.expect("a weighing");
        assert_eq!(weighing.into_result().expect("weighed").grams, Some(1));
    }
}
