//! The application of all annotations in the documents.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::annotations::form::Problem;
use crate::annotations::merge::Merge;
use crate::annotations::operation::{Outcome, Read, is_excluded, read_document, read_operation};
use crate::annotations::place::Occurrence;
use crate::annotations::rule::{Holder, Rule, Word};
use crate::annotations::schema::read_object;
use crate::annotations::table::shared_rules;
use crate::annotations::uses::{AnnotationUse, Uses};
use crate::annotations::walk;
use crate::config::{AnnotationFacts, Config};
use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::origin_map::OriginMap;
use crate::source::{Document, Node};

/// The effect of all annotations.
pub(crate) struct Applied {
    /// The configuration, including the settings and facts from annotations.
    pub(crate) config: Config,
    /// The locations in the documents of the settings that come from annotations.
    pub(crate) places: OriginMap,
    /// The uses of annotations, sorted.
    pub(crate) uses: Vec<AnnotationUse>,
}

/// Applies the annotations of documents to the configuration. Returns `None` if there are no annotations.
pub(crate) fn apply(
    documents: &[Document],
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<Applied> {
    let rules = all_rules(config);
    let found = walk::find(documents, &rules);
    report_missing(config, &found, diagnostics);
    if found.is_empty() {
        return None;
    }
    let defaults = found.iter().filter(|it| it.holder == Holder::Document);
    let defaults: HashMap<(Arc<str>, &str), &Node> =
        defaults.map(|it| ((it.file.clone(), it.key.as_str()), it.value)).collect();
    let mut run = Run {
        merge: Merge::new(config),
        facts: AnnotationFacts::default(),
        uses: Uses::default(),
        diagnostics,
    };
    for it in &found {
        if let Some(rule) = rules.get(&it.key) {
            let default = defaults.get(&(it.file.clone(), it.key.as_str())).copied();
            run.apply(it, rule, default);
        }
    }
    let Run { merge, mut facts, uses, diagnostics } = run;
    let Merge { mut config, mut places, retries, .. } = merge;
    facts.retries = retries;
    places.earlier = diagnostics.iter().count();
    config.annotation_facts = facts;
    Some(Applied { config, places, uses: uses.into_list() })
}

/// Returns the rules of the shared annotations and of this API's annotations, which take precedence.
fn all_rules(config: &Config) -> IndexMap<String, Rule> {
    let mut rules = shared_rules().clone();
    for (annotation, word) in &config.annotations {
        let word = Word::from_name(word);
        let holders = word.map_or(&[][..], Word::holders);
        rules.insert(
            annotation.clone(),
            Rule {
                words: word.into_iter().flat_map(|word| holders.iter().map(move |it| (*it, word))).collect(),
                unused: word.is_none().then(|| "`sdk.yaml` switches it off".to_owned()),
                ..Rule::default()
            },
        );
    }
    rules
}

/// Reports annotations in the configuration that no document contains.
fn report_missing(config: &Config, found: &[Occurrence<'_>], diagnostics: &mut Diagnostics) {
    if config.annotations.is_empty() {
        return;
    }
    let known: HashSet<&str> = found.iter().map(|it| it.key.as_str()).collect();
    for annotation in config.annotations.keys().filter(|it| !known.contains(it.as_str())) {
        let message = format!("no object of the documents has the annotation `{annotation}`");
        let similar = did_you_mean(annotation, known.iter().copied(), |name| format!("`{name}`"));
        diagnostics
            .report(Code::ConfigUnmatched, message, &config.place(&["annotations", annotation]))
            .at_key()
            .maybe_help(similar);
    }
}

/// Returns `true` for an annotation that can exclude its object.
fn excludes(rule: &Rule) -> bool {
    rule.words.values().any(|word| *word == Word::Exclude)
}

struct Run<'a> {
    merge: Merge,
    facts: AnnotationFacts,
    uses: Uses,
    diagnostics: &'a mut Diagnostics,
}

impl Run<'_> {
    /// Applies an annotation, or reports why it has no effect.
    fn apply(&mut self, found: &Occurrence<'_>, rule: &Rule, default: Option<&Node>) {
        if let Some(reason) = &rule.unused {
            self.uses.count(&found.key, false, Some(reason));
            return;
        }
        let read = match rule.word(found.holder) {
            Some(word) => self.read(found, rule, word, default),
            // An annotation for other languages only.
            None if excludes(rule) && matches!(is_excluded(found), Ok(false)) => {
                Ok((Outcome::Unused(None), Vec::new()))
            }
            None => {
                let message = format!("`{}` has no effect on {}", found.key, found.holder.described());
                let help = "remove it, or move it to the object that it describes".to_owned();
                Ok((Outcome::Unused(Some((message, help))), Vec::new()))
            }
        };
        let (outcome, unknown) = match read {
            Ok(read) => read,
            Err(problem) => {
                self.uses.count(&found.key, false, None);
                self.report(found, problem);
                return;
            }
        };
        for path in unknown {
            let name = path.last().cloned().unwrap_or_default();
            let message = format!("`{name}` of `{}` is not supported", found.key);
            let help = "remove it, or describe the behavior in `sdk.yaml`".to_owned();
            self.report(found, Problem { message, path, help });
        }
        let is_used = match outcome {
            Outcome::Settings(settings) => {
                self.merge.add(*settings, &found.key, found.operation.as_ref(), &found.origin())
            }
            Outcome::Used => true,
            Outcome::Unused(None) => false,
            Outcome::Unused(Some((message, help))) => {
                self.diagnostics.report(Code::UnusedAnnotation, message, &found.origin()).at_key().help(help);
                false
            }
        };
        self.uses.count(&found.key, is_used, None);
    }

    fn read(&mut self, found: &Occurrence<'_>, rule: &Rule, word: Word, default: Option<&Node>) -> Read {
        match (found.holder, &found.operation) {
            (Holder::Document, _) => read_document(found, (rule, word)),
            (Holder::Operation, Some(operation)) => read_operation(found, operation, (rule, word), default),
            // The operations of webhooks, callbacks and unused path items have no settings.
            (Holder::Operation, None) => Ok((Outcome::Unused(None), Vec::new())),
            (Holder::Parameter | Holder::Property | Holder::Schema, _) => {
                let outcome = read_object(found, word, &mut self.facts)?;
                if word == Word::Exclude && matches!(outcome, Outcome::Used) {
                    self.report_excluded(found);
                }
                Ok((outcome, Vec::new()))
            }
        }
    }

    fn report(&mut self, found: &Occurrence<'_>, problem: Problem) {
        let Problem { message, path, help } = problem;
        let place = found.member(&path);
        self.diagnostics.report(Code::BadAnnotation, message, &place).at_key().help(help);
    }

    /// Reports an excluded property or parameter.
    fn report_excluded(&mut self, found: &Occurrence<'_>) {
        let name = match found.holder {
            Holder::Parameter => found.node.get("name").and_then(Node::text),
            _ => found.at.last().map(str::to_owned),
        };
        let kind = if found.holder == Holder::Parameter { "parameter" } else { "property" };
        let message = format!("the {kind} `{}` is excluded", name.unwrap_or_default());
        self.diagnostics
            .report(Code::ExcludedMember, message, &found.holder_origin())
            .at_key()
            .also(&found.origin());
    }
}
