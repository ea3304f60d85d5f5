//! The fields of a form or a query, as browsers send them.

/// Names and values, in the order sent; a name may come several times.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `name=value&name=value`.
    pub(crate) fn parse(text: &[u8]) -> Self {
        Self(form_urlencoded::parse(text).into_owned().collect())
    }

    /// Returns the first value under a name, blanks around it cut off.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Returns the values under a name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Returns the pairs whose names begin so, with the rest of the name.
    pub(crate) fn beginning(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.trim())))
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn fields_keep_their_order_and_come_several_times() {
        let fields = Fields::parse(b"choice=3&name=+A%26B+&choice=5&hands-7=12");
        assert_eq!(fields.all("choice").collect::<Vec<_>>(), ["3", "5"]);
        assert_eq!(fields.get("name"), Some("A&B"));
        assert_eq!(fields.beginning("hands-").collect::<Vec<_>>(), [("7", "12")]);
        assert_eq!(fields.get("none"), None);
    }
}
