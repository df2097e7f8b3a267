// Copied by sdkwright from modules/access/audit.rs beside the API's documents; edit it there.

//! An audit of role bindings.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;

use crate::iam::v2::RoleBinding;
use crate::internals::request_error;
use crate::{Client, Crn, Result};

/// The kind of an environment in resource names.
const ENVIRONMENT: &str = "environment";

/// An audit of the role bindings of an organization, one scope after the other: the organization itself, then each
/// environment with everything in it.
///
/// ```text
/// let mut audit = RoleAudit::start(&client).await?;
/// while let Some(scope) = audit.next().await {
///     for grant in scope?.grants {
///         println!("{grant}");
///     }
/// }
/// ```
#[derive(Debug)]
pub struct RoleAudit {
    client: Client,
    principal: Option<String>,
    /// The names of users and service accounts, by ID.
    names: HashMap<String, String>,
    /// The IDs of all environments.
    environments: HashSet<String>,
    remaining: VecDeque<Scope>,
}

/// The organization, or an environment with its ID and name.
#[derive(Clone, Debug)]
struct Scope {
    crn: Crn,
    environment: Option<(String, String)>,
}

/// The role bindings of the organization or of an environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuditedScope {
    /// The name of the environment, or `None` for the organization.
    pub environment: Option<String>,
    /// The role bindings, sorted by principal, role and resource.
    pub grants: Vec<RoleGrant>,
}

/// A role binding with the names of its principal and its environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleGrant {
    /// The principal, such as `User:sa-12345`.
    pub principal: String,
    /// The email address of a user or the name of a service account. `None` for other principals, such as identity pools.
    pub principal_name: Option<String>,
    /// The role, such as `EnvironmentAdmin`.
    pub role_name: String,
    /// The resource name of the resources on which the role is granted. It may be a pattern, so it may end with `*`.
    pub crn_pattern: String,
    /// The name of the environment, or `None` for the organization.
    pub environment_name: Option<String>,
    /// The ID of the role binding.
    pub id: String,
}

impl RoleAudit {
    /// Reads the users, service accounts and environments.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails, and an error if an environment has no resource name.
    pub async fn start(client: &Client) -> Result<Self> {
        let mut names = HashMap::new();
        let mut users = client.iam_v2().users().list().page_size(100).items();
        while let Some(user) = users.next().await {
            let user = user?;
            names.insert(user.id, user.email);
        }
        let mut accounts = client.iam_v2().service_accounts().list().page_size(100).items();
        while let Some(account) = accounts.next().await {
            let account = account?;
            names.insert(account.id, account.display_name);
        }
        let (mut ids, mut remaining) = (HashSet::new(), VecDeque::new());
        let mut environments = client.org_v2().environments().list().page_size(100).items();
        while let Some(environment) = environments.next().await {
            let environment = environment?;
            let id = environment.id;
            let name = environment.metadata.resource_name;
            let crn: Crn = name.unwrap_or_default().parse().map_err(|error| {
                request_error(format!(
                    "cannot audit the environment `{id}`: its resource name is invalid: {error}"
                ))
            })?;
            if let (true, Some(organization)) = (remaining.is_empty(), crn.parent()) {
                remaining.push_back(Scope { crn: organization, environment: None });
            }
            ids.insert(id.clone());
            remaining.push_back(Scope { crn, environment: Some((id, environment.display_name)) });
        }
        Ok(Self { client: client.clone(), principal: None, names, environments: ids, remaining })
    }

    /// Limits the audit to a principal, such as `User:sa-12345`.
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Returns the number of scopes that remain: the organization and its environments.
    pub fn len(&self) -> usize {
        self.remaining.len()
    }

    /// Returns `true` if no scope remains.
    pub fn is_empty(&self) -> bool {
        self.remaining.is_empty()
    }

    /// Returns the role bindings of the next scope, or `None` after the last. If a request fails, the scope remains, so the
    /// next call retries it.
    pub async fn next(&mut self) -> Option<Result<AuditedScope>> {
        let scope = self.remaining.front()?.clone();
        let grants = self.grants(&scope).await;
        if grants.is_ok() {
            self.remaining.pop_front();
        }
        let environment = scope.environment.map(|(_, name)| name);
        Some(grants.map(|grants| AuditedScope { environment, grants }))
    }

    async fn grants(&self, scope: &Scope) -> Result<Vec<RoleGrant>> {
        let mut call = self.client.iam_v2().role_bindings().list(scope.crn.as_str()).page_size(100);
        if let Some(principal) = &self.principal {
            call = call.principal(principal);
        }
        let mut bindings = call.items();
        let mut grants = Vec::new();
        while let Some(binding) = bindings.next().await {
            grants.extend(self.grant(scope, binding?));
        }
        grants.sort_by(|a: &RoleGrant, b: &RoleGrant| {
            (&a.principal, &a.role_name, &a.crn_pattern).cmp(&(&b.principal, &b.role_name, &b.crn_pattern))
        });
        Ok(grants)
    }

    /// Returns the role binding if it belongs to the scope. The filter of the list compares a part of the resource name,
    /// so it also finds the role bindings of environments whose ID starts with this one's. Role bindings of no listed
    /// environment, such as those of all environments, belong to the organization.
    fn grant(&self, scope: &Scope, binding: RoleBinding) -> Option<RoleGrant> {
        let resources = binding.crn_pattern.parse::<Crn>().ok();
        let environment = resources.as_ref().and_then(|crn| crn.get(ENVIRONMENT));
        let environment = environment.as_deref().filter(|&id| self.environments.contains(id));
        if environment != scope.environment.as_ref().map(|(id, _)| id.as_str()) {
            return None;
        }
        let id = binding.principal.split_once(':').map_or(binding.principal.as_str(), |(_, id)| id);
        Some(RoleGrant {
            principal_name: self.names.get(id).cloned(),
            principal: binding.principal,
            role_name: binding.role_name,
            crn_pattern: binding.crn_pattern,
            environment_name: scope.environment.as_ref().map(|(_, name)| name.clone()),
            id: binding.id,
        })
    }
}

/// Formats the grant as one line: the principal with its name, the role, and the resources.
impl fmt::Display for RoleGrant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.principal)?;
        self.principal_name.iter().try_for_each(|name| write!(formatter, " ({name})"))?;
        write!(formatter, " {} on {}", self.role_name, self.crn_pattern)
    }
}
