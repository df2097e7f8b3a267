//! The dates of removals.

use jiff::civil::Date;

/// Parses `YYYY-MM-DD`, which a time may follow after a `T` or a space.
///
/// # Errors
///
/// Returns a message with an example if the text has another form.
pub(crate) fn parse_date(text: &str) -> Result<Date, String> {
    let date = text.trim().split(['T', 't', ' ']).next().unwrap_or_default();
    date.parse().map_err(|_| "expected a date such as `2026-11-30`".to_owned())
}

/// Returns the number of days from one date to another.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    // The difference of two dates is in days by default, and always fits.
    (to - from).get_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_between_dates_are_counted() {
        let date = |text: &str| parse_date(text).expect("a date");
        let days = |from: &str, to: &str| days_between(date(from), date(to));
        assert_eq!(days("2026-11-30", "2026-11-30T00:00:00Z"), 0);
        assert_eq!(days("2026-11-30", "2027-05-29"), 180);
        assert_eq!(days("2024-02-28", "2024-03-01"), 2);
        assert_eq!(days("2000-01-01", "1970-01-01"), -10_957);
    }

    #[test]
    fn other_texts_are_not_dates() {
        for text in ["", "2026", "2026-13-01", "2026-02-29", "26-01-01", "2026-1-1", "soon"] {
            assert!(parse_date(text).is_err(), "{text}");
        }
    }
}
