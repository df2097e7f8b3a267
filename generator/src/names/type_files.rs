//! The files of the types of a module that would be too long.
//!
//! Types whose names begin with the same word are in one file, `pull.rs`; if that is too long, those whose names begin with
//! the same two words are, `pull_request.rs`, and so on. The setters of a struct that is too long by itself are in further
//! files, `pull_request_setters.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::ir::{Api, DefiningModule, TypeId, TypeKind};
use crate::names::case::snake;
use crate::names::model::{TypeFile, TypeNames};
use crate::names::reserved;
use crate::names::scope::Scope;

/// The most lines, by estimate, of a file with types, or with operations and their types.
const MAX_LINES: usize = 2_710;

/// The most lines of one of several files of a module.
const MAX_LINES_OF_PART: usize = 1_500;

/// The most fields whose setters are in one file, at six to twelve lines each.
const MAX_SETTERS: usize = 200;

/// Returns the files of the modules whose types do not stay in the module itself.
pub(super) fn type_files(api: &Api, types: &[TypeNames]) -> BTreeMap<DefiningModule, Vec<TypeFile>> {
    let mut modules: BTreeMap<DefiningModule, Vec<TypeId>> = BTreeMap::new();
    for (index, def) in api.types.iter().enumerate() {
        modules.entry(def.module).or_default().push(TypeId(index));
    }
    let is_long = |module: &DefiningModule, ids: &[TypeId]| {
        let operations = match module {
            DefiningModule::Resource(id) => api.resources[id.0].operations.as_slice(),
            _ => &[],
        };
        let operations = operations.iter().map(|id| api.operations[id.0].estimated_lines());
        operations.sum::<usize>() + lines(api, ids) > MAX_LINES
    };
    let long = modules.into_iter().filter(|(module, ids)| is_long(module, ids));
    let files = long.map(|(module, ids)| {
        let mut parts = BTreeMap::new();
        split(api, types, ids, 1, &mut parts);
        let mut scope = Scope::with(reserved::MODULES);
        let mut files = Vec::new();
        for (stem, types) in parts {
            let setters = setter_files(api, &types);
            files.push(TypeFile { module: scope.claim([stem.clone()]), types: types.clone(), setters: None });
            files.extend(setters.into_iter().map(|setters| TypeFile {
                module: scope.claim([format!("{stem}_setters")]),
                types: types.clone(),
                setters: Some(setters),
            }));
        }
        (module, files)
    });
    files.collect()
}

/// Returns the fields of the files with the setters of a struct that is too long for one file.
fn setter_files(api: &Api, types: &[TypeId]) -> Vec<Range<usize>> {
    let [id] = types else { return Vec::new() };
    let def = &api.types[id.0];
    match &def.kind {
        TypeKind::Struct(it) if def.estimated_lines() > MAX_LINES => {
            let count = it.fields.len();
            (0..count).step_by(MAX_SETTERS).map(|start| start..count.min(start + MAX_SETTERS)).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the structs whose setters are in files of their own.
pub(super) fn structs_without_setters(files: &BTreeMap<DefiningModule, Vec<TypeFile>>) -> BTreeSet<TypeId> {
    let setters = files.values().flatten().filter(|file| file.setters.is_some());
    setters.flat_map(|file| file.types.iter().copied()).collect()
}

fn lines(api: &Api, ids: &[TypeId]) -> usize {
    ids.iter().map(|id| api.types[id.0].estimated_lines()).sum()
}

/// Adds the files of types, by the first words of their names.
fn split(
    api: &Api,
    types: &[TypeNames],
    ids: Vec<TypeId>,
    words: usize,
    parts: &mut BTreeMap<String, Vec<TypeId>>,
) {
    let mut stems: BTreeMap<(String, bool), Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        let name = snake(types[id.0].item.shown());
        let all: Vec<&str> = name.split('_').collect();
        let stem = all[..words.min(all.len())].join("_");
        stems.entry((stem, all.len() > words)).or_default().push(id);
    }
    for ((stem, has_more), ids) in stems {
        if has_more && ids.len() > 1 && lines(api, &ids) > MAX_LINES_OF_PART {
            split(api, types, ids, words + 1, parts);
        } else {
            // A type whose name is the beginning of others has a file of its own if all of them are too long for one.
            let known = parts.get(&stem).map_or(0, |known| lines(api, known));
            let is_too_long = known > 0 && known + lines(api, &ids) > MAX_LINES_OF_PART;
            let longer = ids.first().filter(|_| is_too_long).map(|id| snake(types[id.0].item.shown()));
            parts.entry(longer.unwrap_or(stem)).or_default().extend(ids);
        }
    }
}
