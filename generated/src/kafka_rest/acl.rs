// Copied by sdkwright from modules/kafka_rest/acl.rs next to the API's documents; edit it there.

//! Rules of access control lists.

use std::fmt;

use crate::kafka::v3::{
    AclData, AclOperation, AclPatternType, AclPermission, AclResourceType, CreateAclRequestData,
};

/// The name of a literal pattern that matches every resource.
const ANY: &str = "*";
/// The name of the only resource of the type `CLUSTER`.
const CLUSTER: &str = "kafka-cluster";

/// A rule that allows or denies a principal an operation on resources.
///
/// ```text
/// let read = AclRule::allow("User:sa-12345", AclOperation::Read).on_prefix(AclResourceType::Topic, "orders-");
/// let join = AclRule::allow("User:sa-12345", AclOperation::Read).on_any(AclResourceType::Group);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AclRule {
    /// The principal, such as `User:sa-12345`.
    pub principal: String,
    /// The operation.
    pub operation: AclOperation,
    /// The permission.
    pub permission: AclPermission,
    /// The host from which the principal connects, or `*` for any host.
    pub host: String,
    /// The type of the resources.
    pub resource_type: AclResourceType,
    /// The type of the pattern.
    pub pattern_type: AclPatternType,
    /// The name or the prefix of the resources.
    pub resource_name: String,
}

impl AclRule {
    /// Creates a rule that allows an operation on the cluster itself, from any host.
    pub fn allow(principal: impl Into<String>, operation: AclOperation) -> Self {
        Self::new(principal.into(), operation, AclPermission::Allow)
    }

    /// Creates a rule that denies an operation on the cluster itself, from any host.
    pub fn deny(principal: impl Into<String>, operation: AclOperation) -> Self {
        Self::new(principal.into(), operation, AclPermission::Deny)
    }

    fn new(principal: String, operation: AclOperation, permission: AclPermission) -> Self {
        Self {
            principal,
            operation,
            permission,
            host: ANY.to_owned(),
            resource_type: AclResourceType::Cluster,
            pattern_type: AclPatternType::Literal,
            resource_name: CLUSTER.to_owned(),
        }
    }

    /// Applies the rule to one resource. To apply it to all, use [`on_any`](Self::on_any): the API understands the name
    /// `*` as all resources.
    #[must_use]
    pub fn on(self, resource_type: AclResourceType, name: impl Into<String>) -> Self {
        Self { resource_type, pattern_type: AclPatternType::Literal, resource_name: name.into(), ..self }
    }

    /// Applies the rule to the resources whose names start with a prefix.
    #[must_use]
    pub fn on_prefix(self, resource_type: AclResourceType, prefix: impl Into<String>) -> Self {
        Self { resource_type, pattern_type: AclPatternType::Prefixed, resource_name: prefix.into(), ..self }
    }

    /// Applies the rule to all resources of a type, including future ones.
    #[must_use]
    pub fn on_any(self, resource_type: AclResourceType) -> Self {
        self.on(resource_type, ANY)
    }

    /// Limits the rule to connections from a host.
    #[must_use]
    pub fn with_host(self, host: impl Into<String>) -> Self {
        Self { host: host.into(), ..self }
    }

    /// Returns `true` if the rule applies to all resources of its type.
    pub fn is_on_any(&self) -> bool {
        self.pattern_type == AclPatternType::Literal && self.resource_name == ANY
    }
}

impl From<&AclData> for AclRule {
    fn from(acl: &AclData) -> Self {
        Self {
            principal: acl.principal.clone(),
            operation: acl.operation.clone(),
            permission: acl.permission.clone(),
            host: acl.host.clone(),
            resource_type: acl.resource_type.clone(),
            pattern_type: acl.pattern_type.clone(),
            resource_name: acl.resource_name.clone(),
        }
    }
}

impl From<AclRule> for CreateAclRequestData {
    fn from(rule: AclRule) -> Self {
        let AclRule { principal, operation, permission, host, resource_type, pattern_type, resource_name } =
            rule;
        Self::new(resource_type, resource_name, pattern_type, principal, host, operation, permission)
    }
}

/// Formats the rule as one line, such as ``ALLOW READ on any TOPIC to User:sa-12345``.
impl fmt::Display for AclRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { permission, operation, resource_type, resource_name, principal, .. } = self;
        write!(formatter, "{permission} {operation} on ")?;
        match self.pattern_type {
            _ if self.is_on_any() => write!(formatter, "any {resource_type}")?,
            AclPatternType::Prefixed => write!(formatter, "{resource_type} {resource_name}*")?,
            _ => write!(formatter, "{resource_type} {resource_name}")?,
        }
        write!(formatter, " to {principal}")?;
        if self.host != ANY { write!(formatter, " from {}", self.host) } else { Ok(()) }
    }
}
