//! Seat after seat.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::levels::Levels;
use super::papers::{Papers, Tally};
use super::step::{Figure, Working};
use super::{Completion, FIGURES_MAX, Method, Round, Sheet, Step};
use crate::constraints::{Fate, Guard, Standing, at_first, set};
use crate::{Contest, Counted, LotFor, Tie, Uncountable};

/// A count that goes on.
struct Run<'a> {
    contest: &'a Contest<'a>,
    papers: Papers,
    working: Working,
    places: Vec<Standing>,
    guard: Option<Guard>,
    sheet: Sheet,
    /// How many more figures the sheet may hold.
    room: usize,
    /// Who was passed over since the last round.
    doomed: Vec<usize>,
    /// A lot for several seats by approvals that is not used up.
    lot: Vec<usize>,
}

pub(super) fn run(
    contest: &Contest<'_>,
    standing: &[usize],
    guard: Option<Guard>,
    method: Method,
) -> Result<Counted<Sheet>, Uncountable> {
    let papers = Papers::new(contest, standing);
    let ballots = papers.total();
    let working = match method {
        Method::SequentialApproval => Working::weights(),
        Method::Phragmen => Working::Loads(Levels::new(1)),
        Method::EqualShares(_) => Working::budgets(contest.seats, ballots),
    };
    let places = at_first(contest.ballots.candidates(), standing);
    let (seats, standing) = (contest.seats, Vec::from(standing));
    let sheet = Sheet { method, seats, ballots, standing, rounds: Vec::new(), elected: Vec::new() };
    let (doomed, lot) = (Vec::new(), Vec::new());
    let mut run = Run { contest, papers, working, places, guard, sheet, room: FIGURES_MAX, doomed, lot };
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    while run.sheet.elected.len() < seats {
        run.pass_over()?;
        let tallies = run.papers.tallies();
        let figures = run.figures(&tallies);
        let best = run.best(&figures);
        if best.is_empty() {
            if run.goes_on_otherwise() {
                continue;
            }
            break;
        }
        if let Some(tie) = run.round(figures, &best, &tallies)? {
            return Ok(Counted::LotRequired { tie, so_far: run.sheet });
        }
    }
    Ok(Counted::Complete(run.sheet))
}

