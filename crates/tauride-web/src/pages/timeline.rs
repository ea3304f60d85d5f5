//! The timeline of a resolution: a picture of its times, what has happened, and what is to come.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::ResolutionId;
use tauride_rules::instant::Instant;
use tauride_view::Timeline;
use tauride_view::resolution::Standing;
use tauride_view::timeline::{OfRight, What};

use super::filled;
use crate::bits::{Fill as _, Picture, Say};
use crate::draw::{self, Row, Scale};
use crate::look::Look;

/// How much longer than what has been the picture is, where something goes on: a sixth.
const ROOM: i64 = 6;
/// How much earlier than now it begins, where nothing was before: a sixteenth.
const EDGE: i64 = 16;

/// A step: its time, how it looks, and what it says.
struct Line {
    at: Instant,
    class: &'static str,
    told: Message<'static>,
}

#[derive(Template)]
#[template(path = "resolution/timeline.html")]
struct Section {
    say: Say,
    now: Instant,
    picture: Picture,
    past: Vec<Line>,
    left_out: u64,
    ahead: Vec<Line>,
}

/// What stands on the page of a resolution.
pub(super) fn section(look: Look<'_>, id: ResolutionId) -> String {
    let Some(found) = Timeline::of(look.state, id) else { return String::new() };
    let past = found.past.iter().map(|step| Line {
        at: step.at,
        class: class(&step.what),
        told: tauride_tell::happened(step),
    });
    let ahead = found.ahead.iter().map(|step| Line { at: step.at, class: "ahead", told: tauride_tell::coming(step) });
    filled(&Section {
        say: look.say(),
        now: found.now,
        picture: picture(look, &found),
        past: past.collect(),
        left_out: found.left_out,
        ahead: ahead.collect(),
    })
}

/// How a step looks: colour is never the only sign, as its mark has a form of its own.
const fn class(what: &What) -> &'static str {
    match what {
        What::Resolved { .. } => "resolved",
        What::InForce => "force",
        What::Void
        | What::Over { standing: Standing::Stopped }
        | What::Right { what: OfRight::Lapsed { stops: true, .. }, .. } => "stopped",
        What::Right { what: OfRight::Used(how), .. } if how.is_against() => "stopped",
        What::Over { .. } => "over",
        What::Before { .. }
        | What::Left { .. }
        | What::Right { .. }
        | What::CalledIn { .. }
        | What::Charged { .. }
        | What::Carried { .. } => "step",
    }
}

fn picture(look: Look<'_>, found: &Timeline) -> Picture {
    let times = found.past.iter().map(|step| step.at).chain(found.ahead.iter().map(|step| step.at));
    let ends = found.bars.iter().flat_map(|bar| [Some(bar.from), bar.until]).flatten();
    let all: Vec<Instant> = times.chain(ends).chain([found.now]).collect();
    let (Some(first), Some(last)) = (all.iter().min().copied(), all.iter().max().copied()) else {
        return Picture::default();
    };
    // What goes on goes on beyond now: there is some room for it to be seen.
    let goes_on = found.bars.iter().any(|bar| bar.until.is_none()) && last == found.now;
    let (first_at, until) = (first.unix(), last.unix());
    // Where all of it is still to come, what has been is at the very edge.
    let edge = if first == found.now { until.saturating_sub(first_at) / EDGE } else { 0 };
    let from = first_at.saturating_sub(edge);
    let room = if goes_on { until.saturating_sub(from) / ROOM } else { 0 };
    let mut rows: Vec<(Option<u8>, Row)> = Vec::new();
    for bar in &found.bars {
        let stretch = (bar.sort, bar.from.unix(), bar.until.map(Instant::unix));
        match rows.last_mut() {
            Some((right, row)) if *right == bar.right => row.stretches.push(stretch),
            _ => rows.push((bar.right, Row { words: look.text(&tauride_tell::bar(bar)), stretches: vec![stretch] })),
        }
    }
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    let day = |at: Instant| look.text(&Message::new("day").with("at", at.value()));
    let words = [day(first), look.words("timeline-today"), if room > 0 { String::new() } else { day(last) }];
    let scale = Scale { from, until: until.saturating_add(room), now: found.now.unix(), words };
    draw::times(&rows, &scale, &look.words("timeline-picture"))
}
