//! What is said and done at a congress, in the rulebook's notation, drawn from a seed: the same for the same seed.

use crate::tally::Dice;

/// How large a congress is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Delegates.
    pub(super) delegates: u32,
    /// Motions submitted by one delegate each.
    pub(super) originals: u32,
    /// Motions that take in three of them, which are taken back.
    pub(super) composites: u32,
    /// On how many the hall divides by name.
    pub(super) by_name: u32,
    /// How many of these cards decide.
    pub(super) by_cards: u32,
}

/// A congress of a thousand, with 800 motions.
pub(super) const THOUSAND: Scale =
    Scale { delegates: 1_000, originals: 720, composites: 80, by_name: 240, by_cards: 60 };

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Until the congress is called.
    Before,
    /// Votes by name.
    Vote,
    /// The hall divides, or a division is over because its time is.
    Divides,
    /// Everything else.
    Act,
}

/// A line, and what it is about.
pub(super) type Line = (Kind, String);

/// A branch: its first elector, how many there are, and how many of them are delegates.
#[derive(Clone, Copy, Debug)]
struct Branch {
    first: u32,
    electors: u32,
    delegates: u32,
}

/// A congress in the making.
pub(super) struct Congress {
    scale: Scale,
    dice: Dice,
    branches: Vec<Branch>,
    /// Those in the hall, each with the branch that sent them; the first is in the chair.
    hall: Vec<(u32, usize)>,
    /// Motions, divisions and elections so far.
    motions: u32,
    divisions: u32,
    /// Minutes since the congress was opened.
    minutes: u32,
    lines: Vec<Line>,
}

/// Returns everything that is said and done.
pub(super) fn lines(seed: u64, scale: Scale) -> Vec<Line> {
    let mut congress = Congress::new(seed, scale);
    congress.begins();
    let moved = congress.paper();
    congress.opens();
    for (place, motion) in moved.iter().enumerate() {
        if place == moved.len() / 2 {
            congress.recalls();
        }
        congress.deals_with(u32::try_from(place).unwrap_or(u32::MAX), *motion);
    }
    congress.lines
}

impl Congress {
    fn new(seed: u64, scale: Scale) -> Self {
        let mut dice = Dice::new(seed);
        let (mut branches, mut first, mut left) = (Vec::new(), 1, scale.delegates);
        while left > 0 {
            let delegates = (1 + small(dice.below(8))).min(left);
            let electors = delegates * 50 + small(dice.below(50));
            branches.push(Branch { first, electors, delegates });
            first += electors;
            left -= delegates;
        }
        let delegates = |(place, branch): (usize, &Branch)| {
            (branch.first..branch.first + branch.delegates).map(move |member| (member, place))
        };
        let hall = branches.iter().enumerate().flat_map(delegates).collect();
        Self { scale, dice, branches, hall, motions: 0, divisions: 0, minutes: 0, lines: Vec::new() }
    }

    fn say(&mut self, kind: Kind, line: String) {
        self.lines.push((kind, line));
    }

    fn act(&mut self, line: String) {
        self.say(Kind::Act, line);
    }

    fn chair(&self) -> u32 {
        self.hall[0].0
    }

    /// Branches are formed and elect, the delegates elect one of them to the chair, and the congress is called.
    fn begins(&mut self) {
        let branches = self.branches.clone();
        let count = branches.len();
        self.before("the clerk lets time pass to 2026-08-01 09:00".to_owned());
        for (place, branch) in (1..).zip(&branches) {
            self.before(format!("the founders form the unit \"Branch {place}\" (branch)"));
            self.before(format!("the founders enrol {} members in U{place}", branch.electors));
        }
        self.before(format!("the founders form the body \"Congress\" (congress) of U1..U{count}"));
        for (place, branch) in (1..).zip(&branches) {
            self.stand(place, &members(branch.first..branch.first + branch.delegates));
        }
        self.elected(2, 1..=count);
        self.stand(count + 1, &format!("M{}", self.chair()));
        self.elected(3, count + 1..=count + 1);
        let chair = self.chair();
        self.before(format!(
            "M{chair} calls a sitting of B1 for 2026-09-01 09:00 at \"the Congress Hall\": \"motions of the branches\""
        ));
    }

