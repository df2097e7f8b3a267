//! Operations and security schemes, and the diagnostics for invalid ones.

use super::*;

#[test]
fn operations_are_read() {
    let outcome = run(&[(
        "a.yaml",
        "openapi: 3.0.3
info: {title: T, version: v1}
servers: [{url: 'https://doc.example'}]
security: [{key: []}]
tags: [{name: A, description: About A.}]
paths:
  /a/{id}:resend?expand=x,y:
    servers: [{url: 'https://{host}.example', variables: {host: {default: path}}}]
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}, description: outer}
      - {name: expand, in: query, schema: {type: string}}
      - {name: list, in: query, schema: {type: array, items: {type: string}}}
    post:
      operationId: resendA
      tags: [A]
      description: '[![Preview](https://img.example/badge/Lifecycle%20Stage-Preview-%23)](#x) Sends.'
      parameters: [{name: id, in: path, required: true, schema: {type: string}, description: inner}]
      requestBody: {content: {application/json: {schema: {type: object}, examples: {one: {value: 1}}}}}
      responses:
        202: {description: ok, x-summary: S, headers: {X-Id: {schema: {type: string}}}}
        4XX: {description: bad}
        default: {description: other}
      security: [{}, {other: []}]
    get: {responses: {'200': {description: ok}}}
components: {securitySchemes: {key: {type: http, scheme: basic}, other: {type: apiKey, in: header, name: X-Key}}}
",
    )]);
    assert_eq!(outcome.codes, [], "{}", outcome.report);
    let [post, get] = outcome.resolved.operations.as_slice() else { panic!("two operations") };
    assert_eq!((post.method.as_str(), post.path.as_str()), ("POST", "/a/{id}:resend"));
    assert_eq!(post.fixed_query, [("expand".to_owned(), "x,y".to_owned())]);
    let parameters: Vec<_> =
        post.parameters.iter().map(|it| (it.name.as_str(), it.style, it.explode)).collect();
    assert_eq!(parameters, [("id", Style::Simple, false), ("list", Style::Form, true)]);
    assert_eq!(post.parameters[0].description.as_deref(), Some("inner"));
    assert_eq!(get.parameters[0].description.as_deref(), Some("outer"));
    assert_eq!(post.lifecycle.as_deref(), Some("Preview"));
    assert_eq!(post.security, Some(vec![vec![], vec!["other".to_owned()]]));
    assert_eq!(get.security, Some(vec![vec!["key".to_owned()]]));
    let variables = post.servers[0].variables.iter().map(|it| (it.name.as_str(), it.default.as_deref()));
    assert_eq!(variables.collect::<Vec<_>>(), [("host", Some("path"))]);
    let statuses: Vec<Status> = post.responses.iter().map(|it| it.status).collect();
    assert_eq!(statuses, [Status::Code(202), Status::Range(4), Status::Default]);
    assert_eq!(outcome.resolved.security_schemes["key"].kind, SecurityKind::Basic);
    assert_eq!(outcome.resolved.documents[0].tags["A"].description.as_deref(), Some("About A."));
    assert_eq!(outcome.resolved.operations_found, 2);
}

#[test]
fn security_scheme_kinds_are_recognized() {
    let named =
        |name: &str| SecurityKind::ApiKey { location: ParameterLocation::Header, name: name.to_owned() };
    for (scheme, kind, codes) in [
        ("{type: http, scheme: Basic}", SecurityKind::Basic, &[][..]),
        ("{type: http, scheme: bearer, bearerFormat: JWT}", SecurityKind::Bearer, &[]),
        (
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.example/token', scopes: {}}}}",
            SecurityKind::Bearer,
            &[],
        ),
        (
            "{type: openIdConnect, openIdConnectUrl: 'https://login.example/.well-known/openid-configuration'}",
            SecurityKind::Bearer,
            &[],
        ),
        ("{type: apiKey, in: header, name: X}", named("X"), &[]),
        ("{type: apiKey, in: header}", SecurityKind::Bearer, &[Code::UnknownScheme]),
        // The application sets the whole value of the header.
        ("{type: http, scheme: digest}", named("Authorization"), &[Code::UnknownScheme]),
        ("{type: mutualTLS}", SecurityKind::Connection, &[]),
    ] {
        let text = format!(
            "openapi: 3.0.3
paths: {{/a: {{get: {{security: [{{k: []}}], responses: {{200: {{description: ok}}}}}}}}}}
components: {{securitySchemes: {{k: {scheme}}}}}
"
        );
        let outcome = run(&[("a.yaml", &text)]);
        assert_eq!(outcome.codes, codes, "{}", outcome.report);
        assert_eq!(outcome.resolved.security_schemes["k"].kind, kind, "{scheme}");
    }
}

