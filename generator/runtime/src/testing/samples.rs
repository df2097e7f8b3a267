//! The descriptions of successes for the runtime's own tests. This file is generated in an SDK.

/// A JSON text for each group: by operation ID, the status of a success response, a sample of its body, and the
/// location of items and links in a page.
pub(super) static SAMPLES: &[&str] = &[r#"{
"getUser": {"status": 200, "body": {"id": "u-1", "name": "Ada"}},
"createUser": {"status": 201, "body": {"id": "u-2", "name": "Grace"}},
"deleteUser": {"status": 204},
"listUsers": {"status": 200, "body": {"data": [{"id": "u-1"}], "metadata": {"total": 1}},
  "page": {"items": "/data", "next": "/metadata/next", "link": "page_token"}},
"listTopics": {"status": 200, "body": {"topics": [{"name": "orders"}]},
  "page": {"items": "/topics", "next": "/next_token", "token": "token"}},
"listPlain": {"status": 200, "body": ["a"], "page": {"items": "", "offset": "offset", "limit": "limit"}},
"exportUsers": {"status": 200, "media_type": "text/csv", "body": "id\nu-1\n"}
}"#];
