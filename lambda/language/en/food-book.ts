/** What the coach says of foods in English, by country: names, units and advice are the listener's own. */
import {
  foodRow,
  type Allergen,
  type FoodCondition,
  type FoodId,
  type FoodMedicine,
  type KnownFigure,
  type MedicineCaution,
  type Nutrient,
  type PregnancyAdvice,
} from '../../coach/catalogue/food';
import type { ChildAdvice } from '../../coach/food/child';
import { rounded, saltFor, type Rounded } from '../../coach/food/amount';
import { roundedKnown } from '../../coach/food/known';
import { drinksIn } from '../../coach/food/drinks';
import type { Comparison } from '../../coach/food/compare';
import type { FoodKind } from '../../coach/food/most';
import type { Vessel } from '../../coach/food/vessels';
import type { Share } from '../../coach/food/reference';
import type { FoodName } from '../food-words';
import type { Country } from './country';
import { capital, list, number } from './numbers';
import { american } from './spelling';
import { careTable, foodNames, foodWordTable } from './tables';

/** Household ounces as the grams that they are. */
const METRIC: readonly (readonly [RegExp, string])[] = [
  [/^twelve fluid ounces of/, 'three hundred and fifty-five millilitres of'],
  [/^three fluid ounces of/, 'ninety millilitres of'],
  [/^a fluid ounce of/, 'thirty millilitres of'],
  [/^three ounces of/, 'eighty-five grams of'],
  [/^two ounces of/, 'fifty-seven grams of'],
  [/^half an ounce of/, 'fourteen grams of'],
  [/^an ounce of/, 'twenty-eight grams of'],
  [/^a six ounce pot of/, 'a hundred and seventy gram pot of'],
];

/** A food that is named with a figure. */
interface Pick {
  readonly food: FoodId;
  readonly amount: number;
}

/** Figures of one food, in the order in which they are told. */
type Figures = readonly (readonly [Nutrient, number])[];

