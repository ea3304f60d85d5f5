//! What a charter may set about a method.

use crate::list::Threshold;

/// What a charter may set about a method. A method that leaves nothing open takes no notice of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How many digits the votes have after the point, for weighted inclusive Gregory.
    pub decimals: Option<u32>,
    /// Which lists take part, where lists share seats; all without it.
    pub threshold: Option<Threshold>,
}
