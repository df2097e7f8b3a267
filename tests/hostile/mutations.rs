//! Documents with random mutations.

use sdk_generator::{Config, SpecFile};

use super::fixtures::fixtures;
use super::injection_check::{assert_safe_rejection, generated_files};
use super::random::Random;
use super::try_generate;

/// Moves lines, exchanges words and removes characters.
#[test]
fn mutated_documents_never_panic() {
    let texts: Vec<(String, Config)> = fixtures()
        .into_iter()
        .flat_map(|fixture| fixture.files.into_iter().map(move |file| (file.text, fixture.config.clone())))
        .collect();
    let words: Vec<&str> = texts
        .iter()
        .flat_map(|(text, _)| text.split([' ', ',', ':', '{', '}', '[', ']', '\n']))
        .filter(|it| !it.is_empty())
        .collect();
    let mut random = Random::new(0xfeed);
    let (mut generated, mut not) = (0, 0);
    for round in 0..1500 {
        let (mut text, config) = texts[random.index_below(texts.len())].clone();
        for _ in 0..=random.index_below(4) {
            text = mutate_text(&text, &words, &mut random);
        }
        let files = [SpecFile::new("mutated.yaml", text)];
        let what = format!("round {round}:\n{}", files[0].text);
        match try_generate(&files, &config, &what) {
            Ok(output) => {
                // What can be compiled is looked at by others; here it must be Rust.
                generated_files(&output).for_each(|(path, text)| {
                    syn::parse_file(text).unwrap_or_else(|error| panic!("{what}\n{path}: {error}"));
                });
                output.warnings.render(&files, false);
                generated += 1;
            }
            Err(problems) => {
                assert_safe_rejection(&problems, &files, &what);
                not += 1;
            }
        }
    }
    assert!(generated > 200 && not > 200, "{generated} generated, {not} refused");
}

fn mutate_text(text: &str, words: &[&str], random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = random.index_below(lines.len());
    let other = random.index_below(lines.len());
    match random.index_below(8) {
        0 => {
            lines.remove(line);
        }
        1 => lines.swap(line, other),
        2 => lines.insert(line, lines[other].clone()),
        3 => lines[line] = format!("  {}", lines[line]),
        4 => lines[line] = lines[line].strip_prefix("  ").unwrap_or(&lines[line]).to_owned(),
        5 => {
            let characters: Vec<char> = lines[line].chars().collect();
            if !characters.is_empty() {
                let at = random.index_below(characters.len());
                lines[line] = characters
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| *index != at)
                    .map(|(_, it)| it)
                    .collect();
            }
        }
        _ => {
            let parts: Vec<&str> = lines[line].split(' ').collect();
            let at = random.index_below(parts.len());
            let word = words[random.index_below(words.len())];
            let ending = if parts[at].ends_with(':') { ":" } else { "" };
            let parts: Vec<String> = parts
                .iter()
                .enumerate()
                .map(|(index, part)| {
                    if index == at && !part.is_empty() {
                        format!("{word}{ending}")
                    } else {
                        (*part).to_owned()
                    }
                })
                .collect();
            lines[line] = parts.join(" ");
        }
    }
    if lines.is_empty() { text.to_owned() } else { lines.join("\n") + "\n" }
}
