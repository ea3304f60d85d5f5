//! Single acts over HTTP.

use std::net::SocketAddr;
use std::time::Instant;

use tokio::runtime::Runtime;

use crate::Size;
use crate::client::Connection;
use crate::report::{Figure, Rounds, rate};
use crate::server::{clients, request, serve, serve_nothing, threads};
use crate::stored::{elector, folder, found};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const CONNECTIONS: u32 = 256;
/// Acts over each connection in a round.
const ACTS: u32 = 80;
const ROUNDS: u32 = 9;

/// Programs of 256 members, each over a connection of its own, sign the recall of a delegate and withdraw the signature
/// in turn, and wait for each answer.
pub(crate) fn single_acts(_: Size) -> Outcome<()> {
    let folder = folder()?;
    let clerk = found(folder.path(), CONNECTIONS)?;
    let tokens: Result<Vec<String>, _> = (0..CONNECTIONS).map(|unit| clerk.sign_in_as(elector(unit, 0))).collect();
    let tokens = tokens?;
    let (threads, clients) = (threads()?, clients()?);
    let address = serve(&threads, clerk)?;
    let answer = clients.block_on(async {
        let mut connection = Connection::open(address).await?;
        connection.post(&act(&tokens, 0, 0)).await?;
        connection.post(&act(&tokens, 0, 1)).await
    })?;
    let nothing = serve_nothing(&threads, answer)?;
    let mut rounds = Rounds::default();
    for round in 0..ROUNDS {
        // The first two acts of the first member have been done.
        let begin = 2 + round * ACTS;
        let (got, limit) = (post(&clients, address, &tokens, begin)?, post(&clients, nothing, &tokens, begin)?);
        rounds.note(got, limit);
    }
    let (got, limit) = rounds.medians();
    let what = "http: single acts over 256 connections, durable";
    let limit_is = "the same requests to a handler that does nothing";
    Figure { what, got, unit: "acts/s", target: "≥ 5,000", limit, limit_is }.print();
    rounds.print();
    Ok(())
}

#[expect(clippy::similar_names, reason = "requests are posted")]
/// Has every member post so many acts. Returns how many acts a second that is.
fn post(clients: &Runtime, address: SocketAddr, tokens: &[String], begin: u32) -> Outcome<f64> {
    let requests =
        (0..CONNECTIONS).map(|member| (begin..begin + ACTS).map(|number| act(tokens, member, number)).collect());
    let requests: Vec<Vec<Vec<u8>>> = requests.collect();
    clients.block_on(async {
        let mut connections = Vec::new();
        for _ in 0..CONNECTIONS {
            connections.push(Connection::open(address).await?);
        }
        let begun = Instant::now();
        let all = connections.into_iter().zip(requests).map(|(mut connection, requests)| {
            tokio::spawn(async move {
                for post in &requests {
                    connection.post(post).await?;
                }
                Ok::<_, String>(requests.len())
            })
        });
        let all: Vec<_> = all.collect();
        let mut count = 0;
        for one in all {
            count += one.await??;
        }
        Ok(rate(count, begun.elapsed()))
    })
}

/// The act of a member with this number: signatures are even, withdrawals odd.
fn act(tokens: &[String], member: u32, number: u32) -> Vec<u8> {
    let what = if number.is_multiple_of(2) { "sign-recall" } else { "withdraw-signature" };
    let token = tokens.get(member as usize).map_or("", String::as_str);
    let key = format!("{number:08}-0000-7000-8000-{member:012}");
    request(token, &key, &format!("{{\"recall\":{{\"{what}\":{{\"seat\":{}}}}}}}", member + 1))
}
