// Copied by sdkwright from modules/flink/row.rs next to the API's documents; edit it there.

//! Rows of results.

use std::sync::Arc;

use serde::de::Deserialize;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::deserialize::RowDeserializer;
use super::value::SqlValue;
use crate::sql::v1::ResultColumn;

/// A row of a result: a value for each column.
///
/// It serializes as a map by the names of the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    columns: Arc<[ResultColumn]>,
    values: Vec<SqlValue>,
}

impl Row {
    /// Decodes the values of a row. Values without a column stay JSON.
    pub(super) fn decode(columns: Arc<[ResultColumn]>, values: Vec<Value>) -> Self {
        let mut types = columns.iter().map(|column| &column.r#type);
        let decode = |value| match types.next() {
            Some(data_type) => SqlValue::decode(value, data_type),
            None => SqlValue::Other(value),
        };
        let values = values.into_iter().map(decode).collect();
        Self { columns, values }
    }

    /// Returns the columns.
    pub fn columns(&self) -> &[ResultColumn] {
        &self.columns
    }

    /// Returns the values, in the order of the columns.
    pub fn values(&self) -> &[SqlValue] {
        &self.values
    }

    /// Returns the value of the first column with a name.
    pub fn get(&self, column: &str) -> Option<&SqlValue> {
        let position = self.columns.iter().position(|it| it.name == column)?;
        self.values.get(position)
    }

    /// Deserializes the row into a type of the application: a struct with a field for each column, a map, or a tuple.
    ///
    /// A `DECIMAL` fits strings, types that deserialize from strings, and floating-point numbers. Dates and times fit
    /// strings.
    ///
    /// # Errors
    ///
    /// Returns an error if a value does not fit its field, or if a field has no column.
    pub fn deserialize<'de, T: Deserialize<'de>>(&'de self) -> Result<T, serde_json::Error> {
        T::deserialize(RowDeserializer { columns: &self.columns, values: &self.values })
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_map(Some(self.values.len()))?;
        for (column, value) in self.columns.iter().zip(&self.values) {
            row.serialize_entry(&column.name, value)?;
        }
        row.end()
    }
}
