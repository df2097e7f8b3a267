//! Lists charges, and authenticates in both ways.

mod server;

use reference_stripe::{Client, ClientBuilder, Result};
use server::Server;

async fn amounts(client: &Client) -> Result<Vec<i64>> {
    let mut amounts = Vec::new();
    let mut charges = client.charges().list().limit(2).items();
    while let Some(charge) = charges.next().await {
        amounts.push(charge?.amount);
    }
    Ok(amounts)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"data": [{"id": "ch_1", "amount": 5}, {"id": "ch_2", "amount": 7}], "has_more": true}"#),
        ("", r#"{"data": [{"id": "ch_3", "amount": 9}], "has_more": false}"#),
    ]);
    let client = Client::builder().api_stripe_com_url(server.url()).api_key("sk_1").build().expect("a client");
    assert_eq!(amounts(&client).await.expect("the charges"), [5, 7, 9]);
    assert_eq!(server.lines(), ["GET /v1/charges?limit=2", "GET /v1/charges?limit=2&starting_after=ch_2"]);
}

#[tokio::test]
async fn each_scheme_logs_in() {
    type Login = fn(ClientBuilder) -> ClientBuilder;
    let logins: [(Login, &str); 2] = [
        (|builder| builder.api_key("sk_1"), "authorization: Bearer sk_1"),
        (|builder| builder.basic_key("sk_1"), "authorization: Basic c2tfMTo="),
    ];
    for (login, header) in logins {
        let server = Server::start([("", r#"{"data": [], "has_more": false}"#)]);
        let client = login(Client::builder().api_stripe_com_url(server.url())).build().expect("a client");
        assert!(amounts(&client).await.expect("the charges").is_empty());
        server.assert_last_contains(header);
    }
}
