//! The style sheet, the script, the icon and the faces, built into the program.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

const STYLE: &str = include_str!("assets/tauride.css");
const SCRIPT: &str = include_str!("assets/tauride.js");
const ICON: &str = include_str!("assets/icon.svg");
/// The faces, under the Open Font License (`assets/faces/OFL.txt`); `assets/faces/make.py` makes them.
const SERIF: &[u8] = include_bytes!("assets/faces/serif.woff2");
const SANS: &[u8] = include_bytes!("assets/faces/sans.woff2");

/// Changes with every change of the files, so that browsers may keep them for as long as they like.
pub(crate) const VERSION: u64 = fnv(STYLE) ^ fnv(SCRIPT).rotate_left(1) ^ fnv(ICON).rotate_left(2);

/// Sends one of the files.
pub(crate) async fn send(Path(name): Path<String>) -> Response {
    let (kind, bytes) = match name.as_str() {
        "tauride.css" => ("text/css; charset=utf-8", STYLE.as_bytes()),
        "tauride.js" => ("text/javascript; charset=utf-8", SCRIPT.as_bytes()),
        "icon.svg" => ("image/svg+xml", ICON.as_bytes()),
        "serif.woff2" => ("font/woff2", SERIF),
        "sans.woff2" => ("font/woff2", SANS),
        _ => return (StatusCode::NOT_FOUND, "There is no such file.\n").into_response(),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")], bytes).into_response()
}

/// The FNV-1a hash, which can be taken while the program is compiled.
const fn fnv(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut place = 0;
    while place < bytes.len() {
        hash = (hash ^ bytes[place] as u64).wrapping_mul(0x0100_0000_01b3);
        place += 1;
    }
    hash
}
