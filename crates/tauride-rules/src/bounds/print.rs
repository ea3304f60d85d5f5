//! What of what members have formed and called can still matter.

use crate::bounds::state::Opened;
use crate::ground::print::{Print, Printed as _};
use crate::state::State;
use crate::{affiliation, position};

use super::{answers, said};

/// Prints what each has formed and called, as far as it is open: whoever has as much as they may calls nothing else.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Opened { bodies, calls, elections, sittings, labels, matters, inquiries, charges, breaches, crowds } =
        &state.opened;
    (bodies, calls, sittings).print(print);
    for (member, called) in elections {
        let open = called.iter().filter_map(|id| state.election(*id)).filter(|election| election.is_under_way());
        member.print(print);
        open.for_each(|election| election.constituency.print(print));
    }
    affiliation::print_founded(state, labels, print);
    position::print_raised(state, matters, print);
    answers::print(state, (inquiries, charges), print);
    said::print(state, [breaches, crowds], print);
}
