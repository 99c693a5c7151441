import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

describe('forms of one word meet', () => {
  test.each([
    'restrict restricts restricted restricting restriction restrictions',
    'deploy deploys deployed deploying deployment deployments',
    'confirm confirms confirmed confirming confirmation',
    'escalate escalates escalated escalating escalation escalations',
    'authorize authorise authorized authorising authorization authorisation',
    'organise organize organised organization organisation',
    'defence defense',
    'send sends sent sending',
    'say says said saying',
    'troop troops',
    'korea korean koreans',
    'policy policies',
    'carry carries carried carrying',
    'heavy heavily',
    'movie movies',
    'ally allies allied',
    'houthi houthis',
    'force forces forced forcing',
    'sanction sanctions sanctioned',
    'report reports reported reportedly reporting',
    'monitor monitors monitored monitoring',
    'pledge pledges pledged pledging',
    'stop stops stopped stopping',
    'weapon weapons',
    'commit commits committed committing commitment commitments',
    'cooperate cooperates cooperated cooperation',
    'produce produces produced producing',
    'success successes',
    'close closes closed closely closing',
    'військо війська військом військами',
    'удар удари ударів ударами',
    'російський російська російського російських',
    'зброя зброї зброю',
    'північна північної північну',
    'область області областю областями',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });
});

describe('different words stay apart', () => {
  test.each([
    'authorise author',
    'organ organise',
    'real realise',
    'police policy',
    'kirby kirbi',
    'news new',
    'state station',
    'nation native',
    'unit university',
    'general generate',
    'thing the',
    'war warn',
    'need knee',
  ])('%s', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(stem)).size).toBe(all.length);
  });
});

test('a short word and a word of another script stay as they are', () => {
  expect(['us', 'has', '北', 'كوريا', 'f16'].map(stem)).toEqual(['us', 'has', '北', 'كوريا', 'f16']);
});