impl Run<'_> {
    /// Takes those out whom a group, or those who must come in, leave no seat.
    fn pass_over(&mut self) -> Result<(), Uncountable> {
        let Some(guard) = &mut self.guard else { return Ok(()) };
        let fates = guard.fates(&self.places).map_err(Uncountable::Constraints)?;
        for (candidate, _) in (0..).zip(fates).filter(|(_, fate)| *fate == Fate::Doomed) {
            set(&mut self.places, candidate, Standing::Out);
            self.doomed.push(candidate);
        }
        Ok(())
    }

    /// Returns the figures of those who can be elected in this round.
    fn figures(&self, tallies: &[Tally]) -> Vec<(usize, Figure)> {
        let continuing = (0..).zip(&self.places).filter(|(_, place)| **place == Standing::Continuing);
        continuing
            .filter_map(|(candidate, _)| Some((candidate, self.working.figure(tallies.get(candidate)?)?)))
            .collect()
    }

    /// Returns those who come first, ascending.
    fn best(&self, figures: &[(usize, Figure)]) -> Vec<usize> {
        let first = figures.iter().min_by(|one, other| self.working.order(&one.1, &other.1));
        let Some((_, first)) = first else { return Vec::new() };
        let nobody = matches!(self.working, Working::Approvals) && self.guard.is_none() && first.is_nothing();
        let equal = |figure: &Figure| !nobody && self.working.order(figure, first) == Ordering::Equal;
        figures.iter().filter(|(_, figure)| equal(figure)).map(|(candidate, _)| *candidate).collect()
    }

    /// Goes on by another method where this one elects nobody else; returns whether there is one.
    fn goes_on_otherwise(&mut self) -> bool {
        let completion = match self.sheet.method {
            Method::EqualShares(completion) => completion,
            Method::SequentialApproval | Method::Phragmen => Completion::None,
        };
        let working = core::mem::replace(&mut self.working, Working::Approvals);
        self.working = match (working, completion) {
            (Working::Approvals, _) => return false,
            (Working::Budgets(spent, _), Completion::Phragmen) => Working::Loads(spent),
            (Working::Budgets(..), Completion::Approval) => Working::Approvals,
            (_, _) if self.guard.is_some() => Working::Approvals,
            (_, _) => return false,
        };
        true
    }

    /// Elects one of the best and writes the round down; returns the tie if a lot is needed.
    fn round(
        &mut self,
        figures: Vec<(usize, Figure)>,
        best: &[usize],
        tallies: &[Tally],
    ) -> Result<Option<Tie>, Uncountable> {
        let (step, doomed) = (self.working.step(), core::mem::take(&mut self.doomed));
        let mut round =
            Round { step, doomed, figures: Vec::new(), lot: Vec::new(), elected: None, supporters: Vec::new() };
        let mut winner = best.first().copied();
        let mut tie = None;
        if best.len() > 1 && !self.order_is_immaterial(best)? {
            (winner, tie) = self.draw(best, &mut round);
        }
        self.show(&figures, winner, &mut round);
        if let Some((candidate, figure)) = figures.into_iter().find(|(candidate, _)| Some(*candidate) == winner) {
            round.elected = winner;
            round.supporters = tallies.get(candidate).map(|tally| self.working.bearings(tally)).unwrap_or_default();
            self.working.elect(&mut self.papers, candidate, figure);
            set(&mut self.places, candidate, Standing::Elected);
            self.sheet.elected.push(candidate);
        }
        self.sheet.rounds.push(round);
        Ok(tie)
    }

    /// Returns whether all who are equal come in, in whatever order.
    fn order_is_immaterial(&mut self, equal: &[usize]) -> Result<bool, Uncountable> {
        if equal.len() > self.open() || self.working.step() != Step::Approvals && self.papers.approve_two_of(equal) {
            return Ok(false);
        }
        let Some(guard) = &mut self.guard else { return Ok(true) };
        guard.feasible_if(&self.places, equal, Standing::Elected).map_err(Uncountable::Constraints)
    }

    /// Decides between equals by lot: returns who is favoured, or the tie if no lot is drawn.
    ///
    /// By approvals a lot decides all seats that are between them. By the other methods an election changes what the others
    /// come to, so that each seat has a lot of its own.
    fn draw(&mut self, equal: &[usize], round: &mut Round) -> (Option<usize>, Option<Tie>) {
        let several = round.step == Step::Approvals;
        if !several || !equal.iter().all(|candidate| self.lot.contains(candidate)) {
            let Some(lot) = self.contest.lots.order(equal) else {
                let places = if several { self.open().min(equal.len().saturating_sub(1)) } else { 1 };
                let places = u32::try_from(places).unwrap_or(u32::MAX);
                return (None, Some(Tie { among: Vec::from(equal), places, lot_for: LotFor::Election }));
            };
            round.lot = lot;
        } else {
            round.lot.clone_from(&self.lot);
        }
        if several {
            self.lot.clone_from(&round.lot);
        }
        (round.lot.iter().copied().find(|candidate| equal.contains(candidate)), None)
    }

    /// Writes down the figures, the first first, as far as there is room.
    fn show(&mut self, figures: &[(usize, Figure)], winner: Option<usize>, round: &mut Round) {
        let all = self.room >= figures.len();
        let mut shown: Vec<&(usize, Figure)> =
            figures.iter().filter(|(candidate, _)| all || Some(*candidate) == winner).collect();
        shown.sort_by(|one, other| self.working.order(&one.1, &other.1));
        self.room = self.room.saturating_sub(shown.len());
        round.figures = shown.iter().map(|(one, figure)| (*one, self.working.quotient(figure))).collect();
    }

    fn open(&self) -> usize {
        usize::try_from(self.sheet.seats).unwrap_or(usize::MAX).saturating_sub(self.sheet.elected.len())
    }
}
