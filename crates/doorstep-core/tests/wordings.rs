//! How carriers word each status, in every language there is a phrase file for: `cases/wordings/<lang>.tsv` holds a text a
//! line, after the substatuses it may be read as (`none`: it must move nothing). The rules are to read ways of saying a thing,
//! not these sentences, so what is held is a share; but a delivery is never imagined.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use doorstep_core::status::{Status, Substatus, Wording, read};

#[derive(Default)]
struct Score {
    texts: u32,
    stage: u32,
    finer: u32,
}

impl Score {
    fn share(&self, part: u32) -> f64 {
        f64::from(part) / f64::from(self.texts)
    }
}

#[test]
fn texts_in_many_words_are_read_right_and_no_delivery_is_imagined() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/wordings");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 16);
    let mut poor = Vec::new();
    for file in files {
        let lang = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let (mut score, mut wrong) = (Score::default(), Vec::new());
        for line in fs::read_to_string(&file).unwrap().lines() {
            let (allowed, text) = line.split_once('\t').unwrap();
            let allowed: Vec<Option<Substatus>> = allowed
                .split('|')
                .map(|slug| (slug != "none").then(|| Substatus::from_slug(slug).unwrap_or_else(|| panic!("{line}"))))
                .collect();
            let reading = read(&Wording { text, lang: Some(&lang), ..Wording::default() });
            let finer = match reading.substatus {
                Some(_) if allowed.contains(&reading.substatus) => true,
                _ => allowed.contains(&None) && !reading.moves(),
            };
            let stage = finer || allowed.iter().flatten().any(|allowed| allowed.status() == reading.status());
            assert!(stage || reading.status() != Status::Delivered, "{lang}: {text:?} is {:?}", reading.rule);
            score.texts += 1;
            score.stage += u32::from(stage);
            score.finer += u32::from(finer);
            if !finer {
                wrong.push(format!("{text:?} is {:?}", reading.rule));
            }
        }
        if score.share(score.stage) < 0.94 || score.share(score.finer) < 0.91 {
            poor.push(format!("{lang}: {} of {}\n{}", score.stage, score.texts, wrong.join("\n")));
        }
    }
    assert!(poor.is_empty(), "{}", poor.join("\n"));
}
