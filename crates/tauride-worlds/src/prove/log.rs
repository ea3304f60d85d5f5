//! What was done at a charter's own size: what many ask alike is one line.

use tauride_phrase::{say_act, say_acts};
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor};

/// What was done, one thing after the other.
#[derive(Clone, Debug, Default)]
pub struct Log(Vec<Line>);

#[derive(Clone, Debug)]
enum Line {
    /// Somebody who is no member asks.
    One(Actor, Box<Act>),
    /// Members ask, each of them: from a first to a last, so many times.
    Members(Vec<(MemberId, MemberId)>, Box<Act>),
    Wait(Instant),
}

impl Log {
    /// Notes that somebody asked, and was not refused.
    pub(super) fn asked(&mut self, by: Actor, act: &Act) {
        let Actor::Member(member) = by else {
            self.0.push(Line::One(by, Box::new(act.clone())));
            return;
        };
        match self.0.last_mut() {
            Some(Line::Members(who, same)) if **same == *act => match who.last_mut() {
                Some((_, last)) if last.0.checked_add(1) == Some(member.0) => *last = member,
                _ => who.push((member, member)),
            },
            _ => self.0.push(Line::Members(vec![(member, member)], Box::new(act.clone()))),
        }
    }

    /// Notes that time passed.
    pub(super) fn waited(&mut self, to: Instant) {
        self.0.push(Line::Wait(to));
    }

    /// Returns its lines in the rulebook's notation.
    pub fn lines(&self) -> Vec<String> {
        let line = |line: &Line| match line {
            Line::One(by, act) => say_act(*by, act),
            Line::Members(who, act) => say_acts(who, act),
            Line::Wait(to) => format!("at {to}"),
        };
        self.0.iter().map(line).collect()
    }
}
