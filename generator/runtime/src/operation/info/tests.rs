use super::OperationInfo;
use crate::call::Call;
use crate::retry::RetryPolicy;
use crate::tests::{FIXED, GetValue, Memory, get, reply};

#[tokio::test]
async fn requests_carry_operation_info() {
    let service = Memory::saying(200, &[], "1");
    get(&service.client(), "planted").await.unwrap();
    GetValue::new(Call::new(&service.client(), &FIXED)).await.unwrap();
    let requests = service.requests();
    let info = OperationInfo::from_request(&requests[0]).unwrap();
    assert_eq!(
        (info.id(), info.name(), info.method(), info.route(), info.host()),
        ("getUser", "get user", "GET", "/v2/users/{id}", "control plane"),
    );
    assert_eq!(
        format!("{info:?}"),
        "OperationInfo { id: \"getUser\", request: GET /v2/users/{id}, host: \"control plane\" }",
    );
    // A query in the template is not part of the route.
    assert_eq!(OperationInfo::from_request(&requests[1]).unwrap().route(), "/v2/connectors");
    assert_eq!(OperationInfo::from_request(&http::Request::new(())), None);
}

#[tokio::test]
async fn retries_and_redirects_carry_operation_info() {
    let service = Memory::new(|request| match request.uri().path() {
        "/elsewhere" => Ok(reply(503, &[], "")),
        _ => Ok(reply(307, &[("location", "/elsewhere")], "")),
    });
    let builder = service.builder().user_key("k", "s").retry(RetryPolicy::new().max_attempts(2));
    assert!(get(&builder.build().unwrap(), "u").await.is_err());
    let requests = service.requests();
    let ids: Vec<_> =
        requests.iter().map(|request| OperationInfo::from_request(request).map(OperationInfo::id)).collect();
    assert_eq!(ids, [Some("getUser"); 4]);
}
