// Copied by sdkwright from modules/registry/cache.rs next to the API's documents; edit it there.

//! A cache of schemas.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Subject;
use crate::Result;
use crate::schema_registry::v1::{Schema, SchemaRegistryV1, SchemaString};

/// A cache of the schemas of a registry, by ID and by version of a subject. Clones share their entries.
///
/// Entries do not expire, because the schema of an ID or of a version does not change. The exception is a subject or version
/// that was deleted permanently: its version numbers may be reused, but the cache keeps the deleted schema. The latest version
/// of a subject is not cached. If the cache is full, the least recently used schema is removed. Concurrent calls for a schema
/// that is not cached yet each request it.
#[derive(Clone)]
pub struct SchemaCache {
    registry: SchemaRegistryV1,
    entries: Arc<Mutex<Entries>>,
}

struct Entries {
    /// By context and ID: the IDs of each context are its own.
    ids: RecentlyUsed<(Option<String>, i32), SchemaString>,
    versions: RecentlyUsed<(Subject, i32), Schema>,
}

impl SchemaCache {
    /// Creates an empty cache of up to 1,000 schemas by ID and 1,000 by version.
    pub fn new(registry: SchemaRegistryV1) -> Self {
        Self::with_capacity(registry, 1_000)
    }

    /// Creates an empty cache of up to `capacity` schemas by ID and as many by version, at least one of each.
    pub fn with_capacity(registry: SchemaRegistryV1, capacity: usize) -> Self {
        let entries = Entries { ids: RecentlyUsed::new(capacity), versions: RecentlyUsed::new(capacity) };
        Self { registry, entries: Arc::new(Mutex::new(entries)) }
    }

    /// Returns the schema with this ID in the default context.
    ///
    /// # Errors
    ///
    /// Returns the error of the request if the schema is not cached. Errors are not cached.
    pub async fn schema(&self, id: i32) -> Result<Arc<SchemaString>> {
        self.by_id(None, id).await
    }

    /// Returns the schema with this ID in the context of a subject.
    ///
    /// # Errors
    ///
    /// Returns the error of the request if the schema is not cached.
    pub async fn schema_of(&self, subject: &Subject, id: i32) -> Result<Arc<SchemaString>> {
        self.by_id(Some(subject), id).await
    }

    /// Returns a version of a subject. Version -1 is the latest one and is not cached.
    ///
    /// # Errors
    ///
    /// Returns the error of the request if the version is not cached.
    pub async fn version(&self, subject: &Subject, version: i32) -> Result<Arc<Schema>> {
        let key = (subject.clone(), version);
        if let Some(schema) = self.entries().versions.get(&key) {
            return Ok(schema);
        }
        let schema = self.registry.subjects().get_version(subject, version.to_string()).await?;
        // Version -1 is an alias for the latest version, which may change.
        if version < 1 {
            return Ok(Arc::new(schema));
        }
        Ok(self.entries().versions.insert(key, schema))
    }

    async fn by_id(&self, subject: Option<&Subject>, id: i32) -> Result<Arc<SchemaString>> {
        let key = (subject.and_then(Subject::context).map(str::to_owned), id);
        if let Some(schema) = self.entries().ids.get(&key) {
            return Ok(schema);
        }
        let mut call = self.registry.schemas().get(id);
        if let Some(subject) = subject {
            call = call.subject(subject);
        }
        let schema = call.await?;
        Ok(self.entries().ids.insert(key, schema))
    }

    /// Returns the entries. A panic of another thread cannot leave them incomplete.
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for SchemaCache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries();
        let mut fields = formatter.debug_struct("SchemaCache");
        fields.field("ids", &entries.ids.values.len()).field("versions", &entries.versions.values.len());
        fields.finish_non_exhaustive()
    }
}

/// The values that were used last, up to a maximum.
struct RecentlyUsed<K, V> {
    capacity: usize,
    /// The number of uses so far.
    uses: u64,
    values: HashMap<K, (Arc<V>, u64)>,
    /// The keys by their last use.
    keys: BTreeMap<u64, K>,
}

impl<K: Clone + Eq + Hash, V> RecentlyUsed<K, V> {
    fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), uses: 0, values: HashMap::new(), keys: BTreeMap::new() }
    }

    fn get(&mut self, key: &K) -> Option<Arc<V>> {
        let (value, used) = self.values.get_mut(key)?;
        self.keys.remove(used);
        self.uses += 1;
        *used = self.uses;
        self.keys.insert(self.uses, key.clone());
        Some(value.clone())
    }

    fn insert(&mut self, key: K, value: V) -> Arc<V> {
        if let Some(value) = self.get(&key) {
            return value;
        }
        if self.values.len() >= self.capacity
            && let Some((_, oldest)) = self.keys.pop_first()
        {
            self.values.remove(&oldest);
        }
        let value = Arc::new(value);
        self.uses += 1;
        self.keys.insert(self.uses, key.clone());
        self.values.insert(key, (value.clone(), self.uses));
        value
    }
}
