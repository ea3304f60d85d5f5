//! Serves federations to look at: `cargo run -p tauride-web --example gallery -- 127.0.0.1:8080`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "an example")]

#[path = "../tests/all/federations/mod.rs"]
mod federations;

use federations::{board, harbour, petrograd};
use tauride_web::{Demo, Scheme, Settings, Site, serve};

#[tokio::main]
async fn main() {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let federations = vec![
        ("harbour".to_owned(), harbour::harbour()),
        ("board".to_owned(), board::board()),
        ("petrograd-1917".to_owned(), petrograd::petrograd()),
        ("government-1917".to_owned(), petrograd::government(0)),
        ("dual-power-1917".to_owned(), petrograd::dual_power()),
        ("emergencies-1917".to_owned(), petrograd::emergencies()),
    ];
    let site = Site::new(Settings { federations, demo: Some(Demo::default()), scheme: Scheme::Http }).unwrap();
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    println!("http://{}/", listener.local_addr().unwrap());
    serve(listener, site, std::future::pending()).await.unwrap();
}
