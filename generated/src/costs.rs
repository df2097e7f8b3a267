// Copied by sdkwright from modules/costs.rs next to the API's documents; edit it there.

//! Costs of an organization by month, with exact sums.
//!
//! Input: a range of months. Output: the sums of the daily costs by month, product, environment and resource, in US
//! dollars.

use std::collections::BTreeMap;
use std::fmt;

use crate::billing::v1::{BillingV1, Cost};
use crate::exact_decimal::ExactDecimalError;
use crate::internals::request_error;
use crate::{Error, ExactDecimal, Result};

/// The number of decimal places to which amounts are rounded. The service computes with floating-point numbers, whose
/// rounding errors, such as `1.3877787807814457e-17`, are smaller.
const MAX_DECIMAL_PLACES: usize = 12;

/// The costs of an organization in a range of months, in US dollars.
///
/// Each cost is rounded to 12 decimal places, which removes the rounding errors of the service's floating-point numbers.
/// Sums are exact. The amount of a cost defaults to the original amount minus the discount; absent amounts count as zero.
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
    /// The product, such as `KAFKA`. Empty if the costs have none.
    pub product: String,
    /// The ID of the environment, if the costs belong to one.
    pub environment: Option<String>,
    /// The display name of the resource, or its ID if it has no name. `None` if the costs belong to no resource.
    pub resource: Option<String>,
    /// The ID of the resource, if the costs belong to one. Different resources may have the same name.
    pub resource_id: Option<String>,
    /// The amount after discounts, in US dollars.
    pub amount: ExactDecimal,
}

/// The month, product, environment ID, resource name and resource ID of costs.
type LineKey = (String, String, Option<String>, Option<String>, Option<String>);

impl CostReport {
    /// Fetches the costs from the first to the last month, inclusive. Months have the form `2026-01`. Each month is
    /// requested separately, because the service limits the length of a range.
    ///
    /// # Errors
    ///
    /// Returns an error before any request is sent if a month is invalid or the last month is before the first. Otherwise,
    /// returns the error of the first request that fails, or an error if an amount or a sum has more than 38 digits.
    pub async fn fetch(billing: &BillingV1, first_month: &str, last_month: &str) -> Result<Self> {
        let (first, last) = (parse_month(first_month)?, parse_month(last_month)?);
        if last < first {
            let message = format!("the last month `{last_month}` is before the first month `{first_month}`");
            return Err(request_error(message));
        }
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
        let line = |((month, product, environment, resource, resource_id), amount)| CostLine {
            month,
            product,
            environment,
            resource,
            resource_id,
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
        for CostLine { month, product, environment, resource, resource_id, amount } in &self.lines {
            let [environment, resource, id] =
                [environment, resource, resource_id].map(|it| it.as_deref().unwrap_or("-"));
            write!(formatter, "{month}  {product:<20}  {environment:<12}  ")?;
            writeln!(formatter, "{resource:<24}  {id:<14}  {amount:>14}")?;
        }
        Ok(())
    }
}

fn line_key(month: String, cost: Cost) -> LineKey {
    let product = cost.product.map(|product| product.to_string()).unwrap_or_default();
    let Some(resource) = cost.resource else { return (month, product, None, None, None) };
    let environment = resource.environment.and_then(|environment| environment.id);
    let name = resource.display_name.or_else(|| resource.id.clone());
    (month, product, environment, name, resource.id)
}

/// Returns the amount after discounts. A missing original amount is decoded as 0.
fn amount(cost: &Cost) -> Result<ExactDecimal> {
    let rounded = |amount: f64| {
        let id = &cost.id;
        round(amount)
            .map_err(|error| request_error(format!("the cost `{id}` has an invalid amount: {error}")))
    };
    if let Some(amount) = cost.amount {
        return rounded(amount);
    }
    let discount = rounded(-cost.discount_amount.unwrap_or_default())?;
    rounded(cost.original_amount)?.checked_add(discount).ok_or_else(too_large)
}

/// Rounds an amount to [`MAX_DECIMAL_PLACES`].
fn round(amount: f64) -> Result<ExactDecimal, ExactDecimalError> {
    // The shortest decimal representation of a number adds no rounding error.
    let text = amount.to_string();
    match text.split_once('.') {
        Some((_, fraction)) if fraction.len() > MAX_DECIMAL_PLACES => {
            format!("{amount:.MAX_DECIMAL_PLACES$}").trim_end_matches('0').parse()
        }
        _ => text.parse(),
    }
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
