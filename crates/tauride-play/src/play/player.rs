//! The player: goes through the blocks of a page and keeps the federation that is in play.

use tauride_codec::normal::nfc;
use tauride_phrase::Names;
use tauride_rules::instant::Instant;
use tauride_rules::invariants;

use super::{Charters, Federation, Mismatch, Page, Played, Problem};
use crate::bulk::Telling;
use crate::charter::{CharterText, Fence, fence, inside};
use crate::page::{Block, blocks, is_article};
use crate::stage::Stage;
use crate::{bulk, expect};

/// Acts that go before: the page, line and text of each.
type Given = Vec<(String, usize, String)>;

/// What an article plays under.
#[derive(Clone, Debug, Default)]
struct Setting {
    charter: CharterText,
    given: Given,
    proposed: Vec<(String, CharterText)>,
}

pub(super) struct Player<'c> {
    charters: Charters<'c>,
    played: Played,
    page: String,
    /// The last heading of the page, or what the page is called.
    heading: String,
    /// The heading under which the federation in play was founded.
    title: String,
    /// What the chapter sets for all its articles.
    chapter: Setting,
    /// What holds in the article that is played.
    article: Setting,
    in_article: bool,
    stage: Option<Stage>,
    listing_not_yet: bool,
    /// Why the step that was last taken could not be played.
    unplayed: Option<String>,
}

/// What came of a step: the lines to stand under it. `Err` says why it cannot be played.
type Outcome = Result<Vec<String>, String>;

impl<'c> Player<'c> {
    pub(super) fn new(charters: Charters<'c>) -> Self {
        Self {
            charters,
            played: Played::default(),
            page: String::new(),
            heading: String::new(),
            title: String::new(),
            chapter: Setting::default(),
            article: Setting::default(),
            in_article: false,
            stage: None,
            listing_not_yet: false,
            unplayed: None,
        }
    }

    pub(super) fn finish(mut self) -> Played {
        self.leave_stage();
        self.played
    }

    /// Plays a page and writes it anew.
    pub(super) fn page(&mut self, page: &Page<'_>) {
        self.page = page.name.to_string();
        self.heading = page.name.to_string();
        let text = nfc(page.text);
        let mut written: Vec<String> = Vec::new();
        let mut told: Vec<String> = Vec::new();
        for block in blocks(&text) {
            let mut lines: Vec<String> = Vec::new();
            match block {
                Block::Prose(line) => {
                    self.prose(line);
                    lines.push(line.to_owned());
                }
                Block::Heading { line, title } => {
                    self.heading(title);
                    lines.push(line.to_owned());
                }
                Block::Fence { number, info, lines: inside } => {
                    self.fence(number, info, &inside);
                    lines.extend(inside.into_iter().map(str::to_owned));
                }
                Block::Step { number, line, outcome } => {
                    let got = self.step(number, line.trim(), &outcome);
                    lines.push(line.to_owned());
                    lines.extend(got.into_iter().map(|got| format!("      {got}")));
                }
            }
            told.extend(lines.iter().cloned());
            let unplayed = self.unplayed.take();
            told.extend(
                unplayed.iter().flat_map(|message| message.lines()).map(|line| format!("      not played: {line}")),
            );
            written.extend(lines);
        }
        let page = |lines: Vec<String>| lines.into_iter().map(|line| line + "\n").collect::<String>();
        self.played.pages.push(page(written));
        self.played.told.push(page(told));
    }

    fn problem(&mut self, line: usize, message: String) {
        self.played.problems.push(Problem { page: self.page.clone(), line, message });
    }

    fn prose(&mut self, line: &str) {
        if !self.listing_not_yet {
            return;
        }
        if let Some(item) = line.strip_prefix("- ") {
            self.played.not_yet.push(item.trim().to_string());
        } else if let (Some(last), true) = (self.played.not_yet.last_mut(), line.starts_with("  ")) {
            last.push(' ');
            last.push_str(line.trim());
        }
    }

    fn heading(&mut self, title: &str) {
        self.listing_not_yet = title.eq_ignore_ascii_case("not yet played");
        if is_article(title) {
            self.leave_stage();
            self.in_article = true;
            self.article = self.chapter.clone();
        }
        self.heading = title.to_string();
    }

    /// Takes note of what a fenced block sets.
    fn fence(&mut self, number: usize, info: &str, lines: &[&str]) {
        let meaning = fence(info);
        if meaning != Fence::Other && self.stage.is_some() {
            let message = "this block comes too late, an act has been played: move it up, or begin another article";
            return self.problem(number, message.to_string());
        }
        let name = format!("{}:{number}", self.page);
        let setting = if self.in_article { &mut self.article } else { &mut self.chapter };
        match meaning {
            Fence::Charter => setting.charter = CharterText { name, text: inside(lines) },
            Fence::More => setting.charter.text.extend(["\n", &inside(lines)]),
            Fence::Proposed { name: called, more } => {
                let mut charter = if more { setting.charter.clone() } else { CharterText::default() };
                charter.name = name;
                charter.text.extend(["\n", &inside(lines)]);
                setting.proposed.push((called.to_string(), charter));
            }
            Fence::Given => {
                let acts = inside(lines);
                let acts = acts.lines().zip(number + 1..).filter(|(line, _)| !line.trim().is_empty());
                setting.given = acts.map(|(line, at)| (self.page.clone(), at, line.trim().to_string())).collect();
            }
            Fence::Other => {}
        }
    }

