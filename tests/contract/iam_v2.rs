// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Identity and access.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listIamV2ApiKeys",
        method: "GET",
        path: "/iam/v2/api-keys",
        call: |client, samples| {
            let mut call = client.iam_v2().api_keys().list();
            if let Some(it) = samples.query("spec.owner").given() {
                call = call.spec_owner(it.text()?);
            }
            if let Some(it) = samples.query("spec.resource").given() {
                call = call.spec_resource(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2ApiKey",
        method: "POST",
        path: "/iam/v2/api-keys",
        call: |client, samples| {
            let call = client.iam_v2().api_keys().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2ApiKey",
        method: "GET",
        path: "/iam/v2/api-keys/{id}",
        call: |client, samples| {
            let call = client.iam_v2().api_keys().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2ApiKey",
        method: "PATCH",
        path: "/iam/v2/api-keys/{id}",
        call: |client, samples| {
            let mut call = client.iam_v2().api_keys().update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2ApiKey",
        method: "DELETE",
        path: "/iam/v2/api-keys/{id}",
        call: |client, samples| {
            let call = client.iam_v2().api_keys().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2CertificateAuthorities",
        method: "GET",
        path: "/iam/v2/certificate-authorities",
        call: |client, samples| {
            let mut call = client.iam_v2().certificate_authorities().list();
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2CertificateAuthority",
        method: "POST",
        path: "/iam/v2/certificate-authorities",
        call: |client, samples| {
            let mut call = client.iam_v2().certificate_authorities().create();
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2CertificateAuthority",
        method: "GET",
        path: "/iam/v2/certificate-authorities/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .certificate_authorities()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2CertificateAuthority",
        method: "PUT",
        path: "/iam/v2/certificate-authorities/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .certificate_authorities()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2CertificateAuthority",
        method: "DELETE",
        path: "/iam/v2/certificate-authorities/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .certificate_authorities()
                .delete(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2CertificateIdentityPools",
        method: "GET",
        path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .certificate_identity_pools()
                .list(samples.path("certificate_authority_id").text()?);
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2CertificateIdentityPool",
        method: "POST",
        path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .certificate_identity_pools()
                .create(
                    samples.path("certificate_authority_id").text()?,
                    &samples.body()?,
                );
            if let Some(it) = samples.query("assigned_resource_owner").given() {
                call = call.assigned_resource_owner(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2CertificateIdentityPool",
        method: "GET",
        path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .certificate_identity_pools()
                .get(
                    samples.path("certificate_authority_id").text()?,
                    samples.path("id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2CertificateIdentityPool",
        method: "PUT",
        path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .certificate_identity_pools()
                .update(
                    samples.path("certificate_authority_id").text()?,
                    samples.path("id").text()?,
                );
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2CertificateIdentityPool",
        method: "DELETE",
        path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .certificate_identity_pools()
                .delete(
                    samples.path("certificate_authority_id").text()?,
                    samples.path("id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2IpFilterSummary",
        method: "GET",
        path: "/iam/v2/ip-filter-summary",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .ip_filter_summaries()
                .get(samples.query("scope").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2IpFilters",
        method: "GET",
        path: "/iam/v2/ip-filters",
        call: |client, samples| {
            let mut call = client.iam_v2().ip_filters().list();
            if let Some(it) = samples.query("resource_scope").given() {
                call = call.resource_scope(it.text()?);
            }
            if let Some(it) = samples.query("include_parent_scopes").given() {
                call = call.include_parent_scopes(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2IpFilter",
        method: "POST",
        path: "/iam/v2/ip-filters",
        call: |client, samples| {
            let call = client.iam_v2().ip_filters().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2IpFilter",
        method: "GET",
        path: "/iam/v2/ip-filters/{id}",
        call: |client, samples| {
            let call = client.iam_v2().ip_filters().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2IpFilter",
        method: "PATCH",
        path: "/iam/v2/ip-filters/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .ip_filters()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2IpFilter",
        method: "DELETE",
        path: "/iam/v2/ip-filters/{id}",
        call: |client, samples| {
            let call = client.iam_v2().ip_filters().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2IpGroups",
        method: "GET",
        path: "/iam/v2/ip-groups",
        call: |client, samples| {
            let mut call = client.iam_v2().ip_groups().list();
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2IpGroup",
        method: "POST",
        path: "/iam/v2/ip-groups",
        call: |client, samples| {
            let call = client.iam_v2().ip_groups().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2IpGroup",
        method: "GET",
        path: "/iam/v2/ip-groups/{id}",
        call: |client, samples| {
            let call = client.iam_v2().ip_groups().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2IpGroup",
        method: "PATCH",
        path: "/iam/v2/ip-groups/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .ip_groups()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2IpGroup",
        method: "DELETE",
        path: "/iam/v2/ip-groups/{id}",
        call: |client, samples| {
            let call = client.iam_v2().ip_groups().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2IdentityPools",
        method: "GET",
        path: "/iam/v2/identity-providers/{provider_id}/identity-pools",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .identity_pools()
                .list(samples.path("provider_id").text()?);
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2IdentityPool",
        method: "POST",
        path: "/iam/v2/identity-providers/{provider_id}/identity-pools",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .identity_pools()
                .create(samples.path("provider_id").text()?, &samples.body()?);
            if let Some(it) = samples.query("assigned_resource_owner").given() {
                call = call.assigned_resource_owner(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2IdentityPool",
        method: "GET",
        path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .identity_pools()
                .get(samples.path("provider_id").text()?, samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2IdentityPool",
        method: "PATCH",
        path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .identity_pools()
                .update(samples.path("provider_id").text()?, samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2IdentityPool",
        method: "DELETE",
        path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .identity_pools()
                .delete(samples.path("provider_id").text()?, samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2IdentityProviders",
        method: "GET",
        path: "/iam/v2/identity-providers",
        call: |client, samples| {
            let mut call = client.iam_v2().identity_providers().list();
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2IdentityProvider",
        method: "POST",
        path: "/iam/v2/identity-providers",
        call: |client, samples| {
            let call = client.iam_v2().identity_providers().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2IdentityProvider",
        method: "GET",
        path: "/iam/v2/identity-providers/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .identity_providers()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2IdentityProvider",
        method: "PATCH",
        path: "/iam/v2/identity-providers/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .identity_providers()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2IdentityProvider",
        method: "DELETE",
        path: "/iam/v2/identity-providers/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .identity_providers()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2Invitations",
        method: "GET",
        path: "/iam/v2/invitations",
        call: |client, samples| {
            let mut call = client.iam_v2().invitations().list();
            if let Some(it) = samples.query("email").given() {
                call = call.email(it.text()?);
            }
            if let Some(it) = samples.query("status").given() {
                call = call.status(it.text()?);
            }
            if let Some(it) = samples.query("user").given() {
                call = call.user(it.text()?);
            }
            if let Some(it) = samples.query("creator").given() {
                call = call.creator(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2Invitation",
        method: "POST",
        path: "/iam/v2/invitations",
        call: |client, samples| {
            let call = client.iam_v2().invitations().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2Invitation",
        method: "GET",
        path: "/iam/v2/invitations/{id}",
        call: |client, samples| {
            let call = client.iam_v2().invitations().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2Invitation",
        method: "DELETE",
        path: "/iam/v2/invitations/{id}",
        call: |client, samples| {
            let call = client.iam_v2().invitations().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "refreshIamV2JsonWebKeySet",
        method: "PATCH",
        path: "/iam/v2/identity-providers/{provider_id}/jwks",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .jwks()
                .refresh(samples.path("provider_id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2RoleBindings",
        method: "GET",
        path: "/iam/v2/role-bindings",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .role_bindings()
                .list(samples.query("crn_pattern").text()?);
            if let Some(it) = samples.query("principal").given() {
                call = call.principal(it.text()?);
            }
            if let Some(it) = samples.query("role_name").given() {
                call = call.role_name(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2RoleBinding",
        method: "POST",
        path: "/iam/v2/role-bindings",
        call: |client, samples| {
            let call = client.iam_v2().role_bindings().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2RoleBinding",
        method: "GET",
        path: "/iam/v2/role-bindings/{id}",
        call: |client, samples| {
            let call = client.iam_v2().role_bindings().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2RoleBinding",
        method: "DELETE",
        path: "/iam/v2/role-bindings/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .role_bindings()
                .delete(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2ServiceAccounts",
        method: "GET",
        path: "/iam/v2/service-accounts",
        call: |client, samples| {
            let mut call = client.iam_v2().service_accounts().list();
            if let Some(it) = samples.query("display_name").given() {
                call = call.display_name(it.texts()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createIamV2ServiceAccount",
        method: "POST",
        path: "/iam/v2/service-accounts",
        call: |client, samples| {
            let mut call = client.iam_v2().service_accounts().create(&samples.body()?);
            if let Some(it) = samples.query("assigned_resource_owner").given() {
                call = call.assigned_resource_owner(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2ServiceAccount",
        method: "GET",
        path: "/iam/v2/service-accounts/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .service_accounts()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2ServiceAccount",
        method: "PATCH",
        path: "/iam/v2/service-accounts/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .service_accounts()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2ServiceAccount",
        method: "DELETE",
        path: "/iam/v2/service-accounts/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2()
                .service_accounts()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listIamV2Users",
        method: "GET",
        path: "/iam/v2/users",
        call: |client, samples| {
            let mut call = client.iam_v2().users().list();
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2User",
        method: "GET",
        path: "/iam/v2/users/{id}",
        call: |client, samples| {
            let call = client.iam_v2().users().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2User",
        method: "PATCH",
        path: "/iam/v2/users/{id}",
        call: |client, samples| {
            let mut call = client.iam_v2().users().update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2User",
        method: "DELETE",
        path: "/iam/v2/users/{id}",
        call: |client, samples| {
            let call = client.iam_v2().users().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "update_auth_typeIamV2User",
        method: "PATCH",
        path: "/iam/v2/users/{id}/auth",
        call: |client, samples| {
            let mut call = client
                .iam_v2()
                .users()
                .update_auth_type(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            empty(Box::pin(call.send()))
        },
    },
];
