//! Lists the issues of a repository, and logs in.

mod server;

use reference_github::oauth::{Application, Tokens};
use reference_github::{Client, Result};
use server::Server;

async fn titles(client: &Client) -> Result<Vec<String>> {
    let mut titles = Vec::new();
    let mut issues = client.issues().list_for_repo("octocat", "hello").per_page(2).items();
    while let Some(issue) = issues.next().await {
        titles.push(issue?.title);
    }
    Ok(titles)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let next = "link: <{url}/repositories/7/issues?per_page=2&page=2>; rel=\"next\", <{url}/>; rel=\"last\"\r\n";
    let server = Server::start([
        (next, r#"[{"id": 1, "title": "one"}, {"id": 2, "title": "two"}]"#),
        ("", r#"[{"id": 3, "title": "three"}]"#),
    ]);
    let client = Client::builder().api_github_com_url(server.url()).github("token-1").build().expect("a client");
    assert_eq!(titles(&client).await.expect("the issues"), ["one", "two", "three"]);
    let lines =
        ["GET /repos/octocat/hello/issues?per_page=2", "GET /repositories/7/issues?per_page=2&page=2"];
    assert_eq!(server.lines(), lines);
    server.assert_last_contains("authorization: Bearer token-1");
}

#[tokio::test]
async fn public_data_needs_no_login() {
    let server = Server::start([("", "[]")]);
    let client = Client::builder().api_github_com_url(server.url()).build().expect("a client");
    assert!(titles(&client).await.expect("the issues").is_empty());
    assert!(!server.requests()[0].contains("authorization"));
}

#[tokio::test]
async fn device_logs_in() {
    let server = Server::start([
        ("", r#"{"device_code": "d-1", "user_code": "WDJB-MJHT", "verification_uri": "https://github.com/login/device",
            "expires_in": 900, "interval": 1}"#),
        ("", r#"{"access_token": "t-1", "token_type": "bearer", "scope": "repo"}"#),
        ("", "[]"),
    ]);
    let application = Application::new("app-1")
        .device_authorization_url(server.url() + "/login/device/code")
        .token_url(server.url() + "/login/oauth/access_token");
    let builder = || Client::builder().api_github_com_url(server.url());
    let login = builder().build().expect("a client").github_login(application.clone());
    let device = login.start_device_login().await.expect("a code");
    assert_eq!(device.user_code(), "WDJB-MJHT");
    let tokens = device.tokens().await.expect("the tokens");
    server.assert_last_contains("device_code=d-1");
    let client = builder().github_tokens(application, tokens).build().expect("a client");
    titles(&client).await.expect("the issues");
    server.assert_last_contains("authorization: Bearer t-1");
}

#[tokio::test]
async fn expired_token_is_refreshed() {
    let server = Server::start([("", r#"{"access_token": "t-2", "token_type": "bearer"}"#), ("", "[]")]);
    let application = Application::new("app-1").secret("s-1").token_url(server.url() + "/token");
    let builder = Client::builder().api_github_com_url(server.url());
    let client = builder.github_tokens(application, Tokens::from_refresh_token("r-1")).build().expect("a client");
    titles(&client).await.expect("the issues");
    assert!(server.requests()[0].contains("refresh_token=r-1"));
    server.assert_last_contains("authorization: Bearer t-2");
}
