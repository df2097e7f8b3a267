use super::{OperationFacts, operation_names};

/// Returns the names of operations as `resource.part.method`, from lines of method, path, id and tag. A `*` after the method
/// is a list.
fn names(lines: &[&str]) -> Vec<String> {
    let rows: Vec<Vec<&str>> = lines.iter().map(|line| line.split_whitespace().collect()).collect();
    let facts: Vec<OperationFacts<'_>> = rows
        .iter()
        .map(|row| OperationFacts {
            method: row[0].trim_end_matches('*'),
            path: row[1],
            id: row.get(2).copied().filter(|id| *id != "-"),
            resource: row.get(3).copied(),
            returns_list: row[0].ends_with('*'),
        })
        .collect();
    let names = operation_names(&facts, "api").into_iter().map(|name| {
        let parts = [name.resource, name.part, name.method];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
    });
    names.collect()
}

#[test]
fn paths_name_operations_without_ids() {
    let lines = [
        "GET* /v1/charges",
        "POST /v1/charges",
        "GET* /v1/charges/search",
        "GET /v1/charges/{charge}",
        "POST /v1/charges/{charge}",
        "POST /v1/charges/{charge}/capture",
        "GET* /v1/charges/{charge}/refunds",
        "GET /v1/charges/{charge}/refunds/{refund}",
        "GET /v1/charges/{charge}/dispute",
        "POST /v1/charges/{charge}/dispute",
        "POST /v1/charges/{charge}/dispute/close",
        "GET /v1/balance",
        "GET* /v1/issuing/cards",
        "GET /v1/issuing/cards/{card}",
        "POST /v1/issuing/cards/{card}/shipping/ship",
        "PUT /v1/boxes/{box}",
        "PATCH /v1/boxes/{box}",
        "DELETE /v1/boxes/{box}",
        "DELETE /v1/boxes",
    ];
    let expected = [
        "charges.list",
        "charges.create",
        "charges.search",
        "charges.get",
        "charges.update",
        "charges.capture",
        "charges.refunds.list",
        "charges.refunds.get",
        "charges.dispute.get",
        "charges.dispute.update",
        "charges.dispute.close",
        "balance.get",
        "issuing.cards.list",
        "issuing.cards.get",
        "issuing.cards.shipping ship",
        "boxes.replace",
        "boxes.update",
        "boxes.delete",
        "boxes.delete all",
    ];
    assert_eq!(names(&lines), expected);
}

#[test]
fn ids_that_repeat_the_path_say_nothing() {
    let lines = [
        "GET* /files/{file_id}/comments get_files_id_comments Comments",
        "POST /comments post_comments Comments",
        "GET /comments/{comment_id} get_comments_id Comments",
        "GET* /v1/charges GetCharges",
    ];
    assert_eq!(names(&lines), ["Comments.list", "Comments.create", "Comments.get", "charges.list"]);
}

#[test]
fn ids_name_methods_without_their_resource() {
    let lines = [
        "GET /repos/{owner}/{repo} repos/get repos",
        "GET* /orgs/{org}/repos repos/list-for-org repos",
        "GET* /repos/{owner}/{repo}/tags repos/list-repo-tags repos",
        "GET* /dashboards ListDashboards Dashboards",
        "PUT /dashboards/{id} UpdateDashboard Dashboards",
        "PATCH /dashboards/{id} PatchDashboard Dashboards",
        "GET* /droplets droplets_list Droplets",
        "DELETE /droplets/{id} droplets_destroy Droplets",
        "GET /invoices/{id} invoices_get_byUUID Billing",
        "GET /balance balance_get Billing",
        "POST /files createFile Files",
        "GET /files/{id} retrieveFile Files",
        "GET* /slo ListSLOs Service_level_objectives",
        "GET* /orgs/{org}/things list-org-things things",
        "GET* /things get-things things",
    ];
    let expected = [
        "repos.get",
        "repos.list for org",
        "repos.list tags",
        "Dashboards.list",
        "Dashboards.replace",
        "Dashboards.update",
        "Droplets.list",
        "Droplets.delete",
        "Billing.get invoice by uuid",
        "Billing.get balance",
        "Files.create",
        "Files.get",
        "Service_level_objectives.list",
        "things.list for org",
        "things.list",
    ];
    assert_eq!(names(&lines), expected);
}

#[test]
fn large_resources_are_cut_by_path() {
    let many = (0..25).map(|index| format!("GET /repos/{{repo}}/other{index} repos/check-{index} repos"));
    let mut lines: Vec<String> = many.collect();
    lines.extend(
        [
            "GET* /repos/{repo}/hooks repos/list-webhooks repos",
            "GET /repos/{repo}/hooks/{id} repos/get-webhook repos",
            "POST /repos/{repo}/hooks/{id}/pings repos/ping-webhook repos",
            "GET* /repos/{repo}/keys repos/list-deploy-keys repos",
            "POST /repos/{repo}/keys repos/create-deploy-key repos",
            "PUT /repos/{repo}/branches/{branch}/protection repos/update-branch-protection repos",
            "GET* /repos/{repo}/branches repos/list-branches repos",
        ]
        .map(str::to_owned),
    );
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let expected = [
        "repos.webhooks.list",
        "repos.webhooks.get",
        "repos.webhooks.ping",
        "repos.deploy keys.list",
        "repos.deploy keys.create",
        "repos.branches.update protection",
        "repos.branches.list",
    ];
    assert_eq!(names(&lines)[25..], expected);
}

#[test]
fn collisions_do_not_depend_on_the_order() {
    let mut lines = vec![
        "GET* /files/{file}/notes - Notes",
        "GET* /folders/{folder}/notes - Notes",
        "GET* /notes - Notes",
        "GET /a/{id} getThing Things",
        "GET /b/{id} getThing Things",
        "GET /c/{id} get_thing Things",
    ];
    let of = |lines: &[&str]| {
        let mut named: Vec<(String, String)> =
            lines.iter().map(|line| (*line).to_owned()).zip(names(lines)).collect();
        named.sort();
        named
    };
    let first = of(&lines);
    let notes: Vec<&str> =
        first.iter().map(|(_, name)| name.as_str()).filter(|it| it.starts_with("Notes")).collect();
    assert_eq!(notes, ["Notes.list for file", "Notes.list for folder", "Notes.list"]);
    for _ in 0..lines.len() {
        lines.rotate_left(1);
        lines.swap(0, 2);
        assert_eq!(of(&lines), first);
    }
}

#[test]
fn any_path_has_a_name() {
    for (line, name) in [
        ("GET /", "api.get"),
        ("POST /{id}", "api.update"),
        ("GET /{a}/{b}", "api.get"),
        ("POST /box:open", "box.open"),
        ("GET /files/thumb.{ending}", "files.get thumb"),
        ("GET /x -", "x.get"),
        ("GET /x _", "x.get"),
    ] {
        assert_eq!(names(&[line]), [name], "{line}");
    }
}
