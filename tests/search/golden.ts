/**
 * Searches and what they must give; adding one is adding a line. Words stand for a result whose printed text holds them;
 * `NOTHING` for “Nothing found”. `first` heads the results, `has` appears, `lacks` does not, `total` counts them all.
 */
export interface Golden {
  q: string;
  first?: string;
  has?: readonly string[];
  lacks?: readonly string[];
  total?: number;
  /** What “Did you mean” offers. */
  meant?: string;
}

const SENT = 'How many troops has North Korea sent?';
const FORECAST = 'How many North Korean troops by the end of the year?';
const COMBAT = 'North Korean troops would begin fighting';
const BY_A = 'It is currently known that North Korea has sent 3,000 troops';
const BY_B = 'reportedly sending 3,000 troops and artillery supplies';
const THOUSANDS = 'Pyongyang has already sent thousands of troops';

/** On the two articles of this repository. */
export const REAL: readonly Golden[] = [
  // Numbers
  { q: '3,000', first: SENT, has: [BY_A, BY_B], lacks: [THOUSANDS], total: 3 },
  { q: '3000', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '3 000', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '3\u00a0000', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '3\u2009000', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '3\u202f000', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '"3,000"', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '“3,000”', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '3,000 troops', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: '"3,000 troops"', first: 'reportedly sending 3,000 troops', has: [BY_A], total: 2 },
  { q: '"3,000" troops', first: SENT, has: [BY_A, BY_B], total: 3 },
  { q: 'sent 3,000', first: SENT, has: [BY_A] },
  { q: '"sent 3,000 troops"', first: BY_A, total: 1 },
  { q: '300', total: 0 },
  { q: '30000', total: 0 },
  { q: '30,000', total: 0 },
  { q: '13,000', total: 0 },
  { q: '000', total: 0 },
  { q: '3', total: 0 },
  { q: '1000', total: 0 },
  { q: '10,000', first: FORECAST, has: [BY_A], lacks: [BY_B] },
  { q: '10000', first: FORECAST, has: [BY_A], lacks: [BY_B] },
  { q: '10,000 troops', first: FORECAST, has: [BY_A], lacks: [BY_B] },
  { q: 'could grow to 10,000', first: FORECAST, has: [BY_A] },
  { q: '11,000', has: [COMBAT], lacks: [BY_A] },
  { q: '11,000 november', has: [COMBAT], lacks: [BY_A, BY_B] },
  { q: '11000 troops', has: [COMBAT], lacks: [BY_A, BY_B] },
  { q: '"11,000 North Korean troops"', first: COMBAT, total: 1 },
  { q: 'four', has: ['four Russian military ranges'], lacks: [BY_A] },
  { q: '4', total: 0 },
  { q: 'thousands', has: [THOUSANDS], lacks: [BY_A, BY_B] },
  { q: '29', has: ['Washington, D.C. (October 29)', '29 October 2024 (worked out)'] },
  { q: 'October 29', has: ['Washington, D.C. (October 29)'] },
  { q: '"October 29"', first: 'Washington, D.C. (October 29)', total: 1 },
  { q: '2024', has: ['24 October 2024'] },
  { q: '24 October 2024', first: '24 October 2024' },
  { q: 'November 2024', first: 'November 2024', has: ['in November'] },
  { q: '1729736142', total: 0 },
  // Phrases
  { q: '"currently known"', first: SENT, has: [BY_A] },
  { q: '“currently known”', first: SENT, has: [BY_A] },
  { q: '«currently known»', first: SENT, has: [BY_A] },
  { q: '„currently known“', first: SENT, has: [BY_A] },
  { q: '"currently known', first: SENT, has: [BY_A] },
  { q: '"known currently"', total: 0 },
  { q: '"has yet to authorize"', has: ['However, Washington has yet to authorize the use of American weapons'] },
  { q: '"yet to authorise"', total: 0 },
  {
    q: '"there’s been no change"',
    first: 'Do US officials announce a change of policy?',
    has: ['the last thing I’ll say'],
  },
  {
    q: '"there\'s been no change"',
    first: 'Do US officials announce a change of policy?',
    has: ['the last thing I’ll say'],
  },
  { q: '"there been no change"', total: 0 },
  { q: "doesn't know", has: ["He added that the White House just doesn't know"] },
  { q: 'doesn’t know', has: ["He added that the White House just doesn't know"] },
  { q: '"president’s policy"', first: 'Do US officials announce a change of policy?' },
  { q: '"president policy"', total: 0 },
  { q: '"artillery shells" troops', has: [THOUSANDS], lacks: [BY_B] },
  { q: '"artillery shells" "growing reports"', has: [THOUSANDS], lacks: [BY_B] },
  { q: '"HIMARS rocket systems" pledged', has: ['The U.S. has been careful not to publicly restrict'] },
  { q: '"military aid—such as HIMARS"', first: 'The U.S. has been careful not to publicly restrict', total: 1 },
  { q: '"military aid such as HIMARS"', first: 'The U.S. has been careful not to publicly restrict', total: 1 },
  { q: '"U.S.-provided weapons"', has: ['with U.S.-provided weapons'] },
  { q: '"US provided weapons"', has: ['with U.S.-provided weapons'] },
  { q: '"the end of the year"', has: [FORECAST, BY_A] },
  { q: '"of the of the"', total: 0 },
  { q: '"where, when, and how"', first: 'if these troops are going to be deployed against Ukraine', total: 1 },
  {
    q: 'NATO has confirmed this information, noting that it will lead to significant escalation.',
    first: 'NATO has confirmed this information',
  },
  {
    q: 'In return, Russia may provide North Korea with technology for producing tactical nuclear weapons.',
    first: 'In return, Russia may provide North Korea',
  },
  {
    q: 'This partnership has sparked alarm among Western allies, leading to heightened sanctions discussions and warnings from Washington.',
    first: 'This partnership has sparked alarm',
    total: 1,
  },
  { q: 'The troops are training at four Russian military ranges.', first: 'The troops are training at four' },
  { q: 'it will lead to significant escalation', first: 'NATO has confirmed this information' },
  { q: 'How many troops has North Korea sent?', first: SENT },
  { q: 'What is said about escalation?', first: 'What is said about escalation?' },
  // Words
  { q: 'restrict', first: 'careful not to publicly restrict', has: ['will not impose new restrictions'] },
  { q: 'restrictions', first: 'What will the US do if North Korean forces join the war?', has: ['publicly restrict'] },
  { q: 'restricting', has: ['will not impose new restrictions', 'publicly restrict'] },
  { q: 'deploy', has: ['going to be deployed against Ukraine', 'an estimated deployment to the Kursk region'] },
  { q: 'deployment', has: ['an estimated deployment to the Kursk region', 'closely monitoring'] },
  { q: 'confirmation', has: ['NATO has confirmed this information', 'The Pentagon has confirmed'] },
  {
    q: 'escalation',
    first: 'What is said about escalation?',
    has: ['significant escalation', 'concerns about escalations'],
  },
  { q: 'escalate', has: ['significant escalation'] },
  { q: 'sanctions', has: ['heightened sanctions discussions'] },
  { q: 'sanction', has: ['heightened sanctions discussions'] },
  { q: 'authorize', has: ['has yet to authorize'] },
  { q: 'authorise', has: ['has yet to authorize'] },
  { q: 'weapons', has: ['American-supplied weapons', 'tactical nuclear weapons'] },
  { q: 'nuclear', has: ['tactical nuclear weapons'], lacks: [BY_A] },
  { q: 'HIMARS', has: ['HIMARS rocket systems'] },
  { q: 'himars', has: ['HIMARS rocket systems'] },
  { q: 'cluster munitions', has: ['cluster munitions'] },
  { q: 'self-defense', has: ['right to self-defense'] },
  { q: 'self defense', has: ['right to self-defense'] },
  { q: 'anti-Western', first: 'a deepening anti-Western alliance' },
  { q: 'U.S.', has: ['The U.S. has been careful'] },
  { q: 'Kursk', has: ['the Kursk region'], lacks: [BY_A] },
  { q: 'kursk region november', first: 'Kyrylo Budanov, the head of Ukraine’s Defense Intelligence' },
  { q: 'Pyongyang', first: THOUSANDS },
  { q: 'the troops in Russia', has: [BY_A] },
  { q: 'army.mil', first: 'www.army.mil' },
  { q: 'Babaiev', has: ['Author: Bohdan Babaiev'] },
  // Names
  { q: 'Kirby', first: 'John Kirby', has: ['Kirby said'] },
  { q: 'John Kirby', first: 'John Kirby', has: ['according to John Kirby'] },
  { q: '"John Kirby"', first: 'John Kirby', has: ['according to John Kirby'] },
  { q: 'kirby monitoring', has: ['monitoring this closely'] },
  { q: 'Budanov', first: 'Kyrylo Budanov', has: [COMBAT] },
  { q: 'NATO', first: 'NATO', has: ['NATO has confirmed this information'] },
  { q: 'White House', first: 'the White House' },
  { q: 'Pentagon', first: 'the Pentagon', has: ['The Pentagon has confirmed'] },
  { q: 'RBC-Ukraine', has: ['RBC-Ukraine'] },
  { q: 'telegraphnews.eu', has: ['telegraphnews.eu'] },
  { q: 'US policy', has: ['US policy on Ukrainian strikes deep into Russia remains unchanged'] },
  // Slips and what is nowhere
  { q: 'Budanof', total: 0, meant: 'Budanov' },
  { q: 'Kerby', total: 0, meant: 'Kirby' },
  { q: 'Pentagn', total: 0, meant: 'Pentagon' },
  { q: 'Pyongjang', total: 0, meant: 'Pyongyang' },
  { q: 'Kusrk', total: 0, meant: 'Kursk' },
  { q: 'HIMRAS', total: 0, meant: 'HIMARS' },
  { q: 'Kyrilo Budanov', total: 0, meant: 'Kyrylo Budanov' },
  { q: 'Washingtn weapons', total: 0, meant: 'Washington weapons' },
  { q: 'xyzzy', total: 0 },
  { q: 'submarines', total: 0 },
  { q: 'troop-carrying submarines', total: 0 },
  { q: 'Kursk sanctions', total: 0 },
  { q: 'trainin', total: 0 },
  { q: 'resto', total: 0 },
  { q: 'войска', total: 0 },
];