    /// Plays a step and compares what came of it with what the page says.
    fn step(&mut self, number: usize, line: &str, expected: &[&str]) -> Vec<String> {
        if let Some(name) = line.strip_prefix("charter:") {
            if let Err(message) = self.begin(name.trim()) {
                self.unplayed = Some(message.clone());
                self.problem(number, message);
            }
            return Vec::new();
        }
        let asked = self.ask(line);
        self.look_over(number);
        match asked {
            Ok(got) => {
                if got != expected {
                    let expected = expected.iter().map(ToString::to_string).collect();
                    let page = self.page.clone();
                    self.played.mismatches.push(Mismatch { page, line: number, expected, got: got.clone() });
                }
                if let Some(but) = got.first().filter(|got| got.starts_with("but ")) {
                    self.problem(number, format!("{line}, {but}"));
                }
                got
            }
            Err(message) => {
                self.unplayed = Some(message.clone());
                self.problem(number, message);
                expected.iter().map(ToString::to_string).collect()
            }
        }
    }

    /// In the tests, the whole state is looked over after every line: what the law keeps twice must agree.
    fn look_over(&mut self, number: usize) {
        if cfg!(debug_assertions)
            && let Some(Err(broken)) = self.stage.as_ref().map(|stage| invariants(&stage.state))
        {
            self.problem(number, format!("the state is not sound after this line: {broken}"));
        }
    }

    /// Begins a federation under a charter that the page names.
    fn begin(&mut self, name: &str) -> Result<(), String> {
        let Some(text) = (self.charters)(name) else {
            return Err(format!("there is no charter called {name}: name a file in the folder of charters"));
        };
        self.leave_stage();
        self.chapter = Setting { charter: CharterText { name: name.to_string(), text }, ..Setting::default() };
        self.article = self.chapter.clone();
        Ok(())
    }

    fn leave_stage(&mut self) {
        if let Some(Stage { state, lines, .. }) = self.stage.take() {
            self.played.federations.push(Federation { title: self.title.clone(), lines, state });
        }
    }

    /// Returns the federation in play; sets it up when the first act needs it.
    fn stage(&mut self) -> Result<&mut Stage, String> {
        if self.stage.is_none() {
            let setting = if self.in_article { self.article.clone() } else { self.chapter.clone() };
            if setting.charter.text.is_empty() {
                return Err("no charter yet: begin with a ```toml block, or a line \"charter: NAME.toml\"".to_string());
            }
            self.title = self.heading.clone();
            let mut stage = Stage::new(setting.charter);
            stage.proposed = setting.proposed.into_iter().collect();
            self.stage = Some(stage);
            self.set_up(setting.given);
        }
        self.stage.as_mut().ok_or_else(|| "there is no federation".to_string())
    }

    /// Enters the acts that go before. They are no part of what the page shows, and none may be refused.
    fn set_up(&mut self, given: Given) {
        let (acts, refusals) = (self.played.acts, self.played.refusals);
        for (page, line, text) in given {
            let message = match self.ask(&text) {
                Ok(got) => got.into_iter().find(|got| got.starts_with("refused ") || got.starts_with("but ")),
                Err(message) => Some(message),
            };
            if let Some(message) = message {
                self.played.problems.push(Problem { page, line, message });
            }
        }
        (self.played.acts, self.played.refusals) = (acts, refusals);
    }

    /// Plays a line.
    fn ask(&mut self, line: &str) -> Outcome {
        let brief = line.strip_suffix(" …").map(|line| (line, Telling::Brief));
        let (line, telling) = brief.unwrap_or((line, Telling::Full));
        if let Some(time) = line.strip_prefix("at ") {
            return self.pass_time(time, telling);
        }
        if let Some(alias) = line.strip_prefix("let ") {
            return self.name(alias);
        }
        if let Some(expectation) = line.strip_prefix("expect ") {
            let stage = self.stage()?;
            let but = expect::check(expectation, &stage.state, stage)?;
            self.played.expectations += 1;
            return Ok(but.map(|but| format!("but {but}")).into_iter().collect());
        }
        let stage = self.stage()?;
        let mut answers = Vec::new();
        for (by, act) in stage.read(line)? {
            answers.push(stage.enter(by, &act)?);
        }
        self.played.acts += answers.len();
        self.played.refusals += answers.iter().filter(|answer| answer.is_err()).count();
        Ok(bulk::tell(&answers, telling))
    }

    /// `at 1917-03-02 14:00`, or the day alone.
    fn pass_time(&mut self, text: &str, telling: Telling) -> Outcome {
        let (day, clock) = text.split_once(' ').unwrap_or((text, "00:00"));
        let seconds = if clock.len() == 5 { ":00" } else { "" };
        let to = Instant::parse(&format!("{day}T{clock}{seconds}Z"));
        let to = to.ok_or_else(|| format!("\"{text}\" is not a time such as 1917-03-02 14:00"))?;
        match self.stage()?.pass_time(to)? {
            Ok(passed) => Ok(bulk::tell_passed(&passed, telling)),
            Err(refusal) => Ok(vec![bulk::refused(&refusal)]),
        }
    }

    /// `putilov = U3`.
    fn name(&mut self, text: &str) -> Outcome {
        let usage = || format!("\"{text}\" gives no name: write it as let putilov = U3, with a small first letter");
        let (alias, id) = text.split_once(" = ").ok_or_else(usage)?;
        let plain = alias.starts_with(|first: char| first.is_lowercase()) && alias.chars().all(char::is_alphanumeric);
        let letter = id.chars().next().filter(|letter| plain && "MUBCSTEPV".contains(*letter)).ok_or_else(usage)?;
        let rest = id.get(letter.len_utf8()..).unwrap_or_default();
        let stage = self.stage()?;
        let number = rest.parse().ok().or_else(|| stage.number(letter, rest.trim().trim_matches('"')));
        stage.aliases.insert(alias.to_string(), (letter, number.ok_or_else(usage)?));
        Ok(Vec::new())
    }
}
