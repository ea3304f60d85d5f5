//! A transferable count as a picture: where the votes were at each stage, and where they went.
//!
//! Every candidate has a lane of their own from left to right, in the order of the stage table. A bar for each stage is
//! as high as the votes; what stayed goes straight on, what moved crosses to another lane. Lanes never overlap, so that
//! names and figures do not either, however many there are. All lengths are in tenths of a pixel.

mod lanes;
mod ribbons;

use std::fmt::Write as _;

use tauride_tally::decimal::scale;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Place, Step};

use crate::bits::{Picture, text};
use crate::excerpt::Excerpt;
use crate::fates::Fate;
use lanes::{Lane, Lanes};

/// How wide a bar is.
const BAR: i64 = 100;
/// The height of the heads above the lanes.
const HEAD: i64 = 440;
/// The width of the names on the left.
const NAMES: i64 = 1_420;
/// Between the names and the first bars.
const MARGIN: i64 = 60;
/// What a page of 1,200 pixels has room for beside the names. A picture of more stages is moved sideways.
const ROOM: i64 = 10_500 - NAMES;
/// From one stage to the next: as much as there is room for between these, and so much where they are moved.
const STEP_MIN: i64 = 1_000;
const STEP_MAX: i64 = 1_280;
const STEP_MOVED: i64 = 1_040;
/// How wide a letter is, in the widest of the usual typefaces: of a name, and of small text.
const NAME_LETTER: i64 = 86;
const SMALL_LETTER: i64 = 72;

/// What is drawn.
struct Sankey<'a> {
    shown: &'a Excerpt<'a>,
    names: Names<'a>,
    lanes: Lanes,
    /// From one stage to the next.
    step: i64,
}

/// Draws the stages of a count that are shown. Nothing for a count without stages or votes.
pub(crate) fn sankey(shown: &Excerpt<'_>, names: Names<'_>) -> Picture {
    let Some(lanes) = Lanes::of(shown) else { return Picture::default() };
    let stages = i64::try_from(shown.stages().count()).unwrap_or(i64::MAX);
    let fits = (ROOM - MARGIN).checked_div(stages).filter(|step| *step >= STEP_MIN);
    Sankey { shown, names, lanes, step: fits.unwrap_or(STEP_MOVED).min(STEP_MAX) }.draw()
}

