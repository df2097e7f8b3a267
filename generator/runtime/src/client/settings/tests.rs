use crate::call::Call;
use crate::error::ErrorKind;
use crate::service::{CLUSTER, USER_KEY};
use crate::tests::{GET, GetValue, Memory, PER_CLUSTER};

#[tokio::test]
async fn handles_override_urls_and_credentials() {
    let service = Memory::saying(200, &[], "1");
    let client = service.client();
    let one = client.at(&CLUSTER, "https://pkc-1.example.com/").with_basic(&USER_KEY, "one", "s");
    let two = client.at(&CLUSTER, "https://pkc-2.example.com").with_basic(&USER_KEY, "two", "s");
    for client in [&one, &two, &client] {
        let _ = GetValue::new(Call::new(client, &PER_CLUSTER)).await;
    }
    GetValue::new(Call::new(&one, &GET).path("u")).await.unwrap();
    let requests = service.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|it| format!("{} {}", it.uri(), it.headers()["authorization"].to_str().unwrap()))
        .collect();
    assert_eq!(
        seen,
        [
            "https://pkc-1.example.com/v2/topics Basic b25lOnM=",
            "https://pkc-2.example.com/v2/topics Basic dHdvOnM=",
            "https://api.example.com/v2/users/u Basic b25lOnM=",
        ],
    );
}

#[tokio::test]
async fn invalid_override_is_reported_by_calls() {
    let service = Memory::saying(200, &[], "1");
    for (url, problem) in [
        ("http://pkc-1.example.com", "get user: the cluster URL is invalid: it is not encrypted"),
        ("pkc-1", "get user: the cluster URL is invalid: it must start with https://"),
    ] {
        let error =
            GetValue::new(Call::new(&service.client().at(&CLUSTER, url), &PER_CLUSTER)).await.unwrap_err();
        assert!(error.to_string().starts_with(problem), "{error}");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
    let client = service.client().at(&CLUSTER, "https://a").with_bearer(&USER_KEY, "");
    assert!(GetValue::new(Call::new(&client, &PER_CLUSTER)).await.is_err());
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn default_headers_follow_host_and_scheme() {
    let service = Memory::saying(200, &[], "1");
    let builder = service.builder().user_key("k", "s").cluster_url("https://pkc-1.example.com");
    let builder = builder.set_host_header(&CLUSTER, "target-cluster", "lkc-1");
    let client = builder.set_scheme_header(&USER_KEY, "Identity-Pool-Id", "pool-1").build().unwrap();
    GetValue::new(Call::new(&client, &PER_CLUSTER)).await.unwrap();
    GetValue::new(Call::new(&client, &GET).path("u")).await.unwrap();
    let mut call = Call::new(&client, &PER_CLUSTER);
    call.header("Target-Cluster", "lkc-2");
    GetValue::new(call).await.unwrap();
    GetValue::new(Call::new(&client, &crate::tests::OPEN)).await.unwrap();
    let requests = service.requests();
    let header =
        |index: usize, name: &str| requests[index].headers().get(name).map(|it| it.to_str().unwrap());
    let both = |index| (header(index, "target-cluster"), header(index, "identity-pool-id"));
    assert_eq!(both(0), (Some("lkc-1"), Some("pool-1")));
    assert_eq!(both(1), (None, Some("pool-1")));
    assert_eq!(both(2), (Some("lkc-2"), Some("pool-1")));
    assert_eq!(both(3), (None, None));
    let error = service.builder().set_host_header(&CLUSTER, "target-cluster", "a\r\nb").build().unwrap_err();
    assert!(error.to_string().contains("`target-cluster`"), "{error}");
}
