//! Every language has every sentence, with the same arguments.

use tauride_tell::{Language, Telling, lacks};

use crate::examples::{example, sources};

#[test]
fn no_language_lacks_anything() {
    let lacking: Vec<String> = Language::all().flat_map(lacks).collect();
    assert!(
        lacking.is_empty(),
        "\n  {}\n\nCONTRIBUTING.md says how a language is added: one folder in crates/tauride-tell/languages",
        lacking.join("\n  ")
    );
}

#[test]
fn every_refusal_can_be_said_in_every_language_and_says_all_that_it_is_about() {
    for language in Language::all() {
        let telling = Telling::new(language);
        for source in sources() {
            let said = telling.text(&example(source));
            let tag = language.tag();
            assert!(!said.contains(source.key) && !said.contains('$'), "{tag}: {}: {said}", source.key);
            let english = Telling::new(Language::ENGLISH).text(&example(source));
            assert!(language == Language::ENGLISH || said != english, "{tag}: {}: {said}", source.key);
        }
    }
}

#[test]
fn in_brackets_every_sentence_stands_in_brackets() {
    let telling = Telling::new(Language::BRACKETED);
    for source in sources() {
        let said = telling.text(&example(source));
        let inside = said.strip_prefix('⟦').and_then(|rest| rest.strip_suffix('⟧'));
        let english = Telling::new(Language::ENGLISH).text(&example(source));
        assert_eq!(inside, Some(&*english), "{}", source.key);
    }
    assert!(sources().count() > 200);
}
