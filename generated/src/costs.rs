// Copied by sdkwright from modules/costs.rs beside the API's documents; edit it there.

//! Costs of an organization by month, with exact amounts.
//!
//! Input: a range of months. Output: the sums of the daily costs by month, product, environment and resource, in the
//! currency of the organization's invoices.

use std::collections::BTreeMap;
use std::fmt;

use crate::billing::v1::{BillingV1, Cost};
use crate::internals::request_error;
use crate::{Error, ExactDecimal, Result};

/// The costs of an organization in a range of months.
///
/// ```text
/// let report = CostReport::fetch(&client.billing_v1(), "2026-01", "2026-03").await?;
/// for (month, amount) in report.by_month()? {
///     println!("{month} {amount}");
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CostReport {
    lines: Vec<CostLine>,
}

/// The costs of a resource in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CostLine {
    /// The month, such as `2026-01`.
    pub month: String,
    /// The product, such as `KAFKA`. Costs without a product have an empty name.
    pub product: String,
    /// The ID of the environment, if the costs belong to one.
    pub environment: Option<String>,
    /// The display name or ID of the resource, if the costs belong to one.
    pub resource: Option<String>,
    /// The amount after discounts.
    pub amount: ExactDecimal,
}

/// The month, product, environment and resource of costs.
type LineKey = (String, String, Option<String>, Option<String>);

impl CostReport {
    /// Fetches the costs from the first to the last month, inclusive. Months have the form `2026-01`. Each month is
    /// requested separately, because the service limits the length of a range.
    ///
    /// # Errors
    ///
    /// Returns an error before any request is sent if a month is invalid, and the error of the first request that fails.
    pub async fn fetch(billing: &BillingV1, first_month: &str, last_month: &str) -> Result<Self> {
        let (first, last) = (parse_month(first_month)?, parse_month(last_month)?);
        let mut sums: BTreeMap<LineKey, ExactDecimal> = BTreeMap::new();
        for month in first..=last {
            let (start, end) = (format_month(month), format_month(month + 1));
            let mut costs = billing.costs().list(format!("{start}-01"), format!("{end}-01")).items();
            while let Some(cost) = costs.next().await {
                let cost = cost?;
                let amount = amount(&cost)?;
                let sum = sums.entry(line_key(start.clone(), cost)).or_default();
                *sum = sum.checked_add(amount).ok_or_else(too_large)?;
            }
        }
        let line = |((month, product, environment, resource), amount)| CostLine {
            month,
            product,
            environment,
            resource,
            amount,
        };
        Ok(Self { lines: sums.into_iter().map(line).collect() })
    }

    /// Returns the costs by month, product, environment and resource, in this order.
    pub fn lines(&self) -> &[CostLine] {
        &self.lines
    }

    /// Returns the sum of all costs.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum has more than 38 digits.
    pub fn total(&self) -> Result<ExactDecimal> {
        ExactDecimal::checked_sum(self.lines.iter().map(|line| line.amount)).ok_or_else(too_large)
    }

    /// Returns the sums by month.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum has more than 38 digits.
    pub fn by_month(&self) -> Result<BTreeMap<&str, ExactDecimal>> {
        self.sums(|line| Some(&line.month))
    }

    /// Returns the sums by product.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum has more than 38 digits.
    pub fn by_product(&self) -> Result<BTreeMap<&str, ExactDecimal>> {
        self.sums(|line| Some(&line.product))
    }

    /// Returns the sums by environment. Costs without an environment are ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if a sum has more than 38 digits.
    pub fn by_environment(&self) -> Result<BTreeMap<&str, ExactDecimal>> {
        self.sums(|line| line.environment.as_deref())
    }

    fn sums<'a>(
        &'a self,
        key: impl Fn(&'a CostLine) -> Option<&'a str>,
    ) -> Result<BTreeMap<&'a str, ExactDecimal>> {
        let mut sums: BTreeMap<&str, ExactDecimal> = BTreeMap::new();
        for (key, amount) in self.lines.iter().filter_map(|line| Some((key(line)?, line.amount))) {
            let sum = sums.entry(key).or_default();
            *sum = sum.checked_add(amount).ok_or_else(too_large)?;
        }
        Ok(sums)
    }
}

/// Formats a line for each month, product, environment and resource.
impl fmt::Display for CostReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for CostLine { month, product, environment, resource, amount } in &self.lines {
            let [environment, resource] = [environment, resource].map(|it| it.as_deref().unwrap_or("-"));
            writeln!(formatter, "{month}  {product:<20}  {environment:<12}  {resource:<24}  {amount:>14}")?;
        }
        Ok(())
    }
}

fn line_key(month: String, cost: Cost) -> LineKey {
    let product = cost.product.map(|product| product.to_string()).unwrap_or_default();
    let (environment, resource) = match cost.resource {
        Some(resource) => (
            resource.environment.and_then(|environment| environment.id),
            resource.display_name.or(resource.id),
        ),
        None => (None, None),
    };
    (month, product, environment, resource)
}

fn amount(cost: &Cost) -> Result<ExactDecimal> {
    let amount = cost.amount.unwrap_or(cost.original_amount);
    ExactDecimal::from_f64(amount)
        .map_err(|error| request_error(format!("the cost `{}` has an invalid amount: {error}", cost.id)))
}

fn too_large() -> Error {
    request_error("the sum of the costs has more than 38 digits")
}

/// Returns the number of months since the year 0.
fn parse_month(text: &str) -> Result<u32> {
    let month = text.split_once('-').and_then(|(year, month)| {
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_valid = year.len() == 4 && month.len() == 2 && is_number(year) && is_number(month);
        let (year, month): (u32, u32) = (year.parse().ok()?, month.parse().ok()?);
        (is_valid && (1..=12).contains(&month)).then_some(year * 12 + month - 1)
    });
    month.ok_or_else(|| request_error(format!("`{text}` is not a month: write it as `2026-01`")))
}

fn format_month(month: u32) -> String {
    format!("{:04}-{:02}", month / 12, month % 12 + 1)
}

#[cfg(all(test, feature = "testing"))]
mod tests;
