//! The command line: what can be asked, and which file answers.

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::beside::carry_out;
use crate::command::{
    act, backup, charter, codes, completions, count, demo, enrol, erase, export, man, new, play, restore, rulebook,
    serve, show, verify,
};
use crate::failure::Outcome;
use crate::jobs::Job;
use crate::terminal::Terminal;

/// Councils whose delegates answer to their electors.
#[derive(Debug, Parser)]
#[command(name = "tauride", version, propagate_version = true, arg_required_else_help = true, max_term_width = 80)]
#[command(after_help = "Exit codes: 0 done; 1 the answer is no: refused, or found wrong; 2 it could not be asked.")]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve two worked federations and be anybody in them: 1917, and a union of 3,280 delegates
    Demo(demo::Args),
    /// Found a federation in a new folder
    New(new::Args),
    /// Enrol members from a table, one line each: key, name, contact, unit
    Enrol(enrol::Args),
    /// Print one-time sign-in codes for the members of a unit
    Codes(codes::Args),
    /// Serve the pages and the JSON interface of federations
    Serve(serve::Args),
    /// Write everything, private rows too, to one file, while the server runs
    Backup(backup::Args),
    /// Make a federation of a backup
    Restore(restore::Args),
    /// Erase what the register holds of one person
    Erase(erase::Args),
    /// Do something, said in a sentence: 'M12 signs the recall of S9'
    Act(act::Args),
    /// Show how things stand: the federation, a body, a seat, a member, the record
    Show(show::Args),
    /// Write the record out, a line for each entry
    Export(export::Args),
    /// Enact a record again and compare every byte
    Verify(verify::Args),
    /// Play a scenario and say what happened
    Play(play::Args),
    /// Check a charter, say it in prose, or print the schema
    Charter(charter::Args),
    /// Count ballots by any method, and print the count sheet
    Count(Box<count::Args>),
    /// Print the rulebook: an article, a chapter, or the headings of all
    Rulebook(rulebook::Args),
    /// Print a script that completes commands in a shell
    Completions(completions::Args),
    /// Write the manual pages, one for each command, into a folder
    Man(man::Args),
}

impl Cli {
    /// Does what was asked.
    pub(crate) fn run(self, terminal: &mut Terminal) -> Outcome {
        match self.command {
            Command::Demo(args) => demo::run(&args, terminal),
            Command::New(args) => new::run(&args, terminal),
            Command::Enrol(args) => carry_out(&args.dir, &args.accept, Job::Enrol(args.job()?), terminal),
            Command::Codes(args) => carry_out(&args.dir, &args.accept, Job::Codes(args.job()), terminal),
            Command::Serve(args) => serve::run(&args, terminal),
            Command::Backup(args) => backup::run(&args, terminal),
            Command::Restore(args) => restore::run(&args, terminal),
            Command::Erase(args) => carry_out(&args.dir, &args.accept, Job::Erase(args.job()), terminal),
            Command::Act(args) => carry_out(&args.dir, &args.accept, Job::Act(args.job()?), terminal),
            Command::Show(args) => show::run(&args, terminal),
            Command::Export(args) => export::run(&args, terminal),
            Command::Verify(args) => verify::run(&args, terminal),
            Command::Play(args) => play::run(&args, terminal),
            Command::Charter(args) => charter::run(&args, terminal),
            Command::Count(args) => count::run(&args, terminal),
            Command::Rulebook(args) => rulebook::run(&args, terminal),
            Command::Completions(args) => completions::run(&args, &mut Self::command(), terminal),
            Command::Man(args) => man::run(&args, Self::command(), terminal),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_well_formed() {
        super::Cli::command().debug_assert();
    }
}
