#!/usr/bin/env node
// How well outlines are read: compares `lectern outline --json` with what a careful lecturer would see.
//
//   node scripts/compare-structure.mjs FOLDER [--verbose]
//
// For each `NAME.expected.json` in the folder or below it, the document `NAME.*` beside it is read. The expected file
// holds { title, slides: [{ title, section?, top_level_points, points_with_children, unsure? }], partial?, unsure? }.
// Printed are, a document a line: whether the title is right, F1 of the headings, the share of headings with the
// right number of points, and F1 of the points that have details below them. What is marked `unsure` is left out.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const LEADING_ORDINAL = /^(?:[-*•]|[(（]?(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)[.)）、．>:]|【\d+】)\s*/iu;

/** Text as it is compared: without case, punctuation, ordinals and differences of white space. */
export function normalise(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(LEADING_ORDINAL, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Compares an outline, as `lectern outline --json` gives it, with the expected structure. */
export function compareStructure(outline, expected) {
  const found = headingsOf(outline.nodes);
  const sure = (expected.slides ?? []).filter(slide => !slide.unsure);
  const wanted = new Set(sure.map(slide => normalise(slide.title)));
  const sections = new Set(
    (expected.slides ?? []).flatMap(slide => (slide.section ? [normalise(slide.section)] : [])),
  );
  const unsure = new Set(
    (expected.slides ?? []).filter(slide => slide.unsure).map(slide => normalise(slide.title)),
  );
  const counted = [...found.keys()].filter(title => !sections.has(title) && !unsure.has(title));
  return {
    title:
      expected.unsure && !expected.title
        ? null
        : titleIsRight(outline.title?.text ?? '', expected.title ?? ''),
    headings: scores(
      wanted,
      new Set(expected.partial || expected.unsure ? counted.filter(title => wanted.has(title)) : counted),
    ),
    points: pointsRight(found, sure),
    labels: labelScores(found, sure),
  };
}

function titleIsRight(title, expected) {
  const [wanted, note] = [
    expected.replace(/\s*\((?:no|title)[^)]*\)\s*$/i, ''),
    /\(no[^)]*title/i.test(expected),
  ];
  return normalise(title) === normalise(wanted) || (title === '' && (note || wanted === ''));
}

function headingsOf(nodes, found = new Map()) {
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    found.set(normalise(node.text), node);
    headingsOf(node.children, found);
  }
  return found;
}

function pointsRight(found, slides) {
  const known = slides.filter(
    slide => typeof slide.top_level_points === 'number' && found.has(normalise(slide.title)),
  );
  const right = known.filter(slide => topPoints(found, slide) === slide.top_level_points);
  return {
    right: right.length,
    of: known.length,
    wrong: known
      .filter(slide => !right.includes(slide))
      .map(slide => `${slide.title}: ${topPoints(found, slide)} for ${slide.top_level_points}`),
  };
}

function topPoints(found, slide) {
  return found
    .get(normalise(slide.title))
    .children.filter(child => child.kind === 'point' || child.kind === 'prose').length;
}

function labelScores(found, slides) {
  const [wanted, had] = [new Set(), new Set()];
  for (const slide of slides) {
    const key = normalise(slide.title);
    for (const label of slide.points_with_children ?? []) wanted.add(`${key} / ${normalise(label)}`);
    for (const child of found.get(key)?.children ?? [])
      if (child.kind === 'point' && child.children.length > 0) had.add(`${key} / ${normalise(child.text)}`);
  }
  return scores(wanted, had);
}

function scores(wanted, found) {
  const hits = [...wanted].filter(one => found.has(one)).length;
  const precision = found.size === 0 ? 1 : hits / found.size;
  const recall = wanted.size === 0 ? 1 : hits / wanted.size;
  return {
    hits,
    wanted: wanted.size,
    found: found.size,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    missed: [...wanted].filter(one => !found.has(one)),
    extra: [...found].filter(one => !wanted.has(one)),
  };
}

function total(all) {
  const sum = key => all.reduce((count, one) => count + one[key], 0);
  const [hits, wanted, found] = [sum('hits'), sum('wanted'), sum('found')];
  return wanted + found === 0 ? 1 : (2 * hits) / (wanted + found);
}

async function main(folder, verbose) {
  const lectern = await import(new URL('../lib/index.js', import.meta.url));
  const results = [];
  for (const file of expectedFiles(resolve(folder))) {
    const source = sourceOf(file);
    if (!source) continue;
    const outline = lectern.outlineToJson(
      lectern.readOutline({ path: basename(source), contents: readFileSync(source) }),
    );
    const result = {
      name: basename(source),
      ...compareStructure(outline, JSON.parse(readFileSync(file, 'utf8'))),
    };
    results.push(result);
    print(result, verbose);
  }
  const titles = results.filter(result => result.title !== null);
  console.log(
    `\nall: titles ${titles.filter(result => result.title).length}/${titles.length}, headings F1 ${total(results.map(one => one.headings)).toFixed(3)}, points ${results.reduce((sum, one) => sum + one.points.right, 0)}/${results.reduce((sum, one) => sum + one.points.of, 0)}, labels F1 ${total(results.map(one => one.labels)).toFixed(3)}`,
  );
}

function print({ name, title, headings, points, labels }, verbose) {
  const mark = title === null ? '·' : title ? 'yes' : 'NO';
  console.log(
    `${name.padEnd(36)} title ${mark.padEnd(3)}  headings ${headings.f1.toFixed(2)}  points ${points.right}/${points.of}  labels ${labels.f1.toFixed(2)}`,
  );
  if (!verbose) return;
  const lists = {
    'headings missed': headings.missed,
    'headings too many': headings.extra,
    points: points.wrong,
    'labels missed': labels.missed,
    'labels too many': labels.extra,
  };
  for (const [what, list] of Object.entries(lists))
    for (const one of list) console.log(`    ${what}: ${one}`);
}

function expectedFiles(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return expectedFiles(path);
      return name.endsWith('.expected.json') ? [path] : [];
    });
}

function sourceOf(expected) {
  const stem = expected.slice(0, -'.expected.json'.length);
  const name = readdirSync(dirname(stem)).find(
    one => one.startsWith(`${basename(stem)}.`) && !one.endsWith('.expected.json'),
  );
  return name && existsSync(join(dirname(stem), name)) ? join(dirname(stem), name) : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, option] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: node scripts/compare-structure.mjs FOLDER [--verbose]');
    process.exit(2);
  }
  await main(folder, option === '--verbose');
}
