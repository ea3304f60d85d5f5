//! Elections by lists that were held, against their published results.

use tauride_tally::apportion::{Method, apportion};

#[test]
fn penza_1917() {
    // Constituent Assembly, Penza district: votes of the five lists with a claim, nine deputies, all of the first list.
    let votes = [517_226, 54_731, 25_407, 4_726, 4_336];
    assert_eq!(apportion(Method::DHondt, &votes, 9, 0), Ok(vec![9, 0, 0, 0, 0]));
    assert_eq!(apportion(Method::SainteLague, &votes, 9, 0), Ok(vec![8, 1, 0, 0, 0]));
}

#[test]
fn taurida_1917() {
    // Constituent Assembly, Taurida district: the ten listed deputies are 7, 1, 1 and 1 of the first four lists.
    let votes = [300_100, 68_581, 61_541, 38_794, 31_612, 27_681, 15_176, 13_986, 7_715, 4_643, 2_273, 1_745, 885];
    assert_eq!(apportion(Method::DHondt, &votes, 10, 0), Ok(vec![7, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
}
