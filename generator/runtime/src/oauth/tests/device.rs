use super::*;
use crate::error::ErrorKind;
use crate::oauth::{DeviceLogin, Login};

const START: &str = r#"{"device_code":"planted-device","user_code":"WDJB-MJHT","verification_uri":
    "https://login.example.org/d","verification_uri_complete":"https://login.example.org/d?c=1",
    "expires_in":900,"interval":5}"#;

fn pending(code: &str) -> (u16, String) {
    (400, format!(r#"{{"error":"{code}"}}"#))
}

fn login(service: &Memory, clock: &Dated) -> Login {
    let application = Application::new("app").scopes(["users:read"]);
    Login::new(&builder(service, clock).build().unwrap(), &SERVER, application)
}

async fn started(start: &str, mut replies: Vec<(u16, String)>) -> (Memory, Dated, DeviceLogin) {
    replies.insert(0, (200, start.to_owned()));
    let (service, clock) = (service(replies), Dated::default());
    let device = login(&service, &clock).start_device_login().await.unwrap();
    (service, clock, device)
}

#[tokio::test]
async fn device_login_polls_until_approved() {
    let approved = token("t-0", r#","refresh_token":"planted-r","scope":"users:read","expires_in":60"#);
    let replies = vec![
        pending("authorization_pending"),
        pending("slow_down"),
        pending("authorization_pending"),
        approved,
    ];
    let (service, clock, device) = started(START, replies).await;
    assert_eq!((device.user_code(), device.verification_uri()), ("WDJB-MJHT", "https://login.example.org/d"));
    assert_eq!(device.verification_uri_complete(), Some("https://login.example.org/d?c=1"));
    assert_eq!(device.lifetime(), Duration::from_secs(900));
    assert!(!format!("{device:?}").contains("planted"));
    let tokens = device.tokens().await.unwrap();
    // 5 s, 5 s, and 10 s twice after `slow_down`.
    assert_eq!(clock.now(), Duration::from_secs(30));
    assert_eq!(tokens.scopes(), ["users:read"]);
    assert_eq!(tokens.refresh_token().unwrap().expose(), "planted-r");
    let end = EPOCH + Duration::from_secs(90);
    assert_eq!(tokens.expires_at(), Some(end));
    let requests = token_requests(&service);
    assert_eq!(requests[0].uri(), SERVER.device_url);
    assert_eq!(fields(requests[0].body())["scope"], "users:read");
    let form = fields(requests[1].body());
    assert_eq!(form["grant_type"], "urn:ietf:params:oauth:grant-type:device_code");
    assert_eq!((form["device_code"].as_str(), form["client_id"].as_str()), ("planted-device", "app"));
}

#[tokio::test]
async fn pending_login_may_have_status_200() {
    let replies = vec![
        (200, r#"{"error":"authorization_pending"}"#.into()),
        (200, r#"{"error":"slow_down"}"#.into()),
        token("t-0", ""),
    ];
    let (_, clock, device) = started(START, replies).await;
    assert_eq!(device.tokens().await.unwrap().access_token().unwrap().expose(), "t-0");
    assert_eq!(clock.now(), Duration::from_secs(20));
}

#[tokio::test]
async fn denied_login_is_an_error() {
    for code in ["access_denied", "expired_token", "invalid_grant"] {
        let (service, _, device) = started(START, vec![pending(code)]).await;
        let error = device.tokens().await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Api, code));
        assert_no_secret(&error);
        assert_eq!(token_requests(&service).len(), 2);
    }
}

#[tokio::test]
async fn code_expires() {
    let (service, clock, device) = started(START, vec![pending("authorization_pending")]).await;
    let error = device.tokens().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("the code has expired before the login was approved"), "{error}");
    assert_eq!(clock.now(), Duration::from_secs(900));
    assert_eq!(token_requests(&service).len(), 180);
}

#[tokio::test]
async fn failed_requests_double_the_interval() {
    let replies = vec![(503, String::new()), (503, String::new()), token("t-0", "")];
    let (_, clock, device) = started(START, replies).await;
    let _ = device.tokens().await.unwrap();
    assert_eq!(clock.now(), Duration::from_secs(5 + 10 + 20));
}

#[tokio::test]
async fn hostile_device_endpoint_is_limited() {
    // An interval of zero, a negative one, a huge one, a wrong type, and none.
    for (interval, first) in
        [("0", 1), ("-7", 1), ("1e300", 5), ("\"10\"", 10), ("[]", 5), ("null", 5), ("86400", 300)]
    {
        let start = START.replace("\"interval\":5", &format!("\"interval\":{interval}"));
        let (_, clock, device) = started(&start, vec![token("t-0", "")]).await;
        let _ = device.tokens().await.unwrap();
        assert_eq!(clock.now(), Duration::from_secs(first), "{interval}");
    }
    for (body, expected) in [
        ("{}", "no `device_code`"),
        (r#"{"device_code":"d","user_code":"c"}"#, "no `verification_uri`"),
        (r#"{"verification_uri":"u","device_code":"c","user_code":7}"#, "no `user_code`"),
        (r#"{"error":"unauthorized_client"}"#, "the response is an error, unauthorized_client"),
        ("<html>", "its body cannot be decoded"),
    ] {
        let (service, clock) = (service(vec![(200, body.to_owned())]), Dated::default());
        let error = login(&service, &clock).start_device_login().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{body}: {error}");
    }
}