    fn stand(&mut self, place: usize, who: &str) {
        self.before(format!("the founders call an election in C{place}"));
        let stand = if who.contains(['.', ' ']) { "stand" } else { "stands" };
        self.before(format!("{who} {stand} in E{place}"));
    }

    /// Nobody else stands in a day.
    fn elected(&mut self, day: u32, places: std::ops::RangeInclusive<usize>) {
        self.before(format!("the clerk lets time pass to 2026-08-{day:02} 09:00"));
        for place in places {
            self.before(format!("the founders declare the candidates in E{place} elected by acclamation"));
        }
    }

    fn before(&mut self, line: String) {
        self.say(Kind::Before, line);
    }

    /// Motions are submitted, and composited: three are taken back for each that takes in their clauses. Returns those that
    /// are left, each with whoever moves it.
    fn paper(&mut self) -> Vec<(u32, u32)> {
        let submits = |member: u32, motion: u32, clauses: &[u32]| {
            let clauses: Vec<String> = clauses.iter().map(|of| format!("\"That demand {of} be met\"")).collect();
            format!(
                "M{member} submits to H1, under item 1, \"Motion {motion}\": \"That the branches support it\", {}",
                clauses.join(", ")
            )
        };
        let mut on_paper: Vec<(u32, u32)> = Vec::new();
        for place in 0..self.scale.originals {
            let (member, motion) = (self.delegate(place), place + 1);
            self.act(submits(member, motion, &[motion]));
            on_paper.push((motion, member));
        }
        self.motions = self.scale.originals;
        for place in 0..self.scale.composites {
            let taken: Vec<(u32, u32)> = (0..3).map(|_| self.takes(&mut on_paper)).collect();
            for (motion, member) in &taken {
                self.act(format!("M{member} takes back A{motion}"));
            }
            let clauses: Vec<u32> = taken.iter().map(|(motion, _)| *motion).collect();
            self.motions += 1;
            let (member, motion) = (self.delegate(self.scale.originals + place), self.motions);
            self.act(submits(member, motion, &clauses));
            on_paper.push((motion, member));
        }
        on_paper
    }

    /// One of the original motions is composited.
    fn takes(&mut self, on_paper: &mut Vec<(u32, u32)>) -> (u32, u32) {
        let originals = on_paper.iter().take_while(|(motion, _)| *motion <= self.scale.originals).count();
        on_paper.remove(usize::try_from(self.dice.below(originals as u64)).unwrap_or(0))
    }

    /// A delegate who is not in the chair, and is not recalled later: the last one is.
    fn delegate(&self, place: u32) -> u32 {
        self.hall[1 + place as usize % (self.hall.len() - 2)].0
    }

    fn opens(&mut self) {
        self.say(Kind::Divides, "the clerk lets time pass to 2026-09-01 09:00".to_owned());
        let (chair, others) = (self.chair(), those(self.hall.iter().skip(1).map(|(member, _)| *member)));
        self.act(format!("M{chair} opens H1"));
        self.act(format!("{others} check in to H1"));
    }

    /// The electors of the last branch recall one of its delegates, in the middle of the congress.
    fn recalls(&mut self) {
        let Some((recalled, place)) = self.hall.pop() else { return };
        let branch = self.branches[place];
        let end = branch.first + branch.electors;
        let (signers, seat) = (end - branch.electors.div_ceil(4)..end, self.scale.delegates);
        debug_assert!(recalled < signers.start, "a delegate does not sign their own recall");
        self.act(format!("{} sign the recall of S{seat}", members(signers)));
    }

