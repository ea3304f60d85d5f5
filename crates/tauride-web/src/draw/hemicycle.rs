//! A council as a half circle of seats.

use std::f64::consts::PI;
use std::fmt::Write as _;

use tauride_view::Held;

use super::{Spot, link};
use crate::bits::{Picture, text};

/// The radius of the innermost row, where the outermost has 1.
const INNER: f64 = 0.40;
/// The radius of the picture in its own units, and the margin for the marks around it.
const RADIUS: f64 = 460.0;
const MARGIN: f64 = 40.0;
/// Up to so many seats, each seat bears its mark.
const MARKED_MAX: usize = 160;

/// Where a seat stands: its angle from the left, its place.
#[derive(Clone, Copy, Debug)]
struct Point {
    angle: f64,
    x: f64,
    y: f64,
}

/// Draws seats as a half circle, from left to right in the order given.
pub(crate) fn hemicycle(spots: &[Spot], name: &str) -> Picture {
    let (points, size) = points(spots.len());
    let (width, height) = (2.0 * (RADIUS + MARGIN), RADIUS + MARGIN + 2.0 * size);
    let mut out = format!(
        r#"<svg class="hemicycle" role="group" aria-label="{name}" data-arrows viewBox="0 0 {width:.0} {height:.0}">"#
    );
    for (place, (spot, point)) in spots.iter().zip(&points).enumerate() {
        link(&mut out, place, spot);
        seat(&mut out, spot, *point, size);
        if spots.len() <= MARKED_MAX {
            mark(&mut out, spot, *point, size);
        }
    }
    rim(&mut out, spots, &points);
    out.push_str("</svg>");
    Picture(out)
}

fn seat(out: &mut String, spot: &Spot, point: Point, size: f64) {
    let Point { x, y, .. } = point;
    let class = &spot.shade.class;
    let _ = write!(out, r#"<circle class="s {class}" cx="{x:.1}" cy="{y:.1}" r="{size:.1}"/>"#);
    if spot.shade.held == Held::Contested {
        let _ = write!(out, r#"<circle cx="{x:.1}" cy="{y:.1}" r="{size:.1}" fill="url(#hatch)"/>"#);
    }
    out.push_str("</a>");
}

fn mark(out: &mut String, spot: &Spot, point: Point, size: f64) {
    if !spot.shade.mark.is_empty() {
        let (x, base, class) = (point.x, point.y + size * 0.35, &spot.shade.class);
        let mark = text(&spot.shade.mark);
        let _ = write!(out, r#"<text class="m {class}" x="{x:.1}" y="{base:.1}" font-size="{size:.1}">{mark}</text>"#);
    }
}

/// Writes the mark of each group of seats around the half circle, above the middle of the group.
fn rim(out: &mut String, spots: &[Spot], points: &[Point]) {
    let mut start = 0;
    while let Some(first) = spots.get(start) {
        let length = spots.iter().skip(start).take_while(|spot| spot.shade.place == first.shade.place).count();
        if let Some(middle) = points.get(start + length / 2).filter(|_| !first.shade.mark.is_empty()) {
            let reach = RADIUS + 18.0;
            let (x, y) = at(middle.angle, reach);
            let _ =
                write!(out, r#"<text class="rim" x="{x:.1}" y="{:.1}">{}</text>"#, y + 7.0, text(&first.shade.mark));
        }
        start += length.max(1);
    }
}

/// Places so many seats in rows, from left to right; returns their radius too.
fn points(seats: usize) -> (Vec<Point>, f64) {
    let rows = rows(seats);
    let depth = (1.0 - INNER) / real(rows);
    let radii: Vec<f64> = (0..rows).map(|row| INNER + depth * (real(row) + 0.5)).collect();
    let total: f64 = radii.iter().sum();
    let mut points = Vec::with_capacity(seats);
    let (mut placed, mut passed) = (0, 0.0);
    for radius in &radii {
        // Each row gets its part of what all rows up to it should have, so that the rounding never adds up.
        passed += radius;
        let until = round(real(seats) * passed / total).min(seats);
        let here = until - placed;
        for seat in 0..here {
            let angle = if here == 1 { PI / 2.0 } else { PI * real(seat) / real(here - 1) };
            let (x, y) = at(angle, radius * RADIUS);
            points.push(Point { angle, x, y });
        }
        placed = until;
    }
    points.sort_by(|a, b| a.angle.total_cmp(&b.angle).then(b.y.total_cmp(&a.y)));
    let apart = PI * total / real(seats.max(2));
    (points, (0.44 * depth.min(apart) * RADIUS).clamp(2.0, 26.0))
}

/// The fewest rows in which so many seats have room without touching.
fn rows(seats: usize) -> usize {
    let fits = |rows: usize| {
        let depth = (1.0 - INNER) / real(rows);
        let lengths = (0..rows).map(|row| PI * (INNER + depth * (real(row) + 0.5)));
        lengths.map(|length| length / depth).sum::<f64>() >= real(seats)
    };
    (1..64).find(|rows| fits(*rows)).unwrap_or(64)
}

/// A place at an angle from the left, so far from the middle of the half circle.
fn at(angle: f64, radius: f64) -> (f64, f64) {
    (RADIUS + MARGIN - radius * angle.cos(), RADIUS + MARGIN - radius * angle.sin())
}

fn real(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of seats, small and not negative")]
fn round(value: f64) -> usize {
    value.round().max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn every_seat_has_its_place_and_none_touch() {
        for seats in [1, 2, 3, 13, 50, 400, 850, 1_000] {
            let (points, size) = points(seats);
            assert_eq!(points.len(), seats);
            let nearest = points.iter().enumerate().flat_map(|(index, one)| {
                points.iter().skip(index + 1).map(move |other| (one.x - other.x).hypot(one.y - other.y))
            });
            let nearest = nearest.fold(f64::MAX, f64::min);
            assert!(nearest >= 2.0 * size - 0.1, "{seats} seats of radius {size}: {nearest} apart");
        }
    }
}
