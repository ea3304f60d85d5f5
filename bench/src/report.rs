//! One line for each figure.

use std::time::Duration;

/// A measured figure and what it is measured against.
#[derive(Debug)]
pub(crate) struct Figure<'a> {
    /// What was measured.
    pub(crate) what: &'a str,
    /// The figure.
    pub(crate) got: f64,
    /// Its unit.
    pub(crate) unit: &'a str,
    /// What is to be reached, with the comparison: "≥ 1500000".
    pub(crate) target: &'a str,
    /// The limit of the machine, in the same unit.
    pub(crate) limit: f64,
    /// What the limit is.
    pub(crate) limit_is: &'a str,
}

/// The same work and its limit, measured in turns: a disk and a shared machine have slow phases, and each meets both.
#[derive(Debug, Default)]
pub(crate) struct Rounds {
    got: Vec<f64>,
    limit: Vec<f64>,
}

impl Rounds {
    /// Notes the figures of one round.
    pub(crate) fn note(&mut self, got: f64, limit: f64) {
        self.got.push(got);
        self.limit.push(limit);
    }

    /// The medians of both.
    pub(crate) fn medians(&self) -> (f64, f64) {
        (median(&self.got), median(&self.limit))
    }

    /// Prints the medians as a figure, and the ratio of each round.
    pub(crate) fn figure(&self, what: &str, (unit, target): (&str, &str), limit_is: &str) {
        let (got, limit) = self.medians();
        Figure { what, got, unit, target, limit, limit_is }.print();
        self.print();
    }

    /// Prints the ratio of each round.
    pub(crate) fn print(&self) {
        let ratios: Vec<String> =
            self.got.iter().zip(&self.limit).map(|(got, limit)| format!("{:.2}", got / limit)).collect();
        println!("  in rounds: {}", ratios.join(" "));
    }
}

/// The value that a share of them, in hundredths, does not exceed.
pub(crate) fn percentile(values: &[f64], hundredths: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * hundredths).div_ceil(100).max(1) - 1;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

pub(crate) fn median(values: &[f64]) -> f64 {
    percentile(values, 50)
}

/// How many milliseconds.
pub(crate) fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1e3
}

/// How many a second.
#[expect(clippy::cast_precision_loss, reason = "a figure for reading")]
pub(crate) fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

pub(crate) fn heading() {
    println!(
        "{:<54} {:>14} {:<12} {:<16} {:>14} {:>7}  the limit is",
        "figure", "got", "unit", "to reach", "limit", "ratio"
    );
}

impl Figure<'_> {
    /// Prints the figure, the limit and the ratio of the two.
    pub(crate) fn print(&self) {
        let ratio = self.got / self.limit;
        println!(
            "{:<54} {:>14} {:<12} {:<16} {:>14} {:>7.2}  {}",
            self.what,
            number(self.got),
            self.unit,
            self.target,
            number(self.limit),
            ratio,
            self.limit_is
        );
    }
}

/// Large numbers in groups of three, small ones with their decimals.
fn number(value: f64) -> String {
    if value < 100.0 {
        return format!("{value:.3}");
    }
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