/** All that is said of foods in one country. */
export function foodBook({ code, adviser, isAmerican, saysSalt }: Country) {
  const spelt = (text: string): string => (isAmerican ? american(text) : text);
  // Half an ounce of Canada's words are American, and its scales are not.
  const measured = (text: string): string =>
    adviser === 'us' ? text : METRIC.reduce((told, [from, to]) => told.replace(from, to), text);

  const named = (id: FoodId): FoodName => (isAmerican ? (foodNames()[id].us ?? foodNames()[id]) : foodNames()[id]);
  const name = (id: FoodId): string => spelt(named(id).name);
  const helping = (id: FoodId): string => spelt(measured(named(id).helping));
  const nutrientName = (nutrient: Nutrient): string =>
    nutrient === 'sodium' && saysSalt ? 'salt' : spelt(foodWordTable().NUTRIENT_WORDS[nutrient].name);

  /** "have" for things that are counted, "has" for what is measured: the helping is what is spoken of. */
  const has = (text: string): string => {
    const isMany =
      /^(two|three|four|five|six|eight|ten|eighteen) (?!ounces|fluid)/.test(text) || text.startsWith('one and');
    return isMany ? 'have' : 'has';
  };

  const spokenHalf = (value: number, unit: string): string => {
    const whole = Math.floor(value);
    if (value === 0.5) return `half a ${unit}`;
    if (whole === value) return `${number(whole)} ${whole === 1 ? unit : `${unit}s`}`;
    return `${number(whole)} and a half ${unit}s`;
  };

  const nought = isAmerican ? 'zero' : 'nought';
  const saltOf = (sodiumMg: number): string => {
    const salt = saltFor(sodiumMg);
    if (salt < 0.05) return 'almost no salt';
    const [whole = '0', tenths = '0'] = salt.toFixed(1).split('.');
    const figure =
      tenths === '0'
        ? number(Number(whole))
        : `${whole === '0' ? nought : number(Number(whole))} point ${number(Number(tenths))}`;
    return `about ${figure} ${salt === 1 ? 'gram' : 'grams'} of salt`;
  };

  /** "about six grams of protein", "almost no salt", "no fibre". `short` leaves out what has just been named. */
  const figure = (
    nutrient: Nutrient,
    amount: number,
    { short = false, own }: { readonly short?: boolean; readonly own?: 'its' | 'their' } = {},
  ): string => {
    if (nutrient === 'sodium' && saysSalt) return saltOf(amount);
    const { unit } = foodWordTable().NUTRIENT_WORDS[nutrient];
    const what = nutrient === 'energy' ? '' : nutrientName(nutrient);
    const said: Rounded = rounded(nutrient, amount);
    switch (said.kind) {
      case 'none':
        return `no ${what}`;
      case 'almost-none':
        if (nutrient === 'energy') return 'almost no calories';
        return `almost no ${nutrient === 'sodium' ? 'salt' : what}`;
      case 'under-half':
        return short ? 'under half a gram' : `under half a gram of ${what}`;
      case 'about': {
        const value = spokenHalf(said.value, unit);
        if (short || what === '') return `about ${value}`;
        return own && nutrient === 'sugars' ? `about ${value} of ${own} own sugar` : `about ${value} of ${what}`;
      }
    }
  };

  /** The same of a figure that the table has no column for. */
  const knownFigure = (known: KnownFigure, amount: number, short = false): string => {
    const { name: what, unit } = foodWordTable().KNOWN_WORDS[known];
    const value = roundedKnown(amount);
    const text = value === 0 ? `under half a ${unit}` : `about ${spokenHalf(value, unit)}`;
    return short ? text : `${text} of ${what}`;
  };

  const holdsKnown = (id: FoodId, known: KnownFigure, amount: number): string =>
    `${helping(id)} ${has(helping(id))} ${knownFigure(known, amount)}`;

  const alcohol = (grams: number): string => {
    const count = drinksIn(grams, code);
    const noun = code === 'uk' ? 'unit' : 'standard drink';
    if (count === 0) return `under half a ${noun}`;
    return `about ${spokenHalf(count, noun)}`;
  };

  /** "over a third of the day's limit", with the value itself where it is a target. */
  const ofDay = (share: Share, is: 'limit' | 'target'): string =>
    `${foodWordTable().SHARE_WORDS[share]} ${is === 'limit' ? "the day's limit" : "the day's target"}`;

  const varying = (id: FoodId, nutrient: Nutrient): string => {
    const { varies, processed, group } = foodRow(id);
    if (varies === 'brew' && nutrient === 'caffeine') return 'Brews vary.';
    if (varies === 'brine' && nutrient === 'sodium') return 'It depends on the brine.';
    if (nutrient === 'sodium' && group === 'soup') return 'Cans vary.';
    if (varies === 'brand' || (nutrient === 'sodium' && processed !== undefined)) return 'Brands vary.';
    return varies === 'recipe' ? 'Recipes vary.' : '';
  };

  /** "A large boiled egg has about six grams of protein". */
  const holds = (id: FoodId, nutrient: Nutrient, amount: number, short = false): string => {
    const text = helping(id);
    return `${text} ${has(text)} ${figure(nutrient, amount, { short })}`;
  };

  const sentence = (text: string): string => `${capital(text)}.`;

  /** What is in the measure that a portion is told in: "boiled lentils" of "half a cup of boiled lentils". */
  const content = (id: FoodId): string => / of (.+)$/.exec(helping(id))?.[1] ?? name(id);

  const vesselsOf = (id: FoodId, of: Vessel, count: number): string => {
    const { one, many } = foodWordTable().VESSEL_WORDS[of];
    return `${count === 1 ? `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${spelt(one)}` : `${number(count)} ${spelt(many)}`} of ${content(id)}`;
  };

  /** "two servings of three ounces", "three cups", "four slices", "five". */
  const portionsInWords = (id: FoodId, portions: number): string => {
    const { unit } = foodRow(id);
    if (!unit) return number(portions);
    const { one, many } = foodWordTable().VESSEL_WORDS[unit.of];
    const total = portions * unit.count;
    if (unit.of === 'ounce' && unit.count > 1) {
      const size = /^(.+?) of /.exec(helping(id))?.[1] ?? helping(id);
      return portions === 1 ? `one serving of ${size}` : `${number(portions)} servings of ${size}`;
    }
    if (!Number.isInteger(total * 2)) return portions === 1 ? 'one serving' : `${number(portions)} servings`;
    if (unit.of === 'ounce' && adviser !== 'us') return portions === 1 ? 'one serving' : `${number(portions)} servings`;
    return total === 1 ? `one ${one}` : total < 1 ? `half a ${one}` : spokenHalf(total, one).replace(`${one}s`, many);
  };

  const allergensOf = (ids: readonly Allergen[]): string =>
    list(ids.map((id) => spelt(foodWordTable().ALLERGEN_WORDS[id])));

  const sourcesOf = ([first, ...rest]: readonly Pick[], nutrient: Nutrient): string => {
    if (!first) return '';
    const others = rest.map(({ food, amount }) => `${helping(food)} ${figure(nutrient, amount, { short: true })}`);
    return sentence([holds(first.food, nutrient, first.amount), ...others].join(', '));
  };

  return {
    adviser,
    saysSalt,
    pint: code === 'us' ? ('american' as const) : ('imperial' as const),
    name,
    helping,
    nutrient: nutrientName,

    /** `share`: of the day, where there is a value for it. `salt`: told in grams of salt too, for who asked for salt. */
    amount(
      id: FoodId,
      nutrient: Nutrient,
      amount: number,
      more: {
        readonly share?: { readonly share: Share; readonly is: 'limit' | 'target' };
        readonly salt?: boolean;
      } = {},
    ): string {
      const share = more.share ? `, ${ofDay(more.share.share, more.share.is)}` : '';
      const salt =
        more.salt && amount >= 200 ? `That's about ${spokenHalf(nearestHalf(saltFor(amount)), 'gram')} of salt.` : '';
      const drinks = nutrient === 'alcohol' ? `, ${alcohol(amount)}` : '';
      return joined(`${capital(holds(id, nutrient, amount))}${drinks}${share}.`, salt, varying(id, nutrient));
    },

    /** So many portions, grams, pieces or measures of it. */
    amountOf(
      id: FoodId,
      nutrient: Nutrient,
      amount: number,
      many: { readonly portions: number; readonly share?: Share } | { readonly grams: number },
    ): string {
      if ('grams' in many) {
        return sentence(
          `${spokenHalf(many.grams, 'gram')} of ${name(id)} ${isMass(name(id)) ? 'has' : 'have'} ${figure(nutrient, amount)}`,
        );
      }
      const share = many.share ? `, ${ofDay(many.share, 'limit')}` : '';
      return sentence(
        `${number(many.portions)} portions, each ${helping(id)}, have ${figure(nutrient, amount)}${share}`,
      );
    },

    /** "A pint of whole milk has ...", "two slices of rye bread have ...", "ten almonds have ..."; a tin's size is said. */
    amountOfVessel(
      id: FoodId,
      nutrient: Nutrient,
      amount: number,
      { of, count, grams }: { readonly of: Vessel; readonly count: number; readonly grams?: number },
    ): string {
      const what = of === 'piece' ? `${number(count)} ${name(id)}` : vesselsOf(id, of, count);
      const size = grams === undefined ? '' : `, counting one as ${number(grams)} grams without its liquid,`;
      return joined(
        sentence(`${what}${size} ${count === 1 ? 'has' : 'have'} ${figure(nutrient, amount)}`),
        varying(id, nutrient),
      );
    },

    /** Several foods on one plate, each by its portion; `incomplete`: one has no figure. */
    plate(
      parts: readonly { readonly food: FoodId; readonly amount: number; readonly times: number }[],
      nutrient: Nutrient,
    ): string {
      const told = parts.map(({ food, amount, times }, index) => {
        const text = times === 1 ? helping(food) : `${number(times)} portions of ${name(food)}, each ${helping(food)},`;
        const held = figure(nutrient, amount, { short: index > 0 });
        return `${text} ${times === 1 ? has(text) : 'have'} ${held}`;
      });
      const total = parts.reduce((sum, { amount }) => sum + amount, 0);
      return joined(sentence(list(told)), sentence(`together ${figure(nutrient, total)}`));
    },

    /** What the table has no column for: of one food, of so much of it, of two, and of those that are best known for it. */
    known: {
      name: (known: KnownFigure): string => foodWordTable().KNOWN_WORDS[known].name,
      amount: (id: FoodId, known: KnownFigure, amount: number): string => sentence(holdsKnown(id, known, amount)),
      amountOf: (id: FoodId, known: KnownFigure, amount: number, grams: number): string =>
        sentence(`${spokenHalf(grams, 'gram')} of ${name(id)} ${haveOf(name(id))} ${knownFigure(known, amount)}`),
      list: (picks: readonly Pick[], known: KnownFigure): string => {
        const [first, ...rest] = picks;
        if (!first) return '';
        const others = rest.map(({ food, amount }) => `${helping(food)} ${knownFigure(known, amount, true)}`);
        return sentence([holdsKnown(first.food, known, first.amount), ...others].join(', '));
      },
      blank: (id: FoodId, known: KnownFigure): string =>
        `I don't have the ${foodWordTable().KNOWN_WORDS[known].name} of ${name(id)}, but I do know these.`,
      most: (kind: FoodKind, picks: readonly Pick[], known: KnownFigure): string => {
        const [first] = picks;
        const whose = spelt(foodWordTable().KIND_WORDS[kind]);
        return first
          ? `Of the ${whose} that I have the ${foodWordTable().KNOWN_WORDS[known].name} of, ${name(first.food)}.`
          : '';
      },
      compared: (first: FoodId, isSame: boolean): string =>
        isSame ? 'About the same by the portion.' : sentence(name(first)),
      reach: (id: FoodId, known: KnownFigure, portions: number, each: number, wanted: number): string =>
        sentence(
          `about ${number(portions)} for ${spokenHalf(wanted, foodWordTable().KNOWN_WORDS[known].unit)}, counting ${helping(id)} as ${knownFigure(known, each)}`,
        ),
      fromPlants: 'From plants that is the plant form, which the body turns into the kind in fish only in part.',
      fortified: 'Milk and cereals may have it added; the pack says so.',
      source: "The source of that figure is the US Office of Dietary Supplements' lists of food sources.",
    },

    /** Two foods together, each by its portion. */
    together(one: FoodId, other: FoodId, nutrient: Nutrient, amounts: readonly [number, number]): string {
      return joined(
        sentence(`${holds(one, nutrient, amounts[0])}, and ${holds(other, nutrient, amounts[1], true)}`),
        sentence(`together ${figure(nutrient, amounts[0] + amounts[1], { short: true })}`),
      );
    },

    /** The first thing said of a food: its figures and a way to have it. */
    card(id: FoodId, figures: readonly (readonly [Nutrient, number])[], own: boolean): string {
      const text = helping(id);
      const whose = has(text) === 'have' ? 'their' : 'its';
      const told = figures.map(([nutrient, amount]) =>
        nutrient === 'alcohol' ? alcohol(amount) : figure(nutrient, amount, own ? { own: whose } : {}),
      );
      const use = spelt(foodNames()[id].use);
      return joined(told.length > 0 ? sentence(`${text} ${has(text)} ${list(told)}`) : '', use);
    },

    /** What stands out in it, as packs may say it. */
    worth(
      id: FoodId,
      { goods, highs, byWeight }: Readonly<Record<'goods' | 'highs' | 'byWeight', readonly Nutrient[]>>,
    ): string {
      const are = isMass(name(id)) ? 'is' : 'are';
      const listed = (nutrients: readonly Nutrient[]): string =>
        list(nutrients.map((nutrient) => (nutrient === 'sodium' ? 'salt' : nutrientName(nutrient))));
      const told = [
        ...(goods.length > 0 ? [`a good source of ${listed(goods)}`] : []),
        ...(highs.length > 0 ? [`high in ${listed(highs)}`] : []),
        ...(byWeight.length > 0 ? [`high in ${listed(byWeight)} for ${are === 'is' ? 'its' : 'their'} weight`] : []),
      ];
      if (told.length === 0) return `By the label rules nothing in ${name(id)} is high.`;
      return sentence(`${name(id)} ${are} ${told.join(', and ')}`);
    },

    butHigh: (id: FoodId, highs: readonly Nutrient[]): string => {
      const listed = list(highs.map((nutrient) => (nutrient === 'sodium' ? 'salt' : nutrientName(nutrient))));
      return `For ${isMass(name(id)) ? 'its' : 'their'} weight ${name(id)} ${isMass(name(id)) ? 'is' : 'are'} high in ${listed} too.`;
    },
    brand: (said: string, near: FoodId): string =>
      `${capital(said)} is a brand, and my tables have none of it; the pack says. The nearest I have is ${name(near)}.`,
    some: (text: string): string => `Some. ${text}`,
    /** The same food when numbers must not be said. */
    plain: (id: FoodId): string => spelt(foodNames()[id].use),

    compared(
      comparison: Extract<Comparison, { kind: 'more' | 'same' }>,
      foods: readonly [FoodId, FoodId],
      nutrient: Nutrient,
      amounts: readonly [number, number],
      order: 'most' | 'least' = 'most',
    ): string {
      const both = `${holds(foods[0], nutrient, amounts[0])}; ${holds(foods[1], nutrient, amounts[1])}`;
      if (comparison.kind === 'same') {
        const weight = comparison.more100
          ? `Weight for weight, ${name(comparison.more100)} ${haveOf(name(comparison.more100))} more.`
          : '';
        return joined(`About the same by the portion. ${sentence(both)}`, weight);
      }
      const { winner, other, reversed } = comparison;
      const asked = order === 'most' ? winner : other;
      const weight =
        order === 'most'
          ? `${name(other)} ${haveOf(name(other))} more`
          : `${name(winner)} ${haveOf(name(winner))} less`;
      const lead = reversed ? `By the portion, ${name(asked)}.` : sentence(name(asked));
      return joined(lead, sentence(both), reversed ? `Weight for weight, ${weight}.` : '');
    },

    /** Two foods by their figures, without a winner. */
    sideBySide(one: FoodId, other: FoodId, figures: readonly [Figures, Figures]): string {
      const told = (id: FoodId, amounts: Figures): string =>
        `${helping(id)} ${has(helping(id))} ${list(amounts.map(([nutrient, amount]) => figure(nutrient, amount)))}`;
      return sentence(`${told(one, figures[0])}; ${told(other, figures[1])}`);
    },

    unfair(dry: FoodId, cooked: FoodId): string {
      const are = isMass(name(dry)) ? 'is' : 'are';
      return `In my table ${name(dry)} ${are} weighed dry and ${name(cooked)} cooked, so putting the two side by side wouldn't be fair.`;
    },

    level: {
      high: (text: string): string => `Yes, that's high. ${text}`,
      highSource: (text: string): string => `Yes, high in it. ${text}`,
      good: (text: string): string => `Yes, a good source. ${text}`,
      lowSource: (text: string): string => `Not really. ${text}`,
      low: (text: string): string => `No, that's low. ${text}`,
      isLow: (text: string): string => `Yes, that's low. ${text}`,
      isHigh: (text: string): string => `No, that's high. ${text}`,
      plain: (text: string): string => text,
      ownSugar: (text: string): string => `Its sugar is its own, and the limits are about sugar that's added. ${text}`,
    },

    target(nutrient: Nutrient, amount: number): string {
      const { unit } = foodWordTable().NUTRIENT_WORDS[nutrient];
      const whose = adviser === 'us' ? 'The US label target' : adviser === 'uk' ? 'The UK target' : 'The target';
      return `${whose} is ${spokenHalf(amount, unit)} a day.`;
    },

    instead(
      to: FoodId,
      from: FoodId,
      figures: {
        readonly to: readonly (readonly [Nutrient, number])[];
        readonly from: readonly (readonly [Nutrient, number])[];
      },
    ): string {
      const told = (id: FoodId, amounts: readonly (readonly [Nutrient, number])[]): string => {
        if (amounts.length === 0) return '';
        const text = helping(id);
        return sentence(`${text} ${has(text)} ${list(amounts.map(([nutrient, amount]) => figure(nutrient, amount)))}`);
      };
      return joined(sentence(name(to)), told(to, figures.to), told(from, figures.from));
    },

    portion(id: FoodId, figures: readonly (readonly [Nutrient, number])[]): string {
      const { portion = '' } = foodNames()[id];
      const told = figures.map(([nutrient, amount]) => figure(nutrient, amount));
      const text = `${helping(id)}${portion.includes('small handful') && !helping(id).includes('handful') ? ', a small handful' : ''}`;
      const nuts =
        foodRow(id).allergens?.includes('nuts') && foodRow(id).group === 'nut-seed'
          ? `${capital(name(id))} are tree nuts.`
          : '';
      return joined(sentence(told.length > 0 ? `${text}, with ${list(told)}` : text), nuts);
    },

    /** How many portions reach a figure, in the measure that the portion has; `pieces`: so many nuts. `sooner`: what gets there in fewer. */
    reach(
      id: FoodId,
      nutrient: Nutrient,
      {
        portions,
        pieces,
        grams,
      }: { readonly portions?: number | undefined; readonly pieces?: number; readonly grams?: number },
      each: number,
      wanted: number,
      sooner?: Pick,
    ): string {
      const { unit } = foodWordTable().NUTRIENT_WORDS[nutrient];
      const whole = foodRow(id).pieces;
      const goal = `for ${spokenHalf(wanted, unit)}`;
      const other = sooner ? `Others get there sooner: ${holds(sooner.food, nutrient, sooner.amount)}.` : '';
      if (pieces !== undefined && whole !== undefined) {
        if (pieces > 100) return joined(`More than a hundred, so ${name(id)} won't get you there.`, other);
        const of = foodRow(id).unit ? `, ${number(whole)} of them,` : '';
        const counting = `counting ${helping(id)}${of} as ${figure(nutrient, each)}`;
        return joined(sentence(`about ${number(pieces)} ${name(id)} ${goal}, ${counting}`), other);
      }
      const counting = `counting ${helping(id)} as ${figure(nutrient, each)}`;
      if (portions === undefined) return `No number of them would: ${holds(id, nutrient, each)}.`;
      if (portions === 0) return sentence(`less than one, ${counting}`);
      if (portions > 50) return joined(`More than fifty, so ${name(id)} won't get you there.`, other);
      const weight = grams === undefined ? '' : `That's about ${spokenHalf(grams, 'gram')} in all.`;
      return joined(
        sentence(`about ${portionsInWords(id, portions)} ${goal}, ${counting}`),
        weight,
        varying(id, nutrient),
        other,
      );
    },

    /** Foods, each with its figure. */
    sources: (picks: readonly Pick[], nutrient: Nutrient): string => sourcesOf(picks, nutrient),

    /** The same for somebody with an allergy. */
    without(picks: readonly Pick[], nutrient: Nutrient): string {
      const soya = picks.some(({ food }) => foodRow(food).allergens?.includes('soy')) ? spelt('Tofu is soya.') : '';
      return joined(sourcesOf(picks, nutrient), soya, 'For anything in a packet, check the label.');
    },

    condition: (about: FoodCondition): string => spelt(careTable().CONDITION_WORDS[about]),

    allergy: {
      contains: (id: FoodId, allergens: readonly Allergen[]): string =>
        `Yes, ${name(id)} ${containOf(name(id))} ${allergensOf(allergens)}. With an allergy to it, don't have that.`,
      may: (id: FoodId, allergen: Allergen): string =>
        `Check the label: some ${name(id)} ${containOf(name(id))} ${allergensOf([allergen])}, or ${isMass(name(id)) ? 'is' : 'are'} made beside it.`,
      notBySelf: (id: FoodId, allergen: Allergen): string =>
        `By itself, ${name(id)} ${isMass(name(id)) ? "doesn't" : "don't"} hold ${allergensOf([allergen])}. I can't clear it for you, so check the label and what it's made with.`,
      any: (id: FoodId, contains: readonly Allergen[], may: readonly Allergen[]): string => {
        const does = contains.length > 0 ? sentence(`${name(id)} ${containOf(name(id))} ${allergensOf(contains)}`) : '';
        const might = may.length > 0 ? sentence(`some brands may contain ${allergensOf(may)}`) : '';
        const none = does === '' && might === '' ? `I know of none of the common allergens in ${name(id)}.` : '';
        return joined(does, might, none, 'With an allergy, the label decides.');
      },
    },

    pregnancy: (id: FoodId, advice: readonly PregnancyAdvice[]): string =>
      advice.length > 0
        ? joined(
            `About ${name(id)}.`,
            ...advice.slice(0, 2).map((each) => spelt(careTable().PREGNANCY_WORDS[each])),
            careTable().ASK_MIDWIFE,
          )
        : `I know of no special advice on ${name(id)} in pregnancy. ${careTable().ASK_MIDWIFE}`,
    askMidwife: (): string => careTable().ASK_MIDWIFE,
    pregnancyAny: (): string =>
      `In pregnancy some foods need care: raw fish and eggs, soft mould-ripened cheese, pate, liver, alcohol, and a lot of caffeine. ${careTable().ASK_MIDWIFE}`,

    /** What is noted on a food with the medicine that was named; without a note, what matters most with that medicine. */
    medicine: (id: FoodId, cautions: readonly MedicineCaution[], medicine: FoodMedicine = 'other'): string =>
      cautions.length > 0
        ? joined(
            ...cautions.slice(0, 2).map((each) => spelt(careTable().MEDICINE_WORDS[each])),
            careTable().ASK_PHARMACIST,
          )
        : joined(
            medicine === 'other'
              ? `I have no note on ${name(id)} with medicines, and that's no all-clear.`
              : `I have no note on ${name(id)} with that, and that's no all-clear. ${spelt(careTable().WITH_MEDICINE[medicine])}`,
            careTable().ASK_PHARMACIST,
          ),
    medicineAny: (medicine: FoodMedicine): string =>
      `${spelt(careTable().WITH_MEDICINE[medicine])} ${careTable().ASK_PHARMACIST}`,

    most(
      kind: FoodKind,
      nutrient: Nutrient,
      order: 'most' | 'least',
      first: { readonly food: FoodId; readonly amount: number },
      alike: readonly FoodId[],
    ): string {
      const lead = `Of the everyday ${spelt(foodWordTable().KIND_WORDS[kind])} I have, ${order === 'least' ? `the least ${nutrientName(nutrient)} is in ` : ''}${name(first.food)}`;
      const also =
        alike.length > 0
          ? `${capital(list(alike.map(name)))} ${alike.length > 1 ? 'have' : haveOf(name(alike[0] ?? first.food))} about the same.`
          : '';
      return joined(`${lead}: ${holds(first.food, nutrient, first.amount)}.`, also);
    },
    /** The next of a ranking. */
    next(picks: readonly { readonly food: FoodId; readonly amount: number }[], nutrient: Nutrient): string {
      return sentence(
        `then ${list(picks.map(({ food, amount }) => `${helping(food)}, with ${figure(nutrient, amount)}`))}`,
      );
    },

    blank: (id: FoodId, nutrient: Nutrient): string => `I don't have the ${nutrientName(nutrient)} of ${name(id)}.`,
    noFigure: (id: FoodId): string => `I don't have that figure for ${name(id)}.`,
    noNumbers: (id: FoodId): string => `I have no sure figures for ${name(id)}.`,
    absent: (said: string, near: readonly FoodId[]): string =>
      `I don't have ${said}. I can tell you about ${list(near.map(name), 'or')}.`,
    absentAlone: (said: string): string => `I don't have ${said} itself.`,
    /** What stands nearest to something that the table has not; what is told of it follows. */
    nearest: (said: string, near: FoodId): string => `I don't have ${said}. The nearest I have is ${name(near)}.`,
    labelDecides: 'With an allergy the label decides; a pharmacist can tell you about tablets.',
    unknown: "I don't have that one in my tables.",
    byWeight: 'The same for women and men: it goes by what you weigh, so a bigger body needs more.',
    noQuiet: "Let's leave numbers out of it today.",
    /** A portion of a kind of food, as something to look at; `undefined`: nobody has said. */
    kindPortion: (kind: FoodKind): string | undefined => {
      const words = foodWordTable().KIND_PORTIONS[kind];
      return words && spelt(adviser === 'us' ? words.us : words.metric);
    },
    perPortion: (id: FoodId): string => `That's for ${helping(id)}, not for a day.`,
    /** Where a figure comes from, and the day's value beside it, if one was told. */
    source: (nutrient?: Nutrient): string => {
      const table = foodWordTable();
      const value =
        nutrient === 'alcohol' ? table.DRINK_SOURCES[code] : nutrient && table.DAY_SOURCES[adviser][nutrient];
      return joined("The source of the figures is the U S Department of Agriculture's food tables.", value ?? '');
    },
    tooMuch: 'That is more than I can reckon with. Here is one portion.',
    absurd: "That's far more than anybody eats in a day.",
    caffeineForChild: (id: FoodId): string =>
      `${capital(name(id))} ${haveOf(name(id))} caffeine, and the smaller somebody is, the less of it is safe.`,
    child: (about: ChildAdvice): string => `${spelt(careTable().CHILD_WORDS[about])} ${ASK_FOR_CHILD}`,
    forAdults: 'My figures are for adults. For a child, ask a doctor or a dietitian.',
  };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const ASK_FOR_CHILD = 'For your own child, ask a doctor or a dietitian.';

const nearestHalf = (value: number): number => Math.max(Math.round(value * 2) / 2, 0.5);

/** Whether a name is of something that is not counted: "rice has", "lentils have". */
function isMass(name: string): boolean {
  return (
    !/(?:s|fish fingers|fruit)$/.test(name) ||
    /(?:couscous|hummus|molasses|asparagus|lemonade|watercress|swiss)$/.test(name)
  );
}

const haveOf = (name: string): string => (isMass(name) ? 'has' : 'have');
const containOf = (name: string): string => (isMass(name) ? 'contains' : 'contain');