impl Sankey<'_> {
    fn draw(&self) -> Picture {
        let stages = i64::try_from(self.shown.stages().count()).unwrap_or(0);
        let (width, height) = (px(MARGIN + stages * self.step), px(self.lanes.height));
        let mut out = String::from(r#"<div class="sankey" tabindex="0" role="group" aria-labelledby="sankey-title">"#);
        self.names(&mut out);
        let _ = write!(
            out,
            r#"<svg class="flows" role="img" aria-labelledby="sankey-title sankey-desc" viewBox="0 0 {width} {height}" width="{width}" height="{height}"><title id="sankey-title">The votes of every candidate at each stage, and where they went</title><desc id="sankey-desc">{}</desc>"#,
            text(&self.description())
        );
        for (number, _) in self.shown.stages().skip(1) {
            self.ribbons(&mut out, number);
        }
        for lane in &self.lanes.all {
            self.bars(&mut out, lane);
            self.quota(&mut out, lane);
        }
        for lane in &self.lanes.all {
            self.figures(&mut out, lane);
        }
        self.heads(&mut out);
        out.push_str("</svg></div>");
        Picture(out)
    }

    /// Where a stage stands, from the left.
    fn column(&self, stage: usize) -> i64 {
        MARGIN + i64::try_from(self.shown.column(stage)).unwrap_or(0) * self.step
    }

    fn description(&self) -> String {
        let stages = tauride_tell::count(u64::try_from(self.shown.sheet.stages.len()).unwrap_or(u64::MAX), "stage");
        let elected = match self.shown.sheet.elected.as_slice() {
            [] => "Nobody is elected yet".to_owned(),
            some => format!("Elected: {}", self.names.list(some)),
        };
        format!("{stages}. {elected}. The table of stages says the same in figures, to the last decimal.")
    }

    fn name(&self, place: Place) -> String {
        match place {
            Place::Candidate(candidate) => self.names.of(candidate),
            Place::Exhausted => "Exhausted".to_owned(),
            Place::Rounding => "Rounding".to_owned(),
        }
    }

    /// The names stand in a picture of their own, which stays where it is while the stages are moved sideways.
    fn names(&self, out: &mut String) {
        let (width, height) = (px(NAMES), px(self.lanes.height));
        let _ = write!(
            out,
            r#"<svg class="names" aria-hidden="true" viewBox="0 0 {width} {height}" width="{width}" height="{height}">"#
        );
        for lane in &self.lanes.all {
            let name = self.name(lane.place);
            let class = match lane.place {
                Place::Candidate(candidate) if matches!(self.shown.fate(candidate), Fate::Elected(_)) => "name elected",
                Place::Candidate(_) => "name",
                Place::Exhausted | Place::Rounding => "name nobody",
            };
            let (y, short) = (px(lane.base - 40), cut(&name, NAMES / NAME_LETTER));
            let _ = write!(
                out,
                r#"<text class="{class}" x="0" y="{y}"><title>{}</title>{}</text>"#,
                text(&name),
                text(&short)
            );
        }
        out.push_str("</svg>");
    }

    fn bars(&self, out: &mut String, lane: &Lane) {
        for (number, stage) in self.shown.stages() {
            let votes = lanes::held(stage, lane.place);
            if votes == 0 {
                continue;
            }
            let height = self.lanes.length(votes).max(10);
            let (x, y) = (px(self.column(number)), px(lane.base - height));
            let _ = write!(
                out,
                r#"<rect class="s {}" x="{x}" y="{y}" width="{}" height="{}"><title>{}</title></rect>"#,
                lane.class,
                px(BAR),
                px(height),
                text(&format!("Stage {}: {} {}", number + 1, self.name(lane.place), self.exact(votes)))
            );
        }
    }

    /// The quota, where somebody reaches it or is elected below it.
    fn quota(&self, out: &mut String, lane: &Lane) {
        if !lane.quota {
            return;
        }
        let mut path = String::new();
        for (number, stage) in self.shown.stages() {
            let (x, y) = (self.column(number), lane.base - self.lanes.length(stage.quota));
            let _ =
                write!(path, "{}{} {}H{}", if path.is_empty() { "M" } else { "L" }, px(x), px(y), px(x + self.step));
        }
        let _ = write!(out, r#"<path class="quota" d="{path}"/>"#);
    }

    /// Whole votes beside the bar, where they changed.
    fn figures(&self, out: &mut String, lane: &Lane) {
        let mut before = None;
        for (number, stage) in self.shown.stages() {
            let votes = lanes::held(stage, lane.place);
            let mark = match lane.place {
                Place::Candidate(candidate) if self.shown.fate(candidate) == Fate::Elected(number) => "✓ ",
                Place::Candidate(candidate) if self.shown.fate(candidate) == Fate::Excluded(number) => "✕ ",
                Place::Candidate(_) | Place::Exhausted | Place::Rounding => "",
            };
            if (votes > 0 && before != Some(votes)) || !mark.is_empty() {
                let whole = votes.checked_div(scale(self.shown.sheet.decimals)).unwrap_or(0);
                let figure = tauride_tell::number(u64::try_from(whole).unwrap_or(u64::MAX));
                let (x, y) = (px(self.column(number) + BAR + 40), px(lane.base - 40));
                let _ = write!(out, r#"<text class="amount" x="{x}" y="{y}">{mark}{figure}</text>"#);
            }
            before = Some(votes);
        }
    }

    fn heads(&self, out: &mut String) {
        for (number, stage) in self.shown.stages() {
            let x = px(self.column(number));
            let words = step_words(&stage.step, self.names);
            let short = cut(&words, (self.step - 80) / SMALL_LETTER);
            let _ = write!(
                out,
                r#"<text class="stage" x="{x}" y="12">{}</text><text class="what" x="{x}" y="27"><title>{}</title>{}</text>"#,
                number + 1,
                text(&words),
                text(&short)
            );
        }
    }

    /// Votes to the last decimal.
    fn exact(&self, votes: u128) -> String {
        tauride_tell::votes(votes, self.shown.sheet.decimals)
    }
}

/// Says in few words what a stage did.
pub(crate) fn step_words(step: &Step, names: Names<'_>) -> String {
    match step {
        Step::FirstPreferences => "First preferences".to_owned(),
        Step::Surplus { of, .. } => format!("Surplus of {}", names.of(*of)),
        Step::Exclusion { of, .. } => match of[..] {
            [one] => format!("{} out", names.of(one)),
            [one, other] => format!("{} and {} out", names.of(one), names.of(other)),
            [one, ..] => format!("{} and {} others out", names.of(one), of.len() - 1),
            [] => "Exclusion".to_owned(),
        },
        Step::Iteration { .. } => "New keep values".to_owned(),
    }
}

/// Cuts text to so many letters.
fn cut(text: &str, most: i64) -> String {
    let most = usize::try_from(most).unwrap_or(0);
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Writes tenths of a pixel.
fn px(tenths: i64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        part => format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, (tenths / 10).abs(), part.abs()),
    }
}
