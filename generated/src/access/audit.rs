// Copied by sdkwright from modules/access/audit.rs next to the API's documents; edit it there.

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
    /// The resource names of the organizations that are visible to the caller, usually only one.
    organizations: Vec<Crn>,
    /// The IDs of all environments.
    environments: HashSet<String>,
    /// The role bindings of the remaining scopes by environment ID, or `None` until they are listed.
    bindings: Option<HashMap<Option<String>, Vec<RoleBinding>>>,
    remaining: VecDeque<Scope>,
}

/// The ID and name of an environment, or `None` for the organization.
type Scope = Option<(String, String)>;

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
    /// The ID of the role binding. Empty if the response had none.
    pub id: String,
}

impl RoleAudit {
    /// Reads the users, service accounts, organizations and environments.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails, and an error if no organization is visible or the resource
    /// name of one is missing or invalid.
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
        let (mut ids, mut remaining) = (HashSet::new(), VecDeque::from([None]));
        let mut environments = client.org_v2().environments().list().page_size(100).items();
        while let Some(environment) = environments.next().await {
            let environment = environment?;
            ids.insert(environment.id.clone());
            remaining.push_back(Some((environment.id, environment.display_name)));
        }
        Ok(Self {
            client: client.clone(),
            principal: None,
            names,
            organizations: organizations(client).await?,
            environments: ids,
            bindings: None,
            remaining,
        })
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

    /// Returns the role bindings of the next scope, or `None` after the last. The first call lists the role bindings of all
    /// scopes. If a request fails, all scopes remain, and the next call lists the role bindings again.
    pub async fn next(&mut self) -> Option<Result<AuditedScope>> {
        if self.remaining.is_empty() {
            return None;
        }
        if self.bindings.is_none() {
            match self.list().await {
                Ok(bindings) => self.bindings = Some(bindings),
                Err(error) => return Some(Err(error)),
            }
        }
        let (id, name) = self.remaining.pop_front()?.unzip();
        let bindings = self.bindings.as_mut().and_then(|bindings| bindings.remove(&id)).unwrap_or_default();
        let grants = bindings.into_iter().map(|binding| self.grant(binding, name.as_ref())).collect();
        Some(Ok(AuditedScope { environment: name, grants }))
    }

    /// Lists all role bindings, sorted and grouped by environment ID.
    ///
    /// The resource name of an organization is a pattern for the role bindings on the organization itself. With `/*`, it is a
    /// pattern for the role bindings on the resources in it.
    async fn list(&self) -> Result<HashMap<Option<String>, Vec<RoleBinding>>> {
        let (mut keys, mut bindings) = (HashSet::new(), Vec::new());
        for organization in &self.organizations {
            for pattern in [organization.to_string(), format!("{organization}/*")] {
                let mut call = self.client.iam_v2().role_bindings().list(pattern).page_size(100);
                if let Some(principal) = &self.principal {
                    call = call.principal(principal);
                }
                let mut items = call.items();
                while let Some(binding) = items.next().await {
                    let binding = binding?;
                    if keys.insert(binding_key(&binding)) {
                        bindings.push(binding);
                    }
                }
            }
        }
        bindings.sort_by(|a: &RoleBinding, b: &RoleBinding| {
            (&a.principal, &a.role_name, &a.crn_pattern).cmp(&(&b.principal, &b.role_name, &b.crn_pattern))
        });
        let mut by_environment: HashMap<_, Vec<_>> = HashMap::new();
        for binding in bindings {
            by_environment.entry(self.environment(&binding)).or_default().push(binding);
        }
        Ok(by_environment)
    }

    /// Returns the ID of the environment that a role binding belongs to. Role bindings outside the listed
    /// environments, such as those on all environments, belong to the organization.
    fn environment(&self, binding: &RoleBinding) -> Option<String> {
        let resources: Crn = binding.crn_pattern.parse().ok()?;
        let id = resources.get(ENVIRONMENT)?.into_owned();
        self.environments.contains(&id).then_some(id)
    }

    fn grant(&self, binding: RoleBinding, environment_name: Option<&String>) -> RoleGrant {
        let id = binding.principal.split_once(':').map_or(binding.principal.as_str(), |(_, id)| id);
        RoleGrant {
            principal_name: self.names.get(id).cloned(),
            principal: binding.principal,
            role_name: binding.role_name,
            crn_pattern: binding.crn_pattern,
            environment_name: environment_name.cloned(),
            id: binding.id,
        }
    }
}

/// Returns a text that identifies a role binding, whose ID may be missing.
fn binding_key(binding: &RoleBinding) -> String {
    match binding.id.as_str() {
        "" => format!("{} {} {}", binding.principal, binding.role_name, binding.crn_pattern),
        id => id.to_owned(),
    }
}

/// Returns the resource names of the organizations that are visible to the caller.
async fn organizations(client: &Client) -> Result<Vec<Crn>> {
    let mut crns = Vec::new();
    let mut organizations = client.org_v2().organizations().list().page_size(100).items();
    while let Some(organization) = organizations.next().await {
        let organization = organization?;
        let name = organization.metadata.resource_name.unwrap_or_default();
        crns.push(name.parse().map_err(|error| {
            let id = organization.id;
            request_error(format!(
                "cannot audit the organization `{id}`: its resource name is invalid: {error}"
            ))
        })?);
    }
    if crns.is_empty() {
        return Err(request_error(
            "cannot audit role bindings: no organization is visible, use an account that can list organizations",
        ));
    }
    Ok(crns)
}

/// Formats the grant as one line: the principal with its name, the role, and the resources.
impl fmt::Display for RoleGrant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.principal)?;
        self.principal_name.iter().try_for_each(|name| write!(formatter, " ({name})"))?;
        write!(formatter, " {} on {}", self.role_name, self.crn_pattern)
    }
}
