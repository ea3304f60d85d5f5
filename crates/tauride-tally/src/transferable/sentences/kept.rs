//! What everybody keeps of a vote in an iteration.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Teller;
use crate::decimal::scale;
use crate::sentence::counted;
use crate::transferable::sheet::Stage;

impl Teller<'_> {
    /// Returns how often the ballots were counted again, and who keeps how much of a vote.
    pub(super) fn iteration(&self, rounds: u32, keep: &[u128], stage: &Stage, before: Option<&Stage>) -> String {
        let one = scale(self.sheet.decimals);
        let part = |(candidate, keep): (usize, &u128)| {
            let name = self.names.of(candidate);
            let had = before.map_or(0, |before| before.votes_of(candidate));
            if *keep == 0 {
                return (had > 0).then(|| format!("{name} keeps nothing"));
            }
            let has = self.votes(stage.votes_of(candidate));
            (*keep < one).then(|| format!("{name} keeps {} of each vote and has {has}", self.votes(*keep)))
        };
        let parts: Vec<String> = keep.iter().enumerate().filter_map(part).collect();
        let rounds = counted(rounds, "round");
        let of_each = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
        format!("every ballot is counted again with new keep values, in {rounds}{of_each}")
    }
}
