//! One line for each figure.

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

pub(crate) fn heading() {
    println!("{:<54} {:>14} {:<12} {:<16} {:>14} {:>7}  the limit is", "figure", "got", "unit", "to reach", "limit", "ratio");
}

impl Figure<'_> {
    /// Prints the figure, the limit and the ratio of the two.
    pub(crate) fn print(&self) {
        let ratio = self.got / self.limit;
        println!(
            "{:<54} {:>14} {:<12} {:<16} {:>14} {:>7.2}  {}",
            self.what, number(self.got), self.unit, self.target, number(self.limit), ratio, self.limit_is
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
