//! Strings with a format: UUIDs, URLs, dates, times of day, durations and decimal numbers.
//!
//! Input: a value, or a string from the service. Output: the string, and the value that it stands for. A string is kept
//! as received, so that it round-trips unchanged and never fails decoding. The types of other crates are conversions
//! behind features, so that no feature changes a type of this crate. Independent of models.

mod codegen_api;
mod date;
mod decimal;
mod digits;
mod iso_duration;
mod macros;
mod time_of_day;
mod url;
mod uuid;

pub use self::date::Date;
pub use self::decimal::Decimal;
pub use self::iso_duration::IsoDuration;
pub use self::time_of_day::TimeOfDay;
pub use self::url::Url;
pub use self::uuid::Uuid;

#[cfg(test)]
mod tests;
