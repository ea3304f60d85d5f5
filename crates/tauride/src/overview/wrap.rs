//! Text that fits: words go to the next line where there is no more room.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Returns a text in lines of no more than so many columns. A word that is wider than that is cut.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    if text.width() <= width {
        return vec![text.to_owned()];
    }
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for letter in word.chars() {
            if !line.is_empty() && line.width() + letter.width().unwrap_or(0) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    lines.push(line);
    lines
}

/// Returns widths of columns that fit into so many columns of a terminal, with two blanks between them: the widest give way
/// first, and none becomes narrower than its `least`. Where they cannot fit they are as narrow as they can be.
pub(super) fn fit(mut widths: Vec<usize>, least: &[usize], room: usize) -> Vec<usize> {
    let between = 2 * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + between > room {
        let gives = widths.iter_mut().zip(least).filter(|(width, least)| **width > **least).map(|(width, _)| width);
        let Some(widest) = gives.max_by_key(|width| **width) else { break };
        *widest -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::{fit, lines};

    #[test]
    fn words_go_to_the_next_line_and_long_ones_are_cut() {
        assert_eq!(lines("By petition: signatures of half", 12), ["By petition:", "signatures", "of half"]);
        assert_eq!(lines("831b2103e1f5", 5), ["831b2", "103e1", "f5"]);
        assert_eq!(lines("会議の代表", 4), ["会議", "の代", "表"]);
        assert_eq!(lines("short", 12), ["short"]);
        assert_eq!(lines("", 3), [""]);
    }

    #[test]
    fn the_widest_columns_give_way_and_keep_their_least() {
        assert_eq!(fit(vec![10, 40, 30], &[10, 8, 8], 64), [10, 25, 25]);
        assert_eq!(fit(vec![10, 40], &[10, 8], 200), [10, 40]);
        assert_eq!(fit(vec![10, 40], &[10, 30], 20), [10, 30]);
    }
}