const VOLUNTEERS = 'How many volunteers were sent to Orvane?';
const REPAIR = 'What will the repair of the dam cost?';
const LEDGER = 'A further 3,000 volunteers are on their way';
const POST = 'Officials count 3\u00a0000 volunteers';
const VISNYK = 'До Орване прибули 3\u00a0000 волонтерів';
const BLATT = 'Nach Orvane sind 3.000 Freiwillige';

/** On the invented story in `tests/fixtures/stories/search`. */
export const INVENTED: readonly Golden[] = [
  { q: '3,000', first: VOLUNTEERS, has: [LEDGER, POST, VISNYK, BLATT], lacks: ['300 volunteers', '13,000', '30,000'] },
  { q: '3000', first: VOLUNTEERS, has: [LEDGER, POST, VISNYK, BLATT] },
  { q: '3\u202f000', first: VOLUNTEERS, has: [LEDGER, POST, VISNYK, BLATT] },
  { q: '300', first: 'The ministry sent 300 volunteers', lacks: ['3,000', '300,000', '1,300'], total: 2 },
  { q: '"300"', first: 'The ministry sent 300 volunteers', total: 2 },
  { q: 'S-300', first: 'Two S-300 pumps', total: 1 },
  { q: 's300', first: 'Two S-300 pumps', total: 1 },
  { q: '300 volunteers', first: 'The ministry sent 300 volunteers', total: 1 },
  { q: '30,000', first: 'the number could reach 30,000', total: 1 },
  { q: '13,000', first: 'At least 13,000 homes', total: 1 },
  { q: '1300', first: '1,300 sandbags', total: 1 },
  { q: '300,000', first: '300,000 words of advice', total: 1 },
  { q: '10,000', has: ['promised $10,000', '10\u202f000 families'], total: 2 },
  { q: '$10,000', first: 'promised $10,000', total: 1 },
  { q: '£50', first: '£50 each', total: 1 },
  { q: '$3.5 million', first: REPAIR, has: ['will cost $3.5 million'], lacks: ['seedlings', 'млн'] },
  { q: '3.5 million dollars', first: REPAIR, lacks: ['seedlings'] },
  { q: '"$3.5 million"', has: ['will cost $3.5 million'], lacks: ['seedlings'] },
  { q: '3.5 million', has: ['will cost $3.5 million', '3.5 million seedlings'] },
  { q: '3.5', has: ['3.5 million seedlings', 'Збитки сягають 3,5 млн'], lacks: ['3,000'] },
  { q: '3,5', has: ['Збитки сягають 3,5 млн'] },
  { q: '35', total: 0 },
  { q: '€2.75 billion', first: '€2.75 billion in damage', total: 1 },
  { q: '2.75', has: ['€2.75 billion', '2,75 Milliarden Euro'], total: 2 },
  { q: '2.75 euro', has: ['€2.75 billion', '2,75 Milliarden Euro'], total: 2 },
  { q: '50%', first: '50% of the fields', total: 1 },
  { q: '50 percent', first: '50% of the fields', total: 1 },
  { q: '1997', first: 'seen worse in 1997', total: 1 },
  { q: 'four', has: ['Four boats were lost'] },
  // Phrases
  { q: '"We don\'t have the pumps"', first: 'We don’t have the pumps', total: 1 },
  { q: '“We don’t have the pumps”', first: 'We don’t have the pumps', total: 1 },
  { q: 'dont have', first: 'We don’t have the pumps', total: 1 },
  { q: '"northern gate stayed shut"', first: 'The northern gate stayed shut', total: 1 },
  { q: '"river rose above"', first: 'The river rose above', total: 1 },
  { q: '"gate will hold"', first: 'The gate will hold', total: 1 },
  { q: "they've seen worse", first: "they've seen worse", total: 1 },
  { q: '"northern gate" "at dawn"', first: 'The northern gate was opened at dawn', total: 1 },
  { q: 'self-proclaimed', first: 'the self-proclaimed river guard', total: 1 },
  // Exact before stem
  { q: 'pumped', first: 'the pumped water', has: ['Two S-300 pumps', 'have the pumps'] },
  { q: 'pumps', has: ['the pumped water', 'Two S-300 pumps'] },
  { q: 'café', first: 'The café on Quay Street', total: 1 },
  { q: 'cafe', first: 'The café on Quay Street', total: 1 },
  // Names
  { q: 'Kowalczyk', first: 'Marta Kowalczyk', has: [LEDGER, 'The gate will hold', VISNYK] },
  { q: 'Kowalzcyk', total: 0, meant: 'Kowalczyk' },
  { q: 'Kovalczyk', total: 0, meant: 'Kowalczyk' },
  { q: 'Lefevre', first: 'Jérôme Lefèvre', has: ['have the pumps'] },
  { q: 'Jerome Lefèvre', first: 'Jérôme Lefèvre' },
  { q: 'Lefebre', total: 0, meant: 'Lefèvre' },
  { q: 'Orvvane', total: 0, meant: 'Orvane' },
  { q: 'Ovrane dam', total: 0, meant: 'Orvane dam' },
  { q: 'Gate', first: 'Did the northern gate hold?' },
  { q: 'Valley Ledger', first: 'Valley Ledger' },
  // Other languages
  { q: 'волонтерів', first: VISNYK, total: 1 },
  { q: 'волонтери', first: VISNYK, total: 1 },
  { q: 'гребля', has: ['Гребля\u0301 витримала', 'Гребля в Орване'] },
  { q: 'Гребля\u0301', has: ['Гребля\u0301 витримала', 'Гребля в Орване'] },
  { q: 'ґанку', first: 'На ґанку ратуші', total: 1 },
  { q: 'ганку', first: 'На ґанку ратуші', total: 1 },
  { q: 'п’ять', first: 'На ґанку ратуші', total: 1 },
  { q: "п'ять", first: 'На ґанку ратуші', total: 1 },
  { q: 'п\u02bcять', first: 'На ґанку ратуші', total: 1 },
  { q: '"п’ять човнів"', first: 'На ґанку ратуші', total: 1 },
  { q: '«Північну браму»', first: 'Північну браму відчинили', total: 1 },
  { q: 'Орване 3000', has: [VISNYK], lacks: [LEDGER] },
  { q: 'Strasse', first: 'Die Straße zum Damm', total: 1 },
  { q: 'Straße', first: 'Die Straße zum Damm', total: 1 },
  { q: 'Freiwillige', first: BLATT, total: 1 },
  { q: 'Nach Orvane sind 3.000 Freiwillige unterwegs.', first: BLATT, total: 1 },
  { q: '"Der Schaden beträgt 2,75 Milliarden Euro."', first: 'Der Schaden', total: 1 },
  { q: '3.000', first: VOLUNTEERS, has: [LEDGER, POST, VISNYK, BLATT] },
  { q: '13.000', first: 'At least 13,000 homes', total: 1 },
  { q: '7,000', total: 0 },
  { q: '50,000', total: 0 },
  // Nowhere
  { q: 'earthquake', total: 0 },
  { q: 'volunteers earthquake', total: 0 },
  { q: 'потоп', total: 0 },
];

/** The searches in parts, each a test. */
export function inParts(all: readonly Golden[], size = 30): Golden[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
