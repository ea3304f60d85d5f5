//! Whose an address is.

use std::net::IpAddr;

/// An address as one person may have it: an IPv4 address, or a whole network of 2^64 addresses of IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Network(u64);

impl Network {
    pub(crate) fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            // Outside every network of IPv6 that is given to anybody.
            IpAddr::V4(address) => Self(u64::from(u32::from(address)) | 0xff << 56),
            IpAddr::V6(address) => Self(u64::try_from(u128::from(address) >> 64).unwrap_or(u64::MAX)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn one_person_is_one_network() {
        let of = |text: &str| Network::of(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:2"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_eq!(of("192.0.2.1"), of("::ffff:192.0.2.1"));
    }
}
