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

/// Valid votes in the 14 regions of the Czech Republic, 20 and 21 October 2017.
const REGIONS: [u64; 14] = [
    611_450, 660_619, 315_319, 271_510, 122_142, 339_686, 208_817, 278_720, 258_169, 262_764, 583_442, 305_639,
    294_679, 547_789,
];

/// The lists over the threshold of five per cent: votes in each region, and the seats that they won.
const LISTS: [([u64; 14], u32); 9] = [
    // ANO
    (
        [
            124_445, 189_371, 91_012, 84_114, 43_268, 127_574, 62_302, 88_551, 79_551, 75_247, 159_909, 95_950, 84_750,
            194_069,
        ],
        78,
    ),
    // ODS
    (
        [
            99_182, 85_415, 38_232, 32_833, 10_796, 32_197, 21_468, 32_242, 28_313, 25_989, 69_319, 27_266, 28_752,
            40_944,
        ],
        25,
    ),
    // Piráti
    (
        [
            107_590, 79_815, 33_143, 27_201, 12_264, 28_004, 23_859, 29_932, 27_146, 26_086, 53_207, 25_955, 24_859,
            47_332,
        ],
        22,
    ),
    // SPD
    (
        [
            35_547, 59_497, 31_062, 28_686, 15_233, 42_777, 22_878, 28_038, 26_202, 25_237, 67_973, 41_397, 38_020,
            76_027,
        ],
        22,
    ),
    // KSČM
    (
        [28_158, 47_695, 29_414, 23_502, 9_960, 33_628, 13_981, 19_792, 20_002, 24_829, 46_966, 26_853, 20_669, 47_651],
        15,
    ),
    // ČSSD
    (
        [34_079, 43_853, 23_035, 21_643, 8_530, 22_464, 11_811, 18_128, 19_294, 24_631, 49_248, 22_760, 20_454, 48_417],
        15,
    ),
    // KDU-ČSL
    ([29_143, 19_925, 16_983, 9_499, 2_885, 6_127, 4_297, 16_294, 17_599, 24_295, 52_346, 25_257, 33_631, 35_362], 10),
    // TOP 09
    ([77_325, 41_843, 16_713, 13_095, 4_495, 12_336, 8_825, 14_308, 10_864, 10_163, 26_356, 9_903, 8_443, 14_142], 7),
    // STAN
    (
        [30_920, 53_368, 14_435, 13_180, 6_453, 12_299, 26_780, 14_184, 12_855, 11_251, 21_222, 13_580, 17_168, 14_462],
        6,
    ),
];

/// The Chamber of Deputies: Hare gives 200 seats to the regions by valid votes, d'Hondt gives them to lists.
#[test]
fn czech_chamber_2017() {
    let regions = apportion(Method::Hare, &REGIONS, 200, 0).unwrap();
    let mut won = [0; 9];
    for (region, seats) in regions.into_iter().enumerate() {
        let votes = LISTS.map(|(votes, _)| votes[region]);
        let seats = apportion(Method::DHondt, &votes, seats, 0).unwrap();
        for (list, seats) in seats.into_iter().enumerate() {
            won[list] += seats;
        }
    }
    assert_eq!(won, LISTS.map(|(_, seats)| seats));
}
