//! What was found of a right of oversight, in words.

use tauride_rules::terms::{Breaks, OversightRule, Right, Silence};

use super::super::play::days;

/// What was found of a rule.
pub(super) struct Found<'a> {
    pub(super) rule: &'a OversightRule,
    /// Whether something holds of which nobody says anything.
    pub(super) silent: bool,
    /// For how many seconds something waits at most.
    pub(super) longest: i64,
    /// Whether it was stopped when it was tried.
    pub(super) stopped: bool,
    /// Whether anybody can override that.
    pub(super) overridden: bool,
}

/// "what `government` resolves on "bread" or "coal"".
pub(super) fn what(rule: &OversightRule) -> String {
    let on: Vec<String> = rule.on.iter().map(|on| format!("\"{on}\"")).collect();
    match on.as_slice() {
        [] => format!("what `{}` resolves", rule.over),
        [one] => format!("what `{}` resolves on {one}", rule.over),
        [many @ .., last] => format!("what `{}` resolves on {} or {last}", rule.over, many.join(", ")),
    }
}

/// There is no such body.
pub(super) fn nobody(rule: &OversightRule) -> String {
    let (of, over) = (&rule.of, &rule.over);
    format!(
        "`{of}` has nothing to say on what `{over}` resolves: one of them was not formed here (article {})",
        rule.article
    )
}

/// The body that is overseen resolves nothing.
pub(super) fn unresolved(rule: &OversightRule) -> String {
    let (of, over) = (&rule.of, &rule.over);
    format!("`{over}` resolves nothing here on which `{of}` could have a say: it cannot sit (article {})", rule.article)
}

fn time(days: i64) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

impl Found<'_> {
    /// Who is stopped by whom, how, for how long, and who overrides it.
    pub(super) fn stops(&self) -> String {
        let Self { rule, .. } = self;
        let (of, what, article, waits) = (&rule.of, what(rule), &rule.article, self.waits());
        match rule.right {
            Right::Consult | Right::Inform | Right::Attend | Right::Instruct => {
                return format!(
                    "{what} waits until `{of}` is heard, {waits}, and cannot be stopped (article {article})"
                );
            }
            Right::Suspend => {
                return format!(
                    "{what} can be sent back by `{of}`, and holds if `{}` stands by it; it waits for `{of}` {waits} (article \
                     {article})",
                    rule.over
                );
            }
            Right::Consent | Right::Veto | Right::Confirm => {}
        }
        let silence = match (rule.right, rule.silence) {
            (Right::Consent | Right::Confirm, Silence::Refuses) => "by a no, or by saying nothing",
            _ => "by a no",
        };
        let holds = if rule.right == Right::Confirm {
            format!("until then it holds, {waits}")
        } else {
            format!("it waits for `{of}` {waits}")
        };
        let most = rule.most.map_or_else(String::new, |most| {
            let times = if most.times == 1 { "once".to_owned() } else { format!("{} times", most.times) };
            format!(", no more than {times} in {}", most.every)
        });
        if self.stopped {
            format!(
                "{what} can be stopped by `{of}`, {silence}, {}{most}; {holds} (article {article})",
                self.for_how_long()
            )
        } else {
            format!("{what} cannot be stopped by `{of}` here, however many want it; {holds} (article {article})")
        }
    }

    fn waits(&self) -> String {
        format!("for {} at most", time(days(self.longest)))
    }

    fn for_how_long(&self) -> String {
        let over = self.rule.overridden.map(|_| format!("`{}` overrides that", self.rule.over));
        let third = self.rule.arbiter.as_ref().map(|arbiter| format!("`{arbiter}` lets it stand"));
        let further = self.rule.breaker.map(|breaker| match breaker.by {
            Breaks::JointSitting => format!("a joint sitting with `{}` lets it stand", self.rule.over),
            Breaks::Electors => format!("the electors of `{}` let it stand", self.rule.over),
        });
        let both: Vec<String> = over.into_iter().chain(third).chain(further).collect();
        match (self.overridden, both.as_slice()) {
            (_, []) => "for good: nobody overrides that".to_owned(),
            (false, _) => "for good: nobody here can override that".to_owned(),
            (true, both) => format!("for good, unless {}", both.join(" or ")),
        }
    }

    /// What passes that nobody consented to.
    pub(super) fn passes(&self) -> Vec<String> {
        let Self { rule, .. } = self;
        let (of, what, article) = (&rule.of, what(rule), &rule.article);
        let mut passes = Vec::new();
        if self.silent {
            let how = if rule.right == Right::Confirm { "holds at once" } else { "passes" };
            passes.push(format!("{what} {how} when `{of}` says nothing (article {article})"));
        } else if rule.right == Right::Confirm {
            passes.push(format!(
                "{what} holds at once, and ends after {} when `{of}` says nothing (article {article})",
                time(days(self.longest))
            ));
        }
        if self.stopped && self.overridden {
            passes.push(format!("{what} passes against a no of `{of}` that is overridden (article {article})"));
        }
        if !rule.on.is_empty() {
            passes.push(format!(
                "what `{}` resolves on another subject than the true one holds at once, until `{of}` calls it in (article \
                 {article}, and oversight.16 of the rulebook)",
                rule.over
            ));
        }
        passes
    }

    /// That not everything can be stopped for ever, where that is so.
    pub(super) fn never(&self) -> Option<String> {
        let good = self.stopped && !self.overridden;
        let (rule, what) = (self.rule, what(self.rule));
        (!good && self.stopped).then(|| {
            format!(
                "nobody stops {what} for good against all others: what `{}` stops can be overridden (article {})",
                rule.of, rule.article
            )
        })
    }
}
