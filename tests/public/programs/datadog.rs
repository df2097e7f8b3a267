//! Lists logs, and logs in.

mod server;

use reference_datadog_v1::logs::{LogsListRequest, LogsListRequestTime};
use reference_datadog_v1::oauth::{Application, Tokens};
use reference_datadog_v1::{Client, Result};
use server::Server;

async fn ids(client: &Client) -> Result<Vec<String>> {
    let time = LogsListRequestTime::new("2026-02-02T02:02:02.202Z", "2026-02-20T02:02:02.202Z");
    let mut ids = Vec::new();
    let mut logs = client.logs().list(&LogsListRequest::new(time).with_limit(2)).items();
    while let Some(log) = logs.next().await {
        ids.extend(log?.id);
    }
    Ok(ids)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"logs": [{"id": "1"}, {"id": "2"}], "nextLogId": "n-1"}"#),
        ("", r#"{"logs": [{"id": "3"}], "nextLogId": null}"#),
    ]);
    let builder = Client::builder().api_datadoghq_com_url(server.url());
    let client = builder.api_key("k-1").application_key("k-2").build().expect("a client");
    assert_eq!(ids(&client).await.expect("the logs"), ["1", "2", "3"]);
    assert_eq!(server.lines(), ["POST /api/v1/logs-queries/list"; 2]);
    server.assert_last_contains(r#""startAt":"n-1""#);
    server.assert_last_contains("dd-api-key: k-1");
    server.assert_last_contains("dd-application-key: k-2");
}

#[tokio::test]
async fn application_logs_in() {
    let server = Server::start([
        ("", r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#),
        ("", r#"{"logs": []}"#),
    ]);
    let application = Application::new("app-1").secret("s-1").token_url(server.url() + "/oauth2/v1/token");
    let builder = Client::builder().api_datadoghq_com_url(server.url());
    let client = builder.datadog_tokens(application, Tokens::from_refresh_token("r-1")).build().expect("a client");
    assert!(ids(&client).await.expect("the logs").is_empty());
    assert!(server.requests()[0].contains("refresh_token=r-1"));
    server.assert_last_contains("authorization: Bearer t-1");
}
