//! Reads a ballot file of stv-rs (nicknames, no equal ranks) and counts it by Meek's method: for measuring against it.
//!
//! `cargo run --release -p tauride-tally --example meek_speed -- FILE`, to be timed as a whole beside
//! `stv-rs --arithmetic bigfixed9 --input FILE meek`. With a number after the file it counts so many times and prints
//! nothing, so that the difference of two runs is counting alone.
#![expect(clippy::print_stdout, reason = "an example")]

use std::error::Error;

use tauride_tally::Contest;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::decimal::Decimal;
use tauride_tally::lots::Lots;
use tauride_tally::transferable::meek::{Settings, count};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let text = std::fs::read_to_string(words.next().ok_or("say which file")?)?;
    let times: Option<u32> = words.next().map(|times| times.parse()).transpose()?;
    let (seats, ballots) = read(&text)?;
    let lots = Lots { drawn: Vec::new(), beforehand: (0..ballots.candidates()).collect() };
    let contest = Contest { lots: &lots, ..Contest::new(&ballots, seats) };
    for _ in 1..times.unwrap_or(1) {
        std::hint::black_box(count(std::hint::black_box(&contest), &Settings::PARAMETRIC)?);
    }
    let counted = count(&contest, &Settings::PARAMETRIC)?;
    let sheet = counted.sheet();
    if times.is_none() {
        for (stage, number) in sheet.stages.iter().zip(1..) {
            let votes = |units: u128| Decimal::of(units, 9);
            let all: Vec<String> = stage.votes.iter().map(|units| votes(*units).to_string()).collect();
            println!("{number}: quota {}: {}", votes(stage.quota), all.join(" "));
        }
    }
    println!("elected: {:?}", sheet.elected);
    Ok(())
}

/// Nicknames by a mix of their bytes, so that a look-up compares one name.
struct Nicknames<'a>(Vec<Option<(&'a str, usize)>>);

impl<'a> Nicknames<'a> {
    fn new(names: impl Iterator<Item = &'a str>) -> Self {
        let mut table = Self(vec![None; 1 << 16]);
        for (place, name) in names.enumerate() {
            let mut slot = Self::slot(name);
            while table.0[slot].is_some() {
                slot = (slot + 1) & 0xffff;
            }
            table.0[slot] = Some((name, place));
        }
        table
    }

    fn slot(name: &str) -> usize {
        name.bytes().fold(0, |sum: usize, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte))) & 0xffff
    }

    fn place(&self, name: &str) -> Option<usize> {
        let mut slot = Self::slot(name);
        while let Some((known, place)) = self.0[slot] {
            if known == name {
                return Some(place);
            }
            slot = (slot + 1) & 0xffff;
        }
        None
    }
}

fn read(text: &str) -> Result<(u32, Ballots), Box<dyn Error>> {
    let mut lines = text.lines();
    let (candidates, seats) = lines.next().and_then(|line| line.split_once(' ')).ok_or("no numbers")?;
    let names = lines.next().and_then(|line| line.strip_prefix("[nick ")?.strip_suffix(']')).ok_or("no nicknames")?;
    let nicknames = Nicknames::new(names.split(' '));
    let mut builder = Builder::new(candidates.parse()?)?;
    for line in lines.take_while(|line| *line != "0") {
        let mut words = line.as_bytes().split(|byte| *byte == b' ').map(|word| std::str::from_utf8(word));
        let number: u64 = words.next().ok_or("no number")??.parse()?;
        for name in words {
            let name = name?;
            if name == "0" {
                break;
            }
            builder.rank(nicknames.place(name).ok_or("an unknown nickname")?)?;
        }
        builder.close(number)?;
    }
    Ok((seats.parse()?, builder.finish()))
}