    /// A motion is moved, seconded, spoken to, put and decided.
    fn deals_with(&mut self, place: u32, (motion, mover): (u32, u32)) {
        let chair = self.chair();
        let seconder = self.another(mover);
        self.act(format!("M{mover} moves A{motion}"));
        self.act(format!("M{seconder} seconds A{motion}"));
        if place.is_multiple_of(3) {
            self.act(format!("M{seconder} asks to speak in H1"));
            self.act(format!("M{chair} calls on M{seconder} to speak in H1"));
            self.act(format!("M{seconder} ends the speech in H1"));
        }
        if place.is_multiple_of(5) {
            self.amends(motion, (seconder, mover));
        }
        self.puts();
        let all = self.scale.originals + self.scale.composites - 3 * self.scale.composites;
        let before = place * self.scale.by_name / all;
        if (place + 1) * self.scale.by_name / all > before {
            if before.is_multiple_of(self.scale.by_name.div_ceil(self.scale.by_cards.max(1))) {
                self.demands_cards();
            }
            self.divides();
        } else {
            self.acclaims();
        }
    }

    fn amends(&mut self, motion: u32, (by, other): (u32, u32)) {
        self.motions += 1;
        let amendment = self.motions;
        self.act(format!(
            "M{by} submits an amendment to clause 1 of A{motion}, striking out \"support\", inserting \"carry out\""
        ));
        self.act(format!("M{by} moves A{amendment}"));
        self.act(format!("M{other} seconds A{amendment}"));
        self.puts();
        self.acclaims();
    }

    /// The chair puts the question, and the hall divides.
    fn puts(&mut self) {
        self.divisions += 1;
        let chair = self.chair();
        self.say(Kind::Divides, format!("M{chair} puts the question in H1"));
    }

    /// The chair declares it carried, and two minutes pass in which nobody demands a count.
    fn acclaims(&mut self) {
        let (chair, division) = (self.chair(), self.divisions);
        self.act(format!("M{chair} declares D{division} carried by acclamation"));
        self.minutes += 2;
        let since_midnight = 9 * 60 + self.minutes;
        let (day, hour, minute) = (1 + since_midnight / 1_440, since_midnight / 60 % 24, since_midnight % 60);
        self.say(Kind::Divides, format!("the clerk lets time pass to 2026-09-{day:02} {hour:02}:{minute:02}"));
    }

    /// A tenth demand that cards decide.
    fn demands_cards(&mut self) {
        let (division, needed) = (self.divisions, self.hall.len().div_ceil(10));
        let demand = those(self.hall.iter().take(needed).map(|(member, _)| *member));
        self.act(format!("{demand} demand a card vote on D{division}"));
    }

    /// All vote by name, most of each branch alike.
    fn divides(&mut self) {
        let division = self.divisions;
        let favour = 30 + self.dice.below(40);
        let leans: Vec<bool> = self.branches.iter().map(|_| self.dice.below(100) < favour).collect();
        let mut sides: [Vec<u32>; 3] = Default::default();
        for (member, branch) in self.hall.clone() {
            let side = match self.dice.below(20) {
                0 => 2,
                1..=3 => usize::from(leans[branch]),
                _ => usize::from(!leans[branch]),
            };
            sides[side].push(member);
        }
        for (side, how) in sides.into_iter().zip(["yes", "no", ""]) {
            if side.is_empty() {
                continue;
            }
            let vote = match (how, side.len()) {
                ("", 1) => "abstains".to_owned(),
                ("", _) => "abstain".to_owned(),
                (how, 1) => format!("votes {how}"),
                (how, _) => format!("vote {how}"),
            };
            self.say(Kind::Vote, format!("{} {vote} on D{division}", those(side.into_iter())));
        }
    }

    /// Somebody in the hall, neither in the chair nor the one.
    fn another(&mut self, one: u32) -> u32 {
        loop {
            let place = self.dice.below(self.hall.len() as u64 - 1);
            let member = self.hall[1 + usize::try_from(place).unwrap_or(0)].0;
            if member != one {
                return member;
            }
        }
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// `M1..M9`, or `M1` where it is one.
fn members(range: std::ops::Range<u32>) -> String {
    let last = range.end - 1;
    if range.start == last { format!("M{last}") } else { format!("M{}..M{last}", range.start) }
}

/// `M1 M4 M9`.
fn those(all: impl Iterator<Item = u32>) -> String {
    let said: Vec<String> = all.map(|member| format!("M{member}")).collect();
    said.join(" ")
}
