//! `kill -9` at any moment loses nothing that was acknowledged.
//!
//! A child process submits from several threads and says each answer on its standard output. The parent kills it in
//! the middle, opens what it left, and asks for every act again.

use std::{
    collections::BTreeMap,
    env,
    io::{self, BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
};

use tauride_clerk::{Answer, Clerk, Request, SystemClock};
use tauride_store::Key;

use crate::common;

const THREADS: u32 = 8;
const FOLDER: &str = "TAURIDE_TEST_FOLDER";
const RUN: &str = "TAURIDE_TEST_RUN";

/// The act that a thread of the child asks for in a run, the count-th.
fn request(run: u32, thread: u32, count: u32) -> (String, Request) {
    let key = format!("{run}/{thread}/{count}");
    let request = common::weigh(thread, count).with_key(Key::new(&key).unwrap());
    (key, request)
}

#[test]
#[ignore = "the process that the other test starts and kills"]
fn child() {
    // Whoever runs the ignored tests by hand gives it no folder, and there is nothing to do.
    let Some(dir) = env::var_os(FOLDER) else { return };
    let run: u32 = env::var_os(RUN).unwrap().to_str().unwrap().parse().unwrap();
    let clerk = Clerk::open(Path::new(&dir), Arc::new(SystemClock), &|_, _| {}).unwrap();
    let submit = |thread| {
        for count in 1.. {
            let (key, request) = request(run, thread, count);
            let number = clerk.submit(request).unwrap().number().unwrap();
            // One write for each line, past the test's own capture of what is printed.
            io::stdout().write_all(format!("\nentered {key} {number}\n").as_bytes()).unwrap();
        }
    };
    thread::scope(|scope| {
        for thread in 1..=THREADS {
            scope.spawn(move || submit(thread));
        }
    });
}

fn start_child(dir: &Path, run: u32) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["kill::child", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, dir)
        .env(RUN, run.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets a child run until it has said `last` answers, kills it, and returns everything that it said.
fn killed(dir: &Path, run: u32, last: usize) -> BTreeMap<String, u64> {
    let mut child = start_child(dir, run);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = BTreeMap::new();
    for line in lines {
        let line = line.unwrap();
        let mut words = line.split(' ');
        if let (Some("entered"), Some(key), Some(number)) = (words.next(), words.next(), words.next()) {
            // A line that the kill cut off has no newline after it and may lack digits: it is the last one.
            said.insert(key.to_owned(), number.parse::<u64>().unwrap());
        }
        if said.len() == last {
            child.kill().unwrap();
        }
    }
    assert!(!child.wait().unwrap().success(), "the child was killed");
    said
}

/// Opens what a killed child left (which verifies the whole record), and asks again.
fn check(dir: &Path, run: u32, said: &BTreeMap<String, u64>) {
    let clerk = Clerk::open(dir, Arc::new(SystemClock), &|_, _| {}).unwrap();
    let len = clerk.read(|view| view.len());
    for thread in 1..=THREADS {
        let mut unanswered = 0;
        for count in 1.. {
            let (key, request) = request(run, thread, count);
            let stored = clerk.reader().by_key(&Key::new(&key).unwrap()).unwrap();
            assert!(stored >= said.get(&key).copied(), "{key} was acknowledged and is lost");
            let Answer::Entered { number, repeated, .. } = clerk.submit(request).unwrap() else {
                unreachable!("the law allows it")
            };
            assert_eq!(repeated, stored.is_some(), "{key}");
            assert_eq!(stored.unwrap_or(number), number, "{key}");
            assert!(repeated || number > len, "{key}");
            if let Some(said) = said.get(&key) {
                assert_eq!(*said, number, "{key}");
            } else {
                unanswered += 1;
            }
            if stored.is_none() {
                break;
            }
        }
        assert!(unanswered <= 2, "thread {thread} asked for one act at a time");
    }
}

#[test]
fn killed_a_hundred_times_nothing_acknowledged_is_lost() {
    let mut recorded = 0;
    for round in 0..10 {
        let dir = tempfile::tempdir().unwrap();
        let clerk = Clerk::create(dir.path(), common::founding(), Arc::new(SystemClock)).unwrap();
        clerk.submit(common::form("First")).unwrap();
        clerk.submit(common::enrol(THREADS)).unwrap();
        drop(clerk);
        for run in round * 10..round * 10 + 10 {
            let last = 1 + (run * 37 % 160) as usize;
            let said = killed(dir.path(), run, last);
            assert!(said.len() >= last);
            recorded += said.len();
            check(dir.path(), run, &said);
        }
    }
    assert!(recorded > 5_000, "{recorded}");
}
