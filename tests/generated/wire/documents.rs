//! Paths, hosts and operations of several documents.

use serde_json::json;
use test_examples::endpoints::Lodge;
use test_examples::same_paths_east::Place;

use super::in_memory_service::InMemoryService;

#[tokio::test]
async fn undeclared_path_parameter_is_sent_wherever_its_name_is() {
    let service = InMemoryService::new();
    let api = service.client().path_parameters_undeclared().path_parameters_undeclared();
    api.get_copy("a/b", 7).await.expect("a success");
    assert_eq!(service.target(), "/path-parameters-undeclared/a%2Fb/copies/7/of/a%2Fb");
}

#[tokio::test]
async fn path_that_refers_to_another_has_its_operations() {
    let service = InMemoryService::new();
    let client = service.client();
    client.ref_path_to_path().ref_path_to_path().list_shelves().await.expect("a success");
    assert_eq!(service.target(), "/ref-path-to-path/shelves");
    client.ref_path_to_path().ref_path_to_path().get_ref_path_to_path_racks().await.expect("a success");
    assert_eq!(service.target(), "/ref-path-to-path/racks");
}

#[tokio::test]
async fn equal_operations_of_documents_have_hosts_of_their_own() {
    let service = InMemoryService::responding(200, "{\"easting\": 1, \"westing\": 2}");
    let client = service.client();
    let place: Place = client.same_paths_east().same_paths().get("a").await.expect("a success");
    assert_eq!(place.easting, Some(1));
    assert_eq!(service.only_request().uri().host(), Some("east.example.com"));
    let place = client.same_paths_west().same_paths().get("a").await.expect("a success");
    assert_eq!(place.westing, Some(2));
    assert_eq!(service.only_request().uri().host(), Some("west.example.com"));
}

#[tokio::test]
async fn url_of_host_comes_from_resource() {
    let service = InMemoryService::new();
    let lodge: Lodge = serde_json::from_value(json!({ "spec": {
        "private_url": "https://private.lodges.example",
        "gates": { "east": { "url": "https://east.lodges.example" }, "west": { "url": "https://west.lodges.example" } },
        "valleys": { "north": "https://north.lodges.example" },
    } }))
    .expect("a lodge");
    let empty: Lodge = serde_json::from_value(json!({ "spec": {} })).expect("a lodge");
    let endpoints = service.client().endpoints();
    let handles = [
        (endpoints.at_lodge_private(&lodge), "private.lodges.example"),
        (endpoints.at_gate(&lodge, "west"), "west.lodges.example"),
        (endpoints.at_valley(&lodge, "north"), "north.lodges.example"),
    ];
    for (handle, host) in handles {
        handle.rooms().get("r-1").await.expect("a success");
        assert_eq!(service.only_request().uri().host(), Some(host));
    }
    let listed = "`east` (https://east.lodges.example), `west` (https://west.lodges.example)";
    let failures = [
        (endpoints.at_gate(&lodge, "south"), format!("no endpoint `south`; its endpoints are {listed}")),
        (endpoints.at_lodge(&lodge), format!("several endpoints: {listed}; select one with `at_gate`")),
        (endpoints.at_valley(&empty, "north"), "it has no endpoints yet".to_owned()),
    ];
    for (handle, reason) in failures {
        let error = handle.rooms().get("r-1").await.expect_err("no endpoint");
        assert_eq!(error.kind(), test_examples::ErrorKind::Configuration);
        assert!(error.to_string().contains(&reason), "{error}");
    }
    assert!(service.is_idle());
}
