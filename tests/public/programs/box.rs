//! Lists users, and logs in with each grant.

mod server;

use reference_box::oauth::{Application, Tokens};
use reference_box::{Client, ClientBuilder, Result};
use server::Server;

async fn ids(client: &Client) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut users = client.users().list().limit(2).items();
    while let Some(user) = users.next().await {
        ids.push(user?.id);
    }
    Ok(ids)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"entries": [{"id": "1", "type": "user"}, {"id": "2", "type": "user"}], "total_count": 3}"#),
        ("", r#"{"entries": [{"id": "3", "type": "user"}], "total_count": 3}"#),
    ]);
    let client = Client::builder().api_box_com_2_0_url(server.url()).oauth("t-0").build().expect("a client");
    assert_eq!(ids(&client).await.expect("the users"), ["1", "2", "3"]);
    assert_eq!(server.lines(), ["GET /users?limit=2", "GET /users?limit=2&offset=2"]);
    server.assert_last_contains("authorization: Bearer t-0");
}

#[tokio::test]
async fn each_grant_logs_in() {
    type Login = fn(ClientBuilder, Application) -> ClientBuilder;
    let logins: [(Login, &str); 3] = [
        (|builder, it| builder.oauth_client_credentials(it), "grant_type=client_credentials"),
        (|builder, it| builder.oauth_tokens(it, Tokens::from_refresh_token("r-1")), "grant_type=refresh_token"),
        (
            |builder, it| builder.oauth_jwt_bearer(it, || async { Ok("header.claims.signature".into()) }),
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer",
        ),
    ];
    for (login, grant) in logins {
        let server = Server::start([
            ("", r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#),
            ("", r#"{"entries": [], "total_count": 0}"#),
        ]);
        let application = Application::new("app-1").secret("s-1").token_url(server.url() + "/oauth2/token");
        let builder = Client::builder().api_box_com_2_0_url(server.url());
        let client = login(builder, application).build().expect("a client");
        assert!(ids(&client).await.expect("the users").is_empty());
        let requests = server.requests();
        assert!(requests[0].contains(grant) && requests[0].contains("client_secret=s-1"), "{requests:#?}");
        server.assert_last_contains("authorization: Bearer t-1");
    }
}
