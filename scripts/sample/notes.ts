/** What the person notes beside the figures; each remark is used once. */
import { dice } from './dice';

const waking = [
  'Woke at five with it sitting behind the eye already.',
  'Dreamt of a drill. It was not a drill.',
  'Alarm, light, no.',
  'Woke up, knew, turned round again. That never works.',
  'Slept on the wrong side, or the wrong year.',
  'It was there before the birds.',
  'Jonas made tea and said nothing. Best man.',
];

const evening = [
  'Missed choir again. They must think I am a rumour.',
  'Began in the tram home, the one with the flickering lamp.',
  'Left the cinema after twenty minutes. Will read the ending.',
  'The neighbours were grilling. The smell was the worst of it.',
  'Straight to bed, teeth unbrushed, like a small child.',
  'Cooked with the light off. Edible.',
];

const bad = [
  'Lay down in the dark.',
  'Lay on the bathroom floor, the tiles are the only cold thing in this flat.',
  'Could not look at the phone. Written afterwards.',
  'Sick twice, then better.',
  'Sent Motte to the neighbours, she barks at the bin lorry.',
  'Cancelled the site meeting. They moved it without a word, which is kind and also worse.',
  'Too bright. Everything too bright.\nEven the fridge.',
  'Hair hurts.',
  'Spoke in half sentences all afternoon, then not at all.',
  'Took the tablet too late because I was still negotiating with myself.',
  'Two tablets and still there.\nNo third.',
  'Sunglasses in the office. Nobody asks any more.',
  'Cold pack, dark room, Motte on my feet.',
  'Somebody wore that perfume in the lift.',
  'Cried a bit, which makes it worse, which I know.',
  'Ate dry toast standing up.',
  'Wanted to write more here. Cannot.',
  'The tablet took the top off it and left the rest.',
  'Like a hat that is two sizes too small.',
  'Blinds down, window open, phone in the other room.',
];

const ordinary = [
  'Worked through it, badly.',
  'Rain coming, says my head. It was right.',
  'Tablet early for once, and it worked.',
  'Started in the neck today.',
  'Skipped lunch for the deadline.',
  'Three coffees, might be that, might not.',
  'Two hours later I could draw again.',
  'Started at the desk, around the second set of plans.',
  'Held out for the meeting, paid afterwards.',
  'Walked home instead of the U8. Helped, or it was over anyway.',
  'Not sure about the end, fell asleep on the sofa.',
  'The new screen flickers. Asked for the old one back.',
  'Felt it coming since yesterday: yawning all afternoon.',
  'Left side, as ever.',
  'Wrong side for a change.',
  'Ginger tea. For the ritual of it.',
  'It went as quickly as it came.',
  'Mother on the phone for an hour. Correlation, not cause.',
  'After the dentist.',
  'Wind from the east, if one believes in that.',
  'Half a day, then gone without a goodbye.',
];

const weak = [
  'Weaker than they used to be.',
  'Came, knocked, went away.',
  'Did not take anything. Did not need to.',
  'Could have gone to choir. Went to choir.',
  'Stayed up, cooked, even laughed.',
  'Was this one? It counts as one.',
  'Gone by dinner.',
  'Noticed that I had stopped noticing it.',
  'A small one. Still left side.',
];

const days = [
  'Motte rolled in something. Long walk, long bath.',
  'Slept badly, the street is being dug up again.',
  'Tired for no reason.',
  'Visited my sister, loud and lovely.',
  'Forgot to write this yesterday, so from memory.',
  'Pharmacy had to order it again.',
  'Insurance letter. Put it in the drawer.',
  'The washing machine has died. So have the towels, nearly.',
  'Jonas away until Thursday, Motte and I on toast.',
];

const workdays = [
  'Deadline on Friday, the competition plans.',
  'Worked from home.',
  'Long drive to the building site and back.',
  'Too much screen.',
  'Late shift for the tender, home at eleven.',
  'New intern, has read everything, has drawn nothing.',
  'Meeting without windows, three hours.',
];

const good = [
  'Good day. Writing it down because I never do.',
  'Nothing to report, and that is the report.',
  'Quiet day. Pancakes.',
  'Reading in the park until the light went.',
  'Swam forty lengths.',
  'Helped Ines move. Fourth floor, and nothing.',
  'Bike to the canal and back, first time in weeks.',
  'Laundry, soup, early night.',
  'A party. Two glasses, then water.',
];

const grey = [
  'Fog in the head more than pain.',
  'Grey head, grey sky.',
  'One of those days that sit on the forehead.',
  'Like the day after, without the day before.',
  'Waited for it to become one. It did not.',
  'Neck like a plank.',
];

const decks = { waking, evening, bad, ordinary, weak, days, workdays, good, grey };
export type Deck = keyof typeof decks;

/** Deals the remarks of each deck in a mixed order, until they are used up. */
export function remarks(): (deck: Deck) => string | undefined {
  const left = new Map(Object.entries(decks).map(([name, notes]) => [name, shuffled(name, notes)]));
  return (deck) => left.get(deck)?.shift();
}

function shuffled(name: string, notes: readonly string[]): string[] {
  const chance = dice(`deck ${name}`);
  return notes
    .map((note) => ({ note, place: chance.whole(0, 1e9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ note }) => note);
}