#[test]
fn broken_operation_is_reported() {
    let path =
        |item: &str| format!("openapi: 3.0.3\npaths: {{/a/{{b}}: {item}}}\n").replace("/a/{b}:", "'/a/{b}':");
    let ok = "responses: {200: {description: ok}}";
    let id = "{name: b, in: path, required: true, schema: {type: string}}";
    for (text, expected) in [
        (path(&format!("{{get: {{{ok}}}}}")), vec![Code::PathParameterMissing]),
        (
            path(&format!("{{get: {{parameters: [{id}, {{name: c, in: path, schema: {{}}}}], {ok}}}}}")),
            vec![Code::PathParameterUnused],
        ),
        (path(&format!("{{get: {{parameters: [{id}, {id}], {ok}}}}}")), vec![Code::DuplicateParameter]),
        (
            path(&format!("{{get: {{parameters: [{id}, {{name: c, in: body}}], {ok}}}}}")),
            vec![Code::BadParameter],
        ),
        (
            path(&format!("{{get: {{parameters: [{id}, {{name: c, in: query}}], {ok}}}}}")),
            vec![Code::BadParameter],
        ),
        (path(&format!("{{get: {{parameters: [{id}, {{in: query}}], {ok}}}}}")), vec![Code::BadParameter]),
        (
            path(&format!(
                "{{get: {{parameters: [{id}], {ok}, callbacks: {{a: {{'{{$url}}': {{post: {{{ok}}}}}}}}}}}}}"
            )),
            vec![Code::RelatedCall],
        ),
        (path(&format!("{{get: {{parameters: [{id}], responses: {{600: {{}}}}}}}}")), vec![Code::BadStatus]),
        (path(&format!("{{get: {{parameters: [{id}]}}}}")), vec![Code::NoResponses]),
        (
            path(&format!(
                "{{get: {{parameters: [{id}, {{name: c, in: query, schema: {{type: object, items: {{}}}}}}], {ok}}}}}"
            )),
            vec![Code::NoEffect],
        ),
        (
            path(&format!("{{get: {{parameters: [{id}], {ok}, security: [{{nope: []}}]}}}}")),
            vec![Code::UnknownScheme],
        ),
        (path(&format!("{{get: {{parameters: [{id}], {ok}, sumary: x}}}}")), vec![Code::MisspelledMember]),
        (path("{get: [1]}"), vec![Code::WrongType]),
        (path("[1]"), vec![Code::WrongType]),
        (path("{$ref: '#/paths/x'}"), vec![Code::Dangling]),
        ("paths: [1]\n".to_owned(), vec![Code::WrongType]),
        (format!("paths: {{a: {{get: {{{ok}}}}}}}\n"), vec![Code::BadPath]),
        (
            format!(
                "paths: {{/a: {{get: {{operationId: x, {ok}}}}}, /b: {{get: {{operationId: x, {ok}}}}}}}\n"
            ),
            vec![Code::DuplicateOperationId],
        ),
        (
            "paths: {/a: {get: {responses: {200: {content: {a/b: {schema: circular(X)}}}}}}}\n".to_owned(),
            vec![Code::UnknownCircular],
        ),
    ] {
        let outcome = run(&[("a.yaml", &text)]);
        assert_eq!(outcome.codes, expected, "{text}\n{}", outcome.report);
    }
    let twice = format!("paths: {{/a: {{get: {{{ok}}}}}}}\n");
    let outcome = run(&[("a.yaml", &twice), ("b.yaml", &twice)]);
    assert_eq!(outcome.codes, [Code::DuplicateOperation]);
    assert!(outcome.report.contains("--> b.yaml:1:") && outcome.report.contains("::: a.yaml:1:"));
}
