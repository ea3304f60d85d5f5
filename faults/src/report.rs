//! The table.

/// What came of a fault.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// How often it was tried.
    pub(crate) tried: u32,
    /// How often the server did what it must.
    pub(crate) survived: u32,
    /// How much was lost, doubled or wrong, without a word.
    pub(crate) lost: u32,
    /// Why it could not be tried here, if it could not.
    pub(crate) not_here: Option<String>,
    /// What was measured.
    pub(crate) about: String,
}

impl Row {
    /// Notes one try.
    #[expect(clippy::fn_params_excessive_bools, reason = "survived or not: that is the table")]
    pub(crate) fn note(&mut self, survived: bool, lost: u32) {
        self.tried += 1;
        self.survived += u32::from(survived);
        self.lost += lost;
    }

    /// A fault that this machine does not let anybody try.
    pub(crate) fn not_here(why: impl Into<String>) -> Self {
        Self { not_here: Some(why.into()), ..Self::default() }
    }

    pub(crate) fn is_good(&self) -> bool {
        self.not_here.is_some() || (self.tried > 0 && self.survived == self.tried && self.lost == 0)
    }

    pub(crate) fn print(&self, name: &str) {
        if let Some(why) = &self.not_here {
            println!("{name:<18} {:>6} {:>9} {:>6}  not tried here: {why}", "–", "–", "–");
            return;
        }
        println!("{name:<18} {:>6} {:>9} {:>6}  {}", self.tried, self.survived, self.lost, self.about);
    }
}

pub(crate) fn heading() {
    println!("{:<18} {:>6} {:>9} {:>6}", "fault", "tried", "survived", "lost");
}

/// The value that a share of them, in hundredths, does not exceed.
pub(crate) fn percentile(values: &mut [f64], hundredths: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = (values.len() * hundredths).div_ceil(100).max(1) - 1;
    values.get(place).copied().unwrap_or(f64::NAN)
}
