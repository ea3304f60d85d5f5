//! What became of the candidates of a transferable count, and the order in which pages show them.

use std::cmp::Reverse;

use tauride_tally::transferable::Sheet;

/// What became of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// Elected at the end of a stage, counted from 0.
    Elected(usize),
    /// Neither: the count came to its end, or stands still, before anything was decided.
    Open,
    /// Excluded at the end of a stage, counted from 0.
    Excluded(usize),
}

/// What became of everybody.
#[derive(Clone, Debug)]
pub(crate) struct Fates {
    of: Vec<Fate>,
    order: Vec<usize>,
}

impl Fates {
    /// Reads what became of everybody from the sheet.
    pub(crate) fn of(sheet: &Sheet) -> Self {
        let candidates = sheet.stages.iter().map(|stage| stage.votes.len()).max().unwrap_or(0);
        let mut of = vec![Fate::Open; candidates];
        for (stage, number) in sheet.stages.iter().zip(0_usize..) {
            for ruling in &stage.rulings {
                let fate = match (ruling.elects(), ruling.excludes()) {
                    (true, _) => Fate::Elected(number),
                    (false, true) => Fate::Excluded(number),
                    (false, false) => continue,
                };
                if let Some(own) = of.get_mut(ruling.candidate()) {
                    *own = fate;
                }
            }
        }
        for candidate in &sheet.elected {
            // Whatever elected them, they are.
            let own = of.get_mut(*candidate).filter(|own| !matches!(own, Fate::Elected(_)));
            if let Some(own) = own {
                *own = Fate::Elected(sheet.stages.len().saturating_sub(1));
            }
        }
        Self { order: order(sheet, &of), of }
    }

    /// Returns what became of a candidate.
    pub(crate) fn get(&self, candidate: usize) -> Fate {
        self.of.get(candidate).copied().unwrap_or(Fate::Open)
    }

    /// Returns the candidates: the elected in the order of their election, then those of whom nothing was decided by
    /// their last votes, then the excluded, the first excluded last.
    pub(crate) fn order(&self) -> &[usize] {
        &self.order
    }
}

fn order(sheet: &Sheet, fates: &[Fate]) -> Vec<usize> {
    let last = |candidate| sheet.stages.last().map_or(0, |stage| stage.votes_of(candidate));
    let mut order: Vec<usize> = (0..fates.len()).collect();
    order.sort_by_key(|candidate| {
        let elected = sheet.elected.iter().position(|one| one == candidate).unwrap_or(usize::MAX);
        let fate = fates.get(*candidate).copied().unwrap_or(Fate::Open);
        let (row, at, votes) = match fate {
            Fate::Elected(_) => (0, elected, 0),
            Fate::Open => (1, 0, last(*candidate)),
            Fate::Excluded(stage) => {
                let votes = sheet.stages.get(stage).map_or(0, |stage| stage.votes_of(*candidate));
                (2, usize::MAX.saturating_sub(stage), votes)
            }
        };
        (row, at, Reverse(votes), *candidate)
    });
    order
}
